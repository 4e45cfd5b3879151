//! Words for the whole library: each exercise, what it needs and serves, and how much of it.
//!
//! Owns: own wording, chain by chain; nothing is taken from a published programme. Must not own: doses, or which
//! exercise comes when. Support is always something that cannot slide: a worktop, a wall, a rail, the frame of a door, or
//! the chair that is sat on, against a wall or a cabinet. Start at [`words`].

mod amount;
mod arms;
mod balance;
mod calm;
mod floor;
mod get_up;
mod hip_and_heel;
mod kitchen_and_clothes;
mod names;
mod needs;
mod one_leg_and_four_ways;
mod other_ways_and_two_things;
mod power;
mod rise;
mod stair_and_outdoors;
mod step;
#[cfg(test)]
mod tests;
mod turn;
mod walk;
mod warm;

pub use amount::{dose, dose_parts, load, planned_dose, support, support_to_helper};
pub use names::{place, stage};
pub use needs::{caution, equipment, for_task, task};

use crate::domain::exercise::Exercise;
use crate::text::Phrase;

/// What the screen of one exercise says, whatever the dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExerciseText {
    /// At most four words. No two exercises share one.
    pub name: Phrase,
    /// One line of at most twelve words, said aloud.
    pub to_person: Phrase,
    /// Where to stand and what to guard first; then what to check, and what the person holds on to.
    ///
    /// READING: the helper never holds the chair: both hands are for the person, and the chair stands against something.
    pub to_helper: Phrase,
    /// What ends this exercise at once, and what to do then where stopping is not enough: on the stairs, out of doors, on
    /// the floor. What ends the whole session is in `text/session.rs`.
    ///
    /// READING: own signs for each exercise, besides those of clinical rules §12, for the physiotherapist to approve.
    pub stop: Phrase,
}

