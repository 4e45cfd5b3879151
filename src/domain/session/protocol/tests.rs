use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::exercise::Amount;
use crate::domain::exercise::ExerciseOutcome;
use crate::domain::exercise::Planned;
use crate::domain::exercise::SkipReason;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::StopReason;
use crate::domain::session::held::{Load, Stopped, StoppedBy};
use crate::domain::session::incident::{Happened, Hurt, Notification};

const DIZZY: Stopped = Stopped { why: StopReason::Dizzy, by: Some(StoppedBy::Person) };
const NEAR_FALL: (Happened, Hurt, Notification) = (Happened::NearFall, Hurt::No, Notification::NobodyYet);

/// A session, and the two clocks beside it.
struct SessionTestRoom {
    session: LedSession,
    clocks: Clocks,
}

/// 45 seconds, 2 × 8 repetitions, 2 × 20 seconds, 45 seconds.
fn planned() -> Vec<Planned> {
    let of = |exercise, amount| Planned { amount, ..Planned::of(exercise) };
    vec![
        of(Exercise::HeldMarch, Amount::seconds(45, 1)),
        of(Exercise::RiseFree, Amount::both(8, 2)),
        of(Exercise::HeldFeetInLine, Amount::seconds(20, 2)),
        of(Exercise::SeatedBreathing, Amount::seconds(45, 1)),
    ]
}

impl SessionTestRoom {
    fn new() -> Self {
        let opening = Opening::new(None, None, Load::Full, planned()).unwrap();
        let clocks = Clocks { steady_ms: 5_000, wall_ms: 1_772_526_600_000 };
        Self { session: LedSession::begin(opening, Moment::epoch(), clocks), clocks }
    }

    fn after(presses: &[Press]) -> Self {
        let mut room = Self::new();
        room.press(presses);
        room
    }

    fn press(&mut self, presses: &[Press]) {
        presses.iter().for_each(|press| self.session.press(*press, self.clocks));
    }

    /// Both clocks go on for so long, unseen.
    fn gap(&mut self, ms: u64) -> Heard {
        self.clocks.steady_ms += ms;
        self.clocks.wall_ms += ms.cast_signed();
        self.session.look(self.clocks)
    }

    /// The device is asleep for so long, or its wall clock is set.
    fn wall(&mut self, ms: i64) -> Heard {
        self.clocks.wall_ms += ms;
        self.session.look(self.clocks)
    }

    fn went(&self) -> Vec<ExerciseOutcome> {
        self.session.steps().iter().map(|step| step.went).collect()
    }

    fn state(&self) -> SessionState {
        self.session.state()
    }
}

fn note() -> Press {
    let (what, hurt, told) = NEAR_FALL;
    Press::Note(Incident { at: Moment::epoch(), during: Some(0), what, hurt, told })
}

#[test]
fn one_press_for_each_exercise_is_enough_for_a_session_as_planned() {
    let mut room = SessionTestRoom::new();
    for _ in planned() {
        assert_eq!(room.session.held(), None);
        room.gap(40_000);
        room.press(&[Press::AsPlanned]);
    }
    let held = room.session.held().unwrap();
    assert_eq!((held.trained_ms, held.stopped, held.done()), (160_000, None, 4));
    assert_eq!(room.went(), [ExerciseOutcome::AsPlanned; 4]);
}

#[test]
fn what_is_answered_after_a_session_is_in_the_savepoint_and_stands_until_it_is_answered_anew() {
    let exertion = |value| After { exertion: ZeroToTen::new(value).ok(), ..After::default() };
    let mut room = SessionTestRoom::new();
    room.session.answer(exertion(3));
    assert_eq!(room.session.snapshot().after, After::default());
    room.press(&[Press::AsPlanned; 4]);
    room.session.answer(exertion(4));
    let restored = LedSession::restore(room.session.snapshot().clone(), room.clocks).unwrap();
    assert_eq!(restored.held().unwrap().after, exertion(4));
    // Back to the last exercise, and to the questions again.
    room.press(&[Press::Back, Press::Fewer]);
    assert_eq!(room.session.held().unwrap().after, exertion(4));
    room.session.answer(exertion(6));
    assert_eq!(room.session.held().unwrap().after, exertion(6));
}

