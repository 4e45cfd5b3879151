//! Correcting a session: how an exercise went, and what was answered after it.

use leptos::prelude::*;

use super::outcomes::{OutcomeRows, OutcomeSheet, Outcomes};
use crate::domain::correction::RecordedEntry;
use crate::domain::history::{CorrectableEntry, SessionEntry};
use crate::domain::identity::PersonId;
use crate::domain::session::held::CompletedSession;
use crate::screens::shared::after_session::{AfterFields, AfterQuestions};
use crate::screens::shared::correction::{Correcting, CorrectionPage};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next, SaveRow, in_background};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::{common, past_session as words};
use crate::text::session;
use crate::ui::{Card, Form};
use crate::workspace::forms::after_session::AfterForm;
use crate::workspace::forms::session_correction::{self, OUTCOMES, SessionCorrectionForm};

#[component]
pub fn CorrectSession(person: PersonId, entry: SessionEntry, held: CompletedSession) -> impl IntoView {
    let app = use_app();
    let standing = CorrectableEntry::Session { entry: &entry, held: &held };
    let after = AfterForm::new(untrack(|| app.person(person)).as_deref(), held.started, &held.after);
    let known = session_correction::from_known(&after, &held);
    let correcting = Correcting::open((person, entry.event), standing, &session_correction::keys(), known);
    let state = correcting.state;
    let (on, page) = (entry.on, Route::PastSession(person, entry.event));
    let title = move || words::title(app.lang(), on);
    let outcomes = Outcomes::new(&held, state.text(OUTCOMES));
    let form = StoredValue::new(SessionCorrectionForm { why: correcting.form, after, held });
    let task = AsyncTask::new();
    let save = move |()| {
        let Some((why, instead)) = form.with_value(|form| state.check(|values| form.check(values))) else { return };
        task.run(async move {
            correcting.correct(why, Some(RecordedEntry::Session(Box::new(instead)))).await?;
            Ok(Next::saved(page))
        });
    };
    let now = view! {
        <Card title=move || Some(title())>
            <p>{move || form.with_value(|form| session::record_sentence(app.lang(), &form.held))}</p>
        </Card>
    };
    view! {
        <CorrectionPage
            correcting
            back=page
            back_label=move || Some(title())
            struck=Route::Person(person)
            now=now.into_any()
        >
            <Form on_submit=save on_leave=move |()| in_background(app.store.settle_drafts())>
                <Card title=app.say_some(words::EXERCISES)>
                    <OutcomeRows outcomes/>
                </Card>
                <AfterQuestions fields=AfterFields { state, form: after }/>
                <ProblemNotice problem=app.store.draft_problem()/>
                <SaveRow task save=common::SAVE cancel_href=page/>
            </Form>
            <OutcomeSheet outcomes/>
        </CorrectionPage>
    }
}
