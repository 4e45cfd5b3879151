//! What kind of link: until when, with a name or not, under a spoken code or not.

use leptos::prelude::*;

use super::consent::entry;
use crate::domain::day::{Day, DayError};
use crate::domain::identity::{ConsentId, PersonId};
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{App, LinkWish, ShareLinkError, SharedLink, share_link, use_app};
use crate::text::problems;
use crate::text::screens::kin as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Card, Check, DateField, Form, Icon, Notice, NoticeKind, live};

#[component]
pub fn LinkForm(person: PersonId, consent: ConsentId, ready: RwSignal<Option<SharedLink>>) -> impl IntoView {
    let app = use_app();
    let today = app.now().local_date();
    let given = untrack(|| entry(app, person, consent));
    let (usual, last) = given.map_or((today, today), |it| (it.consent.usual_link_end(today), it.consent.until));
    let day = RwSignal::new(usual.to_string());
    let wrong_day = RwSignal::new(None::<DayError>);
    let (with_name, under_code) = (RwSignal::new(false), RwSignal::new(false));
    let task = AsyncTask::<ShareLinkError>::new();
    let make = move |()| {
        let until = day.with_untracked(|day| Day::between(day, app.now().local_date(), last));
        wrong_day.set(until.err());
        let Ok(until) = until else { return };
        let (with_name, under_code) = (with_name.get_untracked(), under_code.get_untracked());
        task.run(async move {
            let link = share_link(app.store, person, LinkWish { consent, until, with_name, under_code }).await?;
            // The form is gone after this.
            ready.try_set(Some(link));
            Ok(Next::Stay)
        });
    };
    view! {
        <Card title=app.say_some(words::LINK)>
            <p>{app.say(words::LINK_NOTE)}</p>
            <Form on_submit=make>
                <DateField
                    label=app.say(words::LINK_UNTIL)
                    error=move || wrong_day.get().map(|why| problems::day(app.lang(), &why))
                    value=day
                    max=Some(last.to_string())
                />
                <Check label=app.say(words::WITH_NAME) hint=app.say_some(words::WITH_NAME_HINT) checked=with_name/>
                <Check label=app.say(words::UNDER_CODE) hint=app.say_some(words::UNDER_CODE_HINT) checked=under_code/>
                {live(move || task.problem().get().map(|why| why_not(app, why)))}
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