#[test]
fn what_was_done_otherwise_is_kept_as_it_was() {
    let seated = Planned::of(Exercise::SeatedLeanForward);
    let fewer_seconds = Planned { amount: Amount::seconds(20, 1), ..planned()[2] };
    let room = SessionTestRoom::after(&[
        Press::Fewer,
        Press::Instead(seated),
        Press::AsPlanned,
        Press::Instead(fewer_seconds),
        Press::AsPlanned,
        Press::Skip(SkipReason::Tired),
    ]);
    let instead = ExerciseOutcome::Instead(Exercise::SeatedLeanForward);
    assert_eq!(
        room.went(),
        [ExerciseOutcome::Fewer, instead, ExerciseOutcome::Fewer, ExerciseOutcome::Skipped(SkipReason::Tired)]
    );
    assert_eq!(room.state(), SessionState::Closing { stopped: None });
}

#[test]
fn another_exercise_begins_anew_and_is_never_harder_than_planned() {
    let mut room = SessionTestRoom::after(&[Press::AsPlanned, Press::Count]);
    room.gap(10_000);
    for harder in [Exercise::RiseSlowly, Exercise::StairsWithRail] {
        room.press(&[Press::Instead(Planned::of(harder))]);
        assert_eq!((room.session.exercise(), room.session.counted()), (Exercise::RiseFree, 1));
    }
    let more = Planned { amount: Amount::both(8, 3), ..planned()[1] };
    room.press(&[Press::Instead(more)]);
    assert_eq!(room.session.current().now, planned()[1]);
    room.press(&[Press::Pause, Press::Instead(Planned::of(Exercise::HeldRise))]);
    assert_eq!(
        (room.session.exercise(), room.session.counted(), room.state()),
        (Exercise::HeldRise, 0, SessionState::Working)
    );
    room.press(&[Press::Instead(planned()[1]), Press::AsPlanned]);
    assert_eq!(room.went()[1], ExerciseOutcome::AsPlanned);
}

#[test]
fn back_leaves_the_outcome_until_it_is_noted_anew() {
    let mut room = SessionTestRoom::after(&[Press::Back, Press::Skip(SkipReason::Pain), Press::Back]);
    assert_eq!((room.session.index(), room.went()[0]), (0, ExerciseOutcome::Skipped(SkipReason::Pain)));
    room.press(&[Press::AsPlanned; 4]);
    assert_eq!(room.state(), SessionState::Closing { stopped: None });
    room.press(&[Press::Back]);
    assert_eq!((room.session.index(), room.state()), (3, SessionState::Working));
    room.press(&[Press::Stop(DIZZY), Press::Back]);
    assert_eq!(room.state(), SessionState::Closing { stopped: Some(DIZZY) });
}

#[test]
fn the_next_set_of_a_timed_exercise_follows_a_rest_by_itself_and_the_next_exercise_does_not() {
    let mut room = SessionTestRoom::after(&[Press::AsPlanned; 2]);
    assert_eq!((room.session.set(), room.session.countdown_ms()), ((1, 2), Some(20_000)));
    assert!(!room.gap(19_999).anything());
    assert!(room.gap(1).set_over);
    assert_eq!((room.state(), room.session.countdown_ms()), (SessionState::Resting, Some(15_000)));
    assert!(room.gap(15_500).rest_over);
    assert_eq!(
        (room.state(), room.session.set(), room.session.countdown_ms()),
        (SessionState::Working, (2, 2), Some(19_500))
    );
    assert!(room.gap(19_500).set_over);
    assert!(!room.gap(25_000).anything());
    assert_eq!((room.session.index(), room.state(), room.session.countdown_ms()), (2, SessionState::Working, Some(0)));
}

#[test]
fn a_gap_over_a_whole_set_and_its_rest_comes_out_where_the_clock_says() {
    let mut room = SessionTestRoom::after(&[Press::AsPlanned; 2]);
    let heard = room.gap(40_000);
    assert!(heard.set_over && heard.rest_over);
    assert_eq!((room.session.set(), room.session.countdown_ms()), ((2, 2), Some(15_000)));
}

