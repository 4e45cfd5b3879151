//! What a professional has said of a caution: until when it holds, and in which words.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::PlanTerms;
use crate::domain::exercise::Caution;
use crate::domain::written::Note;

/// Of one caution, like «ikke over 90°, ikke kryss» of a new hip.
///
/// READING: a caution whose day is past still holds, and the plan asks for a professional who lifts it or says it anew.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CautionTerms {
    pub caution: Caution,
    /// The last day. `None`: until it is changed.
    pub until: Option<NaiveDate>,
    /// Empty: nothing was said.
    pub words: Note,
}

/// The same as typed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypedCautionTerms {
    pub caution: Caution,
    pub until: String,
    pub words: String,
}

impl PlanTerms {
    /// `None`: nothing was said of it.
    pub fn said_of(&self, caution: Caution) -> Option<&CautionTerms> {
        self.caution_terms.iter().find(|terms| terms.caution == caution)
    }

    /// Those whose last day is past.
    pub fn past_cautions(&self, today: NaiveDate) -> impl Iterator<Item = &CautionTerms> {
        let holds = &self.circumstances.cautions;
        let is_past = move |terms: &&CautionTerms| terms.until.is_some_and(|until| until < today);
        self.caution_terms.iter().filter(|terms| holds.contains(&terms.caution)).filter(is_past)
    }
}

/// Of the cautions that are taken, what was said of them.
pub fn of_those(cautions: &BTreeSet<Caution>, said: BTreeSet<CautionTerms>) -> BTreeSet<CautionTerms> {
    let says = |terms: &CautionTerms| terms.until.is_some() || !terms.words.is_empty();
    said.into_iter().filter(|terms| cautions.contains(&terms.caution) && says(terms)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    fn terms(caution: Caution, until: Option<NaiveDate>) -> CautionTerms {
        CautionTerms { caution, until, words: Note::default() }
    }

    #[test]
    fn what_is_said_of_a_caution_that_is_not_taken_counts_for_nothing() {
        let said = BTreeSet::from([
            terms(Caution::NewHip, Some(day(3))),
            terms(Caution::Shoulder, Some(day(3))),
            terms(Caution::Heart, None),
        ]);
        let kept = of_those(&BTreeSet::from([Caution::NewHip, Caution::Heart]), said);
        assert_eq!(kept, BTreeSet::from([terms(Caution::NewHip, Some(day(3)))]));
    }
}
