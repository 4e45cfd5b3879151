//! Six people who do not exist, for practice. Their names say so.
//!
//! Order and number of goals follow the stories in `workspace::practice`: none, two, two, two, one, two.

use crate::domain::written::{GoalText, Name};
use crate::text::{Lang, Phrase};
use crate::workspace::practice::{PracticePerson, PracticeWords};

phrases! {
    WORKER: "Øvingstrener" | "Øvingstrenar" | "Practice trainer";
    PROFESSIONAL: "Øvingsfysioterapeut" | "Øvingsfysioterapeut" | "Practice physiotherapist";

    ANNA: "Anna Øving" | "Anna Øving" | "Anna Practice";
    BIRGER: "Birger Prøve" | "Birger Prøve" | "Birger Trial";
    CLARA: "Clara Eksempel" | "Clara Døme" | "Clara Example";
    DAGNY: "Dagny Tenkt" | "Dagny Tenkt" | "Dagny Imagined";
    EINAR: "Einar Øving" | "Einar Øving" | "Einar Practice";
    FRIDA: "Frida Prøve" | "Frida Prøve" | "Frida Trial";

    SOFA: "Reise meg fra sofaen selv" | "Reise meg frå sofaen sjølv" | "Get up from the sofa by myself";
    SHOWER: "Dusje uten hjelp" | "Dusje utan hjelp" | "Shower without help";
    COOKING: "Stå trygt og lage middag" | "Stå trygt og lage middag" | "Stand safely and cook dinner";
    SHOP: "Gå i butikken med venninna mi" | "Gå i butikken med venninna mi" | "Go to the shop with my friend";
    LETTERBOX:
        "Gå til postkassa uten rullator" |
        "Gå til postkassa utan rullator" |
        "Walk to the letterbox without a rollator";
    GARDEN: "Gå ned trappa til hagen" | "Gå ned trappa til hagen" | "Walk down the steps to the garden";
    BINS: "Gå ut med søpla selv" | "Gå ut med søpla sjølv" | "Take out the rubbish by myself";
    CHOIR: "Ta bussen til koret" | "Ta bussen til koret" | "Take the bus to the choir";
    FIREWOOD: "Bære inn ved" | "Bere inn ved" | "Carry in firewood";
}

/// `None` only if a name or a goal above were too long, which a test rules out.
pub fn practice(lang: Lang) -> Option<PracticeWords> {
    let person = |name: Phrase, goals: &[Phrase]| {
        let name = Name::new(name.in_lang(lang)).ok()?;
        let goals = goals.iter().map(|goal| GoalText::new(goal.in_lang(lang)).ok()).collect::<Option<_>>()?;
        Some(PracticePerson { name, goals })
    };
    Some(PracticeWords {
        worker: Name::new(WORKER.in_lang(lang)).ok()?,
        professional: Name::new(PROFESSIONAL.in_lang(lang)).ok()?,
        people: [
            person(ANNA, &[])?,
            person(BIRGER, &[SOFA, SHOWER])?,
            person(CLARA, &[COOKING, SHOP])?,
            person(DAGNY, &[LETTERBOX, GARDEN])?,
            person(EINAR, &[BINS])?,
            person(FRIDA, &[CHOIR, FIREWOOD])?,
        ],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_six_people_with_their_goals_in_every_language() {
        for lang in Lang::ALL {
            let goals = practice(lang).unwrap().people.map(|person| person.goals.len());
            assert_eq!(goals, [0, 2, 2, 2, 1, 2]);
        }
        assert_eq!(practice(Lang::Bokmal).unwrap().worker.as_str(), "Øvingstrener");
        assert_eq!(practice(Lang::Nynorsk).unwrap().people[2].name.as_str(), "Clara Døme");
    }
}
