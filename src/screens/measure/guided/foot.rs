//! What can be done besides, and the way on.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Ask, Item};
use crate::screens::measure::guided::instead::{AgainSheet, NotDoneSheet, Typed};
use crate::screens::measure::guided::item::title;
use crate::state::assessment_driver::{AssessmentDriver, Shown, Undoing};
use crate::state::use_app;
use crate::text::{measuring as words, sppb_screen};
use crate::ui::{ActionBar, Button, ButtonKind, ButtonSize, Icon, Show, live};

#[component]
pub fn Foot(driver: AssessmentDriver, item: StoredValue<Item>) -> impl IntoView {
    let app = use_app();
    let typing = RwSignal::new(false);
    let declining = RwSignal::new(false);
    let ask = item.with_value(|item| item.ask);
    let type_label = match ask {
        Ask::Time { .. } | Ask::Hold { .. } => Some(sppb_screen::TYPE_TIME),
        Ask::Count { .. } | Ask::Distance { .. } => Some(words::TYPE_IN),
        Ask::Choice { .. } | Ask::Scale { .. } | Ask::Number { .. } | Ask::Given { .. } => None,
    };
    // A number that is shown is an answer by going on.
    let shown_number = match ask {
        Ask::Number { from, .. } => Some(Answer::Whole(from)),
        _ => None,
    };
    let unanswered = Memo::new(move |_| driver.answered().is_none());
    let next_label = move || match (unanswered.get() && shown_number.is_none(), driver.following()) {
        (true, _) | (false, Shown::Conditions) => sppb_screen::NEXT.in_lang(app.lang()).to_owned(),
        (false, Shown::Item(item)) => sppb_screen::next(app.lang(), title(driver.instrument(), &item)),
        (false, Shown::Review) => sppb_screen::next(app.lang(), sppb_screen::REVIEW),
    };
    let next = move |()| {
        if let Some(answer) = shown_number.filter(|_| unanswered.get_untracked()) {
            // What is shown is within the possible.
            let _ = item.with_value(|item| driver.answer(item, answer));
        }
        driver.next();
    };
    let may_skip = Memo::new(move |_| !item.with_value(|item| item.needed) && unanswered.get() && !driver.is_running());
    view! {
        <ActionBar>
            <Back driver/>
            <Button
                kind=ButtonKind::Quiet
                label=app.say(sppb_screen::NOT_DONE)
                on_press=move |()| declining.set(true)
            />
            {type_label.map(|label| view! {
                <Button kind=ButtonKind::Quiet label=app.say(label) on_press=move |()| typing.set(true)/>
            })}
            <Show when=move || may_skip.get()>
                <Button kind=ButtonKind::Quiet label=app.say(words::SKIP) on_press=move |()| driver.next()/>
            </Show>
            <Button
                kind=ButtonKind::Main
                size=ButtonSize::Tall
                icon_after=Icon::Forward
                label=next_label
                disabled=move || unanswered.get() && shown_number.is_none()
                on_press=next
            />
        </ActionBar>
        <Typed driver item open=typing/>
        <NotDoneSheet driver item open=declining/>
    }
}

/// Undoes the last thing, or goes a step back; a whole countdown only after a question.
#[component]
pub fn Back(driver: AssessmentDriver) -> impl IntoView {
    let app = use_app();
    let asking = RwSignal::new(false);
    let undoing = Memo::new(move |_| driver.undoing());
    let button = move || {
        let (icon, label) = match undoing.get() {
            Undoing::Back | Undoing::Nothing => (Icon::Back, words::PREVIOUS),
            Undoing::Countdown => (Icon::Undo, words::AGAIN),
            Undoing::LastCount => (Icon::Undo, sppb_screen::UNDO_LAST),
            Undoing::Clock | Undoing::Answer => (Icon::Undo, sppb_screen::UNDO),
        };
        let press = move |()| match undoing.get_untracked() {
            Undoing::Countdown => asking.set(true),
            _ => driver.undo(),
        };
        let disabled = undoing.get() == Undoing::Nothing;
        view! { <Button kind=ButtonKind::Quiet icon label=app.say(label) disabled=disabled on_press=press/> }
    };
    view! {
        {live(button)}
        <AgainSheet driver open=asking/>
    }
}
