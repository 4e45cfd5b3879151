//! The biggest thing on the screen: how many, how long is left, or the rest between two sets.

use leptos::prelude::*;

use crate::domain::session::protocol::{LedSession, Press};
use crate::screens::session::player::standing::pause;
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::text::exercises::library;
use crate::text::screens::session::player as words;
use crate::text::{Phrase, numbers};
use crate::ui::{Button, ButtonKind, ButtonSize, Countdown, Icon, Show, StopwatchDial, dyn_view};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DosePart {
    /// A set that is done for a time.
    Timed,
    /// A set by repetitions.
    Counted,
    Rest,
}

#[component]
pub fn Dose(driver: SessionDriver) -> impl IntoView {
    let app = use_app();
    let part = driver.part(part);
    let amount = driver.part(|session| session.current().now.amount);
    let set = driver.part(LedSession::set);
    let dose = move || {
        let (number, unit) = library::dose_parts(app.lang(), &amount.get());
        view! { <p class="dose"><b class="num">{number}</b>" "<span>{unit}</span></p> }
    };
    let load = driver.part(|session| session.current().now.load);
    let heavier = move || load.get().map(|load| view! { <p class="load num">{library::load(app.lang(), load)}</p> });
    let which = move || {
        let (set, of) = set.get();
        (of > 1).then(|| view! { <p class="which-set" role="status">{words::set_of(app.lang(), set, of)}</p> })
    };
    view! {
        <div class="work">
            <div class="stack-tight">
                {dyn_view(dose)}
                {dyn_view(heavier)}
                {dyn_view(which)}
                {dyn_view(move || match part.get() {
                    DosePart::Timed => view! { <SetIsOver driver/> }.into_any(),
                    DosePart::Counted => view! { <Counted driver/> }.into_any(),
                    DosePart::Rest => view! { <EndRest driver/> }.into_any(),
                })}
            </div>
            {dyn_view(move || match part.get() {
                DosePart::Timed => view! { <Clock driver label=words::TIME_LEFT/> }.into_any(),
                DosePart::Counted => view! { <Counter driver/> }.into_any(),
                DosePart::Rest => view! { <Clock driver label=words::REST/> }.into_any(),
            })}
        </div>
    }
}

fn part(session: &LedSession) -> DosePart {
    match (session.countdown_ms(), session.to_count()) {
        (None, _) => DosePart::Counted,
        (Some(_), _) if session.is_in_rest() => DosePart::Rest,
        (Some(_), _) => DosePart::Timed,
    }
}

/// Nothing can be counted or ended meanwhile.
fn stands_still(session: &LedSession) -> bool {
    pause(session).is_some()
}

/// What is left of a set, or of the rest after it.
#[component]
fn Clock(driver: SessionDriver, label: Phrase) -> impl IntoView {
    let app = use_app();
    let seconds = driver.part(seconds_left);
    let progress = driver.part(|session| {
        let left = session.countdown_ms().unwrap_or_default() as f64;
        session.whole_part_ms().map_or(0.0, |whole| left / whole.max(1) as f64)
    });
    view! { <Countdown remaining=move || numbers::clock(seconds.get() * 1_000) progress label=app.say(label)/> }
}

fn seconds_left(session: &LedSession) -> u64 {
    session.countdown_ms().unwrap_or_default().div_ceil(1_000)
}

/// The next exercise does not follow by itself.
#[component]
fn SetIsOver(driver: SessionDriver) -> impl IntoView {
    let app = use_app();
    let seconds = driver.part(seconds_left);
    view! {
        <p class="lead" role="status">
            {dyn_view(move || (seconds.get() == 0).then(|| words::SET_IS_OVER.in_lang(app.lang())))}
        </p>
    }
}

#[component]
fn EndRest(driver: SessionDriver) -> impl IntoView {
    let app = use_app();
    let still = driver.part(stands_still);
    view! {
        <p class="lead" role="status">{app.say(words::REST)}</p>
        <div class="row">
            <Show when=move || !still.get()>
                <Button
                    size=ButtonSize::Small
                    label=app.say(words::END_REST)
                    on_press=move |()| driver.press(Press::EndRest)
                />
            </Show>
        </div>
    }
}

/// Counting is free: who does not tap has done it all the same.
#[component]
fn Counter(driver: SessionDriver) -> impl IntoView {
    let app = use_app();
    let counted = driver.part(LedSession::counted);
    let all = driver.part(|session| session.to_count().unwrap_or_default());
    view! {
        <div class="counter">
            <StopwatchDial
                reading=move || counted.get().to_string()
                note=move || Some(words::of(app.lang(), all.get()))
                caption=app.say(words::COUNT)
                running=move || counted.get() != 0
                disabled=driver.part(stands_still)
                on_press=move |()| driver.press(Press::Count)
            />
        </div>
    }
}

#[component]
fn Counted(driver: SessionDriver) -> impl IntoView {
    let app = use_app();
    let some = driver.part(|session| session.counted() > 0 && !stands_still(session));
    let more_sets = driver.part(|session| session.set().0 < session.set().1 && !stands_still(session));
    view! {
        <div class="row">
            <Show when=move || some.get()>
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Undo
                    label=app.say(words::UNCOUNT)
                    on_press=move |()| driver.press(Press::Uncount)
                />
            </Show>
            <Show when=move || more_sets.get()>
                <Button
                    size=ButtonSize::Small
                    label=app.say(words::SET_DONE)
                    on_press=move |()| driver.press(Press::SetDone)
                />
            </Show>
        </div>
    }
}
