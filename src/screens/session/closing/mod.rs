//! After the exercises: how hard it was, pain, mood, what was noticed, what is to be followed up, the next appointment;
//! then it is saved.
//!
//! Start at [`Closing`]; the questions stand in [`crate::screens::shared::after_session`].

use leptos::prelude::*;

use crate::domain::form_draft::{FormId, FormName};
use crate::domain::identity::PersonId;
use crate::domain::session::protocol::{LedSession, Press, SessionState};
use crate::screens::session::incidents::Incidents;
use crate::screens::shared::after_session::{AfterFields, Felt, FollowUps, NextSession, Noticed, follow_ups};
use crate::screens::shared::form::FormState;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::route::Route;
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::text::screens::{common, session as words, session::closing};
use crate::text::session;
use crate::ui::{Button, ButtonKind, ButtonSize, Dialog, DialogTone, Form, Icon, Page, PageWidth, Show};
use crate::workspace::forms::after_session::{AfterForm, KEYS};

/// `adding` opens the sheet of incidents, which stands beside this page.
#[component]
pub fn Closing(driver: SessionDriver, person: PersonId, adding: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let fields = driver.session().with_untracked(|session| {
        let snapshot = session.snapshot();
        let history = untrack(|| app.person(person));
        let form = AfterForm::new(history.as_deref(), snapshot.started, &snapshot.after);
        let id = FormId::of_person(FormName::AfterSession, person);
        AfterFields { state: FormState::open(id, &KEYS, form.from_known(&snapshot.after)), form }
    });
    Effect::new(move || driver.answer(fields.so_far()));
    let task = AsyncTask::new();
    let discarding = RwSignal::new(false);
    let carried_through =
        driver.part(|session: &LedSession| session.state() == SessionState::Closing { stopped: None });
    let held = Signal::derive(move || driver.session().with(LedSession::held));
    let follow_ups = follow_ups(app, person, held);
    let at_first = follow_ups.get_untracked();
    let since = {
        let at_first = at_first.clone();
        Memo::new(move |_| {
            let told = follow_ups.get().into_iter();
            told.filter(|one| !at_first.contains(one)).collect::<Vec<_>>()
        })
    };
    let save = move |()| {
        let Some(after) = fields.checked() else { return };
        task.run(async move {
            if let Some(ending) = driver.ending(after).await {
                fields.state.submit(vec![ending]).await?;
            }
            Ok(Next::Go(Some(words::SAVED), Route::Person(person)))
        });
    };
    let discard = move |()| {
        task.run(async move {
            fields.state.submit(vec![driver.discarding().await]).await?;
            Ok(Next::Go(None, Route::Person(person)))
        });
    };
    let summary = move || {
        driver.session().with(|session| {
            session::outcome_sentence(app.lang(), done(session), session.steps().len(), session.trained_ms())
        })
    };
    view! {
        <Page title=app.say(words::CLOSING_TITLE) intro=move || Some(summary()) width=PageWidth::Narrow>
            <Form on_submit=save on_leave=move |()| in_background(app.store.settle_drafts())>
                <FollowUps told=at_first/>
                <Felt fields/>
                <NextSession fields/>
                <Noticed fields/>
                <section class="stack-tight">
                    <h2>{app.say(closing::INCIDENTS)}</h2>
                    <Incidents so_far=driver.part(|session: &LedSession| session.incidents().to_vec()) adding/>
                </section>
                <FollowUps told=since/>
                <ProblemNotice problem=app.store.draft_problem()/>
                <ProblemNotice problem=task.problem()/>
                <div class="row">
                    <Show when=move || carried_through.get()>
                        <Button
                            kind=ButtonKind::Quiet
                            icon=Icon::Back
                            label=app.say(words::BACK)
                            on_press=move |()| driver.press(Press::Back)
                        />
                    </Show>
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
                        busy=task.busy()
                        label=move || if task.busy().get() { common::SAVING } else { words::SAVE }.in_lang(app.lang())
                    />
                </div>
            </Form>
        </Page>
        <Dialog open=discarding title=app.say(words::DISCARD) close_label=app.say(common::CANCEL) tone=DialogTone::Stop>
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
