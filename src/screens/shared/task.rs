//! Pressing something that takes time: it is done once, its trouble is told, and it says what comes after.

use std::future::Future;
use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::toasts::Toasts;
use crate::state::address::{Address, find_address};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::Phrase;
use crate::text::screens::common;
use crate::ui::{Button, ButtonKind, ButtonSize, LinkButton};
use crate::workspace::action::Action;
use crate::workspace::problem::ActionError;

/// What comes when the work is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    Stay,
    /// Here still, with this said in passing.
    Say(Phrase),
    /// To this page in place of the present one, which is done with; with this said in passing.
    Go(Option<Phrase>, Route),
}

impl Next {
    /// «Lagret», and on to this page.
    pub fn saved(to: Route) -> Self {
        Self::Go(Some(common::SAVED), to)
    }
}

/// One thing to press. Must be made by a component. `E`: why it can fail.
pub struct AsyncTask<E: 'static = ActionError> {
    busy: RwSignal<bool>,
    problem: RwSignal<Option<E>>,
    /// Neither exists while the app is locked.
    toasts: Option<Toasts>,
    address: Option<Address>,
}

impl<E: 'static> Clone for AsyncTask<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E: 'static> Copy for AsyncTask<E> {}

impl<E: Send + Sync + 'static> AsyncTask<E> {
    pub fn new() -> Self {
        let (busy, problem) = (RwSignal::new(false), RwSignal::new(None));
        Self { busy, problem, toasts: use_context(), address: find_address() }
    }

    pub fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Of the last try.
    pub fn problem(self) -> Signal<Option<E>>
    where
        E: Clone,
    {
        self.problem.into()
    }

    pub fn forget_problem(self) {
        self.problem.set(None);
    }

    /// Nothing, while an earlier press is still at work. When it fails, the page stays with all that was typed.
    pub fn run(self, work: impl Future<Output = Result<Next, E>> + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.problem.set(None);
        self.run_boxed(Box::pin(work));
    }

    fn run_boxed(self, work: Pin<Box<dyn Future<Output = Result<Next, E>>>>) {
        spawn_local(async move {
            match work.await {
                Ok(next) => self.go_on(next),
                Err(why) => drop(self.problem.try_set(Some(why))),
            }
            // With the page gone there is nothing left to set.
            self.busy.try_set(false);
        });
    }

    fn go_on(self, next: Next) {
        let (said, to) = match next {
            Next::Stay => return,
            Next::Say(said) => (Some(said), None),
            Next::Go(said, to) => (said, Some(to)),
        };
        if let (Some(toasts), Some(said)) = (self.toasts, said) {
            toasts.show(said);
        }
        if let (Some(address), Some(to)) = (self.address, to) {
            address.go_instead(to);
        }
    }
}

impl AsyncTask {
    /// Keeps what the action means, and says so here.
    pub fn keep(self, app: App, action: Action) {
        self.run(async move {
            app.perform(action).await?;
            Ok(Next::Say(common::SAVED))
        });
    }
}

/// For what cannot fail and what nobody waits for.
pub fn in_background(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    spawn_local(work);
}

/// The foot of a form: what went wrong, the way out, and the main button.
#[component]
pub fn SaveRow(task: AsyncTask, save: Phrase, cancel_href: Route) -> impl IntoView {
    let app = use_app();
    let label = move || if task.busy.get() { common::SAVING } else { save }.in_lang(app.lang());
    view! {
        <ProblemNotice problem=task.problem()/>
        <div class="row">
            <LinkButton kind=ButtonKind::Quiet size=ButtonSize::Tall label=app.say(common::CANCEL) href=cancel_href/>
            <Button submits=true kind=ButtonKind::Main size=ButtonSize::Tall busy=task.busy label=label/>
        </div>
    }
}
