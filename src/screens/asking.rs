//! Asking about one thing before it is changed: open while there is something to ask about, closed when it is kept.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::screens::notice_board::{NoticeBoard, use_notice_board};
use crate::state::{App, use_app};
use crate::text::screens::common;
use crate::workspace::action::Action;
use crate::workspace::problem::Problem;

/// One sheet's asking. Must be made by a component.
#[derive(Clone, Copy)]
pub struct Asking<T: Copy + Send + Sync + 'static> {
    app: App,
    board: NoticeBoard,
    about: RwSignal<Option<T>>,
    pub open: RwSignal<bool>,
    pub busy: RwSignal<bool>,
    pub problem: RwSignal<Option<Problem>>,
}

impl<T: Copy + Send + Sync + 'static> Asking<T> {
    /// Nothing is asked while `about` is `None`.
    pub fn new(about: RwSignal<Option<T>>) -> Self {
        let (open, busy, problem) = (RwSignal::new(false), RwSignal::new(false), RwSignal::new(None));
        Effect::new(move || {
            problem.set(None);
            open.set(about.get().is_some());
        });
        Self { app: use_app(), board: use_notice_board(), about, open, busy, problem }
    }

    pub fn dismiss(self) {
        self.about.set(None);
    }

    /// What comes of the answer. A sheet whose change is not kept stays open and says why.
    pub fn perform(self, action: Action) {
        self.busy.set(true);
        spawn_local(async move {
            match self.app.perform(action).await {
                Ok(_) => {
                    self.about.try_set(None);
                    self.board.post(common::SAVED);
                }
                Err(why) => drop(self.problem.try_set(Some(why))),
            }
            self.busy.try_set(false);
        });
    }
}
