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
    /// The same quickly: strength that comes in time.
    Power,
    /// Pushing away with the arms.
    Push,
    /// Lifting and pulling with the arms.
    Lift,
    /// Keeping still over the feet.
    Stance,
    /// Moving the weight, and reaching out of it.
    Shift,
    /// From both feet to one.
    OneLeg,
    /// A step forward, aside and back, and home again.
    FourWays,
    /// Joints and trunk.
    Turn,
    /// Steps.
    Walk,
    /// Backwards, sideways, heel to toe.
    OtherWays,
    /// Steps while the head does something else.
    TwoThings,
    /// Out of bed and up from a chair.
    GetUp,
    /// Over a threshold.
    Step,
    /// Up a stair and down.
    Stair,
    /// Out of the door, and on.
    Outdoors,
    /// Cups and cupboards.
    Kitchen,
    /// Getting dressed, and what lies on the floor.
    Clothes,
    /// Down to the floor and up again.
    Floor,
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
    pub const ALL: [Self; 26] = [
        Self::WarmLegs,
        Self::WarmArms,
        Self::Rise,
        Self::Thigh,
        Self::Hip,
        Self::Heel,
        Self::Power,
        Self::Push,
        Self::Lift,
        Self::Stance,
        Self::Shift,
        Self::OneLeg,
        Self::FourWays,
        Self::Turn,
        Self::Walk,
        Self::OtherWays,
        Self::TwoThings,
        Self::GetUp,
        Self::Step,
        Self::Stair,
        Self::Outdoors,
        Self::Kitchen,
        Self::Clothes,
        Self::Floor,
        Self::Stretch,
        Self::Breath,
    ];

    /// READING: standing on a smaller base, moving the weight over it, turning, and stepping otherwise than straight ahead.
    pub fn challenges_balance(self) -> bool {
        matches!(self.purpose(), Purpose::Balance | Purpose::Mobility)
            || matches!(self, Self::Step | Self::OtherWays | Self::TwoThings)
    }

    pub fn purpose(self) -> Purpose {
        match self {
            Self::WarmLegs | Self::WarmArms => Purpose::WarmUp,
            Self::Rise | Self::Thigh | Self::Hip | Self::Heel | Self::Power => Purpose::Legs,
            Self::Push | Self::Lift => Purpose::Arms,
            Self::Stance | Self::Shift | Self::OneLeg | Self::FourWays => Purpose::Balance,
            Self::Turn => Purpose::Mobility,
            Self::Walk | Self::OtherWays | Self::TwoThings => Purpose::Gait,
            Self::GetUp | Self::Step | Self::Stair | Self::Outdoors | Self::Kitchen | Self::Clothes | Self::Floor => {
                Purpose::Everyday
            }
            Self::Stretch | Self::Breath => Purpose::CalmDown,
        }
    }

    /// Whether only a professional adds it to a plan; no proposal does.
    ///
    /// READING: getting down to the floor and up is practised where a professional has seen the person do it. One helper
    /// alone cannot lift who stays down.
    pub fn is_for_professionals(self) -> bool {
        self == Self::Floor
    }
}
