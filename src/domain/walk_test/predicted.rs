//! Metres that healthy people of the same sex, age, height and weight walk in six minutes.
//!
//! **For research export only; never shown for a test at home.** READING: the equations assume a straight corridor of
//! 30 m (NV). A home has a shorter course with more turns, on which anyone walks less far, so a percentage of the
//! prediction would call a person worse than they are. The two sets differ by 31–97 m for the same old person and are
//! never mixed. Source: clinical rules §5.1.

use super::tables;
use crate::domain::age::Age;
use crate::domain::person::Sex;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Equation {
    Enright1998,
    /// READING: gives nothing below the age of the people it was made from.
    Enright2003,
}

/// Whole centimetres and kilograms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WalkerBody {
    pub centimetres: u16,
    pub kilograms: u16,
}

/// Hundredths of a metre for each centimetre, year and kilogram, and to begin with.
#[derive(Debug, Clone, Copy)]
pub struct EquationTerms {
    pub(super) height: i32,
    pub(super) age: i32,
    pub(super) weight: i32,
    pub(super) constant: i32,
}

/// Metres, exact; below zero for bodies that nobody has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Predicted {
    hundredths: i32,
}

impl Equation {
    /// For research export, never for a test at home: see the top of this file.
    pub fn predicted(self, sex: Sex, age: Age, body: WalkerBody) -> Option<Predicted> {
        let terms = match (self, sex) {
            (Self::Enright1998, Sex::Male) => tables::ENRIGHT_1998_MEN,
            (Self::Enright1998, Sex::Female) => tables::ENRIGHT_1998_WOMEN,
            (Self::Enright2003, _) if age.years() < tables::ENRIGHT_2003_FROM_AGE => return None,
            (Self::Enright2003, Sex::Male) => tables::ENRIGHT_2003_MEN,
            (Self::Enright2003, Sex::Female) => tables::ENRIGHT_2003_WOMEN,
        };
        let [height, age, weight] = [body.centimetres, age.years().into(), body.kilograms].map(i32::from);
        let hundredths = terms.height * height + terms.age * age + terms.weight * weight + terms.constant;
        Some(Predicted { hundredths })
    }
}

impl Predicted {
    /// For a table: tenths of a metre, rounded half up.
    pub fn tenths_rounded(self) -> i32 {
        (self.hundredths + 5).div_euclid(10)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    fn predicted(equation: Equation, sex: Sex, age: u8, centimetres: u16, kilograms: u16) -> Option<i32> {
        let body = WalkerBody { centimetres, kilograms };
        equation.predicted(sex, Age::new(age), body).map(Predicted::tenths_rounded)
    }

    #[test]
    fn half_of_a_tenth_is_rounded_up_though_a_binary_fraction_would_lie_below_it() {
        // 482.15 and 401.25 m
        assert_eq!(predicted(Equation::Enright1998, Sex::Male, 80, 175, 75), Some(4822));
        assert_eq!(predicted(Equation::Enright2003, Sex::Male, 80, 175, 75), Some(4013));
    }

    #[test]
    fn the_later_equation_begins_at_68_years() {
        let women = |age| predicted(Equation::Enright2003, Sex::Female, age, 165, 70);
        assert_eq!([women(67), women(68), women(69)], [None, Some(4305), Some(4252)]);
        assert!(predicted(Equation::Enright1998, Sex::Female, 67, 165, 70).is_some());
    }

    proptest! {
        #[test]
        fn taller_is_never_less_and_older_or_heavier_never_more(
            equation in select(&[Equation::Enright1998, Equation::Enright2003][..]),
            sex in select(&[Sex::Female, Sex::Male][..]),
            (age, centimetres, kilograms) in (68..u8::MAX, 0..u16::MAX, 0..u16::MAX),
        ) {
            let body = WalkerBody { centimetres, kilograms };
            let here = equation.predicted(sex, Age::new(age), body);
            let taller = equation.predicted(sex, Age::new(age), WalkerBody { centimetres: centimetres + 1, ..body });
            let heavier = equation.predicted(sex, Age::new(age), WalkerBody { kilograms: kilograms + 1, ..body });
            prop_assert!(taller > here && heavier < here);
            prop_assert!(equation.predicted(sex, Age::new(age + 1), body) < here);
        }
    }
}
