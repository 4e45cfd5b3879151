//! A measurement that is typed, press by press: what is read, asked about, refused and kept, and that nothing is lost.

use chrono::NaiveDate;
use hjemmetrener::domain::assessment::conditions::{Condition, LengthError, Metres};
use hjemmetrener::domain::assessment::plausibility::Doubt;
use hjemmetrener::domain::assessment::{
    Answer, Answers, Ask, Assessment, Conditions, Instrument, Key, NotDone, Occasion, Source,
};
use hjemmetrener::domain::centiseconds::{Centiseconds, TimeError};
use hjemmetrener::domain::day::DayError;
use hjemmetrener::domain::event::{About, Event, PersonEvent};
use hjemmetrener::domain::history::History;
use hjemmetrener::domain::identity::{EventId, GoalId, PersonId, WorkerId};
use hjemmetrener::domain::moment::Moment;
use hjemmetrener::domain::registry;
use hjemmetrener::domain::typed_test::{
    DoubtAbout, TypedAnswerError, TypedAround, TypedConditionError, TypedPress, TypedReading, TypedTest,
    UnfinishedTestError, is_too_large,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const ANNA: PersonId = PersonId::from_bits(1);

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, day).unwrap()
}

/// A form on the 12th of May, with what was measured before.
struct Desk {
    test: TypedTest,
    history: History,
}

impl Desk {
    fn new(instrument: Instrument, source: Source, before: Vec<Assessment>) -> Self {
        let usual = registry::usual_conditions(instrument);
        let test = TypedTest::begin(instrument, source, occasion(), &usual, day(12));
        Self { test, history: history(before) }
    }

    fn paper(instrument: Instrument) -> Self {
        Self::new(instrument, Source::Paper, vec![])
    }

    fn correcting(entry: Assessment) -> Self {
        let history = history(vec![entry]);
        Self { test: TypedTest::correct(&history.assessments()[0], written), history }
    }

    fn try_to(&mut self, press: TypedPress) -> Result<Option<Assessment>, UnfinishedTestError> {
        let around = TypedAround { today: day(12), history: &self.history };
        self.test.press(press, around)
    }

    #[track_caller]
    fn press(&mut self, press: TypedPress) {
        assert_eq!(self.try_to(press), Ok(None));
    }

    #[track_caller]
    fn write(&mut self, place: u8, text: &str) {
        self.press(TypedPress::Type(Key::Item(place), text.to_owned()));
    }

    fn save(&mut self) -> Result<Option<Assessment>, UnfinishedTestError> {
        self.try_to(TypedPress::Save)
    }

    fn reading(&self) -> TypedReading {
        self.test.reading(TypedAround { today: day(12), history: &self.history })
    }

    fn asked(&self) -> Vec<DoubtAbout> {
        self.reading().doubts.into_iter().filter(|doubt| doubt.was_asked).map(|doubt| doubt.about).collect()
    }
}

fn written(answer: Answer) -> String {
    match answer {
        Answer::Time(time) => time.to_string(),
        Answer::Whole(number) => number.to_string(),
        Answer::Not(_) => String::new(),
    }
}

fn occasion() -> Occasion {
    let goals = vec![GoalId::from_bits(7), GoalId::from_bits(8)];
    Occasion { goals, ..Occasion::default() }
}

fn history(before: Vec<Assessment>) -> History {
    let event = |(place, assessment): (u32, Assessment)| Event {
        id: EventId::from_bits(u128::from(place) + 1),
        counter: u64::from(place) + 1,
        at: Moment::new(1_777_600_000_000 + i64::from(place), 120).unwrap(),
        by: WorkerId::from_bits(1),
        about: About::Person(ANNA, PersonEvent::Assessed(assessment)),
    };
    let events: Vec<Event> = (0..).zip(before).map(event).collect();
    History::fold(ANNA, &events)
}

fn of_time(instrument: Instrument, on: u32, hundredths: u32) -> Assessment {
    let mut answers = Answers::default();
    answers.put(Key::Item(0), Answer::Time(Centiseconds::new(hundredths)));
    let (on, conditions) = (day(on), registry::usual_conditions(instrument));
    Assessment { instrument, on, source: Source::Paper, conditions, answers }
}

