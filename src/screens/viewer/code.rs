//! The code that goes with some links.

use leptos::prelude::*;

use super::look::Look;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::viewer::{SpokenCodeError, Viewer, use_viewer};
use crate::text::problems;
use crate::text::screens::viewer as words;
use crate::ui::{Button, ButtonKind, ButtonSize, FieldKind, Form, Page, PageWidth, TextField};

#[component]
pub fn CodeForm() -> impl IntoView {
    let viewer = use_viewer();
    let code = RwSignal::new(String::new());
    let task = AsyncTask::<SpokenCodeError>::new();
    let open = move |()| {
        task.run(async move {
            // On success this form is gone before the next line.
            viewer.open_with(&code.get_untracked()).await?;
            Ok(Next::Stay)
        });
    };
    view! {
        <Page title=viewer.say(words::CODE_TITLE) width=PageWidth::Narrow>
            <Look/>
            <p class="lead">{viewer.say(words::CODE_NOTE)}</p>
            <Form on_submit=open>
                <TextField
                    label=viewer.say(words::CODE)
                    error=move || task.problem().get().map(|trouble| words_for(viewer, trouble))
                    value=code
                    kind=FieldKind::Code
                    autofocus=true
                />
                <div class="row">
                    <Button
                        submits=true
                        kind=ButtonKind::Main
                        size=ButtonSize::Tall
                        busy=task.busy()
                        label=move || if task.busy().get() { words::OPENING } else { words::OPEN }.in_lang(viewer.lang())
                    />
                </div>
            </Form>
        </Page>
    }
}

fn words_for(viewer: Viewer, trouble: SpokenCodeError) -> String {
    match trouble {
        SpokenCodeError::Code(why) => problems::code(viewer.lang(), &why),
        SpokenCodeError::Wrong => words::CODE_WRONG.in_lang(viewer.lang()).to_owned(),
    }
}
