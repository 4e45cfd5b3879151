//! What the proposal rests on, and the rule in words.

use leptos::prelude::*;

use super::draft::ProposalForm;
use super::inputs::{FALLS, LEVELS};
use crate::domain::assessment::Instrument;
use crate::domain::identity::PersonId;
use crate::domain::plan::KnownOfPerson;
use crate::screens::plan::pick::options;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::person as person_words;
use crate::text::{Lang, Phrase, falls as fall_words, gait, instruments, numbers, plan as words};
use crate::ui::{Card, Check, ChoiceLayout, Choices, Facts, LinkButton, Show, dyn_view};

#[component]
pub fn BasisCard(person: PersonId, draft: ProposalForm) -> impl IntoView {
    let app = use_app();
    let inputs = draft.inputs;
    let measured = move || inputs.known.with_value(|known| measured(app.lang(), known));
    let no_sppb = inputs.known.with_value(|known| known.sppb.is_none());
    let levels =
        move || LEVELS.into_iter().map(|level| words::level_choice(app.lang(), level)).enumerate().collect::<Vec<_>>();
    let numbers = move || options(app, &FALLS, falls);
    let fallen = move || {
        let of_year = app.person(person)?.falls_of_year(app.today())?;
        Some(fall_words::of_year(app.lang(), &of_year))
    };
    view! {
        <Card title=app.say_some(words::BASIS)>
            <Facts items=Signal::derive(measured)/>
            {no_sppb.then(|| view! {
                <Choices
                    legend=app.say(words::LEVEL)
                    hint=app.say_some(words::LEVEL_NOTE)
                    options=Signal::derive(levels)
                    selected=inputs.level
                    error=move || draft.wrong.get().level.then(|| words::LEVEL_MISSING.in_lang(app.lang()).to_owned())
                />
                <div class="row">
                    <LinkButton label=app.say(person_words::MEASURE_SPPB) href=Route::MeasureWith(person, Instrument::Sppb)/>
                </div>
            })}
            <Choices
                legend=app.say(words::FALLS)
                options=Signal::derive(numbers)
                hint=fallen
                selected=inputs.falls
                layout=ChoiceLayout::Row
            />
            <Show when=move || inputs.fell()>
                <Check label=app.say(words::FALL_WITH_CARE) checked=inputs.fall_with_care/>
            </Show>
            <Check label=app.say(words::DEMENTIA) checked=inputs.dementia/>
        </Card>
    }
}

/// The proposal's reasons, one sentence each.
#[component]
pub fn Rule(draft: ProposalForm) -> impl IntoView {
    let app = use_app();
    let aim = move || draft.proposal().map(|proposal| words::aim_and_place(app.lang(), proposal.aim));
    let sentences = move || {
        let sentence = |why| view! { <li>{words::why(app.lang(), &why)}</li> };
        draft.proposal().map(|proposal| proposal.why.into_iter().map(sentence).collect_view())
    };
    view! {
        <Card title=app.say_some(words::RULE)>
            <div class="stack-tight">
                <p class="lead" role="status">{aim}</p>
                <ul class="plan-why">{dyn_view(sentences)}</ul>
                <Show when=move || draft.proposal().is_none()>
                    <p>{app.say(words::LEVEL_MISSING)}</p>
                </Show>
            </div>
        </Card>
    }
}

fn falls(falls: Option<u8>) -> Phrase {
    match falls {
        None => words::FALLS_NOT_KNOWN,
        Some(0) => words::FALLS_NONE,
        Some(1) => words::FALLS_ONE,
        Some(2..) => words::FALLS_MORE,
    }
}

fn measured(lang: Lang, known: &KnownOfPerson) -> Vec<(String, String)> {
    let not_measured = || words::NOT_MEASURED.in_lang(lang).to_owned();
    let sppb = known.sppb.map(|(on, total)| words::total_on(lang, total, on));
    let speed = known.speed.map(|(on, speed)| words::measured_on(lang, &gait::speed(lang, speed), on));
    let tug = known.tug.map(|(on, tug)| words::measured_on(lang, &numbers::seconds(lang, tug.time()), on));
    [(Instrument::Sppb, sppb), (Instrument::Gait, speed), (Instrument::Tug, tug)]
        .map(|(instrument, said)| {
            (instruments::short(instrument).in_lang(lang).to_owned(), said.unwrap_or_else(not_measured))
        })
        .into()
}
