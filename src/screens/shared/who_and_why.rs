//! Who cancelled a session, and why: the same questions whether it was known before or found out at the door.

use leptos::prelude::*;

use crate::domain::cancellation::{CancelReason, CancelledBy};
use crate::domain::written::{Note, WrittenError};
use crate::screens::shared::listed::{chosen, listed, place_of};
use crate::state::use_app;
use crate::text::screens::person as words;
use crate::text::{Phrase, problems, session};
use crate::ui::{ChoiceLayout, Choices, TextArea};

/// What is chosen and typed, and what is wrong with it.
#[derive(Clone, Copy)]
pub struct WhoAndWhy {
    /// Places in [`CancelledBy::ALL`] and [`CancelReason::ALL`].
    by: RwSignal<Option<usize>>,
    why: RwSignal<Option<usize>>,
    note: RwSignal<String>,
    wrong: RwSignal<Wrong>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Wrong {
    by: bool,
    why: bool,
    note: Option<WrittenError>,
}

impl WhoAndWhy {
    pub fn new() -> Self {
        Self {
            by: RwSignal::new(None),
            why: RwSignal::new(None),
            note: RwSignal::new(String::new()),
            wrong: RwSignal::new(Wrong::default()),
        }
    }

    /// Begins anew with what is likely.
    pub fn propose(self, by: Option<CancelledBy>, why: Option<CancelReason>, note: String) {
        self.by.set(by.and_then(|by| place_of(&CancelledBy::ALL, &by)));
        self.why.set(why.and_then(|why| place_of(&CancelReason::ALL, &why)));
        self.note.set(note);
        self.wrong.set(Wrong::default());
    }

    /// `None`: something is missing, and is told beside its field.
    pub fn checked(self) -> Option<(CancelledBy, CancelReason, Note)> {
        let (by, why) = untrack(|| (chosen(&CancelledBy::ALL, self.by), chosen(&CancelReason::ALL, self.why)));
        let note = self.note.with_untracked(|note| Note::new(note));
        self.wrong.set(Wrong { by: by.is_none(), why: why.is_none(), note: note.as_ref().err().copied() });
        Some((by?, why?, note.ok()?))
    }
}

#[component]
pub fn WhoAndWhyFields(fields: WhoAndWhy) -> impl IntoView {
    let app = use_app();
    let wrong = fields.wrong;
    let missing = move |is: bool, phrase: Phrase| is.then(|| phrase.in_lang(app.lang()).to_owned());
    view! {
        <Choices
            legend=app.say(words::CANCEL_BY)
            options=listed(app, CancelledBy::ALL.map(session::cancelled_by).into())
            selected=fields.by
            error=move || missing(wrong.get().by, words::CANCEL_BY_MISSING)
            layout=ChoiceLayout::Row
        />
        <Choices
            legend=app.say(words::CANCEL_WHY)
            options=listed(app, CancelReason::ALL.map(session::cancel_reason).into())
            selected=fields.why
            error=move || missing(wrong.get().why, words::CANCEL_WHY_MISSING)
            layout=ChoiceLayout::Row
        />
        <TextArea
            label=app.say(words::NOTE)
            error=move || wrong.get().note.map(|why| problems::written(app.lang(), &why))
            value=fields.note
            limit=Note::LIMIT
        />
    }
}
