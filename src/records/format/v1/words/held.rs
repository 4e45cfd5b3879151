//! Sessions: what was asked before, how it went, what was said after.

use super::words;
use crate::domain::session::{held, incident, readiness, remark};

words! {
    Feeling for readiness::Feeling {
        Good: "good",
        AsUsual: "as_usual",
        Poor: "poor",
    }

    Unwell for readiness::Unwell {
        No: "no",
        WasDizzy: "was_dizzy",
        Dizzy: "dizzy",
        ChestPain: "chest_pain",
        Breathless: "breathless",
        Ill: "ill",
    }

    SinceLast for readiness::SinceLast {
        Nothing: "nothing",
        FallSeenTo: "fall_seen_to",
        FallNotSeenTo: "fall_not_seen_to",
        Illness: "illness",
    }

    Verdict for readiness::Verdict {
        Full: "full",
        Lighter: "lighter",
        AskFirst: "ask_first",
        NotToday: "not_today",
    }

    Tell for readiness::Tell {
        NurseOrDoctor: "nurse_or_doctor",
        Physiotherapist: "physiotherapist",
    }

    Load for held::Load {
        Full: "full",
        Lighter: "lighter",
    }

    StoppedBy for held::StoppedBy {
        Person: "person",
        Worker: "worker",
        Service: "service",
    }

    Happened for incident::Happened {
        NearFall: "near_fall",
        Fall: "fall",
        Dizzy: "dizzy",
        ChestPain: "chest_pain",
        Breathless: "breathless",
        Fainted: "fainted",
        Pain: "pain",
        Other: "other",
    }

    Hurt for incident::Hurt {
        No: "no",
        Yes: "yes",
        NotKnown: "not_known",
    }

    Told for incident::Told {
        NobodyYet: "nobody_yet",
        Nurse: "nurse",
        Doctor: "doctor",
        Physiotherapist: "physiotherapist",
        NextOfKin: "next_of_kin",
        Emergency: "emergency",
    }

    Face for remark::Face {
        Sad: "sad",
        Neutral: "neutral",
        Glad: "glad",
    }

    Remark for remark::Remark {
        Motivated: "motivated",
        Steadier: "steadier",
        Stronger: "stronger",
        NeededLessSupport: "needed_less_support",
        AsLastTime: "as_last_time",
        NeededMoreSupport: "needed_more_support",
        NeededMoreRest: "needed_more_rest",
        LessSteady: "less_steady",
        Tired: "tired",
        SleptBadly: "slept_badly",
        Sore: "sore",
        HardToFollow: "hard_to_follow",
    }
}
