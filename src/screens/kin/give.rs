//! A new consent: who, what, until when. Read aloud to the person, who says yes.

use leptos::prelude::*;

use crate::domain::consent::Content;
use crate::domain::form_draft::{FormId, FormName};
use crate::domain::identity::PersonId;
use crate::domain::written::Name;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormFrame, FormState, Said};
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::kin as words;
use crate::ui::{ChoiceLayout, Page, PageWidth};
use crate::workspace::action::Action;
use crate::workspace::forms::consent::{
    CONTENTS, ConsentForm, DAY, HOW_LONG, KIN, TO_A_DAY, TypedConsent, WHOLE_COURSE,
};

#[component]
pub fn NewConsentScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let course = untrack(|| app.person(person)).and_then(|history| history.course());
    let form = ConsentForm::new(app.now().local_date(), course);
    let id = FormId::of_person(FormName::Consent, person);
    let state = FormState::open(id, &[KIN, CONTENTS, HOW_LONG, DAY], form.blank());
    let task = AsyncTask::new();
    let save = move |()| {
        let Some(TypedConsent { kin, contents, until }) = state.check(|values| form.check(values)) else { return };
        task.run(async move {
            state.submit(vec![Action::GiveConsent { person, kin, contents, until }]).await?;
            Ok(Next::saved(Route::Kin(person)))
        });
    };
    view! {
        <Page
            title=app.say(words::NEW_TITLE)
            intro=app.say_some(words::INTRO)
            back_href=Route::Kin(person)
            back_label=app.say_some(words::TITLE)
            width=PageWidth::Narrow
        >
            <FormFrame state task save=words::SAVE cancel_href=Route::Kin(person) on_save=save>
                {fields(form).into_iter().map(|field| view! { <FormField state field/> }).collect_view()}
                <p>{app.say(words::READ_ALOUD_FIRST)}</p>
            </FormFrame>
        </Page>
    }
}

fn fields(form: ConsentForm) -> Vec<Field> {
    let whole = form.course_end().map(|last| (WHOLE_COURSE, Said::new(move |lang| words::whole_course(lang, last))));
    let how_long = whole.into_iter().chain([(TO_A_DAY, words::TO_A_DAY.into())]).collect();
    vec![
        Field::new(KIN, words::WHO, FieldAsk::Text { limit: Name::LIMIT }).hint(words::WHO_HINT),
        Field::new(CONTENTS, words::WHAT, FieldAsk::several(&Content::ALL, words::content).stacked())
            .hint(words::WHAT_HINT)
            .missing(words::WHAT_MISSING),
        Field::new(HOW_LONG, words::HOW_LONG, FieldAsk::One { options: how_long, layout: ChoiceLayout::Stack })
            .missing(words::HOW_LONG_MISSING),
        Field::new(DAY, words::LAST_DAY, FieldAsk::Day).only_when(HOW_LONG, TO_A_DAY),
    ]
}
