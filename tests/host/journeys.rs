//! Whole courses through the one door, with the store in memory.

use std::cell::RefCell;
use std::rc::Rc;

use hjemmetrener::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::course::{Course, SESSIONS, Weekdays};
use hjemmetrener::domain::event::Event;
use hjemmetrener::domain::exercise::Position;
use hjemmetrener::domain::goal::{GoalRating, Rating};
use hjemmetrener::domain::history::Due;
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::domain::moment::Moment;
use hjemmetrener::domain::person::Profile;
use hjemmetrener::domain::session::plan::starter;
use hjemmetrener::domain::session::run::{Input, Run};
use hjemmetrener::domain::session::{SessionRecord, ZeroToTen};
use hjemmetrener::domain::sppb::protocol::{Draft, Entry, Step};
use hjemmetrener::domain::sppb::score::Score;
use hjemmetrener::domain::sppb::{Attempt, CourseLength, SingleStand, Sppb, WalkingAid};
use hjemmetrener::domain::written::{GoalText, Name, Note};
use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::records::{Batch, Contents, Store, StoreError};
use hjemmetrener::vault::{Chance, Code};
use hjemmetrener::workspace::Workspace;
use hjemmetrener::workspace::action::{Action, FirstRating, Running, RunningKind};
use hjemmetrener::workspace::backup::Restorable;
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::home::{OpenedBy, SetUp};
use hjemmetrener::workspace::problem::{Problem, Refusal, RestoreProblem, UnlockProblem};
use hjemmetrener::workspace::view::View;
use pollster::block_on;

const WORKER: &str = "katten sover på taket";
const RECOVERY: &str = "ABCD-EFGH-JKMN-PQRS";
const BACKUP: &str = "1234-5678-9ABC-DEFG";
const DAY: i64 = 86_400_000;
/// Tuesday 3 March 2026, 09:30 in Norway.
const START: i64 = 1_772_526_600_000;

/// Repeatable chance: SplitMix64.
struct Dice(u64);

impl Chance for Dice {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *byte = (mixed ^ (mixed >> 27)).to_le_bytes()[3];
        }
    }
}

/// A worker with a tablet, on a day.
struct Tablet<S: Store + Clone> {
    store: S,
    workspace: Workspace<S>,
    dice: Dice,
    day: i64,
}

fn code(text: &str) -> Code {
    Code::parse(text).unwrap()
}

fn moment(day: i64) -> Moment {
    Moment::new(START + day * DAY, 60).unwrap()
}

impl<S: Store + Clone> Tablet<S> {
    fn set_up(store: S) -> Result<Self, Problem> {
        let mut dice = Dice(7);
        let set_up = SetUp {
            worker_name: Name::new("Test Trener").unwrap(),
            worker_code: &code(WORKER),
            recovery_code: &code(RECOVERY),
        };
        let mut around = Circumstances { now: moment(0), chance: &mut dice };
        let workspace = block_on(Workspace::set_up(store.clone(), set_up, &mut around))?;
        Ok(Self { store, workspace, dice, day: 0 })
    }

    fn try_to(&mut self, action: Action) -> Result<Vec<Event>, Problem> {
        let mut around = Circumstances { now: moment(self.day), chance: &mut self.dice };
        block_on(self.workspace.perform(action, &mut around))
    }

    fn perform(&mut self, action: Action) -> Vec<Event> {
        self.try_to(action).unwrap()
    }

    fn view(&self) -> View {
        self.workspace.view().as_ref().clone()
    }

    fn unlocked_again(&self) -> View {
        let (workspace, by) = block_on(Workspace::unlock(self.store.clone(), &code(WORKER))).unwrap();
        assert_eq!(by, OpenedBy::WorkerCode);
        workspace.view().as_ref().clone()
    }

    fn register(&mut self) -> PersonId {
        let profile = Profile { name: Name::new("Signe Prøve").unwrap(), birth_year: None, sex: None };
        let events = self.perform(Action::RegisterPerson { profile, course: course() });
        events.first().and_then(Event::person).unwrap()
    }
}

