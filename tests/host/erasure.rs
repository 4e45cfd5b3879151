//! Erasing somebody: all of it or nothing, with a receipt that names nobody; and the day until which a course is kept.

use chrono::Days;
use hjemmetrener::domain::erasure::{Erasure, PersonMark};
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::domain::retention::RetentionYears;
use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::records::{Store, StoreError, Subject};
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::backup::Restorable;
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::problem::{ActionError, RefusalError};
use pollster::block_on;

use crate::tablet::{BACKUP, Dice, Tablet, code, course, moment, put_back, set_goal, whole_course};

fn erase<S: Store + Clone>(tablet: &mut Tablet<S>, person: PersonId) -> Result<Erasure, ActionError> {
    let mut around = Circumstances { now: moment(tablet.day), random: &mut tablet.dice };
    block_on(tablet.workspace.erase(person, &mut around))
}

/// A tablet with one person who is to be erased, after a whole course, and one who stays.
fn two_people(store: MemoryStore) -> (Tablet<MemoryStore>, PersonId, PersonId) {
    let mut tablet = Tablet::set_up(store).unwrap();
    let gone = whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
    let stays = tablet.register();
    tablet.perform(set_goal(stays, "Gå til butikken"));
    (tablet, gone, stays)
}

fn rows_of(store: &MemoryStore, person: PersonId) -> usize {
    let subject = Subject::Person(person);
    store.lend(|rows| {
        rows.keys().filter(|key| key.person == person).count()
            + rows.records().filter(|record| record.subject == subject).count()
            + rows.savepoints().filter(|savepoint| savepoint.slot.subject == subject).count()
            + rows.heads().filter(|head| head.subject == subject).count()
    })
}

#[test]
fn whoever_is_erased_is_gone_from_the_store_and_the_view_and_leaves_a_receipt_without_a_name() {
    let store = MemoryStore::default();
    let (mut tablet, gone, stays) = two_people(store.clone());
    let before = tablet.view();
    let records = store.lend(|rows| rows.records().filter(|it| it.subject == Subject::Person(gone)).count());
    let erasure = erase(&mut tablet, gone).unwrap();
    assert_eq!(erasure, Erasure { mark: PersonMark::from(gone), records: records.try_into().unwrap() });
    assert_eq!(rows_of(&store, gone), 0);
    let after = tablet.view();
    assert_eq!(after.person(gone), None);
    assert_eq!(after.person(stays), before.person(stays));
    assert_eq!(after.erased.iter().map(|receipt| receipt.erasure).collect::<Vec<_>>(), [erasure]);
    assert!(after.findings.is_empty());
    assert_eq!(tablet.unlocked_again(), after, "nothing is missed at the next unlock");
}

#[test]
fn the_log_goes_on_after_an_erasure_and_counts_right() {
    let (mut tablet, gone, stays) = two_people(MemoryStore::default());
    erase(&mut tablet, gone).unwrap();
    tablet.day += 1;
    tablet.perform(set_goal(stays, "Gå til butikken"));
    let after = tablet.view();
    assert_eq!(tablet.unlocked_again(), after);
    assert_eq!(erase(&mut tablet, gone).unwrap().mark, PersonMark::from(gone), "asked again: the receipt");
    assert_eq!(tablet.view(), after);
    let nobody = erase(&mut tablet, PersonId::from_bits(5));
    assert_eq!(nobody, Err(ActionError::Refused(RefusalError::UnknownPerson)));
}

