//! Two tablets made one, whichever merges first; and a backup that is only looked into.

mod any_order;
mod faults;

use hjemmetrener::domain::backup::BackupSeen;
use hjemmetrener::domain::escrow::EscrowKey;
use hjemmetrener::domain::event::{About, Event, PersonEvent};
use hjemmetrener::domain::goal::RatingScale;
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::domain::person::{BirthYear, Profile};
use hjemmetrener::domain::scale::Zero;
use hjemmetrener::domain::written::Name;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::{Action, Running};
use hjemmetrener::workspace::backup::{GoingOn, Restorable};
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::merging::{MergeAnswers, MergePreview, MergeSide, MergedField};
use hjemmetrener::workspace::problem::{ActionError, RefusalError};
use hjemmetrener::workspace::view::View;
use pollster::block_on;

use crate::tablet::{BACKUP, Dice, RECOVERY, Tablet, WORKER, code, course, led, moment, session, set_goal};

type Own = Tablet<MemoryStore>;

/// A tablet of its own, with chance of its own.
fn tablet(chance: u64) -> Own {
    Tablet::set_up_with(MemoryStore::default(), Dice(chance)).unwrap()
}

fn backup(of: &mut Own) -> Restorable {
    let mut around = Circumstances { now: moment(of.day), random: &mut of.dice };
    let file = of.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap();
    Restorable::open(&file.bytes, &code(BACKUP)).unwrap()
}

/// The same store on another tablet, from a backup.
fn restored(of: &mut Own, chance: u64) -> Own {
    let store = MemoryStore::default();
    let file = backup(of);
    let (mut dice, worker, recovery) = (Dice(chance), code(WORKER), code(RECOVERY));
    let by = GoingOn { worker: of.view().worker, code: &worker, recovery: &recovery };
    let mut around = Circumstances { now: moment(of.day), random: &mut dice };
    let workspace = block_on(file.put_back(store.clone(), by, &mut around)).unwrap();
    Tablet { store, workspace, dice, day: of.day }
}

fn erase(tablet: &mut Own, person: PersonId) {
    let mut around = Circumstances { now: moment(tablet.day), random: &mut tablet.dice };
    block_on(tablet.workspace.erase(person, &mut around)).unwrap();
}

fn try_merge(into: &mut Own, other: &Restorable, answers: &MergeAnswers) -> Result<usize, ActionError> {
    let mut around = Circumstances { now: moment(into.day), random: &mut into.dice };
    block_on(into.workspace.merge(other, answers, &mut around))
}

/// Where both changed the same, this tablet's stands.
fn merge(into: &mut Own, from: &mut Own) -> usize {
    let other = backup(from);
    let preview = into.workspace.preview_merge(&other);
    try_merge(into, &other, &keeping(&preview, MergeSide::Here)).unwrap()
}

fn keeping(preview: &MergePreview, side: MergeSide) -> MergeAnswers {
    let chosen = preview.conflicts.iter().map(|conflict| (conflict.field, side)).collect();
    MergeAnswers { chosen, ..MergeAnswers::default() }
}

fn named(name: &str, birth_year: Option<u16>) -> Profile {
    let birth_year = birth_year.map(|year| BirthYear::new(year, 2026).unwrap());
    Profile { name: Name::new(name).unwrap(), birth_year, sex: None }
}

fn register(tablet: &mut Own, name: &str) -> PersonId {
    let events = tablet.perform(Action::RegisterPerson { profile: named(name, None), course: course() });
    events.first().and_then(Event::person).unwrap()
}

fn hold(tablet: &mut Own, person: PersonId, day: i64) {
    tablet.day = day;
    tablet.perform(Action::HoldSession { person, session: session(day) });
}

fn sessions(view: &View, person: PersonId) -> usize {
    view.person(person).map_or(0, |history| history.sessions_done())
}

#[test]
fn a_lost_tablet_that_is_found_is_joined_with_its_restored_backup() {
    let mut lost = tablet(1);
    let signe = register(&mut lost, "Signe Prøve");
    hold(&mut lost, signe, 3);
    let mut new = restored(&mut lost, 2);
    // Both go on, each without the other.
    hold(&mut lost, signe, 7);
    let olav = register(&mut lost, "Olav Tenkt");
    hold(&mut new, signe, 10);

    let found = backup(&mut lost);
    let preview = new.workspace.preview_merge(&found);
    assert!(preview.is_same_tablet && preview.conflicts.is_empty() && preview.twice.is_empty());
    let of = |person| preview.people.iter().find(|compared| compared.person == person).unwrap();
    assert_eq!(of(signe).only_here.sessions, 1);
    assert_eq!(of(signe).only_there.last, Some(moment(7).local_date()));
    assert!(!of(olav).is_here && of(olav).is_there);
    let before = new.view();
    assert_eq!(new.unlocked_again(), before, "looking writes nothing");

    assert_eq!(merge(&mut new, &mut lost), preview.arriving);
    assert_eq!(sessions(&new.view(), signe), 3);
    assert_eq!(new.view().person(olav).unwrap().profile().unwrap().name.as_str(), "Olav Tenkt");
    assert_eq!(new.unlocked_again().people, new.view().people);
    assert!(new.unlocked_again().findings.is_empty(), "the heads were written with it");
    assert_eq!(merge(&mut new, &mut lost), 0, "once is enough");
}

