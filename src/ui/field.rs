//! Fields to type in. Nothing typed is ever cut: a text over its limit stays, with a counter and the screen's error.

use leptos::{html, prelude::*};

use super::{
    field_frame::{FieldFrame, FieldIds, FieldWidth},
    icon::{Glyph, Icon},
    identity::fresh_id,
    picked::Picked,
};

/// What is typed, which decides the keyboard the tablet shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    #[default]
    Text,
    /// A number with decimals; stays text, so that a comma is as good as a point.
    Decimal,
    Whole,
    /// A code from a paper: as it is typed, and nothing the keyboard would rather have.
    Code,
    /// A code; shown as dots.
    Secret,
    /// A code of digits; shown as dots.
    Pin,
}

impl FieldKind {
    fn input_type(self) -> &'static str {
        match self {
            Self::Secret | Self::Pin => "password",
            Self::Text | Self::Code | Self::Decimal | Self::Whole => "text",
        }
    }

    fn input_mode(self) -> &'static str {
        match self {
            Self::Text | Self::Code | Self::Secret => "text",
            Self::Decimal => "decimal",
            Self::Whole | Self::Pin => "numeric",
        }
    }

    fn autocapitalize(self) -> &'static str {
        match self {
            Self::Text => "sentences",
            Self::Decimal | Self::Whole | Self::Code | Self::Secret | Self::Pin => "none",
        }
    }
}

#[component]
pub fn TextField(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Picked<String>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    #[prop(optional, into)] error: Signal<Option<String>>,
    #[prop(optional)] kind: FieldKind,
    #[prop(optional)] width: FieldWidth,
    /// The most characters the text may have; a counter shows when it is near.
    #[prop(optional, into)]
    limit: Option<usize>,
    /// Shows what is typed of a secret.
    #[prop(optional, into)]
    shown: Signal<bool>,
    /// Takes focus when it appears.
    #[prop(optional)]
    autofocus: bool,
) -> impl IntoView {
    let ids = FieldIds::fresh();
    let input = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        let Some(input) = input.get() else { return };
        if kind != FieldKind::Text {
            // Safari's own, which the parts of a page have no name for.
            let _ = input.set_attribute("autocorrect", "off");
        }
        if autofocus {
            // A field that cannot take focus is still a field.
            let _ = input.focus();
        }
    });
    let described_by = ids.described_by(hint, error);
    view! {
        <FieldFrame ids=ids.clone() label hint error width>
            <input
                class="input"
                id=ids.control
                type=move || if shown.get() { "text" } else { kind.input_type() }
                inputmode=kind.input_mode()
                autocomplete="off"
                autocapitalize=kind.autocapitalize()
                spellcheck=(kind != FieldKind::Text).then_some("false")
                node_ref=input
                aria-describedby=described_by
                aria-invalid=move || error.get().map(|_| "true")
                prop:value=move || value.get()
                on:input:target=move |event| value.set(event.target().value())
            />
            <Counter value=Signal::derive(move || value.get()) limit />
        </FieldFrame>
    }
}

#[component]
pub fn TextArea(
    #[prop(into)] label: Signal<String>,
    value: RwSignal<String>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    #[prop(optional, into)] error: Signal<Option<String>>,
    #[prop(optional, into)] limit: Option<usize>,
    #[prop(default = 3)] rows: u32,
) -> impl IntoView {
    let ids = FieldIds::fresh();
    let described_by = ids.described_by(hint, error);
    view! {
        <FieldFrame ids=ids.clone() label hint error width=FieldWidth::Full>
            <textarea
                class="input"
                id=ids.control
                rows=rows
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || error.get().map(|_| "true")
                bind:value=value
            ></textarea>
            <Counter value limit />
        </FieldFrame>
    }
}

/// A day, as the device writes days; the value is ISO (2026-05-12), or empty while it is not a whole date.
#[component]
pub fn DateField(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Picked<String>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    #[prop(optional, into)] error: Signal<Option<String>>,
    #[prop(optional, into)] min: Signal<Option<String>>,
    #[prop(optional, into)] max: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::fresh();
    let described_by = ids.described_by(hint, error);
    view! {
        <FieldFrame ids=ids.clone() label hint error width=FieldWidth::Short>
            <input
                class="input"
                id=ids.control
                type="date"
                autocomplete="off"
                min=min
                max=max
                aria-describedby=described_by
                aria-invalid=move || error.get().map(|_| "true")
                prop:value=move || value.get()
                on:input:target=move |event| value.set(event.target().value())
            />
        </FieldFrame>
    }
}

/// A time of day, as the device writes it; the value is `09:30`, or empty while it is not a whole time.
#[component]
pub fn TimeField(
    #[prop(into)] label: Signal<String>,
    value: RwSignal<String>,
    #[prop(optional, into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::fresh();
    let hint = Signal::derive(|| None);
    let described_by = ids.described_by(hint, error);
    view! {
        <FieldFrame ids=ids.clone() label hint error width=FieldWidth::Short>
            <input
                class="input"
                id=ids.control
                type="time"
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || error.get().map(|_| "true")
                bind:value=value
            />
        </FieldFrame>
    }
}

/// The label is read aloud and stands in the empty field.
#[component]
pub fn SearchField(#[prop(into)] label: Signal<String>, value: RwSignal<String>) -> impl IntoView {
    let id = fresh_id();
    view! {
        <div class="search">
            <label class="visually-hidden" for=id.clone()>{label}</label>
            <Glyph icon=Icon::Search />
            <input class="input" id=id type="search" autocomplete="off" placeholder=label bind:value=value />
        </div>
    }
}

/// «183 / 200», shown from four fifths of the limit. The screen's own error says in words what to do about it.
#[component]
fn Counter(#[prop(into)] value: Signal<String>, limit: Option<usize>) -> impl IntoView {
    limit.map(|limit| {
        let length = Memo::new(move |_| value.with(|text| text.chars().count()));
        let near = move || length.get() * 5 >= limit * 4;
        let over = move || (length.get() > limit).then_some("true");
        view! {
            <p class="field-counter num" data-over=over hidden=move || !near()>
                {move || format!("{} / {limit}", length.get())}
            </p>
        }
    })
}
