//! What was measured, by whatever way.

use chrono::NaiveDate;

use crate::domain::assessment::form::AnswerError;
use crate::domain::assessment::{Assessment, Instrument, Source};
use crate::domain::day_range::DayRange;
use crate::domain::event::PersonEvent;
use crate::domain::history::History;
use crate::domain::identity::{GoalId, PersonId};
use crate::domain::registry;
use crate::workspace::action::{Running, RunningKind};
use crate::workspace::problem::RefusalError;
use crate::workspace::rules::{Decision, known, within};
use crate::workspace::view::View;

pub(super) fn assess(
    view: &View,
    person: PersonId,
    assessments: &[Assessment],
    today: NaiveDate,
) -> Result<Decision, RefusalError> {
    let history = known(view, person)?;
    if assessments.is_empty() {
        return Err(RefusalError::NothingAnswered);
    }
    let mut decision = Decision::default();
    for assessment in assessments {
        possible(history, assessment, today)?;
        decision = decision.and(person, PersonEvent::Assessed(assessment.clone()));
        let ends = running_of(view, person, assessment.instrument).filter(|_| assessment.source == Source::Guided);
        decision.drop.extend(ends.map(|kind| (person, kind)));
        let left = view.questionnaire(person, assessment.instrument).filter(|_| assessment.source == Source::Guided);
        decision.drop_drafts.extend(left);
    }
    Ok(decision)
}

/// Where the instrument is under way for the person. Another instrument that is under way stays so.
fn running_of(view: &View, person: PersonId, instrument: Instrument) -> Option<RunningKind> {
    match view.running.get(&(person, RunningKind::Assessment))? {
        Running::Assessment(draft) => (draft.instrument == instrument).then_some(RunningKind::Assessment),
        Running::Session(_) | Running::Plan(_) => None,
    }
}

/// Something was answered that is asked for and possible, of what is known, and not on a day to come.
pub(super) fn possible(history: &History, assessment: &Assessment, today: NaiveDate) -> Result<(), RefusalError> {
    if assessment.answers.is_empty() {
        return Err(RefusalError::NothingAnswered);
    }
    let asked = registry::form_of(assessment);
    for (key, answer) in assessment.answers.iter() {
        let item = asked.iter().find(|item| item.key == *key).ok_or(AnswerError::OtherKind)?;
        item.ask.admits(*answer)?;
    }
    if !registry::left_out(assessment.instrument, &assessment.answers).is_empty() {
        return Err(RefusalError::HalfRated);
    }
    if assessment.on > today {
        return Err(RefusalError::InTheFuture);
    }
    within(DayRange::of_assessment(today), assessment.on)?;
    known_goals(history, assessment)
}

/// What comes from paper may be about a goal that was closed since.
fn known_goals(history: &History, assessment: &Assessment) -> Result<(), RefusalError> {
    let is_known = |goal: GoalId| history.goal(goal).is_some();
    let all_known = assessment.answers.iter().filter_map(|(key, _)| key.goal()).all(is_known);
    if all_known { Ok(()) } else { Err(RefusalError::UnknownGoal) }
}
