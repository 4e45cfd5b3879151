//! What is asked after a session, also where it is corrected later. Everything may be left out.

use chrono::NaiveDate;

use super::reading::{FormReader, several, word, words};
use super::{FieldError, FieldErrors, FormChoice};
use crate::domain::day_range::DayRange;
use crate::domain::form_draft::FormValues;
use crate::domain::history::History;
use crate::domain::moment::Moment;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::held::After;
use crate::domain::session::own_days::OwnDays;
use crate::domain::session::remark::{Appointment, Mood, SmileyFace, TimeOfDay};
use crate::domain::written::Note;

pub const EXERTION: &str = "exertion";
pub const PAIN: &str = "pain";
pub const FACE: &str = "face";
pub const OWN_DAYS: &str = "own_days";
pub const REMARKS: &str = "remarks";
pub const NOTE: &str = "note";
pub const NEXT: &str = "next";
pub const NEXT_DAY: &str = "next_day";
pub const NEXT_TIME: &str = "next_time";
pub const KEYS: [&str; 9] = [EXERTION, PAIN, FACE, OWN_DAYS, REMARKS, NOTE, NEXT, NEXT_DAY, NEXT_TIME];

/// The words of the three answers about the next session.
pub const PROPOSED: &str = "proposed";
pub const OTHER: &str = "other";
pub const NONE: &str = "none";

#[derive(Debug, Clone, Copy)]
pub struct AfterForm {
    /// The day of the session itself.
    session_on: NaiveDate,
    proposed: Option<Appointment>,
    /// Told on a scale, which is not asked here: stays until a face is chosen.
    mood_before: Option<Mood>,
}

impl AfterForm {
    /// `started`: when the session began; `after`: as it was answered before.
    pub fn new(history: Option<&History>, started: Moment, after: &After) -> Self {
        let likely = || history.and_then(|it| Appointment::proposed(&it.course()?, started, it.appointment()));
        Self { session_on: started.local_date(), proposed: after.next.or_else(likely), mood_before: after.mood }
    }

    pub fn proposed(&self) -> Option<Appointment> {
        self.proposed
    }

    pub fn from_known(&self, after: &After) -> FormValues {
        let number = |answer: Option<ZeroToTen>| answer.map(|answer| answer.value().to_string()).unwrap_or_default();
        let face = match after.mood {
            Some(Mood::Face(face)) => Some(face),
            Some(Mood::Scale(_)) | None => None,
        };
        let time = self.proposed.and_then(|it| it.at).map(|at| at.to_string());
        FormValues::default()
            .with(EXERTION, number(after.exertion))
            .with(PAIN, number(after.pain))
            .with(FACE, word(face))
            .with(OWN_DAYS, after.own_days.map(|days| days.value().to_string()).unwrap_or_default())
            .with(REMARKS, words(after.remarks.iter().copied()))
            .with(NOTE, after.note.as_str())
            .with(NEXT, after.next.map(|_| PROPOSED).unwrap_or_default())
            .with(NEXT_DAY, self.proposed.map(|it| it.on.to_string()).unwrap_or_default())
            .with(NEXT_TIME, time.unwrap_or_default())
    }

    /// What can be said of it now: of a note that is too long, its beginning.
    pub fn so_far(&self, values: &FormValues) -> After {
        let mut read = FormReader::new(values);
        After {
            exertion: read.number(EXERTION, ZeroToTen::new),
            pain: read.number(PAIN, ZeroToTen::new),
            mood: SmileyFace::from_word(read.text(FACE)).map(Mood::Face).or(self.mood_before),
            remarks: several(read.text(REMARKS)).into_iter().collect(),
            note: beginning(read.text(NOTE)),
            next: self.next(&mut read).flatten(),
            own_days: read.number(OWN_DAYS, OwnDays::new),
        }
    }

    pub fn check(&self, values: &FormValues) -> Result<After, FieldErrors> {
        let mut read = FormReader::new(values);
        let (note, next) = (read.remark(NOTE), self.next(&mut read));
        read.finish(|| Some(After { note: note?, next: next?, ..self.so_far(values) }))
    }

    /// `None`: another day or time was typed that cannot be.
    fn next(&self, read: &mut FormReader<'_>) -> Option<Option<Appointment>> {
        match read.text(NEXT) {
            PROPOSED => Some(self.proposed),
            OTHER => {
                let on = read.day(NEXT_DAY, DayRange::of_next_session(self.session_on));
                let at = match read.text(NEXT_TIME) {
                    "" => Some(None),
                    time => {
                        let time = time.parse::<TimeOfDay>().map_err(|_| FieldError::Missing);
                        read.take(NEXT_TIME, time).map(Some)
                    }
                };
                Some(Some(Appointment { on: on?, at: at? }))
            }
            _ => Some(None),
        }
    }
}

fn beginning(note: &str) -> Note {
    let cut = || Note::new(&note.chars().take(Note::LIMIT).collect::<String>());
    Note::new(note).or_else(|_| cut()).unwrap_or_default()
}
