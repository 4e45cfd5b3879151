//! What was put aside whole, and the way to it.

use leptos::prelude::*;

use super::Part;
use crate::domain::moment::Moment;
use crate::screens::shared::task::in_background;
use crate::state::route::Route;
use crate::state::{AppStage, SeenAside, use_app};
use crate::text::problems;
use crate::text::screens::put_aside as words;
use crate::ui::{Icon, LinkButton, dyn_view};
use crate::workspace::problem::ActionError;

/// Nothing, where nothing was.
#[component]
pub fn PutAsideHere() -> impl IntoView {
    let app = use_app();
    let seen = RwSignal::new(None::<Result<Vec<SeenAside>, ActionError>>);
    if app.stage().get_untracked() != AppStage::Practice {
        in_background(async move {
            let found = app.door.seen_aside().await;
            seen.try_set(Some(found));
        });
    }
    let said = move || {
        let lang = app.lang();
        let of = |it: &SeenAside| {
            let since = it.since_ms.and_then(|ms| Moment::new(ms, app.now().offset_min()).ok());
            words::said(lang, since.map(|since| since.local_date()), it.records, it.bytes)
        };
        match seen.get()? {
            Ok(all) => Some(all.iter().map(of).collect::<Vec<_>>().join(" ")),
            Err(why) => Some(problems::problem(lang, &why).whole()),
        }
    };
    let is_there =
        move || seen.with(|seen| seen.as_ref().is_some_and(|seen| seen.as_ref().is_ok_and(|it| !it.is_empty())));
    let is_unknown = move || seen.with(|seen| matches!(seen, Some(Err(_))));
    dyn_view(move || match (is_there(), is_unknown()) {
        (true, _) => view! {
            <Part title=words::TITLE said=Signal::derive(said)>
                <p>{app.say(words::NOTE)}</p>
                <p>{app.say(words::ERASED_NOTE)}</p>
                <div class="row">
                    <LinkButton icon=Icon::Backup label=app.say(words::GO) href=Route::Merge/>
                </div>
            </Part>
        }
        .into_any(),
        (false, true) => view! { <Part title=words::TITLE said=Signal::derive(said)/> }.into_any(),
        (false, false) => ().into_any(),
    })
}
