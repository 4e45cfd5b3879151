use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::assessment::NotDone;
use crate::domain::assessment::conditions::Metres;
use crate::domain::assessment::form::AnswerError;
use crate::domain::assessment::outcome::PartScore;

const SPPB: Instrument = Instrument::Sppb;
const WALK: Instrument = Instrument::SixMinuteWalk;
const STANDS: Instrument = Instrument::ChairStand;
const GUIDED: [Instrument; 7] =
    [SPPB, Instrument::Gait, Instrument::Tug, STANDS, Instrument::TwoMinuteWalk, WALK, Instrument::Orthostatic];

/// A test, and the two clocks beside it.
struct LedTestRoom {
    test: LedTest,
    now: Clocks,
}

impl LedTestRoom {
    /// At the conditions.
    fn new(instrument: Instrument) -> Self {
        let now = Clocks { steady_ms: 5_000, wall_ms: 1_772_526_600_000 };
        Self { test: LedTest::begin(instrument, registry::usual_conditions(instrument), now), now }
    }

    /// At the first item.
    fn begun(instrument: Instrument) -> Self {
        let mut room = Self::new(instrument);
        room.press(TestPress::Next);
        room
    }

    fn try_to(&mut self, press: TestPress) -> Result<(), AnswerError> {
        self.test.press(press, self.now)
    }

    #[track_caller]
    fn press(&mut self, press: TestPress) {
        assert_eq!(self.try_to(press), Ok(()));
    }

    /// A tap so long after what was before.
    fn tap_after(&mut self, ms: u64) -> TestHeard {
        let heard = self.gap(ms);
        self.press(TestPress::Tap);
        heard
    }

    #[track_caller]
    fn answer(&mut self, answer: Answer) {
        self.press(TestPress::Answer(answer));
        self.press(TestPress::Next);
    }

    /// Both clocks go on for so long, and are looked at then.
    fn gap(&mut self, ms: u64) -> TestHeard {
        self.now.steady_ms += ms;
        self.now.wall_ms += ms.cast_signed();
        self.test.look(self.now)
    }

    /// The device is asleep for so long.
    fn sleep(&mut self, ms: i64) -> TestHeard {
        self.test.put_aside(self.now);
        self.now.wall_ms += ms;
        let heard = self.test.look(self.now);
        self.test.take_up(self.now);
        heard
    }

    /// The wall clock is set by so much, in sight of whoever leads.
    fn set_clock(&mut self, ms: i64) -> TestHeard {
        self.now.wall_ms += ms;
        self.test.look(self.now)
    }

    /// The tab is killed and comes back: the steady clock begins anew.
    fn kill(&mut self) {
        self.now.steady_ms = 40;
        self.test = LedTest::restore(self.test.draft(), self.now);
    }

    fn shown(&self) -> Option<u8> {
        match self.test.page() {
            TestPage::Item(Key::Item(place)) => Some(*place),
            _ => None,
        }
    }

    fn state(&self) -> TestState {
        self.test.state()
    }
}

const fn time(hundredths: u32) -> Answer {
    Answer::Time(Centiseconds::new(hundredths))
}

const REFUSED: Answer = Answer::Not(NotDone::Refused);

#[test]
fn a_stopwatch_is_started_and_stopped_by_a_tap_and_gives_what_it_shows() {
    let mut room = LedTestRoom::begun(Instrument::Tug);
    assert_eq!(room.state(), TestState::Ready);
    room.tap_after(1_000);
    assert_eq!(room.state(), TestState::Running);
    room.tap_after(12_349);
    assert_eq!((room.state(), room.test.answered()), (TestState::Answered, Some(time(1_234))));
    room.tap_after(1_000);
    assert_eq!(room.test.answered(), Some(time(1_234)));
    room.press(TestPress::Next);
    // Whether the arms helped.
    room.press(TestPress::Answer(Answer::Whole(0)));
    room.press(TestPress::Next);
    assert_eq!(room.state(), TestState::Review);
}

