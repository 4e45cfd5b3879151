//! What one consent allows, taken out of a history.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Goal, Shared, SharedItem, SharedRating, SharedSession, Test};
use crate::domain::assessment::{Instrument, Key};
use crate::domain::consent::Content;
use crate::domain::goal::Rating;
use crate::domain::history::{AssessmentEntry, GoalHistory, History, SessionEntry};
use crate::domain::identity::GoalId;
use crate::domain::session::remark::Remark;

/// When it is shared, for how long, and whether the name goes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShareOptions {
    pub as_of: NaiveDate,
    pub until: NaiveDate,
    pub with_name: bool,
}

impl Shared {
    pub fn of(history: &History, contents: &BTreeSet<Content>, occasion: ShareOptions) -> Self {
        let shared = |content| contents.contains(&content);
        let goals: Vec<&GoalHistory> = history.goals().iter().filter(|_| shared(Content::Goals)).collect();
        let ids: Vec<GoalId> = goals.iter().map(|goal| goal.goal.goal).collect();
        let sessions = history.sessions().iter().map(|entry| session(entry, shared(Content::Words)));
        Self {
            as_of: occasion.as_of,
            until: occasion.until,
            name: history.profile().filter(|_| occasion.with_name).map(|profile| profile.name.clone()),
            course: history.course(),
            goals: goals.into_iter().map(goal).collect(),
            // Words need the day they were said on; no other day is told then.
            sessions: sessions.filter(|it| shared(Content::Attendance) || !it.remarks.is_empty()).collect(),
            tests: history
                .assessments()
                .iter()
                .filter(|entry| content(entry.assessment.instrument).is_some_and(shared))
                .map(|entry| test(entry, &ids))
                .collect(),
        }
    }
}

/// Under which consent an instrument is shared. `None`: under none.
pub(super) fn content(instrument: Instrument) -> Option<Content> {
    match instrument {
        Instrument::Sppb
        | Instrument::Gait
        | Instrument::Tug
        | Instrument::ChairStand
        | Instrument::TwoMinuteWalk
        | Instrument::SixMinuteWalk
        | Instrument::Demmi
        | Instrument::Ladder => Some(Content::Tests),
        Instrument::Psfs | Instrument::Gas => Some(Content::Goals),
        // Shared with each goal.
        Instrument::GoalRatings => None,
        Instrument::Pain | Instrument::Exertion | Instrument::Falls | Instrument::Help => None,
        Instrument::FallQuestions | Instrument::FallChecklist | Instrument::Weight | Instrument::Orthostatic => None,
        Instrument::Fim | Instrument::AdlTaxonomy | Instrument::OtherTotal => None,
        Instrument::Mst | Instrument::ShortFesI | Instrument::FourAt | Instrument::Cfs | Instrument::EqVas => None,
    }
}

fn goal(known: &GoalHistory) -> Goal {
    let rated = known.ratings.iter().map(|dated| {
        let (performance, satisfaction): (Rating, Rating) = (dated.rating.performance, dated.rating.satisfaction);
        SharedRating { on: dated.on, performance, satisfaction }
    });
    Goal {
        text: known.goal.text.clone(),
        importance: known.goal.importance,
        set_on: known.set_on,
        open: known.open,
        aim: known.aim,
        ratings: rated.collect(),
    }
}

fn session(entry: &SessionEntry, with_words: bool) -> SharedSession {
    let held = entry.done();
    let said = |remark: &Remark| held.is_some_and(|session| session.after.remarks.contains(remark));
    let remarks = Remark::ALL.into_iter().filter(|remark| with_words && said(remark)).collect();
    SharedSession { on: entry.on, held: held.is_some(), remarks }
}

fn test(entry: &AssessmentEntry, goals: &[GoalId]) -> Test {
    let assessment = &entry.assessment;
    let place = |goal: &GoalId| u8::try_from(goals.iter().position(|known| known == goal)?).ok();
    let asked = |key: &Key| {
        let asked = match key {
            Key::Item(place) => Some(SharedItem::Item(*place)),
            Key::Goal(goal) => place(goal).map(SharedItem::Goal),
            Key::Weight(goal) => place(goal).map(SharedItem::Weight),
            Key::Performance(_) | Key::Satisfaction(_) | Key::Service(_) | Key::Activity(_) => None,
        };
        asked.filter(|asked| asked.place() < SharedItem::MOST)
    };
    Test {
        instrument: assessment.instrument,
        on: assessment.on,
        course: assessment.conditions.course,
        start: assessment.conditions.start,
        aid: assessment.conditions.aid,
        chair: assessment.conditions.chair,
        answers: assessment.answers.iter().filter_map(|(key, answer)| Some((asked(key)?, *answer))).collect(),
    }
}
