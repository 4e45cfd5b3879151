//! The sheet in which one exercise of the plan is changed: to what, why, and by whom where the worker may not.

use leptos::prelude::*;

use super::decide::{decided_by, decider, last_professional};
use super::with_plan;
use crate::domain::form_draft::{FormId, FormName};
use crate::domain::identity::PersonId;
use crate::domain::plan::{Decider, ManualChoice};
use crate::screens::plan::dose::DoseEditor;
use crate::screens::plan::instead::InsteadChoices;
use crate::screens::shared::asking::Asking;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState, KeptNote};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::state::use_app;
use crate::text::plan as words;
use crate::text::screens::common;
use crate::ui::{Button, ButtonKind, Dialog, Form, Notice, NoticeKind, Show, dyn_view};
use crate::workspace::action::Action;
use crate::workspace::forms::FormChoice;
use crate::workspace::forms::plan_change::{DOSE, INSTEAD, NAME, PlanChangeForm, WHY};

/// Asks about the item in `changing`, from 0; nothing is asked while it is `None`.
#[component]
pub fn ChangeSheet(person: PersonId, changing: RwSignal<Option<usize>>) -> impl IntoView {
    let app = use_app();
    let asking = Asking::new(changing);
    // The plan is another once the change is kept. A memo that is tracked and never read does not follow its sources.
    let before = Memo::new(move |_| with_plan(app, person, |plan| plan.session()));
    Effect::new(move || {
        before.with(|_| changing.set(None));
    });
    let title = move || {
        let item = changing.get().and_then(|item| with_plan(app, person, |plan| plan.items().get(item).copied()))?;
        item.map(|item| words::exercise(app.lang(), item.now))
    };
    let form_of = move |item: usize| {
        with_plan(app, person, |plan| {
            let from = plan.items().get(item)?.now;
            Some(PlanChangeForm { item, from, offers: plan.instead_of(item) })
        })?
    };
    let sheet = move || {
        let form = changing.get().and_then(|item| untrack(|| form_of(item)));
        form.map(|form| untrack(|| view! { <Change asking person form/> }))
    };
    view! {
        <Dialog
            open=asking.open
            title=move || title().unwrap_or_default()
            close_label=app.say(common::CLOSE)
            on_dismiss=move |()| asking.dismiss()
        >
            {dyn_view(sheet)}
        </Dialog>
    }
}

#[component]
fn Change(asking: Asking<usize>, person: PersonId, form: PlanChangeForm) -> impl IntoView {
    let app = use_app();
    let id = FormId::about(FormName::PlanChange, person, form.from.exercise.word());
    let state = FormState::open(id, &[INSTEAD, DOSE, WHY, NAME], last_professional(app));
    let offers = form.offers.clone();
    let form = StoredValue::new(form);
    let now = Signal::derive(move || form.with_value(|form| form.to_be(&state.values())));
    let equipment = with_plan(app, person, |plan| plan.terms.circumstances.equipment.clone()).unwrap_or_default();
    let needs_professional = Memo::new(move |_| {
        let step = form.with_value(|form| form.step(&state.values()));
        step.is_some_and(|step| decider(app, person, &[step]) == Decider::Professional)
    });
    let save = move |()| {
        let named = needs_professional.get_untracked();
        if let Some((by, step)) = state.check(|values| form.with_value(|form| form.check(values, named))) {
            asking.submit(state, Action::ChangePlan { person, by, steps: vec![step] });
        }
    };
    let why = Field::new(WHY, words::WHY, FieldAsk::one(&ManualChoice::ALL, words::choice));
    view! {
        <KeptNote state/>
        <Form on_submit=save>
            <DoseEditor state now equipment/>
            <InsteadChoices state legend=words::WHAT_INSTEAD offers/>
            <FormField state field=why.missing(words::CHOOSE_REASON)/>
            <Show when=move || needs_professional.get()>
                <Notice kind=NoticeKind::Info live=true>{app.say(words::NEEDS_PROFESSIONAL)}</Notice>
                <FormField state field=decided_by()/>
            </Show>
            <ProblemNotice problem=asking.task.problem()/>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| asking.dismiss()/>
                <Button submits=true kind=ButtonKind::Main busy=asking.task.busy() label=app.say(words::SAVE_CHANGE)/>
            </div>
        </Form>
    }
}
