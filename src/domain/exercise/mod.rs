//! The exercises: what each is for, where it is done, how much of it, and what is easier and harder.
//!
//! Owns: the library and its rules, and an exercise as it is planned and carried out. Must not own: words, drawings, or
//! which exercises one person gets; that is the plan. Start at `table.rs`: the whole library.

mod asks;
mod chain;
mod dose;
mod load;
mod needs;
mod place;
mod planned;
mod support;
mod table;

use std::collections::BTreeSet;
use std::iter::successors;

pub use chain::{Chain, Purpose, Stage};
pub use dose::{Amount, Dose, Sides};
pub use load::{BandStrength, ExtraLoad, HalfKilos, Resistance};
pub use needs::{Caution, Equipment, Task};
pub use place::{ChainRung, Place};
pub use planned::{ExerciseOutcome, Planned, SkipReason};
pub use support::Support;
pub use table::Exercise;

impl Exercise {
    pub fn chain(self) -> Chain {
        self.row().chain
    }

    pub fn rung(self) -> ChainRung {
        self.row().rung
    }

    pub fn place(self) -> Place {
        self.rung().place()
    }

    pub fn purpose(self) -> Purpose {
        self.chain().purpose()
    }

    pub fn amount(self) -> Amount {
        self.row().amount
    }

    /// What it can be made heavier with.
    pub fn resistance(self) -> Option<Resistance> {
        self.row().heavier.first().copied()
    }

    /// All of it is needed.
    pub fn equipment(self) -> &'static [Equipment] {
        self.row().equipment
    }

    /// Any one of these speaks against it.
    pub fn not_with(self) -> &'static [Caution] {
        self.row().not_with
    }

    /// The everyday tasks it helps towards.
    pub fn serves(self) -> &'static [Task] {
        self.row().serves
    }

    /// Its neighbour below in the chain.
    pub fn easier(self) -> Option<Self> {
        self.chain().exercises().rev().find(|other| other.rung() < self.rung())
    }

    /// All below it in the chain, the nearest first.
    pub fn easier_ones(self) -> impl Iterator<Item = Self> {
        successors(self.easier(), |exercise| exercise.easier())
    }

    /// Its neighbour above in the chain.
    pub fn harder(self) -> Option<Self> {
        self.chain().exercises().find(|other| other.rung() > self.rung())
    }

    /// As demanding, and for the same purpose, in other chains. What only a professional adds is nothing's equal.
    pub fn equals(self) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |other| {
            other.purpose() == self.purpose()
                && other.rung() == self.rung()
                && other.chain() != self.chain()
                && !self.chain().is_for_professionals()
                && !other.chain().is_for_professionals()
        })
    }

    pub fn is_allowed_with(self, cautions: &BTreeSet<Caution>) -> bool {
        self.not_with().iter().all(|caution| !cautions.contains(caution))
    }

    pub fn is_possible_with(self, equipment: &BTreeSet<Equipment>) -> bool {
        self.equipment().iter().all(|needed| equipment.iter().any(|there| there.serves_as(*needed)))
    }
}

impl Chain {
    /// From the easiest on.
    pub fn exercises(self) -> impl DoubleEndedIterator<Item = Exercise> {
        Exercise::ALL.iter().copied().filter(move |exercise| exercise.chain() == self)
    }
}

#[cfg(test)]
mod tests {
    use std::iter::successors;

    use super::*;

    fn all() -> impl Iterator<Item = Exercise> {
        Exercise::ALL.iter().copied()
    }

    #[test]
    fn the_library_has_at_least_ninety_five_exercises_and_every_chain_at_least_three() {
        assert!(Exercise::ALL.len() >= 95);
        for chain in Chain::ALL {
            assert!(chain.exercises().count() >= 3, "{chain:?}");
        }
    }

    #[test]
    fn each_chain_climbs_and_stands_in_one_piece_in_the_order_of_the_chains() {
        assert!(Exercise::ALL.is_sorted_by(|one, next| (one.chain(), one.rung()) < (next.chain(), next.rung())));
        assert!(all().all(|exercise| (1..=10).contains(&exercise.rung().value())));
    }

    #[test]
    fn every_chain_can_be_climbed_and_descended_whole_without_loops_or_dead_ends() {
        for chain in Chain::ALL {
            let upwards: Vec<_> = chain.exercises().collect();
            let (lowest, highest) = (upwards[0], upwards[upwards.len() - 1]);
            assert!(successors(Some(lowest), |it| it.harder()).eq(upwards.iter().copied()), "{chain:?}");
            assert!(successors(Some(highest), |it| it.easier()).eq(upwards.iter().rev().copied()), "{chain:?}");
            assert_eq!((lowest.easier(), highest.harder()), (None, None));
        }
    }

    #[test]
    fn equals_are_as_demanding_for_the_same_purpose_and_mutual() {
        for exercise in all() {
            for equal in exercise.equals() {
                assert_eq!((equal.rung(), equal.purpose()), (exercise.rung(), exercise.purpose()));
                assert_ne!(equal.chain(), exercise.chain());
                assert!(equal.equals().any(|back| back == exercise), "{exercise:?} {equal:?}");
            }
        }
    }

    #[test]
    fn every_purpose_place_and_task_has_exercises() {
        for purpose in Purpose::ALL {
            assert!(all().any(|exercise| exercise.purpose() == purpose), "{purpose:?}");
        }
        for place in Place::ALL {
            assert!(all().any(|exercise| exercise.place() == place), "{place:?}");
        }
        for task in Task::ALL {
            assert!(all().filter(|exercise| exercise.serves().contains(&task)).count() >= 3, "{task:?}");
        }
    }

