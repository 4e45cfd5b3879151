//! What can be done besides, and the way on.

use leptos::prelude::*;

use crate::domain::assessment::draft::TestPage;
use crate::domain::assessment::{Answer, Ask, Instrument, Item};
use crate::domain::led_test::{TestPress, TestUndo};
use crate::screens::measure::guided::instead::{AgainSheet, Typed};
use crate::screens::measure::guided::words::title;
use crate::state::test_driver::TestDriver;
use crate::state::use_app;
use crate::text::measuring as words;
use crate::text::measuring::leading;
use crate::ui::{ActionBar, Button, ButtonKind, ButtonSize, Icon, Show, dyn_view};

#[component]
pub fn Foot(driver: TestDriver, item: StoredValue<Item>, declining: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let typing = RwSignal::new(false);
    let ask = item.with_value(|item| item.ask);
    let type_label = match ask {
        Ask::Time { .. } | Ask::Hold { .. } => Some(leading::TYPE_TIME),
        Ask::Count { .. } | Ask::Distance { .. } => Some(words::TYPE_IN),
        Ask::Choice { .. } | Ask::Scale { .. } | Ask::Number { .. } | Ask::Tenths { .. } | Ask::Given { .. } => None,
    };
    // Among the answers of a choice it stands already.
    let declines = !matches!(ask, Ask::Choice { .. });
    // A number that is shown is an answer by going on; what is typed is none before it is used.
    let shown_number = match ask {
        Ask::Number { from, .. } if driver.instrument() != Instrument::Orthostatic => Some(Answer::Whole(from)),
        _ => None,
    };
    let unanswered = Memo::new(move |_| driver.answered().is_none());
    let next_label = move || {
        let lang = app.lang();
        if unanswered.get() && shown_number.is_none() {
            return leading::NEXT.in_lang(lang).to_owned();
        }
        let (following, items) = driver.test().with(|test| (test.following(), test.items()));
        match following {
            TestPage::Conditions => leading::NEXT.in_lang(lang).to_owned(),
            TestPage::Item(key) | TestPage::Doubt(key) => match items.iter().find(|item| item.key == key) {
                Some(item) => leading::next(lang, title(driver, item)),
                None => leading::NEXT.in_lang(lang).to_owned(),
            },
            TestPage::Review => leading::next(lang, leading::REVIEW),
        }
    };
    let next = move |()| {
        if let Some(answer) = shown_number.filter(|_| unanswered.get_untracked()) {
            // What is shown is within the possible.
            let _ = driver.press(TestPress::Answer(answer));
        }
        go_on(driver);
    };
    let may_skip = Memo::new(move |_| !item.with_value(|item| item.needed) && unanswered.get() && !driver.is_running());
    view! {
        <ActionBar>
            <Back driver/>
            {declines.then(|| view! {
                <Button
                    kind=ButtonKind::Quiet
                    label=app.say(leading::NOT_DONE)
                    on_press=move |()| declining.set(true)
                />
            })}
            {type_label.map(|label| view! {
                <Button kind=ButtonKind::Quiet label=app.say(label) on_press=move |()| typing.set(true)/>
            })}
            <Show when=move || may_skip.get()>
                <Button kind=ButtonKind::Quiet label=app.say(words::SKIP) on_press=move |()| go_on(driver)/>
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
    }
}

/// On to what follows; an item that is needed is not passed over.
fn go_on(driver: TestDriver) {
    let _ = driver.press(TestPress::Next);
}

/// Undoes the last thing, or goes a step back; a whole countdown only after a question.
#[component]
pub fn Back(driver: TestDriver) -> impl IntoView {
    let app = use_app();
    let asking = RwSignal::new(false);
    let undoing = Memo::new(move |_| driver.undoing());
    let button = move || {
        let (icon, label) = match undoing.get() {
            TestUndo::Back | TestUndo::Nothing => (Icon::Back, words::PREVIOUS),
            TestUndo::Countdown => (Icon::Undo, words::AGAIN),
            TestUndo::LastCount => (Icon::Undo, leading::UNDO_LAST),
            TestUndo::Clock | TestUndo::Answer => (Icon::Undo, leading::UNDO),
        };
        let press = move |()| match undoing.get_untracked() {
            TestUndo::Countdown => asking.set(true),
            TestUndo::Nothing | TestUndo::Back | TestUndo::LastCount | TestUndo::Clock | TestUndo::Answer => {
                undo(driver);
            }
        };
        let disabled = undoing.get() == TestUndo::Nothing;
        view! { <Button kind=ButtonKind::Quiet icon label=app.say(label) disabled=disabled on_press=press/> }
    };
    view! {
        {dyn_view(button)}
        <AgainSheet driver open=asking/>
    }
}

/// Nothing is ever in the way of taking back.
pub fn undo(driver: TestDriver) {
    let _ = driver.press(TestPress::Undo);
}
