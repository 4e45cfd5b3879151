//! Forms as data: what is asked, in order, and what an answer can be.

use super::answer::{Answer, Answers, Key};
use super::not_done::NotDone;
use crate::domain::centiseconds::Centiseconds;
use crate::domain::identity::GoalId;
use crate::domain::scale::{Weight, Zero};
use crate::domain::written::Label;

/// One thing to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub key: Key,
    pub ask: Ask,
    /// Without it there is no result. What is not needed may be passed over.
    pub needed: bool,
    /// The part of the form it belongs to, from 0. `None`: the form has no parts.
    pub part: Option<u8>,
    /// The clock goes on, but the tester says that it is enough: a longer time changes nothing.
    pub enough: Option<Centiseconds>,
    /// The clock goes on, and the tester is reminded of something that is due now.
    pub remind_at: Option<Centiseconds>,
    /// A shorter time is possible, and yet more often a slip than a time; see [`super::plausibility`].
    pub usual_from: Option<Centiseconds>,
    /// What it means that it was not done.
    pub not_done: NotDoneMeans,
    /// Once it is answered, the conditions it was measured under stand as they are.
    pub fixes_conditions: bool,
}

/// What follows from a reason why an item was not done. The reasons are offered in these groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotDoneMeans {
    /// There is no result, whatever the reason.
    NoResult,
    /// Some reasons give 0, the others leave it without a result: [`NotDone::scores_zero`].
    ZeroOrNoResult,
    /// Nothing: another answer counts, or it is in no result.
    Nothing,
}

impl NotDoneMeans {
    /// Every reason once, those that mean the same together. `Some(true)`: they give 0; `Some(false)`: there is no
    /// result; `None`: they change nothing.
    pub fn groups(self) -> Vec<(Option<bool>, Vec<NotDone>)> {
        let all = NotDone::ALL.to_vec();
        match self {
            Self::NoResult => vec![(Some(false), all)],
            Self::ZeroOrNoResult => {
                let (zero, none) = all.into_iter().partition(|why| why.scores_zero());
                vec![(Some(true), zero), (Some(false), none)]
            }
            Self::Nothing => vec![(None, all)],
        }
    }
}

/// How an item is asked, and so what an answer can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ask {
    /// A stopwatch that somebody stops. Shorter is a slip of the finger, longer a clock that was forgotten.
    Time { shortest: Centiseconds, longest: Centiseconds },
    /// A stopwatch that stops itself at `full`.
    Hold { full: Centiseconds },
    /// Taps while a clock counts down.
    Count { seconds: u16, most: u16 },
    /// Laps of the course and rest metres while a clock counts down; the answer is whole metres.
    Distance { seconds: u16, most: u16 },
    /// One of so many options; the answer is its place, from 0.
    Choice { options: u8 },
    /// A number to tap.
    Scale { from: u8, to: u8 },
    /// A number to type.
    Number { from: u16, to: u16 },
    /// A number with one decimal to type; the answer is its tenths.
    Tenths { from: u16, to: u16 },
    /// Not asked: it follows from a setting or from the goal, and is kept with the answers.
    Given { most: u16 },
}

/// An answer that cannot be: the typo guard refuses it beside its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    #[error("another kind of answer is asked for")]
    OtherKind,
    #[error("a time from {shortest} to {longest} is possible")]
    Time { shortest: Centiseconds, longest: Centiseconds },
    #[error("not a whole number from {from} to {to}")]
    Number { from: u16, to: u16 },
    #[error("not from {from} to {to} tenths")]
    Tenths { from: u16, to: u16 },
}

/// What forms with items of the person's or the municipality's own are made from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Occasion {
    /// The open goals.
    pub goals: Vec<GoalId>,
    /// The goals among them whose five levels are written, with their weights.
    pub scaled: Vec<(GoalId, Weight)>,
    /// What 0 means where goals are rated 0–10.
    pub zero: Zero,
    pub services: Vec<Label>,
    pub activities: Vec<Label>,
}

impl Occasion {
    /// What the answers themselves are about.
    pub fn of(answers: &Answers) -> Self {
        let mut occasion = Self::default();
        for (key, _) in answers.iter() {
            match key {
                Key::Item(_) => {}
                Key::Goal(goal) => {
                    occasion.goals.push(*goal);
                    occasion.scaled.push((*goal, Weight::EVEN));
                }
                Key::Weight(_) => {}
                Key::Performance(goal) | Key::Satisfaction(goal) => {
                    if !occasion.goals.contains(goal) {
                        occasion.goals.push(*goal);
                    }
                }
                Key::Service(name) => occasion.services.push(name.clone()),
                Key::Activity(name) => occasion.activities.push(name.clone()),
            }
        }
        occasion
    }
}

impl Item {
    pub const fn new(key: Key, ask: Ask, needed: bool) -> Self {
        let (part, enough, remind_at, usual_from) = (None, None, None, None);
        let (not_done, fixes_conditions) = (NotDoneMeans::NoResult, true);
        Self { key, ask, needed, part, enough, remind_at, usual_from, not_done, fixes_conditions }
    }

    pub const fn needed(place: u8, ask: Ask) -> Self {
        Self::new(Key::Item(place), ask, true)
    }

    pub const fn extra(place: u8, ask: Ask) -> Self {
        Self::new(Key::Item(place), ask, false)
    }

    pub fn in_part(self, part: u8) -> Self {
        Self { part: Some(part), ..self }
    }

