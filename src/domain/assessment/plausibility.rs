//! Answers that are possible and yet very unlike the last ones: more often a slip of the finger than a change.
//!
//! Whoever writes such an answer is asked once, with both values, and may keep it. Nothing is refused here.

use super::answer::Answer;
use super::form::{Ask, Item};
use super::outcome::{Reading, Unit};
use crate::domain::centiseconds::Centiseconds;

/// Why an answer is asked about once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// It is very unlike the last answer to the same item.
    Unlike { earlier: Answer },
    /// Hardly anybody is so fast.
    HardlyEver,
}

/// `earlier`: the last answer to the same item, where the two may be held against each other.
pub fn doubt(item: &Item, earlier: Option<Answer>, now: Answer) -> Option<Doubt> {
    let unlike = earlier.filter(|earlier| is_unlike(item.ask, *earlier, now));
    unlike.map(|earlier| Doubt::Unlike { earlier }).or_else(|| is_too_fast(item, now).then_some(Doubt::HardlyEver))
}

/// A first answer has nothing it could be unlike.
fn is_too_fast(item: &Item, now: Answer) -> bool {
    match now {
        Answer::Time(time) => item.usual_from.is_some_and(|usual| time < usual),
        Answer::Whole(_) | Answer::Not(_) => false,
    }
}

/// Whether one answer is very unlike the last answer to the same item.
///
/// READING: a time of the double or the half, half as many metres more or less, five stands more or less, three times
/// the minutes, a tenth of the weight. How long a stand is held, a choice and a tap on a scale are never doubted: from 10 s to 2 s, or from
/// 2 to 9, is what a bad day looks like.
fn is_unlike(ask: Ask, earlier: Answer, now: Answer) -> bool {
    match (ask, earlier, now) {
        (Ask::Time { .. }, Answer::Time(earlier), Answer::Time(now)) => {
            times_apart(earlier.hundredths(), now.hundredths(), 2)
        }
        (Ask::Distance { .. }, Answer::Whole(earlier), Answer::Whole(now)) => {
            u32::from(earlier.abs_diff(now)) * 2 >= u32::from(earlier)
        }
        (Ask::Count { .. }, Answer::Whole(earlier), Answer::Whole(now)) => earlier.abs_diff(now) >= STANDS,
        (Ask::Number { .. }, Answer::Whole(earlier), Answer::Whole(now)) => {
            earlier.abs_diff(now) >= NUMBERS && times_apart(u32::from(earlier), u32::from(now), 3)
        }
        (Ask::Tenths { .. }, Answer::Whole(earlier), Answer::Whole(now)) => {
            u32::from(earlier.abs_diff(now)) * TENTHS_APART >= u32::from(earlier)
        }
        _ => false,
    }
}

/// Whether a total is very unlike the last one. READING: by a third of its scale, which is 4 points of 12 and 34 of 100.
pub fn is_unlike_total(earlier: Reading, now: Reading) -> bool {
    match (earlier.unit, now.unit) {
        (Unit::Points { of: one }, Unit::Points { of: other }) if one == other => {
            earlier.hundredths.abs_diff(now.hundredths) * 3 >= u64::from(one) * 100
        }
        _ => false,
    }
}

/// A shorter time over so many metres at usual pace is asked about once. READING: own choice, 2.00 m/s.
pub fn usual_walk_from(metres: u32) -> Centiseconds {
    const EACH_METRE: u32 = 50;
    Centiseconds::new(metres * EACH_METRE)
}

const STANDS: u16 = 5;
/// By this part of a number with a decimal.
const TENTHS_APART: u32 = 10;
/// Smaller numbers differ by more than their size from one month to the next.
const NUMBERS: u16 = 30;

fn times_apart(one: u32, other: u32, times: u64) -> bool {
    let (less, more) = (u64::from(one.min(other)), u64::from(one.max(other)));
    more > 0 && more >= less * times
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::NotDone;
    use crate::domain::centiseconds::Centiseconds;

    const WALK: Ask = Ask::Time { shortest: Centiseconds::new(1), longest: Centiseconds::LONGEST };

    fn time(hundredths: u32) -> Answer {
        Answer::Time(Centiseconds::new(hundredths))
    }

    #[track_caller]
    fn numbers(ask: Ask, cases: &[(u16, u16, bool)]) {
        for (earlier, now, unlike) in cases {
            assert_eq!(is_unlike(ask, Answer::Whole(*earlier), Answer::Whole(*now)), *unlike, "{earlier} {now}");
        }
    }

    #[test]
    fn a_time_of_the_double_or_the_half_is_doubted() {
        for (earlier, now, unlike) in [(482, 963, false), (482, 964, true), (482, 241, true), (482, 242, false)] {
            assert_eq!(is_unlike(WALK, time(earlier), time(now)), unlike, "{earlier} {now}");
        }
    }

    #[test]
    fn metres_stands_and_numbers_have_their_own_limits() {
        let walk = Ask::Distance { seconds: 360, most: 1_000 };
        numbers(walk, &[(300, 151, false), (300, 150, true), (300, 449, false), (300, 450, true), (0, 20, true)]);
        let stands = Ask::Count { seconds: 30, most: 60 };
        numbers(stands, &[(8, 12, false), (8, 13, true), (8, 4, false), (8, 3, true)]);
        let minutes = Ask::Number { from: 0, to: 10_080 };
        let kilos = Ask::Tenths { from: 200, to: 3_000 };
        numbers(kilos, &[(700, 631, false), (700, 630, true), (700, 769, false), (700, 770, true)]);
        numbers(minutes, &[(60, 179, false), (60, 180, true), (2, 9, false), (0, 29, false), (0, 30, true)]);
    }

    #[test]
    fn what_is_held_chosen_or_tapped_and_a_reason_are_never_doubted() {
        let held = Ask::Hold { full: Centiseconds::new(1_000) };
        assert!(!is_unlike(held, time(1_000), time(100)));
        numbers(Ask::Scale { from: 0, to: 10 }, &[(0, 10, false)]);
        numbers(Ask::Choice { options: 3 }, &[(0, 2, false)]);
        assert!(!is_unlike(WALK, time(482), Answer::Not(NotDone::Refused)));
    }

    #[test]
    fn a_first_time_that_hardly_anybody_has_is_doubted_and_the_last_time_goes_before_it() {
        let item = Item::needed(0, WALK).usual_from(Centiseconds::new(200));
        assert_eq!(doubt(&item, None, time(199)), Some(Doubt::HardlyEver));
        assert_eq!(doubt(&item, None, time(200)), None);
        assert_eq!(doubt(&item, Some(time(198)), time(150)), Some(Doubt::HardlyEver));
        assert_eq!(doubt(&item, Some(time(480)), time(48)), Some(Doubt::Unlike { earlier: time(480) }));
        assert_eq!(doubt(&Item::needed(0, WALK), None, time(1)), None);
        assert_eq!(doubt(&item, None, Answer::Not(NotDone::Refused)), None);
    }

    #[test]
    fn a_total_is_doubted_from_a_third_of_its_scale() {
        let points = |points: i64, of| Reading::whole(points, Unit::Points { of });
        for (earlier, now, of, unlike) in
            [(8, 5, 12, false), (8, 4, 12, true), (8, 12, 12, true), (50, 83, 100, false), (50, 84, 100, true)]
        {
            assert_eq!(is_unlike_total(points(earlier, of), points(now, of)), unlike, "{earlier} {now} of {of}");
        }
        assert!(!is_unlike_total(Reading::whole(4, Unit::Metres), Reading::whole(400, Unit::Metres)));
    }
}