#[test]
fn what_is_typed_is_read_as_the_item_asks_for_it() {
    let longest = Centiseconds::LONGEST;
    let time = |hundredths| Ok(Some(Answer::Time(Centiseconds::new(hundredths))));
    for (text, read) in [
        ("12,30", time(1_230)),
        (" 12.3 ", time(1_230)),
        ("", Ok(None)),
        ("  ", Ok(None)),
        ("abc", Err(TypedAnswerError::Time(TimeError::NotANumber))),
        ("12,", Err(TypedAnswerError::Time(TimeError::NotANumber))),
        ("700", Err(TypedAnswerError::Time(TimeError::TooLong { limit: longest }))),
    ] {
        let mut desk = Desk::paper(Instrument::Tug);
        desk.write(0, text);
        let reading = desk.reading();
        let wrong = reading.wrong.first().map(|(_, why)| *why);
        assert_eq!(wrong.map_or(Ok(reading.now.answers.item(0)), Err), read, "{text}");
        assert_eq!(desk.test.text(&Key::Item(0)), text);
    }
}

#[test]
fn it_is_wrong_while_it_is_typed_only_where_more_digits_make_it_larger() {
    let ask = Ask::Number { from: 10, to: 100 };
    for (text, too_large) in [("", false), ("1", false), ("10", false), ("101", true), ("a", false)] {
        assert_eq!(is_too_large(ask, text), too_large, "{text}");
    }
    let ask = Ask::Time { shortest: Centiseconds::new(100), longest: Centiseconds::new(6_000) };
    for (text, too_large) in [("0,5", false), ("60", false), ("61", true), ("x", false)] {
        assert_eq!(is_too_large(ask, text), too_large, "{text}");
    }
}

#[test]
fn a_form_that_is_whole_and_right_is_kept_as_it_was_typed() {
    let mut desk = Desk::paper(Instrument::Tug);
    desk.write(0, "12,30");
    desk.press(TypedPress::Day("2026-05-04".to_owned()));
    desk.press(TypedPress::State(Condition::Room, "Stua".to_owned()));
    let kept = desk.save().unwrap().unwrap();
    assert_eq!((kept.on, kept.source), (day(4), Source::Paper));
    assert_eq!(kept.answers.attempt(0).and_then(|it| it.time()), Some(Centiseconds::new(1_230)));
    assert_eq!(kept.conditions.room.map(|room| room.as_str().to_owned()), Some("Stua".to_owned()));
}

#[test]
fn a_questionnaire_is_always_of_today_and_one_from_paper_of_a_day_that_has_been() {
    let after = || DayError::OutOfRange { first: NaiveDate::from_ymd_opt(2000, 1, 1).unwrap(), last: day(12) };
    for (source, text, wrong) in [
        (Source::Paper, "2026-05-12", None),
        (Source::Paper, "2026-05-13", Some(after())),
        (Source::Paper, "1999-12-31", Some(after())),
        (Source::Paper, "", Some(DayError::Missing)),
        (Source::Guided, "2026-05-13", None),
        (Source::Guided, "", None),
    ] {
        let mut desk = Desk::new(Instrument::Pain, source, vec![]);
        desk.press(TypedPress::Choose(Key::Item(0), 3));
        desk.press(TypedPress::Day(text.to_owned()));
        assert_eq!(desk.reading().wrong_day, wrong, "{source:?} {text}");
        assert_eq!(desk.save().is_ok(), wrong.is_none(), "{source:?} {text}");
    }
}

#[test]
fn nothing_answered_is_not_kept_and_something_wrong_is_put_right_first() {
    let mut desk = Desk::paper(Instrument::Tug);
    assert_eq!(desk.save(), Err(UnfinishedTestError::NothingAnswered));
    desk.write(0, "70,");
    assert_eq!(desk.save(), Err(UnfinishedTestError::Wrong));
    desk.press(TypedPress::NotDone(Key::Item(0), Some(NotDone::Refused)));
    let kept = desk.save().unwrap().unwrap();
    assert_eq!(kept.answers.all_not_done(), Some(NotDone::Refused));
    // Taken back, what was typed before stands there again.
    desk.press(TypedPress::NotDone(Key::Item(0), None));
    assert_eq!(desk.test.text(&Key::Item(0)), "70,");
}

