//! All that is answered after a session, in one form.

use leptos::prelude::*;

use crate::domain::session::held::After;
use crate::screens::shared::form::FormState;
use crate::workspace::forms::after_session::AfterForm;

/// The form has the keys of [`crate::workspace::forms::after_session`], and more where more is asked beside them.
#[derive(Clone, Copy)]
pub struct AfterFields {
    pub state: FormState,
    pub form: AfterForm,
}

impl AfterFields {
    /// Tracks.
    pub fn so_far(self) -> After {
        self.form.so_far(&self.state.values())
    }

    /// `None`: something cannot be kept, and is told beside its field.
    pub fn checked(self) -> Option<After> {
        untrack(|| self.state.check(|values| self.form.check(values)))
    }
}
