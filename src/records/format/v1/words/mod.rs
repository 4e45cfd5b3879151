//! The words of version 1: how each choice is written. A word means the same for ever.
//!
//! Owns: the words, a file for each subject that came later. Must not own: how they are put together.

pub mod consents;
pub mod exercises;
pub mod held;
pub mod plans;

use crate::domain::assessment::{self, conditions, correction};
use crate::domain::{cancellation, person, session, sppb};

macro_rules! words {
    ($($name:ident for $domain:ty { $($variant:ident: $word:literal,)+ })+) => {
        $(
            #[derive(Clone, Copy)]
            pub enum $name {
                $($variant,)+
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(match self {
                        $(Self::$variant => $word,)+
                    })
                }
            }

            // Not derived: a fifth of the code, for each.
            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    use serde::de::{Error, Unexpected};
                    match <String as serde::Deserialize>::deserialize(deserializer)?.as_str() {
                        $($word => Ok(Self::$variant),)+
                        other => Err(Error::invalid_value(Unexpected::Str(other), &"a word of version 1")),
                    }
                }
            }

            impl From<$domain> for $name {
                fn from(value: $domain) -> Self {
                    match value {
                        $(<$domain>::$variant => Self::$variant,)+
                    }
                }
            }

            impl From<$name> for $domain {
                fn from(word: $name) -> Self {
                    match word {
                        $($name::$variant => Self::$variant,)+
                    }
                }
            }
        )+

        #[cfg(test)]
        pub const ALL: &[&str] = &[$($($word,)+)+];
    };
}

use words;

words! {
    Sex for person::Sex {
        Female: "female",
        Male: "male",
    }

    Weekday for chrono::Weekday {
        Mon: "mon",
        Tue: "tue",
        Wed: "wed",
        Thu: "thu",
        Fri: "fri",
        Sat: "sat",
        Sun: "sun",
    }

    NotDone for assessment::NotDone {
        TriedUnable: "tried_unable",
        NotWithoutHelp: "not_without_help",
        WorkerFeltUnsafe: "worker_felt_unsafe",
        PersonFeltUnsafe: "person_felt_unsafe",
        Refused: "refused",
        DidNotUnderstand: "did_not_understand",
        NoRoomOrChair: "no_room_or_chair",
        Other: "other",
    }

    Instrument for assessment::Instrument {
        Sppb: "sppb",
        Gait: "gait",
        Tug: "tug",
        ChairStand: "chair_stand_30_s",
        TwoMinuteWalk: "walk_2_min",
        SixMinuteWalk: "walk_6_min",
        Demmi: "demmi",
        GoalRatings: "goal_ratings_1_10",
        Psfs: "psfs",
        Gas: "gas",
        Pain: "pain_0_10",
        Exertion: "exertion_0_10",
        Ladder: "ladder_0_10",
        Falls: "falls",
        Help: "help",
        Fim: "fim_total",
        AdlTaxonomy: "adl_taxonomy_total",
        OtherTotal: "other_total",
    }

    Source for assessment::Source {
        Guided: "guided",
        Paper: "paper",
    }

    Shoes for conditions::Shoes {
        Firm: "shoes",
        Slippers: "slippers",
        Socks: "socks",
        Barefoot: "barefoot",
    }

    Start for conditions::Start {
        Standing: "standing",
        Walking: "walking",
    }

    CorrectionReason for correction::CorrectionReason {
        WrongNumber: "wrong_number",
        WrongConditions: "wrong_conditions",
        WrongDay: "wrong_day",
        WrongPerson: "wrong_person",
        NotCarriedOutRight: "not_carried_out_right",
        Other: "other",
    }

    DeclineReason for correction::DeclineReason {
        Illness: "illness",
        Fall: "fall",
        Unsteady: "unsteady",
        Motivation: "motivation",
        Medicine: "medicine",
        Other: "other",
        NoExplanation: "no_explanation",
    }

    CourseLength for sppb::CourseLength {
        FourMetres: "4_m",
        ThreeMetres: "3_m",
    }

    WalkingAid for conditions::WalkingAid {
        None: "none",
        Stick: "stick",
        Crutches: "crutches",
        Walker: "walker",
        Other: "other",
    }

    SkipReason for session::SkipReason {
        Pain: "pain",
        Tired: "tired",
        Unsafe: "unsafe",
        NotWilling: "not_willing",
        NoRoom: "no_room",
        Other: "other",
    }

    StopReason for session::StopReason {
        ChestPain: "chest_pain",
        Dizzy: "dizzy",
        Breathless: "breathless",
        Fall: "fall",
        Pain: "pain",
        Tired: "tired",
        Wish: "wish",
        Interrupted: "interrupted",
        Other: "other",
    }

    CancelledBy for cancellation::CancelledBy {
        Person: "person",
        NextOfKin: "next_of_kin",
        Worker: "worker",
        Service: "service",
    }

    CancelReason for cancellation::CancelReason {
        Ill: "ill",
        Fall: "fall",
        InHospital: "in_hospital",
        Away: "away",
        NotWilling: "not_willing",
        WorkerAbsent: "worker_absent",
        Other: "other",
    }
}
