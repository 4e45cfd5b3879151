//! A whole form: what was found in it, its fields, what went wrong, and the foot.

use leptos::prelude::*;

use super::state::FormState;
use crate::domain::moment::Moment;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, SaveRow, in_background};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::Phrase;
use crate::text::screens::form as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Form, Icon, dyn_view};

/// The way out asks nothing: what is typed is kept.
#[component]
pub fn FormFrame(
    state: FormState,
    task: AsyncTask,
    save: Phrase,
    cancel_href: Route,
    #[prop(into)] on_save: Callback<()>,
    /// Below the foot.
    #[prop(optional, into)]
    after: ViewFn,
    children: Children,
) -> impl IntoView {
    let app = use_app();
    view! {
        <KeptLine found=Signal::derive(move || state.found()) on_anew=move |()| state.begin_anew()/>
        <Form on_submit=on_save on_leave=move |()| in_background(app.store.settle_drafts())>
            {children()}
            <ProblemNotice problem=app.store.draft_problem()/>
            <SaveRow task save cancel_href/>
            {after.run()}
        </Form>
    }
}

/// Above a form that has no frame: what was found in it, and why what is typed is not on disk yet.
#[component]
pub fn KeptNote(state: FormState) -> impl IntoView {
    let app = use_app();
    view! {
        <KeptLine found=Signal::derive(move || state.found()) on_anew=move |()| state.begin_anew()/>
        <ProblemNotice problem=app.store.draft_problem()/>
    }
}

/// One quiet line where something was found that was typed before, so that nobody takes it for what is recorded. `found`:
/// when it was typed.
#[component]
pub fn KeptLine(found: Signal<Option<Moment>>, #[prop(into)] on_anew: Callback<()>) -> impl IntoView {
    let app = use_app();
    dyn_view(move || {
        found.get().map(|at| {
            view! {
                <div class="form-kept row" role="status">
                    <span class="soft">{move || words::kept(app.lang(), at, app.today())}</span>
                    <Button
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Small
                        icon=Icon::Undo
                        label=app.say(words::BEGIN_ANEW)
                        on_press=move |()| on_anew.run(())
                    />
                </div>
            }
        })
    })
}