#[test]
fn what_both_tablets_changed_is_chosen_and_nothing_is_merged_before_that() {
    let mut one = tablet(1);
    let signe = register(&mut one, "Signe Prøve");
    let mut other = restored(&mut one, 2);
    one.perform(Action::ChangeProfile { person: signe, profile: named("Signe Prøve", Some(1941)) });
    other.perform(Action::ChangeProfile { person: signe, profile: named("Signe Prøve", Some(1942)) });
    other.perform(Action::ChooseRatingScale(RatingScale::Psfs(Zero::default())));

    let there = backup(&mut other);
    let preview = one.workspace.preview_merge(&there);
    assert_eq!(preview.conflicts.iter().map(|it| it.field).collect::<Vec<_>>(), [MergedField::Profile(signe)]);
    let refused = try_merge(&mut one, &there, &MergeAnswers::default());
    assert_eq!(refused, Err(ActionError::Refused(RefusalError::NotChosen)));
    for (side, year) in [(MergeSide::Here, 1941), (MergeSide::There, 1942)] {
        let mut one = restored(&mut one, 3);
        try_merge(&mut one, &there, &keeping(&preview, side)).unwrap();
        let born = one.unlocked_again().person(signe).unwrap().profile().unwrap().birth_year;
        assert_eq!(born, BirthYear::new(year, 2026).ok());
        assert_eq!(one.view().rating_scale, RatingScale::Psfs(Zero::default()), "changed there alone");
    }
}

#[test]
fn a_person_registered_twice_is_shown_as_one_and_can_be_parted_again() {
    let (mut one, mut other) = (tablet(1), tablet(2));
    let signe = register(&mut one, "Signe Prøve");
    hold(&mut one, signe, 3);
    let again = register(&mut other, "signe  prøve");
    hold(&mut other, again, 7);
    other.perform(set_goal(again, "Gå til postkassa uten rullator"));

    let there = backup(&mut other);
    let preview = one.workspace.preview_merge(&there);
    let twice = preview.twice.first().unwrap();
    assert_eq!((twice.here, twice.there), (signe, again));
    let answers = MergeAnswers { same: [(signe, again)].into(), ..keeping(&preview, MergeSide::Here) };
    try_merge(&mut one, &there, &answers).unwrap();
    let view = one.unlocked_again();
    assert_eq!(view.people.len(), 1);
    assert_eq!((sessions(&view, signe), view.person(signe).unwrap().goals().len()), (2, 1));
    assert_eq!(view.person(signe).unwrap().profile().unwrap().name.as_str(), "Signe Prøve");

    // What is changed while they are one stays changed.
    let goal = view.person(signe).unwrap().goals()[0].goal.goal;
    one.perform(Action::CloseGoal { person: signe, goal });
    let (join, _, _) = one.view().joins.all()[0];
    one.perform(Action::PartPeople { join });
    let view = one.unlocked_again();
    assert_eq!((sessions(&view, signe), sessions(&view, again)), (1, 1));
    assert!(view.person(again).unwrap().goals().iter().all(|goal| !goal.open));
    assert_eq!(one.try_to(Action::PartPeople { join }), Err(ActionError::Refused(RefusalError::UnknownEntry)));
}

#[test]
fn who_was_erased_comes_in_only_when_a_worker_says_so() {
    let mut one = tablet(1);
    let (signe, olav) = (register(&mut one, "Signe Prøve"), register(&mut one, "Olav Tenkt"));
    let mut other = restored(&mut one, 2);
    hold(&mut other, signe, 3);
    erase(&mut one, signe);

    let there = backup(&mut one);
    let told = other.workspace.preview_merge(&there).erased_there;
    assert_eq!(told.iter().map(|it| it.person).collect::<Vec<_>>(), [signe]);
    let there = backup(&mut other);
    let told = one.workspace.preview_merge(&there).erased_here;
    assert_eq!(
        told.iter().map(|it| (it.person, it.name.as_deref())).collect::<Vec<_>>(),
        [(signe, Some("Signe Prøve"))]
    );
    try_merge(&mut one, &there, &MergeAnswers::default()).unwrap();
    assert_eq!(one.unlocked_again().people.keys().collect::<Vec<_>>(), [&olav]);
    let all_the_same = MergeAnswers { all_the_same: [signe].into(), ..MergeAnswers::default() };
    try_merge(&mut one, &there, &all_the_same).unwrap();
    assert_eq!(sessions(&one.unlocked_again(), signe), 1);
}