fn course() -> Course {
    let weekdays = Weekdays::new([chrono::Weekday::Tue, chrono::Weekday::Fri]).unwrap();
    Course { start: moment(0).local_date(), weekdays }
}

fn rating(value: u8) -> Rating {
    Rating::new(value).unwrap()
}

fn session(day: i64) -> SessionRecord {
    let mut run = Run::start(moment(day), &starter(Position::Standing));
    for _ in 0..starter(Position::Standing).exercises().len() {
        run.advance(80_000);
        run.apply(Input::Next);
    }
    run.record(ZeroToTen::new(5).ok(), ZeroToTen::new(1).ok(), Note::new("Gikk fint.").unwrap()).unwrap()
}

fn cancellation(day: i64) -> Cancellation {
    Cancellation {
        on: moment(day).local_date(),
        by: CancelledBy::Person,
        why: CancelReason::Ill,
        note: Note::default(),
    }
}

/// A test whose walk takes so many hundredths.
fn sppb(walk: u32) -> Sppb {
    let took = |hundredths| Attempt::Took(Centiseconds::new(hundredths));
    let mut draft = Draft::new(CourseLength::FourMetres, WalkingAid::None);
    while draft.step() != Step::Finished {
        let entry = match draft.step() {
            Step::SideBySide => Entry::SideBySide(took(1_000)),
            Step::SemiTandem => Entry::SemiTandem(took(1_000)),
            Step::Tandem => Entry::Tandem(took(500)),
            Step::FirstWalk => Entry::FirstWalk(took(walk + 10)),
            Step::SecondWalk => Entry::SecondWalk(took(walk)),
            Step::SingleStand => Entry::SingleStand(SingleStand::WithoutArms),
            Step::FiveStands => Entry::FiveStands(took(1_500)),
            Step::Finished => break,
        };
        draft.record(entry).unwrap();
    }
    draft.answers().unwrap()
}

fn set_goal(person: PersonId, text: &str) -> Action {
    let first = Some(FirstRating { performance: rating(3), satisfaction: rating(2) });
    Action::SetGoal { person, text: GoalText::new(text).unwrap(), importance: rating(9), first }
}

/// Twelve weeks: a goal, four measurements, 22 sessions and two cancelled ones.
fn whole_course<S: Store + Clone>(tablet: &mut Tablet<S>, mut perform: impl FnMut(&mut Tablet<S>, Action)) -> PersonId {
    let person = tablet.register();
    perform(tablet, set_goal(person, "Gå til postkassa uten rullator"));
    let goal = tablet.view().people[&person].goals[0].goal.goal;
    for place in 0..SESSIONS {
        let week = i64::try_from(place / 2).unwrap();
        tablet.day = week * 7 + if place % 2 == 0 { 0 } else { 3 };
        if place % 8 == 0 {
            perform(tablet, Action::RecordSppb { person, sppb: sppb(900 - 100 * (u32::try_from(place).unwrap() / 8)) });
            let value = rating(3 + u8::try_from(place / 8).unwrap());
            let ratings = vec![GoalRating { goal, performance: value, satisfaction: value }];
            perform(tablet, Action::RateGoals { person, ratings });
        }
        if place == 3 || place == 10 {
            perform(tablet, Action::CancelSession { person, cancellation: cancellation(tablet.day) });
            continue;
        }
        let running = Run::start(moment(tablet.day), &starter(Position::Standing));
        perform(tablet, Action::KeepRunning { person, running: Running::Session(running) });
        perform(tablet, Action::FinishSession { person, record: session(tablet.day) });
    }
    person
}

