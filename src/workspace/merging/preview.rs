//! What would come of a merge, before anything is written.

use super::{ComparedPerson, MergeAnswers, MergeConflict, TwoLogs, conflicts, has_receipt};
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::records::{Store, Subject};
use crate::vault::TabletMark;
use crate::workspace::Workspace;
use crate::workspace::backup::{NamedFinding, OwnSeal, Restorable};
use crate::workspace::view::View;

/// What would come of it. Nothing is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergePreview {
    pub of: TabletMark,
    /// An earlier day of this tablet, or one that went on from the same backup.
    pub is_same_tablet: bool,
    /// What was not as it should be when the file was made, or is not as the file says of itself, with names.
    pub findings: Vec<NamedFinding>,
    /// Rows of it that cannot be read as rows.
    pub formless: u64,
    /// Whether something of it was changed since.
    pub is_changed: bool,
    pub own_seal: OwnSeal,
    pub people: Vec<ComparedPerson>,
    pub conflicts: Vec<MergeConflict>,
    /// Who may be registered on each side, by two identities.
    pub twice: Vec<PossiblySame>,
    /// Who is in the file and may have been erased here, by the mark on a receipt. They come in only when a worker says so.
    pub erased_here: Vec<ErasedPerson>,
    /// Who is here, and may have been erased there.
    pub erased_there: Vec<ErasedPerson>,
    /// Events that would come in, without those of persons who were erased here.
    pub arriving: usize,
    /// Events of the file that cannot be read, and stay where they are.
    pub left_out: usize,
}

/// Two registrations of the same name, in years that do not differ.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PossiblySame {
    pub here: PersonId,
    pub there: PersonId,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedPerson {
    pub person: PersonId,
    pub name: Option<String>,
}

impl<S: Store> Workspace<S> {
    pub fn preview_merge(&self, other: &Restorable) -> MergePreview {
        let logs = TwoLogs::of(self, other);
        let none = MergeAnswers::default();
        let arriving = logs.only_there().filter(|event| self.comes_in(event, &none)).count();
        let untakeable = logs.only_there().filter(|event| !self.can_take(event.subject())).count();
        let people = logs.people(self, other);
        let erased = |is_it: &dyn Fn(&ComparedPerson) -> bool| {
            let found = people.iter().filter(|person| is_it(person));
            found.map(|it| ErasedPerson { person: it.person, name: it.name.clone() }).collect()
        };
        let erased_here = erased(&|it| it.is_there && self.may_be_erased(Subject::Person(it.person)));
        let view_there = other.opened.view();
        let is_erased_there = |person| has_receipt(&view_there, person) && !other.opened.holds(person);
        let erased_there = erased(&|it| it.is_here && is_erased_there(it.person));
        let unreadable = other.opened.record_count().saturating_sub(logs.count_there());
        MergePreview {
            of: TabletMark::of_store(other.opened.store_id().bits()),
            is_same_tablet: other.opened.store_id() == self.store_id(),
            findings: other.inside().findings.clone(),
            formless: other.inside().left_out,
            is_changed: other.inside().is_changed,
            own_seal: self.own_seal(other),
            people,
            conflicts: conflicts::conflicts(logs.only_here(), logs.only_there()),
            twice: self.possibly_same(other),
            erased_here,
            erased_there,
            arriving,
            left_out: unreadable + untakeable,
        }
    }

    fn possibly_same(&self, other: &Restorable) -> Vec<PossiblySame> {
        let (here, there) = (self.view(), other.opened.view());
        let new =
            there.people.values().filter(|person| !here.people.contains_key(&here.joins.shown_as(person.person())));
        let pairs = new.flat_map(|new| here.people.values().map(move |known| (known, new)));
        let alike = pairs.filter_map(|(known, new)| {
            let name = is_alike(known, new)?;
            Some(PossiblySame { here: known.person(), there: new.person(), name })
        });
        alike.collect()
    }
}

/// Who may be registered twice on one tablet, each pair once.
pub fn registered_twice(view: &View) -> Vec<PossiblySame> {
    let people: Vec<_> = view.people.values().collect();
    let pairs =
        people.iter().enumerate().flat_map(|(place, one)| people[place + 1..].iter().map(move |other| (one, other)));
    let alike = pairs.filter_map(|(one, other)| {
        let name = is_alike(one, other)?;
        Some(PossiblySame { here: one.person(), there: other.person(), name })
    });
    alike.collect()
}

/// The name, where both have it and their years of birth do not differ.
fn is_alike(one: &History, other: &History) -> Option<String> {
    let (one, other) = (one.profile()?, other.profile()?);
    let folded = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let is_same_name = folded(one.name.as_str()) == folded(other.name.as_str());
    let is_other_year = one.birth_year.zip(other.birth_year).is_some_and(|(one, other)| one != other);
    (is_same_name && !is_other_year).then(|| one.name.as_str().to_owned())
}
