//! «Hva er viktig for deg?»: setting a goal, where goals are rated, and what reaching one means.

mod aim;
mod new;
mod numbers;
mod scale;

pub use new::NewGoalScreen;
pub use scale::ScaleGoalScreen;
