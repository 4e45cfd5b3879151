//! Practice: six fictitious persons at different points of a course, in a store of their own that lives in memory.
//!
//! They are made by the same actions as everybody else's, dated back. The words come from outside.

mod courses;
mod training;

use chrono::{Datelike, Duration, NaiveDate};

use crate::domain::assessment::Attempt;
use crate::domain::assessment::conditions::Shoes;
use crate::domain::assessment::conditions::WalkingAid;
use crate::domain::assessment::{Answer, Answers, Assessment, Condition, Conditions, Instrument, Key, Source};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::course::{Course, Weekdays};
use crate::domain::event::{About, Event, PersonEvent};
use crate::domain::goal::protocol::to_assessment;
use crate::domain::goal::{GoalRating, NewGoal, Rating};
use crate::domain::identity::{GoalId, PersonId};
use crate::domain::moment::Moment;
use crate::domain::person::{BirthYear, Profile};
use crate::domain::registry;
use crate::domain::sppb::{Balance, Chair, CourseLength, Gait, SingleStand, Sppb};
use crate::domain::stable_sort::stable_sort;
use crate::domain::written::{GoalText, Name};
use crate::records::Store;
use crate::workspace::Workspace;
use crate::workspace::action::Action;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::practice::courses::{Given, STORIES, Story};
use crate::workspace::problem::ActionError;

/// Who trains with them, and names and goals of the six, in the language of the screen.
pub struct PracticeWords {
    pub worker: Name,
    /// Who accepts their plans.
    pub professional: Name,
    pub people: [PracticePerson; 6],
}

pub struct PracticePerson {
    pub name: Name,
    pub goals: Vec<GoalText>,
}

/// Fills an empty practice store.
pub async fn fill<S: Store>(
    workspace: &mut Workspace<S>,
    people: [PracticePerson; 6],
    professional: &Name,
    around: &mut Circumstances<'_>,
) -> Result<(), ActionError> {
    for (story, person) in STORIES.iter().zip(people) {
        story.tell(workspace, person, professional, around).await?;
    }
    Ok(())
}

impl Story {
    async fn tell<S: Store>(
        &self,
        workspace: &mut Workspace<S>,
        words: PracticePerson,
        professional: &Name,
        around: &mut Circumstances<'_>,
    ) -> Result<(), ActionError> {
        let start = around.now.local_date() - Duration::days(self.started);
        let second = start + Duration::days(self.gap);
        let weekdays = Weekdays::new([start.weekday(), second.weekday()]).map_err(|_| ActionError::Damaged)?;
        let course = Course { start, weekdays };
        let profile =
            Profile { name: words.name, birth_year: BirthYear::new(self.born, 2_000).ok(), sex: Some(self.sex) };
        let professional = professional.clone();
        let mut then = Past { workspace, now: around.now, started: self.started, professional, around };
        let registered = then.perform(0, Action::RegisterPerson { profile, course }).await?;
        let Some(person) = registered.first().and_then(Event::person) else { return Err(ActionError::Damaged) };
        let mut goals = vec![];
        for ((importance, _), text) in self.goals.iter().zip(words.goals) {
            goals.push(then.goal(person, text, *importance).await?);
        }
        for day in self.interviews() {
            let assessments = vec![self.ratings(&goals, day, start)?];
            then.perform(day, Action::Assess { person, assessments }).await?;
        }
        let measured = self.sppb.iter().map(|of| (of.0, sppb(*of).to_assessment(start + Duration::days(of.0))));
        let tested = self
            .tests
            .iter()
            .map(|(day, instrument, given)| (*day, assessment(*instrument, start + Duration::days(*day), given)));
        let (first, later): (Vec<_>, Vec<_>) = measured.chain(tested).partition(|(day, _)| *day == 0);
        then.assess(person, first).await?;
        self.plan(&mut then, person).await?;
        then.assess(person, later).await?;
        self.train(&mut then, person, course).await
    }

