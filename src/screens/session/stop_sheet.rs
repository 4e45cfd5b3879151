//! The red sheet: what to do first, when to call, and then why the session ends. The clock stands meanwhile.

use leptos::prelude::*;

use crate::domain::session::StopReason;
use crate::domain::session::run::Input;
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::text::{Phrase, session as words, sessions};
use crate::ui::{Button, ButtonKind, ChoiceLayout, Choices, Dialog, DialogTone};

#[component]
pub fn StopSheet(driver: SessionDriver, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let why = RwSignal::new(None::<usize>);
    let missing = RwSignal::new(false);
    Effect::new(move || {
        if open.get() {
            driver.press(Input::Pause);
        }
    });
    let end = move |()| match why.get_untracked().and_then(|place| StopReason::ALL.get(place)) {
        Some(reason) => {
            open.set(false);
            driver.press(Input::Stop(*reason));
        }
        None => missing.set(true),
    };
    let go_on = move |()| {
        open.set(false);
        driver.press(Input::Resume);
    };
    let options = Signal::derive(move || {
        StopReason::ALL
            .map(|why| sessions::stop_reason(why).in_lang(app.lang()).to_owned())
            .into_iter()
            .enumerate()
            .collect::<Vec<_>>()
    });
    let signs = move |signs: &'static [Phrase]| {
        view! { <ul>{signs.iter().map(|sign| view! { <li>{app.say(*sign)}</li> }).collect_view()}</ul> }
    };
    view! {
        <Dialog
            open
            tone=DialogTone::Stop
            title=app.say(sessions::STOP_FIRST)
            close_label=app.say(words::STOP_GO_ON)
            on_dismiss=move |()| driver.press(Input::Resume)
        >
            <div class="stack">
                <div class="pair">
                    <section>
                        <h3>{app.say(words::STOP_113)}</h3>
                        {signs(&sessions::CALL_113_SIGNS)}
                        <p><b>{app.say(sessions::IN_DOUBT)}</b></p>
                    </section>
                    <section>
                        <h3>{app.say(sessions::NO_MORE_TODAY)}</h3>
                        {signs(&sessions::NO_MORE_TODAY_SIGNS)}
                    </section>
                </div>
                <Choices
                    legend=app.say(words::STOP_WHY)
                    options
                    selected=why
                    layout=ChoiceLayout::Row
                    error=move || missing.get().then(|| words::STOP_WHY_MISSING.in_lang(app.lang()).to_owned())
                />
                <div class="row">
                    <Button label=app.say(words::STOP_GO_ON) on_press=go_on/>
                    <span class="spring"></span>
                    <Button kind=ButtonKind::Stop label=app.say(words::STOP_END) on_press=end/>
                </div>
            </div>
        </Dialog>
    }
}
