//! One item: what to do at the left, the clock or the answers at the right, and at the foot what can be done instead.

use leptos::prelude::*;

use crate::chart::figure::{self, Arms, Stand};
use crate::domain::assessment::{Ask, Instrument, Item};
use crate::domain::identity::PersonId;
use crate::domain::registry;
use crate::domain::sppb::sheet;
use crate::screens::measure::guided::clock::{ClockFace, OptionsFace};
use crate::screens::measure::guided::conditions::UnderConditions;
use crate::screens::measure::guided::counting::{CountFace, NumberFace};
use crate::screens::measure::guided::foot::Foot;
use crate::screens::measure::guided::head::Head;
use crate::screens::measure::guided::instead::NotDoneSheet;
use crate::screens::measure::guided::orthostatic::OrthostaticFace;
use crate::screens::measure::guided::readings::Readings;
use crate::screens::measure::guided::words::{place, title};
use crate::screens::shared::problem_notice::NotKept;
use crate::screens::shared::rest_locked::RestLocked;
use crate::state::test_driver::TestDriver;
use crate::state::use_app;
use crate::text::measuring::leading;
use crate::text::screens::session as session_words;
use crate::text::{instruments, measuring as words};
use crate::ui::{Drawing, Notice, NoticeKind, PageTitle, Show, dyn_view};

#[component]
pub fn ItemScreen(driver: TestDriver, person: PersonId, item: Item, resumed: bool) -> impl IntoView {
    let at = StoredValue::new(item.clone());
    let declining = RwSignal::new(false);
    view! {
        <main class="screen">
            <Head driver person/>
            <div class="stage stage-test">
                <WhatToDo driver person item=at resumed/>
                {match item.ask {
                    _ if driver.instrument() == Instrument::Orthostatic => view! { <OrthostaticFace driver item=at/> }.into_any(),
                    Ask::Time { .. } | Ask::Hold { .. } => view! { <ClockFace driver/> }.into_any(),
                    Ask::Count { .. } | Ask::Distance { .. } => view! { <CountFace driver item=at/> }.into_any(),
                    Ask::Choice { .. } => view! { <OptionsFace driver item=at declining/> }.into_any(),
                    Ask::Scale { .. } | Ask::Number { .. } | Ask::Tenths { .. } => view! { <NumberFace driver item=at/> }.into_any(),
                    Ask::Given { .. } => ().into_any(),
                }}
            </div>
            <Foot driver item=at declining/>
            <NotDoneSheet driver item=at open=declining/>
        </main>
    }
}

#[component]
fn WhatToDo(driver: TestDriver, person: PersonId, item: StoredValue<Item>, resumed: bool) -> impl IntoView {
    let app = use_app();
    let instrument = driver.instrument();
    let title = move || item.with_value(|item| title(driver, item)).in_lang(app.lang());
    let place = item.with_value(place);
    let guide = Memo::new(move |_| instruments::guide(instrument, place, &driver.conditions()));
    let instructions = move || {
        let lines = guide.get().map(|guide| guide.instructions).unwrap_or_default();
        lines.iter().map(|line| view! { <li>{line.in_lang(app.lang())}</li> }).collect_view()
    };
    let say = move || {
        guide.get().and_then(|guide| guide.say).map(|say| {
            view! {
                <div class="say-aloud">
                    <h2>{app.say(leading::SAY)}</h2>
                    <p class="quote">{app.say(say)}</p>
                </div>
            }
        })
    };
    // While a count is made nothing may come in above the clock: it would move away from under the finger.
    let counts = item.with_value(|item| item.ask.counts());
    let has_conditions = !registry::asked_conditions(instrument).is_empty();
    let under_conditions = has_conditions && item.with_value(|item| item.fixes_conditions);
    view! {
        <div class="stage-text">
            <PageTitle text=title/>
            <ol class="instructions">{dyn_view(instructions)}</ol>
            <div class="step-aid">
                {drawing(instrument, place).map(|svg| {
                    let label = move || format!("{}: {}", leading::FIGURE.in_lang(app.lang()), title());
                    view! { <div class="figure-panel"><Drawing svg label/></div> }
                })}
                {dyn_view(say)}
            </div>
            {under_conditions.then(|| view! { <UnderConditions driver person/> })}
            {(!counts).then(|| view! { <Readings driver/> })}
            <Interruptions driver item resumed/>
        </div>
    }
}

fn drawing(instrument: Instrument, place: u8) -> Option<String> {
    match (instrument, place) {
        (Instrument::Sppb, sheet::SIDE_BY_SIDE) => Some(figure::feet(Stand::SideBySide)),
        (Instrument::Sppb, sheet::SEMI_TANDEM) => Some(figure::feet(Stand::SemiTandem)),
        (Instrument::Sppb, sheet::TANDEM) => Some(figure::feet(Stand::Tandem)),
        (Instrument::Sppb, sheet::FIRST_WALK | sheet::SECOND_WALK) => Some(figure::walk()),
        (Instrument::Sppb, sheet::FIVE_WITH_ARMS) => Some(figure::chair_stand(Arms::Helping)),
        (Instrument::Sppb, _) => Some(figure::chair_stand(Arms::Folded)),
        (Instrument::Gait, _) | (Instrument::TwoMinuteWalk | Instrument::SixMinuteWalk, 0) => Some(figure::walk()),
        (Instrument::Tug, _) => Some(figure::chair_stand(Arms::Helping)),
        (Instrument::ChairStand, 0) => Some(figure::chair_stand(Arms::Folded)),
        _ => None,
    }
}

/// What the worker should know besides, in plain words.
#[component]
fn Interruptions(driver: TestDriver, item: StoredValue<Item>, resumed: bool) -> impl IntoView {
    let app = use_app();
    let begun = driver.test().get_untracked().draft();
    let just_resumed = Memo::new(move |_| resumed && driver.test().with(|test| test.draft().answers == begun.answers));
    let enough = Memo::new(move |_| {
        let enough = item.with_value(|item| item.enough).filter(|enough| driver.reading().get() > *enough);
        enough.and_then(|_| instruments::enough(driver.instrument(), item.with_value(place)))
    });
    let warning = |text: String| view! { <Notice kind=NoticeKind::Warning live=true>{text}</Notice> };
    view! {
        <div class="stage-notes">
            {dyn_view(move || enough.get().map(|enough| warning(enough.in_lang(app.lang()).to_owned())))}
            <Show when=move || driver.was_forgotten()>
                <Notice kind=NoticeKind::Warning live=true>{app.say(words::FORGOTTEN)}</Notice>
            </Show>
            <Show when=move || just_resumed.get() && !driver.is_running()>
                <Notice kind=NoticeKind::Info live=true>{app.say(leading::RESUMED)}</Notice>
            </Show>
            <Show when=move || driver.screen_stays_lit().get() == Some(false)>
                <Notice kind=NoticeKind::Info>{app.say(session_words::MAY_GO_DARK)}</Notice>
            </Show>
            <RestLocked/>
            <NotKept problem=driver.problem()/>
        </div>
    }
}
