//! What the screens see: the whole unlocked state, as plain values that never change once made.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::NaiveDate;

use crate::domain::assessment::{Instrument, Occasion};
use crate::domain::erasure::Erasure;
use crate::domain::escrow::EscrowKey;
use crate::domain::form_draft::{FormDraft, FormId, FormName};
use crate::domain::goal::RatingScale;
use crate::domain::help::names::HelpLists;
use crate::domain::history::RetestDue;
use crate::domain::history::{GoalHistory, History};
use crate::domain::identity::{CaptureId, EventId, PersonId, StoreId, WorkerId};
use crate::domain::joining::Joins;
use crate::domain::moment::Moment;
use crate::domain::plan::{Accepted, ChangeEntry, ChangedBy, PlanEntry};
use crate::domain::retention::RetentionYears;
use crate::domain::retest::RetestWeeks;
use crate::domain::scale::Zero;
use crate::domain::stable_sort::stable_sort;
use crate::domain::written::Name;
use crate::records::head::StoreFinding;
use crate::vault::TabletMark;
use crate::workspace::action::{Running, RunningKind};
use crate::workspace::copies::Copies;
use crate::workspace::forms::FormChoice;

/// More days than this since the last backup, and the day reminds of it.
const BACKUP_FRESH_DAYS: i64 = 7;

/// The same where a backup is one tap, without a code on paper, and something was recorded since.
const ONE_TAP_FRESH_DAYS: i64 = 0;

#[derive(Debug, Clone, PartialEq)]
pub struct View {
    pub store: StoreId,
    pub worker: WorkerId,
    pub worker_name: Option<String>,
    /// All who ever had a code here.
    pub workers: BTreeMap<WorkerId, Colleague>,
    /// Shared with the views before it, as far as nobody in it changed.
    pub people: Rc<BTreeMap<PersonId, Rc<History>>>,
    pub running: BTreeMap<(PersonId, RunningKind), Running>,
    /// What was typed and not saved.
    pub drafts: BTreeMap<FormId, KeptDraft>,
    pub last_backup: Option<Moment>,
    /// The place in the log of what was recorded last about anybody.
    pub newest_entry: u64,
    /// The local day of the newest event by its place in the log, whatever day it says.
    pub newest_day: Option<NaiveDate>,
    /// How it was seen, and what else is known of files outside.
    pub copies: Copies,
    /// Who was registered more than once.
    pub joins: Joins,
    /// When everybody is measured again.
    pub retest_weeks: RetestWeeks,
    pub rating_scale: RatingScale,
    /// `None`: the municipality has not chosen names of its own.
    pub help_lists: Option<HelpLists>,
    /// How long a course is kept here.
    pub retention: RetentionYears,
    /// The municipality's key for backups.
    pub escrow: Option<EscrowKey>,
    /// What was written down without a code and came in, claimed since or not.
    pub taken_in: BTreeSet<CaptureId>,
    /// Receipts of those who were erased, the latest first.
    pub erased: Vec<ErasureReceipt>,
    /// Events in the log, those of unknown kinds too.
    pub events: u64,
    /// Changes to the store since it was set up.
    pub written: u64,
    /// What is not as it was written, or cannot be read. Empty: every row was held against the store's heads.
    pub findings: BTreeSet<StoreFinding>,
    /// What could not be read when that was last noted.
    pub noted_aside: BTreeSet<EventId>,
    /// Whose pages were opened since the tablet was unlocked, as far as that is noted.
    pub opened: BTreeSet<PersonId>,
}

/// A worker of this tablet, oneself among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    pub name: Name,
    /// Has no code any more.
    pub has_left: bool,
}

/// A draft, and the number of the place where it lies.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptDraft {
    pub(super) drawn: u128,
    pub draft: FormDraft,
}

/// Of somebody who was erased here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErasureReceipt {
    pub erasure: Erasure,
    pub at: Moment,
    pub by: WorkerId,
}