#[test]
fn a_whole_course_is_there_after_unlocking_again() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
    let view = tablet.unlocked_again();
    assert_eq!(view, tablet.view());
    let history = &view.people[&person];
    assert_eq!((history.sessions_done(), history.sessions_cancelled()), (22, 2));
    assert_eq!(history.sppbs.len(), 3);
    assert_eq!(history.goals[0].ratings.len(), 4);
    assert_eq!(history.due(moment(90).local_date()), Due::Finished);
    assert!(view.running.is_empty());
    let totals: Vec<_> = history.sppbs.iter().map(|entry| Score::of(&entry.sppb).total().unwrap().value()).collect();
    assert_eq!(totals, [6, 7, 7]);
}

/// Tries once more where the store fails, and tells how often it did. After a failure what is shown is the old state, and what is stored the old or the new.
fn insist(tablet: &mut Tablet<MemoryStore>, action: Action) -> usize {
    let before = tablet.view();
    let Err(problem) = tablet.try_to(action.clone()) else { return 0 };
    assert!(matches!(problem, Problem::Store(_)), "{problem}");
    assert_eq!(tablet.view(), before, "what is shown after a failure");
    let stored = tablet.unlocked_again();
    tablet.perform(action.clone());
    let retried = tablet.view();
    assert!(stored == before || stored == retried, "half of {action:?} was stored");
    assert_eq!(tablet.unlocked_again(), retried, "what is stored after trying again");
    1
}

/// Commits of a whole course, the set-up among them.
fn commits_of_a_course() -> usize {
    let store = MemoryStore::default();
    let mut tablet = Tablet::set_up(store.clone()).unwrap();
    whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
    store.commits()
}

#[test]
fn when_the_store_fails_at_any_one_write_the_state_is_the_old_or_the_new_one() {
    let expected = {
        let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
        whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
        tablet.view().events
    };
    // The first two are the set-up and the registration, which have tests of their own.
    for commit in 3..=commits_of_a_course() {
        for fault in [Fault::Refused(StoreError::Full), Fault::AnswerLost(StoreError::Unknown)] {
            let mut tablet = Tablet::set_up(MemoryStore::failing_at(commit, fault)).unwrap();
            let mut failures = 0;
            whole_course(&mut tablet, |tablet, action| failures += insist(tablet, action));
            assert_eq!(failures, 1, "commit {commit}");
            assert_eq!(tablet.view().events, expected, "nothing lost, nothing twice: commit {commit}, {fault:?}");
        }
    }
}

#[test]
fn when_every_kth_write_fails_a_course_still_comes_through_whole() {
    for every in 3..=9 {
        for fault in [Fault::Refused(StoreError::Unknown), Fault::AnswerLost(StoreError::Unknown)] {
            let mut tablet = Tablet::set_up(MemoryStore::failing_every(every, fault)).unwrap();
            let person = whole_course(&mut tablet, |tablet, action| drop(insist(tablet, action)));
            let history = tablet.unlocked_again().people[&person].as_ref().clone();
            assert_eq!((history.sessions_done(), history.sessions_cancelled(), history.sppbs.len()), (22, 2, 3));
        }
    }
}

#[test]
fn a_set_up_that_was_not_stored_leaves_an_empty_store() {
    let store = MemoryStore::failing_at(1, Fault::Refused(StoreError::Full));
    assert!(Tablet::set_up(store.clone()).is_err());
    assert_eq!(block_on(store.load()), Ok(None));
    assert!(Tablet::set_up(store).is_ok());
}

#[test]
fn a_store_that_is_there_is_never_set_up_anew() {
    let store = MemoryStore::default();
    assert!(Tablet::set_up(store.clone()).is_ok());
    let again = Tablet::set_up(store);
    assert_eq!(again.err(), Some(Problem::Store(StoreError::NotEmpty)));
}

#[test]
fn a_session_that_was_left_goes_on_at_the_same_exercise_and_the_same_second() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let mut run = Run::start(moment(0), &starter(Position::Seated));
    run.advance(61_234);
    run.apply(Input::Next);
    run.advance(12_345);
    tablet.perform(Action::KeepRunning { person, running: Running::Session(run.clone()) });
    let view = tablet.unlocked_again();
    assert_eq!(view.running.get(&(person, RunningKind::Session)), Some(&Running::Session(run)));
    tablet.perform(Action::FinishSession { person, record: session(0) });
    assert!(tablet.unlocked_again().running.is_empty());
}

