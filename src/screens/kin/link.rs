//! What kind of link: until when, with a name or not, under a spoken code or not.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::consent::entry;
use crate::domain::form_draft::{FormId, FormName, FormValues};
use crate::domain::identity::{ConsentId, PersonId};
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState, KeptNote};
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::{App, LinkWish, ShareLinkError, SharedLink, share_link, use_app};
use crate::text::problems;
use crate::text::screens::kin as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Card, Form, Icon, Notice, NoticeKind, dyn_view};
use crate::workspace::forms::reading::YES;
use crate::workspace::forms::share_link::{DAY, KEYS, LinkWishForm, TypedLink, UNDER_CODE, WITH_NAME};

#[component]
pub fn LinkForm(person: PersonId, consent: ConsentId, ready: RwSignal<Option<SharedLink>>) -> impl IntoView {
    let app = use_app();
    let today = app.now().local_date();
    let given = untrack(|| entry(app, person, consent));
    let (usual, last) = given.map_or((today, today), |it| (it.consent.usual_link_end(today), it.consent.until));
    let id = move || FormId::about(FormName::ShareLink, person, consent);
    let form = move || LinkWishForm { today: app.now().local_date(), last };
    let state = FormState::open(id(), &KEYS, form().from_usual(usual));
    Effect::new(move |_| state.propose(form().likely(usual, &state.get(WITH_NAME))));
    let task = AsyncTask::<ShareLinkError>::new();
    let make = move |()| {
        let Some(TypedLink { until, with_name, under_code }) = state.check(|values| form().check(values)) else {
            return;
        };
        task.run(async move {
            let link = share_link(app.store, person, LinkWish { consent, until, with_name, under_code }).await?;
            app.store.keep_draft(id(), FormValues::default());
            // The form is gone after this.
            ready.try_set(Some(link));
            Ok(Next::Stay)
        });
    };
    view! {
        <Card title=app.say_some(words::LINK)>
            <p>{app.say(words::LINK_NOTE)}</p>
            <KeptNote state/>
            <Form on_submit=make on_leave=move |()| in_background(app.store.settle_drafts())>
                {fields(last).map(|field| view! { <FormField state field/> }).collect_view()}
                {dyn_view(move || task.problem().get().map(|why| why_not(app, why)))}
                <div class="row">
                    <Button
                        submits=true
                        kind=ButtonKind::Main
                        size=ButtonSize::Tall
                        icon=Icon::Share
                        busy=task.busy()
                        label=move || {
                            if task.busy().get() { words::MAKING_LINK } else { words::MAKE_LINK }.in_lang(app.lang())
                        }
                    />
                </div>
            </Form>
        </Card>
    }
}

fn fields(last: NaiveDate) -> [Field; 3] {
    [
        Field::new(DAY, words::LINK_UNTIL, FieldAsk::Day).last(last),
        Field::new(WITH_NAME, words::WITH_NAME, FieldAsk::Check(YES)).hint(words::WITH_NAME_HINT),
        Field::new(UNDER_CODE, words::UNDER_CODE, FieldAsk::Check(YES)).hint(words::UNDER_CODE_HINT),
    ]
}

fn why_not(app: App, why: ShareLinkError) -> AnyView {
    let advice = move || match &why {
        ShareLinkError::Refused(why) => problems::refused(app.lang(), why),
        ShareLinkError::Problem(why) => problems::problem(app.lang(), why),
    };
    view! {
        <Notice kind=NoticeKind::Warning title=move || Some(advice().what) live=true>
            <p>{move || advice().next}</p>
        </Notice>
    }
    .into_any()
}