#[test]
fn a_second_tap_of_a_trembling_finger_is_no_tap_at_a_start_a_stop_or_a_count() {
    let mut room = LedTestRoom::begun(SPPB);
    room.tap_after(1_000);
    room.tap_after(299);
    assert_eq!(room.state(), TestState::Running);
    room.tap_after(300);
    assert_eq!(room.test.answered(), Some(time(59)));

    let mut room = LedTestRoom::begun(STANDS);
    room.tap_after(1_000);
    for (ms, tally) in [(200, 0), (300, 1), (100, 1), (199, 1), (1, 2)] {
        room.tap_after(ms);
        assert_eq!(room.test.tally(), tally, "{ms}");
    }
}

#[test]
fn whoever_goes_on_to_the_next_item_and_taps_at_once_does_not_tremble() {
    let mut room = LedTestRoom::begun(SPPB);
    room.tap_after(1_000);
    room.tap_after(600);
    assert_eq!(room.state(), TestState::Answered);
    room.press(TestPress::Next);
    room.tap_after(50);
    assert_eq!(room.state(), TestState::Running);
}

#[test]
fn a_time_too_short_to_be_one_stops_nothing() {
    let mut room = LedTestRoom::begun(Instrument::Gait);
    room.tap_after(1_000);
    room.tap_after(990);
    assert_eq!(room.state(), TestState::Running);
    room.tap_after(3_000);
    assert_eq!(room.test.answered(), Some(time(399)));
}

#[test]
fn a_time_that_the_course_makes_impossible_is_refused() {
    for (metres, shortest) in [(4, 100), (6, 150), (10, 250)] {
        let mut room = LedTestRoom::new(Instrument::Gait);
        let course = Metres::new(metres).ok();
        room.press(TestPress::Measure(Conditions { course, ..Conditions::default() }));
        room.press(TestPress::Next);
        let longest = Centiseconds::LONGEST;
        let refused = Err(AnswerError::Time { shortest: Centiseconds::new(shortest), longest });
        assert_eq!(room.try_to(TestPress::Answer(time(shortest - 1))), refused, "{metres}");
        assert_eq!(room.try_to(TestPress::Answer(time(shortest))), Ok(()), "{metres}");
    }
}

#[test]
fn a_stand_ends_by_itself_at_its_full_time_and_says_so_once() {
    let mut room = LedTestRoom::begun(SPPB);
    room.tap_after(1_000);
    assert_eq!(room.gap(9_999), TestHeard::default());
    assert!(room.gap(37).over);
    assert_eq!((room.state(), room.test.answered()), (TestState::Answered, Some(time(1_000))));
    assert!(!room.gap(60_000).anything());
    // It would be at its end at once, so it does not go on.
    room.press(TestPress::Undo);
    assert_eq!((room.state(), room.test.answered()), (TestState::Ready, None));
}

#[test]
fn a_clock_that_was_forgotten_is_set_back_and_is_no_result() {
    for instrument in [SPPB, Instrument::Gait, Instrument::Tug] {
        let mut room = LedTestRoom::begun(instrument);
        if instrument == SPPB {
            room.answer(time(999));
        }
        room.tap_after(1_000);
        assert!(room.sleep(600_000).over, "{instrument:?}");
        assert_eq!((room.state(), room.test.answered()), (TestState::Forgotten, None), "{instrument:?}");
        room.kill();
        assert_eq!(room.state(), TestState::Forgotten, "{instrument:?}");
        room.tap_after(1_000);
        assert_eq!(room.state(), TestState::Running, "{instrument:?}");
    }
}

