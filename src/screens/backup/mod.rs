//! A sealed copy of everything, and putting one back.

mod make;
mod restore;

pub use make::BackupScreen;
pub use restore::RestoreForm;
