//! The log in memory, and the view that follows from it.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::NaiveDate;

use crate::domain::event::{About, Event, StoreEvent};
use crate::domain::form_draft::{FormDraft, FormId};
use crate::domain::goal::RatingScale;
use crate::domain::history::History;
use crate::domain::identity::{EventId, PersonId, StoreId, WorkerId};
use crate::domain::joining::Joins;
use crate::domain::retention::RetentionYears;
use crate::domain::retest::RetestWeeks;
use crate::domain::written::Name;
use crate::records::head::StoreFinding;
use crate::workspace::action::{Running, RunningKind};
use crate::workspace::copies::Copies;
use crate::workspace::view::{Colleague, ErasureReceipt, KeptDraft, View};

pub(super) struct Ledger {
    people: BTreeMap<PersonId, Vec<Event>>,
    about_store: BTreeMap<(u64, EventId), Event>,
    highest_counter: u64,
    /// The counter of the newest event that changed something.
    newest_change: u64,
    last_day: Option<NaiveDate>,
    view: Rc<View>,
}

impl Ledger {
    pub(super) fn new(store: StoreId, worker: WorkerId) -> Self {
        let view = View {
            store,
            worker,
            worker_name: None,
            workers: BTreeMap::new(),
            people: Rc::default(),
            running: BTreeMap::new(),
            drafts: BTreeMap::new(),
            last_backup: None,
            newest_entry: 0,
            newest_day: None,
            copies: Copies::default(),
            joins: Joins::default(),
            retest_weeks: RetestWeeks::default(),
            rating_scale: RatingScale::default(),
            help_lists: None,
            retention: RetentionYears::default(),
            escrow: None,
            taken_in: BTreeSet::new(),
            erased: vec![],
            events: 0,
            written: 0,
            findings: BTreeSet::new(),
            noted_aside: BTreeSet::new(),
            opened: BTreeSet::new(),
        };
        Self {
            people: BTreeMap::new(),
            about_store: BTreeMap::new(),
            highest_counter: 0,
            newest_change: 0,
            last_day: None,
            view: Rc::new(view),
        }
    }

    pub(super) fn view(&self) -> Rc<View> {
        Rc::clone(&self.view)
    }

    /// From now on this one is at the tablet.
    pub(super) fn act_as(&mut self, worker: WorkerId) {
        let view = Rc::make_mut(&mut self.view);
        view.worker = worker;
        view.worker_name = view.workers.get(&worker).map(|colleague| colleague.name.as_str().to_owned());
    }

    pub(super) fn highest_counter(&self) -> u64 {
        self.highest_counter
    }

    /// The local day of the latest event that changed something.
    pub(super) fn last_day(&self) -> Option<NaiveDate> {
        self.last_day
    }

    /// Counts a record of an unknown kind: it stays where it is, and new ones come after it.
    pub(super) fn pass_over(&mut self, counter: u64) {
        self.highest_counter = self.highest_counter.max(counter);
        Rc::make_mut(&mut self.view).events += 1;
    }

    /// Changes on disk until now.
    pub(super) fn note_written(&mut self, written: u64) {
        Rc::make_mut(&mut self.view).written = written;
    }

    pub(super) fn note_findings(&mut self, found: impl IntoIterator<Item = StoreFinding>) {
        Rc::make_mut(&mut self.view).findings.extend(found);
    }

    /// What the heads alone told is told no more.
    pub(super) fn accept_findings(&mut self) {
        Rc::make_mut(&mut self.view).findings.retain(|finding| !finding.found.is_to_be_noted());
    }

    /// Takes in events, in any order, and folds anew the persons they are about and those who are one with them.
    pub(super) fn append(&mut self, events: Vec<Event>) {
        let view = Rc::make_mut(&mut self.view);
        let mut touched = BTreeSet::new();
        let mut about_store = Vec::new();
        for event in events {
            self.highest_counter = self.highest_counter.max(event.counter);
            if !event.is_access() {
                let day = event.at.local_date();
                self.last_day = self.last_day.max(Some(day));
                if event.counter >= self.newest_change {
                    (self.newest_change, view.newest_day) = (event.counter, Some(day));
                }
            }
            view.events += 1;
            view.joins.note(&event);
            match &event.about {
                About::Person(person, _) => {
                    if !event.is_access() {
                        touched.insert(*person);
                        view.newest_entry = view.newest_entry.max(event.counter);
                    }
                    self.people.entry(*person).or_default().push(event);
                }
                About::Store(_) => about_store.push(event),
            }
        }
        self.append_about_store(about_store);
        let view = Rc::make_mut(&mut self.view);
        let touched: BTreeSet<_> = touched.into_iter().flat_map(|person| view.joins.ever_one_with(person)).collect();
        for person in touched.into_iter().filter(|person| self.people.contains_key(person)) {
            let people = Rc::make_mut(&mut view.people);
            if view.joins.shown_as(person) != person {
                people.remove(&person);
                continue;
            }
            let group = view.joins.ever_one_with(person);
            let events = group.iter().filter_map(|one| self.people.get(one)).flatten();
            people.insert(person, Rc::new(History::fold_joined(person, &view.joins, events)));
        }
    }

