//! What somebody shared by a link. It leads nowhere and changes nothing.

mod code;
mod keep;
mod look;
mod snapshot;

use leptos::prelude::*;

use crate::screens::viewer::code::CodeForm;
use crate::screens::viewer::look::Look;
use crate::screens::viewer::snapshot::SnapshotPage;
use crate::state::viewer::{SharedView, needs_newer, use_viewer};
use crate::text::problems;
use crate::text::screens::viewer as words;
use crate::ui::{Button, ButtonKind, Page, PageWidth, dyn_view};

#[component]
pub fn ViewerScreen() -> impl IntoView {
    let viewer = use_viewer();
    dyn_view(move || match viewer.seen() {
        SharedView::Open(snapshot) => view! { <SnapshotPage snapshot/> }.into_any(),
        SharedView::AsksForCode => view! { <CodeForm/> }.into_any(),
        SharedView::Nothing(trouble) => {
            let advice = move || problems::link(viewer.lang(), &trouble);
            view! {
                <Page title=move || advice().what width=PageWidth::Narrow>
                    <Look/>
                    <p class="lead">{move || advice().next}</p>
                    {needs_newer(trouble).then(|| view! {
                        <div class="row">
                            <Button
                                kind=ButtonKind::Main
                                label=viewer.say(words::LOAD_AGAIN)
                                on_press=move |()| viewer.load_again()
                            />
                        </div>
                    })}
                </Page>
            }
            .into_any()
        }
    })
}
