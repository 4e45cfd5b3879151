//! New codes for a person to write down: made afresh, shown once, kept nowhere.

use crate::state::surroundings::Surroundings;
use crate::vault::{Chance, Code, CodeError, GeneratedCode, make_backup_code, make_recovery_code, make_worker_code};
use crate::workspace::problem::Problem;

pub struct NewCode {
    code: GeneratedCode,
}

impl NewCode {
    /// For a worker: ten characters in two groups.
    pub fn worker() -> Result<Self, Problem> {
        Self::make(make_worker_code)
    }

    /// For the paper in the safe: sixteen characters in four groups.
    pub fn recovery() -> Result<Self, Problem> {
        Self::make(make_recovery_code)
    }

    /// For one backup file: sixteen characters in four groups.
    pub fn backup() -> Result<Self, Problem> {
        Self::make(make_backup_code)
    }

    fn make(maker: fn(&mut dyn Chance) -> GeneratedCode) -> Result<Self, Problem> {
        let mut surroundings = Surroundings::default();
        Ok(Self { code: maker(surroundings.circumstances()?.chance) })
    }

    pub fn reveal(&self) -> String {
        self.code.reveal().to_string()
    }

    /// Whether this is what was typed, forgiving case, spaces, hyphens and letters that look alike.
    pub fn matches(&self, typed: &str) -> bool {
        self.code.matches(typed)
    }
}

/// The code a worker unlocks with.
pub enum ChosenCode {
    /// As it was shown and typed back.
    Made(String),
    Own(String),
}

impl ChosenCode {
    pub(super) fn read(&self) -> Result<Code, CodeError> {
        match self {
            Self::Made(code) => Code::parse(code),
            Self::Own(code) => Code::parse_new(code),
        }
    }
}

/// Why a worker's own choice will not do.
pub fn objection_to(own_code: &str) -> Option<CodeError> {
    Code::parse_new(own_code).err()
}