#[test]
fn a_test_that_was_left_goes_on_where_it_was() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let mut draft = Draft::new(CourseLength::ThreeMetres, WalkingAid::Walker);
    draft.record(Entry::SideBySide(Attempt::Took(Centiseconds::new(999)))).unwrap();
    tablet.perform(Action::KeepRunning { person, running: Running::Sppb(draft.clone()) });
    let view = tablet.unlocked_again();
    assert_eq!(view.running.get(&(person, RunningKind::Sppb)), Some(&Running::Sppb(draft)));
    tablet.perform(Action::RecordSppb { person, sppb: sppb(500) });
    assert!(tablet.unlocked_again().running.is_empty());
}

#[test]
fn there_are_at_most_five_open_goals_and_a_closed_one_makes_room() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    for place in 1..=5 {
        tablet.perform(set_goal(person, &format!("Mål {place}")));
    }
    let sixth = tablet.try_to(set_goal(person, "Mål 6"));
    assert_eq!(sixth, Err(Problem::Refused(Refusal::TooManyGoals { limit: 5 })));
    let goal = tablet.view().people[&person].goals[2].goal.goal;
    tablet.perform(Action::CloseGoal { person, goal });
    tablet.perform(set_goal(person, "Mål 6"));
    assert_eq!(tablet.unlocked_again().people[&person].open_goals().count(), 5);
}

#[test]
fn a_rating_of_a_closed_goal_or_of_one_goal_twice_is_refused() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    tablet.perform(set_goal(person, "Stå trygt og lage middag"));
    let goal = tablet.view().people[&person].goals[0].goal.goal;
    let rated = GoalRating { goal, performance: rating(5), satisfaction: rating(5) };
    let twice = tablet.try_to(Action::RateGoals { person, ratings: vec![rated, rated] });
    assert_eq!(twice, Err(Problem::Refused(Refusal::NotOneRatingEach)));
    assert_eq!(
        tablet.try_to(Action::RateGoals { person, ratings: vec![] }),
        Err(Problem::Refused(Refusal::NotOneRatingEach))
    );
    tablet.perform(Action::CloseGoal { person, goal });
    let closed = tablet.try_to(Action::RateGoals { person, ratings: vec![rated] });
    assert_eq!(closed, Err(Problem::Refused(Refusal::UnknownGoal)));
}

#[test]
fn nothing_happens_to_a_person_who_is_not_there() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let nobody = PersonId::from_bits(1);
    let refused = Err(Problem::Refused(Refusal::UnknownPerson));
    assert_eq!(tablet.try_to(set_goal(nobody, "Mål")), refused);
    assert_eq!(tablet.try_to(Action::RecordSppb { person: nobody, sppb: sppb(500) }), refused);
}

#[test]
fn a_wrong_code_opens_nothing_and_the_recovery_code_opens_all() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    tablet.register();
    let wrong = block_on(Workspace::unlock(tablet.store.clone(), &code("katten sover på benken")));
    assert_eq!(wrong.err(), Some(UnlockProblem::WrongCode));
    let (workspace, by) = block_on(Workspace::unlock(tablet.store.clone(), &code("abcdefghjkmnpqrs"))).unwrap();
    assert_eq!(by, OpenedBy::RecoveryCode);
    assert_eq!(*workspace.view(), tablet.view());
}

#[test]
fn a_changed_code_replaces_the_old_one() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    tablet.register();
    let mut around = Circumstances { now: moment(1), chance: &mut tablet.dice };
    block_on(tablet.workspace.change_code(&code("en helt annen setning"), &mut around)).unwrap();
    let old = block_on(Workspace::unlock(tablet.store.clone(), &code(WORKER)));
    assert_eq!(old.err(), Some(UnlockProblem::WrongCode));
    assert!(block_on(Workspace::unlock(tablet.store.clone(), &code("en helt annen setning"))).is_ok());
    assert!(block_on(Workspace::unlock(tablet.store.clone(), &code(RECOVERY))).is_ok());
}

