//! Forms that never load a page.

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, NodeList, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Enter in a field does what the main button does.
#[component]
pub fn Form(
    #[prop(into)] on_submit: Callback<()>,
    /// A field of it was left, by a tap elsewhere or the Tab key.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    children: Children,
) -> impl IntoView {
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_submit.run(());
    };
    // The browser's own messages speak the browser's language; ours stand beside the fields.
    view! {
        <form class="form stack" novalidate=true autocomplete="off" on:submit=submit on:focusout=move |_| left(on_leave)>
            {children()}
        </form>
    }
}

/// A long form, such as a whole test from paper: Enter in a field goes on to the next, and only the button submits.
#[component]
pub fn EntryForm(
    #[prop(into)] on_submit: Callback<()>,
    /// A field of it was left.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    children: Children,
) -> impl IntoView {
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_submit.run(());
    };
    let enter = move |event: KeyboardEvent| {
        let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(field) = field.filter(|field| event.key() == "Enter" && field.tag_name() == "INPUT") {
            event.prevent_default();
            go_on_from(&field);
        }
    };
    view! {
        <form
            class="form stack"
            novalidate=true
            autocomplete="off"
            on:submit=submit
            on:keydown=enter
            on:focusout=move |_| left(on_leave)
        >
            {children()}
        </form>
    }
}

/// A field with focus is left too when the form goes, and its callback may have gone before.
fn left(on_leave: Option<Callback<()>>) {
    if let Some(on_leave) = on_leave {
        let _ = on_leave.try_run(());
    }
}

/// To the next field, the next question, or the button that submits.
fn go_on_from(field: &Element) {
    const STOPS: &str = "input:not(:disabled), button[type=submit]";
    let Ok(Some(form)) = field.closest("form") else { return };
    let Ok(stops) = form.query_selector_all(STOPS) else { return };
    let stops = elements(&stops);
    let from = stops.iter().position(|stop| stop.is_same_node(Some(field))).map_or(0, |place| place + 1);
    // All buttons of one question have one name: the rest of them is passed over.
    let name = field.get_attribute("name");
    let next = stops.iter().skip(from).find(|stop| name.is_none() || stop.get_attribute("name") != name);
    if let Some(next) = next.and_then(|next| next.dyn_ref::<HtmlElement>()) {
        // A field that cannot take focus is still a field.
        let _ = next.focus();
    }
}

fn elements(list: &NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|place| list.item(place)?.dyn_into().ok()).collect()
}

/// Once what has just changed is drawn, the first such heading takes focus: what was pressed is gone from its list.
pub fn focus_heading(selector: String) {
    request_animation_frame(move || focus_first(&selector));
}

/// The same, where nothing on the page has the focus any more, or a button of `list`: what was pressed there now stands
/// for something else.
pub fn regain_focus(selector: String, list: &'static str) {
    request_animation_frame(move || {
        let holder = document().active_element().filter(|holder| holder.tag_name() != "BODY");
        if holder.is_none_or(|holder| holder.closest(list).ok().flatten().is_some()) {
            focus_first(&selector);
        }
    });
}

fn focus_first(selector: &str) {
    let Ok(Some(heading)) = document().query_selector(selector) else { return };
    let focusable = heading.set_attribute("tabindex", "-1").is_ok();
    if let Some(heading) = heading.dyn_ref::<HtmlElement>().filter(|_| focusable) {
        // A heading that cannot take focus is still a heading.
        drop(heading.focus());
    }
}

/// Brings the first such part of the page into view, once what has just changed is drawn. A field takes focus.
pub fn show_first(selector: &'static str) {
    request_animation_frame(move || {
        let Ok(Some(part)) = document().query_selector(selector) else { return };
        part.scroll_into_view();
        if let Some(field) = part.dyn_ref::<HtmlElement>() {
            let _ = field.focus();
        }
    });
}

/// The first field that something is said to be wrong with takes focus, once that is drawn.
pub fn focus_first_wrong() {
    show_first(":is(.field, fieldset):has(> .field-error > span) :is(input, textarea)");
}

/// Scrolls no further than it takes for the first such part of the page to be seen, once what has just changed is drawn.
pub fn bring_into_view(selector: &'static str) {
    request_animation_frame(move || {
        let Ok(Some(part)) = document().query_selector(selector) else { return };
        let gently = ScrollIntoViewOptions::new();
        gently.set_block(ScrollLogicalPosition::Nearest);
        let still = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
        if !still.is_some_and(|still| still.matches()) {
            gently.set_behavior(ScrollBehavior::Smooth);
        }
        part.scroll_into_view_with_scroll_into_view_options(&gently);
    });
}
