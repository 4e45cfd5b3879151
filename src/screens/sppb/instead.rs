//! What is entered instead of a measured time: a typed one, or why there is none.

use leptos::prelude::*;

use crate::domain::assessment::Attempt;
use crate::domain::assessment::NotDone;
use crate::domain::centiseconds::{Centiseconds, TimeError};
use crate::domain::sppb::protocol::Step;
use crate::state::sppb_driver::SppbDriver;
use crate::state::use_app;
use crate::text::screens::common;
use crate::text::{Phrase, problems, sppb, sppb_screen as words};
use crate::ui::{Button, ButtonKind, Dialog, FieldKind, FieldWidth, Form, TextField, live};

#[component]
pub fn TypedTime(driver: SppbDriver, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<TimeError>);
    let step = Memo::new(move |_| driver.shown().get());
    Effect::new(move || {
        // Read, not only tracked: a memo is computed when it is first read, which would look like a new step later.
        step.get();
        typed.set(String::new());
        wrong.set(None);
    });
    let use_time = move |()| {
        let limit = step.get_untracked().limit().unwrap_or(Centiseconds::LONGEST);
        let time = Centiseconds::parse(&typed.get_untracked(), limit);
        wrong.set(time.err());
        if let Ok(time) = time {
            open.set(false);
            driver.answer(Attempt::Took(time));
        }
    };
    view! {
        <Dialog open title=app.say(words::TYPE_TIME) close_label=app.say(common::CANCEL)>
            <Form on_submit=use_time>
                <div class="stack">
                    <TextField
                        label=app.say(words::TIME)
                        hint=app.say_some(words::TIME_HINT)
                        error=move || wrong.get().map(|why| problems::time(app.lang(), &why))
                        value=typed
                        kind=FieldKind::Decimal
                        width=FieldWidth::Short
                        autofocus=true
                    />
                    <div class="row">
                        <Button submits=true kind=ButtonKind::Main label=app.say(words::USE_TIME)/>
                    </div>
                </div>
            </Form>
        </Dialog>
    }
}

/// The reasons, each under what it means for the points: one tap.
#[component]
pub fn NotDoneSheet(driver: SppbDriver, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let step = Memo::new(move |_| driver.shown().get());
    let choose = move |why| {
        open.set(false);
        driver.answer(Attempt::Not(why));
    };
    let group = move |(effect, reasons): (Phrase, Vec<NotDone>)| {
        let button = |why| {
            view! { <Button label=app.say(sppb::not_done(why)) on_press=move |()| choose(why)/> }
        };
        view! {
            <section class="stack-tight">
                <h3>{app.say(effect)}</h3>
                {reasons.into_iter().map(button).collect_view()}
            </section>
        }
    };
    view! {
        <Dialog open title=app.say(sppb::WHY_NOT) close_label=app.say(common::CANCEL)>
            {live(move || by_effect(step.get()).into_iter().map(group).collect_view())}
        </Dialog>
    }
}

/// A second walk or an extra recording that was not made costs nothing.
fn by_effect(step: Step) -> Vec<(Phrase, Vec<NotDone>)> {
    let costs_nothing = match step {
        Step::SecondWalk => Some(words::FIRST_WALK_COUNTS),
        Step::FiveWithArms => Some(words::EXTRA_COUNTS_NOT),
        _ => None,
    };
    if let Some(effect) = costs_nothing {
        return vec![(effect, NotDone::ALL.to_vec())];
    }
    let (zero, without): (Vec<_>, Vec<_>) = NotDone::ALL.into_iter().partition(|why| why.scores_zero());
    let groups = [zero, without].into_iter();
    groups.filter_map(|reasons| Some((sppb::not_done_effect(*reasons.first()?), reasons))).collect()
}
