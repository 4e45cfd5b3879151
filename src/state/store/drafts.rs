//! What is typed in forms, on its way to the disk: one write at a time, and the newest text wins.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::event::Event;
use crate::domain::form_draft::{FormDraft, FormId, FormName, FormValues};
use crate::platform::tick;
use crate::state::env::{self, Env};
use crate::state::store::OpenStore;
use crate::workspace::action::Action;
use crate::workspace::lockable::Turn;
use crate::workspace::problem::ActionError;

/// So long after a change it is written, with all that was typed meanwhile.
const WAIT_MS: u32 = 250;

/// Drafts that are not on disk yet.
#[derive(Default)]
pub(super) struct WaitingDrafts {
    waiting: BTreeMap<FormId, FormDraft>,
    is_writing: bool,
}

impl OpenStore {
    /// What was typed last in a form and not saved.
    pub(crate) fn draft_of(self, form: &FormId) -> Option<FormDraft> {
        let waiting = self.drafts.with_value(|drafts| drafts.waiting.get(form).cloned());
        let kept = || self.view.with_untracked(|view| view.as_ref()?.drafts.get(form).map(|kept| kept.draft.clone()));
        waiting.or_else(kept).filter(|draft| !draft.values.is_empty() && draft.stands_on(env::now().local_date()))
    }

    /// Kept in place of what was typed before. Nothing that differs from what is recorded: nothing is kept.
    pub(crate) fn keep_draft(self, form: FormId, values: FormValues) {
        if values.is_empty() && self.draft_of(&form).is_none() {
            return;
        }
        let draft = FormDraft { form: form.clone(), at: env::now(), values };
        let is_writing = self.drafts.try_update_value(|drafts| {
            drafts.waiting.insert(form, draft);
            std::mem::replace(&mut drafts.is_writing, true)
        });
        if is_writing == Some(false) {
            spawn_local(async move {
                tick::after(WAIT_MS).await;
                self.settle_drafts().await;
            });
        }
    }

    /// Done when all that was typed is on disk, or cannot be brought there now.
    pub(crate) async fn settle_drafts(self) {
        let workspace = self.workspace.get_value();
        let turn = workspace.turn().await;
        match turn.view() {
            Some(_) => self.write_drafts(&turn).await,
            None => self.forget_drafts(),
        }
    }

    /// Why what was typed last is not on disk yet.
    pub(crate) fn draft_problem(self) -> Signal<Option<ActionError>> {
        self.draft_problem.into()
    }

    /// What a form comes to. What was typed in it is dropped in the same change, and stays where the change fails.
    pub(crate) async fn submit(self, form: FormId, actions: Vec<Action>) -> Result<Vec<Event>, ActionError> {
        let take = || self.drafts.try_update_value(|drafts| drafts.waiting.remove(&form)).flatten();
        let typed = take();
        // What the change makes needless must not come after it.
        self.settle_drafts().await;
        let done = self.perform(Action::SubmitForm { form: form.clone(), actions }).await;
        match (&done, typed) {
            // Saved, with all that was typed while it was being saved.
            (Ok(_), _) => drop(take()),
            (Err(_), Some(typed)) => self.keep_draft(form, typed.values),
            (Err(_), None) => {}
        }
        done
    }

    /// Whoever has the turn writes, so that nothing older can come after.
    async fn write_drafts(self, turn: &Turn<'_>) {
        while let Some((form, draft)) = self.drafts.try_update_value(|drafts| drafts.waiting.pop_first()).flatten() {
            if let Err(why) = self.write_draft(turn, draft.clone()).await {
                // Until the next key, unless a newer text is there by then.
                self.drafts.try_update_value(|drafts| {
                    drafts.waiting.entry(form).or_insert(draft);
                });
                self.draft_problem.try_set(Some(why));
                break;
            }
            if self.draft_problem.with_untracked(Option::is_some) {
                self.draft_problem.set(None);
            }
        }
        self.drafts.try_update_value(|drafts| drafts.is_writing = false);
    }

    async fn write_draft(self, turn: &Turn<'_>, draft: FormDraft) -> Result<(), ActionError> {
        let mut env = Env::default();
        let (form, about) = (draft.form.name, draft.form.clone());
        let is_kept = || turn.view().is_some_and(|view| view.drafts.contains_key(&about));
        let was_kept = is_kept();
        turn.perform(Action::KeepDraft(draft), &mut env.circumstances()?).await?;
        let Some(view) = turn.view().filter(|_| !self.is_behind_pin()) else { return Ok(()) };
        // That a questionnaire was left is shown elsewhere; of the rest nobody has to know.
        match form == FormName::Questionnaire && was_kept != is_kept() {
            true => self.publish(view),
            false => self.view.update_untracked(|shown| *shown = Some(view)),
        }
        Ok(())
    }

    /// What was typed and is not on disk, for whoever locks.
    pub(super) fn take_waiting(self) -> Vec<Action> {
        let waiting = self.drafts.try_update_value(|drafts| std::mem::take(&mut drafts.waiting));
        waiting.unwrap_or_default().into_values().map(Action::KeepDraft).collect()
    }

    pub(super) fn forget_drafts(self) {
        self.drafts.set_value(WaitingDrafts::default());
        self.draft_problem.set(None);
    }
}
