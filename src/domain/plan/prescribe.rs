//! How much of an exercise a person of a level starts with, and what holds the person meanwhile.

use crate::domain::exercise::{Amount, Dose, Exercise, Place, Planned, Purpose, Sides, Support};
use crate::domain::level::Level;

/// Sets and repetitions for the legs.
///
/// READING: ICFSR 2021 and ACSM advise 1–3 sets of 8–12, to begin with less; the professional changes it, and the rule on
/// exertion leads on from here.
fn legs(level: Level) -> (u8, u8) {
    match level {
        Level::A => (2, 6),
        Level::B => (2, 8),
        Level::C => (2, 10),
        Level::D => (2, 12),
    }
}

/// READING: on each side for itself no more than this to begin with: it takes twice the time.
const MOST_EACH: u8 = 8;

/// Sets and seconds of one way to stand.
///
/// READING: balance that is challenged for half a minute at a time (World Falls Guidelines 2022: challenging balance, about
/// three hours a week, of which these sessions are a part).
fn stances(level: Level) -> (u8, u16) {
    match level {
        Level::A => (2, 20),
        Level::B => (2, 30),
        Level::C | Level::D => (3, 30),
    }
}

/// With the dose of the level. `support`: what the signs of a risk of falling ask for where the hands would be free.
pub fn prescribed(exercise: Exercise, level: Level, support: Option<Support>) -> Planned {
    let Amount { dose, sets } = exercise.amount();
    let on_feet = exercise.place() >= Place::StandingSupported;
    let amount = match (exercise.purpose(), dose) {
        (Purpose::Legs, Dose::Repetitions { sides, .. }) => {
            let (sets, count) = legs(level);
            let count = if sides == Sides::Each { count.min(MOST_EACH) } else { count };
            Amount { dose: Dose::Repetitions { count, sides }, sets }
        }
        (Purpose::Balance, Dose::Seconds(_)) if on_feet => {
            let (sets, seconds) = stances(level);
            Amount { dose: Dose::Seconds(seconds), sets }
        }
        (Purpose::Balance, Dose::Repetitions { .. }) if on_feet => Amount { dose, sets: sets.max(2) },
        (_, _) => Amount { dose, sets },
    };
    let support = support.filter(|_| !exercise.supports().is_empty());
    Planned { amount, support, ..Planned::of(exercise) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_level_starts_with_more_than_the_one_below_and_nobody_with_less_than_two_sets_of_the_legs() {
        let work = [Level::A, Level::B, Level::C, Level::D].map(|level| {
            let amount = prescribed(Exercise::HeldRise, level, None).amount;
            assert!((2..=3).contains(&amount.sets), "{level:?}");
            amount.work()
        });
        assert!(work.is_sorted_by(|one, next| one < next), "{work:?}");
    }

    #[test]
    fn the_support_is_said_only_where_the_hands_would_be_free() {
        let near = Some(Support::OneHandNear);
        let support = |exercise| prescribed(exercise, Level::C, near).support;
        assert_eq!(support(Exercise::FreeFeetTogether), near);
        assert_eq!(support(Exercise::WalkAndTurn), near);
        assert_eq!((support(Exercise::HeldFeetTogether), support(Exercise::SeatedMarch)), (None, None));
    }
}
