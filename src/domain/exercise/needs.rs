//! What an exercise needs, what speaks against it, and which everyday tasks it serves.

/// What there is in the home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Equipment {
    Bed,
    /// Steady, without wheels, its back against a wall.
    Chair,
    /// A chair with armrests. It serves as a chair too.
    Armchair,
    /// A kitchen worktop, or something else at that height that cannot slide.
    Worktop,
    /// A clear piece of wall.
    Wall,
    /// About three metres of clear floor.
    Lane,
    /// One low step with something to hold on to.
    Step,
    /// A stair with a rail.
    Stairs,
    Cupboard,
    Cup,
    /// Towels: to pull, to roll up and step over, to pick up.
    Cloth,
    /// Two half-litre bottles.
    Bottles,
    /// A pair, to be filled or exchanged by half kilos.
    AnkleWeights,
    /// Elastic, in up to three strengths.
    Band,
    /// A door to go out by, and even ground on the other side.
    WayOutdoors,
}

/// What a person has to take care with. It leaves out exercises and never adds any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Caution {
    /// A new hip or a mended hip fracture: no deep bend, no leg across, no turning on the leg.
    NewHip,
    Shoulder,
    /// Brittle bones with a fracture: no bending or turning of the back under load.
    FragileBones,
    /// Heart disease: no long hold, no work above the head, no hurry.
    Heart,
    /// Lung disease: no hurry.
    Breathless,
    Dizziness,
    LowVision,
    KneePain,
    BackPain,
    /// One side is weak, as after a stroke: nothing that rests on one leg alone.
    WeakSide,
    /// A leg may only take part of the weight.
    WeightBearing,
    /// The blood pressure falls on standing up.
    LowPressureStanding,
    BloodThinner,
    Insulin,
    Oxygen,
    /// Or a defibrillator.
    Pacemaker,
    Parkinson,
    /// Has to hurry to the toilet, or has a catheter.
    Urgency,
    FearOfFalling,
    /// An arm that is weak or hurts after a stroke: it is not pulled, nor loaded above the shoulder.
    StrokeArm,
}

/// What a person does in a day, and may have as a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Task {
    RiseFromChair,
    InAndOutOfBed,
    Stairs,
    ReachCupboard,
    CarryCup,
    PickUpFromFloor,
    StepOver,
    Dress,
    WalkIndoors,
    WalkOutdoors,
}

impl Equipment {
    pub const ALL: [Self; 15] = [
        Self::Bed,
        Self::Chair,
        Self::Armchair,
        Self::Worktop,
        Self::Wall,
        Self::Lane,
        Self::Step,
        Self::Stairs,
        Self::Cupboard,
        Self::Cup,
        Self::Cloth,
        Self::Bottles,
        Self::AnkleWeights,
        Self::Band,
        Self::WayOutdoors,
    ];

    /// Whether this will do where `needed` is asked for.
    pub fn serves_as(self, needed: Self) -> bool {
        self == needed || (self, needed) == (Self::Armchair, Self::Chair)
    }
}

impl Caution {
    pub const ALL: [Self; 20] = [
        Self::NewHip,
        Self::Shoulder,
        Self::FragileBones,
        Self::Heart,
        Self::Breathless,
        Self::Dizziness,
        Self::LowVision,
        Self::KneePain,
        Self::BackPain,
        Self::WeakSide,
        Self::WeightBearing,
        Self::LowPressureStanding,
        Self::BloodThinner,
        Self::Insulin,
        Self::Oxygen,
        Self::Pacemaker,
        Self::Parkinson,
        Self::Urgency,
        Self::FearOfFalling,
        Self::StrokeArm,
    ];
}

impl Task {
    pub const ALL: [Self; 10] = [
        Self::RiseFromChair,
        Self::InAndOutOfBed,
        Self::Stairs,
        Self::ReachCupboard,
        Self::CarryCup,
        Self::PickUpFromFloor,
        Self::StepOver,
        Self::Dress,
        Self::WalkIndoors,
        Self::WalkOutdoors,
    ];
}
