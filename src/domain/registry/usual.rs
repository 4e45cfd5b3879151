//! What is usual for people of the same age, where that is published: the band on the charts.

use crate::domain::assessment::conditions::WalkingAid;
use crate::domain::assessment::outcome::Unit;
use crate::domain::assessment::{Assessment, Instrument, Reference};
use crate::domain::{chair_stand, demmi};

/// From one number to another, in hundredths of the instrument's unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usual {
    pub from: i64,
    /// `None`: no upper end.
    pub to: Option<i64>,
    pub unit: Unit,
    pub source: Published,
}

/// Whose numbers they are. Sources: clinical rules, at the section named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Published {
    /// CDC STEADI, by age and sex; fewer stands are below average. §6
    Steadi,
    /// Healthy people living at home: one standard deviation to each side of the mean. §7
    DemmiHome { with_aid: bool },
}

/// READING: the norm of DEMMI is of people from this age on.
const DEMMI_FROM_AGE: u8 = 65;

/// `None`: nothing is published, or age or sex is not known. The parts of SPPB have means of their own:
/// [`crate::domain::sppb::norms`].
pub fn usual(assessment: &Assessment, person: Reference) -> Option<Usual> {
    match assessment.instrument {
        Instrument::ChairStand => {
            let least = chair_stand::score::average_from(person.sex, person.age)?;
            Some(Usual { from: i64::from(least) * 100, to: None, unit: Unit::Stands, source: Published::Steadi })
        }
        Instrument::Demmi => usual_mobility(assessment, person),
        _ => None,
    }
}

fn usual_mobility(assessment: &Assessment, person: Reference) -> Option<Usual> {
    person.age.filter(|age| age.years() >= DEMMI_FROM_AGE)?;
    let with_aid = assessment.conditions.aid? != WalkingAid::None;
    let norm = if with_aid { demmi::tables::WITH_AID } else { demmi::tables::WITHOUT_AID };
    let (mean, deviation) = (i64::from(norm.mean) * 10, i64::from(norm.deviation) * 10);
    Some(Usual {
        from: mean - deviation,
        to: Some((mean + deviation).min(10_000)),
        unit: Unit::Points { of: 100 },
        source: Published::DemmiHome { with_aid },
    })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::age::Age;
    use crate::domain::assessment::conditions::Conditions;
    use crate::domain::assessment::{Answers, Source};
    use crate::domain::person::Sex;

    fn usual(
        instrument: Instrument,
        sex: Option<Sex>,
        age: Option<u8>,
        aid: Option<WalkingAid>,
    ) -> Option<(i64, Option<i64>)> {
        let on = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
        let conditions = Conditions { aid, ..Conditions::default() };
        let assessment = Assessment { instrument, on, source: Source::Paper, conditions, answers: Answers::default() };
        let usual = super::usual(&assessment, Reference { age: age.map(Age::new), sex })?;
        Some((usual.from, usual.to))
    }

    #[test]
    fn what_is_usual_follows_the_published_rows_and_is_not_made_up_outside_them() {
        let (woman, man) = (Some(Sex::Female), Some(Sex::Male));
        assert_eq!(usual(Instrument::ChairStand, woman, Some(82), None), Some((900, None)));
        assert_eq!(usual(Instrument::ChairStand, man, Some(82), None), Some((1_000, None)));
        assert_eq!(usual(Instrument::ChairStand, None, Some(82), None), None);
        assert_eq!(usual(Instrument::ChairStand, man, Some(95), None), None);
        // An interval of a mean is no interval of people.
        assert_eq!(usual(Instrument::Tug, None, Some(82), None), None);
        assert_eq!(usual(Instrument::Demmi, None, Some(82), Some(WalkingAid::None)), Some((7_200, Some(9_320))));
        assert_eq!(usual(Instrument::Demmi, None, Some(82), Some(WalkingAid::Stick)), Some((5_170, Some(7_650))));
        assert_eq!(usual(Instrument::Demmi, None, Some(82), None), None);
        assert_eq!(usual(Instrument::Ladder, woman, Some(82), None), None);
    }
}
