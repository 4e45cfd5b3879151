//! One visit: what was carried out on one day, and what each is held against.

use chrono::NaiveDate;

use super::{AssessmentEntry, GoalHistory, History};
use crate::domain::goal::change::GoalChange;
use crate::domain::goal::{DatedRating, GoalRating};
use crate::domain::identity::EventId;
use crate::domain::registry;
use crate::domain::registry::Comparison;
use crate::domain::stable_sort::stable_sort;
use crate::domain::verdict::Verdict;

/// A goal that was rated in an interview, and how it was rated the time before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RatedGoal<'a> {
    pub goal: &'a GoalHistory,
    pub then: GoalRating,
    pub before: Option<DatedRating>,
}

impl<'a> RatedGoal<'a> {
    fn in_interview(goal: &'a GoalHistory, event: EventId) -> Option<Self> {
        let place = goal.ratings.iter().position(|dated| dated.event == event)?;
        let before = place.checked_sub(1).and_then(|place| goal.ratings.get(place)).copied();
        Some(Self { goal, then: goal.ratings.get(place)?.rating, before })
    }
}

/// From the time before to now, each goal from its own: goals may be agreed on, and so first rated, one at a time.
/// `None`: no goal was rated before.
pub fn change_of(rated: &[RatedGoal<'_>]) -> Option<GoalChange> {
    let before: Vec<GoalRating> = rated.iter().filter_map(|rated| Some(rated.before?.rating)).collect();
    let then: Vec<GoalRating> = rated.iter().map(|rated| rated.then).collect();
    GoalChange::between(&before, &then)
}

/// An assessment held against those before it.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared<'a> {
    /// READING: the latest before it that was measured alike; where there is none, the latest before it, and why the
    /// difference has no word.
    pub last: Option<(&'a AssessmentEntry, Comparison)>,
    /// The first of all that it may be compared with, unless that is the last one too.
    pub first: Option<(&'a AssessmentEntry, Comparison)>,
}

impl Compared<'_> {
    /// `None`: never measured before, not compared, or no measurement error is published.
    pub fn verdict(&self) -> Option<Verdict> {
        match &self.last {
            Some((_, Comparison::Alike { change, .. })) => change.verdict,
            Some((_, Comparison::Unlike { .. } | Comparison::NotAlike { .. } | Comparison::NoNumber)) | None => None,
        }
    }
}

impl History {
    /// What was carried out on one day, by instrument.
    pub fn assessed_on(&self, day: NaiveDate) -> Vec<&AssessmentEntry> {
        let mut assessed: Vec<_> = self.assessments.iter().filter(|entry| entry.assessment.on == day).collect();
        stable_sort(&mut assessed, |one, other| one.assessment.instrument < other.assessment.instrument);
        assessed
    }

    /// The goals rated in one interview, in the order they were agreed on.
    pub fn rated_in(&self, interview: EventId) -> Vec<RatedGoal<'_>> {
        self.goals.iter().filter_map(|goal| RatedGoal::in_interview(goal, interview)).collect()
    }

    /// One assessment against the others of its instrument that stand before it.
    pub fn compared(&self, entry: &AssessmentEntry) -> Compared<'_> {
        let before = self.assessed(entry.assessment.instrument).take_while(|known| known.event != entry.event);
        let held: Vec<_> =
            before.map(|earlier| (earlier, registry::compare(&earlier.assessment, &entry.assessment))).collect();
        let alike = |held: &&(&AssessmentEntry, Comparison)| matches!(held.1, Comparison::Alike { .. });
        let last = held.iter().rfind(alike).or(held.last());
        let first = held.iter().find(alike).filter(|first| last.is_some_and(|last| last.0.event != first.0.event));
        Compared { last: last.cloned(), first: first.cloned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::conditions::{Metres, Start};
    use crate::domain::assessment::{Answer, Answers, Assessment, Conditions, Instrument, Key, NotDone, Source};
    use crate::domain::centiseconds::Centiseconds;
    use crate::domain::correction::Correction;
    use crate::domain::event::PersonEvent;
    use crate::domain::goal::protocol::to_assessment;
    use crate::domain::goal::{NewGoal, Rating};
    use crate::domain::history::tests::{assessed, day, event};
    use crate::domain::identity::{GoalId, PersonId};
    use crate::domain::written::GoalText;

    const PERSON: PersonId = PersonId::from_bits(1);

    fn walked(on: u32, metres: u16, answer: Answer) -> PersonEvent {
        let course = Metres::new(metres).ok();
        let conditions = Conditions { course, start: Some(Start::Standing), ..Conditions::default() };
        let answers = Answers::new(vec![(Key::Item(0), answer)]).unwrap();
        let (instrument, source) = (Instrument::Gait, Source::Guided);
        PersonEvent::Assessed(Assessment { instrument, on: day(on), source, conditions, answers })
    }

    fn history(happened: Vec<PersonEvent>) -> History {
        let events: Vec<_> = (1..).zip(happened).map(|(counter, what)| event(2 * counter, what)).collect();
        History::fold(PERSON, &events)
    }

    #[test]
    fn a_walk_is_held_against_the_last_and_the_first_that_are_alike() {
        let took = |hundredths| Answer::Time(Centiseconds::new(hundredths));
        let history = history(vec![
            walked(2, 4, took(800)),
            walked(4, 4, took(700)),
            walked(6, 10, took(1_500)),
            walked(8, 4, Answer::Not(NotDone::Refused)),
            walked(10, 4, took(500)),
        ]);
        let days = |held: Compared<'_>| [held.last, held.first].map(|it| it.map(|(entry, _)| entry.assessment.on));
        let entries: Vec<_> = history.assessed(Instrument::Gait).collect();
        assert_eq!(days(history.compared(entries[4])), [Some(day(4)), Some(day(2))]);
        assert_eq!(days(history.compared(entries[1])), [Some(day(2)), None]);
        assert_eq!(days(history.compared(entries[0])), [None, None]);
        assert_eq!(history.compared(entries[4]).verdict(), Some(Verdict::SureGain));
        // Nothing is alike: the last one is named, with the difference and no word for it.
        let other = history.compared(entries[2]);
        assert!(matches!(other.last, Some((last, Comparison::Unlike { .. })) if last.assessment.on == day(4)));
        assert_eq!(other.verdict(), None);
        assert!(matches!(
            history.compared(entries[3]).last,
            Some((_, Comparison::NotAlike { .. } | Comparison::NoNumber))
        ));
    }

    #[test]
    fn a_visit_has_what_was_carried_out_that_day_and_was_not_struck_out() {
        let tug = event(2, assessed(Instrument::Tug, 4));
        let strike = PersonEvent::Corrected(Correction { of: tug.id, why: None, instead: None });
        let log = [
            event(4, assessed(Instrument::Pain, 4)),
            event(6, assessed(Instrument::Gait, 4)),
            event(8, assessed(Instrument::Gait, 5)),
            tug,
            event(10, strike),
        ];
        let history = History::fold(PERSON, &log);
        let instruments: Vec<_> = history.assessed_on(day(4)).iter().map(|entry| entry.assessment.instrument).collect();
        assert_eq!(instruments, [Instrument::Gait, Instrument::Pain]);
        assert_eq!(history.assessed_on(day(3)), Vec::<&AssessmentEntry>::new());
    }

    #[test]
    fn a_goal_is_shown_as_it_was_rated_in_the_interview_and_the_time_before_it() {
        let rating = |value| Rating::new(value).unwrap();
        let rated = |goals: &[u128], value, on| {
            let one = |goal: &u128| GoalRating {
                goal: GoalId::from_bits(*goal),
                performance: rating(value),
                satisfaction: rating(value),
            };
            PersonEvent::Assessed(to_assessment(&goals.iter().map(one).collect::<Vec<_>>(), day(on)))
        };
        let set = |goal| NewGoal {
            goal: GoalId::from_bits(goal),
            text: GoalText::new("Hente posten").unwrap(),
            importance: rating(5),
        };
        let log = [
            event(1, PersonEvent::GoalSet(set(1))),
            event(2, PersonEvent::GoalSet(set(2))),
            event(3, rated(&[1], 3, 3)),
            event(4, rated(&[2], 5, 3)),
            event(22, rated(&[1, 2], 6, 4)),
        ];
        let history = History::fold(PERSON, &log);
        let interviews: Vec<_> = history.assessed(Instrument::GoalRatings).map(|entry| entry.event).collect();
        let first = history.rated_in(interviews[0]);
        assert_eq!((first.len(), first[0].then.performance, first[0].before), (1, rating(3), None));
        assert_eq!(change_of(&first), None);
        let again = history.rated_in(interviews[2]);
        let before: Vec<_> = again.iter().map(|rated| rated.before.map(|it| it.rating.performance)).collect();
        assert_eq!(before, [Some(rating(3)), Some(rating(5))]);
        let change = change_of(&again).unwrap();
        assert_eq!((change.performance.tenths_rounded(), change.paired), (20, 2));
        assert_eq!(history.rated_in(EventId::from_bits(1)), []);
    }
}