#[test]
fn stands_are_counted_while_the_time_runs_put_right_afterwards_and_the_arms_are_noted_beside() {
    let mut room = LedTestRoom::begun(STANDS);
    room.tap_after(1_000);
    for _ in 0..3 {
        room.tap_after(2_000);
    }
    room.press(TestPress::Undo);
    room.press(TestPress::Note(Key::Item(1), Answer::Whole(1)));
    assert_eq!((room.state(), room.test.tally()), (TestState::Counting, 2));
    assert!(room.gap(24_000).over);
    assert_eq!(room.test.answered(), Some(Answer::Whole(2)));
    room.press(TestPress::Answer(Answer::Whole(3)));
    assert_eq!(room.test.undoing(room.now), TestUndo::Countdown);
    room.press(TestPress::Next);
    assert_eq!(room.state(), TestState::Review);
    assert_eq!(room.test.assessment(NaiveDate::MIN).answers.len(), 2);
}

#[test]
fn a_countdown_that_was_ended_early_goes_on_when_that_is_taken_back() {
    let mut room = LedTestRoom::begun(WALK);
    room.tap_after(1_000);
    for _ in 0..4 {
        room.tap_after(20_000);
    }
    room.press(TestPress::EndEarly);
    assert_eq!((room.test.answered(), room.test.undoing(room.now)), (Some(Answer::Whole(40)), TestUndo::Answer));
    room.gap(5_000);
    room.press(TestPress::Undo);
    assert_eq!((room.state(), room.test.tally()), (TestState::Counting, 4));
    assert_eq!(room.test.reading(room.now), Centiseconds::new(8_500));
}

#[test]
fn it_is_told_once_that_a_walk_has_half_a_minute_left() {
    let mut room = LedTestRoom::begun(WALK);
    room.tap_after(1_000);
    assert!(!room.gap(329_000).anything());
    assert_eq!(
        (room.gap(1_000), room.test.is_soon_over(room.now)),
        (TestHeard { soon_over: true, ..TestHeard::default() }, true)
    );
    assert!(!room.gap(1_000).anything());
    assert!(room.gap(29_000).over);
    assert!(!room.test.is_soon_over(room.now));
}

#[test]
fn metres_after_the_last_end_are_fewer_than_a_length() {
    let mut room = LedTestRoom::begun(WALK);
    for rest in [10, 11, u16::MAX] {
        let refused = Err(AnswerError::Number { from: 0, to: 9 });
        assert_eq!(room.try_to(TestPress::Metres { laps: 24, rest }), refused, "{rest}");
    }
    room.press(TestPress::Metres { laps: 24, rest: 9 });
    assert_eq!(room.test.answered(), Some(Answer::Whole(249)));
    let too_far = Err(AnswerError::Number { from: 0, to: 1_000 });
    assert_eq!(room.try_to(TestPress::Metres { laps: 100, rest: 1 }), too_far);
}

#[test]
fn what_undo_takes_back_is_told_in_every_state() {
    let mut room = LedTestRoom::new(SPPB);
    assert_eq!(room.test.undoing(room.now), TestUndo::Nothing);
    room.press(TestPress::Next);
    assert_eq!(room.test.undoing(room.now), TestUndo::Back);
    room.tap_after(1_000);
    assert_eq!(room.test.undoing(room.now), TestUndo::Clock);
    room.tap_after(6_000);
    assert_eq!(room.test.undoing(room.now), TestUndo::Answer);
    // Tapped too early: the clock has gone on.
    room.press(TestPress::Undo);
    room.tap_after(2_000);
    assert_eq!(room.test.answered(), Some(time(800)));
    room.press(TestPress::Next);
    assert_eq!((room.shown(), room.test.undoing(room.now)), (Some(3), TestUndo::Back));
    room.press(TestPress::Undo);
    assert_eq!((room.shown(), room.test.answered()), (Some(0), Some(time(800))));
    room.press(TestPress::Undo);
    assert_eq!((room.shown(), room.state()), (Some(0), TestState::Ready));
    room.press(TestPress::Undo);
    assert_eq!(room.state(), TestState::Conditions);

    let mut room = LedTestRoom::begun(STANDS);
    room.tap_after(1_000);
    room.tap_after(1_000);
    assert_eq!(room.test.undoing(room.now), TestUndo::LastCount);
}

