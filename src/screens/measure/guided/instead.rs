//! What is entered instead of what the clock or the taps gave: a typed value, or why there is none.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Ask, Item, NotDone};
use crate::screens::measure::typed::{self, WrongAnswer};
use crate::state::assessment_driver::AssessmentDriver;
use crate::state::use_app;
use crate::text::screens::common;
use crate::text::{dates, instruments, measuring as words, sppb, sppb_screen};
use crate::ui::{Button, ButtonKind, Dialog, FieldWidth, Form, TextField, live};

#[component]
pub fn Typed(driver: AssessmentDriver, item: StoredValue<Item>, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<WrongAnswer>);
    let ask = item.with_value(|item| item.ask);
    let timed = matches!(ask, Ask::Time { .. } | Ask::Hold { .. });
    let (title, enter) = match timed {
        true => (sppb_screen::TYPE_TIME, sppb_screen::USE_TIME),
        false => (words::TYPE_IN, words::USE_NUMBER),
    };
    let label = move || {
        let unit = instruments::unit_of(ask).map_or(words::TYPE_IN, |unit| unit);
        let label = if timed { sppb_screen::TIME } else { unit };
        dates::capitalised(label.in_lang(app.lang()))
    };
    let use_it = move |()| {
        let answer = typed::read(ask, &typed.get_untracked())
            .and_then(|answer| item.with_value(|item| driver.answer(item, answer)).map_err(WrongAnswer::Impossible));
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

/// The reasons: one tap.
#[component]
pub fn NotDoneSheet(driver: AssessmentDriver, item: StoredValue<Item>, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let choose = move |why| {
        open.set(false);
        // Every item admits a reason.
        let _ = item.with_value(|item| driver.answer(item, Answer::Not(why)));
    };
    let reason = move |why| {
        view! { <Button label=app.say(sppb::not_done(why)) on_press=move |()| choose(why)/> }
    };
    view! {
        <Dialog open title=app.say(sppb::WHY_NOT) close_label=app.say(common::CANCEL)>
            <div class="stack-tight">{live(move || NotDone::ALL.map(reason).into_iter().collect_view())}</div>
        </Dialog>
    }
}

/// Before a whole countdown is thrown away.
#[component]
pub fn AgainSheet(driver: AssessmentDriver, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let again = move |()| {
        open.set(false);
        driver.undo();
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
