//! The receipts: a mark, a day, who, and how much. No name stands in them.

use leptos::prelude::*;

use super::OutOfReach;
use crate::domain::access::{PrintedTabletPage, TabletAccess};
use crate::screens::shared::known_person::worker_name;
use crate::state::route::Route;
use crate::state::{App, hand_over, use_app};
use crate::text::dates;
use crate::text::screens::{common, erase as words, paper};
use crate::ui::{Button, Icon, Page, PageWidth, dyn_view};
use crate::workspace::view::ErasureReceipt;

#[component]
pub fn ErasedScreen() -> impl IntoView {
    let app = use_app();
    let receipts = move || app.view().map(|view| view.erased.clone()).unwrap_or_default();
    let print = move |()| {
        app.note_tablet_access(TabletAccess::Printed(PrintedTabletPage::Receipts));
        hand_over::print();
    };
    view! {
        <Page
            title=app.say(words::RECEIPTS)
            intro=app.say_some(words::RECEIPTS_ABOUT)
            width=PageWidth::Narrow
            back_href=Route::Settings
            back_label=app.say_some(common::SETTINGS)
            actions=move || view! {
                <Button icon=Icon::Print label=app.say(paper::PRINT) on_press=print/>
            }
        >
            <div class="stack">
                {dyn_view(move || table(app, &receipts()))}
                <OutOfReach/>
            </div>
        </Page>
    }
}

fn table(app: App, receipts: &[ErasureReceipt]) -> AnyView {
    let lang = app.lang();
    if receipts.is_empty() {
        return view! { <p>{words::NO_RECEIPTS.in_lang(lang)}</p> }.into_any();
    }
    let by = |receipt: &ErasureReceipt| {
        let unknown = || words::UNKNOWN_WORKER.in_lang(lang).to_owned();
        worker_name(app, receipt.by).unwrap_or_else(unknown)
    };
    let row = |receipt: &ErasureReceipt| {
        view! {
            <tr>
                <th scope="row" class="num" data-head=words::MARK.in_lang(lang)>{receipt.erasure.mark.to_string()}</th>
                <td class="num" data-head=words::DAY.in_lang(lang)>{dates::long(lang, receipt.at.local_date())}</td>
                <td data-head=words::BY.in_lang(lang)>{by(receipt)}</td>
                <td class="num" data-head=words::RECORDS.in_lang(lang)>{receipt.erasure.records.to_string()}</td>
            </tr>
        }
    };
    let heads = [words::MARK, words::DAY, words::BY, words::RECORDS];
    view! {
        <div class="log">
            <table class="table">
                <caption class="visually-hidden">{words::RECEIPTS.in_lang(lang)}</caption>
                <thead>
                    <tr>{heads.map(|head| view! { <th scope="col">{head.in_lang(lang)}</th> }).collect_view()}</tr>
                </thead>
                <tbody>{receipts.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
