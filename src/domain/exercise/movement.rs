//! How sessions were first written: own movements, each seated and standing, each with an easier and a harder form.
//! Stored sessions are read by these names for ever; [`super::Exercise::of_movement`] tells the exercise.

use super::{Amount, Dose, Sides};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Position {
    Seated,
    Standing,
}

/// What the body does. Each has a seated and a standing form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Movement {
    /// Marching on the spot.
    March,
    /// Both arms up in front and down.
    ArmLift,
    /// Turning the trunk to each side.
    TrunkTurn,
    /// Rising from a chair; seated: leaning well forward and pressing the feet down.
    ChairRise,
    /// Straightening one knee; standing: one straight leg forward.
    LegForward,
    /// Heels up.
    HeelLift,
    /// One leg out to the side; seated: knees apart and together.
    LegAside,
    /// Pushing away: standing against a wall, seated off the armrests.
    ArmPush,
    /// Weight from side to side.
    WeightShift,
    /// Reaching far out with one arm.
    FarReach,
    /// Feet in line; seated: sitting tall without the back rest with the feet in line.
    FeetInLine,
    /// Steps to the side; seated: tapping one foot out and in.
    SideStep,
    /// Stretching the calf; seated: the leg out with the toes pulled up.
    CalfStretch,
    /// Slow breathing with the arms.
    Breathing,
}

impl Movement {
    pub const ALL: [Self; 14] = [
        Self::March,
        Self::ArmLift,
        Self::TrunkTurn,
        Self::ChairRise,
        Self::LegForward,
        Self::HeelLift,
        Self::LegAside,
        Self::ArmPush,
        Self::WeightShift,
        Self::FarReach,
        Self::FeetInLine,
        Self::SideStep,
        Self::CalfStretch,
        Self::Breathing,
    ];

    /// One set.
    pub fn amount(self, grade: Grade) -> Amount {
        Amount { dose: dose(self, grade), sets: 1 }
    }
}

/// How demanding: from seated and gentle to standing and more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    SeatedGentle,
    Seated,
    StandingGentle,
    Standing,
    StandingMore,
}

impl Grade {
    pub const LADDER: [Self; 5] =
        [Self::SeatedGentle, Self::Seated, Self::StandingGentle, Self::Standing, Self::StandingMore];

    pub fn position(self) -> Position {
        match self {
            Self::SeatedGentle | Self::Seated => Position::Seated,
            Self::StandingGentle | Self::Standing | Self::StandingMore => Position::Standing,
        }
    }
}

/// How much of a movement at each grade. Own doses, for the municipality's physiotherapist to approve.
///
/// READING: a gentle form asks for less than the usual one of the same position, the demanding form for more. Seconds
/// where the work is to keep going or keep still, repetitions where it is to lift and lower.
fn dose(movement: Movement, grade: Grade) -> Dose {
    let amount = amount(movement, grade);
    match movement {
        Movement::March
        | Movement::WeightShift
        | Movement::FeetInLine
        | Movement::SideStep
        | Movement::CalfStretch
        | Movement::Breathing => Dose::Seconds(u16::from(amount)),
        Movement::TrunkTurn | Movement::LegForward | Movement::FarReach => each(amount),
        Movement::LegAside if grade.position() == Position::Standing => each(amount),
        Movement::ArmLift | Movement::ChairRise | Movement::HeelLift | Movement::LegAside | Movement::ArmPush => {
            Dose::Repetitions { count: amount, sides: Sides::Both }
        }
    }
}

fn each(count: u8) -> Dose {
    Dose::Repetitions { count, sides: Sides::Each }
}

#[rustfmt::skip] // columns
fn amount(movement: Movement, grade: Grade) -> u8 {
    let row = match movement {
        //                       seated:        standing:
        //                       gentle usual   gentle usual more
        Movement::March       => [30,   45,     30,    45,   60],
        Movement::ArmLift     => [ 6,   10,      6,    10,   12],
        Movement::TrunkTurn   => [ 4,    6,      4,     6,    8],
        Movement::ChairRise   => [ 6,   10,      4,     8,   10],
        Movement::LegForward  => [ 5,    8,      5,     8,   10],
        Movement::HeelLift    => [ 8,   12,      6,    10,   12],
        Movement::LegAside    => [ 6,   10,      5,     8,   10],
        Movement::ArmPush     => [ 5,    8,      5,     8,   10],
        Movement::WeightShift => [20,   30,     20,    30,   45],
        Movement::FarReach    => [ 3,    5,      3,     5,    6],
        Movement::FeetInLine  => [10,   20,     10,    20,   30],
        Movement::SideStep    => [20,   30,     20,    30,   45],
        Movement::CalfStretch => [20,   40,     20,    40,   60],
        Movement::Breathing   => [30,   45,     30,    45,   60],
    };
    let [seated_gentle, seated, standing_gentle, standing, standing_more] = row;
    match grade {
        Grade::SeatedGentle => seated_gentle,
        Grade::Seated => seated,
        Grade::StandingGentle => standing_gentle,
        Grade::Standing => standing,
        Grade::StandingMore => standing_more,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_up_within_a_position_always_asks_for_more() {
        for movement in Movement::ALL {
            for (lower, higher) in [
                (Grade::SeatedGentle, Grade::Seated),
                (Grade::StandingGentle, Grade::Standing),
                (Grade::Standing, Grade::StandingMore),
            ] {
                assert!(amount(movement, lower) < amount(movement, higher), "{movement:?} {higher:?}");
            }
        }
    }

    #[test]
    fn a_leg_to_the_side_is_counted_for_each_leg_only_when_standing() {
        assert_eq!(Movement::LegAside.amount(Grade::Seated), Amount::both(10, 1));
        assert_eq!(Movement::LegAside.amount(Grade::Standing), Amount::each(8, 1));
    }
}
