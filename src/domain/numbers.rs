//! The number of each choice: what stands for it wherever it leaves the app's memory, in the store or in a link.
//!
//! Owns: one table of every choice that is kept. A number means the same for ever: what is new gets the next one, what is
//! no longer chosen keeps its own. Must not own: how numbers are written.

use super::assessment::{self, conditions, decline};
use super::session::{self, captured, held, incident, protocol, readiness, remark, vitals};
use super::{access, cancellation, consent, correction, exercise, form_draft, level, person, plan, scale};

/// One of a few, each with a number.
pub trait Numbered: Copy + 'static {
    /// With its number, and its name for readers that are not this app.
    const ALL_NUMBERED: &'static [(Self, u8, &'static str)];

    fn number(self) -> u8;

    /// `None`: not known yet when this version was made.
    fn numbered(number: u8) -> Option<Self>;
}

macro_rules! numbers {
    ($($choice:path { $($variant:ident $number:literal),+ $(,)? })+) => {
        $(
            impl Numbered for $choice {
                const ALL_NUMBERED: &'static [(Self, u8, &'static str)] =
                    &[$((Self::$variant, $number, stringify!($variant)),)+];

                fn number(self) -> u8 {
                    match self {
                        $(Self::$variant => $number,)+
                    }
                }

                fn numbered(number: u8) -> Option<Self> {
                    match number {
                        $($number => Some(Self::$variant),)+
                        _ => None,
                    }
                }
            }
        )+

        /// Every choice by its name, with the numbers and names of what can be chosen.
        pub fn choices() -> Vec<(&'static str, Vec<(u8, &'static str)>)> {
            fn of<T: Numbered>() -> Vec<(u8, &'static str)> {
                T::ALL_NUMBERED.iter().map(|(_, number, name)| (*number, *name)).collect()
            }
            vec![$((stringify!($choice), of::<$choice>())),+]
        }
    };
}

