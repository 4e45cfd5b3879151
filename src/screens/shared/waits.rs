//! What waits to be done for a person: on the day, on the person's page and among the charts.

use crate::domain::assessment::Instrument;
use crate::domain::identity::PersonId;
use crate::state::App;
use crate::state::route::Route;
use crate::text::screens::today;
use crate::text::{falls, plan};

/// What is to be measured again now. Tracks.
pub fn retest_due(app: App, person: PersonId) -> Option<String> {
    let due = app.view()?.retest_due(person, app.today())?;
    Some(today::retest_due(app.lang(), due.week, &due.instruments))
}

/// What the plan asks for: to be made, to be made anew after a fall, or an answer to a suggestion. Tracks.
pub fn plan_waits(app: App, person: PersonId) -> Option<String> {
    let history = app.person(person)?;
    let falls = history.fall_since_plan().map(|on| falls::new_proposal(app.lang(), on));
    match history.plan() {
        None => Some(plan::NO_PLAN.in_lang(app.lang()).to_owned()),
        Some(_) => falls.or_else(|| plan::suggestions_wait(app.lang(), history.suggestions(app.today()).len())),
    }
}

/// Where goals are rated, on the scale that the municipality chose. Tracks.
pub fn rate_goals(app: App, person: PersonId) -> Route {
    let twice = app.view().is_none_or(|view| view.rates_goals_twice());
    Route::MeasureWith(person, if twice { Instrument::GoalRatings } else { Instrument::Psfs })
}
