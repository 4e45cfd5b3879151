//! A test on its way, as a savepoint keeps it: what is answered, which page is shown, and a clock by wall time.

use super::answer::{Answers, Key};
use super::conditions::Conditions;
use super::instrument::Instrument;

/// A test that is being led. Kept at every step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessmentDraft {
    pub instrument: Instrument,
    pub conditions: Conditions,
    /// Also answers that are not asked for just now, because another answer made them needless.
    pub answers: Answers,
    pub page: TestPage,
    pub clock: KeptClock,
    /// Unlikely answers that were said to be right.
    pub right: Answers,
}

/// What is shown of a test that is led.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum TestPage {
    /// How it is measured.
    #[default]
    Conditions,
    Item(Key),
    /// Whether the answer to it is right, which is very unlikely.
    Doubt(Key),
    /// All that was measured, before it is kept.
    Review,
}

/// The clock of the item that is shown. Milliseconds since 1970, by the wall clock: the only one that goes on while the
/// device is off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum KeptClock {
    #[default]
    Ready,
    /// `tally`: stands or laps counted so far.
    Running { since_utc_ms: i64, tally: u16 },
    /// `stopped_utc_ms`: when it was stopped.
    Stopped { since_utc_ms: i64, stopped_utc_ms: i64 },
    /// It ran longer than anybody measures, and was set back.
    SetBack,
}

impl AssessmentDraft {
    /// Before its first page.
    pub fn begun(instrument: Instrument, conditions: Conditions, answers: Answers) -> Self {
        Self {
            instrument,
            conditions,
            answers,
            page: TestPage::default(),
            clock: KeptClock::default(),
            right: Answers::default(),
        }
    }
}