#[test]
fn what_another_answer_makes_needless_comes_back_when_it_is_needed_again() {
    let kept = |room: &LedTestRoom| room.test.assessment(NaiveDate::MIN).answers.len();
    let mut room = LedTestRoom::begun(Instrument::Gait);
    room.press(TestPress::Note(Key::Item(1), time(510)));
    room.press(TestPress::Answer(REFUSED));
    assert_eq!((room.test.items().len(), kept(&room)), (1, 1));
    room.press(TestPress::Answer(time(480)));
    assert_eq!((room.test.items().len(), kept(&room)), (2, 2));
    assert_eq!(room.test.answer_to(&Key::Item(1)), Some(time(510)));
}

#[test]
fn an_item_that_is_needed_is_not_passed_over_and_an_extra_one_is() {
    let mut room = LedTestRoom::begun(SPPB);
    room.press(TestPress::Next);
    assert_eq!(room.shown(), Some(0));
    room.answer(REFUSED);
    room.press(TestPress::Next);
    assert_eq!(room.shown(), Some(3));
    room.answer(time(500));
    room.press(TestPress::Next);
    assert_eq!(room.shown(), Some(5));
}

#[test]
fn the_conditions_of_the_walk_can_be_changed_until_it_is_measured() {
    let on = |metres| Conditions { course: Metres::new(metres).ok(), ..Conditions::default() };
    let mut room = LedTestRoom::begun(SPPB);
    room.answer(time(999));
    room.press(TestPress::Measure(on(3)));
    assert_eq!(room.test.conditions(), &on(3));
    room.tap_after(1_000);
    room.press(TestPress::Measure(on(4)));
    assert_eq!(room.test.conditions(), &on(3));
    room.tap_after(4_000);
    assert!(!room.test.may_change_conditions());
    room.press(TestPress::Measure(on(4)));
    assert_eq!(room.test.conditions(), &on(3));
    // Taken back, it has not been measured.
    room.gap(600_000);
    room.press(TestPress::Undo);
    room.press(TestPress::Measure(on(4)));
    assert_eq!(room.test.conditions(), &on(4));
}

#[test]
fn a_part_that_is_over_tells_its_points_or_why_it_has_none() {
    let scores = |room: &LedTestRoom| room.test.parts().into_iter().map(|part| part.score).collect::<Vec<_>>();
    let points = |points| Some(PartScore::Points { points, of: 4 });
    let mut room = LedTestRoom::begun(SPPB);
    assert_eq!(scores(&room), [None, None, None]);
    assert_eq!(room.test.parts().iter().map(|part| part.is_shown).collect::<Vec<_>>(), [true, false, false]);
    room.press(TestPress::Answer(time(1_000)));
    assert_eq!(scores(&room), [None, None, None]);
    room.press(TestPress::Next);
    room.answer(time(612));
    assert_eq!(scores(&room), [points(1), None, None]);
    room.answer(REFUSED);
    assert_eq!(scores(&room), [points(1), Some(PartScore::NotDone(NotDone::Refused)), None]);
    room.answer(Answer::Whole(1));
    assert_eq!((room.shown(), scores(&room)[2]), (Some(7), points(0)));
    assert!(LedTestRoom::begun(WALK).test.parts().is_empty());
}

#[test]
fn a_clock_runs_on_through_a_kill_and_undo_finds_the_one_that_was_stopped() {
    let mut room = LedTestRoom::begun(SPPB);
    room.answer(time(999));
    room.tap_after(1_000);
    room.gap(2_000);
    room.sleep(1_500);
    room.kill();
    assert_eq!((room.state(), room.test.reading(room.now)), (TestState::Running, Centiseconds::new(350)));
    room.tap_after(1_500);
    assert_eq!(room.test.answered(), Some(time(500)));
    room.kill();
    room.gap(1_000);
    room.press(TestPress::Undo);
    assert_eq!((room.state(), room.test.reading(room.now)), (TestState::Running, Centiseconds::new(600)));
}

