//! Saving what a page is about: once, with its trouble told, and on to the next page when it is kept.

use std::future::Future;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::screens::notice_board::{NoticeBoard, use_notice_board};
use crate::screens::problem_notice::ProblemNotice;
use crate::state::address::{Address, use_address};
use crate::state::use_app;
use crate::text::Phrase;
use crate::text::screens::common;
use crate::ui::{Button, ButtonKind, ButtonSize, LinkButton};
use crate::workspace::problem::Problem;

/// One page's save. Must be made by a component.
#[derive(Clone, Copy)]
pub struct Saving {
    busy: RwSignal<bool>,
    problem: RwSignal<Option<Problem>>,
    board: NoticeBoard,
    address: Address,
}

impl Saving {
    pub fn new() -> Self {
        let (board, address) = (use_notice_board(), use_address());
        Self { busy: RwSignal::new(false), problem: RwSignal::new(None), board, address }
    }

    /// A second tap while the first is being kept does nothing.
    pub fn is_busy(self) -> bool {
        self.busy.get_untracked()
    }

    /// For a page with a foot of its own.
    pub fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    pub fn problem(self) -> RwSignal<Option<Problem>> {
        self.problem
    }

    /// `work` returns the address of the page to go to. When it fails, the page stays with all that was typed.
    pub fn run(self, work: impl Future<Output = Result<String, Problem>> + 'static) {
        self.busy.set(true);
        self.problem.set(None);
        spawn_local(async move {
            match work.await {
                Ok(href) => {
                    self.board.post(common::SAVED);
                    self.address.go_instead(&href);
                }
                Err(why) => {
                    self.problem.try_set(Some(why));
                    self.busy.try_set(false);
                }
            }
        });
    }
}

/// The foot of a form: what went wrong, the way out, and the main button.
#[component]
pub fn SaveRow(saving: Saving, save: Phrase, cancel_href: String) -> impl IntoView {
    let app = use_app();
    let label = move || if saving.busy.get() { common::SAVING } else { save }.in_lang(app.lang());
    view! {
        <ProblemNotice problem=saving.problem/>
        <div class="row">
            <LinkButton kind=ButtonKind::Quiet size=ButtonSize::Tall label=app.say(common::CANCEL) href=cancel_href/>
            <Button submits=true kind=ButtonKind::Main size=ButtonSize::Tall busy=saving.busy label=label/>
        </div>
    }
}
