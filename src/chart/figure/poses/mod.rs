//! What each exercise looks like: two to four key poses, what the body holds on to, and the arrow that leads to each
//! pose. Centimetres and degrees; see [`super::space`] for the directions.
//!
//! Owns: the table of figures, by place. Must not own: how a pose becomes a picture, words.
//! Start at [`figure`]: the list. `bed`, `chair`, `standing` and `walking` are its rows by place; the other files
//! hold those of one task.
//!
//! READING: support is only what cannot slide: a kitchen bench, a wall, a rail, the frame of a door, or the
//! chair that is sat on, against the wall.

mod bed;
mod chair;
mod floor;
mod one_leg;
mod outdoors;
mod power;
mod rising;
mod standing;
mod walking;
mod ways;

use super::body::Pose;
use super::model::{Figure, FigureScale, Inset, KeyPose, MotionCourse};
use super::props::Prop;
use super::space::ViewDirection;
use crate::domain::exercise::Exercise;

pub(super) use rising::{rise_with_arms, rise_with_arms_folded};

#[rustfmt::skip] // one line each
pub(super) fn figure(exercise: Exercise) -> Figure {
    match exercise {
        Exercise::BedAnklePumps => bed::ankle_pumps(),
        Exercise::SeatedFootTap => chair::foot_tap(),
        Exercise::SeatedMarch => chair::march(),
        Exercise::HeldMarch => standing::march(),
        Exercise::BedHands => bed::hands(),
        Exercise::SeatedShoulderRolls => chair::shoulder_rolls(),
        Exercise::SeatedArmLift => chair::arm_lift(),
        Exercise::FreeArmLift => standing::arm_lift(),
        Exercise::BedBridge => bed::bridge(),
        Exercise::SeatedLeanForward => chair::lean_forward(),
        Exercise::RiseWithArms => rising::rise_with_arms(),
        Exercise::HeldRise => rising::rise_at_worktop(),
        Exercise::RiseFree => rising::rise(),
        Exercise::RiseSlowly => rising::rise_slowly(),
        Exercise::BedThighPress => bed::thigh_press(),
        Exercise::SeatedKneeStraighten => chair::knee_straighten(),
        Exercise::HeldLegForward => standing::leg_forward(),
        Exercise::HeldKneeBend => standing::knee_bend(),
        Exercise::BedLegOut => bed::leg_out(),
        Exercise::SeatedKneesApart => chair::knees_apart(),
        Exercise::HeldLegAside => standing::leg_aside(),
        Exercise::SeatedHeelLift => chair::heel_lift(),
        Exercise::HeldHeelLift => standing::heel_lift(),
        Exercise::FreeHeelLift => standing::heel_lift_free(),
        Exercise::SeatedFastKnee => power::fast_knee(),
        Exercise::HeldFastHeel => power::fast_heel(),
        Exercise::RiseFast => power::rise_fast(),
        Exercise::BedPalmPress => bed::palm_press(),
        Exercise::SeatedPalmPress => chair::palm_press(),
        Exercise::ArmrestPush => chair::armrest_push(),
        Exercise::WallPush => standing::wall_push(),
        Exercise::WorktopPush => standing::worktop_push(),
        Exercise::BedElbowBend => bed::elbow_bend(),
        Exercise::SeatedElbowBend => chair::elbow_bend(),
        Exercise::SeatedClothPull => chair::cloth_pull(),
        Exercise::FreeBottleLift => standing::bottle_lift(),
        Exercise::BedEdgeSit => bed::edge_sit(),
        Exercise::SeatedFeetInLine => chair::feet_in_line(),
        Exercise::HeldFeetTogether => one_leg::feet_together(),
        Exercise::HeldFeetInLine => one_leg::feet_in_line(),
        Exercise::FreeFeetTogether => one_leg::feet_together_free(),
        Exercise::FreeFeetInLine => one_leg::feet_in_line_free(),
        Exercise::BedPelvisTilt => bed::pelvis_tilt(),
        Exercise::SeatedWeightShift => chair::weight_shift(),
        Exercise::SeatedFarReach => chair::far_reach(),
        Exercise::HeldWeightShift => standing::weight_shift(),
        Exercise::HeldFarReach => standing::far_reach(),
        Exercise::HeldStaggered => one_leg::staggered(),
        Exercise::HeldOneLeg => one_leg::on_one_leg(),
        Exercise::FreeStaggered => one_leg::staggered_free(),
        Exercise::FreeOneLeg => one_leg::on_one_leg_free(),
        Exercise::SeatedStepOut => one_leg::three_ways_sitting(),
        Exercise::HeldFourSteps => one_leg::three_ways(),
        Exercise::FreeFourSteps => one_leg::three_ways_free(),
        Exercise::BedHeelSlides => bed::heel_slides(),
        Exercise::SeatedFootCircles => chair::foot_circles(),
        Exercise::SeatedTrunkTurn => chair::trunk_turn(),
        Exercise::FreeTrunkTurn => standing::trunk_turn(),
        Exercise::SeatedQuickSteps => chair::quick_steps(),
        Exercise::HeldSideStep => standing::side_step(),
        Exercise::HeldWalk => walking::along_worktop(),
        Exercise::WalkAndTurn => walking::there_and_back_again(),
        Exercise::WalkChangePace => walking::change_pace(),
        Exercise::HeldBackWalk => ways::backwards_along_worktop(),
        Exercise::HeldLineWalk => ways::heel_to_toe(),
        Exercise::WalkSideways => ways::sideways(),
        Exercise::WalkBackward => ways::backwards(),
        Exercise::SeatedMarchCount => ways::march_and_count_sitting(),
        Exercise::HeldMarchCount => ways::march_and_count(),
        Exercise::WalkTurnHead => ways::turn_the_head(),
        Exercise::WalkAndCount => ways::walk_and_count(),
        Exercise::BedRoll => bed::roll(),
        Exercise::BedToEdge => bed::to_the_edge(),
        Exercise::SeatedScoot => chair::scoot(),
        Exercise::RiseAndSteady => rising::rise_and_steady(),
        Exercise::RiseAndWalk => walking::rise_and_walk(),
        Exercise::SeatedStepOver => chair::step_over(),
        Exercise::HeldStepOver => standing::step_over(),
        Exercise::WalkStepOver => walking::step_over(),
        Exercise::HeldStepTap => outdoors::step_tap(),
        Exercise::HeldStepUp => walking::step_up(),
        Exercise::StairsFew => outdoors::down_the_stairs(),
        Exercise::StairsWithRail => walking::stairs(),
        Exercise::HeldDoorstep => outdoors::over_the_doorstep(),
        Exercise::WalkOutShort => outdoors::short_walk(),
        Exercise::WalkOutLong => outdoors::long_walk(),
        Exercise::SeatedCupLift => chair::cup_lift(),
        Exercise::HeldCupboardReach => standing::cupboard_reach(),
        Exercise::CupAlongWorktop => standing::cup_along_worktop(),
        Exercise::CarryCup => walking::carry_cup(),
        Exercise::BedSleeve => bed::sleeve(),
        Exercise::SeatedSleeve => chair::sleeve(),
        Exercise::SeatedPickUp => chair::pick_up(),
        Exercise::HeldPickUp => standing::pick_up(),
        Exercise::HeldLunge => floor::lunge(),
        Exercise::HeldKneelDown => floor::kneel(),
        Exercise::FloorRise => floor::all_the_way(),
        Exercise::BedCalfStretch => bed::calf_stretch(),
        Exercise::BedBreathing => bed::breathing(),
        Exercise::SeatedBreathing => chair::breathing(),
        Exercise::SeatedCalfStretch => chair::calf_stretch(),
        Exercise::HeldCalfStretch => standing::calf_stretch(),
        Exercise::FreeBreathing => standing::breathing(),
    }
}

fn starting(scale: FigureScale, props: Vec<Prop>, pose: Pose) -> Figure {
    let first = KeyPose { pose, arrows: Vec::new(), things: Vec::new() };
    Figure {
        scale,
        view: ViewDirection::Side,
        props,
        keys: vec![first],
        course: MotionCourse::ThereAndBack,
        inset: Inset::None,
    }
}

fn in_bed(pose: Pose) -> Figure {
    starting(FigureScale::Lying, vec![Prop::Bed], pose)
}

fn on_chair(pose: Pose) -> Figure {
    starting(FigureScale::Seated, vec![Prop::Chair], pose)
}

fn on_feet(pose: Pose) -> Figure {
    starting(FigureScale::Standing, Vec::new(), pose)
}
