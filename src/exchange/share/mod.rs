//! A snapshot for a next of kin: what one consent allows, as it was one day, small enough for a QR code.
//!
//! [`Shared`] is the allow-list: what has no field here is never shared. `select` fills it from a history, `wire` writes
//! it small, `link` seals it into a link, and `unfold` makes a history of it again, so that the reader sees the very same
//! charts and sentences as the tablet shows.

mod link;
mod numbers;
mod select;
mod unfold;
mod wire;

#[cfg(test)]
mod arbitrary;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::domain::assessment::conditions::{ChairHeight, Metres, Start, WalkingAid};
use crate::domain::assessment::{Answer, Instrument};
use crate::domain::course::Course;
use crate::domain::goal::Rating;
use crate::domain::session::remark::Remark;
use crate::domain::written::{GoalText, Name};

pub use link::{LONGEST_LINK, ShareError, SharedLinkError, make, read};
pub use select::ShareOptions;

/// Everything that can be shared. Free notes, pain, falls, health, need for help, plans and other persons have no field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// As it was this day.
    pub as_of: NaiveDate,
    /// The last day on which it is shown.
    pub until: NaiveDate,
    /// `None`: the person chose to share without a name.
    pub name: Option<Name>,
    pub course: Option<Course>,
    pub goals: Vec<Goal>,
    /// Oldest first.
    pub sessions: Vec<SharedSession>,
    /// Oldest first.
    pub tests: Vec<Test>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    pub text: GoalText,
    pub importance: Rating,
    pub set_on: NaiveDate,
    pub open: bool,
    /// How well the person wants to do it.
    pub aim: Option<Rating>,
    /// Oldest first.
    pub ratings: Vec<SharedRating>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SharedRating {
    pub on: NaiveDate,
    pub performance: Rating,
    pub satisfaction: Rating,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedSession {
    pub on: NaiveDate,
    pub held: bool,
    /// Each once, in the order of [`Remark::ALL`].
    pub remarks: Vec<Remark>,
}

/// One test, with what decides whether it can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    pub instrument: Instrument,
    pub on: NaiveDate,
    pub course: Option<Metres>,
    pub start: Option<Start>,
    pub aid: Option<WalkingAid>,
    pub chair: Option<ChairHeight>,
    pub answers: Vec<(SharedItem, Answer)>,
}

/// What an answer is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SharedItem {
    /// By its place in the instrument's form.
    Item(u8),
    /// By its place among the shared goals.
    Goal(u8),
    Weight(u8),
}

impl SharedItem {
    /// The most of each kind: places 0–63.
    pub const MOST: u8 = 64;
}
