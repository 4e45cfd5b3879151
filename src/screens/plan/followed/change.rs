//! The sheet in which one exercise of the plan is changed: to what, why, and by whom where the worker may not.

use leptos::prelude::*;

use super::decide::{Deciding, decider, last_professional};
use super::with_plan;
use crate::domain::identity::PersonId;
use crate::domain::plan::{Cause, ChangedBy, Decider, Instead, ManualChoice, PlanStep, PlanStepChange};
use crate::domain::written::{Name, WrittenError};
use crate::screens::plan::instead::InsteadChoices;
use crate::screens::plan::pick::options;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::state::{App, use_app};
use crate::text::screens::common;
use crate::text::{Phrase, plan as words, problems};
use crate::ui::{Button, ButtonKind, ChoiceLayout, Choices, Dialog, Form, Notice, NoticeKind, Show, TextField};
use crate::workspace::action::Action;

/// What is chosen and typed, and what is wrong with it.
#[derive(Clone, Copy)]
struct ChangeForm {
    app: App,
    person: PersonId,
    /// The item, from 0.
    changing: RwSignal<Option<usize>>,
    /// A place among what may come instead.
    instead: RwSignal<Option<usize>>,
    /// A place in [`ManualChoice::ALL`].
    why: RwSignal<Option<usize>>,
    name: RwSignal<String>,
    wrong: RwSignal<ChangeFieldErrors>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct ChangeFieldErrors {
    instead: bool,
    why: bool,
    name: Option<WrittenError>,
}

impl ChangeForm {
    fn new(app: App, person: PersonId, changing: RwSignal<Option<usize>>) -> Self {
        let (instead, why) = (RwSignal::new(None), RwSignal::new(None));
        let (name, wrong) = (RwSignal::new(String::new()), RwSignal::new(ChangeFieldErrors::default()));
        Self { app, person, changing, instead, why, name, wrong }
    }

    fn begin(self) {
        self.instead.set(None);
        self.why.set(None);
        self.name.set(last_professional(self.app));
        self.wrong.set(ChangeFieldErrors::default());
    }

    fn offers(self) -> Vec<Instead> {
        let offers = |item| with_plan(self.app, self.person, |plan| plan.instead_of(item));
        self.changing.get().and_then(offers).unwrap_or_default()
    }

    /// What is chosen so far. Any reason stands for the one that is not chosen yet.
    fn step(self) -> Option<PlanStep> {
        let (item, place) = (self.changing.get()?, self.instead.get()?);
        let to = self.offers().get(place)?.planned;
        let from = with_plan(self.app, self.person, |plan| plan.items().get(item).map(|item| item.now))??;
        Some(PlanStep {
            change: PlanStepChange { item, from, to },
            cause: Cause::Chosen(self.reason().unwrap_or(ManualChoice::Other)),
        })
    }

    fn reason(self) -> Option<ManualChoice> {
        self.why.get().and_then(|place| ManualChoice::ALL.get(place).copied())
    }

    fn needs_professional(self) -> bool {
        self.step().is_some_and(|step| decider(self.app, self.person, &[step]) == Decider::Professional)
    }

    fn checked(self) -> Option<Action> {
        let (step, why, named) = untrack(|| (self.step(), self.reason(), self.needs_professional()));
        let name = named.then(|| self.name.with_untracked(|name| Name::new(name))).transpose();
        self.wrong.set(ChangeFieldErrors {
            instead: step.is_none(),
            why: why.is_none(),
            name: name.as_ref().err().copied(),
        });
        let by = name.ok()?.map_or(ChangedBy::Worker, ChangedBy::Professional);
        why?;
        Some(Action::ChangePlan { person: self.person, by, steps: vec![step?] })
    }
}

#[component]
pub fn ChangeSheet(person: PersonId, changing: RwSignal<Option<usize>>) -> impl IntoView {
    let app = use_app();
    let draft = ChangeForm::new(app, person, changing);
    let deciding = Deciding::new(app, person);
    let open = RwSignal::new(false);
    Effect::new(move || {
        draft.begin();
        deciding.task.forget_problem();
        open.set(changing.get().is_some());
    });
    // The plan is another once the change is kept. A memo that is tracked and never read does not follow its sources.
    let before = Memo::new(move |_| with_plan(app, person, |plan| plan.session()));
    Effect::new(move || {
        before.with(|_| changing.set(None));
    });
    let save = move |()| {
        if let Some(action) = draft.checked() {
            deciding.perform(action);
        }
    };
    let title = move || {
        let item = changing.get().and_then(|item| with_plan(app, person, |plan| plan.items().get(item).copied()))?;
        item.map(|item| words::exercise(app.lang(), item.now))
    };
    let missing = move |is: bool, phrase: Phrase| is.then(|| phrase.in_lang(app.lang()).to_owned());
    view! {
        <Dialog
            open
            title=move || title().unwrap_or_default()
            close_label=app.say(common::CLOSE)
            on_dismiss=move |()| changing.set(None)
        >
            <Form on_submit=save>
                <InsteadChoices
                    legend=Signal::derive(|| words::WHAT_INSTEAD)
                    offers=Signal::derive(move || draft.offers())
                    selected=draft.instead
                    missing=move || draft.wrong.get().instead
                />
                <Choices
                    legend=app.say(words::WHY)
                    options=Signal::derive(move || options(app, &ManualChoice::ALL, words::choice))
                    selected=draft.why
                    error=move || missing(draft.wrong.get().why, words::CHOOSE_REASON)
                    layout=ChoiceLayout::Row
                />
                <Show when=move || draft.needs_professional()>
                    <Notice kind=NoticeKind::Info live=true>{app.say(words::NEEDS_PROFESSIONAL)}</Notice>
                    <TextField
                        label=app.say(words::DECIDED_BY)
                        error=move || draft.wrong.get().name.map(|why| problems::written(app.lang(), &why))
                        value=draft.name
                        limit=Name::LIMIT
                    />
                </Show>
                <ProblemNotice problem=deciding.task.problem()/>
                <div class="row">
                    <Button
                        kind=ButtonKind::Quiet
                        label=app.say(common::CANCEL)
                        on_press=move |()| changing.set(None)
                    />
                    <Button submits=true kind=ButtonKind::Main busy=deciding.task.busy() label=app.say(words::SAVE_CHANGE)/>
                </div>
            </Form>
        </Dialog>
    }
}
