//! Four courses: nothing, everything once, a typical one, and one that goes beyond every bound.

use chrono::{Duration, NaiveDate, Weekday};
use hjemmetrener::domain::assessment::Attempt;
use hjemmetrener::domain::assessment::conditions::{Conditions, Metres, Start, WalkingAid};
use hjemmetrener::domain::assessment::decline::DeclineReason;
use hjemmetrener::domain::assessment::{Answer, Answers, Assessment, Instrument, Key, NotDone, Source};
use hjemmetrener::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::course::{Course, Weekdays};
use hjemmetrener::domain::event::{About, Event, PersonEvent};
use hjemmetrener::domain::exercise::Exercise;
use hjemmetrener::domain::exercise::ExerciseOutcome;
use hjemmetrener::domain::exercise::Planned;
use hjemmetrener::domain::goal::protocol::to_assessment;
use hjemmetrener::domain::goal::{GoalRating, NewGoal, Rating};
use hjemmetrener::domain::history::History;
use hjemmetrener::domain::identity::{EventId, GoalId, PersonId, WorkerId};
use hjemmetrener::domain::moment::Moment;
use hjemmetrener::domain::person::{BirthYear, Profile, Sex};
use hjemmetrener::domain::registry;
use hjemmetrener::domain::scale::ZeroToTen;
use hjemmetrener::domain::session::held::{After, CompletedSession, Load};
use hjemmetrener::domain::session::incident::{Happened, Hurt, Incident, Notification};
use hjemmetrener::domain::sppb::{Balance, Chair, CourseLength, Gait, SingleStand, Sppb};
use hjemmetrener::domain::written::{GoalText, Name, Note};

const PERSON: PersonId = PersonId::from_bits(1);

/// What it is called, and how it went.
type Named = (&'static str, fn() -> History);

pub(super) const ALL: [Named; 4] = [("empty", empty), ("one-point", once), ("full", full), ("extreme", extreme)];

fn day(days: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 3).unwrap() + Duration::days(days)
}

fn noon(days: i64) -> Moment {
    Moment::new(day(days).and_hms_opt(11, 0, 0).unwrap().and_utc().timestamp_millis(), 60).unwrap()
}

/// A log that is written from day to day.
#[derive(Default)]
struct Log(Vec<Event>);

impl Log {
    fn add(&mut self, days: i64, what: PersonEvent) -> EventId {
        let counter = self.0.len() as u64 + 1;
        let id = EventId::from_bits(counter.into());
        self.0.push(Event {
            id,
            counter,
            at: noon(days),
            by: WorkerId::from_bits(1),
            about: About::Person(PERSON, what),
        });
        id
    }

    fn person(&mut self) {
        let name = Name::new("Signe Prøve").unwrap();
        let birth_year = BirthYear::new(1939, 2026).ok();
        self.add(0, PersonEvent::Registered(Profile { name, birth_year, sex: Some(Sex::Female) }));
        let weekdays = Weekdays::new([Weekday::Tue, Weekday::Fri]).unwrap();
        self.add(0, PersonEvent::CoursePlanned(Course { start: day(0), weekdays }));
    }

    fn goal(&mut self, id: u128, text: &str, aim: Option<u8>) {
        let goal = GoalId::from_bits(id);
        let (text, importance) = (GoalText::new(text).unwrap(), rating(9));
        self.add(0, PersonEvent::GoalSet(NewGoal { goal, text, importance }));
        if let Some(aim) = aim {
            self.add(0, PersonEvent::GoalAimed { goal, at: rating(aim) });
        }
    }

    /// Goal, performance, satisfaction.
    fn rated(&mut self, days: i64, ratings: &[(u128, u8, u8)]) {
        let one = |&(goal, performance, satisfaction): &(u128, u8, u8)| GoalRating {
            goal: GoalId::from_bits(goal),
            performance: rating(performance),
            satisfaction: rating(satisfaction),
        };
        let ratings: Vec<GoalRating> = ratings.iter().map(one).collect();
        self.add(days, PersonEvent::Assessed(to_assessment(&ratings, day(days))));
    }

