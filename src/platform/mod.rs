//! What the device and its browser can do: clock, chance, screen, sound, files, tabs, address.
//!
//! Owns: one ability a file, each with an honest answer where the browser lacks it, each cleaning up after itself when
//! its guard is dropped. Must not own: decisions (when to lock, what to keep, what to say), words, domain types; it
//! hands out plain numbers and enums, and `state` gives them meaning. Start at [`NotSupportedError`]: how a missing ability
//! is told. Everything runs on the page's one thread, and a window is needed at run time.

mod ability;
pub(crate) mod activity;
mod answer;
pub(crate) mod choosing;
pub(crate) mod clock;
pub(crate) mod durable_note;
pub(crate) mod failure;
pub(crate) mod files;
pub(crate) mod history;
pub(crate) mod kept_folder;
mod listener;
pub(crate) mod one_writer;
pub(crate) mod own_lock;
pub(crate) mod page;
pub(crate) mod placed_file;
pub(crate) mod preferences;
pub(crate) mod print;
pub(crate) mod random;
pub(crate) mod sound;
pub(crate) mod speech;
pub(crate) mod storage;
pub(crate) mod tab_note;
pub(crate) mod tick;
pub(crate) mod update;
pub(crate) mod visibility;
pub(crate) mod wake_lock;

pub(crate) use ability::NotSupportedError;
pub(crate) use listener::Listener;
