//! Answers, each under the key of what was asked.

use super::not_done::{Attempt, NotDone};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::identity::GoalId;
use crate::domain::written::Label;

/// What an answer is about: an item of the instrument's form by its place, or something of the person's or the
/// municipality's own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    Item(u8),
    Goal(GoalId),
    /// What the goal counts among the others.
    Weight(GoalId),
    /// How well the goal goes.
    Performance(GoalId),
    /// How satisfied the person is with that.
    Satisfaction(GoalId),
    Service(Label),
    Activity(Label),
}

/// One answer. What a whole number means (a count, metres, a place among options, points) is said by the item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    Time(Centiseconds),
    Whole(u16),
    Not(NotDone),
}

/// Answers in the order they were given, one for each key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(Vec<(Key, Answer)>);

/// The same key twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("something is answered twice")]
pub struct AnsweredTwiceError;

impl Key {
    /// The goal it is about.
    pub fn goal(&self) -> Option<GoalId> {
        match self {
            Self::Goal(goal) | Self::Weight(goal) | Self::Performance(goal) | Self::Satisfaction(goal) => Some(*goal),
            Self::Item(_) | Self::Service(_) | Self::Activity(_) => None,
        }
    }
}

impl Answers {
    pub fn new(answers: Vec<(Key, Answer)>) -> Result<Self, AnsweredTwiceError> {
        let doubled =
            |(place, (key, _)): (usize, &(Key, Answer))| answers[..place].iter().any(|(other, _)| other == key);
        if answers.iter().enumerate().any(doubled) { Err(AnsweredTwiceError) } else { Ok(Self(answers)) }
    }

    /// In the place of what was answered before, or after all others.
    pub fn put(&mut self, key: Key, answer: Answer) {
        match self.0.iter_mut().find(|(known, _)| *known == key) {
            Some((_, known)) => *known = answer,
            None => self.0.push((key, answer)),
        }
    }

    pub fn remove(&mut self, key: &Key) {
        self.0.retain(|(known, _)| known != key);
    }

    pub fn get(&self, key: &Key) -> Option<Answer> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, answer)| *answer)
    }

    pub fn item(&self, place: u8) -> Option<Answer> {
        self.get(&Key::Item(place))
    }

    pub fn whole(&self, place: u8) -> Option<u16> {
        self.whole_to(&Key::Item(place))
    }

    pub fn whole_to(&self, key: &Key) -> Option<u16> {
        match self.get(key)? {
            Answer::Whole(number) => Some(number),
            Answer::Time(_) | Answer::Not(_) => None,
        }
    }

    pub fn iter_whole(&self) -> impl Iterator<Item = (&Key, u16)> {
        self.0.iter().filter_map(|(key, answer)| match answer {
            Answer::Whole(number) => Some((key, *number)),
            Answer::Time(_) | Answer::Not(_) => None,
        })
    }

    /// `None`: not answered, or not with a time.
    pub fn attempt(&self, place: u8) -> Option<Attempt> {
        match self.item(place)? {
            Answer::Time(time) => Some(Attempt::Took(time)),
            Answer::Not(why) => Some(Attempt::Not(why)),
            Answer::Whole(_) => None,
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &(Key, Answer)> {
        self.0.iter()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first reason given, when nothing was carried out at all.
    pub fn all_not_done(&self) -> Option<NotDone> {
        let reasons: Option<Vec<NotDone>> = self.0.iter().map(|(_, answer)| answer.reason()).collect();
        reasons?.first().copied()
    }
}

impl Answer {
    pub fn reason(self) -> Option<NotDone> {
        match self {
            Self::Not(why) => Some(why),
            Self::Time(_) | Self::Whole(_) => None,
        }
    }
}

impl From<Attempt> for Answer {
    fn from(attempt: Attempt) -> Self {
        match attempt {
            Attempt::Took(time) => Self::Time(time),
            Attempt::Not(why) => Self::Not(why),
        }
    }
}