#[test]
fn repetitions_are_counted_or_not_and_the_last_of_a_set_ends_it() {
    let mut room = SessionTestRoom::after(&[Press::AsPlanned, Press::Uncount]);
    room.press(&[Press::Count, Press::Count, Press::Uncount]);
    assert_eq!((room.session.counted(), room.session.to_count()), (1, Some(8)));
    room.press(&[Press::Count; 7]);
    assert_eq!((room.state(), room.session.countdown_ms()), (SessionState::Resting, Some(30_000)));
    room.press(&[Press::Count, Press::SetDone, Press::EndRest]);
    assert_eq!((room.state(), room.session.set(), room.session.counted()), (SessionState::Working, (2, 2), 0));
    room.press(&[Press::SetDone]);
    assert_eq!((room.state(), room.session.index()), (SessionState::Working, 1));
    room.press(&[Press::Count; 9]);
    assert_eq!((room.state(), room.session.counted()), (SessionState::Working, 8));
    room.press(&[Press::Back, Press::AsPlanned, Press::SetDone]);
    assert_eq!(room.state(), SessionState::Resting);
}

#[test]
fn the_clock_stands_still_in_a_pause_at_the_stop_sheet_and_after_the_end() {
    for (stands, goes_on) in [(Press::Pause, Press::GoOn { count_away: true }), (Press::OpenStop, Press::CloseStop)] {
        let mut room = SessionTestRoom::new();
        room.gap(10_000);
        room.press(&[stands]);
        room.gap(3_600_000);
        assert_eq!((room.session.trained_ms(), room.session.countdown_ms()), (10_000, Some(35_000)));
        room.press(&[goes_on]);
        room.gap(5_000);
        assert_eq!((room.state(), room.session.trained_ms()), (SessionState::Working, 15_000));
        room.press(&[Press::Stop(DIZZY)]);
        room.gap(5_000);
        assert_eq!(room.session.trained_ms(), 15_000);
    }
}

#[test]
fn the_stop_sheet_opens_from_every_state_and_leads_back_to_it() {
    let asked = SessionState::Paused(Pause::Asked);
    let resting = [Press::AsPlanned, Press::SetDone];
    let cases: [(&[Press], SessionState); 5] = [
        (&[], SessionState::Working),
        (&resting, SessionState::Resting),
        (&[Press::Pause], asked),
        (&[Press::AsPlanned; 4], SessionState::Closing { stopped: None }),
        (&[Press::Stop(DIZZY)], SessionState::Closing { stopped: Some(DIZZY) }),
    ];
    for (presses, state) in cases {
        let mut room = SessionTestRoom::after(presses);
        assert_eq!(room.state(), state);
        room.press(&[Press::OpenStop, Press::AsPlanned, Press::Pause, note()]);
        assert!(matches!(room.state(), SessionState::AtStop(_)), "{:?}", room.state());
        assert_eq!(room.session.held(), None);
        room.press(&[Press::CloseStop]);
        assert_eq!((room.state(), room.session.incidents().len()), (state, 1));
        let fall = Stopped { why: StopReason::Fall, by: None };
        room.press(&[Press::OpenStop, Press::Stop(fall)]);
        assert_eq!(room.state(), SessionState::Closing { stopped: Some(fall) });
        room.press(&[note()]);
        assert_eq!(room.session.held().unwrap().incidents.len(), 2);
    }
}

#[test]
fn a_short_gap_goes_on_and_one_longer_than_the_exercise_asks() {
    let mut room = SessionTestRoom::new();
    room.gap(75_000);
    assert_eq!((room.state(), room.session.trained_ms()), (SessionState::Working, 75_000));
    let mut room = SessionTestRoom::new();
    room.gap(75_001);
    assert_eq!((room.state(), room.session.trained_ms()), (SessionState::Paused(Pause::Away { ms: 75_001 }), 0));
    room.press(&[Press::GoOn { count_away: false }]);
    assert_eq!((room.state(), room.session.trained_ms()), (SessionState::Working, 0));
    room.gap(75_001);
    room.press(&[Press::GoOn { count_away: true }]);
    assert_eq!((room.state(), room.session.trained_ms()), (SessionState::Working, 75_000));
}

