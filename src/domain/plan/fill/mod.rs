//! Sixteen minutes of exercises filled from the library: which exercises, how much of each, in which order.

mod filling;

use self::filling::Filling;
use super::{Aim, Emphasis, HomeAndHealth};
use crate::domain::exercise::{Chain, Exercise, Place, Planned, Purpose, Support, Task};
use crate::domain::level::Level;
use crate::domain::session::SESSION_SECONDS;

/// READING: of the twenty minutes the questions before and setting up take four.
pub const EXERCISE_SECONDS: u16 = SESSION_SECONDS - 240;

/// READING: eight to ten exercises with more sets rather than sixteen with one; and eight, the same from session to session,
/// for who does not remember.
const FEWEST: usize = 8;
const MOST: usize = 10;
const MOST_WITH_DEMENTIA: usize = 8;

/// READING: for the sake of eight exercises a session may last so much longer, in seconds.
const FEWEST_SECONDS: u16 = 50;

/// READING: however much the goals ask for, the exercises last no longer than this, in seconds.
const MOST_SECONDS: u16 = EXERCISE_SECONDS + 180;

/// READING: the sets of one exercise.
const MOST_SETS: u8 = 3;

/// READING: what takes longer than this at one go, in seconds, is not done more often for the sake of balance.
const SHORT: u16 = 45;

/// READING: the longer walk out of doors takes too much of a session to be proposed, in seconds.
const LONGEST: u16 = 200;

/// READING: with a «+» a minute and a half more of balance, where the goals leave time for it.
const PLUS_SECONDS: u16 = 90;

/// Beside the aim, what the session is made to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// What the signs of a risk of falling ask for where the hands would be free.
    pub support: Option<Support>,
    /// Gets up from a chair, with the arms or without.
    pub rises: bool,
    pub has_dementia: bool,
}

impl Fit {
    /// Rises, needs no more support than the place gives, and remembers.
    pub const ABLE: Self = Self { support: None, rises: true, has_dementia: false };
}

/// The least standing work of balance in a session, in seconds.
///
/// Source: clinical rules, second edition, §5: four minutes for B and six for C and D. READING: the rests between the sets
/// count, as the person stays on the feet.
pub fn least_balance(level: Level) -> u16 {
    match level {
        Level::A => 0,
        Level::B => 240,
        Level::C | Level::D => 360,
    }
}

/// Exercises in order for about sixteen minutes. The same input always gives the same session.
///
/// First comes what no session is without: warming up, rising or else the legs, the balance of the level, a task for each
/// goal, and breathing. Then the parts take turns until the time is filled. Of each chain the most demanding exercise that
/// this person may do here comes first. Within a part the safer places come first, so that the person gets up and sits down
/// as seldom as can be. What time is left gives more sets.
pub fn fill(aim: Aim, fit: Fit, circumstances: &HomeAndHealth) -> Vec<Planned> {
    let mut filling = Filling { aim, fit, circumstances, chosen: vec![] };
    filling.add_warm_up();
    filling.add_rise();
    filling.add_goals();
    filling.add_walk();
    filling.add_everyday();
    let least = least_balance(aim.level);
    filling.add_balance(least, usize::MAX);
    filling.add_last();
    filling.shorten();
    if aim.emphasis == Emphasis::Balance && filling.seconds() + PLUS_SECONDS <= EXERCISE_SECONDS {
        filling.add_balance(least + PLUS_SECONDS, filling.most());
    }
    filling.add_if_room(&[Purpose::Legs]);
    filling.fill_up();
    filling.add_sets();
    filling.keep_within();
    let mut chosen = filling.chosen;
    chosen.sort_by_key(|planned| {
        (planned.exercise.purpose().stage(), is_last(planned.exercise), planned.exercise.place())
    });
    chosen
}

fn is_last(exercise: Exercise) -> bool {
    exercise.chain() == Chain::Breath
}

/// Whether a session at this place may hold the exercise: it may borrow from easier places, never from harder ones.
///
/// READING: nobody lies down in the middle of a session, unless getting in and out of bed is what is practised.
pub(super) fn is_within_reach(exercise: Exercise, place: Place, tasks: &[Task]) -> bool {
    let to_bed = exercise.purpose() == Purpose::Everyday
        && exercise.serves().contains(&Task::InAndOutOfBed)
        && tasks.contains(&Task::InAndOutOfBed);
    exercise.place() <= place && (exercise.place() != Place::Bed || place == Place::Bed || to_bed)
}

#[cfg(test)]
mod tests;
