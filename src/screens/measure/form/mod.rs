//! A form drawn from an instrument's items: filled in by question and answer, or entered from paper with its day.

mod doubts;
mod goals;
mod item;
mod labels;
mod page;
mod sheet;
mod state;

pub use doubts::Doubts;
pub use item::{Fields, FormItem};
pub use page::{CorrectionForm, FormPage};
pub use sheet::FormSheet;
