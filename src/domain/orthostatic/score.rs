//! What the pressures say together.

use super::tables::{DIASTOLIC_FALL, LOWEST_STANDING, SYSTOLIC_FALL};
use crate::domain::blood_pressure::BloodPressure;

/// What was measured. `None`: not measured, which is never a pressure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressures {
    pub lying: Option<BloodPressure>,
    /// After one minute and after three.
    pub standing: [Option<BloodPressure>; 2],
    /// Any sign while standing. `None`: not all of them were asked about, and none was seen.
    pub symptoms: Option<bool>,
}

/// A sign that the pressure does not follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StandingSymptom {
    Dizzy,
    Unsteady,
    Faint,
    BlurredSight,
    HadToSit,
}

impl StandingSymptom {
    pub const ALL: [Self; 5] = [Self::Dizzy, Self::Unsteady, Self::Faint, Self::BlurredSight, Self::HadToSit];
}

/// From the lightest answer to the gravest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrthostaticVerdict {
    Full,
    /// Not before a nurse or a doctor has been asked.
    AskFirst,
    NotToday,
}

/// From lying to standing, mmHg; 0 where the pressure rose or stayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PressureFall {
    pub systolic: u16,
    pub diastolic: u16,
}

impl PressureFall {
    fn between(lying: BloodPressure, standing: BloodPressure) -> Self {
        Self {
            systolic: lying.systolic().saturating_sub(standing.systolic()),
            diastolic: lying.diastolic().saturating_sub(standing.diastolic()),
        }
    }

    pub fn is_a_fall(self) -> bool {
        self.systolic >= SYSTOLIC_FALL || self.diastolic >= DIASTOLIC_FALL
    }
}

impl Pressures {
    /// The gravest of what was measured. `None`: nothing speaks against a session, and not all was measured.
    ///
    /// READING: what was measured counts where the rest is missing; that all is well is said only when all was measured and
    /// asked about. That the person had to sit down is a sign like the others.
    pub fn verdict(&self) -> Option<OrthostaticVerdict> {
        let is_whole = self.lying.is_some() && self.standing.iter().all(Option::is_some);
        if self.lowest_standing().is_some_and(|lowest| lowest < LOWEST_STANDING) {
            Some(OrthostaticVerdict::NotToday)
        } else if self.symptoms == Some(true) || self.falls().any(PressureFall::is_a_fall) {
            Some(OrthostaticVerdict::AskFirst)
        } else {
            (is_whole && self.symptoms == Some(false)).then_some(OrthostaticVerdict::Full)
        }
    }

    /// The larger of the two falls, each of its two numbers by itself. `None`: none can be told.
    pub fn fall(&self) -> Option<PressureFall> {
        self.falls().reduce(|one, other| PressureFall {
            systolic: one.systolic.max(other.systolic),
            diastolic: one.diastolic.max(other.diastolic),
        })
    }

    /// Systolic, of the two standing; mmHg.
    pub fn lowest_standing(&self) -> Option<u16> {
        self.standing.iter().flatten().map(|it| it.systolic()).min()
    }

    fn falls(&self) -> impl Iterator<Item = PressureFall> {
        let lying = self.lying;
        self.standing.into_iter().flatten().filter_map(move |it| Some(PressureFall::between(lying?, it)))
    }
}

#[cfg(test)]
mod tests {
    use super::OrthostaticVerdict::{AskFirst, Full, NotToday};
    use super::*;

    fn at(pressure: (u16, u16)) -> Option<BloodPressure> {
        Some(BloodPressure::new(pressure.0, pressure.1).unwrap())
    }

    fn verdict(lying: (u16, u16), one: (u16, u16), three: (u16, u16)) -> Option<OrthostaticVerdict> {
        Pressures { lying: at(lying), standing: [at(one), at(three)], symptoms: Some(false) }.verdict()
    }

    #[test]
    fn a_fall_of_20_systolic_or_10_diastolic_at_either_minute_is_asked_about() {
        for (fall, said) in [(19, Full), (20, AskFirst), (21, AskFirst)] {
            assert_eq!(verdict((140, 80), (140 - fall, 80), (140, 80)), Some(said), "{fall} after one minute");
            assert_eq!(verdict((140, 80), (140, 80), (140 - fall, 80)), Some(said), "{fall} after three");
        }
        for (fall, said) in [(9, Full), (10, AskFirst), (11, AskFirst)] {
            assert_eq!(verdict((140, 80), (140, 80 - fall), (140, 80)), Some(said), "{fall} after one minute");
            assert_eq!(verdict((140, 80), (140, 80), (140, 80 - fall)), Some(said), "{fall} after three");
        }
        assert_eq!(verdict((140, 80), (170, 95), (165, 90)), Some(Full));
    }

    #[test]
    fn nobody_trains_with_a_standing_pressure_below_90() {
        for (standing, said) in [(91, Full), (90, Full), (89, NotToday)] {
            assert_eq!(verdict((105, 60), (standing, 60), (105, 60)), Some(said), "{standing} after one minute");
            assert_eq!(verdict((105, 60), (105, 60), (standing, 60)), Some(said), "{standing} after three");
        }
        // A low pressure is graver than a fall, and than a sign.
        assert_eq!(verdict((140, 80), (89, 50), (120, 60)), Some(NotToday));
        let low = Pressures { lying: at((95, 60)), standing: [at((88, 60)), None], symptoms: Some(true) };
        assert_eq!(low.verdict(), Some(NotToday));
        // Lying it is the business of the measures at rest.
        assert_eq!(verdict((89, 50), (95, 55), (95, 55)), Some(Full));
    }

    #[test]
    fn a_sign_is_asked_about_whatever_was_measured() {
        let standing = [at((138, 78)), at((138, 78))];
        let all = Pressures { lying: at((140, 80)), standing, symptoms: Some(true) };
        assert_eq!(all.verdict(), Some(AskFirst));
        let nothing = Pressures { lying: None, standing: [None, None], symptoms: Some(true) };
        assert_eq!((nothing.verdict(), nothing.fall()), (Some(AskFirst), None));
    }

    #[test]
    fn what_was_measured_counts_and_all_is_well_only_when_all_was_measured() {
        let (lying, standing) = (at((140, 80)), at((135, 78)));
        let of = |lying, one, three, symptoms| Pressures { lying, standing: [one, three], symptoms }.verdict();
        assert_eq!(of(lying, standing, None, Some(false)), None);
        assert_eq!(of(None, standing, standing, Some(false)), None);
        assert_eq!(of(lying, standing, standing, None), None);
        assert_eq!(of(lying, at((118, 78)), None, None), Some(AskFirst));
        assert_eq!(of(None, at((89, 60)), None, None), Some(NotToday));
        assert_eq!(of(None, None, None, None), None);
    }

    #[test]
    fn the_fall_is_the_larger_of_the_two_and_a_rise_is_none() {
        let fall = |one, three| Pressures { lying: at((140, 80)), standing: [at(one), three], symptoms: None }.fall();
        assert_eq!(fall((116, 78), at((122, 70))), Some(PressureFall { systolic: 24, diastolic: 10 }));
        assert_eq!(fall((150, 85), None), Some(PressureFall { systolic: 0, diastolic: 0 }));
    }
}
