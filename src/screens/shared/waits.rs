//! What waits to be done for a person: on the day, on the person's page and among the charts.

use crate::domain::assessment::Instrument;
use crate::domain::identity::PersonId;
use crate::state::App;
use crate::state::route::Route;
use crate::text::plan;
use crate::text::screens::today;

/// What is to be measured again now. Tracks.
pub fn retest_due(app: App, person: PersonId) -> Option<String> {
    let due = app.view()?.retest_due(person, app.today())?;
    Some(today::retest_due(app.lang(), due.week, &due.instruments))
}

/// What the plan asks for: to be made, or an answer to a suggestion. Tracks.
pub fn plan_waits(app: App, person: PersonId) -> Option<String> {
    let history = app.person(person)?;
    match history.plan() {
        None => Some(plan::NO_PLAN.in_lang(app.lang()).to_owned()),
        Some(_) => plan::suggestions_wait(app.lang(), history.suggestions(app.today()).len()),
    }
}

/// Where goals are rated, on the scale that the municipality chose. Tracks.
pub fn rate_goals(app: App, person: PersonId) -> Route {
    let twice = app.view().is_none_or(|view| view.rates_goals_twice());
    Route::MeasureWith(person, if twice { Instrument::GoalRatings } else { Instrument::Psfs })
}
