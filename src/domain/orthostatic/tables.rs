//! The limits of the test.
//!
//! READING: proposals for the municipality to sign, as those of the pressure at rest. A fall is what World Falls Guidelines 2022
//! and Helsedirektoratet 2024 call one; that nobody trains with a standing pressure below 90 is own choice, also where other
//! limits are agreed for the pressure at rest.
//!
//! Source: clinical rules, second edition §2.

use crate::domain::centiseconds::Centiseconds;

/// A fall from so many mmHg on, systolic and diastolic.
pub const SYSTOLIC_FALL: u16 = 20;
pub const DIASTOLIC_FALL: u16 = 10;
/// Standing, systolic: nobody trains below this.
pub const LOWEST_STANDING: u16 = 90;

pub const LYING: Centiseconds = Centiseconds::new(5 * 6_000);
/// When the pressure is measured, from the moment the person stands.
pub const FIRST: Centiseconds = Centiseconds::new(6_000);
pub const SECOND: Centiseconds = Centiseconds::new(3 * 6_000);
