//! SPPB and the walk it holds, or what to do where there are none.

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::report::Report;
use crate::screens::shared::pictures::{show, show_all};
use crate::state::route::Route;
use crate::text::screens::{person as person_words, progress as words};
use crate::text::{Lang, gait as gait_words};
use crate::ui::{Card, LinkButton};

pub fn sppb(lang: Lang, person: PersonId, report: &Report<'_>) -> Vec<AnyView> {
    let charts = report.sppb();
    if charts.is_empty() { vec![never(lang, person)] } else { show_all(charts, lang) }
}

/// Nothing before the first SPPB, which is what the page then asks for.
pub fn gait(lang: Lang, history: &History, report: &Report<'_>) -> Option<AnyView> {
    match report.gait() {
        Some(chart) => Some(show(chart, lang, None)),
        None if history.sppbs().is_empty() => None,
        None => Some(none_timed(lang)),
    }
}

fn never(lang: Lang, person: PersonId) -> AnyView {
    view! {
        <Card title=words::SPPB.in_lang(lang)>
            <p>{words::NOTHING.in_lang(lang)}</p>
            <div class="row no-print">
                <LinkButton label=person_words::MEASURE_SPPB.in_lang(lang) href=Route::MeasureWith(person, Instrument::Sppb)/>
            </div>
        </Card>
    }
    .into_any()
}

fn none_timed(lang: Lang) -> AnyView {
    view! {
        <Card title=gait_words::SPEED.in_lang(lang)>
            <p>{words::NO_WALK.in_lang(lang)}</p>
        </Card>
    }
    .into_any()
}
