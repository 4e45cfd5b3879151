//! What changes on a page, in one type.
//!
//! Leptos compiles the code that keeps a part of the page up to date anew for each closure and each shape of view, a few
//! kilobytes each. Boxed here, it is compiled once: see docs/decisions/0005-erased-views.md.

use std::sync::{Arc, Mutex};

use leptos::either::Either;
use leptos::prelude::*;
use leptos::tachys::reactive_graph::SharedReactiveFunction;

/// A part of the page that is made anew whenever what it reads changes.
pub fn dyn_view<V: IntoView + 'static>(part: impl Fn() -> V + Send + 'static) -> SharedReactiveFunction<AnyView> {
    Arc::new(Mutex::new(move || part().into_any()))
}

/// Its children while `when` holds, and `fallback` while it does not.
#[component]
pub fn Show(
    #[prop(into)] when: Signal<bool>,
    #[prop(optional, into)] fallback: ViewFn,
    children: ChildrenFn,
) -> impl IntoView {
    let holds = Memo::new(move |_| when.get());
    dyn_view(move || if holds.get() { Either::Left(children()) } else { Either::Right(fallback.run()) })
}
