//! The published limits and equations of the 2- and 6-minute walk and nothing else.
//!
//! Source: clinical rules §5.

use std::ops::RangeInclusive;

use super::predicted::EquationTerms;
use super::score::Least;

/// Metres outside are a slip and are refused. READING: own choice. The farthest of 1137 adults walked 301 m in two
/// minutes [S58]; 1000 m in six minutes is running.
pub const POSSIBLE_2_MINUTES: RangeInclusive<u16> = 0..=400;
pub const POSSIBLE_6_MINUTES: RangeInclusive<u16> = 0..=1000;

/// Six minutes, older adults: small and substantial. Perera 2006 [S20].
pub const OLDER_SMALL: Least = Least::from_tenths(200);
pub const OLDER_SUBSTANTIAL: Least = Least::from_tenths(500);
/// Six minutes, chronic respiratory disease. ERS/ATS 2014 (NV).
pub const CHRONIC_RESPIRATORY: Least = Least::from_tenths(300);

/// Six minutes, frail older adults: **more** is beyond the error. Mangione 2010.
pub const FRAIL_ERROR: Least = Least::above_tenths(650);

/// Two minutes, long-term care, mean age 87, n = 16: 90 % of stable persons vary **within** 15 m. [S59]
pub const LONG_TERM_CARE: Least = Least::above_tenths(150);
/// Two minutes, home-dwelling adults of 18–85 years: smallest change beyond measurement error. NIH Toolbox [S58].
pub const ADULTS: Least = Least::from_tenths(425);

/// Hundredths of a metre for each centimetre, year and kilogram, and to begin with. ERS/ATS table [S53].
pub const ENRIGHT_1998_MEN: EquationTerms = EquationTerms { height: 757, age: -502, weight: -176, constant: -30_900 };
pub const ENRIGHT_1998_WOMEN: EquationTerms = EquationTerms { height: 211, age: -578, weight: -229, constant: 66_700 };
pub const ENRIGHT_2003_MEN: EquationTerms = EquationTerms { height: 220, age: -530, weight: -93, constant: 51_000 };
pub const ENRIGHT_2003_WOMEN: EquationTerms = EquationTerms { height: 220, age: -530, weight: -93, constant: 49_300 };
/// The people of the 2003 equation were this old or older (NV).
pub const ENRIGHT_2003_FROM_AGE: u8 = 68;
