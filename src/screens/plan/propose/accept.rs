//! What is measured before sessions, who may make it harder, and the name of whoever accepts.

use leptos::prelude::*;

use super::draft::{PROGRESSIONS, ProposalForm};
use crate::domain::session::vitals::Measure;
use crate::domain::written::Name;
use crate::screens::plan::pick::options;
use crate::screens::shared::task::{AsyncTask, SaveRow};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::{plan as words, problems, readiness};
use crate::ui::{Card, Checks, ChoiceLayout, Choices, FieldKind, FieldWidth, Show, TextField};

#[component]
pub fn Acceptance(draft: ProposalForm, task: AsyncTask, cancel_href: Route) -> impl IntoView {
    let app = use_app();
    let asks = move |of: Measure| {
        let place = Measure::ALL.iter().position(|measure| *measure == of);
        move || place.is_some_and(|place| draft.asked.with(|asked| asked.contains(&place)))
    };
    let wrong = draft.wrong;
    view! {
        <Card title=app.say_some(words::BEFORE_SESSIONS)>
            <Checks
                legend=app.say(words::ASKED)
                hint=app.say_some(words::ASKED_NOTE)
                options=Signal::derive(move || options(app, &Measure::ALL, readiness::measure))
                selected=draft.asked
            />
            <Show when=asks(Measure::BloodPressure)>
                <TextField
                    label=app.say(words::SYSTOLIC_LIMITS)
                    hint=app.say_some(words::SYSTOLIC_LIMITS_NOTE)
                    error=move || wrong.get().systolic.then(|| words::LIMITS_WRONG.in_lang(app.lang()).to_owned())
                    value=draft.systolic
                    width=FieldWidth::Short
                />
            </Show>
            <Show when=asks(Measure::Pulse)>
                <TextField
                    label=app.say(words::PULSE_LIMITS)
                    hint=app.say_some(words::PULSE_LIMITS_NOTE)
                    error=move || wrong.get().pulse.then(|| words::LIMITS_WRONG.in_lang(app.lang()).to_owned())
                    value=draft.pulse
                    width=FieldWidth::Short
                />
            </Show>
            <Show when=asks(Measure::Saturation)>
                <TextField
                    label=app.say(words::LOWEST_SATURATION)
                    hint=app.say_some(words::LOWEST_NOTE)
                    error=move || wrong.get().lowest.then(|| words::LOWEST_WRONG.in_lang(app.lang()).to_owned())
                    value=draft.lowest
                    kind=FieldKind::Whole
                    width=FieldWidth::Short
                />
            </Show>
        </Card>
        <Choices
            legend=app.say(words::PROGRESSION)
            options=Signal::derive(move || options(app, &PROGRESSIONS, words::progression))
            selected=draft.progression
            layout=ChoiceLayout::Row
        />
        <TextField
            label=app.say(words::ACCEPTED_BY)
            hint=app.say_some(words::ACCEPTED_NOTE)
            error=move || wrong.get().name.map(|why| problems::written(app.lang(), &why))
            value=draft.name
            limit=Name::LIMIT
        />
        <SaveRow task save=words::ACCEPT cancel_href/>
    }
}