    /// Seconds in tandem, of the walk and of five stands, in hundredths. `None`: would not.
    fn sppb(&mut self, days: i64, course: CourseLength, held: [Option<u32>; 3]) -> EventId {
        let took = |time: Option<u32>| time.map_or(Attempt::Not(NotDone::Refused), took);
        let ten = Attempt::Took(Centiseconds::new(1_000));
        let [tandem, walk, stands] = held.map(took);
        let sppb = Sppb {
            balance: Balance { side_by_side: ten, semi_tandem: Some(ten), tandem: Some(tandem) },
            gait: Gait { course, aid: WalkingAid::None, first: walk, second: None },
            chair: Chair { single: SingleStand::WithoutArms, five: Some(stands) },
        };
        self.add(days, PersonEvent::Assessed(sppb.to_assessment(day(days))))
    }

    fn measured(&mut self, days: i64, instrument: Instrument, answer: Answer, aid: WalkingAid) -> EventId {
        let asked = registry::asked_conditions(instrument);
        let has = |condition| asked.contains(&condition);
        use hjemmetrener::domain::assessment::Condition;
        let conditions = Conditions {
            aid: has(Condition::Aid).then_some(aid),
            course: has(Condition::Course).then(|| Metres::new(10).unwrap()),
            start: has(Condition::Start).then_some(Start::Standing),
            ..Conditions::default()
        };
        let items = if instrument == Instrument::Demmi { 15 } else { 1 };
        let answers = Answers::new((0..items).map(|place| (Key::Item(place), answer)).collect()).unwrap();
        let source = Source::Guided;
        self.add(days, PersonEvent::Assessed(Assessment { instrument, on: day(days), source, conditions, answers }))
    }

    fn held(&mut self, days: i64, exertion: Option<u8>, pain: Option<u8>, minutes: u64) {
        let zero_to_ten = |value: Option<u8>| value.map(|value| ZeroToTen::new(value).unwrap());
        let exercises =
            Exercise::ALL.iter().step_by(7).take(6).map(|it| (Planned::of(*it), ExerciseOutcome::AsPlanned));
        let session = CompletedSession {
            started: noon(days),
            trained_ms: minutes * 60_000,
            plan: None,
            before: None,
            load: Load::Full,
            exercises: exercises.collect(),
            incidents: vec![],
            stopped: None,
            after: After { exertion: zero_to_ten(exertion), pain: zero_to_ten(pain), ..After::default() },
            captured: None,
        };
        self.add(days, PersonEvent::SessionHeld(Box::new(session)));
    }

    fn fell_in_last_session(&mut self) {
        if let Some(Event { about: About::Person(_, PersonEvent::SessionHeld(session)), .. }) = self.0.last_mut() {
            let (what, hurt, told) = (Happened::Fall, Hurt::No, Notification::Nurse);
            session.incidents.push(Incident { at: session.started, during: Some(2), what, hurt, told });
        }
    }

    fn cancelled(&mut self, days: i64, why: CancelReason) {
        let by = CancelledBy::Person;
        self.add(days, PersonEvent::SessionCancelled(Cancellation { on: day(days), by, why, note: Note::default() }));
    }

    fn folded(self) -> History {
        History::fold(PERSON, &self.0)
    }
}

fn rating(value: u8) -> Rating {
    Rating::new(value).unwrap()
}

fn took(hundredths: u32) -> Attempt {
    Attempt::Took(Centiseconds::new(hundredths))
}

fn time(hundredths: u32) -> Answer {
    Answer::Time(Centiseconds::new(hundredths))
}

pub(super) fn empty() -> History {
    let mut log = Log::default();
    log.person();
    log.folded()
}

pub(super) fn once() -> History {
    let mut log = Log::default();
    log.person();
    log.goal(1, "Gå til postkassa uten rullator", Some(8));
    log.rated(0, &[(1, 3, 2)]);
    log.sppb(0, CourseLength::FourMetres, [Some(280), Some(884), Some(1_744)]);
    log.measured(0, Instrument::Tug, time(1_980), WalkingAid::Walker);
    log.measured(0, Instrument::ChairStand, Answer::Whole(4), WalkingAid::None);
    log.held(0, Some(4), Some(2), 20);
    log.folded()
}

