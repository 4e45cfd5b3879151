//! One item: what to do at the left, the clock or the answers at the right, and at the foot what can be done instead.

use leptos::prelude::*;

use crate::chart::figure::{self, Arms};
use crate::domain::assessment::{Answer, Ask, Instrument, Item, Key};
use crate::domain::identity::PersonId;
use crate::screens::measure::conditions::ConditionsTold;
use crate::screens::measure::guided::clock::{ClockFace, OptionsFace};
use crate::screens::measure::guided::counting::{CountFace, NumberFace};
use crate::screens::measure::guided::foot::Foot;
use crate::screens::measure::guided::head::Head;
use crate::screens::measure::last::{doubt, last_until};
use crate::screens::shared::problem_notice::NotKept;
use crate::state::assessment_driver::{AssessmentDriver, conditions_as_last};
use crate::state::{App, use_app};
use crate::text::screens::session;
use crate::text::{Phrase, instruments, measuring as words, sppb_screen};
use crate::ui::{Drawing, Facts, Notice, NoticeKind, PageTitle, Show, live};

/// The place of an item in its form. Guided instruments have no items of the person's own.
pub fn place(item: &Item) -> u8 {
    match item.key {
        Key::Item(place) => place,
        Key::Goal(_) | Key::Weight(_) | Key::Performance(_) | Key::Satisfaction(_) => 0,
        Key::Service(_) | Key::Activity(_) => 0,
    }
}

/// What an item is called: as it is guided, else as it is asked.
pub fn title(instrument: Instrument, item: &Item) -> Phrase {
    let guide = instruments::guide(instrument, place(item));
    guide.map_or_else(|| instruments::question(instrument, place(item)), |guide| guide.title)
}

#[component]
pub fn ItemScreen(driver: AssessmentDriver, person: PersonId, item: Item, resumed: bool) -> impl IntoView {
    let at = StoredValue::new(item.clone());
    view! {
        <main class="screen">
            <Head driver person/>
            <div class="stage stage-test">
                <WhatToDo driver person item=at resumed/>
                {match item.ask {
                    Ask::Time { .. } | Ask::Hold { .. } => view! { <ClockFace driver/> }.into_any(),
                    Ask::Count { .. } | Ask::Distance { .. } => view! { <CountFace driver item=at/> }.into_any(),
                    Ask::Choice { .. } => view! { <OptionsFace driver item=at/> }.into_any(),
                    Ask::Scale { .. } | Ask::Number { .. } => view! { <NumberFace driver item=at/> }.into_any(),
                    Ask::Given { .. } => ().into_any(),
                }}
            </div>
            <Foot driver item=at/>
        </main>
    }
}

#[component]
fn WhatToDo(driver: AssessmentDriver, person: PersonId, item: StoredValue<Item>, resumed: bool) -> impl IntoView {
    let app = use_app();
    let instrument = driver.instrument();
    let title = item.with_value(|item| title(instrument, item));
    let place = item.with_value(place);
    let start = untrack(|| driver.draft().with(|draft| draft.conditions.start));
    let guide = move || instruments::guide_from(instrument, place, start);
    let instructions = move || {
        let lines = guide().map(|guide| guide.instructions).unwrap_or_default();
        lines.iter().map(|line| view! { <li>{line.in_lang(app.lang())}</li> }).collect_view()
    };
    let say = move || {
        guide().and_then(|guide| guide.say).map(|say| {
            view! {
                <div class="say-aloud">
                    <h2>{app.say(sppb_screen::SAY)}</h2>
                    <p class="quote">{app.say(say)}</p>
                </div>
            }
        })
    };
    // While a count is made nothing may come in above the clock: it would move away from under the finger.
    let counts = item.with_value(|item| matches!(item.ask, Ask::Count { .. } | Ask::Distance { .. }));
    let last = StoredValue::new(untrack(|| conditions_as_last(app, person, instrument)));
    view! {
        <div class="stage-text">
            <PageTitle text=app.say(title)/>
            <ol class="instructions">{live(instructions)}</ol>
            <div class="step-aid">
                {drawing(instrument, place).map(|svg| {
                    let label = move || format!("{}: {}", sppb_screen::FIGURE.in_lang(app.lang()), title.in_lang(app.lang()));
                    view! { <div class="figure-panel"><Drawing svg label/></div> }
                })}
                {live(say)}
            </div>
            <div class="conditions">
                <ConditionsTold
                    now=Signal::derive(move || driver.draft().with(|draft| draft.conditions.clone()))
                    last=Signal::derive(move || last.get_value())
                />
            </div>
            {(!counts).then(|| view! { <Readings driver/> })}
            <Interruptions driver person item resumed/>
        </div>
    }
}

