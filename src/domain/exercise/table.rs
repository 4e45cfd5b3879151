//! The library as one table: a row for each exercise, chain by chain, easy to hard.
//!
//! Rungs: 1–2 in bed, 3–4 from a chair, 5–6 standing with support, 7–8 standing free, 9–10 walking; odd is the gentle one.
//! `heavier`: what it can be made heavier with. How much one person does is the plan's; the dose here is where it starts.
//!
//! READING: own exercises, chains, doses and exclusions, on the safe side for frail people at home with one helper, for
//! the municipality's physiotherapist to approve. Nothing is taken from a published programme.
//!
//! What the cautions that are not about one joint leave out:
//!
//! | Caution | Out |
//! |---|---|
//! | a leg may only take part of the weight | free feet, one leg, one hand on the worktop while walking, steps, stairs, the floor, what is quick on the feet; left are both hands on something fast, and walking with one's own aid |
//! | blood pressure falls on standing | rising quickly, bending down to the floor, kneeling |
//! | oxygen at home | what hurries, the whole stair, walks out of doors |
//! | heart, lungs | what hurries, long holds (heart), work above the head (heart) |
//! | pacemaker | the arm above the shoulder |
//! | Parkinson's disease | two things at once while walking free, backwards with free hands, the floor |
//! | weak or painful arm after a stroke | what pulls the arm, lifts a weight to the shoulder or pushes the body up; the palms pressed together stay, for the good hand decides how hard |
//! | blood thinner, insulin, urgency or catheter, fear of falling | nothing: the first three are asked about before a session, and fear is met by the support the plan chooses |

use super::{Amount, Caution, Chain, ChainRung, Equipment, Resistance, Task};

/// One row.
#[derive(Debug, Clone, Copy)]
pub(super) struct ExerciseRow {
    pub chain: Chain,
    pub rung: ChainRung,
    pub amount: Amount,
    /// One at most.
    pub heavier: &'static [Resistance],
    pub equipment: &'static [Equipment],
    pub not_with: &'static [Caution],
    pub serves: &'static [Task],
}

macro_rules! exercises {
    ($($exercise:ident $chain:ident $rung:literal $dose:ident($count:literal x $sets:literal) [$($heavier:ident)*]
        [$($equipment:ident)*] [$($caution:ident)*] [$($task:ident)*])*) => {
        /// One exercise in one form. Chain by chain, each from the easiest on.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Exercise {
            $($exercise,)*
        }

        impl Exercise {
            pub const ALL: &[Self] = &[$(Self::$exercise,)*];

            pub(super) fn row(self) -> &'static ExerciseRow {
                match self {
                    $(Self::$exercise => const {
                        &ExerciseRow {
                            chain: Chain::$chain,
                            rung: ChainRung($rung),
                            amount: Amount::$dose($count, $sets),
                            heavier: &[$(Resistance::$heavier),*],
                            equipment: &[$(Equipment::$equipment),*],
                            not_with: &[$(Caution::$caution),*],
                            serves: &[$(Task::$task),*],
                        }
                    },)*
                }
            }
        }
    };
}

