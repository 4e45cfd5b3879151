//! What was written down without a code: whose it is, or that it is nobody's.

use crate::domain::event::{PersonEvent, StoreEvent};
use crate::domain::form_draft::{FormId, FormName};
use crate::domain::identity::{CaptureId, PersonId};
use crate::domain::session::captured::StrikeReason;
use crate::domain::session::held::CompletedSession;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::forms::capture::{captured, of_session};
use crate::workspace::problem::RefusalError;
use crate::workspace::rules::{Decision, known, session, within};
use crate::workspace::view::View;

/// What was written is taken from where it lies, whatever the screen says.
pub(super) fn claim(
    view: &View,
    capture: CaptureId,
    person: PersonId,
    held: &CompletedSession,
    around: &Circumstances<'_>,
) -> Result<Decision, RefusalError> {
    let history = known(view, person)?;
    let draft = view.capture(capture).ok_or(RefusalError::UnknownEntry)?;
    let written = captured(capture, draft).ok_or(RefusalError::UnknownEntry)?;
    within(of_session(around.today()), held.started.local_date())?;
    session::refuse_twice(history, held)?;
    let held = CompletedSession { captured: Some(Box::new(written)), ..held.clone() };
    // A session of theirs that is under way is another one.
    let claimed = Decision::about(person, PersonEvent::SessionHeld(Box::new(held)));
    Ok(settled(claimed, capture))
}

pub(super) fn strike(view: &View, capture: CaptureId, why: StrikeReason) -> Result<Decision, RefusalError> {
    view.capture(capture).ok_or(RefusalError::UnknownEntry)?;
    Ok(settled(Decision::about_store(StoreEvent::CaptureStruckOut { capture, why }), capture))
}

fn settled(decision: Decision, capture: CaptureId) -> Decision {
    let drop_drafts = [FormName::Captured, FormName::Claim].map(|name| FormId::of_capture(name, capture)).to_vec();
    Decision { drop_drafts, ..decision }
}
