//! Who did and saw what: kept as all else, read in order, and no figure is another for it.

use hjemmetrener::domain::access::{PersonAccess, PrintedPage, TabletAccess};
use hjemmetrener::domain::event::{About, PersonEvent, StoreEvent};
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::records::StoreError;
use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::text::Lang;
use hjemmetrener::text::screens::log::deed;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::backup::Restorable;
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::log::LogEntry;
use hjemmetrener::workspace::problem::{ActionError, RefusalError};
use pollster::block_on;

use crate::tablet::{BACKUP, Tablet, WORKER, code, moment, set_goal, unlock, whole_course};

fn tablet() -> (Tablet<MemoryStore>, PersonId) {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    (tablet, person)
}

fn opened(person: PersonId) -> Action {
    Action::NoteAccess { person, access: PersonAccess::Opened }
}

fn said(entries: &[LogEntry]) -> Vec<String> {
    entries.iter().map(|entry| deed(Lang::Bokmal, &entry.event.about)).collect()
}

#[test]
fn opening_a_person_is_noted_once_for_each_unlocking() {
    let (mut tablet, person) = tablet();
    assert_eq!(tablet.perform(opened(person)).len(), 1);
    assert_eq!(tablet.perform(opened(person)).len(), 0);
    let mut again = unlock(tablet.store.clone(), WORKER).unwrap();
    let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
    assert_eq!(block_on(again.perform(opened(person), &mut around)).unwrap().len(), 1);
    assert_eq!(said(&again.log_of_person(person)), ["Åpnet", "Åpnet", "Forløp planlagt", "Registrert"]);
    assert!(again.log_of_person(person).iter().all(|entry| entry.by.as_deref() == Some("Test Trener")));
}

#[test]
fn whoever_only_looks_changes_nothing_that_is_shown_and_no_last_day() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
    let (before, day) = (tablet.view(), tablet.day);
    tablet.day = day + 30;
    for access in [PersonAccess::Opened, PersonAccess::Printed(PrintedPage::Report), PersonAccess::ShownToPerson] {
        tablet.perform(Action::NoteAccess { person, access });
    }
    tablet.perform(Action::NoteTabletAccess(TabletAccess::Unlocked));
    let after = tablet.view();
    assert_eq!((after.people.clone(), after.last_backup), (before.people.clone(), before.last_backup));
    assert_eq!(after.events, before.events + 4);
    assert_eq!(tablet.unlocked_again().people, before.people);
    let mut around = Circumstances { now: moment(tablet.day), random: &mut tablet.dice };
    let file = tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap();
    let inside = Restorable::open(&file.bytes, &code(BACKUP)).unwrap().inside().clone();
    assert_eq!((inside.until, inside.events), (Some(moment(day).local_date()), after.events));
}

#[test]
fn the_tablets_log_has_every_unlocking_and_whom_somebody_looked_at_and_nothing_of_what_they_read() {
    let (mut tablet, person) = tablet();
    let wrong = TabletAccess::WrongCodes { count: 3, last: moment(0) };
    for access in [wrong, TabletAccess::Unlocked] {
        tablet.perform(Action::NoteTabletAccess(access));
    }
    tablet.perform(opened(person));
    let log = tablet.workspace.log_of_tablet();
    assert_eq!(
        said(&log),
        ["Åpnet", "Låst opp", "Feil kode, antall ganger: 3. Sist 03.03.2026 kl. 09.30", "Hjemmetrener lagt til"]
    );
    assert_eq!(log[0].event.about, About::Person(person, PersonEvent::Accessed(PersonAccess::Opened)));
    assert_eq!(log[2].event.about, About::Store(StoreEvent::Accessed(wrong)));
}

#[test]
fn a_look_between_a_save_that_was_not_confirmed_and_its_retry_does_not_make_it_happen_twice() {
    let store = MemoryStore::failing_at(3, Fault::Silent(StoreError::Unknown));
    let mut tablet = Tablet::set_up(store).unwrap();
    let person = tablet.register();
    let goal = set_goal(person, "Gå til postkassa uten rullator");
    assert!(tablet.try_to(goal.clone()).is_err());
    tablet.perform(opened(person));
    tablet.perform(goal);
    assert_eq!(tablet.unlocked_again().people[&person].goals().len(), 1);
    assert_eq!(tablet.view().people, tablet.unlocked_again().people);
}

#[test]
fn nobody_who_is_not_here_was_looked_at() {
    let (mut tablet, _) = tablet();
    let nobody = tablet.try_to(opened(PersonId::from_bits(9)));
    assert_eq!(nobody, Err(ActionError::Refused(RefusalError::UnknownPerson)));
}
