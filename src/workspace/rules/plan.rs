//! Accepting a plan, changing it, declining a suggestion: who may, and when.

use chrono::NaiveDate;

use crate::domain::event::PersonEvent;
use crate::domain::history::History;
use crate::domain::plan::{
    ChangeError, Changed, ChangedBy, Decider, Plan, PlanEntry, PlanStep, PlanStepChange, Suggestion,
};
use crate::workspace::action::RunningKind;
use crate::workspace::problem::RefusalError;
use crate::workspace::rules::Decision;

pub(super) fn accept(history: &History, plan: &Plan, today: NaiveDate) -> Result<Decision, RefusalError> {
    if plan.terms.accepted.on > today {
        return Err(RefusalError::InTheFuture);
    }
    match plan.not_allowed() {
        Some(exercise) => Err(ChangeError::NotAllowed(exercise).into()),
        None => {
            let accepted = Decision::about(history.person(), PersonEvent::PlanAccepted(Box::new(plan.clone())));
            Ok(accepted.ending(history.person(), RunningKind::Plan))
        }
    }
}

/// A suggestion counts as one only while the rules still make it.
pub(super) fn change(
    history: &History,
    by: &ChangedBy,
    steps: &[PlanStep],
    today: NaiveDate,
) -> Result<Decision, RefusalError> {
    let changes: Vec<PlanStepChange> = steps.iter().map(|step| step.change).collect();
    let followed = possible(history, &changes, by.decider(), today)?;
    let needed = followed.plan.who_decides(steps, &history.suggestions(today));
    if by.decider() == Decider::Worker && needed == Decider::Professional {
        return Err(RefusalError::NeedsProfessional);
    }
    let changed = Changed { plan: followed.event, by: by.clone(), steps: steps.to_vec() };
    Ok(Decision::about(history.person(), PersonEvent::PlanChanged(changed)))
}

pub(super) fn decline(history: &History, suggestion: &Suggestion, today: NaiveDate) -> Result<Decision, RefusalError> {
    let plan = possible(history, &suggestion.changes, Decider::Professional, today)?.event;
    Ok(Decision::about(history.person(), PersonEvent::SuggestionDeclined { plan, suggestion: suggestion.clone() }))
}

/// The plan that is followed, when it can be changed so.
fn possible<'a>(
    history: &'a History,
    changes: &[PlanStepChange],
    by: Decider,
    today: NaiveDate,
) -> Result<&'a PlanEntry, RefusalError> {
    let followed = history.plan().ok_or(RefusalError::NoPlan)?;
    if changes.is_empty() {
        return Err(RefusalError::NoStep);
    }
    followed.plan.changed(changes, by, today)?;
    Ok(followed)
}
