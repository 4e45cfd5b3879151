//! How something is measured: what is stated of it, as it is typed and chosen, and as it is told.

mod fields;
mod told;

pub use fields::{ConditionFields, ConditionInputs};
pub use told::ConditionsTold;
