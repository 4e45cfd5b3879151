//! A measured time in whole hundredths of a second.

use std::fmt;

/// Hundredths of a second, **truncated**, as a stopwatch shows them.
///
/// READING: published bands are printed at 0.01 s; truncation makes every band half-open and closes the printed gaps.
/// Source: clinical rules, global rule 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Centiseconds(u32);

/// Why a text or a number is no measured time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    #[error("nothing was written")]
    Empty,
    #[error("not a number of seconds")]
    NotANumber,
    #[error("a time is more than zero")]
    NotPositive,
    #[error("longer than {limit}")]
    TooLong { limit: Centiseconds },
}

impl Centiseconds {
    /// The longest time that can be typed or measured: ten minutes.
    pub const LONGEST: Self = Self(60_000);

    pub const fn new(hundredths: u32) -> Self {
        Self(hundredths)
    }

    pub const fn hundredths(self) -> u32 {
        self.0
    }

    /// A stopwatch's reading in milliseconds, truncated; longer than ten minutes is ten minutes.
    pub fn from_millis(millis: u64) -> Self {
        u32::try_from(millis / 10).map_or(Self::LONGEST, Self).min(Self::LONGEST)
    }

    /// Reads seconds as people write them: `4,82`, `4.82`, `12`; further decimals are cut off.
    pub fn parse(text: &str, limit: Centiseconds) -> Result<Self, TimeError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(TimeError::Empty);
        }
        if let Some(rest) = text.strip_prefix(['-', '\u{2212}']) {
            return Err(match digits(rest) {
                Some(_) => TimeError::NotPositive,
                None => TimeError::NotANumber,
            });
        }
        match digits(text).ok_or(TimeError::NotANumber)? {
            0 => Err(TimeError::NotPositive),
            hundredths if hundredths > u64::from(limit.0) => Err(TimeError::TooLong { limit }),
            hundredths => u32::try_from(hundredths).map(Self).map_err(|_| TimeError::TooLong { limit }),
        }
    }
}

/// `12`, `12,3`, `12.345` as hundredths, truncated.
fn digits(text: &str) -> Option<u64> {
    let (whole, fraction) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) || whole.len() > 9 {
        return None;
    }
    let tenths_and_hundredths: String = fraction.chars().chain("00".chars()).take(2).collect();
    Some(whole.parse::<u64>().ok()? * 100 + tenths_and_hundredths.parse::<u64>().ok()?)
}

impl fmt::Display for Centiseconds {
    /// With a decimal point, for logs and tests; words for people are in `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, expected: Result<u32, TimeError>) {
        assert_eq!(
            Centiseconds::parse(text, Centiseconds::new(6_000)).map(Centiseconds::hundredths),
            expected,
            "{text}"
        );
    }

    #[test]
    fn seconds_are_read_as_people_write_them_and_truncated() {
        case("4,82", Ok(482));
        case(" 4.82 ", Ok(482));
        case("12", Ok(1_200));
        case("6,209", Ok(620));
        case("60,00", Ok(6_000));
        case("0,01", Ok(1));
    }

    #[test]
    fn what_is_no_time_says_why() {
        case("", Err(TimeError::Empty));
        case("   ", Err(TimeError::Empty));
        case("0", Err(TimeError::NotPositive));
        case("0,009", Err(TimeError::NotPositive));
        case("-3", Err(TimeError::NotPositive));
        case("−3,1", Err(TimeError::NotPositive));
        case("fem", Err(TimeError::NotANumber));
        case("1e3", Err(TimeError::NotANumber));
        case("4,", Err(TimeError::NotANumber));
        case("1,2,3", Err(TimeError::NotANumber));
        case("60,01", Err(TimeError::TooLong { limit: Centiseconds::new(6_000) }));
        case("999999999999", Err(TimeError::NotANumber));
    }

    #[test]
    fn a_stopwatch_reading_is_truncated_to_the_hundredth() {
        assert_eq!(Centiseconds::from_millis(4_829), Centiseconds::new(482));
    }
}
