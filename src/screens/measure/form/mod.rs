//! A form drawn from an instrument's items: filled in by question and answer, or entered from paper with its day.

mod goals;
mod item;
mod labels;
mod page;
mod state;

pub use item::{Fields, FormItem};
pub use page::{CorrectionForm, FormPage};
pub use state::MeasureFormState;
