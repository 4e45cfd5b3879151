//! What the professional says of each caution that is ticked: until when it holds, and in which words.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::exercise::Caution;
use crate::domain::plan::{CautionTerms, TypedCautionTerms};
use crate::domain::written::Note;
use crate::screens::plan::pick::chosen;
use crate::state::use_app;
use crate::text::exercises::library;
use crate::text::plan as words;
use crate::ui::{DateField, Show, TextField};

/// So many letters are enough for what is not to be done.
const WORDS_LIMIT: usize = 200;

/// As typed, of every caution.
#[derive(Clone, Copy)]
pub struct CautionFields(StoredValue<BTreeMap<Caution, TypedFields>>);

#[derive(Clone, Copy)]
struct TypedFields {
    until: RwSignal<String>,
    words: RwSignal<String>,
}

impl CautionFields {
    pub fn new(known: &BTreeSet<CautionTerms>) -> Self {
        let fields = Caution::ALL.map(|caution| {
            let said = known.iter().find(|terms| terms.caution == caution);
            let until = said.and_then(|terms| terms.until).map(|day| day.to_string()).unwrap_or_default();
            let words = said.map(|terms| terms.words.as_str().to_owned()).unwrap_or_default();
            (caution, TypedFields { until: RwSignal::new(until), words: RwSignal::new(words) })
        });
        Self(StoredValue::new(fields.into()))
    }

    pub fn restore(self, left: &BTreeSet<TypedCautionTerms>) {
        for typed in left {
            if let Some(fields) = self.of(typed.caution) {
                fields.until.set(typed.until.clone());
                fields.words.set(typed.words.clone());
            }
        }
    }

    /// What is typed anywhere. Tracks.
    pub fn kept(self) -> BTreeSet<TypedCautionTerms> {
        let typed = self.0.with_value(|all| {
            let of = |(caution, fields): (&Caution, &TypedFields)| TypedCautionTerms {
                caution: *caution,
                until: fields.until.get(),
                words: fields.words.get(),
            };
            all.iter().map(of).collect::<Vec<_>>()
        });
        typed.into_iter().filter(|it| !it.until.is_empty() || !it.words.is_empty()).collect()
    }

    /// As it is understood. What is no day counts as none: the field takes nothing else.
    pub fn said(self) -> BTreeSet<CautionTerms> {
        let of = |typed: TypedCautionTerms| CautionTerms {
            caution: typed.caution,
            until: typed.until.parse::<NaiveDate>().ok(),
            words: Note::new(&typed.words).unwrap_or_default(),
        };
        untrack(|| self.kept()).into_iter().map(of).collect()
    }

    fn of(self, caution: Caution) -> Option<TypedFields> {
        self.0.with_value(|all| all.get(&caution).copied())
    }
}

/// `selected`: places in [`Caution::ALL`].
#[component]
pub fn CautionDetails(fields: CautionFields, selected: RwSignal<Vec<usize>>) -> impl IntoView {
    let app = use_app();
    let is_taken = move |caution| selected.with(|places| chosen(&Caution::ALL, places).contains(&caution));
    let one = move |caution: Caution| {
        let TypedFields { until, words: said } = fields.of(caution)?;
        Some(view! {
            <Show when=move || is_taken(caution)>
                <fieldset class="caution-terms">
                    <legend>{app.say(library::caution(caution))}</legend>
                    <DateField label=app.say(words::CAUTION_UNTIL) value=until/>
                    <TextField label=app.say(words::CAUTION_WORDS) value=said limit=WORDS_LIMIT/>
                </fieldset>
            </Show>
        })
    };
    view! { <div class="stack-tight">{Caution::ALL.map(one).collect_view()}</div> }
}