    pub fn enough_at(self, enough: Centiseconds) -> Self {
        Self { enough: Some(enough), ..self }
    }

    pub fn reminding_at(self, due: Centiseconds) -> Self {
        Self { remind_at: Some(due), ..self }
    }

    pub fn usual_from(self, shortest: Centiseconds) -> Self {
        Self { usual_from: Some(shortest), ..self }
    }

    pub fn when_not_done(self, not_done: NotDoneMeans) -> Self {
        Self { not_done, ..self }
    }

    /// The conditions are not those of this item: they may be changed after it.
    pub fn under_any_conditions(self) -> Self {
        Self { fixes_conditions: false, ..self }
    }
}

impl Ask {
    /// Whether an answer is within the possible. A reason why nothing was carried out always is.
    pub fn admits(self, answer: Answer) -> Result<(), AnswerError> {
        match (self, answer) {
            (_, Answer::Not(_)) => Ok(()),
            (Self::Time { shortest, longest }, Answer::Time(time)) => within(time, shortest, longest),
            (Self::Hold { full }, Answer::Time(time)) => within(time, Centiseconds::new(0), full),
            (Self::Time { .. } | Self::Hold { .. }, Answer::Whole(_)) | (_, Answer::Time(_)) => {
                Err(AnswerError::OtherKind)
            }
            (_, Answer::Whole(number)) => {
                let (from, to) = self.range();
                if (from..=to).contains(&number) { Ok(()) } else { Err(self.out_of_range()) }
            }
        }
    }

    /// A number that cannot be.
    pub fn out_of_range(self) -> AnswerError {
        let (from, to) = self.range();
        match self {
            Self::Tenths { .. } => AnswerError::Tenths { from, to },
            _ => AnswerError::Number { from, to },
        }
    }

    /// Whether it has a clock.
    pub fn is_timed(self) -> bool {
        match self {
            Self::Time { .. } | Self::Hold { .. } | Self::Count { .. } | Self::Distance { .. } => true,
            Self::Choice { .. }
            | Self::Scale { .. }
            | Self::Number { .. }
            | Self::Tenths { .. }
            | Self::Given { .. } => false,
        }
    }

    /// Whether taps are counted while its clock counts down.
    pub fn counts(self) -> bool {
        match self {
            Self::Count { .. } | Self::Distance { .. } => true,
            Self::Time { .. } | Self::Hold { .. } => false,
            Self::Choice { .. }
            | Self::Scale { .. }
            | Self::Number { .. }
            | Self::Tenths { .. }
            | Self::Given { .. } => false,
        }
    }

    /// How long its clock can run. `None`: it has none.
    pub fn longest(self) -> Option<Centiseconds> {
        match self {
            Self::Time { longest, .. } => Some(longest),
            Self::Hold { full } => Some(full),
            Self::Count { seconds, .. } | Self::Distance { seconds, .. } => {
                Some(Centiseconds::new(u32::from(seconds) * 100))
            }
            Self::Choice { .. }
            | Self::Scale { .. }
            | Self::Number { .. }
            | Self::Tenths { .. }
            | Self::Given { .. } => None,
        }
    }

    /// The whole numbers an answer can be; none where a time is asked for.
    pub fn range(self) -> (u16, u16) {
        match self {
            Self::Time { .. } | Self::Hold { .. } => (0, 0),
            Self::Count { most, .. } | Self::Distance { most, .. } => (0, most),
            Self::Choice { options } => (0, u16::from(options.saturating_sub(1))),
            Self::Scale { from, to } => (u16::from(from), u16::from(to)),
            Self::Number { from, to } | Self::Tenths { from, to } => (from, to),
            Self::Given { most } => (0, most),
        }
    }
}

fn within(time: Centiseconds, shortest: Centiseconds, longest: Centiseconds) -> Result<(), AnswerError> {
    if (shortest..=longest).contains(&time) { Ok(()) } else { Err(AnswerError::Time { shortest, longest }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::NotDone;

    #[test]
    fn an_answer_outside_the_possible_is_refused_with_what_is_possible() {
        let time = |hundredths| Answer::Time(Centiseconds::new(hundredths));
        let (shortest, longest) = (Centiseconds::new(100), Centiseconds::new(6_000));
        let walk = Ask::Time { shortest, longest };
        assert_eq!([walk.admits(time(100)), walk.admits(time(6_000))], [Ok(()), Ok(())]);
        assert_eq!(
            [walk.admits(time(99)), walk.admits(time(6_001))],
            [Err(AnswerError::Time { shortest, longest }); 2]
        );
        assert_eq!(Ask::Hold { full: longest }.admits(time(0)), Ok(()));
        let scale = Ask::Scale { from: 1, to: 5 };
        let out = Err(AnswerError::Number { from: 1, to: 5 });
        assert_eq!([0, 1, 5, 6].map(|n| scale.admits(Answer::Whole(n))), [out, Ok(()), Ok(()), out]);
        assert_eq!(Ask::Choice { options: 3 }.admits(Answer::Whole(3)), Err(AnswerError::Number { from: 0, to: 2 }));
        assert_eq!(scale.admits(time(100)), Err(AnswerError::OtherKind));
        assert_eq!(walk.admits(Answer::Whole(4)), Err(AnswerError::OtherKind));
        for why in NotDone::ALL {
            assert_eq!(scale.admits(Answer::Not(why)), Ok(()));
        }
    }
}