    #[test]
    fn each_named_everyday_task_is_practised_as_itself() {
        for task in Task::ALL.into_iter().filter(|task| !matches!(task, Task::WalkIndoors | Task::WalkOutdoors)) {
            let practised = |it: &Exercise| it.purpose() == Purpose::Everyday && it.serves().contains(&task);
            assert!(all().any(|it| practised(&it)), "{task:?}");
        }
    }

    #[test]
    fn every_exercise_names_what_it_is_done_on_and_nothing_twice() {
        for exercise in all() {
            let row = (exercise.equipment(), exercise.not_with(), exercise.serves());
            assert!(!row.0.is_empty(), "{exercise:?}");
            let unique = (BTreeSet::from_iter(row.0), BTreeSet::from_iter(row.1), BTreeSet::from_iter(row.2));
            assert_eq!((unique.0.len(), unique.1.len(), unique.2.len()), (row.0.len(), row.1.len(), row.2.len()));
            assert_eq!(exercise.equipment().contains(&Equipment::Bed), exercise.place() == Place::Bed, "{exercise:?}");
        }
    }

    #[test]
    fn every_exercise_but_a_walk_out_of_doors_lasts_two_minutes_at_most_as_the_library_has_it() {
        for exercise in all() {
            let seconds = Planned::of(exercise).lasts();
            assert!(seconds >= 20, "{exercise:?}: {seconds} s");
            let walks_out = exercise.place() == Place::Walking && exercise.chain() == Chain::Outdoors;
            assert!(seconds <= if walks_out { 360 } else { 120 }, "{exercise:?}: {seconds} s");
        }
    }

    #[test]
    fn what_only_a_professional_adds_is_offered_for_nothing_else() {
        for exercise in all().filter(|exercise| exercise.chain().is_for_professionals()) {
            assert_eq!(exercise.equals().count(), 0, "{exercise:?}");
            assert!(all().all(|other| other.equals().all(|equal| equal != exercise)), "{exercise:?}");
        }
    }

    #[test]
    fn who_is_dizzy_sees_badly_or_has_one_weak_side_keeps_hold_when_the_base_is_narrow() {
        for exercise in [Exercise::FreeFeetInLine, Exercise::FreeHeelLift, Exercise::WalkStepOver] {
            for caution in [Caution::Dizziness, Caution::LowVision, Caution::WeakSide] {
                assert!(!exercise.is_allowed_with(&BTreeSet::from([caution])), "{exercise:?} {caution:?}");
            }
        }
    }

    fn allowed(exercise: Exercise, caution: Caution) -> bool {
        exercise.is_allowed_with(&BTreeSet::from([caution]))
    }

    #[test]
    fn who_may_put_only_part_of_the_weight_on_a_leg_never_stands_free_nor_climbs() {
        for exercise in all().filter(|it| it.place() == Place::StandingFree || it.chain() == Chain::Stair) {
            assert!(!allowed(exercise, Caution::WeightBearing), "{exercise:?}");
        }
        for exercise in [Exercise::HeldOneLeg, Exercise::HeldMarch, Exercise::HeldWeightShift, Exercise::HeldFourSteps]
        {
            assert!(!allowed(exercise, Caution::WeightBearing), "{exercise:?}");
        }
        assert!(allowed(Exercise::RiseWithArms, Caution::WeightBearing));
        assert!(allowed(Exercise::WalkAndTurn, Caution::WeightBearing));
    }

    #[test]
    fn whoever_must_not_hurry_hurries_in_nothing() {
        for exercise in [
            Exercise::SeatedQuickSteps,
            Exercise::WalkChangePace,
            Exercise::SeatedFastKnee,
            Exercise::HeldFastHeel,
            Exercise::RiseFast,
        ] {
            for caution in [Caution::Heart, Caution::Breathless, Caution::Oxygen] {
                assert!(!allowed(exercise, caution), "{exercise:?} {caution:?}");
            }
        }
    }

    #[test]
    fn with_parkinsons_disease_nothing_else_is_done_and_nobody_walks_backwards_while_walking_free() {
        for exercise in [
            Exercise::WalkTurnHead,
            Exercise::WalkAndCount,
            Exercise::CarryCup,
            Exercise::WalkBackward,
            Exercise::FreeFourSteps,
        ] {
            assert!(!allowed(exercise, Caution::Parkinson), "{exercise:?}");
        }
        assert!(
            allowed(Exercise::HeldMarchCount, Caution::Parkinson)
                && allowed(Exercise::HeldBackWalk, Caution::Parkinson)
        );
    }

    #[test]
    fn blood_thinners_insulin_urgency_and_fear_leave_nothing_out() {
        for caution in [Caution::BloodThinner, Caution::Insulin, Caution::Urgency, Caution::FearOfFalling] {
            assert!(all().all(|exercise| allowed(exercise, caution)), "{caution:?}");
        }
    }

    #[test]
    fn reaching_far_is_left_out_for_the_same_sitting_and_standing() {
        assert_eq!(Exercise::SeatedFarReach.not_with(), Exercise::HeldFarReach.not_with());
    }

    #[test]
    fn an_armchair_serves_as_a_chair_and_a_chair_not_as_an_armchair() {
        let only = |equipment| BTreeSet::from([equipment]);
        assert!(Exercise::SeatedHeelLift.is_possible_with(&only(Equipment::Armchair)));
        assert!(!Exercise::ArmrestPush.is_possible_with(&only(Equipment::Chair)));
        assert!(!Exercise::HeldRise.is_possible_with(&only(Equipment::Armchair)));
    }
}
