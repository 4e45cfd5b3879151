//! Three key questions of falling, how grave the falls were, and how the person walks: the risk of falling, and whom to involve.
//!
//! Owns: the rule, and what it needs to know. Must not own: how falls are counted, how walking is measured, or the words, which
//! are our own.
//! Source: Helsedirektoratet 2024 and World Falls Guidelines 2022; clinical rules, second edition §4. Start at [`risk`].

pub mod protocol;
pub mod tables;

pub use protocol::FallRiskFinding;

use crate::domain::gait::Speed;
use crate::domain::tug::score::TugScore;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FallRiskLevel {
    Low,
    Intermediate,
    High,
}

/// What is still to be found out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OpenQuestion {
    /// Whether there was an injury and the other signs of a grave fall.
    Severity,
    /// Speed or Timed Up and Go.
    Walking,
}

/// Where the answers lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FallRiskAnswer {
    Level(FallRiskLevel),
    Open(OpenQuestion),
}

/// Answers as far as they are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyAnswers {
    /// Fallen in the last year, unsteady, worried: any of them.
    pub any_yes: bool,
    /// An injury, lay long, unconscious, two or more, frail: any of them.
    pub severe: Option<bool>,
    /// At one of the limits of walking or beyond it.
    pub slow: Option<bool>,
}

/// Each row of the guideline. A grave fall makes the walking needless.
///
/// READING: frailty counts as grave also without a fall, where any of the three questions is answered yes.
pub fn risk(answers: KeyAnswers) -> FallRiskAnswer {
    use FallRiskAnswer::{Level, Open};
    match (answers.any_yes, answers.severe, answers.slow) {
        (false, _, _) => Level(FallRiskLevel::Low),
        (true, Some(true), _) => Level(FallRiskLevel::High),
        (true, Some(false), Some(true)) => Level(FallRiskLevel::Intermediate),
        (true, Some(false), Some(false)) => Level(FallRiskLevel::Low),
        (true, Some(false), None) => Open(OpenQuestion::Walking),
        (true, None, _) => Open(OpenQuestion::Severity),
    }
}

/// READING: where both are known and one of them is slow, the person is. `None`: neither is known.
pub fn is_slow(speed: Option<Speed>, tug: Option<TugScore>) -> Option<bool> {
    let speed = speed.map(|speed| speed <= tables::SPEED);
    let tug = tug.map(|tug| tug.time() > tables::TUG);
    [speed, tug].into_iter().flatten().reduce(|one, other| one || other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::centiseconds::Centiseconds;

    #[test]
    fn each_row_of_the_guideline() {
        use FallRiskAnswer::{Level, Open};
        use FallRiskLevel::{High, Intermediate, Low};
        let all = [None, Some(false), Some(true)];
        for (severe, slow) in all.into_iter().flat_map(|severe| all.map(|slow| (severe, slow))) {
            assert_eq!(risk(KeyAnswers { any_yes: false, severe, slow }), Level(Low));
            let expected = match (severe, slow) {
                (Some(true), _) => Level(High),
                (Some(false), Some(true)) => Level(Intermediate),
                (Some(false), Some(false)) => Level(Low),
                (Some(false), None) => Open(OpenQuestion::Walking),
                (None, _) => Open(OpenQuestion::Severity),
            };
            assert_eq!(risk(KeyAnswers { any_yes: true, severe, slow }), expected, "{severe:?} {slow:?}");
        }
    }

    #[test]
    fn slow_is_0_8_metres_a_second_or_slower_or_more_than_15_seconds() {
        // 4 m in 5 s is exactly 0.8 m/s.
        let speed = |time| Speed::new(400, Centiseconds::new(time)).ok();
        let tug = |time| Some(TugScore::new(Centiseconds::new(time)));
        assert_eq!([499, 500, 501].map(|time| is_slow(speed(time), None)), [Some(false), Some(true), Some(true)]);
        assert_eq!([1499, 1500, 1501].map(|time| is_slow(None, tug(time))), [Some(false), Some(false), Some(true)]);
        assert_eq!([is_slow(speed(400), tug(1600)), is_slow(speed(600), tug(900))], [Some(true); 2]);
        assert_eq!(is_slow(None, None), None);
    }
}
