//! Everything that can happen. A history is a log of these; nothing is ever overwritten.

use super::accepted_finding::AcceptedFinding;
use super::access::{PersonAccess, TabletAccess};
use super::assessment::Assessment;
use super::assessment::decline::DeclineReason;
use super::backup::{BackupSeen, FilePrint};
use super::cancellation::Cancellation;
use super::consent::{Consent, Sharing};
use super::correction::Correction;
use super::course::Course;
use super::erasure::Erasure;
use super::escrow::EscrowKey;
use super::gas::GoalScale;
use super::goal::{NewGoal, Rating, RatingScale};
use super::help::names::HelpLists;
use super::identity::{CaptureId, ConsentId, EventId, GoalId, PersonId, StoreId, WorkerId};
use super::moment::Moment;
use super::person::Profile;
use super::plan::{Changed, Plan, Suggestion};
use super::retention::RetentionYears;
use super::retest::RetestWeeks;
use super::session::captured::StrikeReason;
use super::session::held::{CompletedSession, TurnedAway};
use super::session::incident::Notification;
use super::session::readiness::Tell;
use super::written::Name;

/// One immutable fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub id: EventId,
    /// Place in the log: one more than the highest known when it was written. Two tablets may use the same number;
    /// the order is (counter, id), which is the same on both. Never the clock.
    pub counter: u64,
    pub at: Moment,
    pub by: WorkerId,
    pub about: About,
}

/// Whom or what an event is about, and what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    Person(PersonId, PersonEvent),
    Store(StoreEvent),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonEvent {
    Registered(Profile),
    ProfileChanged(Profile),
    CoursePlanned(Course),
    GoalSet(NewGoal),
    GoalClosed(GoalId),
    /// How well the person wants to do it, on the scale of performance; takes the place of an earlier aim.
    GoalAimed {
        goal: GoalId,
        at: Rating,
    },
    /// What each level of attainment means; takes the place of an earlier scale.
    GoalScaled(GoalScale),
    Assessed(Assessment),
    /// Of whatever kind.
    Corrected(Correction),
    DeclineExplained {
        of: EventId,
        why: DeclineReason,
    },
    /// A professional accepted it by name. Takes the place of an earlier plan.
    PlanAccepted(Box<Plan>),
    PlanChanged(Changed),
    SuggestionDeclined {
        /// The event that accepted the plan.
        plan: EventId,
        suggestion: Suggestion,
    },
    SessionHeld(Box<CompletedSession>),
    SessionCancelled(Cancellation),
    /// The worker came, and it was not begun.
    SessionNotBegun {
        cancellation: Cancellation,
        away: TurnedAway,
    },
    /// Somebody was told who can do something about what came up at a visit.
    FollowUpTold {
        /// The event that recorded the visit.
        of: EventId,
        /// Whom it was for.
        tell: Tell,
        told: Notification,
    },
    ConsentGiven(Consent),
    /// From then on nothing more is shared under it. What was shared before cannot be fetched back.
    ConsentWithdrawn(ConsentId),
    SharedWithKin(Sharing),
    /// Somebody saw it or gave it on. Changes nothing.
    Accessed(PersonAccess),
    /// The other is this very person, registered once more: both are shown as one, under this one's name.
    Joined(PersonId),
    /// They are two after all.
    Parted {
        /// The event that joined them.
        join: EventId,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreEvent {
    WorkerJoined(Name),
    /// A sealed file lies outside the tablet. `events` is how many it holds; `made` stands in its name.
    BackupTaken {
        events: u64,
        seen: BackupSeen,
        made: Moment,
    },
    /// A sealed file was given to the browser, and nobody has seen yet where it came to. It counts for nothing.
    BackupGiven {
        file: FilePrint,
        events: u64,
        made: Moment,
    },
    /// A backup was opened, and held against what is here. Nothing else was done with it.
    BackupRehearsed {
        events: u64,
    },
    /// From a backup, of another tablet or an earlier day, came so many events that were not here.
    Merged {
        of: StoreId,
        events: u64,
    },
    CodeChanged,
    /// By another worker, with a code of their own.
    WorkerAdded {
        worker: WorkerId,
        name: Name,
    },
    /// Their code opens nothing more; what they did stays under their name.
    WorkerRemoved(WorkerId),
    /// The one before was used, or seen.
    RecoveryCodeRenewed,
    /// The device's own lock opens for this worker from then on, beside the code.
    OwnLockTurnedOn,
    /// By the worker, or with a new code.
    OwnLockTurnedOff,
    RetestWeeksChosen(RetestWeeks),
    RatingScaleChosen(RatingScale),
    /// What the municipality calls its services and the everyday activities it asks for.
    HelpListsChosen(HelpLists),
    /// Somebody came in, or tried to. Changes nothing.
    Accessed(TabletAccess),
    RetentionChosen(RetentionYears),
    /// Backups open with the municipality's key from then on, without a code of their own.
    EscrowChosen(EscrowKey),
    EscrowRemoved,
    /// All that was here about somebody is gone.
    PersonErased(Erasure),
    /// What was written down without a code came in, at an unlock; whose it is, is not said yet.
    CaptureTakenIn(CaptureId),
    /// It is nobody's session, and what was written is gone.
    CaptureStruckOut {
        capture: CaptureId,
        why: StrikeReason,
    },
    /// A worker has dealt with what was not as it was stored.
    FindingsAccepted(Vec<AcceptedFinding>),
    /// All that cannot be read from then on, by what stands outside their seals. Nothing: everything can.
    RowsSetAside(Vec<EventId>),
}

impl PersonEvent {
    /// Whether it says who the person is or what was agreed on with the one person, rather than what happened.
    pub(super) fn is_about_one_registration(&self) -> bool {
        matches!(self, Self::Registered(_) | Self::ProfileChanged(_) | Self::CoursePlanned(_))
    }

    /// Whether it only changes something that another event made, and is nothing without that.
    pub(super) fn follows_another(&self) -> bool {
        matches!(
            self,
            Self::GoalClosed(_)
                | Self::GoalAimed { .. }
                | Self::GoalScaled(_)
                | Self::Corrected(_)
                | Self::DeclineExplained { .. }
                | Self::FollowUpTold { .. }
                | Self::PlanChanged(_)
                | Self::SuggestionDeclined { .. }
                | Self::ConsentWithdrawn(_)
                | Self::SharedWithKin(_)
        )
    }
}

impl Event {
    pub fn person(&self) -> Option<PersonId> {
        match self.about {
            About::Person(person, _) => Some(person),
            About::Store(_) => None,
        }
    }

    /// Whether it only says who did or saw what, and nothing on record is another for it.
    pub fn is_access(&self) -> bool {
        matches!(self.about, About::Person(_, PersonEvent::Accessed(_)) | About::Store(StoreEvent::Accessed(_)))
    }

    /// The order of the log, the same on every tablet.
    pub fn place(&self) -> (u64, EventId) {
        (self.counter, self.id)
    }
}
