//! The chains: the same task from the easiest form to the hardest.

/// What an exercise is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    WarmUp,
    Legs,
    Arms,
    Balance,
    Mobility,
    /// Walking and keeping going.
    Gait,
    /// The task itself, as it is done in the home.
    Everyday,
    CalmDown,
}

/// The parts of a session as a person sees them, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    WarmUp,
    Strength,
    Balance,
    Everyday,
    CalmDown,
}

/// One task, easy to hard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chain {
    /// Getting the legs going.
    WarmLegs,
    /// Getting the upper body going.
    WarmArms,
    /// Lifting the body with both legs.
    Rise,
    /// Straightening and bending the knee.
    Thigh,
    /// The leg out to the side.
    Hip,
    /// Heels up.
    Heel,
    /// Pushing away with the arms.
    Push,
    /// Lifting and pulling with the arms.
    Lift,
    /// Keeping still over the feet.
    Stance,
    /// Moving the weight, and reaching out of it.
    Shift,
    /// Joints and trunk.
    Turn,
    /// Steps.
    Walk,
    /// Out of bed and up from a chair.
    GetUp,
    /// Over a threshold, up a stair.
    Step,
    /// Cups and cupboards.
    Kitchen,
    /// Getting dressed, and what lies on the floor.
    Clothes,
    /// Stretching the calf.
    Stretch,
    /// Breathing.
    Breath,
}

impl Purpose {
    pub const ALL: [Self; 8] = [
        Self::WarmUp,
        Self::Legs,
        Self::Arms,
        Self::Balance,
        Self::Mobility,
        Self::Gait,
        Self::Everyday,
        Self::CalmDown,
    ];

    pub fn stage(self) -> Stage {
        match self {
            Self::WarmUp => Stage::WarmUp,
            Self::Legs | Self::Arms => Stage::Strength,
            Self::Balance | Self::Mobility => Stage::Balance,
            Self::Gait | Self::Everyday => Stage::Everyday,
            Self::CalmDown => Stage::CalmDown,
        }
    }
}

impl Stage {
    pub const ALL: [Self; 5] = [Self::WarmUp, Self::Strength, Self::Balance, Self::Everyday, Self::CalmDown];
}

impl Chain {
    pub const ALL: [Self; 18] = [
        Self::WarmLegs,
        Self::WarmArms,
        Self::Rise,
        Self::Thigh,
        Self::Hip,
        Self::Heel,
        Self::Push,
        Self::Lift,
        Self::Stance,
        Self::Shift,
        Self::Turn,
        Self::Walk,
        Self::GetUp,
        Self::Step,
        Self::Kitchen,
        Self::Clothes,
        Self::Stretch,
        Self::Breath,
    ];

    /// READING: standing on a smaller base, moving the weight over it, turning, and stepping otherwise than straight ahead.
    pub fn challenges_balance(self) -> bool {
        matches!(self.purpose(), Purpose::Balance | Purpose::Mobility) || self == Self::Step
    }

    /// READING: what is never proposed by rule; a professional may choose it, and is there.
    pub fn is_for_professionals(self) -> bool {
        false
    }

    pub fn purpose(self) -> Purpose {
        match self {
            Self::WarmLegs | Self::WarmArms => Purpose::WarmUp,
            Self::Rise | Self::Thigh | Self::Hip | Self::Heel => Purpose::Legs,
            Self::Push | Self::Lift => Purpose::Arms,
            Self::Stance | Self::Shift => Purpose::Balance,
            Self::Turn => Purpose::Mobility,
            Self::Walk => Purpose::Gait,
            Self::GetUp | Self::Step | Self::Kitchen | Self::Clothes => Purpose::Everyday,
            Self::Stretch | Self::Breath => Purpose::CalmDown,
        }
    }
}
