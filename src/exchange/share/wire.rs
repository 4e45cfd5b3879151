//! [`Shared`] as few bytes: postcard over whole numbers, days counted from the day of sharing.
//!
//! Version 1 means this for ever: what is added later comes in a new version.

use chrono::{Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::numbers::{after, answer, before, number};
use super::select::content;
use super::{Goal, ShareError, Shared, SharedItem, SharedRating, SharedSession, Test};
use crate::domain::assessment::Instrument;
use crate::domain::assessment::conditions::{ChairHeight, Metres};
use crate::domain::course::{Course, Weekdays};
use crate::domain::goal::Rating;
use crate::domain::numbers::Numbered;
use crate::domain::session::remark::Remark;
use crate::domain::written::{GoalText, Name};

/// Days before the day of sharing; after it, if a clock was wrong.
type Ago = i32;

#[derive(Serialize, Deserialize)]
struct Wire {
    /// Days since 1 January 2020.
    as_of: u16,
    /// Days after `as_of`.
    until: u16,
    name: Option<String>,
    course: Option<(Ago, u8)>,
    goals: Vec<WireGoal>,
    sessions: Vec<WireSession>,
    tests: Vec<WireTest>,
}

#[derive(Serialize, Deserialize)]
struct WireGoal {
    text: String,
    /// Importance, and 16 more when the goal is open.
    importance: u8,
    set_on: Ago,
    /// 0: not said.
    aim: u8,
    /// When, and performance × 16 + satisfaction.
    ratings: Vec<(Ago, u8)>,
}

#[derive(Serialize, Deserialize)]
struct WireSession {
    on: Ago,
    /// Lowest bit: held. Above it a bit for each remark.
    bits: u16,
}

#[derive(Serialize, Deserialize)]
struct WireTest {
    instrument: u8,
    on: Ago,
    /// Metres; 0: not stated.
    course: u8,
    /// How it began × 8 + the aid, each one more than its place; 0: not stated.
    how: u8,
    /// Centimetres of the seat; 0: not stated.
    chair: u8,
    /// What: place, and 64 more for a goal, 128 more for a weight. Answer × 4 + 0: hundredths of a second, 1: whole
    /// number, 2: not done.
    answers: Vec<(u8, u32)>,
}

/// Whatever has a line of its own on the page: goals, ratings, sessions, tests and answers, all together. A whole course has
/// a hundred and fifty, and a link that is made to break a page would have twenty thousand.
pub(super) const MOST_ENTRIES: usize = 1_000;
/// Answers know a goal by its place.
pub(super) const MOST_GOALS: usize = SharedItem::MOST as usize;

pub(super) fn write(shared: &Shared) -> Result<Vec<u8>, ShareError> {
    let wire = of(shared).ok_or(ShareError::Day)?;
    if !wire.is_bounded() {
        return Err(ShareError::TooMany { entries: wire.entries(), goals: wire.goals.len() });
    }
    postcard::to_allocvec(&wire).map_err(|_| ShareError::Day)
}

/// `None`: a day that the form cannot hold.
fn of(shared: &Shared) -> Option<Wire> {
    let ago = |on: NaiveDate| i32::try_from((shared.as_of - on).num_days()).ok();
    let course = match &shared.course {
        Some(course) => Some((ago(course.start)?, bits(course.weekdays))),
        None => None,
    };
    Some(Wire {
        as_of: u16::try_from((shared.as_of - first_day()?).num_days()).ok()?,
        until: u16::try_from((shared.until - shared.as_of).num_days()).ok()?,
        name: shared.name.as_ref().map(|name| name.as_str().to_owned()),
        course,
        goals: shared.goals.iter().map(|goal| WireGoal::of(goal, ago)).collect::<Option<_>>()?,
        sessions: shared.sessions.iter().map(|session| WireSession::of(session, ago)).collect::<Option<_>>()?,
        tests: shared.tests.iter().map(|test| WireTest::of(test, ago)).collect::<Option<_>>()?,
    })
}

/// `None`: not what [`write`] gives for anything.
pub(super) fn read(bytes: &[u8]) -> Option<Shared> {
    let (wire, rest): (Wire, &[u8]) = postcard::take_from_bytes(bytes).ok()?;
    if !wire.is_bounded() {
        return None;
    }
    let as_of = first_day()?.checked_add_days(Days::new(wire.as_of.into()))?;
    let day = |ago: Ago| as_of.checked_sub_signed(chrono::TimeDelta::try_days(ago.into())?);
    let course = match wire.course {
        Some((start, weekdays)) => Some(Course { start: day(start)?, weekdays: weekdays_of(weekdays)? }),
        None => None,
    };
    let name = match wire.name {
        Some(name) => Some(Name::new(&name).ok()?),
        None => None,
    };
    let shared = Shared {
        as_of,
        until: as_of.checked_add_days(Days::new(wire.until.into()))?,
        name,
        course,
        goals: wire.goals.into_iter().map(|goal| goal.read(day)).collect::<Option<_>>()?,
        sessions: wire.sessions.into_iter().map(|session| session.read(day)).collect::<Option<_>>()?,
        tests: wire.tests.into_iter().map(|test| test.read(day)).collect::<Option<_>>()?,
    };
    rest.is_empty().then_some(shared)
}

fn first_day() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2020, 1, 1)
}

