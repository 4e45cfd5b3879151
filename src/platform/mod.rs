//! What the device and its browser can do: clock, chance, screen, sound, files, tabs, address.
//!
//! Owns: one ability a file, each with an honest answer where the browser lacks it, each cleaning up after itself when
//! its guard is dropped. Must not own: decisions (when to lock, what to keep, what to say), words, domain types; it
//! hands out plain numbers and enums, and `state` gives them meaning. Start at [`NotSupportedError`]: how a missing ability
//! is told. Everything runs on the page's one thread, and a window is needed at run time.

mod ability;
pub mod activity;
pub mod clock;
pub mod durable_note;
pub mod failure;
pub mod files;
pub mod history;
mod listener;
pub mod one_writer;
pub mod page;
pub mod preferences;
pub mod print;
pub mod random;
pub mod sound;
pub mod speech;
pub mod storage;
pub mod tick;
pub mod update;
pub mod visibility;
pub mod wake_lock;

pub use ability::NotSupportedError;
pub use listener::Listener;
