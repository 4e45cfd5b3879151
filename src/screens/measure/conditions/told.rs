//! The conditions in one place, each marked when it is as last time.

use leptos::prelude::*;

use crate::domain::assessment::conditions::Conditions;
use crate::state::{App, use_app};
use crate::text::{instruments, measuring as words};
use crate::ui::{Chip, dyn_view};

/// What is stated, in the order it is asked for: `Bane: 4 meter, som sist`. `last` is how it was done before.
fn told(app: App, now: &Conditions, last: Option<&Conditions>) -> Vec<String> {
    let lang = app.lang();
    let before = last.map(|last| instruments::conditions(lang, last)).unwrap_or_default();
    let line = |(name, value): (_, String)| {
        let as_last = before.iter().any(|(other, earlier)| *other == name && *earlier == value);
        words::condition(lang, name, &value, as_last)
    };
    instruments::conditions(lang, now).into_iter().map(line).collect()
}

#[component]
pub fn ConditionsTold(
    #[prop(into)] now: Signal<Conditions>,
    #[prop(into)] last: Signal<Option<Conditions>>,
) -> impl IntoView {
    let app = use_app();
    let lines = Memo::new(move |_| {
        let lines = last.with(|last| now.with(|now| told(app, now, last.as_ref())));
        if lines.is_empty() { vec![words::NOT_STATED.in_lang(app.lang()).to_owned()] } else { lines }
    });
    let chip = |line: String| view! { <Chip label=line/> };
    view! { {dyn_view(move || lines.get().into_iter().map(chip).collect_view())} }
}
