//! A session that is written down in front of the lock, and what is asked when somebody claims it inside.

use std::str::FromStr;

use chrono::NaiveDate;

use super::reading::{FormReader, several};
use super::{FieldError, FieldErrors};
use crate::domain::day_range::DayRange;
use crate::domain::form_draft::{FormDraft, FormValues};
use crate::domain::identity::{CaptureId, PersonId};
use crate::domain::moment::Moment;
use crate::domain::session::captured::{Captured, StrikeReason};
use crate::domain::session::held::{After, CompletedSession, Load};
use crate::domain::session::incident::Incident;
use crate::domain::session::remark::TimeOfDay;
use crate::domain::written::{Name, Note, WrittenError};
use crate::workspace::forms::incident::{HURT, TOLD, WHAT as HAPPENED};

pub const OF: &str = "of";
pub const DAY: &str = "day";
pub const TIME: &str = "time";
pub const MINUTES: &str = "minutes";
pub const DONE: &str = "done";
pub const TICKED: &str = "ticked";
pub const WENT: &str = "went";
/// [`NO`] or [`reading::YES`](super::reading::YES).
pub const INCIDENT: &str = "incident";
pub const WHAT: &str = "happened";
pub const NOTE: &str = "note";
pub const BY: &str = "by";
pub const CAPTURE_KEYS: [&str; 11] = [OF, DAY, TIME, MINUTES, DONE, TICKED, WENT, INCIDENT, WHAT, NOTE, BY];

pub const PERSON: &str = "person";
pub const WHY: &str = "why";
pub const CLAIM_KEYS: [&str; 8] = [PERSON, DAY, TIME, MINUTES, HAPPENED, HURT, TOLD, WHY];

pub const NO: &str = "no";
const YES: &str = super::reading::YES;

/// Minutes. Longer is a slip of the finger.
const LONGEST: u16 = 240;

/// Before the lock. Nothing that is known can be asked of here.
#[derive(Debug, Clone, Copy)]
pub struct CaptureForm {
    pub today: NaiveDate,
}

impl CaptureForm {
    pub fn blank(self) -> FormValues {
        FormValues::default().with(DAY, self.today.to_string())
    }

    /// The device's clock may be wrong, and nothing here to hold it against: a day may be picked on either side of it.
    pub fn check(self, values: &FormValues) -> Result<FormValues, FieldErrors> {
        let mut read = FormReader::new(values);
        read.day(DAY, DayRange::of_cancellation(self.today));
        time(&mut read);
        minutes(&mut read);
        words(&mut read);
        let all = CAPTURE_KEYS.iter().fold(FormValues::default(), |all, key| all.with(key, values.get(key).trim()));
        read.done(Some(all))
    }
}

/// What was written. `None`: not by a form that this version knows.
pub fn captured(capture: CaptureId, draft: &FormDraft) -> Option<Captured> {
    let mut read = FormReader::new(&draft.values);
    let (by, of, [done, went, incident, note]) = words(&mut read)?;
    let ticked = several(draft.values.get(TICKED));
    Some(Captured { capture, at: draft.at, by, of, done, ticked, went, incident, note })
}

/// By whom, for whom, and what was done, how it went, what happened, and the note. `None`: something is wrong, and noted.
fn words(read: &mut FormReader<'_>) -> Option<(Name, Name, [Note; 4])> {
    let (of, by) = (read.name(OF), read.name(BY));
    let notes = [DONE, WENT, WHAT, NOTE].map(|key| read.remark(key));
    if read.text(DONE).trim().is_empty() && read.text(TICKED).is_empty() {
        read.note(DONE, WrittenError::Empty);
    }
    let [done, went, what, note] = notes;
    let incident = match read.text(INCIDENT) {
        NO => Some(Note::default()),
        YES if read.text(WHAT).trim().is_empty() => {
            read.note(WHAT, WrittenError::Empty);
            None
        }
        YES => what,
        _ => {
            read.note(INCIDENT, FieldError::Missing);
            None
        }
    };
    Some((by?, of?, [done?, went?, incident?, note?]))
}

fn time(read: &mut FormReader<'_>) -> Option<TimeOfDay> {
    let time = TimeOfDay::from_str(read.text(TIME)).map_err(|_| FieldError::Missing);
    read.take(TIME, time)
}

fn minutes(read: &mut FormReader<'_>) -> Option<u16> {
    let minutes = read.text(MINUTES).trim().parse::<u16>().ok().filter(|minutes| (1..=LONGEST).contains(minutes));
    read.take(MINUTES, minutes.ok_or(FieldError::Missing))
}

/// Inside: whose it is, and what a worker makes of what was written.
#[derive(Debug, Clone)]
pub struct ClaimForm {
    pub today: NaiveDate,
    pub people: Vec<PersonId>,
    pub written: Captured,
}

impl ClaimForm {
    /// What was written, as far as it is asked here too.
    pub fn known(values: &FormValues) -> FormValues {
        [DAY, TIME, MINUTES].iter().fold(FormValues::default(), |known, key| known.with(key, values.get(key)))
    }

    pub fn tells_of_incident(&self) -> bool {
        !self.written.incident.is_empty()
    }

    /// What was written goes into the session when it is claimed.
    pub fn check(&self, values: &FormValues) -> Result<(PersonId, CompletedSession), FieldErrors> {
        let mut read = FormReader::new(values);
        let person = read.text(PERSON).parse().ok().filter(|person| self.people.contains(person));
        let person = read.take(PERSON, person.ok_or(FieldError::Missing));
        let (day, time) = (read.day(DAY, of_session(self.today)), time(&mut read));
        let minutes = minutes(&mut read);
        let offset = self.written.at.offset_min();
        let started = day.zip(time).and_then(|(day, time)| moment(day, time, offset));
        let mut incidents = vec![];
        if self.tells_of_incident() {
            let (what, hurt, told) = (read.one(HAPPENED), read.one(HURT), read.one(TOLD));
            let incident = || Some(Incident { at: started?, during: None, what: what?, hurt: hurt?, told: told? });
            incidents.extend(incident());
        }
        let session = |started, minutes: u16| CompletedSession {
            started,
            trained_ms: u64::from(minutes) * 60_000,
            plan: None,
            before: None,
            load: Load::Full,
            exercises: vec![],
            incidents,
            stopped: None,
            after: After::default(),
            captured: None,
        };
        read.finish(|| Some((person?, session(started?, minutes?))))
    }
}

/// On which days it may have been held: not on one to come.
pub fn of_session(today: NaiveDate) -> DayRange {
    DayRange { last: today, ..DayRange::of_cancellation(today) }
}

fn moment(day: NaiveDate, time: TimeOfDay, offset_min: i32) -> Option<Moment> {
    let (minute, offset) = (i64::from(time.minute()), i64::from(offset_min));
    let midnight = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
    Moment::new(midnight + (minute - offset) * 60_000, offset_min).ok()
}

/// It is nobody's session.
pub struct StrikeForm;

impl StrikeForm {
    pub fn check(&self, values: &FormValues) -> Result<StrikeReason, FieldErrors> {
        let mut read = FormReader::new(values);
        let why = read.one(WHY);
        read.done(why)
    }
}