#[test]
fn a_course_that_is_missing_or_impossible_is_told_and_one_that_is_right_is_kept() {
    let length = |found| LengthError { found, from: Metres::SHORTEST, to: Metres::LONGEST };
    for (text, wrong) in [
        ("", Some(TypedConditionError::Missing)),
        ("300", Some(TypedConditionError::Length(length(300)))),
        ("x", Some(TypedConditionError::Length(length(0)))),
        ("20", None),
    ] {
        let mut desk = Desk::paper(Instrument::SixMinuteWalk);
        desk.write(0, "240");
        desk.press(TypedPress::State(Condition::Course, text.to_owned()));
        let told = desk.reading().wrong_conditions;
        assert_eq!(told, wrong.map(|why| (Condition::Course, why)).into_iter().collect::<Vec<_>>(), "{text}");
        let kept = desk.save().map(|kept| kept.unwrap().conditions.course.map(Metres::whole));
        assert_eq!(kept, if wrong.is_some() { Err(UnfinishedTestError::Wrong) } else { Ok(Some(20)) }, "{text}");
    }
}

#[test]
fn a_time_that_hardly_anybody_has_is_asked_about_once_and_kept_at_the_second_press() {
    let mut desk = Desk::paper(Instrument::Gait);
    desk.write(0, "1,12");
    assert_eq!(desk.asked(), []);
    assert_eq!(desk.save(), Err(UnfinishedTestError::Doubted));
    let now = Answer::Time(Centiseconds::new(112));
    assert_eq!(desk.asked(), [DoubtAbout::Answer { key: Key::Item(0), now, why: Doubt::HardlyEver }]);
    assert!(desk.save().is_ok());
}

#[test]
fn each_value_is_asked_about_once_another_anew_and_one_that_is_right_never_again() {
    let mut desk = Desk::new(Instrument::Tug, Source::Paper, vec![of_time(Instrument::Tug, 1, 1_230)]);
    desk.write(0, "31");
    assert_eq!(desk.save(), Err(UnfinishedTestError::Doubted));
    desk.write(0, "32");
    assert_eq!(desk.asked(), []);
    assert_eq!(desk.save(), Err(UnfinishedTestError::Doubted));
    desk.press(TypedPress::Right(Key::Item(0)));
    assert_eq!(desk.reading().doubts, []);
    assert!(desk.save().is_ok());
}

#[test]
fn what_was_asked_about_is_not_asked_again_where_another_answer_is_put_right() {
    let mut desk = Desk::paper(Instrument::Gait);
    desk.write(0, "1,12");
    desk.write(1, "x");
    assert_eq!(desk.save(), Err(UnfinishedTestError::Wrong));
    desk.write(1, "4,20");
    assert_eq!(desk.asked().len(), 1);
    assert!(desk.save().is_ok());
}

#[test]
fn what_is_missing_is_told_once_and_then_kept_as_incomplete() {
    let mut desk = Desk::paper(Instrument::Demmi);
    desk.press(TypedPress::Choose(Key::Item(0), 1));
    assert_eq!(desk.save(), Err(UnfinishedTestError::Doubted));
    assert!(matches!(desk.asked()[..], [DoubtAbout::Missing(14)]));
    desk.press(TypedPress::Choose(Key::Item(1), 1));
    assert_eq!(desk.save(), Err(UnfinishedTestError::Doubted));
    assert_eq!(desk.save().unwrap().unwrap().answers.len(), 2);
}

#[test]
fn one_number_of_a_goal_without_the_other_is_not_kept() {
    let mut desk = Desk::new(Instrument::GoalRatings, Source::Guided, vec![]);
    let goal = GoalId::from_bits(7);
    desk.press(TypedPress::Choose(Key::Performance(goal), 4));
    assert_eq!(desk.reading().left_out, [Key::Satisfaction(goal)]);
    assert_eq!(desk.save(), Err(UnfinishedTestError::Wrong));
    desk.press(TypedPress::Clear(Key::Performance(goal)));
    assert_eq!((desk.reading().left_out, desk.test.draft().is_empty()), (vec![], true));
}

#[test]
fn a_correction_begins_as_it_was_recorded_and_is_not_held_against_itself() {
    let mut entry = of_time(Instrument::Gait, 4, 480);
    entry.answers.put(Key::Item(1), Answer::Not(NotDone::Refused));
    let mut desk = Desk::correcting(entry.clone());
    assert_eq!((desk.reading().now, desk.test.is_dated()), (entry, true));
    assert!(desk.test.draft().is_empty());
    desk.write(0, "9,80");
    desk.press(TypedPress::NotDone(Key::Item(1), None));
    assert_eq!(desk.reading().doubts, []);
    let kept = desk.save().unwrap().unwrap();
    assert_eq!((kept.on, kept.answers.len()), (day(4), 1));
    let again = Desk::correcting(of_time(Instrument::Gait, 4, 480)).test;
    assert_eq!(again.restore(&desk.test.draft()).text(&Key::Item(0)), "9,80");
}

