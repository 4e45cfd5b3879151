//! After the exercises: exertion, pain, a note; then it is saved.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::identity::PersonId;
use crate::domain::session::ZeroToTen;
use crate::domain::session::held::After;
use crate::domain::session::protocol::{LedSession, Press, State};
use crate::domain::written::{Note, WrittenError};
use crate::screens::notice_board::use_notice_board;
use crate::screens::problem_notice::ProblemNotice;
use crate::screens::route;
use crate::state::address::use_address;
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::text::{problems, session as words, sessions, shell};
use crate::ui::{
    Button, ButtonKind, ButtonSize, Dialog, DialogTone, Form, Icon, Notice, NoticeKind, Page, PageWidth, Scale,
    TextArea,
};
use crate::workspace::problem::Problem;

#[component]
pub fn Closing(driver: SessionDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let address = use_address();
    let leave = move || address.go(&route::person(person));
    let board = use_notice_board();
    let exertion = RwSignal::new(None::<u8>);
    let pain = RwSignal::new(None::<u8>);
    let note = RwSignal::new(String::new());
    let wrong_note = RwSignal::new(None::<WrittenError>);
    let problem = RwSignal::new(None::<Problem>);
    let busy = RwSignal::new(false);
    let discarding = RwSignal::new(false);
    let stopped = driver.session().with_untracked(|session| match session.state() {
        State::Closing { stopped } => stopped.map(|stopped| stopped.why),
        State::Working | State::Resting | State::Paused(_) | State::AtStop(_) => None,
    });
    let save = move |()| {
        let written = Note::new(&note.get_untracked());
        wrong_note.set(written.as_ref().err().copied());
        let Ok(written) = written else { return };
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let answer = |value: RwSignal<Option<u8>>| value.get_untracked().and_then(|value| ZeroToTen::new(value).ok());
        let (exertion, pain) = (answer(exertion), answer(pain));
        let after = After { exertion, pain, note: written, ..After::default() };
        spawn_local(async move {
            match driver.finish(after).await {
                Ok(()) => {
                    board.post(words::SAVED);
                    leave();
                }
                Err(why) => {
                    problem.try_set(Some(why));
                    busy.try_set(false);
                }
            }
        });
    };
    let discard = move |()| {
        spawn_local(async move {
            match driver.discard().await {
                Ok(()) => leave(),
                Err(why) => drop(problem.try_set(Some(why))),
            }
        });
    };
    let summary = move || {
        driver.session().with(|session| {
            sessions::outcome_sentence(app.lang(), done(session), session.steps().len(), session.trained_ms())
        })
    };
    view! {
        <Page title=app.say(words::CLOSING_TITLE) intro=move || Some(summary()) width=PageWidth::Narrow>
            <Form on_submit=save>
                <div class="summary">
                    {stopped.and_then(|why| sessions::follow_up(app.lang(), why)).map(|advice| view! {
                        <Notice kind=NoticeKind::Danger live=true>{advice}</Notice>
                    })}
                    <Scale
                        legend=app.say(sessions::EXERTION)
                        from=0
                        to=10
                        selected=exertion
                        low_label=app.say(sessions::EXERTION_LEAST)
                        high_label=app.say(sessions::EXERTION_MOST)
                    />
                    <Scale
                        legend=app.say(sessions::PAIN)
                        from=0
                        to=10
                        selected=pain
                        low_label=app.say(sessions::PAIN_LEAST)
                        high_label=app.say(sessions::PAIN_MOST)
                    />
                    <TextArea
                        label=app.say(words::NOTE)
                        hint=app.say_some(words::NOTE_HINT)
                        value=note
                        limit=Note::LIMIT
                        error=move || wrong_note.get().map(|why| problems::written(app.lang(), &why))
                    />
                    <ProblemNotice problem/>
                    <div class="row">
                        {stopped.is_none().then(|| view! {
                            <Button
                                kind=ButtonKind::Quiet
                                icon=Icon::Back
                                label=app.say(words::BACK)
                                on_press=move |()| driver.press(Press::Back)
                            />
                        })}
                        <Button
                            kind=ButtonKind::Quiet
                            label=app.say(words::DISCARD)
                            on_press=move |()| discarding.set(true)
                        />
                        <span class="spring"></span>
                        <Button
                            submits=true
                            kind=ButtonKind::Main
                            size=ButtonSize::Tall
                            icon=Icon::Check
                            busy=busy
                            label=move || if busy.get() { shell::SAVING } else { words::SAVE }.in_lang(app.lang())
                        />
                    </div>
                </div>
            </Form>
        </Page>
        <Dialog open=discarding title=app.say(words::DISCARD) close_label=app.say(shell::CANCEL) tone=DialogTone::Stop>
            <div class="stack">
                <p>{app.say(words::DISCARD_SURE)}</p>
                <Button kind=ButtonKind::Stop label=app.say(words::DISCARD) on_press=discard/>
            </div>
        </Dialog>
    }
}

fn done(session: &LedSession) -> usize {
    session.steps().iter().filter(|step| step.went.is_done()).count()
}
