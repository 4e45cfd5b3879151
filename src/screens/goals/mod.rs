//! «Hva er viktig for deg?»: setting a goal, rating the goals again, and what reaching one means.

mod new;
mod numbers;
mod rate;
mod scale;

pub use new::NewGoalScreen;
pub use rate::RateGoalsScreen;
pub use scale::ScaleGoalScreen;