#[test]
fn a_half_typed_number_its_day_and_its_conditions_are_there_again_on_another_day() {
    let mut desk = Desk::paper(Instrument::Tug);
    desk.write(0, "12,");
    let other = Conditions { room: hjemmetrener::domain::written::Name::new("Gangen").ok(), ..Conditions::default() };
    let later = TypedTest::begin(Instrument::Tug, Source::Paper, occasion(), &other, day(20));
    let restored = later.clone().restore(&desk.test.draft());
    assert_eq!((restored.text(&Key::Item(0)), restored.day()), ("12,", "2026-05-12"));
    // Nothing typed: it begins as that day would have it.
    assert_eq!(later.clone().restore(&Desk::paper(Instrument::Tug).test.draft()), later);
    desk.press(TypedPress::BeginAnew);
    assert!(desk.test.draft().is_empty());
}

fn key() -> impl Strategy<Value = Key> {
    let goal = || (7_u128..=9).prop_map(GoalId::from_bits);
    prop_oneof![
        6 => (0_u8..18).prop_map(Key::Item),
        1 => goal().prop_map(Key::Goal),
        2 => goal().prop_map(Key::Performance),
        2 => goal().prop_map(Key::Satisfaction),
    ]
}

fn press() -> impl Strategy<Value = TypedPress> {
    use Condition::{Aid, ChairHeight, Course, Form, Helper, Room, Shoes, Start};
    let text = || prop_oneof![2 => "[0-9]{0,4}", 1 => "[0-9]{1,3}[,.][0-9]{0,3}", 1 => "\\PC{0,12}"];
    prop_oneof![
        8 => (key(), text()).prop_map(|(key, text)| TypedPress::Type(key, text)),
        6 => (key(), 0_u16..12).prop_map(|(key, number)| TypedPress::Choose(key, number)),
        2 => key().prop_map(TypedPress::Clear),
        2 => (key(), select(&NotDone::ALL[..])).prop_map(|(key, why)| TypedPress::NotDone(key, Some(why))),
        1 => key().prop_map(|key| TypedPress::NotDone(key, None)),
        2 => prop_oneof![Just(String::new()), (1_u32..32).prop_map(|it| format!("2026-05-{it:02}")), text()]
            .prop_map(TypedPress::Day),
        2 => (select(vec![Aid, ChairHeight, Course, Form, Helper, Room, Shoes, Start]), text())
            .prop_map(|(condition, text)| TypedPress::State(condition, text)),
        1 => key().prop_map(TypedPress::Right),
        4 => Just(TypedPress::Save),
        1 => Just(TypedPress::BeginAnew),
    ]
}

proptest! {
    #[test]
    fn whatever_is_pressed_a_restored_form_is_the_same_and_what_is_kept_is_possible(
        instrument in select(&Instrument::ALL[..]),
        source in select(&[Source::Guided, Source::Paper][..]),
        corrected in any::<bool>(),
        presses in vec(press(), 0..30),
    ) {
        let begun = || match (corrected, instrument) {
            (true, Instrument::Tug | Instrument::Gait) => Desk::correcting(of_time(instrument, 4, 480)),
            (true | false, _) => Desk::new(instrument, source, vec![of_time(Instrument::Tug, 4, 900)]),
        };
        let mut desk = begun();
        for press in presses {
            let typed = match &press {
                TypedPress::Type(key, text) => Some((key.clone(), text.clone())),
                TypedPress::Choose(..) | TypedPress::Clear(_) | TypedPress::NotDone(..) | TypedPress::Day(_) => None,
                TypedPress::State(..) | TypedPress::Right(_) | TypedPress::Save | TypedPress::BeginAnew => None,
            };
            if let Ok(Some(kept)) = desk.try_to(press) {
                prop_assert!(kept.on <= day(12) && !kept.answers.is_empty());
                let items = desk.reading().items;
                let given = registry::given(instrument, desk.test.occasion());
                for (key, answer) in kept.answers.iter().filter(|(key, _)| given.get(key).is_none()) {
                    let asked = items.iter().find(|item| item.key == *key);
                    prop_assert!(asked.is_some_and(|item| item.ask.admits(*answer).is_ok()), "{:?}", key);
                }
            }
            if let Some((key, text)) = typed {
                prop_assert_eq!(desk.test.text(&key), text);
            }
            prop_assert_eq!(begun().test.restore(&desk.test.draft()), desk.test.clone());
        }
    }
}
