//! Whose records were to be kept until a day that is past.

use leptos::prelude::*;

use crate::domain::history::History;
use crate::screens::shared::known_person::name_of;
use crate::state::route::Route;
use crate::state::{AppStage, use_app};
use crate::text::screens::erase as words;
use crate::ui::{ButtonKind, ButtonSize, Card, LinkButton, RowView, Rows, Show};

#[component]
pub fn KeptTooLong() -> impl IntoView {
    let app = use_app();
    let people = Memo::new(move |_| {
        let view = app.view().filter(|_| app.stage().get() != AppStage::Practice);
        let people = view.map(|view| view.kept_too_long(app.today())).unwrap_or_default();
        people.iter().map(|person: &std::rc::Rc<History>| person.person()).collect::<Vec<_>>()
    });
    let row = move |person| {
        RowView::new(format!("{person}"), move || {
            view! {
                <div class="setting">
                    <p>{name_of(app, person)}</p>
                    <LinkButton
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Small
                        label=app.say(words::ERASE)
                        href=Route::Erase(person)
                    />
                </div>
            }
        })
    };
    let rows = move || people.get().into_iter().map(row).collect::<Vec<_>>();
    view! {
        <Show when=move || people.with(|people| !people.is_empty())>
            <Card title=app.say_some(words::KEPT_TOO_LONG)>
                <ul class="plain-list">
                    <Rows rows/>
                </ul>
            </Card>
        </Show>
    }
}
