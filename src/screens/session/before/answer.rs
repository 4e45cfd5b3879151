//! Whether to train today: said as soon as it is sure, with every reason, whom to tell, and the buttons it leaves.

use leptos::prelude::*;

use super::sheet::BeforeSheet;
use super::turn_away::TurnAway;
use crate::domain::session::held::Load;
use crate::domain::session::readiness::{Readiness, ReadinessVerdict, Tell};
use crate::screens::shared::form::{Field, FieldAsk, FormField, Said};
use crate::state::{App, use_app};
use crate::text::{Lang, readiness as words};
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, Notice, NoticeKind, Show, bring_into_view, dyn_view};
use crate::workspace::forms::FormChoice;
use crate::workspace::forms::before_session::AGREED;

#[component]
pub fn Answer(sheet: BeforeSheet) -> impl IntoView {
    let app = use_app();
    let answer = Memo::new(move |_| sheet.answer());
    let is_no = Memo::new(move |_| answer.get().is_some_and(|answer| answer.verdict() == ReadinessVerdict::NotToday));
    let turning_away = RwSignal::new(false);
    // Nobody should have to look for what follows from the last answer.
    Effect::new(move |was_sure: Option<bool>| {
        let is_sure = answer.with(Option::is_some);
        if is_sure && was_sure == Some(false) {
            bring_into_view(".readiness-answer");
        }
        is_sure
    });
    view! {
        <section class="readiness-answer stack" aria-label=app.say(words::ANSWER)>
            {dyn_view(move || match answer.get() {
                None => view! { <p class="soft">{app.say(words::UNANSWERED)}</p> }.into_any(),
                Some(readiness) => view! { <Sure sheet readiness/> }.into_any(),
            })}
            <div class="row">
                {dyn_view(move || {
                    let kind = if is_no.get() { ButtonKind::Main } else { ButtonKind::Quiet };
                    view! { <Button kind label=app.say(words::NOT_TODAY) on_press=move |()| turning_away.set(true)/> }
                })}
            </div>
        </section>
        <TurnAway sheet open=turning_away/>
    }
}

#[component]
fn Sure(sheet: BeforeSheet, readiness: Readiness) -> impl IntoView {
    let app = use_app();
    let verdict = readiness.verdict();
    let kind = match verdict {
        ReadinessVerdict::Full => NoticeKind::Good,
        ReadinessVerdict::Lighter => NoticeKind::Warm,
        ReadinessVerdict::AskFirst => NoticeKind::Warning,
        ReadinessVerdict::NotToday => NoticeKind::Danger,
    };
    let to_ask = readiness.to_ask();
    view! {
        <Notice kind title=app.say_some(words::verdict(verdict)) live=true>
            {move || sentences(app.lang(), &readiness).into_iter().map(|it| view! { <p>{it}</p> }).collect_view()}
        </Notice>
        {(verdict != ReadinessVerdict::NotToday).then(|| view! { <Lighter sheet/> })}
        {match verdict {
            ReadinessVerdict::Full => view! {
                <div class="row">
                    <Start sheet load=Load::Full/>
                    <Start sheet load=Load::Lighter/>
                </div>
            }
            .into_any(),
            ReadinessVerdict::Lighter => view! { <div class="row"><Start sheet load=Load::Lighter main=true/></div> }.into_any(),
            ReadinessVerdict::AskFirst => to_ask.map(|whom| view! { <AfterAYes sheet whom/> }).into_any(),
            ReadinessVerdict::NotToday => ().into_any(),
        }}
    }
}

/// Why, and whom to ask or to tell.
fn sentences(lang: Lang, readiness: &Readiness) -> Vec<String> {
    let reasons = readiness.reasons().iter().map(|why| words::reason(lang, *why));
    let ask = readiness.to_ask();
    let tell = readiness.tell().into_iter().filter(|whom| Some(*whom) != ask).collect();
    reasons.chain(ask.map(|whom| words::ask(lang, whom))).chain(words::tell(lang, &tell)).collect()
}

/// A lighter session may always be chosen.
#[component]
fn Start(
    sheet: BeforeSheet,
    load: Load,
    #[prop(optional)] main: bool,
    #[prop(optional)] agreed: Option<Tell>,
) -> impl IntoView {
    let app = use_app();
    let (label, is_first) = match load {
        Load::Full => (words::START_FULL, true),
        Load::Lighter => (words::START_LIGHTER, main),
    };
    let kind = if is_first { ButtonKind::Main } else { ButtonKind::Plain };
    view! {
        <Button
            kind
            size=ButtonSize::Tall
            icon=Icon::Play
            label=app.say(label)
            on_press=move |()| sheet.begin(load, agreed)
        />
    }
}

#[component]
fn AfterAYes(sheet: BeforeSheet, whom: Tell) -> impl IntoView {
    let label = Said::new(move |lang| words::agreed(lang, whom));
    let field = Field::new(AGREED, label, FieldAsk::Check(whom.word()));
    view! {
        <FormField state=sheet.state field/>
        <Show when=move || sheet.state.get(AGREED) == whom.word()>
            <div class="row"><Start sheet load=Load::Lighter main=true agreed=whom/></div>
        </Show>
    }
}

/// Which exercises become what.
#[component]
fn Lighter(sheet: BeforeSheet) -> impl IntoView {
    let app = use_app();
    view! {
        <details class="more">
            <summary>{app.say(words::LIGHTER_TODAY)}</summary>
            <ul>{dyn_view(move || changes(app, sheet).into_iter().map(|it| view! { <li>{it}</li> }).collect_view())}</ul>
        </details>
    }
}

fn changes(app: App, sheet: BeforeSheet) -> Vec<String> {
    let plan = sheet.plan();
    let both = plan.session().into_iter().zip(plan.lighter_session());
    both.filter_map(|(from, to)| words::lighter(app.lang(), from, to)).collect()
}
