//! What each exercise looks like: two to four key poses, what the body holds on to, and the arrow that leads to each
//! pose. Centimetres and degrees; see [`super::space`] for the directions.
//!
//! Owns: the table of figures, by place. Must not own: how a pose becomes a picture, words.
//! Start at [`figure`]: the list. `bed`, `chair`, `standing` and `walking` are its rows.
//!
//! READING: support is only what cannot slide: a kitchen bench, a wall, or the chair that is sat on, against the wall.

mod bed;
mod chair;
mod standing;
mod walking;

use super::body::{Body, Pose};
use super::draw::Arrow;
use super::footprints::Stand;
use super::props::Prop;
use super::space::View;
use super::things::{Item, Spot, Thing};
use crate::domain::exercise::Exercise;

pub use chair::{rise_with_arms, rise_with_arms_folded};

/// One row of the table.
#[derive(Debug, Clone)]
pub struct Figure {
    pub scale: Scale,
    pub view: View,
    pub props: Vec<Prop>,
    /// Two to four.
    pub keys: Vec<Key>,
    pub course: Course,
    pub inset: Inset,
}

/// A pose that says what to do, what is held in it, and the arrows that lead to it.
#[derive(Debug, Clone)]
pub struct Key {
    pub pose: Pose,
    pub arrows: Vec<Arrow>,
    pub things: Vec<Thing>,
}

/// One picture of the film.
#[derive(Debug, Clone)]
pub struct Moment {
    pub body: Body,
    pub things: Vec<Thing>,
}

/// How the moving figure comes back to its first pose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// The same way.
    ThereAndBack,
    /// It begins anew.
    Onwards,
    /// The last pose leads to the first.
    Round,
    RoundQuickly,
    RoundSlowly,
}

impl Course {
    /// Whether the film ends with its first pose.
    pub fn comes_home(self) -> bool {
        matches!(self, Self::Round | Self::RoundQuickly | Self::RoundSlowly)
    }
}

/// How large the body is drawn. Seated figures are lower, so they can be larger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    Seated,
    Standing,
    /// Up a step or stairs.
    High,
    /// Across the room.
    Wide,
    /// A bed.
    Lying,
}

/// A small picture in the corner that says what the large one cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inset {
    None,
    /// The feet from above.
    Feet(Stand),
}

#[rustfmt::skip] // one line each
pub fn figure(exercise: Exercise) -> Figure {
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
        Exercise::RiseWithArms => chair::rise_with_arms(),
        Exercise::HeldRise => chair::rise_at_worktop(),
        Exercise::RiseFree => chair::rise(),
        Exercise::RiseSlowly => chair::rise_slowly(),
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
        Exercise::HeldFeetTogether => standing::feet_together(),
        Exercise::HeldFeetInLine => standing::feet_in_line(),
        Exercise::FreeFeetTogether => standing::feet_together_free(),
        Exercise::FreeFeetInLine => standing::feet_in_line_free(),
        Exercise::BedPelvisTilt => bed::pelvis_tilt(),
        Exercise::SeatedWeightShift => chair::weight_shift(),
        Exercise::SeatedFarReach => chair::far_reach(),
        Exercise::HeldWeightShift => standing::weight_shift(),
        Exercise::HeldFarReach => standing::far_reach(),
        Exercise::BedHeelSlides => bed::heel_slides(),
        Exercise::SeatedFootCircles => chair::foot_circles(),
        Exercise::SeatedTrunkTurn => chair::trunk_turn(),
        Exercise::FreeTrunkTurn => standing::trunk_turn(),
        Exercise::SeatedQuickSteps => chair::quick_steps(),
        Exercise::HeldSideStep => standing::side_step(),
        Exercise::HeldWalk => walking::along_worktop(),
        Exercise::WalkAndTurn => walking::there_and_back_again(),
        Exercise::WalkChangePace => walking::change_pace(),
        Exercise::BedRoll => bed::roll(),
        Exercise::BedToEdge => bed::to_the_edge(),
        Exercise::SeatedScoot => chair::scoot(),
        Exercise::RiseAndSteady => chair::rise_and_steady(),
        Exercise::RiseAndWalk => walking::rise_and_walk(),
        Exercise::SeatedStepOver => chair::step_over(),
        Exercise::HeldStepOver => standing::step_over(),
        Exercise::HeldStepUp => walking::step_up(),
        Exercise::WalkStepOver => walking::step_over(),
        Exercise::StairsWithRail => walking::stairs(),
        Exercise::SeatedCupLift => chair::cup_lift(),
        Exercise::HeldCupboardReach => standing::cupboard_reach(),
        Exercise::CupAlongWorktop => standing::cup_along_worktop(),
        Exercise::CarryCup => walking::carry_cup(),
        Exercise::BedSleeve => bed::sleeve(),
        Exercise::SeatedSleeve => chair::sleeve(),
        Exercise::SeatedPickUp => chair::pick_up(),
        Exercise::HeldPickUp => standing::pick_up(),
        Exercise::BedCalfStretch => bed::calf_stretch(),
        Exercise::BedBreathing => bed::breathing(),
        Exercise::SeatedBreathing => chair::breathing(),
        Exercise::SeatedCalfStretch => chair::calf_stretch(),
        Exercise::HeldCalfStretch => standing::calf_stretch(),
        Exercise::FreeBreathing => standing::breathing(),
    }
}

