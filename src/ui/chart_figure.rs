//! A chart with its sentence and its table: the sentence first, the picture second, the table on demand.

use leptos::prelude::*;

use super::drawing::ChartDrawing;
use super::dyn_view::dyn_view;

#[component]
pub fn ChartFigure(
    #[prop(into)] title: Signal<String>,
    #[prop(into)] sentence: Signal<String>,
    #[prop(into)] svg: Signal<String>,
    /// The same chart drawn for a narrow place, where the wide one would shrink its letters below what can be read.
    #[prop(optional, into)]
    svg_narrow: Signal<Option<String>>,
    #[prop(into)] table_label: Signal<String>,
    #[prop(into)] headers: Signal<Vec<String>>,
    #[prop(into)] rows: Signal<Vec<Vec<String>>>,
    /// Between the picture and the table, such as what its signs mean.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let has_narrow = move || svg_narrow.with(Option::is_some).then_some("true");
    view! {
        <figure class="chart-figure card">
            <h2>{title}</h2>
            <p class="chart-sentence">{sentence}</p>
            <div class="chart-picture" data-narrow=has_narrow>
                <ChartDrawing svg attr:class="drawing chart-wide" />
                {dyn_view(move || {
                    svg_narrow.get().map(|svg| view! { <ChartDrawing svg attr:class="drawing chart-narrow" /> })
                })}
            </div>
            {children.map(|children| children())}
            <details class="chart-table">
                <summary>{table_label}</summary>
                <DataTable caption=title headers rows />
            </details>
        </figure>
    }
}

#[component]
fn DataTable(caption: Signal<String>, headers: Signal<Vec<String>>, rows: Signal<Vec<Vec<String>>>) -> impl IntoView {
    // Where there is no room for columns, each cell stands behind its own head.
    let row = |heads: &[String], cells: Vec<String>| {
        let mut cells = heads.iter().cloned().zip(cells);
        view! {
            <tr>
                {cells.next().map(|(head, first)| view! { <th scope="row" data-head=head>{first}</th> })}
                {cells.map(|(head, cell)| view! { <td class="num" data-head=head>{cell}</td> }).collect_view()}
            </tr>
        }
    };
    view! {
        <table class="table">
            <caption class="visually-hidden">{caption}</caption>
            <thead>
                <tr>
                    {dyn_view(move || {
                        headers.get().into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view()
                    })}
                </tr>
            </thead>
            <tbody>
                {dyn_view(move || {
                    let heads = headers.get();
                    rows.get().into_iter().map(|cells| row(&heads, cells)).collect_view()
                })}
            </tbody>
        </table>
    }
}
