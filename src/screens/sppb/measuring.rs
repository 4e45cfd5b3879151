//! The clock that is the button, or the three ways a single rise can go; and what was measured in this part.

use leptos::prelude::*;

use crate::domain::assessment::Attempt;
use crate::domain::centiseconds::Centiseconds;
use crate::domain::sppb::SingleStand;
use crate::domain::sppb::protocol::{Entry, Step};
use crate::screens::sppb::instead::NotDoneSheet;
use crate::state::sppb_driver::SppbDriver;
use crate::state::{App, use_app};
use crate::text::{sppb, sppb_screen as words};
use crate::ui::{Button, ButtonSize, StopwatchDial, live};

const STEPS: [Step; 8] = [
    Step::SideBySide,
    Step::SemiTandem,
    Step::Tandem,
    Step::FirstWalk,
    Step::SecondWalk,
    Step::SingleStand,
    Step::FiveStands,
    Step::FiveWithArms,
];

#[component]
pub fn Measure(driver: SppbDriver, step: Step) -> impl IntoView {
    match step {
        Step::SingleStand => view! { <SingleRise driver/> }.into_any(),
        _ => view! { <Dial driver/> }.into_any(),
    }
}

#[component]
fn Dial(driver: SppbDriver) -> impl IntoView {
    let app = use_app();
    let caption = move || {
        let phrase = match (driver.entry().and_then(time_of), driver.is_running()) {
            (Some(Attempt::Took(_)), _) => sppb::DONE,
            (Some(Attempt::Not(_)), _) => sppb::NOT_CARRIED_OUT,
            (None, true) => sppb::STOP,
            (None, false) => sppb::START,
        };
        phrase.in_lang(app.lang())
    };
    view! {
        <StopwatchDial
            reading=move || reading(app, driver)
            caption=caption
            running=move || driver.is_running()
            on_press=move |()| driver.tap()
        />
    }
}

/// Tenths while the clock runs, hundredths when it stands: nobody can read hundredths that fly by.
fn reading(app: App, driver: SppbDriver) -> String {
    match driver.entry().and_then(time_of) {
        Some(Attempt::Took(time)) => words::hundredths(app.lang(), time),
        Some(Attempt::Not(_)) => "–".to_owned(),
        None if driver.is_running() => words::tenths(app.lang(), driver.reading().get()),
        None => words::tenths(app.lang(), Centiseconds::new(0)),
    }
}

fn time_of(entry: Entry) -> Option<Attempt> {
    match entry {
        Entry::SideBySide(attempt) | Entry::SemiTandem(attempt) | Entry::Tandem(attempt) => Some(attempt),
        Entry::FirstWalk(attempt) | Entry::SecondWalk(attempt) => Some(attempt),
        Entry::FiveStands(attempt) | Entry::FiveWithArms(attempt) => Some(attempt),
        Entry::SingleStand(_) => None,
    }
}

#[component]
fn SingleRise(driver: SppbDriver) -> impl IntoView {
    let app = use_app();
    let declining = RwSignal::new(false);
    let chosen = Memo::new(move |_| match driver.entry() {
        Some(Entry::SingleStand(single)) => Some(single),
        _ => None,
    });
    let pressed =
        move |is: fn(SingleStand) -> bool| move || if chosen.get().is_some_and(is) { "true" } else { "false" };
    view! {
        <div class="rises" role="group" aria-label=app.say(words::HOW_DID_IT_GO)>
            <Button
                size=ButtonSize::Tall
                label=app.say(sppb::WITHOUT_ARMS)
                on_press=move |()| driver.enter(Entry::SingleStand(SingleStand::WithoutArms))
                attr:aria-pressed=pressed(|single| single == SingleStand::WithoutArms)
            />
            <Button
                size=ButtonSize::Tall
                label=app.say(sppb::USED_ARMS)
                on_press=move |()| driver.enter(Entry::SingleStand(SingleStand::UsedArms))
                attr:aria-pressed=pressed(|single| single == SingleStand::UsedArms)
            />
            <Button
                size=ButtonSize::Tall
                label=app.say(words::NOT_DONE)
                on_press=move |()| declining.set(true)
                attr:aria-pressed=pressed(|single| matches!(single, SingleStand::Not(_)))
            />
        </div>
        <NotDoneSheet driver open=declining/>
    }
}

/// Every reading of the part, the one that is being made among them.
#[component]
pub fn Readings(driver: SppbDriver) -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| rows(app, driver));
    let row = |(name, value, running): (String, String, bool)| {
        view! {
            <li class="trial">
                <span>{name}</span>
                <b class="num" class:trial-running=running>{value}</b>
            </li>
        }
    };
    view! {
        <ul class="card trials plain-list" aria-label=app.say(words::READINGS)>
            {live(move || rows.get().into_iter().map(row).collect_view())}
        </ul>
    }
}

fn rows(app: App, driver: SppbDriver) -> Vec<(String, String, bool)> {
    let (lang, shown, running) = (app.lang(), driver.shown().get(), driver.is_running());
    driver.draft().with(|draft| {
        let of_part = STEPS.into_iter().filter(|step| sppb::part_of(*step) == sppb::part_of(shown));
        let row = |step: Step| {
            let entry = draft.entries().iter().find(|entry| entry.step() == step);
            let value = match entry {
                Some(entry) => words::entry(lang, *entry),
                None if step != shown => return None,
                None if running => words::CLOCK_RUNS.in_lang(lang).to_owned(),
                None => words::NOT_YET.in_lang(lang).to_owned(),
            };
            let name = sppb::step(step, draft.course()).short.in_lang(lang).to_owned();
            Some((name, value, running && entry.is_none()))
        };
        of_part.filter_map(row).collect()
    })
}