fn drawing(instrument: Instrument, place: u8) -> Option<String> {
    match (instrument, place) {
        (Instrument::Gait, _) | (Instrument::TwoMinuteWalk | Instrument::SixMinuteWalk, 0) => Some(figure::walk()),
        (Instrument::Tug, _) => Some(figure::chair_stand(Arms::Helping)),
        (Instrument::ChairStand, 0) => Some(figure::chair_stand(Arms::Folded)),
        _ => None,
    }
}

/// What is measured already, where there is more than one thing to measure.
#[component]
fn Readings(driver: AssessmentDriver) -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| answers_told(app, driver));
    let card = move || {
        (rows.with(Vec::len) > 0).then(|| {
            view! {
                <div class="card">
                    <Facts items=Signal::from(rows)/>
                </div>
            }
        })
    };
    live(card)
}

/// Every answer by the name of its item. Tracks.
pub fn answers_told(app: App, driver: AssessmentDriver) -> Vec<(String, String)> {
    let (instrument, lang) = (driver.instrument(), app.lang());
    let items = driver.items();
    driver.draft().with(|draft| {
        let told = |item: Item| {
            let answer = draft.answers().get(&item.key)?;
            let value = instruments::answer(lang, instrument, &item.key, answer);
            Some((instruments::question(instrument, place(&item)).in_lang(lang).to_owned(), value))
        };
        items.into_iter().filter_map(told).collect()
    })
}

/// What the worker should know besides, in plain words.
#[component]
fn Interruptions(driver: AssessmentDriver, person: PersonId, item: StoredValue<Item>, resumed: bool) -> impl IntoView {
    let app = use_app();
    let begun = driver.draft().with_untracked(|draft| draft.answers().len());
    let just_resumed = Memo::new(move |_| resumed && driver.draft().with(|draft| draft.answers().len()) == begun);
    let last = StoredValue::new(untrack(|| last_until(app, person, driver.instrument(), app.today())));
    let doubted = Memo::new(move |_| {
        let answer: Answer = driver.answered()?;
        let now = driver.assessment();
        last.with_value(|last| item.with_value(|item| doubt(app.lang(), last.as_ref()?, &now, item, answer)))
    });
    view! {
        <div class="stage-notes">
            {live(move || {
                doubted.get().map(|doubt| view! { <Notice kind=NoticeKind::Warning live=true>{doubt}</Notice> })
            })}
            <Show when=move || driver.was_forgotten().get()>
                <Notice kind=NoticeKind::Warning live=true>{app.say(words::FORGOTTEN)}</Notice>
            </Show>
            <Show when=move || just_resumed.get() && !driver.is_running()>
                <Notice kind=NoticeKind::Info live=true>{app.say(sppb_screen::RESUMED)}</Notice>
            </Show>
            <Show when=move || driver.screen_stays_lit().get() == Some(false)>
                <Notice kind=NoticeKind::Info>{app.say(session::MAY_GO_DARK)}</Notice>
            </Show>
            <NotKept problem=driver.problem()/>
        </div>
    }
}