impl View {
    /// The last day on which this person's records are still needed here. `None`: no course, or nobody.
    pub fn keep_until(&self, person: PersonId) -> Option<NaiveDate> {
        Some(self.retention.keep_until(&self.person(person)?.course()?))
    }

    /// Whose records were to be kept until a day that is past, by name.
    pub fn kept_too_long(&self, today: NaiveDate) -> Vec<Rc<History>> {
        let is_past = |person: &Rc<History>| self.keep_until(person.person()).is_some_and(|day| day < today);
        self.people_by_name().into_iter().filter(is_past).collect()
    }

    pub fn person(&self, id: PersonId) -> Option<&Rc<History>> {
        self.people.get(&id)
    }

    /// What was written down without a code and nobody has claimed, the oldest first.
    pub fn captures(&self) -> Vec<(CaptureId, &FormDraft)> {
        let written = self.drafts.iter().filter(|(form, _)| form.name == FormName::Captured);
        let mut all: Vec<_> =
            written.filter_map(|(form, kept)| Some((form.about.parse().ok()?, &kept.draft))).collect();
        stable_sort(&mut all, |(_, one), (_, other)| one.at.utc_ms() < other.at.utc_ms());
        all
    }

    pub fn capture(&self, capture: CaptureId) -> Option<&FormDraft> {
        self.drafts.get(&FormId::of_capture(FormName::Captured, capture)).map(|kept| &kept.draft)
    }

    /// Those that a worker can have done with. What cannot be read is told for as long as it lies there.
    pub fn acceptable_findings(&self) -> impl Iterator<Item = StoreFinding> {
        self.findings.iter().copied().filter(|finding| finding.found.is_to_be_noted())
    }

    /// Whether something lies here that cannot be read.
    pub fn has_rows_aside(&self) -> bool {
        self.findings.iter().any(|finding| !finding.found.is_to_be_noted())
    }

    /// Each with the name of the person it is about, where that can be read.
    pub fn named_findings(&self) -> Vec<(StoreFinding, Option<String>)> {
        let name = |person| Some(self.person(self.joins.shown_as(person))?.profile()?.name.as_str().to_owned());
        self.findings.iter().map(|finding| (*finding, finding.person.and_then(name))).collect()
    }

    /// What the tablet is called on paper and in files.
    pub fn tablet(&self) -> TabletMark {
        TabletMark::of_store(self.store.bits())
    }

    /// Never taken or too long ago, and there is something to lose. One from a day that has not come was noted by a clock
    /// that was wrong, and nobody knows how old it is.
    pub fn is_backup_old(&self, today: NaiveDate) -> bool {
        let age = self.last_backup.map(|at| (today - at.local_date()).num_days());
        let is_one_tap = self.escrow.is_some() && self.has_entries_since_backup();
        let most = if is_one_tap { ONE_TAP_FRESH_DAYS } else { BACKUP_FRESH_DAYS };
        let fresh = age.is_some_and(|days| (0..=most).contains(&days));
        (!fresh || self.copies.merged_since) && !self.people.is_empty()
    }

    fn has_entries_since_backup(&self) -> bool {
        self.copies.taken.as_ref().is_none_or(|taken| taken.counter < self.newest_entry)
    }

    /// Whether this of the person's was begun and not ended.
    pub fn is_running(&self, person: PersonId, kind: RunningKind) -> bool {
        self.running.contains_key(&(person, kind))
    }

    /// Whether the same is under way already, at whatever point.
    pub fn is_under_way(&self, person: PersonId, running: &Running) -> bool {
        match (self.running.get(&(person, running.kind())), running) {
            (Some(Running::Assessment(now)), Running::Assessment(then)) => now.instrument == then.instrument,
            (now, _) => now.is_some(),
        }
    }

    /// Whether it would take the place of another test that was left: they have one between them.
    pub fn is_other_left(&self, person: PersonId, running: &Running) -> bool {
        self.is_running(person, running.kind()) && !self.is_under_way(person, running)
    }

