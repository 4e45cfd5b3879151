//! An assessment: its answers and conditions, its corrections, and one that is on its way.

use serde::{Deserialize, Serialize};

use super::words;
use crate::domain::assessment::conditions::{ChairHeight, Metres};
use crate::domain::assessment::{self, Answers};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::day::Day;
use crate::domain::identity::{EventId, GoalId};
use crate::domain::registry::draft;
use crate::domain::registry::draft::Draft;
use crate::domain::written::{Label, Name};
use crate::records::format::{AsText, Unwritable, json};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    instrument: words::Instrument,
    on: AsText<Day>,
    source: words::Source,
    conditions: Conditions,
    answers: Vec<Answered>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conditions {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    aid: Option<words::WalkingAid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shoes: Option<words::Shoes>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    chair_cm: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    course_m: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<words::Start>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    room: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    helper: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    form: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    to: Key,
    answer: Answer,
}

#[derive(Serialize, Deserialize)]
enum Key {
    #[serde(rename = "item")]
    Item(u8),
    #[serde(rename = "goal")]
    Goal(AsText<GoalId>),
    #[serde(rename = "weight")]
    Weight(AsText<GoalId>),
    #[serde(rename = "performance")]
    Performance(AsText<GoalId>),
    #[serde(rename = "satisfaction")]
    Satisfaction(AsText<GoalId>),
    #[serde(rename = "service")]
    Service(String),
    #[serde(rename = "activity")]
    Activity(String),
}

#[derive(Serialize, Deserialize)]
enum Answer {
    #[serde(rename = "hundredths")]
    Time(u32),
    #[serde(rename = "whole")]
    Whole(u16),
    #[serde(rename = "not_done")]
    Not(words::NotDone),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    pub of: AsText<EventId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<words::CorrectionReason>,
    /// Absent: struck out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<Assessment>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decline {
    pub of: AsText<EventId>,
    pub why: words::DeclineReason,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Assessing {
    instrument: words::Instrument,
    conditions: Conditions,
    answers: Vec<Answered>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    clock: Option<Clock>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Clock {
    of: Key,
    started_utc_ms: i64,
    tally: u16,
}

pub fn write_assessing(draft: &Draft) -> Result<Vec<u8>, Unwritable> {
    json(&Assessing {
        instrument: draft.instrument.into(),
        conditions: (&draft.conditions).into(),
        answers: written(draft.answers()),
        clock: draft.clock().map(|clock| Clock {
            of: (&clock.key).into(),
            started_utc_ms: clock.started_utc_ms,
            tally: clock.tally,
        }),
    })
}

/// `None`: not a draft that this version knows.
pub fn read_assessing(bytes: &[u8]) -> Option<Draft> {
    let draft: Assessing = serde_json::from_slice(bytes).ok()?;
    let clock = match draft.clock {
        None => None,
        Some(clock) => {
            let Clock { of, started_utc_ms, tally } = clock;
            Some(draft::Clock { key: of.read()?, started_utc_ms, tally })
        }
    };
    Some(Draft::restore(draft.instrument.into(), draft.conditions.read()?, read(draft.answers)?, clock))
}

fn written(answers: &Answers) -> Vec<Answered> {
    answers.iter().map(|(key, answer)| Answered { to: key.into(), answer: (*answer).into() }).collect()
}

fn read(answers: Vec<Answered>) -> Option<Answers> {
    let answers = answers.into_iter().map(|answered| Some((answered.to.read()?, answered.answer.into())));
    Answers::new(answers.collect::<Option<_>>()?).ok()
}

impl From<&assessment::Assessment> for Assessment {
    fn from(assessment: &assessment::Assessment) -> Self {
        let assessment::Assessment { instrument, on, source, conditions, answers } = assessment;
        Self {
            instrument: (*instrument).into(),
            on: AsText(Day(*on)),
            source: (*source).into(),
            conditions: conditions.into(),
            answers: written(answers),
        }
    }
}

impl Assessment {
    pub fn read(self) -> Option<assessment::Assessment> {
        Some(assessment::Assessment {
            instrument: self.instrument.into(),
            on: self.on.0.0,
            source: self.source.into(),
            conditions: self.conditions.read()?,
            answers: read(self.answers)?,
        })
    }
}

impl From<&assessment::Conditions> for Conditions {
    fn from(conditions: &assessment::Conditions) -> Self {
        let assessment::Conditions { aid, shoes, chair, course, start, room, helper, form } = conditions;
        let text = |name: &Option<Name>| name.as_ref().map(|name| name.as_str().to_owned());
        Self {
            aid: aid.map(Into::into),
            shoes: shoes.map(Into::into),
            chair_cm: chair.map(|chair| chair.centimetres().into()),
            course_m: course.map(|course| course.whole().into()),
            start: start.map(Into::into),
            room: text(room),
            helper: text(helper),
            form: text(form),
        }
    }
}

impl Conditions {
    /// `None`: a length or a text that cannot be.
    pub fn read(self) -> Option<assessment::Conditions> {
        let text = |name: Option<String>| name.map(|name| Name::new(&name)).transpose().ok();
        Some(assessment::Conditions {
            aid: self.aid.map(Into::into),
            shoes: self.shoes.map(Into::into),
            chair: self.chair_cm.map(ChairHeight::new).transpose().ok()?,
            course: self.course_m.map(Metres::new).transpose().ok()?,
            start: self.start.map(Into::into),
            room: text(self.room)?,
            helper: text(self.helper)?,
            form: text(self.form)?,
        })
    }
}

impl From<&assessment::Key> for Key {
    fn from(key: &assessment::Key) -> Self {
        match key {
            assessment::Key::Item(place) => Self::Item(*place),
            assessment::Key::Goal(goal) => Self::Goal(AsText(*goal)),
            assessment::Key::Weight(goal) => Self::Weight(AsText(*goal)),
            assessment::Key::Performance(goal) => Self::Performance(AsText(*goal)),
            assessment::Key::Satisfaction(goal) => Self::Satisfaction(AsText(*goal)),
            assessment::Key::Service(name) => Self::Service(name.as_str().to_owned()),
            assessment::Key::Activity(name) => Self::Activity(name.as_str().to_owned()),
        }
    }
}

impl Key {
    fn read(self) -> Option<assessment::Key> {
        Some(match self {
            Self::Item(place) => assessment::Key::Item(place),
            Self::Goal(goal) => assessment::Key::Goal(goal.0),
            Self::Weight(goal) => assessment::Key::Weight(goal.0),
            Self::Performance(goal) => assessment::Key::Performance(goal.0),
            Self::Satisfaction(goal) => assessment::Key::Satisfaction(goal.0),
            Self::Service(name) => assessment::Key::Service(Label::new(&name).ok()?),
            Self::Activity(name) => assessment::Key::Activity(Label::new(&name).ok()?),
        })
    }
}

impl From<assessment::Answer> for Answer {
    fn from(answer: assessment::Answer) -> Self {
        match answer {
            assessment::Answer::Time(time) => Self::Time(time.hundredths()),
            assessment::Answer::Whole(number) => Self::Whole(number),
            assessment::Answer::Not(why) => Self::Not(why.into()),
        }
    }
}

impl From<Answer> for assessment::Answer {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Time(hundredths) => Self::Time(Centiseconds::new(hundredths)),
            Answer::Whole(number) => Self::Whole(number),
            Answer::Not(why) => Self::Not(why.into()),
        }
    }
}
