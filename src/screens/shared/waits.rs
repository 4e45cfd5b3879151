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

/// What the plan asks for: to be made, to be made anew after a fall, an answer to a suggestion. Tracks.
pub fn plan_waits(app: App, person: PersonId) -> Vec<String> {
    let (Some(history), lang) = (app.person(person), app.lang()) else { return vec![] };
    if history.plan().is_none() {
        return vec![plan::NO_PLAN.in_lang(lang).to_owned()];
    }
    let fallen = history.fall_since_plan().map(|on| falls::new_proposal(lang, on));
    let suggested = plan::suggestions_wait(lang, history.suggestions(app.today()).len());
    fallen.into_iter().chain(suggested).collect()
}

/// Where goals are rated, on the scale that the municipality chose. Tracks.
pub fn rate_goals(app: App, person: PersonId) -> Route {
    let twice = app.view().is_none_or(|view| view.rates_goals_twice());
    Route::MeasureWith(person, if twice { Instrument::GoalRatings } else { Instrument::Psfs })
}