pub fn words(exercise: Exercise) -> ExerciseText {
    match exercise {
        Exercise::BedAnklePumps => warm::BED_ANKLE_PUMPS,
        Exercise::SeatedFootTap => warm::SEATED_FOOT_TAP,
        Exercise::SeatedMarch => warm::SEATED_MARCH,
        Exercise::HeldMarch => warm::HELD_MARCH,
        Exercise::BedHands => warm::BED_HANDS,
        Exercise::SeatedShoulderRolls => warm::SEATED_SHOULDER_ROLLS,
        Exercise::SeatedArmLift => warm::SEATED_ARM_LIFT,
        Exercise::FreeArmLift => warm::FREE_ARM_LIFT,
        Exercise::BedBridge => rise::BED_BRIDGE,
        Exercise::SeatedLeanForward => rise::SEATED_LEAN_FORWARD,
        Exercise::RiseWithArms => rise::RISE_WITH_ARMS,
        Exercise::HeldRise => rise::HELD_RISE,
        Exercise::RiseFree => rise::RISE_FREE,
        Exercise::RiseSlowly => rise::RISE_SLOWLY,
        Exercise::BedThighPress => rise::BED_THIGH_PRESS,
        Exercise::SeatedKneeStraighten => rise::SEATED_KNEE_STRAIGHTEN,
        Exercise::HeldLegForward => rise::HELD_LEG_FORWARD,
        Exercise::HeldKneeBend => rise::HELD_KNEE_BEND,
        Exercise::BedLegOut => hip_and_heel::BED_LEG_OUT,
        Exercise::SeatedKneesApart => hip_and_heel::SEATED_KNEES_APART,
        Exercise::HeldLegAside => hip_and_heel::HELD_LEG_ASIDE,
        Exercise::SeatedHeelLift => hip_and_heel::SEATED_HEEL_LIFT,
        Exercise::HeldHeelLift => hip_and_heel::HELD_HEEL_LIFT,
        Exercise::FreeHeelLift => hip_and_heel::FREE_HEEL_LIFT,
        Exercise::SeatedFastKnee => power::SEATED_FAST_KNEE,
        Exercise::HeldFastHeel => power::HELD_FAST_HEEL,
        Exercise::RiseFast => power::RISE_FAST,
        Exercise::BedPalmPress => arms::BED_PALM_PRESS,
        Exercise::SeatedPalmPress => arms::SEATED_PALM_PRESS,
        Exercise::ArmrestPush => arms::ARMREST_PUSH,
        Exercise::WallPush => arms::WALL_PUSH,
        Exercise::WorktopPush => arms::WORKTOP_PUSH,
        Exercise::BedElbowBend => arms::BED_ELBOW_BEND,
        Exercise::SeatedElbowBend => arms::SEATED_ELBOW_BEND,
        Exercise::SeatedClothPull => arms::SEATED_CLOTH_PULL,
        Exercise::FreeBottleLift => arms::FREE_BOTTLE_LIFT,
        Exercise::BedEdgeSit => balance::BED_EDGE_SIT,
        Exercise::SeatedFeetInLine => balance::SEATED_FEET_IN_LINE,
        Exercise::HeldFeetTogether => balance::HELD_FEET_TOGETHER,
        Exercise::HeldFeetInLine => balance::HELD_FEET_IN_LINE,
        Exercise::FreeFeetTogether => balance::FREE_FEET_TOGETHER,
        Exercise::FreeFeetInLine => balance::FREE_FEET_IN_LINE,
        Exercise::BedPelvisTilt => balance::BED_PELVIS_TILT,
        Exercise::SeatedWeightShift => balance::SEATED_WEIGHT_SHIFT,
        Exercise::SeatedFarReach => balance::SEATED_FAR_REACH,
        Exercise::HeldWeightShift => balance::HELD_WEIGHT_SHIFT,
        Exercise::HeldFarReach => balance::HELD_FAR_REACH,
        Exercise::HeldStaggered => one_leg_and_four_ways::HELD_STAGGERED,
        Exercise::HeldOneLeg => one_leg_and_four_ways::HELD_ONE_LEG,
        Exercise::FreeStaggered => one_leg_and_four_ways::FREE_STAGGERED,
        Exercise::FreeOneLeg => one_leg_and_four_ways::FREE_ONE_LEG,
        Exercise::SeatedStepOut => one_leg_and_four_ways::SEATED_STEP_OUT,
        Exercise::HeldFourSteps => one_leg_and_four_ways::HELD_FOUR_STEPS,
        Exercise::FreeFourSteps => one_leg_and_four_ways::FREE_FOUR_STEPS,
        Exercise::BedHeelSlides => turn::BED_HEEL_SLIDES,
        Exercise::SeatedFootCircles => turn::SEATED_FOOT_CIRCLES,
        Exercise::SeatedTrunkTurn => turn::SEATED_TRUNK_TURN,
        Exercise::FreeTrunkTurn => turn::FREE_TRUNK_TURN,
        Exercise::SeatedQuickSteps => walk::SEATED_QUICK_STEPS,
        Exercise::HeldSideStep => walk::HELD_SIDE_STEP,
        Exercise::HeldWalk => walk::HELD_WALK,
        Exercise::WalkAndTurn => walk::WALK_AND_TURN,
        Exercise::WalkChangePace => walk::WALK_CHANGE_PACE,
        Exercise::HeldBackWalk => other_ways_and_two_things::HELD_BACK_WALK,
        Exercise::HeldLineWalk => other_ways_and_two_things::HELD_LINE_WALK,
        Exercise::WalkSideways => other_ways_and_two_things::WALK_SIDEWAYS,
        Exercise::WalkBackward => other_ways_and_two_things::WALK_BACKWARD,
        Exercise::SeatedMarchCount => other_ways_and_two_things::SEATED_MARCH_COUNT,
        Exercise::HeldMarchCount => other_ways_and_two_things::HELD_MARCH_COUNT,
        Exercise::WalkTurnHead => other_ways_and_two_things::WALK_TURN_HEAD,
        Exercise::WalkAndCount => other_ways_and_two_things::WALK_AND_COUNT,
        Exercise::BedRoll => get_up::BED_ROLL,
        Exercise::BedToEdge => get_up::BED_TO_EDGE,
        Exercise::SeatedScoot => get_up::SEATED_SCOOT,
        Exercise::RiseAndSteady => get_up::RISE_AND_STEADY,
        Exercise::RiseAndWalk => get_up::RISE_AND_WALK,
        Exercise::SeatedStepOver => step::SEATED_STEP_OVER,
        Exercise::HeldStepOver => step::HELD_STEP_OVER,
        Exercise::WalkStepOver => step::WALK_STEP_OVER,
        Exercise::HeldStepTap => stair_and_outdoors::HELD_STEP_TAP,
        Exercise::HeldStepUp => stair_and_outdoors::HELD_STEP_UP,
        Exercise::StairsFew => stair_and_outdoors::STAIRS_FEW,
        Exercise::StairsWithRail => stair_and_outdoors::STAIRS_WITH_RAIL,
        Exercise::HeldDoorstep => stair_and_outdoors::HELD_DOORSTEP,
        Exercise::WalkOutShort => stair_and_outdoors::WALK_OUT_SHORT,
        Exercise::WalkOutLong => stair_and_outdoors::WALK_OUT_LONG,
        Exercise::SeatedCupLift => kitchen_and_clothes::SEATED_CUP_LIFT,
        Exercise::HeldCupboardReach => kitchen_and_clothes::HELD_CUPBOARD_REACH,
        Exercise::CupAlongWorktop => kitchen_and_clothes::CUP_ALONG_WORKTOP,
        Exercise::CarryCup => kitchen_and_clothes::CARRY_CUP,
        Exercise::BedSleeve => kitchen_and_clothes::BED_SLEEVE,
        Exercise::SeatedSleeve => kitchen_and_clothes::SEATED_SLEEVE,
        Exercise::SeatedPickUp => kitchen_and_clothes::SEATED_PICK_UP,
        Exercise::HeldPickUp => kitchen_and_clothes::HELD_PICK_UP,
        Exercise::HeldLunge => floor::HELD_LUNGE,
        Exercise::HeldKneelDown => floor::HELD_KNEEL_DOWN,
        Exercise::FloorRise => floor::FLOOR_RISE,
        Exercise::BedCalfStretch => calm::BED_CALF_STRETCH,
        Exercise::SeatedCalfStretch => calm::SEATED_CALF_STRETCH,
        Exercise::HeldCalfStretch => calm::HELD_CALF_STRETCH,
        Exercise::BedBreathing => calm::BED_BREATHING,
        Exercise::SeatedBreathing => calm::SEATED_BREATHING,
        Exercise::FreeBreathing => calm::FREE_BREATHING,
    }
}
