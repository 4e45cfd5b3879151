//! One measurement, which the title names: when, what it came to, how it was carried out, and every answer.

use super::{DAY, HOW, Telling};
use crate::domain::assessment::{Answer, Assessment, Instrument, Key};
use crate::domain::goal::change::Aspect;
use crate::domain::registry;
use crate::exchange::extract::Fact;
use crate::text::screens::{goals, results};
use crate::text::{Lang, dates, instruments};

phrases! { for super;
    WEIGHT: "vekt" | "vekt" | "weight";
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
        [day, self.fact(results::RESULT, result), source].into_iter().chain(conditions).chain(answers).collect()
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