#[test]
fn no_measured_time_follows_a_wall_clock_that_is_set_not_even_through_a_kill() {
    for ms in [-3_600_000, -2_500, 2_500, 3_600_000, 31_536_000_000] {
        let mut room = LedTestRoom::begun(SPPB);
        room.answer(time(999));
        room.tap_after(1_000);
        room.gap(2_000);
        assert!(!room.set_clock(ms).anything(), "{ms}");
        assert_eq!((room.state(), room.test.reading(room.now)), (TestState::Running, Centiseconds::new(200)), "{ms}");
        room.kill();
        room.tap_after(1_500);
        assert_eq!(room.test.answered(), Some(time(350)), "{ms}");
    }
}

#[test]
fn a_clock_set_back_while_the_tab_was_gone_leaves_nothing_measured() {
    let mut room = LedTestRoom::begun(SPPB);
    room.answer(time(999));
    room.tap_after(1_000);
    room.gap(2_000);
    room.now.wall_ms -= 60_000;
    room.kill();
    assert_eq!((room.state(), room.test.answered()), (TestState::Forgotten, None));
}

#[test]
fn a_countdown_runs_on_behind_a_dark_screen_and_by_no_clock_that_is_set() {
    let mut room = LedTestRoom::begun(WALK);
    room.tap_after(1_000);
    assert!(!room.set_clock(400_000).over);
    assert!(!room.sleep(359_000).over);
    assert!(room.gap(1_000).over);
}

#[test]
fn a_clock_set_back_while_the_screen_is_dark_takes_nothing_from_what_was_measured() {
    let mut room = LedTestRoom::begun(SPPB);
    room.answer(time(999));
    room.tap_after(1_000);
    room.gap(2_000);
    room.sleep(-3_600_000);
    room.kill();
    room.tap_after(1_500);
    assert_eq!(room.test.answered(), Some(time(350)));
}

/// Lying is over, and its pressure is noted.
fn lain() -> LedTestRoom {
    let mut room = LedTestRoom::begun(Instrument::Orthostatic);
    room.tap_after(1_000);
    assert!(room.gap(300_000).over);
    for answer in [time(30_000), Answer::Whole(140), Answer::Whole(80)] {
        room.answer(answer);
    }
    room
}

#[test]
fn five_minutes_of_lying_run_on_behind_a_dark_screen_and_through_a_kill_and_end_by_themselves() {
    let mut room = LedTestRoom::begun(Instrument::Orthostatic);
    room.tap_after(1_000);
    assert!(!room.sleep(200_000).anything());
    room.kill();
    assert!(!room.gap(99_999).anything());
    assert!(room.gap(1).over);
    assert_eq!((room.state(), room.test.answered()), (TestState::Answered, Some(time(30_000))));
    assert_eq!(room.test.undoing(room.now), TestUndo::Countdown);
}

#[test]
fn one_minute_of_standing_is_told_once_and_three_end_the_clock() {
    let mut room = lain();
    assert_eq!(room.shown(), Some(3));
    room.tap_after(1_000);
    assert!(!room.gap(59_999).anything() && !room.test.is_reminding(room.now));
    assert_eq!(room.gap(1), TestHeard { reminded: true, ..TestHeard::default() });
    // Its pressure is noted while the clock goes on.
    for (place, number) in [(4, 121), (5, 76)] {
        room.press(TestPress::Note(Key::Item(place), Answer::Whole(number)));
    }
    assert!(!room.gap(119_999).anything() && room.test.is_reminding(room.now));
    assert!(room.gap(1).over);
    room.press(TestPress::Next);
    assert_eq!(room.shown(), Some(6));
}

#[test]
fn a_reminder_that_came_while_the_page_was_gone_is_heard_on_coming_back() {
    let mut room = lain();
    room.tap_after(1_000);
    room.gap(50_000);
    assert!(room.sleep(20_000).reminded);
}

