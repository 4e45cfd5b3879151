//! The points of each part, read from the published rows.
//!
//! Source: clinical rules §1.2–1.5.

use super::tables;
use super::{Balance, Chair, CourseLength, Gait, SingleStand};
use crate::domain::assessment::Attempt;
use crate::domain::assessment::NotDone;
use crate::domain::centiseconds::Centiseconds;
use crate::domain::gait::Speed;

/// The points of one part, or why it has none. 0 points are points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SppbPart {
    Points(u8),
    NotDone(NotDone),
}

impl SppbPart {
    pub const HIGHEST: u8 = 4;

    /// 0–4.
    pub fn points(self) -> Option<u8> {
        match self {
            Self::Points(points) => Some(points),
            Self::NotDone(_) => None,
        }
    }

    /// Why the part has no points.
    pub fn not_done(self) -> Option<NotDone> {
        match self {
            Self::Points(_) => None,
            Self::NotDone(why) => Some(why),
        }
    }

    /// READING: see [`NotDone::scores_zero`].
    fn of_not_done(reason: NotDone) -> Self {
        if reason.scores_zero() { Self::Points(0) } else { Self::NotDone(reason) }
    }

    /// READING: an answer that is missing where one was due is not a zero. The guided order never leaves one out.
    const MISSING: Self = Self::NotDone(NotDone::Other);
}

impl Balance {
    /// The stands in turn, until one is not held for 10 s. What is noted of later stands then counts for nothing.
    ///
    /// READING: one attempt at each stand (NV). A stand that was due but refused, not understood or not possible in
    /// the room leaves the whole part without points, though earlier stands had some (§1.5).
    pub fn score(&self) -> SppbPart {
        let stands = [
            (Some(self.side_by_side), tables::SIDE_BY_SIDE),
            (self.semi_tandem, tables::SEMI_TANDEM),
            (self.tandem, tables::TANDEM),
        ];
        let mut points = 0;
        for (stand, table) in stands {
            match stand {
                Some(Attempt::Took(held)) => {
                    points += table.at(held.hundredths());
                    if held.hundredths() < tables::STAND_HELD {
                        break;
                    }
                }
                Some(Attempt::Not(reason)) if reason.scores_zero() => break,
                Some(Attempt::Not(reason)) => return SppbPart::NotDone(reason),
                None => return SppbPart::MISSING,
            }
        }
        SppbPart::Points(points)
    }
}

impl Gait {
    /// The time that counts. READING: one valid walk is enough (NV).
    pub fn faster(&self) -> Option<Centiseconds> {
        self.walks().filter_map(Attempt::time).min()
    }

    /// Speed of the faster walk.
    pub fn speed(&self) -> Option<Speed> {
        Speed::new(self.course.metres() * 100, self.faster()?).ok()
    }

    /// READING: where no walk was made, one reason that gives 0 points is enough for 0 points.
    pub fn score(&self) -> SppbPart {
        let Some(time) = self.faster() else {
            let reasons = self.walks().filter_map(Attempt::reason).map(SppbPart::of_not_done);
            let zero_first = |kept, next| if next == SppbPart::Points(0) { next } else { kept };
            return reasons.reduce(zero_first).unwrap_or(SppbPart::MISSING);
        };
        let table = match self.course {
            CourseLength::FourMetres => tables::WALK_4_M,
            CourseLength::ThreeMetres => tables::WALK_3_M,
        };
        SppbPart::Points(table.at(time.hundredths()))
    }

    fn walks(&self) -> impl Iterator<Item = Attempt> {
        [Some(self.first), self.second].into_iter().flatten()
    }
}

