//! Under which conditions something was measured.
//!
//! READING: only like is compared with like; what keeps two results apart, and what is only told beside them, stands in
//! [`super::instrument`].
//!
//! Source: clinical rules, global rule 5.

use crate::domain::written::Name;

/// What is kept besides the answers. `None`: not stated, or nothing this instrument asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conditions {
    pub aid: Option<WalkingAid>,
    pub shoes: Option<Shoes>,
    pub chair: Option<ChairHeight>,
    pub course: Option<Metres>,
    pub start: Option<Start>,
    pub room: Option<Name>,
    /// Who helped, and with what.
    pub helper: Option<Name>,
    /// Name and version of a form that came on paper.
    pub form: Option<Name>,
}

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    Course,
    Start,
    Aid,
    Shoes,
    ChairHeight,
    Room,
    Helper,
    Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WalkingAid {
    None,
    Stick,
    Crutches,
    Walker,
    Other,
}

impl WalkingAid {
    pub const ALL: [Self; 5] = [Self::None, Self::Stick, Self::Crutches, Self::Walker, Self::Other];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shoes {
    Firm,
    Slippers,
    Socks,
    Barefoot,
}

impl Shoes {
    pub const ALL: [Self; 4] = [Self::Firm, Self::Slippers, Self::Socks, Self::Barefoot];
}

/// How a walk begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Start {
    /// Standing with the toes on the line.
    Standing,
    /// Already walking when the line is crossed.
    Walking,
}

impl Start {
    pub const ALL: [Self; 2] = [Self::Standing, Self::Walking];
}

/// Height of a seat in whole centimetres, 30–70.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChairHeight(u8);

/// Length of a course in whole metres, 2–60.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Metres(u8);

/// A length that no chair or no course in a home has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{found} is not from {from} to {to}")]
pub struct LengthError {
    pub found: u16,
    pub from: u16,
    pub to: u16,
}

impl ChairHeight {
    pub const LOWEST: u16 = 30;
    pub const HIGHEST: u16 = 70;

    pub fn new(centimetres: u16) -> Result<Self, LengthError> {
        within(centimetres, Self::LOWEST, Self::HIGHEST).map(Self)
    }

    pub fn centimetres(self) -> u8 {
        self.0
    }
}

impl Metres {
    pub const SHORTEST: u16 = 2;
    pub const LONGEST: u16 = 60;

    pub fn new(metres: u16) -> Result<Self, LengthError> {
        within(metres, Self::SHORTEST, Self::LONGEST).map(Self)
    }

    pub fn whole(self) -> u8 {
        self.0
    }
}

fn within(found: u16, from: u16, to: u16) -> Result<u8, LengthError> {
    let wrong = LengthError { found, from, to };
    u8::try_from(found).ok().filter(|_| (from..=to).contains(&found)).ok_or(wrong)
}

impl Conditions {
    /// Which of `among` are not the same. One that was not stated both times is not known to differ.
    pub fn differences(&self, other: &Self, among: &[Condition]) -> Vec<Condition> {
        among.iter().copied().filter(|condition| self.differs(other, *condition)).collect()
    }

    fn differs(&self, other: &Self, condition: Condition) -> bool {
        fn apart<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
            one.zip(other).is_some_and(|(one, other)| one != other)
        }
        match condition {
            Condition::Course => apart(self.course.as_ref(), other.course.as_ref()),
            Condition::Start => apart(self.start.as_ref(), other.start.as_ref()),
            Condition::Aid => apart(self.aid.as_ref(), other.aid.as_ref()),
            Condition::Shoes => apart(self.shoes.as_ref(), other.shoes.as_ref()),
            Condition::ChairHeight => apart(self.chair.as_ref(), other.chair.as_ref()),
            Condition::Room => apart(self.room.as_ref(), other.room.as_ref()),
            // Help given once and not the other time is a difference too.
            Condition::Helper => self.helper != other.helper,
            Condition::Form => apart(self.form.as_ref(), other.form.as_ref()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_stated_both_times_can_differ_but_help_given_once_always_does() {
        let with = |aid, shoes| Conditions { aid, shoes, ..Conditions::default() };
        let among = [Condition::Aid, Condition::Shoes, Condition::Helper];
        let stick = with(Some(WalkingAid::Stick), None);
        let walker = with(Some(WalkingAid::Walker), Some(Shoes::Socks));
        assert_eq!(stick.differences(&walker, &among), [Condition::Aid]);
        assert_eq!(stick.differences(&walker, &[Condition::Shoes]), []);
        let helped = Conditions { helper: Name::new("Datteren støttet").ok(), ..stick.clone() };
        assert_eq!(stick.differences(&helped, &among), [Condition::Helper]);
    }

    #[test]
    fn chairs_and_courses_have_lengths_that_homes_have() {
        for (metres, fits) in [(1, false), (2, true), (60, true), (61, false), (300, false)] {
            assert_eq!(Metres::new(metres).is_ok(), fits, "{metres}");
        }
        for (centimetres, fits) in [(29, false), (30, true), (70, true), (71, false), (301, false)] {
            assert_eq!(ChairHeight::new(centimetres).is_ok(), fits, "{centimetres}");
        }
    }
}
