//! The one place in the app that turns text into markup: SVG that was drawn here, from numbers, by `crate::chart` or as a
//! QR code. Words inside a chart are escaped there.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

#[component]
pub fn Drawing(
    #[prop(into)] svg: Signal<String>,
    /// The picture in words.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    view! { <div class="drawing" role="img" aria-label=label inner_html=svg></div> }
}

/// A chart that names itself. Its points are one stop of the Tab key; arrow keys go from one to the next.
#[component]
pub fn ChartDrawing(#[prop(into)] svg: Signal<String>) -> impl IntoView {
    view! { <div class="drawing" inner_html=svg on:keydown=go_among_points></div> }
}

fn go_among_points(event: KeyboardEvent) {
    let point = |element: Element| element.class_list().contains("chart-point").then_some(element);
    let Some(here) = event.target().and_then(|target| target.dyn_into().ok()).and_then(point) else { return };
    let there = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => here.next_element_sibling(),
        "ArrowLeft" | "ArrowUp" => here.previous_element_sibling(),
        _ => return,
    };
    // Arrow keys would scroll the page under the point.
    event.prevent_default();
    let Some(there) = there.and_then(point) else { return };
    for (element, stop) in [(&here, "-1"), (&there, "0")] {
        // An attribute that cannot be set leaves the tab stop where it was.
        let _ = element.set_attribute("tabindex", stop);
    }
    // Elements of SVG take focus as those of HTML do.
    let _ = there.unchecked_ref::<HtmlElement>().focus();
}
