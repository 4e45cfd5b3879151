//! The machinery: a server, a browser that can be killed, its clock, and eyes on what it does.
//!
//! Owns: processes, WebDriver, finding things by role and name. Must not own: what any screen is called.
//! Start at [`Tablet`].

mod accessibility;
mod browser;
mod chromium;
mod clock;
mod command;
mod display;
mod engine;
mod fields;
mod folders;
mod memory;
mod meter;
mod own_lock;
mod paper;
mod parts;
mod pictures;
mod processes;
mod screen;
mod server;
mod site;
mod tablet;
mod taps;
mod trouble;
mod watch;
mod webkit;

pub use accessibility::{Violation, audit};
pub use browser::{Browser, Setup};
pub use engine::Engine;
pub use folders::{Folder, project};
pub use memory::{MemoryOf, REACH_MEMORY};
pub use meter::Meter;
pub use own_lock::OwnLock;
pub use parts::Part;
pub use pictures::{Look, Size};
pub use screen::Screen;
pub use server::{Server, release};
pub use site::{Site, files_below, is_packed};
pub use tablet::Tablet;
pub use trouble::{Told, Trouble};
