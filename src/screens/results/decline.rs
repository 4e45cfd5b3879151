//! Why a score fell, asked where it is seen: one tap. What was answered can be changed.

use leptos::prelude::*;

use crate::domain::assessment::decline::DeclineReason;
use crate::domain::identity::{EventId, PersonId};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::use_app;
use crate::text::instruments;
use crate::text::screens::{common, results as words};
use crate::ui::{Button, ButtonKind, ButtonSize, Show, dyn_view};
use crate::workspace::action::Action;

#[component]
pub fn WhyItFell(person: PersonId, event: EventId) -> impl IntoView {
    let app = use_app();
    let reason = Memo::new(move |_| app.person(person)?.assessment(event)?.decline);
    let asking = RwSignal::new(reason.get_untracked().is_none());
    let task = AsyncTask::new();
    let explain = move |why: DeclineReason| {
        task.run(async move {
            app.perform(Action::ExplainDecline { person, of: event, why }).await?;
            asking.try_set(false);
            Ok(Next::Say(common::SAVED))
        });
    };
    let choice = move |why: DeclineReason| {
        view! {
            <Button
                size=ButtonSize::Small
                busy=task.busy()
                label=app.say(instruments::decline_reason(why))
                on_press=move |()| explain(why)
                attr:aria-pressed=move || (reason.get() == Some(why)).to_string()
            />
        }
    };
    view! {
        <div class="why-it-fell stack-tight">
            <p role="status">
                {dyn_view(move || reason.get().map(|why| words::explained(app.lang(), why)))}
            </p>
            <Show
                when=move || asking.get()
                fallback=move || view! {
                    <div class="row no-print">
                        <Button
                            kind=ButtonKind::Quiet
                            size=ButtonSize::Small
                            label=app.say(words::CHANGE_REASON)
                            on_press=move |()| asking.set(true)
                        />
                    </div>
                }
            >
                <fieldset class="choices no-print">
                    <legend class="field-label">{app.say(words::WHY_FELL)}</legend>
                    <div class="row">{DeclineReason::ALL.map(choice).collect_view()}</div>
                </fieldset>
            </Show>
            <ProblemNotice problem=task.problem()/>
        </div>
    }
}