/// Eleven weeks: better, ill, a pause, a fall, a test that was not whole, another walking aid.
pub(super) fn full() -> History {
    let mut log = Log::default();
    log.person();
    log.goal(1, "Gå til postkassa uten rullator", Some(8));
    log.goal(2, "Dusje uten hjelp", None);
    log.goal(3, "Lese for barnebarna", Some(9));
    log.rated(0, &[(1, 3, 2), (2, 2, 2), (3, 7, 7)]);
    log.rated(28, &[(1, 4, 4), (3, 7, 8)]);
    log.rated(56, &[(1, 6, 7), (2, 5, 6), (3, 9, 9)]);
    log.sppb(0, CourseLength::FourMetres, [Some(280), Some(884), Some(1_744)]);
    log.sppb(28, CourseLength::FourMetres, [Some(640), None, Some(1_600)]);
    log.sppb(56, CourseLength::FourMetres, [Some(1_000), Some(563), Some(1_512)]);
    log.sppb(70, CourseLength::FourMetres, [Some(1_000), Some(512), Some(1_288)]);
    for (days, seconds, aid) in
        [(0, 1_980, WalkingAid::Walker), (28, 1_710, WalkingAid::Stick), (56, 1_490, WalkingAid::Stick)]
    {
        log.measured(days, Instrument::Tug, time(seconds), aid);
    }
    for (days, stands) in [(0, Answer::Whole(6)), (28, Answer::Not(NotDone::Refused)), (56, Answer::Whole(9))] {
        log.measured(days, Instrument::ChairStand, stands, WalkingAid::None);
    }
    let fell = [(0, 62), (28, 74), (56, 58)]
        .map(|(days, metres)| log.measured(days, Instrument::TwoMinuteWalk, Answer::Whole(metres), WalkingAid::Walker));
    log.add(56, PersonEvent::DeclineExplained { of: fell[2], why: DeclineReason::Illness });
    log.measured(0, Instrument::Demmi, Answer::Whole(0), WalkingAid::Walker);
    log.measured(56, Instrument::Demmi, Answer::Whole(1), WalkingAid::Walker);
    for (days, answer) in [(0, 4), (56, 6)] {
        log.measured(days, Instrument::Ladder, Answer::Whole(answer), WalkingAid::None);
        log.measured(days, Instrument::Pain, Answer::Whole(8 - answer), WalkingAid::None);
    }
    for (number, days) in [0, 3, 7, 10, 14, 17, 42, 45, 49, 52, 56, 59, 63, 66, 70].into_iter().enumerate() {
        let exertion = (number != 3).then_some(3 + (number % 4) as u8);
        log.held(days, exertion, Some((5 - number / 3) as u8), 18 + (number % 4) as u64);
        if days == 63 {
            log.fell_in_last_session();
        }
    }
    for days in [21, 24] {
        log.cancelled(days, CancelReason::Ill);
    }
    log.folded()
}

/// Every end of every scale, long words, a course that ran on, and something from before it.
pub(super) fn extreme() -> History {
    let mut log = Log::default();
    log.person();
    for id in 1..=5 {
        log.goal(id, &"Komme opp trappa til andre etasje med kaffekoppen i handa ".repeat(3), Some(10));
        let ratings = [(-20, 1, 10), (0, 10, 1), (1, 1, 10), (200, 10, 10), (900, 1, 1)];
        for (days, performance, satisfaction) in ratings {
            log.rated(days, &[(id, performance, satisfaction)]);
        }
    }
    for (days, course, held) in [
        (0, CourseLength::ThreeMetres, [Some(0), Some(60_000), Some(6_100)]),
        (1, CourseLength::FourMetres, [Some(1_000), Some(100), Some(700)]),
        (2, CourseLength::FourMetres, [Some(1_000), Some(30_000), None]),
        (200, CourseLength::FourMetres, [Some(0), Some(90_000), Some(6_100)]),
    ] {
        log.sppb(days, course, held);
    }
    for (days, seconds) in [(0, 300), (84, 90_000), (85, 300)] {
        log.measured(days, Instrument::Tug, time(seconds), WalkingAid::Walker);
    }
    for days in [0, 40] {
        log.measured(days, Instrument::SixMinuteWalk, Answer::Whole(1_000), WalkingAid::None);
        log.measured(days + 1, Instrument::ChairStand, Answer::Whole(60), WalkingAid::None);
        log.measured(days + 2, Instrument::Falls, Answer::Whole(9), WalkingAid::None);
    }
    for number in 0..60_i64 {
        log.held(number * 3, Some((number % 11) as u8), Some((10 - number % 11) as u8), (number % 60) as u64);
        log.cancelled(
            number * 3 + 1,
            [CancelReason::Ill, CancelReason::Fall, CancelReason::InHospital][number as usize % 3],
        );
    }
    log.folded()
}
