//! The machinery: a server, a browser that can be killed, its clock, and eyes on what it does.
//!
//! Owns: processes, WebDriver, finding things by role and name. Must not own: what any screen is called.
//! Start at [`Tablet`].

mod accessibility;
mod browser;
mod clock;
mod command;
mod fields;
mod folders;
mod paper;
mod parts;
mod pictures;
mod processes;
mod screen;
mod server;
mod tablet;
mod taps;
mod trouble;
mod watch;

pub use accessibility::{Violation, audit};
pub use browser::{Browser, Setup};
pub use folders::{Folder, project};
pub use parts::Part;
pub use pictures::{Look, Size};
pub use screen::Screen;
pub use server::{Server, release};
pub use tablet::Tablet;
pub use trouble::{Told, Trouble};
