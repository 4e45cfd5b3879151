//! All that is answered after a session. Everything may be left out.

use leptos::prelude::*;

use super::next::NextFields;
use crate::domain::identity::PersonId;
use crate::domain::moment::Moment;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::held::After;
use crate::domain::session::remark::{Appointment, Mood, Remark, SmileyFace};
use crate::domain::written::{Note, WrittenError};
use crate::screens::shared::listed::{chosen, place_of};
use crate::state::App;

#[derive(Clone, Copy)]
pub struct AfterFields {
    pub exertion: RwSignal<Option<u8>>,
    pub pain: RwSignal<Option<u8>>,
    /// A place in [`SmileyFace::ALL`].
    pub face: RwSignal<Option<usize>>,
    /// Places in [`Remark::ALL`].
    pub remarks: RwSignal<Vec<usize>>,
    pub note: RwSignal<String>,
    pub wrong_note: RwSignal<Option<WrittenError>>,
    pub next: NextFields,
    /// Told on a scale, which is not asked here: stays until a face is chosen.
    mood_before: StoredValue<Option<Mood>>,
}

impl AfterFields {
    /// As it was answered before. `started`: when the session began.
    pub fn new(app: App, person: PersonId, started: Moment, after: &After) -> Self {
        let history = untrack(|| app.person(person));
        let proposed = || {
            let history = history.as_ref()?;
            Appointment::proposed(&history.course?, started, history.appointment())
        };
        let face = match after.mood {
            Some(Mood::Face(face)) => place_of(&SmileyFace::ALL, &face),
            Some(Mood::Scale(_)) | None => None,
        };
        let remarks = after.remarks.iter().filter_map(|remark| place_of(&Remark::ALL, remark));
        Self {
            exertion: RwSignal::new(after.exertion.map(ZeroToTen::value)),
            pain: RwSignal::new(after.pain.map(ZeroToTen::value)),
            face: RwSignal::new(face),
            remarks: RwSignal::new(remarks.collect()),
            note: RwSignal::new(after.note.as_str().to_owned()),
            wrong_note: RwSignal::new(None),
            next: NextFields::new(started.local_date(), after.next, after.next.or_else(proposed)),
            mood_before: StoredValue::new(after.mood),
        }
    }

    /// What can be kept of it now: of a note that is too long, its beginning. Tracks.
    pub fn so_far(self) -> After {
        let answer = |value: RwSignal<Option<u8>>| ZeroToTen::new(value.get()?).ok();
        let remark = |place: &usize| Remark::ALL.get(*place).copied();
        After {
            exertion: answer(self.exertion),
            pain: answer(self.pain),
            mood: chosen(&SmileyFace::ALL, self.face).map(Mood::Face).or(self.mood_before.get_value()),
            remarks: self.remarks.with(|remarks| remarks.iter().filter_map(remark).collect()),
            note: self.note.with(|note| beginning(note)),
            next: self.next.appointment().unwrap_or_default(),
        }
    }

    /// `None`: something cannot be kept, and is told beside its field.
    pub fn checked(self) -> Option<After> {
        let wrong_note = self.note.with_untracked(|note| Note::new(note).err());
        self.wrong_note.set(wrong_note);
        let is_next_right = self.next.check();
        (wrong_note.is_none() && is_next_right).then(|| untrack(|| self.so_far()))
    }
}

fn beginning(note: &str) -> Note {
    let cut = || Note::new(&note.chars().take(Note::LIMIT).collect::<String>());
    Note::new(note).or_else(|_| cut()).unwrap_or_default()
}