#[test]
fn a_backup_tells_what_is_inside_and_gives_all_of_it_back_into_an_empty_store_only() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
    let mut around = Circumstances { now: moment(90), chance: &mut tablet.dice };
    let file = block_on(tablet.workspace.back_up(&code(BACKUP), &mut around)).unwrap();
    assert_eq!(file.events, tablet.view().events);

    let opened = Restorable::open(&file.bytes, &code(BACKUP)).unwrap();
    let inside = opened.inside().clone();
    assert_eq!(inside.people, ["Signe Prøve"]);
    assert_eq!((inside.sessions, inside.assessments, inside.events), (22, 3, file.events));
    assert_eq!(inside.until, Some(moment(tablet.day).local_date()));

    let occupied = Restorable::open(&file.bytes, &code(BACKUP)).unwrap();
    let refused = block_on(occupied.put_back(tablet.store.clone()));
    assert_eq!(refused.err(), Some(RestoreProblem::Store(StoreError::NotEmpty)));

    let empty = MemoryStore::default();
    let restored = block_on(opened.put_back(empty.clone())).unwrap();
    assert_eq!(*restored.view(), tablet.view());
    let (unlocked, _) = block_on(Workspace::unlock(empty, &code(WORKER))).unwrap();
    assert_eq!(*unlocked.view(), tablet.view());
}

#[test]
fn a_backup_with_the_wrong_code_and_a_damaged_one_are_told_apart() {
    use hjemmetrener::vault::FileError;
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    tablet.register();
    let mut around = Circumstances { now: moment(1), chance: &mut tablet.dice };
    let mut bytes = block_on(tablet.workspace.back_up(&code(BACKUP), &mut around)).unwrap().bytes;
    let wrong = Restorable::open(&bytes, &code("1234-5678-9ABC-DEFH"));
    assert_eq!(wrong.err(), Some(RestoreProblem::File(FileError::WrongCode)));
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let damaged = Restorable::open(&bytes, &code(BACKUP));
    assert_eq!(damaged.err(), Some(RestoreProblem::File(FileError::Damaged)));
    let other = Restorable::open(b"%PDF-1.7", &code(BACKUP));
    assert_eq!(other.err(), Some(RestoreProblem::File(FileError::NotABackup)));
}

/// A store that can be emptied by the device, as browsers do on full disks.
#[derive(Clone)]
struct Emptied(Rc<RefCell<MemoryStore>>);

impl Store for Emptied {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        let store = self.0.borrow().clone();
        store.load().await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        let store = self.0.borrow().clone();
        store.commit(batch).await
    }
}

#[test]
fn a_store_that_vanished_under_an_open_app_is_written_anew_at_the_next_save() {
    let store = Emptied(Rc::new(RefCell::new(MemoryStore::default())));
    let mut tablet = Tablet::set_up(store.clone()).unwrap();
    let person = tablet.register();
    tablet.perform(set_goal(person, "Gå til postkassa uten rullator"));
    store.0.replace(MemoryStore::default());
    tablet.perform(Action::RecordSppb { person, sppb: sppb(500) });
    assert_eq!(tablet.unlocked_again(), tablet.view());
}

#[test]
fn a_backup_can_be_taken_when_the_store_has_vanished() {
    let store = Emptied(Rc::new(RefCell::new(MemoryStore::default())));
    let mut tablet = Tablet::set_up(store.clone()).unwrap();
    tablet.register();
    store.0.replace(MemoryStore::default());
    let mut around = Circumstances { now: moment(1), chance: &mut tablet.dice };
    let file = block_on(tablet.workspace.back_up(&code(BACKUP), &mut around)).unwrap();
    assert_eq!(Restorable::open(&file.bytes, &code(BACKUP)).unwrap().inside().people, ["Signe Prøve"]);
}
