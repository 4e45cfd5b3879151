//! A worker with a tablet, for tests: a store, an open workspace, a day and repeatable chance.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use hjemmetrener::domain::assessment::Attempt;
use hjemmetrener::domain::assessment::conditions::WalkingAid;
use hjemmetrener::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::clocks::Clocks;
use hjemmetrener::domain::course::{Course, SESSIONS, Weekdays};
use hjemmetrener::domain::event::Event;
use hjemmetrener::domain::goal::protocol::to_assessment;
use hjemmetrener::domain::goal::{GoalRating, Rating};
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::domain::moment::Moment;
use hjemmetrener::domain::person::Profile;
use hjemmetrener::domain::plan::Progression;
use hjemmetrener::domain::scale::ZeroToTen;
use hjemmetrener::domain::session::held::{After, CompletedSession, Load};
use hjemmetrener::domain::session::opening::Opening;
use hjemmetrener::domain::session::protocol::{LedSession, Press};
use hjemmetrener::domain::sppb::{Balance, Chair, CourseLength, Gait, SingleStand, Sppb};
use hjemmetrener::domain::written::{GoalText, Name, Note};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::records::{Batch, Contents, SealedHead, Store, StoreError};
use hjemmetrener::vault::{Code, RandomSource};
use hjemmetrener::workspace::Workspace;
use hjemmetrener::workspace::action::{Action, FirstRating, Running};
use hjemmetrener::workspace::backup::{GoingOn, Restorable};
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::home::{Claimant, SetUp, doorplates};
use hjemmetrener::workspace::problem::{ActionError, UnlockError};
use hjemmetrener::workspace::view::View;
use pollster::block_on;

use crate::plans::plan;

pub(crate) const WORKER: &str = "katten sover på taket";
pub(crate) const RECOVERY: &str = "ABCD-EFGH-JKMN-PQRS";
pub(crate) const BACKUP: &str = "1234-5678-9ABC-DEFG";
pub(crate) const DAY: i64 = 86_400_000;
/// Tuesday 3 March 2026, 09:30 in Norway.
pub(crate) const START: i64 = 1_772_526_600_000;

/// Repeatable chance: SplitMix64.
pub(crate) struct Dice(pub u64);

impl RandomSource for Dice {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *byte = (mixed ^ (mixed >> 27)).to_le_bytes()[3];
        }
    }
}

/// A worker with a tablet, on a day.
pub(crate) struct Tablet<S: Store + Clone> {
    pub store: S,
    pub workspace: Workspace<S>,
    pub dice: Dice,
    pub day: i64,
}

pub(crate) fn code(text: &str) -> Code {
    Code::parse(text).unwrap()
}

/// As the first worker, or with the recovery code.
pub(crate) fn unlock<S: Store>(store: S, text: &str) -> Result<Workspace<S>, UnlockError> {
    let contents = block_on(store.load())?.ok_or(UnlockError::Damaged)?;
    let first = doorplates(&contents)?[0].worker;
    let who = if text == RECOVERY { Claimant::Recovery } else { Claimant::Worker(first) };
    unlock_as(store, who, text, 500)
}

/// Where a key takes `took` milliseconds to follow from a code.
pub(crate) fn unlock_as<S: Store>(store: S, who: Claimant, text: &str, took: u64) -> Result<Workspace<S>, UnlockError> {
    let passed = Cell::new(0);
    let clock = || passed.replace(passed.get() + took);
    let mut around = Circumstances { now: moment(0), random: &mut Dice(11) };
    block_on(Workspace::unlock(store, (who, &code(text)), &clock, &mut around))
}

/// What the first worker makes when a backup is put back.
pub(crate) const NEW_WORKER: &str = "en helt annen setning";
pub(crate) const NEW_RECOVERY: &str = "2345-6789-ABCD-EFGH";

pub(crate) fn put_back<S: Store>(backup: &Restorable, store: S) -> Result<Workspace<S>, ActionError> {
    let (worker, recovery) = (code(NEW_WORKER), code(NEW_RECOVERY));
    let by = GoingOn { worker: backup.doorplates()[0].worker, code: &worker, recovery: &recovery };
    let mut around = Circumstances { now: moment(100), random: &mut Dice(14) };
    block_on(backup.put_back(store, by, &mut around))
}

pub(crate) fn moment(day: i64) -> Moment {
    Moment::new(START + day * DAY, 60).unwrap()
}

impl<S: Store + Clone> Tablet<S> {
    pub(crate) fn set_up(store: S) -> Result<Self, ActionError> {
        Self::set_up_with(store, Dice(7))
    }

    pub(crate) fn set_up_with(store: S, mut dice: Dice) -> Result<Self, ActionError> {
        let set_up = SetUp {
            worker_name: Name::new("Test Trener").unwrap(),
            worker_code: &code(WORKER),
            recovery_code: &code(RECOVERY),
        };
        let mut around = Circumstances { now: moment(0), random: &mut dice };
        let workspace = block_on(Workspace::set_up(store.clone(), set_up, &mut around))?;
        Ok(Self { store, workspace, dice, day: 0 })
    }

    pub(crate) fn into_workspace(self) -> Workspace<S> {
        self.workspace
    }

