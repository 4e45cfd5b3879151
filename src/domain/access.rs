//! Who did and saw what without changing it: somebody came in, looked at a person, showed, printed, handed on.
//!
//! Each is an event of the log, so that it is kept, copied and ordered as all others are. None changes a figure: whoever
//! folds a history passes over them.

use super::moment::Moment;

/// With what is known of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PersonAccess {
    /// Any of the person's pages, for the first time since the tablet was unlocked.
    Opened,
    /// On the tablet, handed over.
    ShownToPerson,
    Printed(PrintedPage),
    /// Copied, sent or saved; the link itself was noted when it was made.
    LinkPassedOn,
    /// All of it as one file that is not locked, given to the browser.
    ExtractMade,
}

/// What can be printed of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PrintedPage {
    Fridge,
    Report,
    Plan,
    Progress,
    Results,
    Log,
    Extract,
}

/// What can be printed of the tablet, and is about several people or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PrintedTabletPage {
    Log,
    LostTablet,
    /// Of what was erased.
    Receipts,
}

/// With the tablet as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TabletAccess {
    /// With a worker's code.
    Unlocked,
    /// With the recovery code.
    Recovered,
    /// In a row, before one that was right: at the lock, or where it was asked for again.
    WrongCodes {
        count: u16,
        last: Moment,
    },
    /// A backup was put back here.
    PutBack,
    Locked(LockReason),
    /// Opened again after it had locked itself.
    PinGiven,
    /// In a row, before one that was right, or before the keys were forgotten.
    WrongPins {
        count: u16,
    },
    /// With the device's own lock, as the worker who has turned that on.
    OwnLock,
    /// What was put aside whole was opened with a code, beside what is here.
    AsideRead,
    /// It was given to the browser, sealed as it lies.
    AsideTakenOut,
    AsideDeleted,
    Printed(PrintedTabletPage),
}

/// Why the tablet was locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LockReason {
    /// By whoever was in.
    Asked,
    Untouched,
    OutOfSight,
    /// Behind what somebody is shown.
    ForShowing,
}
