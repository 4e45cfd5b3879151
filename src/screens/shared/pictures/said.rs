//! How the sessions were, in the phrases that were chosen, the newest first.

use leptos::prelude::*;

use crate::domain::history::{History, SessionEntry};
use crate::text::screens::{session::closing, viewer as words};
use crate::text::{Lang, dates};
use crate::ui::{Card, Facts};

/// Nothing when nothing was said, or it is not shared.
pub fn said(lang: Lang, history: &History) -> Option<AnyView> {
    let said: Vec<(String, String)> = history.sessions().iter().rev().filter_map(|entry| of(lang, entry)).collect();
    (!said.is_empty()).then(|| {
        view! {
            <Card title=words::SAID.in_lang(lang)>
                <Facts items=said/>
            </Card>
        }
        .into_any()
    })
}

fn of(lang: Lang, entry: &SessionEntry) -> Option<(String, String)> {
    let said: Vec<&str> =
        entry.done()?.after.remarks.iter().map(|remark| closing::remark(*remark).in_lang(lang)).collect();
    (!said.is_empty()).then(|| (dates::capitalised(&dates::weekday_and_day(lang, entry.on)), said.join(", ")))
}
