//! Version 1, released: nothing in this folder changes what is written any more, and it is read for ever.
//!
//! Owns: version 1's own types, apart from those of `domain`, which may grow. A new kind of event is added beside the
//! others; a kind that must say more becomes a new kind. Fields and words that are not known make the whole event
//! unknown, so that nothing of it is lost. Start at [`event`].
//!
//! Times are whole hundredths of a second or milliseconds, by the field's name.

mod after;
mod assessment;
mod before;
mod consent;
mod event;
mod goal;
mod held;
mod led_session;
mod person;
mod plan;
mod plan_change;
mod plan_draft;
mod planned;
mod running;
mod scales;
mod session;
mod sppb;
pub(super) mod words;

pub use assessment::{read_assessing, write_assessing};
pub use event::{read_event, write_event};
pub use led_session::{read_led, write_led};
pub use plan_draft::{read_plan_draft, write_plan_draft};
pub use running::{read_draft, write_draft};
