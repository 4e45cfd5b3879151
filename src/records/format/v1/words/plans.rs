//! Plans: what they rest on, how they change.

use super::words;
use crate::domain::session::vitals;
use crate::domain::{level, plan};

words! {
    Level for level::Level {
        A: "a",
        B: "b",
        C: "c",
        D: "d",
    }

    FallRisk for level::Reason {
        SlowTug: "slow_tug",
        SlowWalk: "slow_walk",
        Dementia: "dementia",
        RecurrentFalls: "recurrent_falls",
        FallWithCare: "fall_with_care",
    }

    Emphasis for plan::Emphasis {
        Even: "even",
        Balance: "balance",
    }

    Progression for plan::Progression {
        ByRule: "by_rule",
        ByProfessional: "by_professional",
    }

    Measure for vitals::Measure {
        BloodPressure: "blood_pressure",
        Pulse: "pulse",
        Saturation: "saturation",
    }

    Choice for plan::Choice {
        TooHard: "too_hard",
        TooEasy: "too_easy",
        Pain: "pain",
        Unsafe: "unsafe",
        NotWilling: "not_willing",
        Illness: "illness",
        HomeChanged: "home_changed",
        GoalChanged: "goal_changed",
        Variation: "variation",
        Other: "other",
    }
}
