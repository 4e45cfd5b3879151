//! Each choice as a number. The places in the lists are only ever added to at the end.

use super::Asked;
use crate::domain::assessment::conditions::{Start, WalkingAid};
use crate::domain::assessment::{Answer, Instrument, NotDone};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::session::remark::Remark;

pub const INSTRUMENTS: [Instrument; 10] = [
    Instrument::Sppb,
    Instrument::Gait,
    Instrument::Tug,
    Instrument::ChairStand,
    Instrument::TwoMinuteWalk,
    Instrument::SixMinuteWalk,
    Instrument::Demmi,
    Instrument::Ladder,
    Instrument::Psfs,
    Instrument::Gas,
];
pub const STARTS: [Start; 2] = [Start::Standing, Start::Walking];
pub const AIDS: [WalkingAid; 5] =
    [WalkingAid::None, WalkingAid::Stick, WalkingAid::Crutches, WalkingAid::Walker, WalkingAid::Other];
pub const REASONS: [NotDone; 8] = [
    NotDone::TriedUnable,
    NotDone::NotWithoutHelp,
    NotDone::WorkerFeltUnsafe,
    NotDone::PersonFeltUnsafe,
    NotDone::Refused,
    NotDone::DidNotUnderstand,
    NotDone::NoRoomOrChair,
    NotDone::Other,
];
pub const REMARKS: [Remark; 12] = [
    Remark::Motivated,
    Remark::Steadier,
    Remark::Stronger,
    Remark::NeededLessSupport,
    Remark::AsLastTime,
    Remark::NeededMoreSupport,
    Remark::NeededMoreRest,
    Remark::LessSteady,
    Remark::Tired,
    Remark::SleptBadly,
    Remark::Sore,
    Remark::HardToFollow,
];

pub fn place<T: PartialEq>(list: &[T], it: &T) -> Option<u8> {
    u8::try_from(list.iter().position(|known| known == it)?).ok()
}

/// One more than the place; 0 for none.
pub fn after<T: PartialEq>(list: &[T], it: Option<&T>) -> Option<u8> {
    it.map_or(Some(0), |it| Some(place(list, it)? + 1))
}

/// The other way round. `None`: no such place.
pub fn before<T: Copy>(list: &[T], number: u8) -> Option<Option<T>> {
    match number.checked_sub(1) {
        None => Some(None),
        Some(place) => list.get(usize::from(place)).map(|it| Some(*it)),
    }
}

impl Asked {
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

pub fn number(answer: Answer) -> Option<u32> {
    let (value, kind) = match answer {
        Answer::Time(time) => (time.hundredths(), 0),
        Answer::Whole(number) => (number.into(), 1),
        Answer::Not(why) => (place(&REASONS, &why)?.into(), 2),
    };
    value.checked_mul(4).map(|value| value + kind)
}

pub fn answer(number: u32) -> Option<Answer> {
    let value = number / 4;
    match number % 4 {
        0 => Some(Answer::Time(Centiseconds::new(value))),
        1 => u16::try_from(value).ok().map(Answer::Whole),
        2 => REASONS.get(usize::try_from(value).ok()?).copied().map(Answer::Not),
        _ => None,
    }
}