#[rustfmt::skip] // columns
exercises! {
//  exercise               chain  rung dose              heavier       needs               not with                                       serves
//  Feet up and down; tap one foot out and in; march in the chair; march on the spot, a hand on the worktop.
    BedAnklePumps          WarmLegs   1  both(12 x 1)      []            [Bed]               []                                             []
    SeatedFootTap          WarmLegs   3  seconds(30 x 1)   []            [Chair]             []                                             [WalkIndoors]
    SeatedMarch            WarmLegs   4  seconds(45 x 1)   []            [Chair]             [NewHip]                                       [WalkIndoors Stairs]
    HeldMarch              WarmLegs   5  seconds(45 x 1)   []            [Worktop]           [WeakSide WeightBearing]                       [WalkIndoors Stairs]

//  Open and close the hands; roll the shoulders; both arms forward to the height of the shoulders, sitting; the same
//  standing.
    BedHands               WarmArms   1  both(12 x 1)      []            [Bed]               []                                             [CarryCup Dress]
    SeatedShoulderRolls    WarmArms   3  both(8 x 1)       []            [Chair]             []                                             [Dress]
    SeatedArmLift          WarmArms   4  both(10 x 1)      []            [Chair]             [Shoulder]                                     [ReachCupboard Dress]
    FreeArmLift            WarmArms   7  both(10 x 1)      []            [Worktop]           [Shoulder Dizziness WeightBearing]             [ReachCupboard]

//  Lift the seat off the bed, knees bent; lean well forward and press the feet down; rise with the hands on the
//  armrests; rise with the hands on the worktop in front; rise without hands; the same, sitting down over four
//  seconds.
    BedBridge              Rise       2  both(8 x 1)       []            [Bed]               [NewHip Heart BackPain]                        [InAndOutOfBed RiseFromChair Dress]
    SeatedLeanForward      Rise       3  both(8 x 1)       []            [Chair]             [NewHip Dizziness]                             [RiseFromChair]
    RiseWithArms           Rise       4  both(6 x 1)       []            [Armchair]          [Shoulder StrokeArm]                           [RiseFromChair InAndOutOfBed]
    HeldRise               Rise       5  both(6 x 1)       []            [Chair Worktop]     [KneePain]                                     [RiseFromChair InAndOutOfBed]
    RiseFree               Rise       7  both(8 x 1)       []            [Chair]             [KneePain NewHip Dizziness WeightBearing]      [RiseFromChair InAndOutOfBed Stairs]
    RiseSlowly             Rise       8  both(8 x 2)       []            [Chair]             [KneePain NewHip Dizziness Heart
                                                                                              WeightBearing]                                [RiseFromChair InAndOutOfBed Stairs]

//  Press the back of the knee down; straighten one knee; one straight leg forward; bend and straighten both knees.
    BedThighPress          Thigh      1  each(8 x 1)       []            [Bed]               []                                             [InAndOutOfBed RiseFromChair]
    SeatedKneeStraighten   Thigh      3  each(8 x 1)       [AnkleWeight] [Chair]             []                                             [RiseFromChair Stairs]
    HeldLegForward         Thigh      5  each(8 x 1)       [AnkleWeight] [Worktop]           [WeakSide WeightBearing]                       [Stairs StepOver]
    HeldKneeBend           Thigh      6  both(8 x 2)       []            [Worktop]           [KneePain NewHip WeightBearing]                [RiseFromChair Stairs PickUpFromFloor]

//  Slide one leg out and in; knees apart and together; one leg out to the side.
    BedLegOut              Hip        1  each(8 x 1)       []            [Bed]               []                                             [InAndOutOfBed]
    SeatedKneesApart       Hip        3  both(10 x 1)      [Band]        [Chair]             []                                             [RiseFromChair InAndOutOfBed]
    HeldLegAside           Hip        5  each(8 x 1)       [AnkleWeight] [Worktop]           [WeakSide WeightBearing]                       [WalkIndoors StepOver]

//  Heels up and down, sitting; standing with both hands on the worktop; standing with free hands above it.
    SeatedHeelLift         Heel       3  both(12 x 1)      []            [Chair]             []                                             [WalkIndoors]
    HeldHeelLift           Heel       5  both(10 x 1)      []            [Worktop]           []                                             [ReachCupboard Stairs WalkIndoors WalkOutdoors]
    FreeHeelLift           Heel       7  both(10 x 1)      []            [Worktop]           [Dizziness LowVision WeakSide WeightBearing]   [ReachCupboard Stairs WalkOutdoors]

//  Straighten one knee quickly; lift the heels quickly, hands on the worktop; rise quickly without hands. Down slowly
//  in all of them.
    SeatedFastKnee         Power      4  each(6 x 1)       [AnkleWeight] [Chair]             [KneePain Heart Breathless Oxygen]             [RiseFromChair Stairs]
    HeldFastHeel           Power      6  both(8 x 1)       []            [Worktop]           [Heart Breathless Oxygen WeightBearing]        [Stairs WalkOutdoors]
    RiseFast               Power      7  both(6 x 1)       []            [Chair]             [KneePain NewHip Dizziness Heart Breathless
                                                                                              Oxygen WeightBearing LowPressureStanding]     [RiseFromChair Stairs]

//  Press the palms together, lying; sitting; push up off the armrests; push away from the wall; from the worktop's
//  edge.
    BedPalmPress           Push       1  both(8 x 1)       []            [Bed]               []                                             []
    SeatedPalmPress        Push       3  both(8 x 1)       []            [Chair]             []                                             []
    ArmrestPush            Push       4  both(8 x 1)       []            [Armchair]          [Shoulder Heart StrokeArm]                     [RiseFromChair InAndOutOfBed]
    WallPush               Push       5  both(8 x 1)       []            [Wall]              [Shoulder StrokeArm]                           []
    WorktopPush            Push       6  both(8 x 2)       []            [Worktop]           [Shoulder Heart WeakSide StrokeArm]            [RiseFromChair]

//  Bend and straighten the elbows, lying; sitting; pull a cloth apart; lift two bottles from hips to shoulders.
    BedElbowBend           Lift       1  both(10 x 1)      []            [Bed]               []                                             [CarryCup Dress]
    SeatedElbowBend        Lift       3  both(10 x 1)      [Band]        [Chair]             []                                             [CarryCup Dress]
    SeatedClothPull        Lift       4  both(8 x 1)       [Band]        [Chair Cloth]       [Shoulder Heart StrokeArm]                     [Dress]
    FreeBottleLift         Lift       7  both(8 x 2)       []            [Worktop Bottles]   [Shoulder Heart Dizziness WeakSide
                                                                                              WeightBearing StrokeArm]                      [CarryCup ReachCupboard]

//  Sit tall on the bed's edge, feet on the floor; sit tall, feet in line; stand with the feet together, hands on
//  the worktop; feet in line, a hand on the worktop; feet together, free hands; feet in line, free hands.
    BedEdgeSit             Stance     2  seconds(40 x 1)   []            [Bed]               [Dizziness]                                    [InAndOutOfBed Dress]
    SeatedFeetInLine       Stance     4  seconds(20 x 2)   []            [Chair]             [NewHip]                                       [Dress]
    HeldFeetTogether       Stance     5  seconds(20 x 2)   []            [Worktop]           []                                             [WalkIndoors]
    HeldFeetInLine         Stance     6  seconds(20 x 2)   []            [Worktop]           [WeakSide WeightBearing]                       [WalkIndoors]
    FreeFeetTogether       Stance     7  seconds(20 x 2)   []            [Worktop]           [Dizziness LowVision WeightBearing]            [WalkIndoors WalkOutdoors]
    FreeFeetInLine         Stance     8  seconds(20 x 2)   []            [Worktop]           [Dizziness LowVision WeakSide WeightBearing]   [WalkIndoors WalkOutdoors]

//  Press the small of the back down, knees bent; weight from side to side, sitting; reach far forward, sitting;
//  weight from side to side, standing; reach far forward, the other hand on the worktop.
    BedPelvisTilt          Shift      1  both(8 x 1)       []            [Bed]               []                                             [InAndOutOfBed]
    SeatedWeightShift      Shift      3  seconds(30 x 1)   []            [Chair]             []                                             [Dress]
    SeatedFarReach         Shift      4  each(5 x 1)       []            [Chair]             [NewHip Shoulder FragileBones Dizziness
                                                                                              BackPain]                                     [Dress]
    HeldWeightShift        Shift      5  seconds(30 x 1)   []            [Worktop]           [WeightBearing]                                [WalkIndoors StepOver]
    HeldFarReach           Shift      6  each(5 x 1)       []            [Worktop]           [NewHip Shoulder FragileBones Dizziness
                                                                                              BackPain]                                     [ReachCupboard]

//  One foot half a step ahead, a hand on the worktop; on one leg, a hand on it; half a step ahead, free hands; on one
//  leg, free hands. The other leg in the next set.
    HeldStaggered          OneLeg     5  seconds(20 x 2)   []            [Worktop]           []                                             [WalkIndoors StepOver]
    HeldOneLeg             OneLeg     6  seconds(10 x 2)   []            [Worktop]           [WeakSide WeightBearing]                       [StepOver Stairs]
    FreeStaggered          OneLeg     7  seconds(20 x 2)   []            [Worktop]           [Dizziness LowVision WeakSide WeightBearing]   [WalkIndoors WalkOutdoors]
    FreeOneLeg             OneLeg     8  seconds(10 x 2)   []            [Worktop]           [NewHip KneePain Dizziness LowVision WeakSide
                                                                                              WeightBearing]                                [StepOver Stairs WalkOutdoors]

//  One foot forward, out and back, and home each time: sitting; a hand on the worktop; with free hands.
    SeatedStepOut          FourWays   4  each(4 x 1)       []            [Chair]             []                                             [WalkIndoors StepOver]
    HeldFourSteps          FourWays   5  each(5 x 1)       []            [Worktop]           [WeakSide WeightBearing]                       [WalkIndoors StepOver]
    FreeFourSteps          FourWays   7  each(5 x 1)       []            [Worktop]           [Dizziness LowVision WeakSide WeightBearing
                                                                                              Parkinson]                                    [WalkIndoors WalkOutdoors StepOver]

//  Slide one heel towards the seat and back; draw circles with one foot; turn the trunk, sitting; turn it,
//  standing.
    BedHeelSlides          Turn       1  each(8 x 1)       []            [Bed]               []                                             [InAndOutOfBed Dress]
    SeatedFootCircles      Turn       3  each(6 x 1)       []            [Chair]             []                                             [WalkIndoors]
    SeatedTrunkTurn        Turn       4  each(6 x 1)       []            [Chair]             [FragileBones BackPain Dizziness]              [Dress InAndOutOfBed]
    FreeTrunkTurn          Turn       7  each(6 x 1)       []            [Worktop]           [FragileBones BackPain Dizziness LowVision
                                                                                              NewHip WeightBearing]                         [WalkIndoors WalkOutdoors]

//  Quick small steps, sitting; sideways along the worktop; forwards along it; there, round and back; the same, now
//  slowly, now faster. Whoever has a walking aid uses it where it says walking.
    SeatedQuickSteps       Walk       4  seconds(20 x 2)   []            [Chair]             [NewHip Heart Breathless Oxygen]               [WalkIndoors]
    HeldSideStep           Walk       5  seconds(40 x 1)   []            [Worktop]           []                                             [WalkIndoors]
    HeldWalk               Walk       6  seconds(45 x 1)   []            [Worktop]           [WeightBearing]                                [WalkIndoors CarryCup]
    WalkAndTurn            Walk       9  seconds(60 x 1)   []            [Lane]              [Dizziness]                                    [WalkIndoors WalkOutdoors]
    WalkChangePace         Walk      10  seconds(40 x 2)   []            [Lane]              [Heart Breathless Dizziness LowVision
                                                                                              WeakSide WeightBearing Oxygen]                [WalkIndoors WalkOutdoors]

//  Backwards along the worktop; heel to toe along it; sideways over the floor; backwards over the floor.
    HeldBackWalk           OtherWays  5  seconds(40 x 1)   []            [Worktop]           [Dizziness WeakSide WeightBearing]             [WalkIndoors]
    HeldLineWalk           OtherWays  6  seconds(40 x 1)   []            [Worktop]           [Dizziness LowVision WeakSide WeightBearing]   [WalkIndoors]
    WalkSideways           OtherWays  9  seconds(40 x 1)   []            [Lane]              [Dizziness LowVision WeakSide WeightBearing]   [WalkIndoors StepOver]
    WalkBackward           OtherWays 10  seconds(30 x 1)   []            [Lane]              [NewHip Dizziness LowVision WeakSide
                                                                                              WeightBearing Parkinson]                      [WalkIndoors]

//  March in the chair and count backwards; the same standing at the worktop; walk and turn the head; walk and count.
    SeatedMarchCount       TwoThings  4  seconds(45 x 1)   []            [Chair]             [NewHip]                                       [WalkIndoors]
    HeldMarchCount         TwoThings  5  seconds(45 x 1)   []            [Worktop]           [WeakSide WeightBearing]                       [WalkIndoors]
    WalkTurnHead           TwoThings  9  seconds(40 x 1)   []            [Lane]              [Dizziness LowVision WeakSide WeightBearing
                                                                                              Parkinson]                                    [WalkIndoors WalkOutdoors]
    WalkAndCount           TwoThings 10  seconds(60 x 1)   []            [Lane]              [Dizziness LowVision WeakSide WeightBearing
                                                                                              Parkinson]                                    [WalkIndoors WalkOutdoors]

//  Roll to the side and back; from lying to sitting on the edge and back; move forward on the seat and back; rise,
//  stand until steady with the worktop in front, sit; rise, walk three metres, turn, walk back, sit.
    BedRoll                GetUp      1  each(3 x 1)       []            [Bed]               [NewHip Shoulder]                              [InAndOutOfBed]
    BedToEdge              GetUp      2  both(3 x 1)       []            [Bed]               [NewHip Shoulder Dizziness StrokeArm]          [InAndOutOfBed]
    SeatedScoot            GetUp      3  both(4 x 1)       []            [Chair]             [NewHip]                                       [RiseFromChair]
    RiseAndSteady          GetUp      5  both(5 x 1)       []            [Chair Worktop]     [KneePain]                                     [RiseFromChair]
    RiseAndWalk            GetUp      9  both(4 x 1)       []            [Chair Lane]        [Dizziness KneePain WeightBearing]             [RiseFromChair WalkIndoors]

//  Foot over a rolled towel and back, sitting; the same standing at the worktop; walk and step over rolled towels.
    SeatedStepOver         Step       4  each(6 x 1)       []            [Chair Cloth]       [NewHip]                                       [StepOver Stairs]
    HeldStepOver           Step       5  each(6 x 1)       []            [Worktop Cloth]     [LowVision WeakSide WeightBearing]             [StepOver Stairs]
    WalkStepOver           Step       9  both(6 x 1)       []            [Lane Cloth]        [Dizziness LowVision WeakSide WeightBearing]   [StepOver WalkOutdoors]

//  Tap one foot on a step, holding on; up on the step and down; three stairs up and down, a hand on the rail; the
//  whole stair.
    HeldStepTap            Stair      5  each(6 x 1)       []            [Step]              [LowVision WeakSide WeightBearing]             [Stairs]
    HeldStepUp             Stair      6  each(5 x 1)       []            [Step]              [KneePain Dizziness LowVision WeakSide
                                                                                              WeightBearing]                                [Stairs]
    StairsFew              Stair      9  both(2 x 1)       []            [Stairs]            [KneePain Dizziness LowVision WeakSide
                                                                                              WeightBearing]                                [Stairs WalkOutdoors]
    StairsWithRail         Stair     10  both(2 x 1)       []            [Stairs]            [Dizziness LowVision KneePain Heart
                                                                                              Breathless WeakSide WeightBearing Oxygen]     [Stairs]

//  Over the doorstep and back, holding the frame of the door; three minutes out of doors; six.
    HeldDoorstep           Outdoors   5  each(4 x 1)       []            [WayOutdoors]       [LowVision WeakSide WeightBearing]             [WalkOutdoors StepOver]
    WalkOutShort           Outdoors   9  seconds(180 x 1)  []            [WayOutdoors]       [Dizziness LowVision WeightBearing Oxygen]     [WalkOutdoors]
    WalkOutLong            Outdoors  10  seconds(360 x 1)  []            [WayOutdoors]       [Heart Breathless Dizziness LowVision
                                                                                              WeightBearing Oxygen]                         [WalkOutdoors]

//  Lift a cup from one side to the other, sitting; reach up to the cupboard, a hand on the worktop; move a cup
//  along the worktop, step by step sideways; carry a cup across the room.
    SeatedCupLift          Kitchen    3  each(6 x 1)       []            [Chair Cup]         []                                             [CarryCup]
    HeldCupboardReach      Kitchen    5  each(5 x 1)       []            [Worktop Cupboard]  [Shoulder Dizziness Pacemaker]                 [ReachCupboard]
    CupAlongWorktop        Kitchen    6  each(3 x 1)       []            [Worktop Cup]       [WeightBearing]                                [CarryCup]
    CarryCup               Kitchen    9  both(4 x 1)       []            [Lane Cup]          [Dizziness LowVision WeakSide WeightBearing
                                                                                              Parkinson]                                    [CarryCup]

//  Arm into a sleeve and out again, the weaker arm first, in bed; sitting; pick up a cloth by the feet, sitting;
//  the same standing, a hand on the worktop.
    BedSleeve              Clothes    1  each(3 x 1)       []            [Bed]               []                                             [Dress]
    SeatedSleeve           Clothes    3  each(3 x 1)       []            [Chair]             []                                             [Dress]
    SeatedPickUp           Clothes    4  each(4 x 1)       []            [Chair Cloth]       [NewHip FragileBones Dizziness BackPain
                                                                                              LowPressureStanding]                          [PickUpFromFloor Dress]
    HeldPickUp             Clothes    6  both(4 x 1)       []            [Worktop Cloth]     [NewHip FragileBones Dizziness BackPain
                                                                                              KneePain WeightBearing LowPressureStanding]   [PickUpFromFloor]

//  A long step with both knees bent, a hand on the worktop; down on one knee and up, the same; down on hands and
//  knees and up again with nothing to hold. For professionals to add.
    HeldLunge              Floor      5  each(5 x 1)       []            [Worktop]           [KneePain NewHip WeakSide WeightBearing]       [PickUpFromFloor]
    HeldKneelDown          Floor      6  each(2 x 1)       []            [Worktop]           [KneePain NewHip FragileBones Dizziness
                                                                                              WeakSide WeightBearing LowPressureStanding]   [PickUpFromFloor]
    FloorRise              Floor      8  both(2 x 1)       []            [Worktop]           [KneePain NewHip Shoulder FragileBones Heart
                                                                                              Breathless Dizziness LowVision BackPain
                                                                                              WeakSide WeightBearing LowPressureStanding
                                                                                              Oxygen Parkinson StrokeArm]                   [PickUpFromFloor]

//  Heel out and toes towards you, lying; sitting with one leg out; standing at the wall with one foot far back.
    BedCalfStretch         Stretch    1  seconds(40 x 1)   []            [Bed]               []                                             []
    SeatedCalfStretch      Stretch    3  seconds(40 x 1)   []            [Chair]             []                                             [WalkIndoors]
    HeldCalfStretch        Stretch    5  seconds(40 x 1)   []            [Wall]              [WeightBearing]                                [WalkIndoors Stairs]

//  Breathe slowly, lying; sitting, with the arms; standing, with the arms, the worktop right behind.
    BedBreathing           Breath     1  seconds(45 x 1)   []            [Bed]               []                                             []
    SeatedBreathing        Breath     3  seconds(45 x 1)   []            [Chair]             []                                             []
    FreeBreathing          Breath     7  seconds(45 x 1)   []            [Worktop]           [Dizziness WeightBearing]                      []
}