#[test]
fn by_repetitions_the_share_is_what_is_left_and_never_less_than_half_a_minute() {
    let mut room = SessionTestRoom::after(&[Press::AsPlanned]);
    room.gap(u64::from(planned()[1].share()) * 1_000);
    assert_eq!(room.state(), SessionState::Working);
    room.gap(30_000);
    assert_eq!(room.state(), SessionState::Working);
    room.gap(30_001);
    assert_eq!(room.state(), SessionState::Paused(Pause::Away { ms: 30_001 }));
}

#[test]
fn sleep_is_asked_about_and_what_the_steady_clock_saw_is_counted() {
    let mut room = SessionTestRoom::new();
    room.gap(10_000);
    room.wall(2_000);
    assert_eq!(room.state(), SessionState::Working);
    room.clocks.steady_ms += 200;
    room.wall(20_200);
    assert_eq!((room.state(), room.session.trained_ms()), (SessionState::Paused(Pause::Away { ms: 20_000 }), 10_200));
    room.press(&[Press::GoOn { count_away: true }]);
    assert_eq!((room.state(), room.session.trained_ms()), (SessionState::Working, 30_200));
}

#[test]
fn a_wall_clock_that_is_set_back_disturbs_nobody() {
    let mut room = SessionTestRoom::new();
    room.wall(-3_600_000);
    room.gap(10_000);
    assert_eq!((room.state(), room.session.trained_ms()), (SessionState::Working, 10_000));
}

#[test]
fn five_minutes_left_is_heard_once() {
    let mut room = SessionTestRoom::after(&[Press::AsPlanned]);
    for _ in 0..30 {
        assert!(!room.gap(29_999).five_minutes_left);
    }
    assert!(room.gap(30).five_minutes_left);
    assert!(!room.gap(1_000).five_minutes_left);
    let mut restored = LedSession::restore(room.session.snapshot().clone(), room.clocks).unwrap();
    restored.press(Press::GoOn { count_away: false }, room.clocks);
    assert!(!restored.look(room.clocks).five_minutes_left);
}

#[test]
fn a_session_that_was_left_comes_back_paused_at_the_same_second() {
    let mut room = SessionTestRoom::after(&[Press::AsPlanned, Press::Count]);
    room.gap(12_000);
    let elsewhere = Clocks { steady_ms: 0, wall_ms: 0 };
    let mut left = LedSession::restore(room.session.snapshot().clone(), elsewhere).unwrap();
    assert_eq!((left.state(), left.trained_ms(), left.counted()), (SessionState::Paused(Pause::Resumed), 12_000, 1));
    left.press(Press::GoOn { count_away: true }, elsewhere);
    assert_eq!(left.snapshot(), room.session.snapshot());
    room.press(&[Press::Stop(DIZZY), Press::OpenStop]);
    let left = LedSession::restore(room.session.snapshot().clone(), elsewhere).unwrap();
    assert_eq!(left.state(), SessionState::Closing { stopped: Some(DIZZY) });
}

#[test]
fn a_snapshot_that_no_session_can_have_come_to_is_refused() {
    let mut room = SessionTestRoom::after(&[Press::AsPlanned]);
    room.gap(5_000);
    let good = room.session.snapshot().clone();
    let broken = |change: fn(&mut Snapshot)| {
        let mut snapshot = good.clone();
        change(&mut snapshot);
        snapshot.check()
    };
    assert_eq!(broken(|_| {}), Ok(()));
    assert_eq!(broken(|it| it.current = 4), Err(RestoreError::NoSuchExercise { current: 4, of: 4 }));
    assert_eq!(broken(|it| it.steps.truncate(3)), Err(RestoreError::NoSuchExercise { current: 1, of: 4 }));
    assert_eq!(broken(|it| it.steps[2].planned = it.steps[0].planned), Err(RestoreError::OtherExercise { index: 2 }));
    assert_eq!(broken(|it| it.current = 2), Err(RestoreError::PassedOver { index: 1 }));
    assert_eq!(broken(|it| it.ending = Ending::CarriedThrough), Err(RestoreError::PassedOver { index: 1 }));
    assert_eq!(broken(|it| it.set = 3), Err(RestoreError::NoSuchSet { set: 3, of: 2 }));
    assert_eq!(broken(|it| (it.set, it.going) = (2, SessionPhase::Resting)), Err(RestoreError::RestAtTheEnd));
    assert_eq!(broken(|it| it.counted = 9), Err(RestoreError::TooManyCounted { counted: 9, of: 8 }));
    assert_eq!(broken(|it| it.in_part_ms = 5_001), Err(RestoreError::ClockRunsBackwards));
}

