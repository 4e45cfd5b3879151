//! New codes for a person to write down: made afresh, shown once, kept nowhere.

use leptos::prelude::*;

use crate::state::env::Env;
use crate::vault::{
    self, Code, CodeError, GeneratedCode, RandomSource, make_backup_code, make_recovery_code, make_worker_code,
};

/// Copied freely; the code itself is gone with the screen that had it made.
#[derive(Clone, Copy)]
pub(crate) struct NewCode {
    maker: fn(&mut dyn RandomSource) -> GeneratedCode,
    /// `None` when the device gave no chance to make one of.
    made: StoredValue<Option<GeneratedCode>, LocalStorage>,
}

impl NewCode {
    /// For a worker: ten characters in two groups.
    pub(crate) fn worker() -> Self {
        Self::by(make_worker_code)
    }

    /// For the paper in the safe: sixteen characters in four groups.
    pub(crate) fn recovery() -> Self {
        Self::by(make_recovery_code)
    }

    /// For one backup file: sixteen characters in four groups.
    pub(crate) fn backup() -> Self {
        Self::by(make_backup_code)
    }

    fn by(maker: fn(&mut dyn RandomSource) -> GeneratedCode) -> Self {
        let code = Self { maker, made: StoredValue::new_local(None) };
        code.make_another();
        code
    }

    pub(crate) fn make_another(self) {
        let mut env = Env::default();
        self.made.set_value(env.circumstances().ok().map(|around| (self.maker)(around.random)));
    }

    /// As it is shown; empty when none could be made.
    pub(crate) fn reveal(self) -> String {
        self.made.with_value(|code| code.as_ref().map(|code| code.reveal().to_string()).unwrap_or_default())
    }

    /// Whether this is what was typed, forgiving case, spaces, hyphens and letters that look alike.
    pub(crate) fn matches(self, typed: &str) -> bool {
        self.made.with_value(|code| code.as_ref().is_some_and(|code| code.matches(typed)))
    }
}

/// The code a worker unlocks with.
pub(crate) enum ChosenCode {
    /// As it was shown and typed back.
    Made(String),
    Own {
        code: String,
        worker_name: String,
    },
}

impl ChosenCode {
    pub(super) fn read(&self) -> Result<Code, CodeError> {
        match self {
            Self::Made(code) => Code::parse(code),
            Self::Own { code, worker_name } => Code::parse_new(code, worker_name),
        }
    }
}

/// Why the own choice of a worker of this name will not do.
pub(crate) fn objection_to(own_code: &str, worker_name: &str) -> Option<CodeError> {
    Code::parse_new(own_code, worker_name).err()
}

/// Whether the same code was written twice, read as when it is used.
pub(crate) fn is_same_code(one: &str, other: &str) -> bool {
    vault::is_same_code(one, other)
}
