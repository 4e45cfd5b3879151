//! What each action leads to, or why it may not happen.
//!
//! Owns: the rules of who may do what, and when. Must not own: keeping it. Start at [`decide`].

mod assess;
mod capture;
mod correct;
mod draft;
mod findings;
mod join;
mod plan;
mod session;
mod sharing;

use chrono::NaiveDate;

use crate::domain::access::PersonAccess;
use crate::domain::consent::Consent;
use crate::domain::day_range::DayRange;
use crate::domain::event::{About, PersonEvent, StoreEvent};
use crate::domain::form_draft::{FormDraft, FormId};
use crate::domain::goal::protocol::to_assessment;
use crate::domain::goal::{GoalRating, MOST_GOALS, NewGoal};
use crate::domain::history::History;
use crate::domain::identity::{ConsentId, GoalId, PersonId};
use crate::workspace::action::{Action, Running, RunningKind};
use crate::workspace::circumstances::Circumstances;
use crate::workspace::problem::RefusalError;
use crate::workspace::view::View;

/// What an allowed action changes.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Decision {
    pub happened: Vec<About>,
    pub new_person: Option<PersonId>,
    pub keep: Vec<(PersonId, Running)>,
    pub drop: Vec<(PersonId, RunningKind)>,
    /// With the number of its place, a fresh one for a form of which nothing was kept.
    pub keep_draft: Option<(u128, FormDraft)>,
    pub drop_drafts: Vec<FormId>,
    /// Of whom everything goes.
    pub erase: Option<PersonId>,
    /// Counters of events of kinds that this version does not know, from another tablet.
    pub passed_over: Vec<u64>,
    /// The heads say what is there, and what was found before is told no more.
    pub accepts: bool,
}

impl Decision {
    fn about(person: PersonId, what: PersonEvent) -> Self {
        Self { happened: vec![About::Person(person, what)], ..Self::default() }
    }

    pub(super) fn about_store(what: StoreEvent) -> Self {
        Self { happened: vec![About::Store(what)], ..Self::default() }
    }

    fn and(mut self, person: PersonId, what: PersonEvent) -> Self {
        self.happened.push(About::Person(person, what));
        self
    }

    /// What was typed about something that is over now has nothing to be saved to.
    fn dropping_drafts_about(mut self, view: &View, person: PersonId, about: impl ToString) -> Self {
        let about = about.to_string();
        let of_it = |form: &&FormId| form.person == Some(person) && form.about == about;
        self.drop_drafts.extend(view.drafts.keys().filter(of_it).cloned());
        self
    }

    /// What was typed beside something that is under way goes when that ends.
    fn dropping_drafts_of_what_ends(mut self, view: &View) -> Self {
        let ends = |form: &&FormId| {
            let ends =
                |(person, kind): &(_, RunningKind)| form.person == Some(*person) && kind.forms().contains(&form.name);
            self.drop.iter().any(ends)
        };
        let dropped: Vec<FormId> = view.drafts.keys().filter(ends).cloned().collect();
        self.drop_drafts.extend(dropped);
        self
    }

    /// Both, in this order.
    fn then(mut self, next: Self) -> Self {
        self.happened.extend(next.happened);
        self.new_person = next.new_person.or(self.new_person);
        self.keep.extend(next.keep);
        self.drop.extend(next.drop);
        self.keep_draft = next.keep_draft.or(self.keep_draft);
        self.drop_drafts.extend(next.drop_drafts);
        self.erase = next.erase.or(self.erase);
        self.passed_over.extend(next.passed_over);
        self.accepts |= next.accepts;
        self
    }

    fn ending(mut self, person: PersonId, kind: RunningKind) -> Self {
        self.drop.push((person, kind));
        self
    }
}

pub(super) fn decide(action: &Action, view: &View, around: &mut Circumstances<'_>) -> Result<Decision, RefusalError> {
    Ok(alone(action, view, around)?.dropping_drafts_of_what_ends(view))
}

