//! The closing questions of a session.

use serde::{Deserialize, Serialize};

use super::words::held::{Face, Remark};
use crate::domain::day::Day;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::held;
use crate::domain::session::remark::{self, TimeOfDay};
use crate::domain::written::Note;
use crate::records::format::AsText;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct After {
    /// 0–10, as pain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    exertion: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pain: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mood: Option<Mood>,
    remarks: Vec<Remark>,
    note: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next: Option<Appointment>,
}

#[derive(Serialize, Deserialize)]
enum Mood {
    #[serde(rename = "scale")]
    Scale(u8),
    #[serde(rename = "face")]
    Face(Face),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Appointment {
    on: AsText<Day>,
    /// After midnight, local time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    minute: Option<u16>,
}

impl From<&held::After> for After {
    fn from(after: &held::After) -> Self {
        let held::After { exertion, pain, mood, remarks, note, next } = after;
        Self {
            exertion: exertion.map(ZeroToTen::value),
            pain: pain.map(ZeroToTen::value),
            mood: mood.map(|mood| match mood {
                remark::Mood::Scale(value) => Mood::Scale(value.value()),
                remark::Mood::Face(face) => Mood::Face(face.into()),
            }),
            remarks: remarks.iter().map(|remark| (*remark).into()).collect(),
            note: note.as_str().to_owned(),
            next: next.map(|next| Appointment { on: AsText(Day(next.on)), minute: next.at.map(TimeOfDay::minute) }),
        }
    }
}

impl After {
    /// `None`: a number that cannot be, or a note that is too long.
    pub fn read(self) -> Option<held::After> {
        let mood = match self.mood {
            None => None,
            Some(Mood::Scale(value)) => Some(remark::Mood::Scale(ZeroToTen::new(value).ok()?)),
            Some(Mood::Face(face)) => Some(remark::Mood::Face(face.into())),
        };
        let next = match self.next {
            None => None,
            Some(Appointment { on, minute }) => {
                Some(remark::Appointment { on: on.0.0, at: minute.map(TimeOfDay::new).transpose().ok()? })
            }
        };
        Some(held::After {
            exertion: self.exertion.map(ZeroToTen::new).transpose().ok()?,
            pain: self.pain.map(ZeroToTen::new).transpose().ok()?,
            mood,
            remarks: self.remarks.into_iter().map(Into::into).collect(),
            note: Note::new(&self.note).ok()?,
            next,
        })
    }
}
