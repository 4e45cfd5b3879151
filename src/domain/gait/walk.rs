//! A walk made for the sake of the speed: 4, 6 or 10 m, twice, at usual pace.
//!
//! Source: clinical rules §3.

use std::ops::RangeInclusive;

use super::{Speed, tables};
use crate::domain::assessment::Attempt;
use crate::domain::assessment::conditions::WalkingAid;
use crate::domain::centiseconds::Centiseconds;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GaitTest {
    pub manner: Manner,
    pub first: Attempt,
    /// `None`: one walk only.
    pub second: Option<Attempt>,
}

/// How the walk is made. Speeds of walks that differ in any of this are not for the same line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Manner {
    pub course: WalkCourse,
    pub start: WalkStart,
    pub aid: WalkingAid,
}

/// The timed length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WalkCourse {
    FourMetres,
    SixMetres,
    TenMetres,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WalkStart {
    /// From standing, toes on the line.
    Static,
    /// Already walking: two metres before the timed length and two after it.
    Dynamic,
}

/// The speed that counts, and by what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    pub speed: Speed,
    pub by: By,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum By {
    FasterOfTwo,
    MeanOfTwo,
    /// READING: one walk with a time is enough, as in the SPPB (NV), and whoever shows it says that it was one.
    OnlyOne,
}

impl WalkCourse {
    pub const ALL: [Self; 3] = [Self::FourMetres, Self::SixMetres, Self::TenMetres];

    pub fn metres(self) -> u32 {
        match self {
            Self::FourMetres => 4,
            Self::SixMetres => 6,
            Self::TenMetres => 10,
        }
    }

    /// READING: 4 and 6 m from standing, 10 m already walking; the other way round can be chosen.
    pub fn usual_start(self) -> WalkStart {
        match self {
            Self::FourMetres | Self::SixMetres => WalkStart::Static,
            Self::TenMetres => WalkStart::Dynamic,
        }
    }

    pub fn possible(self) -> RangeInclusive<Centiseconds> {
        match self {
            Self::FourMetres => tables::POSSIBLE_4_M,
            Self::SixMetres => tables::POSSIBLE_6_M,
            Self::TenMetres => tables::POSSIBLE_10_M,
        }
    }
}

impl GaitTest {
    /// READING: from standing the faster of two walks counts; already walking, the mean of two. The start decides,
    /// whatever the course. `None`: no walk has a time, or a time is 0.
    pub fn counted(&self) -> Option<Counted> {
        let (time, walks, by) = match (self.first.time(), self.second.and_then(Attempt::time)) {
            (Some(one), Some(other)) => match self.manner.start {
                WalkStart::Static => (one.min(other), 1, By::FasterOfTwo),
                // READING: the mean of the times, that is, both lengths by both times. The mean of the two speeds would
                // be a little higher.
                WalkStart::Dynamic => {
                    let both = one.hundredths().checked_add(other.hundredths())?;
                    (Centiseconds::new(both), 2, By::MeanOfTwo)
                }
            },
            (Some(only), None) | (None, Some(only)) => (only, 1, By::OnlyOne),
            (None, None) => return None,
        };
        let speed = Speed::new(walks * self.manner.course.metres() * 100, time).ok()?;
        Some(Counted { speed, by })
    }
}

#[cfg(test)]
mod tests {
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::domain::assessment::NotDone;
    use crate::domain::gait::score::GaitChange;

    const REFUSED: Attempt = Attempt::Not(NotDone::Refused);

    fn took(hundredths: u32) -> Attempt {
        Attempt::Took(Centiseconds::new(hundredths))
    }

    fn usual(course: WalkCourse, first: Attempt, second: Option<Attempt>) -> GaitTest {
        GaitTest { manner: Manner { course, start: course.usual_start(), aid: WalkingAid::None }, first, second }
    }

    fn speed(centimetres: u32, hundredths: u32) -> Speed {
        Speed::new(centimetres, Centiseconds::new(hundredths)).unwrap()
    }

