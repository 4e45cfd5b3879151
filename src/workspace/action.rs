//! Everything a person can do with the app that changes what is kept.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::access::{PersonAccess, TabletAccess};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::decline::DeclineReason;
use crate::domain::assessment::draft::AssessmentDraft;
use crate::domain::backup::{BackupSeen, FilePrint};
use crate::domain::cancellation::Cancellation;
use crate::domain::consent::{Content, Sharing};
use crate::domain::correction::Correction;
use crate::domain::course::Course;
use crate::domain::escrow::EscrowKey;
use crate::domain::form_draft::{FormDraft, FormId, FormName};
use crate::domain::gas::GoalScale;
use crate::domain::goal::{Rating, RatingScale};
use crate::domain::help::names::HelpLists;
use crate::domain::identity::{CaptureId, ConsentId, EventId, GoalId, PersonId};
use crate::domain::moment::Moment;
use crate::domain::person::Profile;
use crate::domain::plan::{ChangedBy, Plan, PlanDraft, PlanStep, Suggestion};
use crate::domain::retention::RetentionYears;
use crate::domain::retest::RetestWeeks;
use crate::domain::session::captured::StrikeReason;
use crate::domain::session::held::{CompletedSession, TurnedAway};
use crate::domain::session::incident::Notification;
use crate::domain::session::protocol::Snapshot;
use crate::domain::session::readiness::Tell;
use crate::domain::written::{GoalText, Name};

#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    RegisterPerson {
        profile: Profile,
        course: Course,
    },
    ChangeProfile {
        person: PersonId,
        profile: Profile,
    },
    PlanCourse {
        person: PersonId,
        course: Course,
    },
    SetGoal {
        person: PersonId,
        text: GoalText,
        importance: Rating,
        first: Option<FirstRating>,
        /// How well the person wants to do it; can be said later too.
        aim: Option<Rating>,
    },
    CloseGoal {
        person: PersonId,
        goal: GoalId,
    },
    /// What was carried out at one time, each with its own instrument. Ends such tests where they are running.
    Assess {
        person: PersonId,
        assessments: Vec<Assessment>,
    },
    /// Of whatever was recorded and stands. After the day of recording a reason is needed.
    Correct {
        person: PersonId,
        correction: Correction,
    },
    ExplainDecline {
        person: PersonId,
        of: EventId,
        why: DeclineReason,
    },
    /// What came up at a visit was told to somebody who can do something about it.
    TellFollowUp {
        person: PersonId,
        of: EventId,
        tell: Tell,
        told: Notification,
    },
    ChooseRetestWeeks(RetestWeeks),
    ChooseRatingScale(RatingScale),
    ChooseHelpLists(HelpLists),
    ChooseRetention(RetentionYears),
    /// `None`: none from then on.
    ChooseEscrow(Option<EscrowKey>),
    /// The worker has dealt with what was found and is told by the heads alone. It is told no more.
    AcceptFindings,
    /// How well the person wants to do it. Takes the place of an earlier aim of the same goal.
    AimGoal {
        person: PersonId,
        goal: GoalId,
        at: Rating,
    },
    /// Takes the place of an earlier scale of the same goal.
    ScaleGoal {
        person: PersonId,
        scale: GoalScale,
    },
    /// A professional accepts it by name. Takes the place of the plan before, and ends the proposal that was being made.
    AcceptPlan {
        person: PersonId,
        plan: Plan,
    },
    /// Steps of the plan that is followed now, all of them or none. What a professional must decide, a professional
    /// decides by name.
    ChangePlan {
        person: PersonId,
        by: ChangedBy,
        steps: Vec<PlanStep>,
    },
    /// It does not come back for the same reason.
    DeclineSuggestion {
        person: PersonId,
        suggestion: Suggestion,
    },
    /// Ends the session that is running, if there is one.
    HoldSession {
        person: PersonId,
        session: CompletedSession,
    },
    /// The worker came, and it is not begun. Ends the session that is running.
    TurnAway {
        person: PersonId,
        cancellation: Cancellation,
        away: TurnedAway,
    },
    CancelSession {
        person: PersonId,
        cancellation: Cancellation,
    },
    /// What was written down without a code is a session of this person. The words that were written go with it.
    ClaimCapture {
        capture: CaptureId,
        person: PersonId,
        session: CompletedSession,
    },
    /// It is nobody's session. What was written goes.
    StrikeCapture {
        capture: CaptureId,
        why: StrikeReason,
    },
    /// Keeps where a running session or test stands, so that it goes on after the app was killed.
    KeepRunning {
        person: PersonId,
        running: Running,
    },
    DropRunning {
        person: PersonId,
        kind: RunningKind,
    },
    /// Keeps what is typed in a form, in place of what was kept of it before. Nothing that differs from what is
    /// recorded: drops it.
    KeepDraft(FormDraft),
    /// What a form comes to, all of it or none; what was kept of its text goes with it.
    SubmitForm {
        form: FormId,
        actions: Vec<Action>,
    },
    GiveConsent {
        person: PersonId,
        kin: Name,
        contents: BTreeSet<Content>,
        until: NaiveDate,
    },
    WithdrawConsent {
        person: PersonId,
        consent: ConsentId,
    },
    /// It is about to be shown or handed over: noted first.
    Share {
        person: PersonId,
        sharing: Sharing,
    },
    /// A sealed copy of `events` events lies outside the tablet: read back from there, or a worker says so.
    NoteBackup {
        events: u64,
        seen: BackupSeen,
        made: Moment,
    },
    /// A sealed copy was given to the browser. It counts for nothing yet.
    NoteBackupGiven {
        file: FilePrint,
        events: u64,
        made: Moment,
    },
    NoteRehearsal {
        events: u64,
    },
    /// The other is the same person, registered once more.
    JoinPeople {
        into: PersonId,
        other: PersonId,
    },
    /// They are two after all.
    PartPeople {
        join: EventId,
    },
    /// Somebody saw what is known of the person, or gave it on. Opening is noted once since the tablet was unlocked.
    NoteAccess {
        person: PersonId,
        access: PersonAccess,
    },
    NoteTabletAccess(TabletAccess),
}

impl Action {
    /// Only says who did or saw what: nothing on record is another for it.
    pub fn is_access(&self) -> bool {
        matches!(self, Self::NoteAccess { .. } | Self::NoteTabletAccess(_))
    }
}

/// Performance and satisfaction given when the goal is agreed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstRating {
    pub performance: Rating,
    pub satisfaction: Rating,
}

/// A session or a test that is under way, or a plan that is being made.
#[derive(Debug, Clone, PartialEq)]
pub enum Running {
    Session(Snapshot),
    /// A test that is led.
    Assessment(AssessmentDraft),
    /// Proposed, and not accepted yet.
    Plan(PlanDraft),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RunningKind {
    Session,
    Assessment,
    Plan,
}

impl RunningKind {
    /// Where something is typed beside it, which goes when it ends.
    pub fn forms(self) -> &'static [FormName] {
        match self {
            Self::Session => &[
                FormName::BeforeSession,
                FormName::NotBegun,
                FormName::AfterSession,
                FormName::Incident,
                FormName::Stop,
            ],
            Self::Assessment => &[],
            Self::Plan => &[FormName::ProposalChange],
        }
    }
}

impl Running {
    pub fn kind(&self) -> RunningKind {
        match self {
            Self::Session(_) => RunningKind::Session,
            Self::Assessment(_) => RunningKind::Assessment,
            Self::Plan(_) => RunningKind::Plan,
        }
    }
}
