//! What was written down without a code, and waits for whose it is.

use leptos::prelude::*;

use crate::domain::form_draft::FormDraft;
use crate::domain::identity::CaptureId;
use crate::domain::moment::Moment;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::problems;
use crate::text::screens::claim as words;
use crate::ui::{Button, ButtonSize, LinkButton, Notice, NoticeKind, RowView, Rows, Show, dyn_view};
use crate::workspace::forms::capture::{BY, OF};

/// One that waits: which, of whom and by whom as it was written, and when.
type WaitingCapture = (CaptureId, String, String, Moment);

#[component]
pub fn Captures() -> impl IntoView {
    let app = use_app();
    let waiting = Memo::new(move |_| waiting(app));
    let row = move |(capture, of, by, at): WaitingCapture| {
        let view = move || view! { <Waits capture of=of.clone() by=by.clone() at/> };
        RowView::new(capture.to_string(), view)
    };
    let rows = move || waiting.get().into_iter().map(row).collect::<Vec<_>>();
    view! {
        <Show when=move || waiting.with(|all| !all.is_empty())>
            <Notice
                kind=NoticeKind::Info
                title=move || Some(waiting.with(|all| words::waiting(app.lang(), all.len())))
            >
                <ul class="day-list">
                    <Rows rows=rows/>
                </ul>
            </Notice>
        </Show>
        <Closed/>
        <Left/>
    }
}

fn waiting(app: App) -> Vec<WaitingCapture> {
    let Some(view) = app.view() else { return vec![] };
    let told = |(capture, draft): (CaptureId, &FormDraft)| {
        (capture, draft.values.get(OF).to_owned(), draft.values.get(BY).to_owned(), draft.at)
    };
    view.captures().into_iter().map(told).collect()
}

#[component]
fn Waits(capture: CaptureId, of: String, by: String, at: Moment) -> impl IntoView {
    let app = use_app();
    let line = Signal::derive(move || words::line(app.lang(), &of, &by, at));
    view! {
        <div class="day-who">{move || line.get()}</div>
        <LinkButton
            size=ButtonSize::Small
            label=app.say(words::CHOOSE)
            href=Route::Claim(capture)
            attr:aria-label=move || format!("{}, {}", words::CHOOSE.in_lang(app.lang()), line.get())
        />
    }
}

/// What no code here opens. It can only be thrown away.
#[component]
fn Closed() -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let count = Signal::derive(move || {
        let found = app.door.letterbox.found();
        found.closed.len() + usize::try_from(found.formless).unwrap_or(usize::MAX)
    });
    let may_go = move || !app.door.letterbox.found().closed.is_empty();
    let throw_away = move |()| {
        task.run(async move {
            app.door.letterbox.throw_away_closed().await?;
            Ok(Next::Stay)
        });
    };
    view! {
        <Show when=move || count.get() != 0>
            <Notice
                kind=NoticeKind::Warning
                title=move || Some(words::closed(app.lang(), count.get()))
                live=true
            >
                <p>{app.say(words::CLOSED_NEXT)}</p>
                <Show when=may_go>
                    <Button
                        size=ButtonSize::Small
                        busy=task.busy()
                        label=app.say(words::THROW_AWAY)
                        on_press=throw_away
                    />
                </Show>
                {dyn_view(move || {
                    let why = task.problem().get()?;
                    Some(view! { <p>{problems::problem(app.lang(), &why).whole()}</p> })
                })}
            </Notice>
        </Show>
    }
}

/// What could not be moved in at this unlock.
#[component]
fn Left() -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || app.door.letterbox.found().left.is_some()>
            <Notice kind=NoticeKind::Warning title=app.say_some(words::LEFT) live=true>
                <p>{app.say(words::LEFT_NEXT)}</p>
            </Notice>
        </Show>
    }
}
