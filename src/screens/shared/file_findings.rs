//! What is missing in a backup or was changed in it, and whether this tablet knows the file again. Never refused: the rest of
//! the file can be used.

use leptos::prelude::*;

use crate::state::use_app;
use crate::text::screens::{backup, left_out as words};
use crate::ui::{Notice, NoticeKind, dyn_view};
use crate::workspace::backup::{Inside, NamedFinding, OwnSeal};

/// As it is told of any file that was opened.
#[derive(Clone)]
pub struct FoundInFile {
    pub findings: Vec<NamedFinding>,
    pub is_changed: bool,
    /// Pieces that cannot be read.
    pub left_out: u64,
    /// `None`: nothing is open here that could know it.
    pub own_seal: Option<OwnSeal>,
}

impl FoundInFile {
    pub fn of(inside: &Inside, own_seal: Option<OwnSeal>) -> Self {
        let Inside { findings, is_changed, left_out, .. } = inside;
        Self { findings: findings.clone(), is_changed: *is_changed, left_out: *left_out, own_seal }
    }
}

#[component]
pub fn FileFindings(found: FoundInFile) -> impl IntoView {
    let app = use_app();
    let FoundInFile { findings, is_changed, left_out, own_seal } = found;
    let is_whole = findings.is_empty() && left_out == 0;
    let (title, next) = words::heading(is_changed);
    let lines = move || {
        let line = |(finding, name): &NamedFinding| words::line(app.lang(), finding, name.as_deref(), is_changed);
        let rows = (left_out > 0).then(|| backup::left_out(app.lang(), left_out));
        findings.iter().map(line).chain(rows).map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>()
    };
    let known_again = own_seal.filter(|_| !is_changed).and_then(words::known_again);
    view! {
        {(own_seal == Some(OwnSeal::Differs)).then(|| view! {
            <Notice kind=NoticeKind::Warning title=app.say_some(words::OWN_DIFFERS) live=true>
                <p>{app.say(words::CHANGED_NEXT)}</p>
            </Notice>
        })}
        {(!is_whole).then(|| view! {
            <Notice kind=NoticeKind::Warning title=app.say_some(title) live=true>
                <ul>{dyn_view(lines)}</ul>
                <p>{app.say(next)}</p>
            </Notice>
        })}
        {known_again.map(|known| view! { <p class="soft">{app.say(known)}</p> })}
    }
}
