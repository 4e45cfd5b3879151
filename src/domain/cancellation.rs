//! A session that was planned and did not take place.

use chrono::NaiveDate;

use super::written::Note;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancellation {
    /// The day it was planned for.
    pub on: NaiveDate,
    pub by: CancelledBy,
    pub why: CancelReason,
    pub note: Note,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CancelledBy {
    Person,
    NextOfKin,
    /// The one who leads the sessions.
    Worker,
    Service,
}

impl CancelledBy {
    pub const ALL: [Self; 4] = [Self::Person, Self::NextOfKin, Self::Worker, Self::Service];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CancelReason {
    Ill,
    Fall,
    InHospital,
    Away,
    NotWilling,
    WorkerAbsent,
    Other,
}

impl CancelReason {
    pub const ALL: [Self; 7] =
        [Self::Ill, Self::Fall, Self::InHospital, Self::Away, Self::NotWilling, Self::WorkerAbsent, Self::Other];
}
