//! New codes for a person to write down.

use crate::state::App;
use crate::state::surroundings::Surroundings;
use crate::vault::{GeneratedCode, make_backup_code, make_recovery_code, make_worker_code};
use crate::workspace::problem::Problem;

/// Made afresh, shown once, kept nowhere.
pub struct NewCodes;

impl NewCodes {
    /// For a worker: ten characters in two groups.
    pub fn worker(_: App) -> Result<GeneratedCode, Problem> {
        let mut surroundings = Surroundings::default();
        Ok(make_worker_code(surroundings.circumstances()?.chance))
    }

    /// For the paper in the safe: sixteen characters in four groups.
    pub fn recovery(_: App) -> Result<GeneratedCode, Problem> {
        let mut surroundings = Surroundings::default();
        Ok(make_recovery_code(surroundings.circumstances()?.chance))
    }

    /// For one backup file: sixteen characters in four groups.
    pub fn backup(_: App) -> Result<GeneratedCode, Problem> {
        let mut surroundings = Surroundings::default();
        Ok(make_backup_code(surroundings.circumstances()?.chance))
    }
}
