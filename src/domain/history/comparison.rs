//! Which measurements of one person may be held against each other.
//!
//! Source: clinical rules §1.7, §2.1 and §3.

use chrono::NaiveDate;

use super::History;
use crate::domain::assessment::conditions::WalkingAid;
use crate::domain::gait::Speed;
use crate::domain::goal::change::{Aspect, GoalChange, GoalMean};
use crate::domain::sppb::CourseLength;

impl History {
    /// The speeds of walks of this length with this aid, oldest first.
    pub fn gait_speeds(&self, course: CourseLength, aid: WalkingAid) -> Vec<(NaiveDate, Speed)> {
        let walks = self.sppbs.iter().map(|entry| (entry.on, entry.sppb.gait));
        let alike = walks.filter(|(_, gait)| gait.course == course && gait.aid == aid);
        alike.filter_map(|(on, gait)| Some((on, gait.speed()?))).collect()
    }

    /// The means of the last ratings of the goals that are open; none before anything was rated.
    pub fn goal_means(&self) -> Vec<(Aspect, GoalMean)> {
        let now: Vec<_> = self.open_goals().filter_map(|goal| goal.ratings.last()).map(|dated| dated.rating).collect();
        let mean = |aspect| Some((aspect, GoalMean::of(&now, aspect)?));
        [Aspect::Performance, Aspect::Satisfaction].into_iter().filter_map(mean).collect()
    }

    /// From each goal's first rating to its last. `None` until a goal was rated twice.
    ///
    /// READING: a goal that was closed was rated at the start and is not rated now, so it counts as one that was
    /// dropped.
    pub fn goals_change(&self) -> Option<GoalChange> {
        let first: Vec<_> =
            self.goals.iter().filter_map(|goal| goal.ratings.first()).map(|dated| dated.rating).collect();
        let again = self.open_goals().filter(|goal| goal.ratings.len() > 1);
        let last: Vec<_> = again.filter_map(|goal| goal.ratings.last()).map(|dated| dated.rating).collect();
        GoalChange::between(&first, &last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::Attempt;
    use crate::domain::assessment::NotDone;
    use crate::domain::centiseconds::Centiseconds;
    use crate::domain::goal::{DatedRating, GoalRating, NewGoal, Rating};
    use crate::domain::history::{GoalHistory, SppbEntry};
    use crate::domain::identity::{EventId, GoalId, PersonId};
    use crate::domain::sppb::{Balance, Chair, Gait, SingleStand, Sppb};
    use crate::domain::written::GoalText;

    fn day(month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, 1).unwrap()
    }

    fn history() -> History {
        History::fold(PersonId::from_bits(1), [])
    }

    fn tested(month: u32, course: CourseLength, aid: WalkingAid, balance: Attempt) -> SppbEntry {
        let first = Attempt::Took(Centiseconds::new(500));
        let sppb = Sppb {
            balance: Balance { side_by_side: balance, semi_tandem: None, tandem: None },
            gait: Gait { course, aid, first, second: None },
            chair: Chair { single: SingleStand::UsedArms, five: None },
        };
        SppbEntry { event: EventId::from_bits(u128::from(month)), on: day(month), sppb }
    }

    #[test]
    fn speeds_of_other_courses_and_with_other_aids_are_left_out() {
        let (four, three) = (CourseLength::FourMetres, CourseLength::ThreeMetres);
        let (none, stick) = (WalkingAid::None, WalkingAid::Stick);
        let (held, refused) = (Attempt::Took(Centiseconds::new(500)), Attempt::Not(NotDone::Refused));
        let sppbs = vec![
            tested(1, four, none, held),
            tested(2, three, none, held),
            tested(3, four, none, refused),
            tested(4, four, stick, held),
        ];
        let history = History { sppbs, ..history() };
        let walked = |aid| history.gait_speeds(four, aid).into_iter().map(|(on, _)| on).collect::<Vec<_>>();
        assert_eq!(walked(none), [day(1), day(3)]);
        assert_eq!(walked(stick), [day(4)]);
    }

    fn goal(id: u128, open: bool, ratings: &[u8]) -> GoalHistory {
        let rating = |value| Rating::new(value).unwrap();
        let goal = GoalId::from_bits(id);
        let dated = |(month, value): (u32, &u8)| {
            let rating = GoalRating { goal, performance: rating(*value), satisfaction: rating(*value) };
            DatedRating { event: EventId::from_bits(u128::from(month)), on: day(month), rating }
        };
        GoalHistory {
            goal: NewGoal { goal, text: GoalText::new("Hente posten").unwrap(), importance: rating(5) },
            set_on: day(1),
            open,
            ratings: (1..).zip(ratings).map(dated).collect(),
            aim: None,
            scale: None,
        }
    }

    #[test]
    fn goals_are_compared_from_their_first_rating_to_their_last_and_closed_ones_are_told_of() {
        let change = |goals| History { goals, ..history() }.goals_change();
        assert_eq!(change(vec![goal(1, true, &[3])]), None);
        let both = change(vec![goal(1, true, &[3, 9, 6]), goal(2, true, &[4, 5])]).unwrap();
        assert_eq!((both.performance.tenths_rounded(), both.paired, both.all_paired), (20, 2, true));
        let one = change(vec![goal(1, true, &[3, 6]), goal(2, false, &[4, 5])]).unwrap();
        assert_eq!((one.performance.tenths_rounded(), one.paired, one.all_paired), (30, 1, false));
    }
}
