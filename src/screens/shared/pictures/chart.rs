//! A chart of the report on the page.

use leptos::prelude::*;

use crate::report::Chart;
use crate::text::Lang;
use crate::text::screens::progress as words;
use crate::ui::ChartFigure;

/// `below`: between the picture and the table, besides the chart's own notes.
pub fn show(chart: Chart, lang: Lang, below: Option<AnyView>) -> AnyView {
    let (wide, narrow) = (chart.pictures.wide.svg(), chart.pictures.narrow.svg());
    let notes = chart.notes.into_iter().map(|note| view! { <p class="soft small">{note}</p> }).collect_view();
    view! {
        <ChartFigure
            title=chart.title
            sentence=chart.twin
            svg=wide
            svg_narrow=Some(narrow)
            table_label=words::SHOW_TABLE.in_lang(lang)
            headers=chart.headers
            rows=chart.rows
        >
            {below}
            {notes}
        </ChartFigure>
    }
    .into_any()
}

/// All of them, one after the other.
pub fn show_all(charts: impl IntoIterator<Item = Chart>, lang: Lang) -> Vec<AnyView> {
    charts.into_iter().map(|chart| show(chart, lang, None)).collect()
}