numbers! {
    person::Sex {
        Female 0, Male 1,
    }
    chrono::Weekday {
        Mon 0, Tue 1, Wed 2, Thu 3, Fri 4, Sat 5, Sun 6,
    }
    assessment::NotDone {
        TriedUnable 0, NotWithoutHelp 1, WorkerFeltUnsafe 2, PersonFeltUnsafe 3, Refused 4, DidNotUnderstand 5,
        NoRoomOrChair 6, Other 7,
    }
    assessment::Instrument {
        Sppb 0, Gait 1, Tug 2, ChairStand 3, TwoMinuteWalk 4, SixMinuteWalk 5, Demmi 6, GoalRatings 7, Psfs 8, Gas 9,
        Pain 10, Exertion 11, Ladder 12, Falls 13, Help 14, Fim 15, AdlTaxonomy 16, OtherTotal 17,
        Orthostatic 23,
        FallQuestions 28, FallChecklist 29, Weight 30, Mst 31, ShortFesI 32, FourAt 33, Cfs 34, EqVas 35,
    }
    assessment::Source {
        Guided 0, Paper 1,
    }
    conditions::Shoes {
        Firm 0, Slippers 1, Socks 2, Barefoot 3,
    }
    conditions::Start {
        Standing 0, Walking 1,
    }
    correction::CorrectionReason {
        WrongNumber 0, WrongConditions 1, WrongDay 2, WrongPerson 3, NotCarriedOutRight 4, Other 5,
    }
    decline::DeclineReason {
        Illness 0, Fall 1, Unsteady 2, Motivation 3, Medicine 4, Other 5, NoExplanation 6,
    }
    conditions::WalkingAid {
        None 0, Stick 1, Crutches 2, Walker 3, Other 4,
    }
    exercise::SkipReason {
        Pain 0, Tired 1, Unsafe 2, NotWilling 3, NoRoom 4, Other 5,
    }
    session::StopReason {
        ChestPain 0, Dizzy 1, Breathless 2, Fall 3, Pain 4, Tired 5, Wish 6, Interrupted 7, Other 8,
    }
    cancellation::CancelledBy {
        Person 0, NextOfKin 1, Worker 2, Service 3,
    }
    cancellation::CancelReason {
        Ill 0, Fall 1, InHospital 2, Away 3, NotWilling 4, WorkerAbsent 5, Other 6,
    }
    readiness::Feeling {
        Good 0, AsUsual 1, Poor 2,
    }
    readiness::Unwell {
        No 0, WasDizzy 1, Dizzy 2, ChestPain 3, Breathless 4, Ill 5, DizzyOnStanding 6, NewlyConfused 7, NewPain 8,
        SwollenCalf 9, SwollenLegs 10, LittleFood 11, Tired 12,
    }
    readiness::SinceLast {
        Nothing 0, FallSeenTo 1, FallNotSeenTo 2, Illness 3, NewMedicine 4, Hospital 5,
    }
    readiness::ReadinessVerdict {
        Full 0, Lighter 1, AskFirst 2, NotToday 3,
    }
    readiness::Tell {
        NurseOrDoctor 0, Physiotherapist 1,
    }
    captured::StrikeReason {
        AlreadyRecorded 0, NotHeld 1, NotOurs 2, TryOut 3, Other 4,
    }
    held::Load {
        Full 0, Lighter 1,
    }
    held::StoppedBy {
        Person 0, Worker 1, Service 2,
    }
    incident::Happened {
        NearFall 0, Fall 1, Dizzy 2, ChestPain 3, Breathless 4, Fainted 5, Pain 6, Other 7,
    }
    incident::Hurt {
        No 0, Yes 1, NotKnown 2,
    }
    incident::Notification {
        NobodyYet 0, Nurse 1, Doctor 2, Physiotherapist 3, NextOfKin 4, Emergency 5, EmergencyClinic 6,
    }
    remark::SmileyFace {
        Sad 0, Neutral 1, Glad 2,
    }
    remark::Remark {
        Motivated 0, Steadier 1, Stronger 2, NeededLessSupport 3, AsLastTime 4, NeededMoreSupport 5, NeededMoreRest 6,
        LessSteady 7, Tired 8, SleptBadly 9, Sore 10, HardToFollow 11,
    }
    level::Level {
        A 0, B 1, C 2, D 3,
    }
    level::RiskReason {
        SlowTug 0, SlowWalk 1, Dementia 2, RecurrentFalls 3, FallWithCare 4,
    }
    plan::Emphasis {
        Even 0, Balance 1,
    }
    plan::Progression {
        ByRule 0, ByProfessional 1,
    }
    vitals::Measure {
        BloodPressure 0, Pulse 1, Saturation 2,
    }
    plan::ManualChoice {
        TooHard 0, TooEasy 1, Pain 2, Unsafe 3, NotWilling 4, Illness 5, HomeChanged 6, GoalChanged 7, Variation 8,
        Other 9,
    }
    exercise::Exercise {
        BedAnklePumps 0, SeatedFootTap 1, SeatedMarch 2, HeldMarch 3, BedHands 4, SeatedShoulderRolls 5,
        SeatedArmLift 6, FreeArmLift 7, BedBridge 8, SeatedLeanForward 9, RiseWithArms 10, HeldRise 11, RiseFree 12,
        RiseSlowly 13, BedThighPress 14, SeatedKneeStraighten 15, HeldLegForward 16, HeldKneeBend 17, BedLegOut 18,
        SeatedKneesApart 19, HeldLegAside 20, SeatedHeelLift 21, HeldHeelLift 22, FreeHeelLift 23, BedPalmPress 24,
        SeatedPalmPress 25, ArmrestPush 26, WallPush 27, WorktopPush 28, BedElbowBend 29, SeatedElbowBend 30,
        SeatedClothPull 31, FreeBottleLift 32, BedEdgeSit 33, SeatedFeetInLine 34, HeldFeetTogether 35,
        HeldFeetInLine 36, FreeFeetTogether 37, FreeFeetInLine 38, BedPelvisTilt 39, SeatedWeightShift 40,
        SeatedFarReach 41, HeldWeightShift 42, HeldFarReach 43, BedHeelSlides 44, SeatedFootCircles 45,
        SeatedTrunkTurn 46, FreeTrunkTurn 47, SeatedQuickSteps 48, HeldSideStep 49, HeldWalk 50, WalkAndTurn 51,
        WalkChangePace 52, BedRoll 53, BedToEdge 54, SeatedScoot 55, RiseAndSteady 56, RiseAndWalk 57,
        SeatedStepOver 58, HeldStepOver 59, HeldStepUp 60, WalkStepOver 61, StairsWithRail 62, SeatedCupLift 63,
        HeldCupboardReach 64, CupAlongWorktop 65, CarryCup 66, BedSleeve 67, SeatedSleeve 68, SeatedPickUp 69,
        HeldPickUp 70, BedCalfStretch 71, SeatedCalfStretch 72, HeldCalfStretch 73, BedBreathing 74,
        SeatedBreathing 75, FreeBreathing 76, SeatedFastKnee 77, HeldFastHeel 78, RiseFast 79, HeldStaggered 80,
        HeldOneLeg 81, FreeStaggered 82, FreeOneLeg 83, SeatedStepOut 84, HeldFourSteps 85, FreeFourSteps 86,
        HeldBackWalk 87, HeldLineWalk 88, WalkSideways 89, WalkBackward 90, SeatedMarchCount 91, HeldMarchCount 92,
        WalkTurnHead 93, WalkAndCount 94, HeldStepTap 95, StairsFew 96, HeldDoorstep 97, WalkOutShort 98,
        WalkOutLong 99, HeldLunge 100, HeldKneelDown 101, FloorRise 102,
    }
    exercise::Equipment {
        Bed 0, Chair 1, Armchair 2, Worktop 3, Wall 4, Lane 5, Step 6, Stairs 7, Cupboard 8, Cup 9, Cloth 10,
        Bottles 11, AnkleWeights 12, Band 13, WayOutdoors 14,
    }
    exercise::Caution {
        NewHip 0, Shoulder 1, FragileBones 2, Heart 3, Breathless 4, Dizziness 5, LowVision 6, KneePain 7, BackPain 8,
        WeakSide 9, WeightBearing 10, LowPressureStanding 11, BloodThinner 12, Insulin 13, Oxygen 14, Pacemaker 15,
        Parkinson 16, Urgency 17, FearOfFalling 18, StrokeArm 19,
    }
    exercise::Task {
        RiseFromChair 0, InAndOutOfBed 1, Stairs 2, ReachCupboard 3, CarryCup 4, PickUpFromFloor 5, StepOver 6,
        Dress 7, WalkIndoors 8, WalkOutdoors 9,
    }
    exercise::BandStrength {
        Light 0, Medium 1, Strong 2,
    }
    exercise::Support {
        Held 0, OneHandNear 1, Free 2,
    }
    plan::PartSays {
        Stands 0, DoesNotStand 1, DoesNotWalk 2, DoesNotRise 3,
    }
    exercise::Place {
        Bed 0, Chair 1, StandingSupported 2, StandingFree 3, Walking 4,
    }
    consent::Content {
        Goals 0, Attendance 1, Tests 2, Words 3,
    }
    scale::Zero {
        Cannot 0, NoProblem 1,
    }
    exercise::Sides {
        Both 0, Each 1,
    }
    form_draft::FormName {
        NewPerson 0, Person 1, NewGoal 2, GoalAim 3, GoalLevels 4, Consent 5, ShareLink 6, Cancellation 7, RetestWeek 8,
        HelpLists 9, BeforeSession 10, NotBegun 11, AfterSession 12, Incident 13, Correction 14,
        MeasurementCorrection 15, PaperMeasurement 16, PlanChange 17, PlanDecision 18,
        Stop 19, ProposalChange 20, Questionnaire 21, ShortQuestions 22, Captured 23, Claim 24,
    }
    protocol::SessionPhase {
        Working 0, Resting 1,
    }
    access::PrintedPage {
        Fridge 0, Report 1, Plan 2, Progress 3, Results 4, Log 5, Extract 6,
    }
    access::PrintedTabletPage {
        Log 0, LostTablet 1, Receipts 2,
    }
    access::LockReason {
        Asked 0, Untouched 1, OutOfSight 2, ForShowing 3,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_number_stands_for_two_things() {
        for (choice, all) in choices() {
            let numbers: BTreeSet<u8> = all.iter().map(|(number, _)| *number).collect();
            assert_eq!(numbers.len(), all.len(), "{choice}");
        }
    }
}
