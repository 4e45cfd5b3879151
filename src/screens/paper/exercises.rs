//! Exercises with their figures, as they stand on paper.

use leptos::prelude::*;

use crate::chart::figure::{self, DrawingManner};
use crate::domain::exercise::Planned;
use crate::text::Lang;
use crate::text::exercises::library;
use crate::ui::Drawing;

/// `said`: with the line that is said to the person.
pub fn exercises(lang: Lang, planned: Vec<Planned>, said: bool) -> AnyView {
    let one = move |planned: Planned| {
        let words = library::words(planned.exercise);
        let name = words.name.in_lang(lang);
        let said = said.then(|| view! { <p class="small">{words.to_person.in_lang(lang)}</p> });
        view! {
            <li class="sheet-exercise">
                <div class="sheet-figure" aria-hidden="true">
                    <Drawing svg=figure::of(planned.exercise, DrawingManner::Still) label=name/>
                </div>
                <h3>{name}</h3>
                <p class="num">{library::planned_dose(lang, &planned)}</p>
                {said}
            </li>
        }
    };
    view! { <ul class="sheet-exercises plain-list">{planned.into_iter().map(one).collect_view()}</ul> }.into_any()
}