    pub(crate) fn try_to(&mut self, action: Action) -> Result<Vec<Event>, ActionError> {
        let mut around = Circumstances { now: moment(self.day), random: &mut self.dice };
        block_on(self.workspace.perform(action, &mut around))
    }

    pub(crate) fn perform(&mut self, action: Action) -> Vec<Event> {
        self.try_to(action).unwrap()
    }

    pub(crate) fn view(&self) -> View {
        self.workspace.view().as_ref().clone()
    }

    pub(crate) fn unlocked_again(&self) -> View {
        unlock(self.store.clone(), WORKER).unwrap().view().as_ref().clone()
    }

    pub(crate) fn register(&mut self) -> PersonId {
        let profile = Profile { name: Name::new("Signe Prøve").unwrap(), birth_year: None, sex: None };
        let events = self.perform(Action::RegisterPerson { profile, course: course() });
        events.first().and_then(Event::person).unwrap()
    }
}

pub(crate) fn course() -> Course {
    let weekdays = Weekdays::new([chrono::Weekday::Tue, chrono::Weekday::Fri]).unwrap();
    Course { start: moment(0).local_date(), weekdays }
}

pub(crate) fn rating(value: u8) -> Rating {
    Rating::new(value).unwrap()
}

/// A session of that day that has just begun.
pub(crate) fn led(day: i64) -> LedSession {
    let exercises = plan(0, Progression::ByRule).session();
    let opening = Opening::new(None, None, Load::Full, exercises).unwrap();
    LedSession::begin(opening, moment(day), clocks(0))
}

/// So many milliseconds after it began.
pub(crate) fn clocks(ms: u64) -> Clocks {
    Clocks { steady_ms: ms, wall_ms: ms.cast_signed() }
}

pub(crate) fn session(day: i64) -> CompletedSession {
    let mut session = led(day);
    for place in 1..=session.steps().len() as u64 {
        session.press(Press::AsPlanned, clocks(place * 60_000));
    }
    let (exertion, pain) = (ZeroToTen::new(5).ok(), ZeroToTen::new(1).ok());
    session.answer(After { exertion, pain, note: Note::new("Gikk fint.").unwrap(), ..After::default() });
    session.held().unwrap()
}

pub(crate) fn cancellation(day: i64) -> Cancellation {
    Cancellation {
        on: moment(day).local_date(),
        by: CancelledBy::Person,
        why: CancelReason::Ill,
        note: Note::default(),
    }
}

/// An SPPB with a walk of so many hundredths of a second.
pub(crate) fn sppb_on(day: i64, person: PersonId, walk: u32) -> Action {
    Action::Assess { person, assessments: vec![sppb(walk).to_assessment(moment(day).local_date())] }
}

fn sppb(walk: u32) -> Sppb {
    let took = |hundredths| Attempt::Took(Centiseconds::new(hundredths));
    let (course, aid) = (CourseLength::FourMetres, WalkingAid::None);
    Sppb {
        balance: Balance { side_by_side: took(1_000), semi_tandem: Some(took(1_000)), tandem: Some(took(500)) },
        gait: Gait { course, aid, first: took(walk + 10), second: Some(took(walk)) },
        chair: Chair { single: SingleStand::WithoutArms, five: Some(took(1_500)) },
    }
}

pub(crate) fn set_goal(person: PersonId, text: &str) -> Action {
    let first = Some(FirstRating { performance: rating(3), satisfaction: rating(2) });
    Action::SetGoal { person, text: GoalText::new(text).unwrap(), importance: rating(9), first, aim: None }
}

/// Twelve weeks: a goal, four measurements, 22 sessions and two cancelled ones.
pub(crate) fn whole_course<S: Store + Clone>(
    tablet: &mut Tablet<S>,
    mut perform: impl FnMut(&mut Tablet<S>, Action),
) -> PersonId {
    let person = tablet.register();
    perform(tablet, set_goal(person, "Gå til postkassa uten rullator"));
    let goal = tablet.view().people[&person].goals()[0].goal.goal;
    for place in 0..SESSIONS {
        let week = i64::try_from(place / 2).unwrap();
        tablet.day = week * 7 + if place % 2 == 0 { 0 } else { 3 };
        if place % 8 == 0 {
            perform(tablet, sppb_on(tablet.day, person, 900 - 100 * (u32::try_from(place).unwrap() / 8)));
            let value = rating(3 + u8::try_from(place / 8).unwrap());
            let ratings = vec![GoalRating { goal, performance: value, satisfaction: value }];
            let assessments = vec![to_assessment(&ratings, moment(tablet.day).local_date())];
            perform(tablet, Action::Assess { person, assessments });
        }
        if place == 3 || place == 10 {
            perform(tablet, Action::CancelSession { person, cancellation: cancellation(tablet.day) });
            continue;
        }
        let running = Running::Session(led(tablet.day).snapshot().clone());
        perform(tablet, Action::KeepRunning { person, running });
        perform(tablet, Action::HoldSession { person, session: session(tablet.day) });
    }
    person
}

/// A store that can be emptied by the device, as browsers do on full disks.
#[derive(Clone)]
pub(crate) struct Emptied(pub Rc<RefCell<MemoryStore>>);

impl Store for Emptied {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        let store = self.0.borrow().clone();
        store.load().await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        let store = self.0.borrow().clone();
        store.commit(batch).await
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        let store = self.0.borrow().clone();
        store.store_head().await
    }
}