#[test]
fn an_erasure_that_fails_leaves_all_and_one_whose_answer_is_lost_is_told_when_it_is_tried_again() {
    let commits = {
        let store = MemoryStore::default();
        two_people(store.clone());
        store.commits()
    };
    for (fault, is_stored) in [
        (Fault::Refused(StoreError::Full), false),
        (Fault::AnswerLost(StoreError::Unknown), true),
        (Fault::Silent(StoreError::Unknown), true),
    ] {
        let store = MemoryStore::failing_at(commits + 1, fault);
        let (mut tablet, gone, _) = two_people(store.clone());
        let before = tablet.view();
        let first = erase(&mut tablet, gone);
        if first.is_err() {
            assert_eq!(tablet.view(), before, "{fault:?}");
        }
        assert_eq!(rows_of(&store, gone) == 0, is_stored, "{fault:?}");
        let again = erase(&mut tablet, gone).unwrap();
        assert_eq!(rows_of(&store, gone), 0);
        assert_eq!(tablet.view().erased.iter().map(|it| it.erasure).collect::<Vec<_>>(), [again], "one receipt");
        assert_eq!(tablet.unlocked_again(), tablet.view());
    }
}

#[test]
fn a_course_is_kept_for_as_many_years_as_the_municipality_chose_and_then_reminded_of() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let last = course().last_day();
    let until = |tablet: &Tablet<MemoryStore>| tablet.view().keep_until(person).unwrap();
    assert_eq!(until(&tablet), RetentionYears::default().keep_until(&course()));
    tablet.perform(Action::ChooseRetention(RetentionYears::new(3).unwrap()));
    let day = until(&tablet);
    assert!((day - last).num_days() > 3 * 364);
    assert!(tablet.view().kept_too_long(day).is_empty());
    let late = tablet.view().kept_too_long(day + Days::new(1));
    assert_eq!(late.iter().map(|history| history.person()).collect::<Vec<_>>(), [person]);
}

#[test]
fn whoever_was_registered_twice_stays_erased_under_both_when_an_older_backup_is_put_back() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let (into, other) = (tablet.register(), tablet.register());
    tablet.perform(Action::JoinPeople { into, other });
    let mut around = Circumstances { now: moment(tablet.day), random: &mut Dice(3) };
    let file = tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap();
    erase(&mut tablet, into).unwrap();
    let marks = tablet.view().erased.iter().map(|receipt| receipt.erasure.mark).collect();

    let opened = Restorable::open(&file.bytes, &code(BACKUP)).unwrap();
    let erased: Vec<_> = opened.erased_since(&marks).into_iter().map(|(person, _)| person).collect();
    assert!(erased.len() == 2 && erased.contains(&into) && erased.contains(&other));
    let left_out = opened.without(&erased);
    assert!(put_back(&left_out, MemoryStore::default()).unwrap().view().people.is_empty());
}

#[test]
fn two_who_were_registered_one_right_after_the_other_have_different_marks() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let [one, other] = [tablet.register(), tablet.register()];
    assert_eq!(one.bits() >> 80, other.bits() >> 80, "at the same time");
    assert_ne!(PersonMark::from(one), PersonMark::from(other));
}

#[test]
fn an_older_backup_says_whom_it_would_bring_back_and_does_not_unless_it_is_chosen() {
    let (mut tablet, gone, stays) = two_people(MemoryStore::default());
    let mut around = Circumstances { now: moment(tablet.day), random: &mut Dice(3) };
    let file = tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap();
    erase(&mut tablet, gone).unwrap();
    let marks = tablet.view().erased.iter().map(|receipt| receipt.erasure.mark).collect();

    let opened = || Restorable::open(&file.bytes, &code(BACKUP)).unwrap();
    assert_eq!(opened().erased_since(&marks), [(gone, "Signe Prøve".to_owned())]);
    let left_out = opened().without(&[gone]);
    assert_eq!(left_out.inside().people.len(), 1);
    let store = MemoryStore::default();
    let restored = put_back(&left_out, store.clone()).unwrap();
    assert_eq!((restored.view().person(gone), rows_of(&store, gone)), (None, 0));
    assert!(restored.view().person(stays).is_some());
    assert!(restored.view().findings.is_empty());
    assert_eq!(restored.view().erased.len(), 1);
    let restored = put_back(&opened(), MemoryStore::default()).unwrap();
    assert!(restored.view().person(gone).is_some());
}
