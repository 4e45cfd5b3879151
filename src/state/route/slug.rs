//! Instruments in addresses.

use crate::domain::assessment::Instrument;

/// What an instrument is called in addresses.
pub(super) fn slug(instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::Sppb => "sppb",
        Instrument::Gait => "gait",
        Instrument::Tug => "tug",
        Instrument::ChairStand => "chair-stand",
        Instrument::TwoMinuteWalk => "walk-2",
        Instrument::SixMinuteWalk => "walk-6",
        Instrument::Demmi => "demmi",
        Instrument::GoalRatings => "goals",
        Instrument::Psfs => "psfs",
        Instrument::Gas => "gas",
        Instrument::Pain => "pain",
        Instrument::Exertion => "exertion",
        Instrument::Ladder => "ladder",
        Instrument::Falls => "falls",
        Instrument::Help => "help",
        Instrument::Fim => "fim",
        Instrument::AdlTaxonomy => "adl",
        Instrument::OtherTotal => "other",
        Instrument::Orthostatic => "lying-standing",
        Instrument::FallQuestions => "fall-risk",
        Instrument::FallChecklist => "fall-checklist",
        Instrument::Weight => "weight",
        Instrument::Mst => "mst",
        Instrument::ShortFesI => "short-fes-i",
        Instrument::FourAt => "4at",
        Instrument::Cfs => "cfs",
        Instrument::EqVas => "eq-vas",
    }
}