/// Without what goes with it.
fn alone(action: &Action, view: &View, around: &mut Circumstances<'_>) -> Result<Decision, RefusalError> {
    match action {
        Action::RegisterPerson { profile, course } => {
            within(DayRange::of_course_start(around.today()), course.start)?;
            let person = PersonId::from_bits(around.fresh_id());
            let registered = Decision::about(person, PersonEvent::Registered(profile.clone()))
                .and(person, PersonEvent::CoursePlanned(*course));
            Ok(Decision { new_person: Some(person), ..registered })
        }
        Action::ChangeProfile { person, profile } => {
            known(view, *person)?;
            Ok(Decision::about(*person, PersonEvent::ProfileChanged(profile.clone())))
        }
        Action::PlanCourse { person, course } => {
            // A course that stands may lie as far back as it does.
            if known(view, *person)?.course().is_none_or(|standing| standing.start != course.start) {
                within(DayRange::of_course_start(around.today()), course.start)?;
            }
            Ok(Decision::about(*person, PersonEvent::CoursePlanned(*course)))
        }
        Action::SetGoal { person, text, importance, first, aim } => {
            if known(view, *person)?.open_goals().count() >= MOST_GOALS {
                return Err(RefusalError::TooManyGoals { limit: MOST_GOALS });
            }
            let goal = GoalId::from_bits(around.fresh_id());
            let set = NewGoal { goal, text: text.clone(), importance: *importance };
            let mut decision = Decision::about(*person, PersonEvent::GoalSet(set));
            if let Some(first) = *first {
                let rating = GoalRating { goal, performance: first.performance, satisfaction: first.satisfaction };
                decision = decision.and(*person, PersonEvent::Assessed(to_assessment(&[rating], around.today())));
            }
            Ok(match *aim {
                None => decision,
                Some(at) => decision.and(*person, PersonEvent::GoalAimed { goal, at }),
            })
        }
        Action::CloseGoal { person, goal } => {
            open_goal(known(view, *person)?, *goal)?;
            let closed = Decision::about(*person, PersonEvent::GoalClosed(*goal));
            Ok(closed.dropping_drafts_about(view, *person, goal))
        }
        Action::Assess { person, assessments } => assess::assess(view, *person, assessments, around.today()),
        Action::Correct { person, correction } => {
            let corrected = correct::correct(known(view, *person)?, correction, around.today())?;
            Ok(corrected.dropping_drafts_about(view, *person, correction.of))
        }
        Action::ExplainDecline { person, of, why } => {
            known(view, *person)?.assessment(*of).ok_or(RefusalError::UnknownEntry)?;
            Ok(Decision::about(*person, PersonEvent::DeclineExplained { of: *of, why: *why }))
        }
        Action::TellFollowUp { person, of, tell, told } => {
            let open = known(view, *person)?.open_follow_ups();
            let is_open = open.iter().any(|it| it.of == *of && it.tell == *tell);
            if !is_open || !told.reaches(*tell) {
                return Err(RefusalError::UnknownEntry);
            }
            Ok(Decision::about(*person, PersonEvent::FollowUpTold { of: *of, tell: *tell, told: *told }))
        }
        Action::AimGoal { person, goal, at } => {
            open_goal(known(view, *person)?, *goal)?;
            Ok(Decision::about(*person, PersonEvent::GoalAimed { goal: *goal, at: *at }))
        }
        Action::ScaleGoal { person, scale } => {
            open_goal(known(view, *person)?, scale.goal)?;
            Ok(Decision::about(*person, PersonEvent::GoalScaled(scale.clone())))
        }
        Action::ChooseRetestWeeks(plan) => Ok(Decision::about_store(StoreEvent::RetestWeeksChosen(plan.clone()))),
        Action::ChooseRatingScale(scale) => Ok(Decision::about_store(StoreEvent::RatingScaleChosen(*scale))),
        Action::ChooseHelpLists(lists) => Ok(Decision::about_store(StoreEvent::HelpListsChosen(lists.clone()))),
        Action::ChooseEscrow(Some(key)) => Ok(Decision::about_store(StoreEvent::EscrowChosen(*key))),
        Action::ChooseEscrow(None) => Ok(Decision::about_store(StoreEvent::EscrowRemoved)),
        Action::ChooseRetention(years) => Ok(Decision::about_store(StoreEvent::RetentionChosen(*years))),
        Action::AcceptFindings => findings::accept(view),
        Action::AcceptPlan { person, plan } => plan::accept(known(view, *person)?, plan, around.today()),
        Action::ChangePlan { person, by, steps } => plan::change(known(view, *person)?, by, steps, around.today()),
        Action::DeclineSuggestion { person, suggestion } => {
            plan::decline(known(view, *person)?, suggestion, around.today())
        }
        Action::HoldSession { person, session } => {
            let history = known(view, *person)?;
            session::refuse_twice(history, session)?;
            Ok(session::ended(history, PersonEvent::SessionHeld(Box::new(session.clone()))))
        }
        Action::TurnAway { person, cancellation, away } => {
            let (cancellation, away) = (cancellation.clone(), away.clone());
            Ok(session::ended(known(view, *person)?, PersonEvent::SessionNotBegun { cancellation, away }))
        }
        Action::CancelSession { person, cancellation } => {
            session::cancel(known(view, *person)?, cancellation, around.today())
        }
        Action::ClaimCapture { capture, person, session } => capture::claim(view, *capture, *person, session, around),
        Action::StrikeCapture { capture, why } => capture::strike(view, *capture, *why),
        Action::KeepRunning { person, running } => {
            if session::is_over(known(view, *person)?, running) {
                return Ok(Decision::default());
            }
            if view.is_other_left(*person, running) {
                return Err(RefusalError::OtherTestLeft);
            }
            Ok(Decision { keep: vec![(*person, running.clone())], ..Decision::default() })
        }
        Action::DropRunning { person, kind } => {
            known(view, *person)?;
            Ok(Decision::default().ending(*person, *kind))
        }
        Action::KeepDraft(draft) => draft::keep(view, draft, around),
        Action::SubmitForm { form, actions } => {
            let dropped = Decision { drop_drafts: vec![form.clone()], ..Decision::default() };
            actions.iter().try_fold(dropped, |so_far, action| Ok(so_far.then(alone(action, view, around)?)))
        }
        Action::GiveConsent { person, kin, contents, until } => {
            let history = known(view, *person)?;
            let id = ConsentId::from_bits(around.fresh_id());
            let consent =
                Consent::new(id, kin.clone(), contents.clone(), *until).map_err(|_| RefusalError::NothingAnswered)?;
            sharing::give(history, consent, around.today())
        }
        Action::WithdrawConsent { person, consent } => {
            let withdrawn = sharing::withdraw(known(view, *person)?, *consent, around.today())?;
            Ok(withdrawn.dropping_drafts_about(view, *person, consent))
        }
        Action::Share { person, sharing } => sharing::share(known(view, *person)?, *sharing, around.today()),
        Action::NoteAccess { person, access } => {
            known(view, *person)?;
            let is_noted = *access == PersonAccess::Opened && view.opened.contains(person);
            let noted = Decision::about(*person, PersonEvent::Accessed(*access));
            Ok(if is_noted { Decision::default() } else { noted })
        }
        Action::NoteTabletAccess(access) => Ok(Decision::about_store(StoreEvent::Accessed(*access))),
        Action::NoteBackup { events, seen, made } => {
            let (events, seen, made) = (*events, seen.clone(), *made);
            Ok(Decision::about_store(StoreEvent::BackupTaken { events, seen, made }))
        }
        Action::NoteBackupGiven { file, events, made } => {
            let (file, events, made) = (*file, *events, *made);
            Ok(Decision::about_store(StoreEvent::BackupGiven { file, events, made }))
        }
        Action::NoteRehearsal { events } => Ok(Decision::about_store(StoreEvent::BackupRehearsed { events: *events })),
        Action::JoinPeople { into, other } => join::join(view, *into, *other),
        Action::PartPeople { join } => join::part(view, *join),
    }
}

fn within(range: DayRange, day: NaiveDate) -> Result<(), RefusalError> {
    let DayRange { first, last } = range;
    if range.contains(day) { Ok(()) } else { Err(RefusalError::DayOutOfRange { first, last }) }
}

fn known(view: &View, person: PersonId) -> Result<&History, RefusalError> {
    view.person(person).map(AsRef::as_ref).ok_or(RefusalError::UnknownPerson)
}

fn open_goal(history: &History, goal: GoalId) -> Result<(), RefusalError> {
    history.open_goals().find(|open| open.goal.goal == goal).map(|_| ()).ok_or(RefusalError::UnknownGoal)
}
