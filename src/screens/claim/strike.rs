//! It is nobody's session: struck out, with why.

use leptos::prelude::*;

use crate::domain::identity::CaptureId;
use crate::domain::session::captured::StrikeReason;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::{claim as words, correction};
use crate::ui::{Button, ButtonKind, Card, Form};
use crate::workspace::action::Action;
use crate::workspace::forms::capture::{StrikeForm, WHY};

#[component]
pub fn Strike(state: FormState, capture: CaptureId) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let strike = move |()| {
        let Some(why) = state.check(|values| StrikeForm.check(values)) else { return };
        task.run(async move {
            state.submit(vec![Action::StrikeCapture { capture, why }]).await?;
            Ok(Next::Go(Some(words::STRUCK), Route::Today))
        });
    };
    let why = FieldAsk::one(&StrikeReason::ALL, words::strike_reason).stacked();
    view! {
        <Card title=app.say_some(words::STRIKE_TITLE)>
            <Form on_submit=strike>
                <p>{app.say(words::STRIKE_NOTE)}</p>
                <FormField state field=Field::new(WHY, words::WHY, why).missing(correction::WHY_MISSING)/>
                <ProblemNotice problem=task.problem()/>
                <div class="row">
                    <Button submits=true kind=ButtonKind::Stop busy=task.busy() label=app.say(words::STRIKE)/>
                </div>
            </Form>
        </Card>
    }
}
