//! The proposal: what it rests on, the rule in words, the home and the person, the exercises, and the acceptance.

mod accept;
mod basis;
mod cautions;
mod draft;
mod exercises;
mod home;
mod inputs;
mod swap;

use std::rc::Rc;

use leptos::prelude::*;

use self::accept::Acceptance;
use self::basis::{BasisCard, Rule};
use self::draft::ProposalForm;
use self::exercises::ProposedExercises;
use self::home::Home;
use self::swap::Swap;
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::domain::plan::PlanDraft;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::problem_notice::{NotKept, ProblemNotice};
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::plan_keeper::{PlanKeeper, left_plan};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::plan as words;
use crate::ui::{Button, ButtonKind, ButtonSize, EntryForm, Notice, NoticeKind, Page, dyn_view, show_first};

#[component]
pub fn Propose(person: PersonId) -> impl IntoView {
    let app = use_app();
    let begun_anew = RwSignal::new(());
    dyn_view(move || {
        begun_anew.track();
        untrack(|| app.person(person)).map(|history| view! { <Proposal person history begun_anew/> })
    })
}

#[component]
fn Proposal(person: PersonId, history: Rc<History>, begun_anew: RwSignal<()>) -> impl IntoView {
    let app = use_app();
    let left = untrack(|| left_plan(app, person));
    let draft = ProposalForm::new(app, &history, left.as_ref());
    let keeper = PlanKeeper::new(app, person);
    let task = AsyncTask::new();
    Effect::new(move |before: Option<PlanDraft>| {
        let now = draft.kept();
        if before.is_some_and(|before| before != now) {
            keeper.keep(now.clone());
        }
        now
    });
    let accept = move |()| {
        let Some(plan) = draft.checked(app) else {
            show_first("[aria-invalid=true]");
            return;
        };
        task.run(async move {
            keeper.accept(plan).await?;
            Ok(Next::saved(Route::Plan(person)))
        });
    };
    let name = name_of(app, person);
    let back = if history.plan().is_some() { Route::Plan(person) } else { Route::Person(person) };
    let is_first = history.plan().is_none();
    let back_label = move || Some(if is_first { name() } else { words::TITLE.in_lang(app.lang()).to_owned() });
    view! {
        <Page
            title=app.say(words::PROPOSAL)
            eyebrow=move || Some(name())
            intro=app.say_some(words::PROPOSAL_NOTE)
            back_href=back
            back_label
        >
            {left.is_some().then(|| view! { <Left keeper begun_anew/> })}
            <EntryForm on_submit=accept>
                <div class="person-sections">
                    <BasisCard person draft/>
                    <Rule draft/>
                </div>
                <Home person draft/>
                <ProposedExercises draft/>
                <NotKept problem=keeper.problem()/>
                <Acceptance draft task cancel_href=back/>
            </EntryForm>
            <Swap person draft/>
        </Page>
    }
}

/// It goes on where it was left, unless somebody would rather begin with what is known now.
#[component]
fn Left(keeper: PlanKeeper, begun_anew: RwSignal<()>) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let begin_anew = move |()| {
        task.run(async move {
            keeper.discard().await?;
            begun_anew.try_set(());
            Ok(Next::Stay)
        });
    };
    view! {
        <Notice kind=NoticeKind::Info>
            <p>{app.say(words::LEFT)}</p>
            <div class="row">
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    label=app.say(words::BEGIN_ANEW)
                    on_press=begin_anew
                />
            </div>
            <ProblemNotice problem=task.problem()/>
        </Notice>
    }
}