/// How many steps the film takes from its first picture to its last. Two, three and four poses divide it evenly.
pub const STEPS: usize = 12;

impl Key {
    pub fn moment(&self) -> Moment {
        Moment { body: self.pose.solve(), things: self.things.clone() }
    }

    fn on_the_way(&self, next: &Self, share: f64) -> Moment {
        let things = self.things.iter().zip(&next.things).map(|(thing, next)| thing.on_the_way(*next, share));
        Moment { body: self.pose.on_the_way(&next.pose, share), things: things.collect() }
    }
}

impl Figure {
    /// The pictures from the first pose to the last and, where the figure goes round, to the first again.
    pub fn film(&self) -> Vec<Moment> {
        let mut keys: Vec<&Key> = self.keys.iter().collect();
        if self.course.comes_home() {
            keys.push(&self.keys[0]);
        }
        let between = STEPS / (keys.len() - 1);
        let way = |pair: &[&Key]| -> Vec<Moment> {
            let on_the_way = |step: usize| pair[0].on_the_way(pair[1], step as f64 / between as f64);
            (0..between).map(|step| if step == 0 { pair[0].moment() } else { on_the_way(step) }).collect()
        };
        let mut film: Vec<Moment> = keys.windows(2).flat_map(way).collect();
        film.push(keys[keys.len() - 1].moment());
        film
    }

    fn then(self, pose: Pose, arrow: Arrow) -> Self {
        self.and(pose).also(arrow)
    }

    /// One more arrow that leads to the last pose so far.
    fn also(mut self, arrow: Arrow) -> Self {
        if let Some(last) = self.keys.last_mut() {
            last.arrows.push(arrow);
        }
        self
    }

    /// A further pose to which the arrow before it leads as well.
    fn and(mut self, pose: Pose) -> Self {
        let things = self.keys.last().map(|last| last.things.clone()).unwrap_or_default();
        self.keys.push(Key { pose, arrows: Vec::new(), things });
        self
    }

    /// In the last pose so far, and in all that follow.
    fn holding(mut self, item: Item, spot: Spot) -> Self {
        if let Some(last) = self.keys.last_mut() {
            last.things.push(Thing { item, spot });
        }
        self
    }

    /// What is held is now somewhere else.
    fn now(mut self, spot: Spot) -> Self {
        if let Some(thing) = self.keys.last_mut().and_then(|last| last.things.first_mut()) {
            thing.spot = spot;
        }
        self
    }

    fn seen(self, view: View) -> Self {
        Self { view, ..self }
    }

    fn with(mut self, prop: Prop) -> Self {
        self.props.push(prop);
        self
    }

    fn going(self, course: Course) -> Self {
        Self { course, ..self }
    }

    fn feet_from_above(self, stand: Stand) -> Self {
        Self { inset: Inset::Feet(stand), ..self }
    }
}

fn starting(scale: Scale, props: Vec<Prop>, pose: Pose) -> Figure {
    let first = Key { pose, arrows: Vec::new(), things: Vec::new() };
    Figure { scale, view: View::Side, props, keys: vec![first], course: Course::ThereAndBack, inset: Inset::None }
}

fn in_bed(pose: Pose) -> Figure {
    starting(Scale::Lying, vec![Prop::Bed], pose)
}

fn on_chair(pose: Pose) -> Figure {
    starting(Scale::Seated, vec![Prop::Chair], pose)
}

fn on_feet(pose: Pose) -> Figure {
    starting(Scale::Standing, Vec::new(), pose)
}
