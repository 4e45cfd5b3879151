//! A planned session that did not take place: which day, who, why.

use leptos::prelude::*;

use crate::domain::form_draft::{FormId, FormName};
use crate::domain::identity::PersonId;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormFrame, FormState};
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::screens::shared::who_and_why::WhoAndWhyFields;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::person as words;
use crate::ui::{Page, PageWidth};
use crate::workspace::action::Action;
use crate::workspace::forms::cancellation::{BY, CancellationForm, DAY, NOTE, WHY};

#[component]
pub fn CancelSessionScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let history = untrack(|| app.person(person));
    let form = history.map(|history| CancellationForm::new(app.now().local_date(), &history));
    form.map(|form| view! { <CancelSession person form/> })
}

#[component]
fn CancelSession(person: PersonId, form: CancellationForm) -> impl IntoView {
    let app = use_app();
    let id = FormId::of_person(FormName::Cancellation, person);
    let state = FormState::open(id, &[DAY, BY, WHY, NOTE], form.blank());
    let task = AsyncTask::new();
    let save = move |()| {
        let Some(cancellation) = state.check(|values| form.check(values)) else { return };
        task.run(async move {
            state.submit(vec![Action::CancelSession { person, cancellation }]).await?;
            Ok(Next::saved(Route::Person(person)))
        });
    };
    view! {
        <Page
            title=app.say(words::CANCEL_SESSION)
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <FormFrame state task save=words::CANCEL_SAVE cancel_href=Route::Person(person) on_save=save>
                <FormField state field=Field::new(DAY, words::CANCEL_DAY, FieldAsk::Day)/>
                <WhoAndWhyFields state/>
            </FormFrame>
        </Page>
    }
}