#[test]
fn who_has_to_sit_down_is_asked_what_was_noticed_and_not_for_what_was_not_due() {
    let mut room = lain();
    room.tap_after(1_000);
    room.gap(40_000);
    room.press(TestPress::Note(Key::Item(12), Answer::Whole(1)));
    room.tap_after(1_000);
    assert_eq!(room.test.answered(), Some(time(4_100)));
    // A slip of the finger: the clock goes on as if it had not been stopped.
    room.press(TestPress::Undo);
    assert_eq!(room.state(), TestState::Running);
    room.tap_after(1_000);
    room.press(TestPress::Next);
    assert_eq!(room.shown(), Some(8));
    // Who does not stand at all is not asked either.
    room.press(TestPress::Undo);
    room.press(TestPress::Answer(REFUSED));
    room.press(TestPress::Next);
    assert_eq!(room.state(), TestState::Review);
}

/// At the second item, with an answer to the first.
fn measured(instrument: Instrument, answer: Answer, last: Option<Answer>) -> LedTestRoom {
    let mut room = LedTestRoom::begun(instrument);
    let before = |last| {
        let mut answers = Answers::default();
        answers.put(Key::Item(room.shown().unwrap()), last);
        Assessment { answers, ..room.test.assessment(NaiveDate::MIN) }
    };
    room.test = room.test.clone().compared_with(last.map(before));
    room.answer(answer);
    room
}

#[test]
fn an_unlikely_time_is_asked_about_before_the_test_goes_on() {
    for (instrument, now, last, doubted) in [
        (Instrument::Gait, 199, None, true),
        (Instrument::Gait, 200, None, false),
        (Instrument::Tug, 3_100, Some(time(1_430)), true),
        (Instrument::Tug, 2_800, Some(time(1_430)), false),
        (Instrument::Tug, 3_100, None, false),
        (Instrument::Tug, 3_100, Some(REFUSED), false),
    ] {
        let room = measured(instrument, time(now), last);
        assert_eq!(room.state() == TestState::Doubted, doubted, "{instrument:?} {now} {last:?}");
    }
}

#[test]
fn an_answer_that_is_right_is_never_asked_about_again_and_another_one_is() {
    let mut room = measured(Instrument::Gait, time(112), None);
    room.kill();
    assert_eq!((room.state(), room.test.answered()), (TestState::Doubted, Some(time(112))));
    // Back to the item, and to the question: nothing was said yet.
    room.press(TestPress::Undo);
    assert_eq!((room.state(), room.shown()), (TestState::Answered, Some(0)));
    room.press(TestPress::Next);
    room.press(TestPress::ItIsRight);
    assert_eq!((room.state(), room.shown()), (TestState::Ready, Some(1)));
    room.press(TestPress::Undo);
    room.kill();
    room.press(TestPress::Next);
    assert_eq!(room.shown(), Some(1));
    room.press(TestPress::Undo);
    room.answer(time(113));
    assert_eq!(room.state(), TestState::Doubted);
    // Measured again, and likely.
    room.press(TestPress::Undo);
    room.press(TestPress::Undo);
    room.answer(time(412));
    assert_eq!((room.state(), room.shown()), (TestState::Ready, Some(1)));
}

#[derive(Debug, Clone)]
enum LedTestStep {
    Press(TestPress),
    Gap(u64),
    Sleep(i64),
    SetClock(i64),
    Kill,
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        select(&[0, 48, 299, 900, 999, 1_000, 1_200, 6_001, 60_000][..]).prop_map(time),
        (0..4_u16).prop_map(Answer::Whole),
        select(&NotDone::ALL[..]).prop_map(Answer::Not),
    ]
}

