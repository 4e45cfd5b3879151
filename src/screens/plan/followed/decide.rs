//! Carrying out steps of a plan: at once where the worker may, and with a professional's name where not.

use leptos::prelude::*;

use crate::domain::form_draft::{FormId, FormName, FormValues};
use crate::domain::identity::PersonId;
use crate::domain::plan::{ChangedBy, Decider, PlanStep};
use crate::domain::written::Name;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState, KeptNote};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{App, use_app};
use crate::text::plan as words;
use crate::text::screens::common;
use crate::ui::{Button, ButtonKind, Dialog, Form};
use crate::workspace::action::Action;
use crate::workspace::forms::plan_change::{self, NAME};

/// One page's deciding. Must be made by a component.
#[derive(Clone, Copy)]
pub struct Deciding {
    app: App,
    person: PersonId,
    pub task: AsyncTask,
    /// Steps that wait for a name; none do while it is `None`.
    waiting: RwSignal<Option<Vec<PlanStep>>>,
}

impl Deciding {
    pub fn new(app: App, person: PersonId) -> Self {
        Self { app, person, task: AsyncTask::new(), waiting: RwSignal::new(None) }
    }

    /// Asks for a name first where the worker may not decide.
    pub fn follow(self, steps: Vec<PlanStep>) {
        match untrack(|| decider(self.app, self.person, &steps)) {
            Decider::Worker => self.perform(Action::ChangePlan { person: self.person, by: ChangedBy::Worker, steps }),
            Decider::Professional => {
                self.task.forget_problem();
                self.waiting.set(Some(steps));
            }
        }
    }

    /// With the name that was typed.
    fn submit(self, form: FormState, action: Action) {
        self.task.run(async move {
            form.submit(vec![action]).await?;
            form.begin_with(last_professional(self.app));
            self.waiting.try_set(None);
            Ok(Next::Say(common::SAVED))
        });
    }

    pub fn perform(self, action: Action) {
        self.task.run(async move {
            self.app.perform(action).await?;
            Ok(Next::Say(common::SAVED))
        });
    }
}

/// Who decides on these steps today. Tracks.
pub fn decider(app: App, person: PersonId, steps: &[PlanStep]) -> Decider {
    let Some(history) = app.person(person) else { return Decider::Professional };
    let suggested = history.suggestions(app.today());
    history.plan().map_or(Decider::Professional, |entry| entry.plan.who_decides(steps, &suggested))
}

/// The professional the worker named last, to be written over.
pub fn last_professional(app: App) -> FormValues {
    let last = untrack(|| app.view()).and_then(|view| view.last_professional());
    FormValues::default().with(NAME, last.map(|name| name.as_str().to_owned()).unwrap_or_default())
}

pub fn decided_by() -> Field {
    Field::new(NAME, words::DECIDED_BY, FieldAsk::Text { limit: Name::LIMIT })
}

#[component]
pub fn WhoDecides(deciding: Deciding) -> impl IntoView {
    let app = use_app();
    let open = RwSignal::new(false);
    let id = FormId::of_person(FormName::PlanDecision, deciding.person);
    let state = FormState::open(id, &[NAME], last_professional(app));
    Effect::new(move || {
        let waits = deciding.waiting.with(Option::is_some);
        if waits {
            state.propose(last_professional(app));
        }
        open.set(waits);
    });
    let decide = move |()| {
        let Some(steps) = deciding.waiting.get_untracked() else { return };
        if let Some(by) = state.check(plan_change::decided_by) {
            deciding.submit(state, Action::ChangePlan { person: deciding.person, by, steps });
        }
    };
    view! {
        <Dialog
            open
            title=app.say(words::WHO_DECIDES)
            close_label=app.say(common::CLOSE)
            on_dismiss=move |()| deciding.waiting.set(None)
        >
            <KeptNote state/>
            <Form on_submit=decide>
                <p>{app.say(words::NEEDS_PROFESSIONAL)}</p>
                <FormField state field=decided_by()/>
                <ProblemNotice problem=deciding.task.problem()/>
                <div class="row">
                    <Button
                        kind=ButtonKind::Quiet
                        label=app.say(common::CANCEL)
                        on_press=move |()| deciding.waiting.set(None)
                    />
                    <Button submits=true kind=ButtonKind::Main busy=deciding.task.busy() label=app.say(words::SAVE_CHANGE)/>
                </div>
            </Form>
        </Dialog>
    }
}
