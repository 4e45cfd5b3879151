//! The last results in plain words, what is to be measured again, and the way to measuring.

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::history::{AssessmentEntry, History};
use crate::domain::identity::PersonId;
use crate::domain::stable_sort::stable_sort;
use crate::screens::shared::result_summary;
use crate::screens::shared::waits::retest_due;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::{person as words, results};
use crate::text::{Lang, instruments};
use crate::ui::{ButtonKind, Card, Chip, LinkButton, Show, Tone, dyn_view};

/// Besides SPPB.
const OTHERS: usize = 3;

#[component]
pub fn LastResults(person: PersonId) -> impl IntoView {
    let app = use_app();
    let runs = Memo::new(move |_| app.view().and_then(|view| view.left_instrument(person)));
    let due = move || retest_due(app, person);
    let latest = Memo::new(move |_| app.person(person).map(|history| latest(app.lang(), &history)).unwrap_or_default());
    let measured = Memo::new(move |_| app.person(person).is_some_and(|history| !history.all_assessments().is_empty()));
    let go_on = move |instrument: Instrument| {
        let label = move || results::go_on(app.lang(), instruments::short(instrument));
        view! { <LinkButton label href=Route::MeasureWith(person, instrument)/> }
    };
    view! {
        <Card title=app.say_some(results::MEASUREMENTS)>
            {dyn_view(move || due().map(|due| view! { <p><Chip tone=Tone::Attention label=due/></p> }))}
            <Show
                when=move || latest.with(|latest| !latest.is_empty())
                fallback=move || view! { <p>{app.say(words::SPPB_NEVER)}</p> }
            >
                <ul class="plain-list stack-tight">
                    {dyn_view(move || latest.get().into_iter().map(|said| view! { <li>{said}</li> }).collect_view())}
                </ul>
            </Show>
            <div class="row">
                {dyn_view(move || runs.get().map(go_on))}
                <Show when=move || runs.get() != Some(Instrument::Sppb)>
                    <LinkButton
                        label=app.say(words::MEASURE_SPPB)
                        href=Route::MeasureWith(person, Instrument::Sppb)
                    />
                </Show>
                <LinkButton label=app.say(results::MEASURE_OTHER) href=Route::Measure(person)/>
                <Show when=move || measured.get()>
                    <LinkButton kind=ButtonKind::Quiet label=app.say(results::ALL) href=Route::Measurements(person)/>
                </Show>
            </div>
        </Card>
    }
}

/// SPPB first, then what was measured last; need for help is not shown here, and goals stand above.
fn latest(lang: Lang, history: &History) -> Vec<String> {
    let last = |instrument| history.assessed(instrument).next_back();
    let mut others: Vec<&AssessmentEntry> = Instrument::ALL
        .into_iter()
        .filter(|instrument| !matches!(instrument, Instrument::Sppb | Instrument::GoalRatings | Instrument::Help))
        .filter_map(last)
        .collect();
    stable_sort(&mut others, |one, other| one.assessment.on > other.assessment.on);
    let shown = last(Instrument::Sppb).into_iter().chain(others.into_iter().take(OTHERS));
    let said = |entry: &AssessmentEntry| {
        let (Ok(result) | Err(result)) = result_summary::in_words(lang, history, &entry.assessment);
        let name = instruments::short(entry.assessment.instrument);
        let said = match result_summary::change(lang, history, entry) {
            Some(change) => format!("{result}. {change}"),
            None => result,
        };
        results::latest(lang, name, entry.assessment.on, &said)
    };
    shown.map(said).collect()
}
