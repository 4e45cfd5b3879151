//! One assessment of the visit: what it says in plain words, the number, last time beside it, and the way on.

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::identity::{EventId, PersonId};
use crate::screens::results::decline::WhyItFell;
use crate::screens::results::norms::SppbNorms;
use crate::screens::shared::result_summary::ResultSummary;
use crate::screens::shared::score_card::ScoreCard;
use crate::screens::shared::told_follow_ups::ToldFollowUps;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::results as words;
use crate::text::{Lang, Phrase, gait, measuring};
use crate::ui::{ButtonKind, ButtonSize, Chip, Facts, Icon, LinkButton, Show, dyn_view};

#[component]
pub fn ResultCard(person: PersonId, event: EventId, norms: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    // Said anew only when something said has changed, so that what is folded out stays so.
    let told = Memo::new(move |_| {
        let history = app.person(person)?;
        history.assessment(event).map(|entry| ResultSummary::of(app.lang(), &history, entry))
    });
    let known = untrack(|| app.person(person));
    let instrument = known.and_then(|history| Some(history.assessment(event)?.assessment.instrument));
    let fell = move || told.with(|told| told.as_ref().is_some_and(|told| told.fell));
    let with_name = move |phrase: Phrase| {
        move || {
            let name = told.with(|told| told.as_ref().map(|told| told.name));
            format!("{}: {}", phrase.in_lang(app.lang()), name.unwrap_or_default())
        }
    };
    let is_sppb = instrument == Some(Instrument::Sppb);
    view! {
        <article class="card result">
            {dyn_view(move || told.get().map(|told| main_part(app.lang(), told)))}
            <Show when=fell>
                <WhyItFell person event/>
            </Show>
            {is_sppb.then(|| view! { <SppbNorms person event shown=norms/> })}
            {dyn_view(move || told.get().map(|told| folded(app.lang(), told)))}
            <ToldFollowUps person of=event/>
            <div class="row no-print">
                {instrument.map(|instrument| view! {
                    <LinkButton
                        size=ButtonSize::Small
                        label=app.say(words::MEASURE_AGAIN)
                        href=Route::MeasureWith(person, instrument)
                        attr:aria-label=with_name(words::MEASURE_AGAIN)
                    />
                })}
                <LinkButton
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Edit
                    label=app.say(words::CORRECT)
                    href=Route::Correct(person, event)
                    attr:aria-label=with_name(words::CORRECT)
                />
            </div>
        </article>
    }
}

fn main_part(lang: Lang, told: ResultSummary) -> impl IntoView {
    let ResultSummary { name, marks, lead, notes, result, plain, note, last, first, sppb, speeds, .. } = told;
    let lead = lead.unwrap_or_else(|| words::FIRST_TIME.in_lang(lang).to_owned());
    let reading = match (sppb, result) {
        (Some(sppb), _) => view! { <ScoreCard sppb inside=true/> }.into_any(),
        (None, Ok(reading)) => view! { <p class="reading num">{reading}</p> }.into_any(),
        (None, Err(missing)) => view! { <p class="reading-missing">{missing}</p> }.into_any(),
    };
    let speeds = (!speeds.is_empty()).then(|| {
        view! {
            <section class="stack-tight">
                <h3>{gait::SPEED.in_lang(lang)}</h3>
                {speeds.into_iter().map(|(since, said)| view! { <p><b>{since}</b>" "{said}</p> }).collect_view()}
            </section>
        }
    });
    view! {
        <h2>{name}</h2>
        {(!marks.is_empty()).then(|| view! {
            <div class="row">{marks.into_iter().map(|mark| view! { <Chip label=mark/> }).collect_view()}</div>
        })}
        <p class="lead">{lead}</p>
        {reading}
        {plain.into_iter().map(|said| view! { <p>{said}</p> }).collect_view()}
        {last.map(|last| view! { <p class="num">{last}</p> })}
        {first.map(|first| view! { <p class="num">{first}</p> })}
        {(!notes.is_empty()).then(|| view! {
            <ul class="differing plain-list">{notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view()}</ul>
        })}
        {speeds}
        {note.map(|note| view! { <p class="soft small">{note}</p> })}
    }
}

fn folded(lang: Lang, told: ResultSummary) -> impl IntoView {
    let ResultSummary { conditions, partial, answers, professional, .. } = told;
    let facts = |title: &'static str, items: Vec<(String, String)>, open: bool| {
        (!items.is_empty()).then(|| {
            view! {
                <details class="more" open=open>
                    <summary>{title}</summary>
                    <Facts items=items/>
                </details>
            }
        })
    };
    view! {
        <div class="more-row">
        {facts(words::HOW.in_lang(lang), conditions, false)}
        {facts(words::ANSWERS.in_lang(lang), answers, partial)}
        {(!professional.is_empty()).then(|| view! {
            <details class="more">
                <summary>{measuring::FOR_PROFESSIONALS.in_lang(lang)}</summary>
                <div class="stack-tight">
                    {professional.into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
                </div>
            </details>
        })}
        </div>
    }
}