    /// What comes from another tablet may have its place before what is here: then all of it is told anew.
    fn append_about_store(&mut self, events: Vec<Event>) {
        let Some(first) = events.iter().map(Event::place).min() else { return };
        let view = Rc::make_mut(&mut self.view);
        let is_last = self.about_store.last_key_value().is_none_or(|(last, _)| *last < first);
        self.about_store.extend(events.into_iter().map(|event| (event.place(), event)));
        if is_last {
            self.about_store.range(first..).for_each(|(_, event)| note(view, event));
        } else {
            forget_about_store(view);
            self.about_store.values().for_each(|event| note(view, event));
        }
    }

    /// Somebody is looking at the person, and it is noted.
    pub(super) fn note_opened(&mut self, person: PersonId) {
        Rc::make_mut(&mut self.view).opened.insert(person);
    }

    /// All that was recorded of one person, under this registration.
    pub(super) fn about_person(&self, person: PersonId) -> &[Event] {
        self.people.get(&person).map_or(&[], Vec::as_slice)
    }

    /// All about the store, in the order of the log.
    pub(super) fn about_store(&self) -> impl Iterator<Item = &Event> {
        self.about_store.values()
    }

    /// About whomever.
    pub(super) fn everything(&self) -> impl Iterator<Item = &Event> {
        self.about_store.values().chain(self.people.values().flatten())
    }

    pub(super) fn accesses(&self) -> impl Iterator<Item = &Event> {
        self.people.values().flatten().filter(|event| event.is_access())
    }

    /// Nothing of theirs is to be seen any more.
    pub(super) fn forget(&mut self, person: PersonId) {
        let gone = self.people.remove(&person).map_or(0, |events| events.len());
        let view = Rc::make_mut(&mut self.view);
        view.events = view.events.saturating_sub(u64::try_from(gone).unwrap_or(u64::MAX));
        Rc::make_mut(&mut view.people).remove(&person);
        view.joins = Joins::default();
        self.people.values().flatten().for_each(|event| view.joins.note(event));
        view.running.retain(|(of, _), _| *of != person);
        view.drafts.retain(|form, _| form.person != Some(person));
        view.findings.retain(|finding| finding.person != Some(person));
    }

    pub(super) fn keep_running(&mut self, person: PersonId, running: Running) {
        Rc::make_mut(&mut self.view).running.insert((person, running.kind()), running);
    }

    pub(super) fn drop_running(&mut self, person: PersonId, kind: RunningKind) {
        Rc::make_mut(&mut self.view).running.remove(&(person, kind));
    }

    pub(super) fn keep_draft(&mut self, drawn: u128, draft: FormDraft) {
        Rc::make_mut(&mut self.view).drafts.insert(draft.form.clone(), KeptDraft { drawn, draft });
    }

    pub(super) fn drop_draft(&mut self, form: &FormId) {
        Rc::make_mut(&mut self.view).drafts.remove(form);
    }
}

/// As before anything was known of the store.
fn forget_about_store(view: &mut View) {
    view.worker_name = None;
    view.workers = BTreeMap::new();
    view.retention = RetentionYears::default();
    view.erased = vec![];
    view.last_backup = None;
    view.copies = Copies::default();
    view.rating_scale = RatingScale::default();
    view.help_lists = None;
    view.retest_weeks = RetestWeeks::default();
    view.escrow = None;
}

fn note(view: &mut View, event: &Event) {
    let About::Store(what) = &event.about else { return };
    view.copies.note(event, what);
    match what {
        StoreEvent::WorkerJoined(name) => join(view, event.by, name),
        StoreEvent::WorkerAdded { worker, name } => join(view, *worker, name),
        StoreEvent::WorkerRemoved(worker) => {
            view.workers.entry(*worker).and_modify(|colleague| colleague.has_left = true);
        }
        StoreEvent::BackupTaken { .. } => view.last_backup = Some(event.at),
        StoreEvent::RatingScaleChosen(scale) => view.rating_scale = *scale,
        StoreEvent::HelpListsChosen(lists) => view.help_lists = Some(lists.clone()),
        StoreEvent::RetentionChosen(years) => view.retention = *years,
        StoreEvent::EscrowChosen(key) => view.escrow = Some(*key),
        StoreEvent::EscrowRemoved => view.escrow = None,
        StoreEvent::PersonErased(erasure) => {
            view.erased.insert(0, ErasureReceipt { erasure: *erasure, at: event.at, by: event.by });
        }
        StoreEvent::CaptureTakenIn(capture) => {
            view.taken_in.insert(*capture);
        }
        StoreEvent::RowsSetAside(rows) => view.noted_aside = rows.iter().copied().collect(),
        StoreEvent::RetestWeeksChosen(plan) => view.retest_weeks = plan.clone(),
        StoreEvent::CodeChanged
        | StoreEvent::RecoveryCodeRenewed
        | StoreEvent::OwnLockTurnedOn
        | StoreEvent::OwnLockTurnedOff
        | StoreEvent::BackupGiven { .. }
        | StoreEvent::BackupRehearsed { .. }
        | StoreEvent::Merged { .. }
        | StoreEvent::Accessed(_)
        | StoreEvent::CaptureStruckOut { .. }
        | StoreEvent::FindingsAccepted(_) => {}
    }
}

fn join(view: &mut View, worker: WorkerId, name: &Name) {
    if worker == view.worker {
        view.worker_name = Some(name.as_str().to_owned());
    }
    view.workers.insert(worker, Colleague { name: name.clone(), has_left: false });
}
