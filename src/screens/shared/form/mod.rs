//! One engine for ordinary forms: fields as data, their errors beside them, and what is typed kept until it is saved.
//!
//! Owns: how a form looks and is kept. Must not own: what a text means, which is [`crate::workspace::forms`]'s.
//! Start at [`FormState::open`]; then [`FormFrame`], which draws a whole form, and [`FormField`], one field of it.

mod field;
mod frame;
mod state;

pub use field::{Field, FieldAsk, FormField, Said};
pub use frame::{FormFrame, KeptLine, KeptNote};
pub use state::FormState;