#[test]
fn the_place_in_the_stage_is_told() {
    assert_eq!(SessionTestRoom::new().session.place_in_stage(), (Stage::WarmUp, 1, 1));
    assert_eq!(SessionTestRoom::after(&[Press::AsPlanned; 2]).session.place_in_stage(), (Stage::Balance, 1, 1));
}

fn any_press() -> impl Strategy<Value = Press> {
    let less = [Exercise::SeatedMarch, Exercise::SeatedLeanForward, Exercise::RiseSlowly, Exercise::HeldFeetTogether];
    prop_oneof![
        6 => Just(Press::AsPlanned),
        6 => select(&[Press::Fewer, Press::Back, Press::SetDone, Press::EndRest, Press::Count, Press::Uncount][..]),
        3 => select(&[Press::Pause, Press::OpenStop, Press::CloseStop][..]),
        4 => any::<bool>().prop_map(|count_away| Press::GoOn { count_away }),
        2 => select(&SkipReason::ALL[..]).prop_map(Press::Skip),
        2 => select(less.to_vec()).prop_map(|exercise| Press::Instead(Planned::of(exercise))),
        1 => Just(note()),
        1 => Just(Press::Stop(DIZZY)),
    ]
}

proptest! {
    #[test]
    fn whatever_happens_nothing_is_counted_twice_and_nothing_is_lost(
        events in vec((any_press(), 0..120_000_u64, 0..240_000_u64, any::<bool>()), 0..80),
    ) {
        let mut room = SessionTestRoom::new();
        let (mut real, mut running) = (0, 0);
        for (press, awake, asleep, sleeps) in events {
            let asleep = if sleeps { asleep } else { 0 };
            let runs = |room: &SessionTestRoom| matches!(room.state(), SessionState::Working | SessionState::Resting);
            running += if runs(&room) { awake + asleep } else { 0 };
            real += awake + asleep;
            let before = room.session.trained_ms();
            room.clocks.steady_ms += awake;
            room.clocks.wall_ms += (awake + asleep).cast_signed();
            room.press(&[press]);
            let session = &room.session;

            // Time only goes forward, and never faster than outside.
            prop_assert!(before <= session.trained_ms() && session.trained_ms() <= running && running <= real);
            prop_assert!(session.countdown_ms() <= session.whole_part_ms());
            // Every exercise before the current one has an outcome.
            prop_assert_eq!(session.snapshot().check(), Ok(()));
            // It is kept exactly when it is over and nothing lies over it.
            let closing = matches!(session.state(), SessionState::Closing { .. });
            prop_assert_eq!(session.held().is_some(), closing);
            // A savepoint comes back as it was, paused.
            let restored = LedSession::restore(session.snapshot().clone(), room.clocks).unwrap();
            prop_assert_eq!(restored.snapshot(), session.snapshot());
            prop_assert_eq!(restored.is_over(), session.is_over());
            prop_assert_eq!(restored.state() == SessionState::Paused(Pause::Resumed), !session.is_over());
        }
    }

    #[test]
    fn however_the_wall_clock_is_set_nothing_but_the_steady_clock_counts_unless_somebody_says_so(
        events in vec((any_press(), 0..60_000_u64, -10_000_000..10_000_000_i64), 0..80),
    ) {
        let mut room = SessionTestRoom::new();
        let began = room.clocks.steady_ms;
        for (press, awake, set) in events {
            room.clocks.steady_ms += awake;
            room.clocks.wall_ms += awake.cast_signed() + set;
            let press = if let Press::GoOn { .. } = press { Press::GoOn { count_away: false } } else { press };
            room.press(&[press]);
            prop_assert!(room.session.trained_ms() <= room.clocks.steady_ms - began);
        }
    }
}