    /// The days on which goals were rated, in order.
    fn interviews(&self) -> Vec<i64> {
        let mut days: Vec<i64> =
            self.goals.iter().flat_map(|(_, ratings)| ratings.iter().map(|(day, ..)| *day)).collect();
        stable_sort(&mut days, |one, other| one < other);
        days.dedup();
        days
    }

    /// The goals as they were rated on one day.
    fn ratings(&self, goals: &[GoalId], day: i64, start: NaiveDate) -> Result<Assessment, ActionError> {
        let rating = |value| Rating::new(value).map_err(|_| ActionError::Damaged);
        let mut rated = vec![];
        for ((_, ratings), goal) in self.goals.iter().zip(goals) {
            for (_, performance, satisfaction) in ratings.iter().filter(|(on, ..)| *on == day) {
                let (performance, satisfaction) = (rating(*performance)?, rating(*satisfaction)?);
                rated.push(GoalRating { goal: *goal, performance, satisfaction });
            }
        }
        Ok(to_assessment(&rated, start + Duration::days(day)))
    }
}

/// A workspace on its way from the start of a course to today.
struct Past<'a, 'b, S: Store> {
    workspace: &'a mut Workspace<S>,
    around: &'a mut Circumstances<'b>,
    now: Moment,
    started: i64,
    professional: Name,
}

impl<S: Store> Past<'_, '_, S> {
    /// The same time of day, so many days after the start.
    fn on(&self, day: i64) -> Moment {
        let ago = self.started - day;
        Moment::new(self.now.utc_ms() - ago * 86_400_000, self.now.offset_min()).unwrap_or(self.now)
    }

    async fn perform(&mut self, day: i64, action: Action) -> Result<Vec<Event>, ActionError> {
        let mut then = Circumstances { now: self.on(day), random: self.around.random };
        self.workspace.perform(action, &mut then).await
    }

    async fn assess(&mut self, person: PersonId, assessments: Vec<(i64, Assessment)>) -> Result<(), ActionError> {
        for (day, assessment) in assessments {
            self.perform(day, Action::Assess { person, assessments: vec![assessment] }).await?;
        }
        Ok(())
    }

    async fn goal(&mut self, person: PersonId, text: GoalText, importance: u8) -> Result<GoalId, ActionError> {
        let importance = Rating::new(importance).map_err(|_| ActionError::Damaged)?;
        let action = Action::SetGoal { person, text, importance, first: None, aim: Rating::new(8).ok() };
        let set = self.perform(0, action).await?;
        let Some(About::Person(_, PersonEvent::GoalSet(NewGoal { goal, .. }))) = set.first().map(|event| &event.about)
        else {
            return Err(ActionError::Damaged);
        };
        Ok(*goal)
    }
}

fn assessment(instrument: Instrument, on: NaiveDate, given: &[(u8, Given)]) -> Assessment {
    let mut answers = Answers::default();
    for (place, given) in given {
        let answer = match given {
            Given::Hundredths(hundredths) => Answer::Time(Centiseconds::new(*hundredths)),
            Given::Whole(number) => Answer::Whole(*number),
        };
        answers.put(Key::Item(*place), answer);
    }
    let asks = |condition| registry::asked_conditions(instrument).contains(&condition);
    let conditions = Conditions {
        aid: asks(Condition::Aid).then_some(WalkingAid::None),
        shoes: asks(Condition::Shoes).then_some(Shoes::Firm),
        ..registry::usual_conditions(instrument)
    };
    Assessment { instrument, on, source: Source::Guided, conditions, answers }
}

fn sppb((_, tandem, walk, stands): (i64, u32, u32, u32)) -> Sppb {
    let took = |hundredths| Attempt::Took(Centiseconds::new(hundredths));
    let ten = took(1_000);
    let five = (stands > 0).then(|| took(stands));
    Sppb {
        balance: Balance { side_by_side: ten, semi_tandem: Some(ten), tandem: Some(took(tandem)) },
        gait: Gait {
            course: CourseLength::FourMetres,
            aid: WalkingAid::None,
            first: took(walk + 21),
            second: Some(took(walk)),
        },
        chair: Chair { single: if five.is_some() { SingleStand::WithoutArms } else { SingleStand::UsedArms }, five },
    }
}
