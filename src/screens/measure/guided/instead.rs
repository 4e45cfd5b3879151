//! What is entered instead of what the clock or the taps gave: a typed value, or why there is none.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Ask, Item, NotDone};
use crate::domain::led_test::TestPress;
use crate::domain::typed_test::{TypedAnswerError, read_answer};
use crate::screens::measure::guided::foot::undo;
use crate::screens::measure::typed;
use crate::state::test_driver::TestDriver;
use crate::state::use_app;
use crate::text::measuring::leading;
use crate::text::screens::common;
use crate::text::{dates, instruments, measuring as words, sppb};
use crate::ui::{Button, ButtonKind, Dialog, FieldWidth, Form, TextField};

#[component]
pub fn Typed(driver: TestDriver, item: StoredValue<Item>, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<TypedAnswerError>);
    let ask = item.with_value(|item| item.ask);
    let timed = matches!(ask, Ask::Time { .. } | Ask::Hold { .. });
    let (title, enter) = match timed {
        true => (leading::TYPE_TIME, leading::USE_TIME),
        false => (words::TYPE_IN, words::USE_NUMBER),
    };
    let label = move || {
        let unit = instruments::unit_of(ask).map_or(words::TYPE_IN, |unit| unit);
        let label = if timed { leading::TIME } else { unit };
        dates::capitalised(label.in_lang(app.lang()))
    };
    let use_it = move |()| {
        let answer = read_answer(ask, &typed.get_untracked())
            .and_then(|answer| driver.press(TestPress::Answer(answer)).map_err(TypedAnswerError::Impossible));
        wrong.set(answer.err());
        if answer.is_ok() {
            typed.set(String::new());
            open.set(false);
        }
    };
    view! {
        <Dialog open title=app.say(title) close_label=app.say(common::CANCEL)>
            <Form on_submit=use_it>
                <div class="stack">
                    <TextField
                        label=label
                        hint=move || timed.then(|| leading::TIME_HINT.in_lang(app.lang()).to_owned())
                        error=move || wrong.get().map(|why| typed::told(app.lang(), why))
                        value=typed
                        kind=typed::keyboard(ask)
                        width=FieldWidth::Short
                        autofocus=true
                    />
                    <div class="row">
                        <Button submits=true kind=ButtonKind::Main label=app.say(enter)/>
                    </div>
                </div>
            </Form>
        </Dialog>
    }
}

/// The reasons, each under what it means for the result: one tap.
#[component]
pub fn NotDoneSheet(driver: TestDriver, item: StoredValue<Item>, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let choose = move |why| {
        open.set(false);
        // Every item admits a reason.
        let _ = driver.press(TestPress::Answer(Answer::Not(why)));
    };
    let reason = move |why: NotDone| {
        view! { <Button label=app.say(sppb::not_done(why)) on_press=move |()| choose(why)/> }
    };
    let group = move |(gives_zero, reasons): (Option<bool>, Vec<NotDone>)| {
        let means = item.with_value(|item| instruments::not_done_means(driver.instrument(), item, gives_zero));
        view! {
            <section class="stack-tight">
                {means.map(|means| view! { <h3>{app.say(means)}</h3> })}
                {reasons.into_iter().map(reason).collect_view()}
            </section>
        }
    };
    let groups = move || item.with_value(|item| item.not_done.groups()).into_iter().map(group).collect_view();
    view! {
        <Dialog open title=app.say(sppb::WHY_NOT) close_label=app.say(common::CANCEL)>
            {groups()}
        </Dialog>
    }
}

/// Before a whole countdown is thrown away.
#[component]
pub fn AgainSheet(driver: TestDriver, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let again = move |()| {
        open.set(false);
        undo(driver);
    };
    view! {
        <Dialog open title=app.say(words::AGAIN_QUESTION) close_label=app.say(common::CANCEL)>
            <p>{app.say(words::AGAIN_NOTE)}</p>
            <div class="row">
                <Button label=app.say(common::CANCEL) on_press=move |()| open.set(false)/>
                <Button kind=ButtonKind::Stop label=app.say(words::AGAIN_NOW) on_press=again/>
            </div>
        </Dialog>
    }
}
