//! One instrument, one person, one day: what was asked, what was answered, and how it was carried out.
//!
//! Owns: the names of the instruments, forms as data, answers, conditions, and what any result or change is made of.
//! Must not own: anything that holds for one instrument only; that stands in the instrument's own folder.
//! Start at [`Assessment`]. Every place where instruments differ: the registry.

pub mod answer;
pub mod change;
pub mod conditions;
pub mod decline;
pub mod draft;
pub mod form;
pub mod instrument;
pub mod not_done;
pub mod outcome;
pub mod plausibility;

use chrono::NaiveDate;

use crate::domain::age::Age;
use crate::domain::person::Sex;

pub use answer::{Answer, Answers, Key};
pub use conditions::{Condition, Conditions};
pub use form::{Ask, Item, Occasion};
pub use instrument::Instrument;
pub use not_done::{Attempt, NotDone};

/// One instrument carried out once. Points are computed, never stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    pub instrument: Instrument,
    /// The day it was carried out, which is not the day it was written down when it comes from paper.
    pub on: NaiveDate,
    pub source: Source,
    pub conditions: Conditions,
    pub answers: Answers,
}

/// How the answers came here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// Led by the app, step by step.
    Guided,
    /// Written down on paper first.
    Paper,
}

/// What reference values need to know of a person. `None`: not stated, and so not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// In the year of the assessment.
    pub age: Option<Age>,
    pub sex: Option<Sex>,
}