fn happening() -> impl Strategy<Value = LedTestStep> {
    let press = prop_oneof![
        4 => Just(TestPress::Tap),
        4 => Just(TestPress::Next),
        3 => answer().prop_map(TestPress::Answer),
        2 => Just(TestPress::Undo),
        1 => Just(TestPress::ItIsRight),
        1 => Just(TestPress::EndEarly),
        1 => (0..30_u16, 0..12_u16).prop_map(|(laps, rest)| TestPress::Metres { laps, rest }),
        1 => (0..9_u8, answer()).prop_map(|(place, answer)| TestPress::Note(Key::Item(place), answer)),
        1 => select(&[3_u16, 4, 10][..])
            .prop_map(|metres| TestPress::Measure(Conditions { course: Metres::new(metres).ok(), ..Default::default() })),
    ];
    prop_oneof![
        8 => press.prop_map(LedTestStep::Press),
        3 => select(&[10_u64, 400, 3_000, 10_000, 40_000]).prop_map(LedTestStep::Gap),
        1 => select(&[1_000_i64, 30_000, 700_000]).prop_map(LedTestStep::Sleep),
        1 => select(&[-90_000_i64, 700_000]).prop_map(LedTestStep::SetClock),
        1 => Just(LedTestStep::Kill),
    ]
}

proptest! {
    #[test]
    fn no_answer_is_lost_but_by_undo_and_none_changes_but_the_one_that_is_shown_or_noted(
        instrument in select(&GUIDED[..]), happenings in vec(happening(), 0..60),
    ) {
        let mut room = LedTestRoom::new(instrument);
        for happening in happenings {
            let before = room.test.clone();
            match &happening {
                LedTestStep::Press(press) => drop(room.try_to(press.clone())),
                LedTestStep::Gap(ms) => drop(room.gap(*ms)),
                LedTestStep::Sleep(ms) => drop(room.sleep(*ms)),
                LedTestStep::SetClock(ms) => drop(room.set_clock(*ms)),
                LedTestStep::Kill => room.kill(),
            }
            let shown = |key: &Key| *before.page() == TestPage::Item(key.clone());
            for (key, answer) in before.answers.iter() {
                let now = room.test.answer_to(key);
                match &happening {
                    LedTestStep::Press(TestPress::Undo) => prop_assert!(now == Some(*answer) || now.is_none() && shown(key)),
                    LedTestStep::Press(TestPress::Note(noted, _)) => {
                        prop_assert!(now == Some(*answer) || now.is_some() && (noted == key || shown(key)));
                    }
                    LedTestStep::Press(_) => prop_assert!(now == Some(*answer) || now.is_some() && shown(key)),
                    LedTestStep::Gap(_) | LedTestStep::Sleep(_) | LedTestStep::SetClock(_) | LedTestStep::Kill => {
                        prop_assert_eq!(now, Some(*answer));
                    }
                }
            }
            for (key, answer) in room.test.assessment(NaiveDate::MIN).answers.iter() {
                let asked = room.test.items().into_iter().find(|item| item.key == *key);
                prop_assert!(asked.is_some_and(|item| item.ask.admits(*answer).is_ok()), "{:?} {:?}", key, answer);
            }
            if room.state() == TestState::Review {
                let items = room.test.items();
                prop_assert!(items.iter().all(|item| !item.needed || room.test.answer_to(&item.key).is_some()));
            }
        }
    }

    #[test]
    fn a_kill_at_any_step_gives_the_same_state(
        instrument in select(&GUIDED[..]), happenings in vec(happening(), 0..40),
    ) {
        let mut room = LedTestRoom::new(instrument);
        for happening in happenings {
            match happening {
                LedTestStep::Press(press) => drop(room.try_to(press)),
                LedTestStep::Gap(ms) => drop(room.gap(ms)),
                LedTestStep::Sleep(ms) => drop(room.sleep(ms)),
                LedTestStep::SetClock(ms) => drop(room.set_clock(ms)),
                LedTestStep::Kill => room.kill(),
            }
            let restored = LedTest::restore(room.test.draft(), room.now);
            prop_assert_eq!(restored.draft(), room.test.draft());
            prop_assert_eq!(restored.state(), room.test.state());
            prop_assert_eq!(restored.item(), room.test.item());
            prop_assert_eq!(restored.tally(), room.test.tally());
            prop_assert_eq!(restored.undoing(room.now), room.test.undoing(room.now));
            prop_assert_eq!(restored.assessment(NaiveDate::MIN), room.test.assessment(NaiveDate::MIN));
        }
    }
}
