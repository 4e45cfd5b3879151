//! How it was, in one tap each, and when the next session is.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, Timelike};

use crate::domain::course::Course;
use crate::domain::moment::Moment;
use crate::domain::scale::ZeroToTen;

/// The person's mood after the session, on a scale or as one of three faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mood {
    Scale(ZeroToTen),
    Face(SmileyFace),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SmileyFace {
    Sad,
    Neutral,
    Glad,
}

/// A phrase that is chosen instead of written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Remark {
    Motivated,
    Steadier,
    Stronger,
    NeededLessSupport,
    AsLastTime,
    NeededMoreSupport,
    NeededMoreRest,
    LessSteady,
    Tired,
    SleptBadly,
    Sore,
    HardToFollow,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appointment {
    pub on: NaiveDate,
    /// `None`: no time of day is agreed.
    pub at: Option<TimeOfDay>,
}

/// Whole minutes after midnight, local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a day has no minute {0}")]
pub struct MinuteError(pub u16);

/// A text that is not a time of day in the form 09:30.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time of day in the form 09:30")]
pub struct TimeOfDayError;

impl SmileyFace {
    pub const ALL: [Self; 3] = [Self::Sad, Self::Neutral, Self::Glad];
}

impl Remark {
    pub const ALL: [Self; 12] = [
        Self::Motivated,
        Self::Steadier,
        Self::Stronger,
        Self::NeededLessSupport,
        Self::AsLastTime,
        Self::NeededMoreSupport,
        Self::NeededMoreRest,
        Self::LessSteady,
        Self::Tired,
        Self::SleptBadly,
        Self::Sore,
        Self::HardToFollow,
    ];
}

impl TimeOfDay {
    pub fn new(minute: u16) -> Result<Self, MinuteError> {
        if minute < 24 * 60 { Ok(Self(minute)) } else { Err(MinuteError(minute)) }
    }

    /// After midnight.
    pub fn minute(self) -> u16 {
        self.0
    }

    fn nearest_quarter(moment: Moment) -> Option<Self> {
        let minute = moment.local().num_seconds_from_midnight() / 60;
        let quarter = (minute + 7) / 15 * 15 % (24 * 60);
        Self::new(u16::try_from(quarter).ok()?).ok()
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = TimeOfDayError;

    fn from_str(text: &str) -> Result<Self, TimeOfDayError> {
        let (hour, minute) = text.split_once(':').ok_or(TimeOfDayError)?;
        let two = |digits: &str| {
            let whole = digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_digit());
            whole.then(|| digits.parse::<u16>().ok()).flatten().ok_or(TimeOfDayError)
        };
        let (hour, minute) = (two(hour)?, two(minute)?);
        if minute < 60 { Self::new(hour * 60 + minute).map_err(|_| TimeOfDayError) } else { Err(TimeOfDayError) }
    }
}

impl Appointment {
    /// After a session: the next planned day, at the time that was agreed for this one; where none was, at the time it
    /// began, to the nearest quarter of an hour. `None`: no day is planned.
    pub fn proposed(course: &Course, started: Moment, agreed: Option<Self>) -> Option<Self> {
        let today = started.local_date();
        let on = course.next_planned(today.succ_opt()?)?;
        let agreed = agreed.filter(|agreed| agreed.on == today).and_then(|agreed| agreed.at);
        Some(Self { on, at: agreed.or_else(|| TimeOfDay::nearest_quarter(started)) })
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::domain::course::Weekdays;

    #[test]
    fn a_day_has_1440_minutes() {
        assert_eq!(TimeOfDay::new(1_439).map(TimeOfDay::minute), Ok(1_439));
        assert_eq!(TimeOfDay::new(1_440), Err(MinuteError(1_440)));
    }

    #[test]
    fn a_time_of_day_reads_back_as_it_was_written_and_nothing_else_is_one() {
        for minute in 0..1_440 {
            let time = TimeOfDay::new(minute).unwrap();
            assert_eq!(time.to_string().parse(), Ok(time));
        }
        for text in ["", "9:30", "24:00", "09:60", "0930", "09:30:00", "+9:30"] {
            assert_eq!(text.parse::<TimeOfDay>(), Err(TimeOfDayError), "{text}");
        }
    }

    #[test]
    fn the_next_appointment_is_on_the_next_planned_day_at_the_time_agreed_or_when_this_one_began() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
        let weekdays = Weekdays::new([Weekday::Tue, Weekday::Fri]).unwrap();
        let course = Course { start: day(3), weekdays };
        let at = |text: &str| text.parse().ok();
        // Tuesday 3 March 2026, 09:38 in Norway.
        let started = Moment::new(1_772_527_080_000, 60).unwrap();
        let proposed = |agreed| Appointment::proposed(&course, started, agreed);
        assert_eq!(proposed(None), Some(Appointment { on: day(6), at: at("09:45") }));
        let today = Appointment { on: day(3), at: at("09:30") };
        assert_eq!(proposed(Some(today)), Some(Appointment { on: day(6), at: at("09:30") }));
        let other_day = Appointment { on: day(2), at: at("13:00") };
        assert_eq!(proposed(Some(other_day)), Some(Appointment { on: day(6), at: at("09:45") }));
    }
}