impl Chair {
    pub fn score(&self) -> SppbPart {
        match (self.single, self.five) {
            (SingleStand::UsedArms, _) => SppbPart::Points(0),
            (SingleStand::Not(reason), _) => SppbPart::of_not_done(reason),
            (SingleStand::WithoutArms, Some(Attempt::Took(time))) => {
                SppbPart::Points(tables::FIVE_STANDS.at(time.hundredths()))
            }
            (SingleStand::WithoutArms, Some(Attempt::Not(reason))) => SppbPart::of_not_done(reason),
            (SingleStand::WithoutArms, None) => SppbPart::MISSING,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::conditions::WalkingAid;

    const fn took(hundredths: u32) -> Attempt {
        Attempt::Took(Centiseconds::new(hundredths))
    }

    const UNABLE: Attempt = Attempt::Not(NotDone::TriedUnable);
    const REFUSED: Attempt = Attempt::Not(NotDone::Refused);
    const NO_POINTS: SppbPart = SppbPart::NotDone(NotDone::Refused);

    #[track_caller]
    fn balance(stands: [Option<Attempt>; 3], expected: SppbPart) {
        let [Some(side_by_side), semi_tandem, tandem] = stands else { panic!("the first stand is always there") };
        assert_eq!(Balance { side_by_side, semi_tandem, tandem }.score(), expected);
    }

    #[track_caller]
    fn walk(course: CourseLength, hundredths: u32, expected: u8) {
        let gait = Gait { course, aid: WalkingAid::None, first: took(hundredths), second: None };
        assert_eq!(gait.score(), SppbPart::Points(expected), "{hundredths}");
    }

    #[track_caller]
    fn chair(single: SingleStand, five: Option<Attempt>, expected: SppbPart) {
        assert_eq!(Chair { single, five }.score(), expected, "{five:?}");
    }

    #[test]
    fn a_stand_counts_from_ten_seconds_and_tandem_halfway_from_three() {
        let full = Some(took(1000));
        for (held, points) in [(0, 0), (999, 0), (1000, 1), (1001, 1)] {
            balance([Some(took(held)), Some(UNABLE), None], SppbPart::Points(points));
            balance([full, Some(took(held)), Some(UNABLE)], SppbPart::Points(1 + points));
        }
        for (held, points) in [(0, 2), (299, 2), (300, 3), (301, 3), (998, 3), (999, 3), (1000, 4), (1001, 4)] {
            balance([full, full, Some(took(held))], SppbPart::Points(points));
        }
    }

    #[test]
    fn stands_after_one_that_was_not_held_count_for_nothing_whatever_is_noted_of_them() {
        let full = Some(took(1000));
        for later in [None, full, Some(UNABLE), Some(REFUSED)] {
            balance([Some(took(900)), later, later], SppbPart::Points(0));
            balance([Some(UNABLE), later, later], SppbPart::Points(0));
            balance([full, Some(took(999)), later], SppbPart::Points(1));
        }
    }

    #[test]
    fn a_stand_that_was_due_and_refused_leaves_balance_without_points() {
        let full = Some(took(1000));
        balance([Some(REFUSED), None, None], NO_POINTS);
        balance([full, Some(REFUSED), None], NO_POINTS);
        balance([full, full, Some(REFUSED)], NO_POINTS);
        balance([full, full, Some(UNABLE)], SppbPart::Points(2));
        balance([full, None, None], SppbPart::MISSING);
    }

    #[test]
    fn walks_of_four_and_three_metres_have_their_own_bands() {
        let four = [(1, 4), (480, 4), (481, 4), (482, 3), (619, 3), (620, 3), (621, 2), (869, 2), (870, 2), (871, 1)];
        let three = [(1, 4), (360, 4), (361, 4), (362, 3), (464, 3), (465, 3), (466, 2), (651, 2), (652, 2), (653, 1)];
        for (course, cases) in [(CourseLength::FourMetres, four), (CourseLength::ThreeMetres, three)] {
            cases.into_iter().for_each(|(hundredths, points)| walk(course, hundredths, points));
        }
        walk(CourseLength::FourMetres, 7_500, 1);
        walk(CourseLength::ThreeMetres, u32::MAX, 1);
    }

    #[test]
    fn the_faster_of_two_walks_counts_and_one_is_enough() {
        let points =
            |first, second| Gait { course: CourseLength::FourMetres, aid: WalkingAid::Stick, first, second }.score();
        assert_eq!(points(took(490), Some(took(481))), SppbPart::Points(4));
        assert_eq!(points(took(481), Some(took(490))), SppbPart::Points(4));
        assert_eq!(points(took(490), Some(REFUSED)), SppbPart::Points(3));
        assert_eq!(points(REFUSED, Some(took(490))), SppbPart::Points(3));
        assert_eq!(points(UNABLE, None), SppbPart::Points(0));
        assert_eq!(points(REFUSED, Some(UNABLE)), SppbPart::Points(0));
        assert_eq!(points(UNABLE, Some(REFUSED)), SppbPart::Points(0));
        assert_eq!(points(REFUSED, Some(Attempt::Not(NotDone::Other))), NO_POINTS);
    }

    #[test]
    fn five_stands_have_their_bands_and_end_at_sixty_seconds() {
        let cases = [(1, 4), (1118, 4), (1119, 4), (1120, 3), (1368, 3), (1369, 3), (1370, 2), (1668, 2), (1669, 2)];
        for (hundredths, points) in cases.into_iter().chain([(1670, 1), (5999, 1), (6000, 1), (6001, 0)]) {
            chair(SingleStand::WithoutArms, Some(took(hundredths)), SppbPart::Points(points));
        }
        chair(SingleStand::UsedArms, None, SppbPart::Points(0));
        chair(SingleStand::Not(NotDone::WorkerFeltUnsafe), None, SppbPart::Points(0));
        chair(SingleStand::Not(NotDone::Refused), None, NO_POINTS);
        chair(SingleStand::WithoutArms, Some(UNABLE), SppbPart::Points(0));
        chair(SingleStand::WithoutArms, Some(REFUSED), NO_POINTS);
        chair(SingleStand::WithoutArms, None, SppbPart::MISSING);
    }
}
