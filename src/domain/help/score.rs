//! Sums, and how they changed. No limit for a change is published: it is told as a number and has no verdict.

use super::names::are_same;
use super::{Help, HelpLevel, MinutesAWeek};
use crate::domain::written::Label;

/// Later sum minus earlier sum, of the names that were answered both times. Fewer is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HelpChange {
    pub before: u32,
    pub after: u32,
    /// READING: the lists can be edited. Names that were answered only once do not count, and it is told.
    pub all_paired: bool,
}

impl Help {
    /// Minutes a week of all services. `None`: no service was answered. That is not 0.
    pub fn minutes(&self) -> Option<u32> {
        sum(self.services(), |minutes| minutes.value().into())
    }

    /// The sum of levels, 1–5 for each activity. `None`: no activity was answered.
    pub fn levels(&self) -> Option<u32> {
        sum(self.activities(), |level| level.value().into())
    }

    /// Of minutes a week. `None`: no service was answered both times.
    pub fn minutes_since(&self, earlier: &Self) -> Option<HelpChange> {
        HelpChange::between(earlier.services(), self.services(), |minutes: MinutesAWeek| minutes.value().into())
    }

    /// Of levels. `None`: no activity was answered both times.
    pub fn levels_since(&self, earlier: &Self) -> Option<HelpChange> {
        HelpChange::between(earlier.activities(), self.activities(), |level: HelpLevel| level.value().into())
    }
}

impl HelpChange {
    /// More than before; negative when less.
    pub fn difference(self) -> i64 {
        i64::from(self.after) - i64::from(self.before)
    }

    fn between<Answer: Copy>(
        earlier: &[(Label, Answer)],
        later: &[(Label, Answer)],
        value: fn(Answer) -> u32,
    ) -> Option<Self> {
        let again = |name| later.iter().find(|(after, _)| are_same(name, after));
        let pairs: Vec<_> =
            earlier.iter().filter_map(|(name, before)| Some((value(*before), value(again(name)?.1)))).collect();
        (!pairs.is_empty()).then(|| Self {
            before: pairs.iter().map(|(before, _)| before).sum(),
            after: pairs.iter().map(|(_, after)| after).sum(),
            all_paired: pairs.len() == earlier.len() && pairs.len() == later.len(),
        })
    }
}

fn sum<Answer: Copy>(answers: &[(Label, Answer)], value: fn(Answer) -> u32) -> Option<u32> {
    (!answers.is_empty()).then(|| answers.iter().map(|(_, answer)| value(*answer)).sum())
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::help::{HelpError, HelpLevelError, MinutesAWeekError};

    fn label(name: &str) -> Label {
        Label::new(name).unwrap()
    }

    fn help(services: &[(&str, u16)], activities: &[(&str, u8)]) -> Result<Help, HelpError> {
        Help::new(
            services.iter().map(|(name, minutes)| (label(name), MinutesAWeek::new(*minutes).unwrap())).collect(),
            activities.iter().map(|(name, level)| (label(name), HelpLevel::new(*level).unwrap())).collect(),
        )
    }

    #[test]
    fn minutes_end_with_the_week_and_levels_are_1_to_5() {
        assert_eq!(MinutesAWeek::new(0).map(MinutesAWeek::value), Ok(0));
        assert_eq!(MinutesAWeek::new(10_080).map(MinutesAWeek::value), Ok(10_080));
        assert_eq!(MinutesAWeek::new(10_081), Err(MinutesAWeekError(10_081)));
        assert_eq!(
            [0, 1, 5, 6].map(HelpLevel::new),
            [Err(HelpLevelError(0)), Ok(HelpLevel(1)), Ok(HelpLevel(5)), Err(HelpLevelError(6))]
        );
    }

    #[test]
    fn each_name_is_answered_once_and_something_is() {
        assert_eq!(help(&[], &[]), Err(HelpError::Empty));
        assert_eq!(help(&[("Tilsyn", 30), ("tilsyn", 20)], &[]), Err(HelpError::Twice(label("tilsyn"))));
        let thirteen: Vec<_> = "abcdefghijklm".chars().map(String::from).collect();
        let thirteen: Vec<_> = thirteen.iter().map(|name| (name.as_str(), 1)).collect();
        assert_eq!(help(&[], &thirteen), Err(HelpError::TooMany(13)));
        assert!(help(&[("Dusj", 30)], &[("Dusj", 3)]).is_ok());
    }

    #[test]
    fn what_was_not_asked_for_has_no_sum_and_is_not_0() {
        let help = help(&[("Hjemmesykepleie", 0), ("Praktisk hjelp", 0)], &[]).unwrap();
        assert_eq!((help.minutes(), help.levels()), (Some(0), None));
    }

    #[test]
    fn before_and_after_count_the_names_answered_both_times_and_tell_of_the_others() {
        let before = help(&[("Hjemmesykepleie", 210), ("Praktisk hjelp", 60)], &[("Dusj", 4), ("Mat", 2)]).unwrap();
        let after = help(&[("praktisk hjelp", 30), ("Trygghetsalarm", 5)], &[("Mat", 1), ("Dusj", 2)]).unwrap();
        let minutes = after.minutes_since(&before).unwrap();
        assert_eq!(minutes, HelpChange { before: 60, after: 30, all_paired: false });
        let levels = after.levels_since(&before).unwrap();
        assert_eq!((levels, levels.difference()), (HelpChange { before: 6, after: 3, all_paired: true }, -3));
        let others = help(&[("Nattevakt", 70)], &[]).unwrap();
        assert_eq!((others.minutes_since(&before), others.levels_since(&before)), (None, None));
    }

    proptest! {
        #[test]
        fn sums_rise_with_every_answer_and_a_change_back_mirrors_the_change(
            pairs in vec((0..=10_080_u16, 0..=10_080_u16), 1..=12),
        ) {
            let answers = |minutes: fn(&(u16, u16)) -> u16| {
                let named = (0..).zip(&pairs).map(|(place, pair): (u32, _)| (place.to_string(), minutes(pair)));
                let named: Vec<_> = named.collect();
                help(&named.iter().map(|(name, minutes)| (name.as_str(), *minutes)).collect::<Vec<_>>(), &[]).unwrap()
            };
            let (one, other) = (answers(|(one, _)| *one), answers(|(_, other)| *other));
            let more = answers(|(one, other)| *one.max(other));
            prop_assert!(more.minutes() >= one.minutes() && more.minutes() >= other.minutes());
            let (there, back) = (other.minutes_since(&one).unwrap(), one.minutes_since(&other).unwrap());
            prop_assert!(there.all_paired);
            prop_assert_eq!(there.difference(), -back.difference());
            prop_assert_eq!(Some(there.after), other.minutes());
        }
    }
}
