//! Why something recorded is corrected. On the day of recording a correction is free.

use leptos::prelude::*;

use crate::domain::assessment::correction::CorrectionReason;
use crate::screens::shared::listed::{chosen, listed};

use crate::state::use_app;
use crate::text::screens::results;
use crate::text::{Phrase, instruments};
use crate::ui::{ChoiceLayout, Choices};

/// Asks why something is corrected, and tells beside the question when that is missing.
pub type AskReason = Callback<(), Result<Option<CorrectionReason>, MissingReasonError>>;

/// What is corrected was recorded on an earlier day, and no reason is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissingReasonError;

#[derive(Clone, Copy)]
pub struct CorrectionChoice {
    needed: bool,
    among: &'static [CorrectionReason],
    place: RwSignal<Option<usize>>,
    missing: RwSignal<bool>,
}

impl CorrectionChoice {
    pub fn new(needed: bool, among: &'static [CorrectionReason]) -> Self {
        Self { needed, among, place: RwSignal::new(None), missing: RwSignal::new(false) }
    }

    /// Where it is missing, that is told beside the question.
    pub fn ask(self) -> AskReason {
        Callback::new(move |()| {
            let why = untrack(|| chosen(self.among, self.place));
            let is_missing = self.needed && why.is_none();
            self.missing.set(is_missing);
            if is_missing { Err(MissingReasonError) } else { Ok(why) }
        })
    }
}

/// Nothing where no reason is needed.
#[component]
pub fn WhyCorrected(reason: CorrectionChoice, question: Phrase, note: Phrase) -> impl IntoView {
    let app = use_app();
    reason.needed.then(|| {
        let names = reason.among.iter().map(|why| instruments::correction_reason(*why)).collect();
        view! {
            <Choices
                legend=app.say(question)
                hint=app.say_some(note)
                options=listed(app, names)
                selected=reason.place
                error=move || reason.missing.get().then(|| results::WHY_MISSING.in_lang(app.lang()).to_owned())
                layout=ChoiceLayout::Row
            />
        }
    })
}
