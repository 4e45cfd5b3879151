//! Correcting a session: how an exercise went, and what was answered after it; or striking all of it out.

use leptos::prelude::*;

use super::outcomes::{OutcomeRows, OutcomeSheet, Outcomes};
use crate::domain::assessment::correction::CorrectionReason;
use crate::domain::form_draft::{FormId, FormName};
use crate::domain::history::SessionEntry;
use crate::domain::identity::PersonId;
use crate::domain::session::held::{After, CompletedSession};
use crate::screens::shared::after_session::{AfterFields, AfterQuestions};
use crate::screens::shared::form::{FormState, KeptNote};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::strike_out::{StrikeOut, StrikeWords};
use crate::screens::shared::task::{AsyncTask, Next};
use crate::screens::shared::why_corrected::{CorrectionChoice, WhyCorrected};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::{common, past_session as words};
use crate::ui::{Button, ButtonKind, ButtonSize, Card, Form};
use crate::workspace::action::Action;
use crate::workspace::forms::after_session::{AfterForm, KEYS};

/// What can be wrong with a session.
const REASONS: [CorrectionReason; 4] =
    [CorrectionReason::WrongNumber, CorrectionReason::WrongDay, CorrectionReason::WrongPerson, CorrectionReason::Other];

const STRIKE: StrikeWords = StrikeWords {
    strike: words::STRIKE,
    question: words::STRIKE_QUESTION,
    note: words::STRIKE_NOTE,
    keep: words::STRIKE_NOT,
    now: words::STRIKE_NOW,
};

/// Nothing of a session that was not held.
#[component]
pub fn Correct(person: PersonId, entry: SessionEntry, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let reason = CorrectionChoice::new(entry.recorded != app.now().local_date(), &REASONS);
    let of = entry.event;
    entry.done().cloned().map(|session| {
        let form = AfterForm::new(untrack(|| app.person(person)).as_deref(), session.started, &session.after);
        let id = FormId::about(FormName::SessionCorrection, person, of);
        let fields = AfterFields { state: FormState::open(id, &KEYS, form.from_known(&session.after)), form };
        let outcomes = Outcomes::new(&session);
        let instead = StoredValue::new(session);
        let instead = move |after: After| {
            let session = instead.get_value();
            CompletedSession { exercises: outcomes.corrected(&session.exercises), after, ..session }
        };
        let correct = move |why, after| Action::CorrectSession { person, of, why, instead: Some(instead(after)) };
        let strike = move |why| Action::CorrectSession { person, of, why, instead: None };
        view! {
            <p>{app.say(words::CORRECT_NOTE)}</p>
            <WhyCorrected reason question=words::WHY note=words::WHY_NOTE/>
            <KeptNote state=fields.state/>
            <Corrected fields outcomes reason correct=Callback::new(move |(why, after)| correct(why, after)) open/>
            <StrikeOut
                words=STRIKE
                reason=reason.ask()
                strike=Callback::new(strike)
                then=Route::Person(person)
            />
        }
    })
}

#[component]
fn Corrected(
    fields: AfterFields,
    outcomes: Outcomes,
    reason: CorrectionChoice,
    correct: Callback<(Option<CorrectionReason>, After), Action>,
    open: RwSignal<bool>,
) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let save = move |()| {
        let (Some(after), Ok(why)) = (fields.checked(), reason.ask().run(())) else { return };
        let action = correct.run((why, after));
        task.run(async move {
            fields.state.submit(vec![action]).await?;
            open.try_set(false);
            Ok(Next::Say(common::SAVED))
        });
    };
    let label = move || if task.busy().get() { common::SAVING } else { common::SAVE }.in_lang(app.lang());
    view! {
        <Form on_submit=save>
            <Card title=app.say_some(words::EXERCISES)>
                <OutcomeRows outcomes/>
            </Card>
            <AfterQuestions fields/>
            <ProblemNotice problem=task.problem()/>
            <div class="row">
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Tall
                    label=app.say(common::CANCEL)
                    on_press=move |()| open.set(false)
                />
                <Button submits=true kind=ButtonKind::Main size=ButtonSize::Tall busy=task.busy() label/>
            </div>
        </Form>
        <OutcomeSheet outcomes/>
    }
}
