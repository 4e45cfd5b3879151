//! The steps of the guided order, what answers each, and what follows from the answer.
//!
//! Balance, then gait, then chair. A part ends early where its next step could give no points or would not be safe.
//! Source: clinical rules §1.2–1.4 and §1.9.

use super::tables;
use super::{Chair, Part, SingleStand};
use crate::domain::assessment::Attempt;
use crate::domain::centiseconds::Centiseconds;

/// In the order of the test; some are passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    SideBySide,
    SemiTandem,
    Tandem,
    FirstWalk,
    SecondWalk,
    SingleStand,
    FiveStands,
    /// An extra recording that is in no total.
    FiveWithArms,
    Finished,
}

/// The answer to one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    SideBySide(Attempt),
    SemiTandem(Attempt),
    Tandem(Attempt),
    FirstWalk(Attempt),
    SecondWalk(Attempt),
    SingleStand(SingleStand),
    FiveStands(Attempt),
    FiveWithArms(Attempt),
}

impl Entry {
    pub fn step(&self) -> Step {
        match self {
            Self::SideBySide(_) => Step::SideBySide,
            Self::SemiTandem(_) => Step::SemiTandem,
            Self::Tandem(_) => Step::Tandem,
            Self::FirstWalk(_) => Step::FirstWalk,
            Self::SecondWalk(_) => Step::SecondWalk,
            Self::SingleStand(_) => Step::SingleStand,
            Self::FiveStands(_) => Step::FiveStands,
            Self::FiveWithArms(_) => Step::FiveWithArms,
        }
    }

    /// READING: after a chair part of 0 points, five stands with arms are timed as an extra (§1.1).
    ///
    /// READING: after a first walk that was not made, whatever the reason, no second one is asked for.
    pub(super) fn next(&self) -> Step {
        match *self {
            Self::SideBySide(stand) if held(stand) => Step::SemiTandem,
            Self::SemiTandem(stand) if held(stand) => Step::Tandem,
            Self::SideBySide(_) | Self::SemiTandem(_) | Self::Tandem(_) => Step::FirstWalk,
            Self::FirstWalk(Attempt::Took(_)) => Step::SecondWalk,
            Self::FirstWalk(Attempt::Not(_)) | Self::SecondWalk(_) => Step::SingleStand,
            Self::SingleStand(SingleStand::WithoutArms) => Step::FiveStands,
            Self::SingleStand(single) => after_chair(Chair { single, five: None }),
            Self::FiveStands(five) => after_chair(Chair { single: SingleStand::WithoutArms, five: Some(five) }),
            Self::FiveWithArms(_) => Step::Finished,
        }
    }

    pub(super) fn attempt(mut self) -> Option<Attempt> {
        self.attempt_mut().copied()
    }

    fn attempt_mut(&mut self) -> Option<&mut Attempt> {
        match self {
            Self::SideBySide(attempt) | Self::SemiTandem(attempt) | Self::Tandem(attempt) => Some(attempt),
            Self::FirstWalk(attempt) | Self::SecondWalk(attempt) | Self::FiveStands(attempt) => Some(attempt),
            Self::FiveWithArms(attempt) => Some(attempt),
            Self::SingleStand(_) => None,
        }
    }

    /// A step is over at its limit; whoever stops the clock a little later has not measured more.
    pub(super) fn limited(mut self) -> Self {
        let limit = self.step().limit();
        if let (Some(limit), Some(Attempt::Took(time))) = (limit, self.attempt_mut()) {
            *time = limit.min(*time);
        }
        self
    }
}

fn after_chair(chair: Chair) -> Step {
    if chair.score() == Part::Points(0) { Step::FiveWithArms } else { Step::Finished }
}

fn held(stand: Attempt) -> bool {
    stand.time().is_some_and(|time| time >= Step::STAND)
}

impl Step {
    const STAND: Centiseconds = Centiseconds::new(tables::STAND_HELD);

    /// The longest time the step can have. The clock stops by itself there, and no longer time can be typed.
    ///
    /// Ten minutes for a walk, which has no limit of its own: a longer time is a clock that was forgotten. The same
    /// for five stands: a clock that stopped itself at 60.00 s would give a point to somebody who was not done.
    pub fn limit(self) -> Option<Centiseconds> {
        match self {
            Self::SideBySide | Self::SemiTandem | Self::Tandem => Some(Self::STAND),
            Self::FirstWalk | Self::SecondWalk | Self::FiveStands | Self::FiveWithArms => Some(Centiseconds::LONGEST),
            Self::SingleStand | Self::Finished => None,
        }
    }

    /// When the tester says that it is enough; a longer time gives no points. READING: 60 s for five stands (NV).
    pub fn enough(self) -> Option<Centiseconds> {
        (self == Self::FiveStands).then_some(Centiseconds::new(tables::FIVE_STANDS_END))
    }
}
