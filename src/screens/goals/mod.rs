//! «Hva er viktig for deg?»: setting a goal, and rating the goals again.

mod new;
mod numbers;
mod rate;

pub use new::NewGoalScreen;
pub use rate::RateGoalsScreen;
