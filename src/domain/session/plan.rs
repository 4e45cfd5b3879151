//! What a session consists of: exercises in order, and how much of each.

use crate::domain::exercise::{Dose, Grade, Movement, Phase, Position, Sides};

/// The length of a whole session.
pub const SESSION_SECONDS: u32 = 20 * 60;

/// One exercise as it is planned. `seconds` is its share of the twenty minutes, rest and change of place included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    pub movement: Movement,
    pub grade: Grade,
    pub seconds: u16,
}

/// Exercises in order. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    exercises: Vec<Planned>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a plan needs at least one exercise")]
pub struct EmptyPlan;

/// The plan to begin with: every movement once, in the order of the phases, filling the twenty minutes.
pub fn starter(position: Position) -> Plan {
    let grade = match position {
        Position::Seated => Grade::Seated,
        Position::Standing => Grade::Standing,
    };
    let planned = |movement: Movement| Planned { movement, grade, seconds: share(movement.phase()) };
    Plan { exercises: Movement::ALL.map(planned).to_vec() }
}

/// Seconds for each exercise of a phase: 3 × 80 + 5 × 100 + 4 × 80 + 2 × 70 = 1200. Strength has the longest rests.
fn share(phase: Phase) -> u16 {
    match phase {
        Phase::WarmUp => 80,
        Phase::Strength => 100,
        Phase::Balance => 80,
        Phase::CalmDown => 70,
    }
}

impl Plan {
    /// A plan as it was stored.
    pub fn from_exercises(exercises: Vec<Planned>) -> Result<Self, EmptyPlan> {
        if exercises.is_empty() { Err(EmptyPlan) } else { Ok(Self { exercises }) }
    }

    pub fn exercises(&self) -> &[Planned] {
        &self.exercises
    }

    pub fn seconds(&self) -> u32 {
        self.exercises.iter().map(|planned| u32::from(planned.seconds)).sum()
    }
}

impl Planned {
    pub fn dose(&self) -> Dose {
        dose(self.movement, self.grade)
    }
}

/// How much of a movement at each grade. Own doses, for the municipality's physiotherapist to approve.
///
/// READING: a gentle form asks for less than the usual one of the same position, the demanding form for more. Seconds
/// where the work is to keep going or keep still, repetitions where it is to lift and lower.
pub fn dose(movement: Movement, grade: Grade) -> Dose {
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
    fn a_starter_plan_has_every_movement_once_in_the_order_of_the_phases_and_lasts_twenty_minutes() {
        for (position, grade) in [(Position::Seated, Grade::Seated), (Position::Standing, Grade::Standing)] {
            let plan = starter(position);
            assert_eq!(plan.seconds(), SESSION_SECONDS);
            assert!(plan.exercises().iter().map(|planned| planned.movement).eq(Movement::ALL));
            assert!(plan.exercises().is_sorted_by_key(|planned| planned.movement.phase()));
            assert!(plan.exercises().iter().all(|planned| planned.grade == grade));
        }
    }

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
    fn every_dose_leaves_room_for_rest_in_its_share() {
        for (movement, grade) in
            Movement::ALL.into_iter().flat_map(|movement| Grade::LADDER.map(|grade| (movement, grade)))
        {
            let seconds = match dose(movement, grade) {
                Dose::Seconds(seconds) => seconds,
                Dose::Repetitions { count, sides: Sides::Both } => u16::from(count) * 4,
                Dose::Repetitions { count, sides: Sides::Each } => u16::from(count) * 2 * 4,
            };
            assert!(seconds < share(movement.phase()), "{movement:?} {grade:?}");
        }
    }

    #[test]
    fn a_leg_to_the_side_is_counted_for_each_leg_only_when_standing() {
        let dose = |grade| dose(Movement::LegAside, grade);
        assert_eq!(dose(Grade::Seated), Dose::Repetitions { count: 10, sides: Sides::Both });
        assert_eq!(dose(Grade::Standing), Dose::Repetitions { count: 8, sides: Sides::Each });
    }

    #[test]
    fn a_plan_without_exercises_is_refused() {
        assert_eq!(Plan::from_exercises(Vec::new()), Err(EmptyPlan));
    }
}