    /// The instrument that is led, and not ended.
    pub fn running_instrument(&self, person: PersonId) -> Option<Instrument> {
        match self.running.get(&(person, RunningKind::Assessment)) {
            Some(Running::Assessment(draft)) => Some(draft.instrument),
            Some(Running::Session(_) | Running::Plan(_)) | None => None,
        }
    }

    /// Whether this was begun and not ended: led step by step, or as a questionnaire.
    pub fn is_left(&self, person: PersonId, instrument: Instrument) -> bool {
        self.running_instrument(person) == Some(instrument) || self.questionnaire(person, instrument).is_some()
    }

    /// What was typed in it and not saved.
    pub fn questionnaire(&self, person: PersonId, instrument: Instrument) -> Option<FormId> {
        let form = FormId::about(FormName::Questionnaire, person, instrument.word());
        self.drafts.contains_key(&form).then_some(form)
    }

    /// The one to go on with: what is led, else the first of the questionnaires. A short question is sooner answered anew.
    pub fn left_instrument(&self, person: PersonId) -> Option<Instrument> {
        let longer = Instrument::ALL.into_iter().filter(|instrument| !Instrument::SHORT.contains(instrument));
        self.running_instrument(person).or_else(|| longer.into_iter().find(|longer| self.is_left(person, *longer)))
    }

    /// What of the person's is to be measured again now.
    pub fn retest_due(&self, person: PersonId, today: NaiveDate) -> Option<RetestDue> {
        self.person(person)?.retest_due(today, &self.retest_weeks)
    }

    /// Whether each goal gets two numbers 1–10.
    pub fn rates_goals_twice(&self) -> bool {
        self.rating_scale == RatingScale::TwoRatings
    }

    /// What the forms of one person are made from. `usual` are the lists where the municipality chose none.
    pub fn occasion(&self, person: &History, usual: HelpLists) -> Occasion {
        let lists = self.help_lists.clone().unwrap_or(usual);
        let scaled = |goal: &GoalHistory| goal.scale.as_ref().map(|scale| (scale.goal, scale.weight));
        Occasion {
            goals: person.open_goals().map(|goal| goal.goal.goal).collect(),
            scaled: person.open_goals().filter_map(scaled).collect(),
            zero: match self.rating_scale {
                RatingScale::Psfs(zero) => zero,
                RatingScale::TwoRatings => Zero::default(),
            },
            services: lists.services.iter().cloned().collect(),
            activities: lists.activities.iter().cloned().collect(),
        }
    }

    /// Whom this worker named last as the professional who decided on a plan.
    pub fn last_professional(&self) -> Option<Name> {
        let accepted = |entry: &PlanEntry| {
            let Accepted { by, on } = &entry.accepted.terms.accepted;
            (entry.by, *on, Some(by.clone()))
        };
        let changed = |entry: &ChangeEntry| match &entry.by {
            ChangedBy::Professional(by) => (entry.written_by, entry.on, Some(by.clone())),
            ChangedBy::Worker => (entry.written_by, entry.on, None),
        };
        let plans = || self.people.values().flat_map(|person| person.plans());
        let decided = plans().map(accepted).chain(plans().flat_map(|entry| &entry.changes).map(changed));
        let named = decided.filter_map(|(by, on, name)| Some((on, name.filter(|_| by == self.worker)?)));
        named.max_by_key(|(on, _)| *on).map(|(_, name)| name)
    }

    /// By name, as a list on screen.
    pub fn people_by_name(&self) -> Vec<Rc<History>> {
        let named = |person: &Rc<History>| {
            let name = person.profile().map(|profile| profile.name.as_str().to_lowercase());
            ((name, person.person()), Rc::clone(person))
        };
        let mut people: Vec<_> = self.people.values().map(named).collect();
        stable_sort(&mut people, |(one, _), (other, _)| one < other);
        people.into_iter().map(|(_, person)| person).collect()
    }
}
