//! A sheet in front of the page: the browser's own modal dialog, which keeps focus inside and gives it back.

use leptos::{html, prelude::*};

use super::dyn_view::Show;
use super::{
    icon::{Glyph, Icon},
    identity::fresh_id,
};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DialogTone {
    #[default]
    Plain,
    /// The sheet behind *Stopp*, and questions before something is destroyed.
    Stop,
}

impl DialogTone {
    fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Stop => "stop",
        }
    }
}

/// The children are made when the sheet opens; what is typed in them is kept only in the signals the screen owns.
/// Esc and the close button set `open` to false and run `on_dismiss`; a screen that sets it itself is not told.
#[component]
pub fn Dialog(
    open: RwSignal<bool>,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] close_label: Signal<String>,
    #[prop(optional, into)] on_dismiss: Option<Callback<()>>,
    #[prop(optional)] tone: DialogTone,
    children: ChildrenFn,
) -> impl IntoView {
    let sheet = NodeRef::<html::Dialog>::new();
    let heading = NodeRef::<html::H2>::new();
    Effect::new(move |_| {
        let open = open.get();
        let Some(sheet) = sheet.get() else { return };
        if open && !sheet.open() {
            // Focus starts at the title: it is read first, and no button is pressed by a stray Enter. Said only now,
            // because browsers take an autofocus of a closed sheet for one of the page.
            if let Some(heading) = heading.get() {
                let _ = heading.set_autofocus(true);
            }
            if sheet.show_modal().is_err() {
                sheet.set_open(true);
            }
        } else if !open && sheet.open() {
            sheet.close();
        }
    });
    let closed = move |_| {
        if open.get_untracked() {
            open.set(false);
            if let Some(on_dismiss) = on_dismiss {
                on_dismiss.run(());
            }
        }
    };
    let close = move |_| {
        if let Some(sheet) = sheet.get_untracked() {
            sheet.close();
        }
    };
    let title_id = fresh_id();
    let labelled_by = title_id.clone();
    view! {
        <dialog class="dialog" data-tone=tone.name() aria-labelledby=labelled_by node_ref=sheet on:close=closed>
            <header class="dialog-head">
                <h2 id=title_id tabindex="-1" node_ref=heading>{title}</h2>
                <button class="dialog-close" type="button" aria-label=close_label on:click=close>
                    <Glyph icon=Icon::Cross />
                </button>
            </header>
            <Show when=move || open.get()>
                <div class="dialog-body stack">{children()}</div>
            </Show>
        </dialog>
    }
}
