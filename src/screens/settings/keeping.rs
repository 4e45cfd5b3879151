//! Keeping one setting of how everybody is measured, with its trouble told beside it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::screens::notice_board::{NoticeBoard, use_notice_board};
use crate::state::{App, use_app};
use crate::text::screens::common;
use crate::workspace::action::Action;
use crate::workspace::problem::Problem;

/// Must be made by a component.
#[derive(Clone, Copy)]
pub struct Keeping {
    app: App,
    board: NoticeBoard,
    pub busy: RwSignal<bool>,
    pub problem: RwSignal<Option<Problem>>,
}

impl Keeping {
    pub fn new() -> Self {
        let (busy, problem) = (RwSignal::new(false), RwSignal::new(None));
        Self { app: use_app(), board: use_notice_board(), busy, problem }
    }

    pub fn keep(self, action: Action) {
        self.busy.set(true);
        self.problem.set(None);
        spawn_local(async move {
            match self.app.perform(action).await {
                Ok(_) => self.board.post(common::SAVED),
                Err(why) => {
                    self.problem.try_set(Some(why));
                }
            }
            self.busy.try_set(false);
        });
    }
}
