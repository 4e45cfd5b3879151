//! What is typed in a form and not saved yet.

use super::{Decision, known};
use crate::domain::form_draft::FormDraft;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::problem::RefusalError;
use crate::workspace::view::View;

pub(super) fn keep(view: &View, draft: &FormDraft, around: &mut Circumstances<'_>) -> Result<Decision, RefusalError> {
    if let Some(person) = draft.form.person {
        known(view, person)?;
    }
    if draft.values.is_empty() {
        return Ok(Decision { drop_drafts: vec![draft.form.clone()], ..Decision::default() });
    }
    let drawn = view.drafts.get(&draft.form).map(|kept| kept.drawn).unwrap_or_else(|| around.fresh_id());
    Ok(Decision { keep_draft: Some((drawn, draft.clone())), ..Decision::default() })
}
