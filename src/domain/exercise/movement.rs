//! How sessions were first written: own movements in four phases, each seated and standing, each with an easier and a
//! harder form. Stored sessions are read by these names for ever; [`super::Exercise::of_movement`] tells the exercise.

/// The four parts of a session, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    WarmUp,
    Strength,
    Balance,
    CalmDown,
}

impl Phase {
    pub const ALL: [Self; 4] = [Self::WarmUp, Self::Strength, Self::Balance, Self::CalmDown];
}

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

    pub fn phase(self) -> Phase {
        match self {
            Self::March | Self::ArmLift | Self::TrunkTurn => Phase::WarmUp,
            Self::ChairRise | Self::LegForward | Self::HeelLift | Self::LegAside | Self::ArmPush => Phase::Strength,
            Self::WeightShift | Self::FarReach | Self::FeetInLine | Self::SideStep => Phase::Balance,
            Self::CalfStretch | Self::Breathing => Phase::CalmDown,
        }
    }
}

/// How demanding: from seated and gentle to standing and more. One ladder, so that «lettere» and «tyngre» each are
/// one step on it.
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

    pub fn easier(self) -> Option<Self> {
        Self::LADDER.iter().rev().copied().find(|grade| *grade < self)
    }

    pub fn harder(self) -> Option<Self> {
        Self::LADDER.iter().copied().find(|grade| *grade > self)
    }

    pub fn position(self) -> Position {
        match self {
            Self::SeatedGentle | Self::Seated => Position::Seated,
            Self::StandingGentle | Self::Standing | Self::StandingMore => Position::Standing,
        }
    }
}
