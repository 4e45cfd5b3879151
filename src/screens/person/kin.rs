//! Who else may see how it goes.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{kin as words, log, show};
use crate::ui::{ButtonKind, Card, Icon, LinkButton};

#[component]
pub fn NextOfKin(person: PersonId) -> impl IntoView {
    let app = use_app();
    view! {
        <Card title=app.say_some(words::TITLE)>
            <p>{move || words::how_many(app.lang(), how_many(app, person))}</p>
            <div class="row">
                <LinkButton icon=Icon::Share label=app.say(words::WHO_SEES) href=Route::Kin(person)/>
                <LinkButton
                    kind=ButtonKind::Quiet
                    icon=Icon::Person
                    label=app.say(show::TITLE)
                    href=Route::Show(person)
                />
                <LinkButton kind=ButtonKind::Quiet label=app.say(log::TITLE) href=Route::PersonLog(person)/>
            </div>
        </Card>
    }
}

/// Consents that hold today.
fn how_many(app: App, person: PersonId) -> usize {
    app.person(person).map_or(0, |history| history.consents().iter().filter(|it| it.holds_on(app.today())).count())
}
