//! The code, asked for again before what takes something out of the app or changes who opens it.

use leptos::prelude::*;

use crate::state::env;
use crate::state::store::{AppStage, OpenStore};
use crate::vault::Code;
use crate::workspace::code_given::CodeGiven;
use crate::workspace::problem::{ActionError, UnlockError};

impl OpenStore {
    /// Whether this code opens the store. Slow on purpose.
    pub(in crate::state) fn knows(self, code: &Code) -> Option<Result<(), UnlockError>> {
        self.workspace.get_value().knows(code)
    }

    pub(in crate::state) fn note_code_given(self) {
        self.code_given.set(Some(CodeGiven::now(env::clocks())));
    }

    /// Whether a code was given again so shortly ago that it is enough; in practice there is none to give. Tracks the
    /// giving, not the time.
    pub(crate) fn is_code_given(self) -> bool {
        let given = self.code_given.get().is_some_and(|given| given.holds(env::clocks()));
        given || self.stage.get_untracked() == AppStage::Practice
    }

    pub(in crate::state) fn ask_for_code(self) -> Result<(), ActionError> {
        untrack(|| self.is_code_given()).then_some(()).ok_or(ActionError::CodeNeeded)
    }
}