#[test]
fn whoever_was_registered_twice_is_erased_under_both() {
    let mut tablet = tablet(1);
    let (signe, again) = (register(&mut tablet, "Signe Prøve"), register(&mut tablet, "Signe Prøve"));
    tablet.perform(Action::JoinPeople { into: signe, other: again });
    erase(&mut tablet, signe);
    assert!(tablet.view().people.is_empty() && tablet.unlocked_again().people.is_empty());
    assert_eq!(tablet.unlocked_again().erased.len(), 2);
}

#[test]
fn whose_key_opens_backups_is_chosen_on_each_tablet() {
    let (mut one, mut other) = (tablet(1), tablet(2));
    register(&mut other, "Signe Prøve");
    let (own, theirs) = (EscrowKey::from_bytes([9; 32]), EscrowKey::from_bytes([8; 32]));
    one.perform(Action::ChooseEscrow(Some(own)));
    other.perform(Action::ChooseEscrow(Some(theirs)));
    assert!(merge(&mut one, &mut other) > 0);
    assert_eq!((one.view().escrow, one.unlocked_again().escrow), (Some(own), Some(own)));
    assert_eq!(merge(&mut one, &mut other), 0);
}

#[test]
fn no_backup_holds_what_has_come_in_since() {
    let (mut one, mut other) = (tablet(1), tablet(2));
    register(&mut one, "Olav Tenkt");
    register(&mut other, "Signe Prøve");
    let seen = BackupSeen::ReadBack;
    for tablet in [&mut one, &mut other] {
        tablet.perform(Action::NoteBackup { events: 3, seen: seen.clone(), made: moment(0) });
        assert!(!tablet.view().is_backup_old(moment(0).local_date()));
    }
    merge(&mut one, &mut other);
    assert!(one.view().is_backup_old(moment(0).local_date()));
    assert!(one.unlocked_again().is_backup_old(moment(0).local_date()));
    one.perform(Action::NoteBackup { events: 9, seen, made: moment(0) });
    assert!(!one.view().is_backup_old(moment(0).local_date()));
}

#[test]
fn a_rehearsal_tells_who_would_come_back_and_writes_nothing() {
    let mut tablet = tablet(1);
    let signe = register(&mut tablet, "Signe Prøve");
    hold(&mut tablet, signe, 3);
    let file = backup(&mut tablet);
    hold(&mut tablet, signe, 7);
    let (view, commits) = (tablet.view(), tablet.store.commits());
    let rehearsed = tablet.workspace.rehearse(&file);
    assert!(rehearsed.is_of_this_tablet);
    assert_eq!(rehearsed.inside.people, ["Signe Prøve"]);
    assert_eq!((rehearsed.not_in_file, rehearsed.not_here), (1, 0));
    assert_eq!(rehearsed.people[0].only_here.sessions, 1);
    assert_eq!((tablet.view(), tablet.store.commits()), (view, commits));
    tablet.perform(Action::NoteRehearsal { events: rehearsed.inside.events });
    assert_eq!(tablet.unlocked_again().copies.rehearsed, Some(moment(7)));
}

#[test]
fn joining_is_for_two_and_not_while_something_is_under_way() {
    let mut tablet = tablet(1);
    let (signe, olav) = (register(&mut tablet, "Signe Prøve"), register(&mut tablet, "Olav Tenkt"));
    let same = tablet.try_to(Action::JoinPeople { into: signe, other: signe });
    assert_eq!(same, Err(ActionError::Refused(RefusalError::SamePersonAlready)));
    let running = Running::Session(led(0).snapshot().clone());
    tablet.perform(Action::KeepRunning { person: olav, running });
    let under_way = tablet.try_to(Action::JoinPeople { into: signe, other: olav });
    assert_eq!(under_way, Err(ActionError::Refused(RefusalError::UnderWay)));
    let joined = tablet.perform(Action::JoinPeople { into: olav, other: signe });
    assert!(matches!(joined[0].about, About::Person(_, PersonEvent::Joined(_))));
}
