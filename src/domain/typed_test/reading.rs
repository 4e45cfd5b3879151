//! What the texts come to: what is asked, what is answered, and what will not do.

use chrono::NaiveDate;

use super::conditions::TypedConditions;
use super::doubts::TypedDoubt;
use super::texts::{DAY, numbered, of_item, of_reason, read_answer};
use super::{TypedAnswerError, TypedAround, TypedConditionError, TypedTest};
use crate::domain::assessment::{Answer, Answers, Ask, Assessment, Condition, Conditions, Item, Key, NotDone};
use crate::domain::day::{Day, DayError};
use crate::domain::day_range::DayRange;
use crate::domain::registry;

/// How often an answer can bring an item that brings another.
const DEPTH: usize = 8;

/// The form as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedReading {
    /// Everything to ask.
    pub items: Vec<Item>,
    /// As it would be kept now, as far as it can be read.
    pub now: Assessment,
    /// What is typed that is no answer.
    pub wrong: Vec<(Key, TypedAnswerError)>,
    /// Left out beside their other half.
    pub left_out: Vec<Key>,
    pub wrong_conditions: Vec<(Condition, TypedConditionError)>,
    pub wrong_day: Option<DayError>,
    /// Whether anything is answered that does not follow from a setting or the goals.
    pub is_begun: bool,
    /// What is worth a question before it is kept.
    pub doubts: Vec<TypedDoubt>,
    /// The time before.
    pub last: Option<Assessment>,
    /// What was answered the time before.
    pub earlier: Answers,
}

/// What is asked, read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct ReadItems {
    items: Vec<Item>,
    answers: Answers,
    wrong: Vec<(Key, TypedAnswerError)>,
}

impl TypedReading {
    /// Nothing that is typed will not do.
    pub fn is_right(&self) -> bool {
        let Self { wrong, left_out, wrong_conditions, wrong_day, .. } = self;
        wrong.is_empty() && left_out.is_empty() && wrong_conditions.is_empty() && wrong_day.is_none()
    }

    /// The item as it is asked just now: what one number can be may hang on another.
    pub fn ask(&self, key: &Key) -> Option<Ask> {
        self.items.iter().find(|item| item.key == *key).map(|item| item.ask)
    }
}

impl TypedTest {
    /// As it was typed.
    pub fn text(&self, key: &Key) -> &str {
        self.texts.get(&of_item(key))
    }

    /// A number that was tapped or typed, a place that was chosen.
    pub fn number(&self, key: &Key) -> Option<u16> {
        self.text(key).trim().parse().ok()
    }

    pub fn why_not_done(&self, key: &Key) -> Option<NotDone> {
        numbered(self.texts.get(&of_reason(key)))
    }

    pub fn day(&self) -> &str {
        self.texts.get(DAY)
    }

    pub fn conditions(&self) -> TypedConditions {
        TypedConditions::among(&self.texts)
    }

    pub fn reading(&self, around: TypedAround<'_>) -> TypedReading {
        let TypedAround { today, history } = around;
        let (conditions, wrong_conditions) = self.conditions().read(self.instrument);
        let day = self.read_day(today);
        let on = day.unwrap_or(today);
        let ReadItems { items, answers, wrong } = self.read_items(&conditions);
        let last = history.measured_until(self.instrument, on, self.corrects).cloned();
        let now = Assessment { instrument: self.instrument, on, source: self.source, conditions, answers };
        TypedReading {
            left_out: registry::left_out(self.instrument, &now.answers),
            is_begun: now.answers.len() > self.given().len(),
            doubts: self.doubts(&items, last.as_ref(), &now, around),
            earlier: history.answered_until(self.instrument, on, self.corrects),
            wrong_day: day.err(),
            items,
            now,
            wrong,
            wrong_conditions,
            last,
        }
    }

    fn read_day(&self, today: NaiveDate) -> Result<NaiveDate, DayError> {
        let DayRange { first, last } = DayRange::of_assessment(today);
        if self.is_dated() { Day::between(self.day(), first, last) } else { Ok(today) }
    }

    /// An answer may bring an item or take one away, so the form is asked until it stands still.
    fn read_items(&self, conditions: &Conditions) -> ReadItems {
        let given = self.given();
        let mut now = ReadItems { answers: given.clone(), ..ReadItems::default() };
        for _ in 0..DEPTH {
            let items = registry::form(self.instrument, &self.occasion, conditions, &now.answers);
            let mut next = ReadItems { items, answers: given.clone(), wrong: vec![] };
            for item in &next.items {
                match self.read_item(item) {
                    Ok(Some(answer)) => next.answers.put(item.key.clone(), answer),
                    Err(why) => next.wrong.push((item.key.clone(), why)),
                    Ok(None) => {}
                }
            }
            if next == now {
                break;
            }
            now = next;
        }
        now
    }

    /// `None`: not answered.
    fn read_item(&self, item: &Item) -> Result<Option<Answer>, TypedAnswerError> {
        let text = self.text(&item.key);
        match (self.why_not_done(&item.key), item.ask) {
            (Some(why), _) => Ok(Some(Answer::Not(why))),
            (None, Ask::Given { .. }) => Ok(None),
            (None, _) if text.trim().is_empty() => Ok(None),
            (None, ask) => read_answer(ask, text).map(Some),
        }
    }
}
