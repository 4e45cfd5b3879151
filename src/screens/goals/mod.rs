//! «Hva er viktig for deg?»: setting a goal, where goals are rated, and what reaching one means.

mod aim;
mod new;
mod numbers;
mod scale;

use crate::domain::assessment::Instrument;
use crate::domain::goal::RatingScale;
use crate::domain::identity::PersonId;
use crate::state::route::Route;
use crate::state::App;

pub use new::NewGoalScreen;
pub use scale::ScaleGoalScreen;

/// Where goals are rated, on the scale that the municipality chose. Tracks.
pub fn rate_goals(app: App, person: PersonId) -> Route {
    Route::MeasureWith(person, if rates_twice(app) { Instrument::GoalRatings } else { Instrument::Psfs })
}

/// Whether each goal gets two numbers 1–10. Tracks.
pub fn rates_twice(app: App) -> bool {
    app.view().is_none_or(|view| view.rating_scale == RatingScale::TwoRatings)
}
