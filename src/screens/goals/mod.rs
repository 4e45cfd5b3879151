//! «Hva er viktig for deg?»: setting a goal, where goals are rated, and what reaching one means.

mod aim;
mod clear;
mod new;
mod scale;

pub use new::NewGoalScreen;
pub use scale::ScaleGoalScreen;
