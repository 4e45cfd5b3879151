//! The rows of a list that changes: each stays on the page, with its focus, while others come and go.
//!
//! One type of row for all lists, because keeping rows in step is code that is compiled anew for each type.

use leptos::prelude::*;

#[derive(Clone)]
pub struct RowView {
    /// Tells the row from the others in its list; a row whose key is new is made anew.
    key: String,
    view: ViewFn,
}

impl RowView {
    pub fn new<V: IntoView + 'static>(key: String, view: impl Fn() -> V + Send + Sync + 'static) -> Self {
        Self { key, view: (move || view! { <li>{view()}</li> }).into() }
    }

    /// Without a list around it: a whole page, which is made anew when its key changes and only then.
    pub fn page<V: IntoView + 'static>(key: String, view: impl Fn() -> V + Send + Sync + 'static) -> Self {
        Self { key, view: view.into() }
    }
}

/// Stands in a `ul`, unless it is for a page.
#[component]
pub fn Rows(#[prop(into)] rows: Signal<Vec<RowView>>) -> impl IntoView {
    view! {
        <For each=move || rows.get() key=|row| row.key.clone() let:row>
            {row.view.run()}
        </For>
    }
}
