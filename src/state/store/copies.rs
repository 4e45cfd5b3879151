//! A sealed file of everything, and what another such file says beside what is here.

use leptos::prelude::*;

use crate::domain::moment::Moment;
use crate::records::Contents;
use crate::state::env::Env;
use crate::state::store::OpenStore;
use crate::vault::Code;
use crate::workspace::backup::{BackupFile, Restorable};
use crate::workspace::circumstances::Circumstances;
use crate::workspace::merging::{MergeAnswers, MergePreview};
use crate::workspace::problem::ActionError;
use crate::workspace::rehearsal::Rehearsal;

impl OpenStore {
    /// A sealed file of everything, already read back and compared. Only after the code was asked for again. Waits for
    /// nothing, so that it can be made where the store does not answer.
    pub(in crate::state) fn back_up(self, code: Option<&Code>, made: Moment) -> Result<BackupFile, ActionError> {
        self.ask_for_code()?;
        let mut env = Env::default();
        self.workspace.get_value().back_up(code, &mut Circumstances { now: made, ..env.circumstances()? })
    }

    /// Holds a backup against what is here. Writes nothing.
    pub(crate) fn rehearse(self, backup: &Restorable) -> Result<Rehearsal, ActionError> {
        self.workspace.get_value().rehearse(backup)
    }

    /// What was put aside, with this store's header where it has none of its own.
    pub(in crate::state) fn with_header(self, mut aside: Contents) -> Contents {
        self.workspace.get_value().lend_header(&mut aside);
        aside
    }

    /// What would come of a merge. Writes nothing.
    pub(crate) fn preview_merge(self, backup: &Restorable) -> Result<MergePreview, ActionError> {
        self.workspace.get_value().preview_merge(backup)
    }

    /// Takes in what is in the backup and not here. Tells how many events that were. Only after the code was asked for
    /// again.
    pub(crate) async fn merge(self, backup: &Restorable, answers: &MergeAnswers) -> Result<usize, ActionError> {
        self.ask_for_code()?;
        let workspace = self.workspace.get_value();
        let turn = workspace.turn().await;
        let mut env = Env::default();
        let came = self.answered(turn.merge(backup, answers, &mut env.circumstances()?).await)?;
        turn.view().into_iter().for_each(|view| self.publish(view));
        Ok(came)
    }
}
