//! A merge, and what follows it, on a store whose writes fail.

use hjemmetrener::records::StoreError;
use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::merging::{MergeAnswers, MergeSide};
use hjemmetrener::workspace::problem::ActionError;
use hjemmetrener::workspace::view::View;

use super::{Own, backup, hold, keeping, named, register, tablet, try_merge};
use crate::tablet::{Dice, Tablet};

const FAULTS: [Fault; 3] =
    [Fault::Refused(StoreError::Full), Fault::AnswerLost(StoreError::Lost), Fault::Silent(StoreError::Full)];

#[test]
fn nothing_is_written_when_the_one_transaction_of_a_merge_fails() {
    let mut other = tablet(1);
    register(&mut other, "Signe Prøve");
    for fault in FAULTS {
        let mut here = Tablet::set_up_with(MemoryStore::failing_at(3, fault), Dice(2)).unwrap();
        register(&mut here, "Olav Tenkt");
        let before = here.view();
        let merged = try_merge(&mut here, &backup(&mut other), &MergeAnswers::default());
        let after = here.unlocked_again();
        assert!(after.findings.is_empty());
        let is_on_disk = !matches!(fault, Fault::Refused(_));
        assert_eq!(after.people.len(), if is_on_disk { 2 } else { 1 }, "{fault:?}");
        assert_eq!(merged.is_ok(), matches!(fault, Fault::AnswerLost(_)), "{fault:?}: what got lost is looked up");
        if merged.is_err() {
            assert_eq!(here.view().people, before.people);
        }
    }
}

type Step<'a> = &'a dyn Fn(&mut Own) -> Result<(), ActionError>;

/// Names and held sessions of all who are shown, and the joins that stand.
fn seen(view: &View) -> (Vec<(String, usize)>, usize) {
    let people = view.people_by_name();
    let of = people.iter().map(|it| (it.profile().unwrap().name.as_str().to_owned(), it.sessions_done()));
    (of.collect(), view.joins.all().len())
}

fn step(here: &mut Own, what: Step<'_>) {
    let before = seen(&here.view());
    if what(here).is_err() {
        let on_disk = here.unlocked_again();
        assert!(on_disk.findings.is_empty());
        assert_eq!(seen(&here.view()), before, "nothing is shown that was not confirmed");
        // Where it came to the disk all the same, there is nothing left to do.
        let again = what(here);
        assert!(!matches!(again, Err(ActionError::Store(_))));
    }
    assert_eq!(seen(&here.view()), seen(&here.unlocked_again()));
}

fn merge_in(here: &mut Own, other: &mut Own) -> Result<(), ActionError> {
    let there = backup(other);
    let preview = here.workspace.preview_merge(&there);
    let same = preview.twice.iter().map(|pair| (pair.here, pair.there)).collect();
    try_merge(here, &there, &MergeAnswers { same, ..keeping(&preview, MergeSide::There) }).map(drop)
}

#[test]
fn whichever_write_fails_merging_joining_and_parting_come_to_the_same() {
    let run = |store: MemoryStore| {
        let mut here = Tablet::set_up_with(store, Dice(2)).ok()?;
        let person = Action::RegisterPerson { profile: named("Signe Prøve", None), course: crate::tablet::course() };
        here.try_to(person).ok()?;
        let mut other = tablet(1);
        let signe = register(&mut other, "Signe Prøve");
        register(&mut other, "Olav Tenkt");
        hold(&mut other, signe, 3);
        let other = std::cell::RefCell::new(other);
        step(&mut here, &|here| merge_in(here, &mut other.borrow_mut()));
        let join = here.view().joins.all().first().map(|(join, _, _)| *join)?;
        step(&mut here, &|here| here.try_to(Action::PartPeople { join }).map(drop));
        hold(&mut other.borrow_mut(), signe, 7);
        step(&mut here, &|here| merge_in(here, &mut other.borrow_mut()));
        Some((seen(&here.view()), here.store.commits()))
    };
    let (whole, writes) = run(MemoryStore::default()).unwrap();
    assert_eq!(whole.0.len(), 3);
    for fault in FAULTS {
        for at in 3..=writes {
            let (came, _) = run(MemoryStore::failing_at(at, fault)).unwrap();
            assert_eq!(came, whole, "{fault:?} at {at}");
        }
    }
}
