//! What is measured already of the part that is shown, the reading that is being made among it.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Item};
use crate::screens::measure::guided::words::place;
use crate::state::test_driver::TestDriver;
use crate::state::{App, use_app};
use crate::text::measuring::leading as words;
use crate::text::{instruments, sppb};
use crate::ui::{Show, dyn_view};

/// One row: what, how much, and whether its clock is running.
type ClockFace = (String, String, bool);

#[component]
pub fn Readings(driver: TestDriver) -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| rows(app, driver));
    let row = |(name, value, running): ClockFace| {
        view! {
            <li class="trial">
                <span>{name}</span>
                <b class="num" class:trial-running=running>{value}</b>
            </li>
        }
    };
    view! {
        <Show when=move || rows.with(|rows| !rows.is_empty())>
            <ul class="card trials plain-list" aria-label=app.say(words::READINGS)>
                {dyn_view(move || rows.get().into_iter().map(row).collect_view())}
            </ul>
        </Show>
    }
}

/// Where the form has no parts, all of it is one. Tracks.
fn rows(app: App, driver: TestDriver) -> Vec<ClockFace> {
    let (lang, instrument, running) = (app.lang(), driver.instrument(), driver.is_running());
    driver.test().with(|test| {
        let Some(shown) = test.item() else { return vec![] };
        let row = |item: Item| {
            let answer = test.answer_to(&item.key);
            let value = match answer {
                Some(Answer::Not(why)) => sppb::not_carried_out(lang, why),
                Some(answer) => instruments::answer(lang, instrument, &item.key, answer),
                None if item.key != shown.key => return None,
                None if running => words::CLOCK_RUNS.in_lang(lang).to_owned(),
                None => words::NOT_YET.in_lang(lang).to_owned(),
            };
            let name = instruments::item_in_part(instrument, place(&item)).in_lang(lang).to_owned();
            Some((name, value, running && answer.is_none()))
        };
        let items: Vec<Item> = test.items().into_iter().filter(|item| item.part == shown.part).collect();
        // One thing alone is on the clock already.
        if items.len() == 1 { vec![] } else { items.into_iter().filter_map(row).collect() }
    })
}