    #[test]
    fn from_standing_the_faster_of_two_walks_counts() {
        for (course, centimetres) in [(WalkCourse::FourMetres, 400), (WalkCourse::SixMetres, 600)] {
            let counted = Some(Counted { speed: speed(centimetres, 500), by: By::FasterOfTwo });
            assert_eq!(usual(course, took(500), Some(took(520))).counted(), counted);
            assert_eq!(usual(course, took(520), Some(took(500))).counted(), counted);
        }
    }

    #[test]
    fn already_walking_the_mean_of_the_two_times_counts() {
        let counted = usual(WalkCourse::TenMetres, took(1000), Some(took(1500))).counted().unwrap();
        assert_eq!((counted.speed, counted.by), (speed(2000, 2500), By::MeanOfTwo));
        // The mean of 1.00 and 0.667 m/s would be 0.83.
        assert_eq!(counted.speed.hundredths(), 80);
        assert!(!counted.speed.is_frail() && counted.speed.is_low_performance());
    }

    #[test]
    fn the_start_decides_whatever_the_course() {
        let walked = |course, start| {
            let manner = Manner { course, start, aid: WalkingAid::Walker };
            GaitTest { manner, first: took(800), second: Some(took(900)) }.counted().unwrap().by
        };
        for course in WalkCourse::ALL {
            assert_eq!(walked(course, WalkStart::Static), By::FasterOfTwo);
            assert_eq!(walked(course, WalkStart::Dynamic), By::MeanOfTwo);
        }
    }

    #[test]
    fn one_walk_is_enough_and_is_told_and_none_is_no_speed() {
        for course in WalkCourse::ALL {
            let only = Some(Counted { speed: speed(course.metres() * 100, 900), by: By::OnlyOne });
            assert_eq!(usual(course, took(900), None).counted(), only);
            assert_eq!(usual(course, took(900), Some(REFUSED)).counted(), only);
            assert_eq!(usual(course, REFUSED, Some(took(900))).counted(), only);
            assert_eq!(usual(course, REFUSED, Some(REFUSED)).counted(), None);
            assert_eq!(usual(course, REFUSED, None).counted(), None);
        }
    }

    #[test]
    fn the_possible_begins_where_walking_would_be_running() {
        for (course, first) in WalkCourse::ALL.into_iter().zip([100, 150, 250]) {
            let possible = [first - 1, first, 60_000, 60_001].map(Centiseconds::new);
            assert_eq!(possible.map(|time| course.possible().contains(&time)), [false, true, true, false]);
        }
    }

    fn attempt() -> impl Strategy<Value = Attempt> {
        prop_oneof![
            3 => any::<u32>().prop_map(took),
            1 => select(&NotDone::ALL[..]).prop_map(Attempt::Not),
        ]
    }

    proptest! {
        #[test]
        fn any_two_walks_have_a_speed_or_none_and_faster_walks_are_never_slower(
            course in select(&WalkCourse::ALL[..]), start in select(&[WalkStart::Static, WalkStart::Dynamic][..]),
            aid in select(&WalkingAid::ALL[..]), first in attempt(), second in option::of(attempt()), by in any::<u32>(),
        ) {
            let test = GaitTest { manner: Manner { course, start, aid }, first, second };
            let faster = |attempt: Attempt| {
                attempt.time().map_or(attempt, |time| took(time.hundredths().saturating_sub(by)))
            };
            let better = GaitTest { first: faster(first), second: second.map(faster), ..test };
            if let (Some(slow), Some(fast)) = (test.counted(), better.counted()) {
                prop_assert!(fast.speed >= slow.speed && fast.by == slow.by);
                let change = fast.speed.change_since(slow.speed);
                prop_assert!(!matches!(change, GaitChange::SmallDecline | GaitChange::SubstantialDecline));
            }
        }
    }
}
