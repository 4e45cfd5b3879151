//! One measurement, which the title names: when, what it came to, how it was carried out, and every answer.

use super::{DAY, HOW, Telling};
use crate::domain::assessment::{Answer, Assessment, Instrument, Key};
use crate::domain::goal::change::Aspect;
use crate::domain::registry;
use crate::domain::sppb::nia;
use crate::domain::sppb::score::SppbTotal;
use crate::exchange::extract::Fact;
use crate::text::screens::{goals, results};
use crate::text::{Lang, dates, instruments};

phrases! { for super;
    WEIGHT: "vekt" | "vekt" | "weight";
    NIA_TOTAL: "Sum etter NIAs skjema" | "Sum etter skjemaet til NIA" | "Total by NIA’s sheet";
}

impl Telling<'_> {
    pub(super) fn measured(self, assessment: &Assessment) -> Vec<Fact> {
        let Assessment { instrument, on, source, conditions, answers } = assessment;
        let lang = self.lang;
        let outcome = registry::outcome(assessment, self.extract.reference(*on));
        let (Ok(result) | Err(result)) = instruments::in_words(lang, &outcome);
        let day = self.fact(DAY, dates::long(lang, *on));
        let source = self.fact(HOW, instruments::source(*source).in_lang(lang));
        let conditions = instruments::conditions(lang, conditions).into_iter();
        let conditions = conditions.map(|(name, value)| self.fact(name, value));
        let answers = answers.iter().map(|(key, answer)| self.answered(*instrument, key, *answer));
        let nia = nia::total(assessment).map(|total| self.fact(NIA_TOTAL, nia_total(lang, total)));
        let result = self.fact(results::RESULT, result);
        [Some(day), Some(result), nia, Some(source)].into_iter().flatten().chain(conditions).chain(answers).collect()
    }

    fn answered(self, instrument: Instrument, key: &Key, answer: Answer) -> Fact {
        let goal = match key {
            Key::Goal(goal) | Key::Weight(goal) | Key::Performance(goal) | Key::Satisfaction(goal) => {
                self.extract.goal(*goal)
            }
            Key::Item(_) | Key::Service(_) | Key::Activity(_) => None,
        };
        let asked = question(self.lang, instrument, key, goal.unwrap_or_default());
        (asked, instruments::answer(self.lang, instrument, key, answer))
    }
}

/// Beside a SPPB that has no total here.
fn nia_total(lang: Lang, total: SppbTotal) -> String {
    let points = total.value();
    say! { lang:
        "{points} av 12. Her gir det ingen sum når noen ikke ville, ikke forstod eller ikke kunne prøve. NIAs skjema gir 0 for alt som ikke ble prøvd. Bruk tallet bare mot registre som følger det skjemaet." |
        "{points} av 12. Her gir det ingen sum når nokon ikkje ville, ikkje forstod eller ikkje kunne prøve. Skjemaet til NIA gir 0 for alt som ikkje vart prøvd. Bruk talet berre mot register som følgjer det skjemaet." |
        "{points} of 12. Here there is no total when somebody would not, did not understand or could not try. NIA’s sheet gives 0 for whatever was not attempted. Use the number only against registers that follow that sheet."
    }
}

/// What was asked. `goal`: the person's own words of the goal that the key is about.
pub fn question(lang: Lang, instrument: Instrument, key: &Key, goal: &str) -> String {
    match key {
        Key::Item(place) => instruments::question(instrument, *place).in_lang(lang).to_owned(),
        Key::Goal(_) => goals::quoted(lang, goal),
        Key::Weight(_) => format!("{}: {}", goals::quoted(lang, goal), WEIGHT.in_lang(lang)),
        Key::Performance(_) => goals::number_of(lang, goal, Aspect::Performance),
        Key::Satisfaction(_) => goals::number_of(lang, goal, Aspect::Satisfaction),
        Key::Service(name) | Key::Activity(name) => name.as_str().to_owned(),
    }
}
