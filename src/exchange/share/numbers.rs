//! What a link is made of as numbers. Those of choices are the same as in the store: `domain::numbers`.

use super::SharedItem;
use crate::domain::assessment::{Answer, NotDone};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::numbers::Numbered;

/// One more than its number; 0 for none.
pub(super) fn after(it: Option<impl Numbered>) -> u8 {
    it.map_or(0, |it| it.number() + 1)
}

/// The other way round. `None`: no such choice.
pub(super) fn before<T: Numbered>(number: u8) -> Option<Option<T>> {
    match number.checked_sub(1) {
        None => Some(None),
        Some(number) => T::numbered(number).map(Some),
    }
}

impl SharedItem {
    pub fn place(self) -> u8 {
        match self {
            Self::Item(place) | Self::Goal(place) | Self::Weight(place) => place,
        }
    }

    pub fn number(self) -> Option<u8> {
        let kind = match self {
            Self::Item(_) => 0,
            Self::Goal(_) => 1,
            Self::Weight(_) => 2,
        };
        (self.place() < Self::MOST).then(|| kind * Self::MOST + self.place())
    }

    pub fn of(number: u8) -> Option<Self> {
        let place = number % Self::MOST;
        match number / Self::MOST {
            0 => Some(Self::Item(place)),
            1 => Some(Self::Goal(place)),
            2 => Some(Self::Weight(place)),
            _ => None,
        }
    }
}

pub(super) fn number(answer: Answer) -> Option<u32> {
    let (value, kind) = match answer {
        Answer::Time(time) => (time.hundredths(), 0),
        Answer::Whole(number) => (number.into(), 1),
        Answer::Not(why) => (why.number().into(), 2),
    };
    value.checked_mul(4).map(|value| value + kind)
}

pub(super) fn answer(number: u32) -> Option<Answer> {
    let value = number / 4;
    match number % 4 {
        0 => Some(Answer::Time(Centiseconds::new(value))),
        1 => u16::try_from(value).ok().map(Answer::Whole),
        2 => NotDone::numbered(u8::try_from(value).ok()?).map(Answer::Not),
        _ => None,
    }
}
