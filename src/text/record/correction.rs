//! What was corrected or struck out: which entry, why, what stood there and what stands there now.

use super::{Telling, WHY, session};
use crate::domain::correction::{Correction, RecordedEntry};
use crate::exchange::extract::Fact;
use crate::text::screens::correction as words;
use crate::text::{Lang, instruments};

phrases! { for super;
    SAME_DAY: "Rettet samme dag" | "Retta same dag" | "Corrected the same day";
    COUNTS_NOT: "Strøket. Teller ikke med." | "Stroken. Tel ikkje med." | "Struck out. It does not count.";
}

impl Telling<'_> {
    pub(super) fn corrected(self, correction: &Correction, before: Option<&RecordedEntry>) -> Vec<Fact> {
        let lang = self.lang;
        let why = correction.why.map_or(SAME_DAY, instruments::correction_reason);
        let stood = before.map(|before| self.recorded(before)).unwrap_or_default();
        let stands = correction.instead.as_ref().map(|instead| self.recorded(instead));
        let is_gone = |fact: &&Fact| stands.as_ref().is_none_or(|stands| !stands.contains(fact));
        let old = stood.iter().filter(is_gone).map(|(name, value)| (earlier(lang, name), value.clone()));
        let new = match &stands {
            None => vec![self.fact(words::STRUCK, COUNTS_NOT.in_lang(lang))],
            Some(stands) => {
                let new = stands.iter().filter(|fact| !stood.contains(fact));
                new.map(|(name, value)| (now(lang, name), value.clone())).collect()
            }
        };
        let said = [self.fact(WHY, why.in_lang(lang))];
        self.of(correction.of).into_iter().chain(said).chain(old).chain(new).collect()
    }

    fn recorded(self, entry: &RecordedEntry) -> Vec<Fact> {
        match entry {
            RecordedEntry::Assessment(assessment) => self.measured(assessment),
            RecordedEntry::Session(session) => session::facts(self.lang, session),
        }
    }
}

/// `Før: Resultat`
fn earlier(lang: Lang, name: &str) -> String {
    say! { lang: "Før: {name}" | "Før: {name}" | "Before: {name}" }
}

fn now(lang: Lang, name: &str) -> String {
    say! { lang: "Nå: {name}" | "No: {name}" | "Now: {name}" }
}