fn bits(weekdays: Weekdays) -> u8 {
    weekdays.iter().fold(0, |bits, day| bits | 1 << day.num_days_from_monday())
}

fn weekdays_of(bits: u8) -> Option<Weekdays> {
    let chosen = |day: &Weekday| bits & (1 << day.num_days_from_monday()) != 0;
    (bits < 1 << 7).then(|| Weekdays::new(Weekdays::WEEK.into_iter().filter(chosen)).ok())?
}

impl Wire {
    fn entries(&self) -> usize {
        let rated: usize = self.goals.iter().map(|goal| goal.ratings.len()).sum();
        let answered: usize = self.tests.iter().map(|test| test.answers.len()).sum();
        self.goals.len() + rated + self.sessions.len() + self.tests.len() + answered
    }

    fn is_bounded(&self) -> bool {
        self.goals.len() <= MOST_GOALS && self.entries() <= MOST_ENTRIES
    }
}

const OPEN: u8 = 16;

impl WireGoal {
    fn of(goal: &Goal, ago: impl Fn(NaiveDate) -> Option<Ago>) -> Option<Self> {
        let rated = |it: &SharedRating| Some((ago(it.on)?, it.performance.value() * 16 + it.satisfaction.value()));
        Some(Self {
            text: goal.text.as_str().to_owned(),
            importance: goal.importance.value() + if goal.open { OPEN } else { 0 },
            set_on: ago(goal.set_on)?,
            aim: goal.aim.map_or(0, Rating::value),
            ratings: goal.ratings.iter().map(rated).collect::<Option<_>>()?,
        })
    }

    fn read(self, day: impl Fn(Ago) -> Option<NaiveDate>) -> Option<Goal> {
        let rating = |value| Rating::new(value).ok();
        let rated = |(ago, both): (Ago, u8)| {
            Some(SharedRating { on: day(ago)?, performance: rating(both / 16)?, satisfaction: rating(both % 16)? })
        };
        Some(Goal {
            text: GoalText::new(&self.text).ok()?,
            importance: rating(self.importance % OPEN)?,
            set_on: day(self.set_on)?,
            open: match self.importance / OPEN {
                0 => false,
                1 => true,
                _ => return None,
            },
            aim: match self.aim {
                0 => None,
                aim => Some(rating(aim)?),
            },
            ratings: self.ratings.into_iter().map(rated).collect::<Option<_>>()?,
        })
    }
}

impl WireSession {
    fn of(session: &SharedSession, ago: impl Fn(NaiveDate) -> Option<Ago>) -> Option<Self> {
        let bit = |remark: &Remark| 2_u16 << remark.number();
        let bits = session.remarks.iter().map(bit).fold(u16::from(session.held), |bits, bit| bits | bit);
        Some(Self { on: ago(session.on)?, bits })
    }

    fn read(self, day: impl Fn(Ago) -> Option<NaiveDate>) -> Option<SharedSession> {
        let said = |number: &u8| self.bits & (2 << number) != 0;
        let remarks = (0..15).filter(said).map(Remark::numbered).collect::<Option<_>>()?;
        Some(SharedSession { on: day(self.on)?, held: self.bits & 1 == 1, remarks })
    }
}

impl WireTest {
    fn of(test: &Test, ago: impl Fn(NaiveDate) -> Option<Ago>) -> Option<Self> {
        let how = after(test.start) * 8 + after(test.aid);
        Some(Self {
            instrument: content(test.instrument).map(|_| test.instrument.number())?,
            on: ago(test.on)?,
            course: test.course.map_or(0, Metres::whole),
            how,
            chair: test.chair.map_or(0, ChairHeight::centimetres),
            answers: test
                .answers
                .iter()
                .map(|(asked, answer)| Some((asked.number()?, number(*answer)?)))
                .collect::<Option<_>>()?,
        })
    }

    fn read(self, day: impl Fn(Ago) -> Option<NaiveDate>) -> Option<Test> {
        let course = match self.course {
            0 => None,
            metres => Some(Metres::new(metres.into()).ok()?),
        };
        let answers = self.answers.into_iter().map(|(asked, number)| Some((SharedItem::of(asked)?, answer(number)?)));
        Some(Test {
            instrument: Instrument::numbered(self.instrument).filter(|it| content(*it).is_some())?,
            on: day(self.on)?,
            course,
            start: before(self.how / 8)?,
            aid: before(self.how % 8)?,
            chair: match self.chair {
                0 => None,
                centimetres => Some(ChairHeight::new(centimetres.into()).ok()?),
            },
            answers: answers.collect::<Option<_>>()?,
        })
    }
}
