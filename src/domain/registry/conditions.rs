//! The conditions of each instrument: which are asked for, which make two results two measures, what is usual.

use crate::domain::assessment::conditions::{Condition, Conditions};
use crate::domain::assessment::{Assessment, Instrument};
use crate::domain::{gait, sppb, walk_test};

/// The conditions that are asked for, in the order they are shown.
pub fn asked_conditions(instrument: Instrument) -> &'static [Condition] {
    use Condition::{Aid, ChairHeight, Course, Form, Helper, Room, Shoes, Start};
    match instrument {
        Instrument::Sppb => &[Course, Aid, Shoes, ChairHeight, Room, Helper],
        Instrument::Gait => &[Course, Start, Aid, Shoes, Room, Helper],
        Instrument::Tug => &[Aid, Shoes, ChairHeight, Room, Helper],
        Instrument::ChairStand => &[ChairHeight, Shoes, Room, Helper],
        Instrument::TwoMinuteWalk | Instrument::SixMinuteWalk => &[Course, Aid, Shoes, Room, Helper],
        Instrument::Demmi => &[Aid, ChairHeight, Room, Helper],
        Instrument::Fim
        | Instrument::AdlTaxonomy
        | Instrument::OtherTotal
        | Instrument::Mst
        | Instrument::ShortFesI
        | Instrument::FourAt
        | Instrument::Cfs
        | Instrument::EqVas => &[Form],
        Instrument::GoalRatings | Instrument::Psfs | Instrument::Gas => &[],
        Instrument::Pain | Instrument::Exertion | Instrument::Ladder | Instrument::Falls | Instrument::Help => &[],
        Instrument::Orthostatic => &[],
        Instrument::FallQuestions | Instrument::FallChecklist | Instrument::Weight => &[],
    }
}

/// Those that make two results two different measures, whose numbers are not told as a difference.
pub(super) fn are_two_measures(instrument: Instrument) -> &'static [Condition] {
    match instrument {
        Instrument::Fim
        | Instrument::AdlTaxonomy
        | Instrument::OtherTotal
        | Instrument::Mst
        | Instrument::ShortFesI
        | Instrument::FourAt
        | Instrument::Cfs
        | Instrument::EqVas => &[Condition::Form],
        _ => &[],
    }
}

/// Those by which the number alone may differ: the difference is told, and no word for it. A chair, from three centimetres on.
///
/// Source: clinical rules, second edition §1, «Not like last time».
pub(super) fn withholds_the_word(instrument: Instrument) -> &'static [Condition] {
    use Condition::{Aid, ChairHeight, Course, Start};
    match instrument {
        Instrument::Sppb => &[Course, Aid, ChairHeight],
        Instrument::Gait => &[Course, Start, Aid],
        Instrument::Tug => &[Aid, ChairHeight],
        Instrument::ChairStand => &[ChairHeight],
        Instrument::TwoMinuteWalk | Instrument::SixMinuteWalk => &[Course, Aid],
        _ => &[],
    }
}

/// Those by which two results stand on two lines of a chart.
pub fn keeps_apart(instrument: Instrument) -> &'static [Condition] {
    match instrument {
        Instrument::Gait => &[Condition::Course, Condition::Start],
        Instrument::Sppb => &[Condition::Course],
        Instrument::Fim
        | Instrument::AdlTaxonomy
        | Instrument::OtherTotal
        | Instrument::Mst
        | Instrument::ShortFesI
        | Instrument::FourAt
        | Instrument::Cfs
        | Instrument::EqVas => &[Condition::Form],
        Instrument::Tug
        | Instrument::ChairStand
        | Instrument::TwoMinuteWalk
        | Instrument::SixMinuteWalk
        | Instrument::Demmi => &[],
        Instrument::GoalRatings | Instrument::Psfs | Instrument::Gas => &[],
        Instrument::Pain | Instrument::Exertion | Instrument::Ladder | Instrument::Falls | Instrument::Help => &[],
        Instrument::Orthostatic => &[],
        Instrument::FallQuestions | Instrument::FallChecklist | Instrument::Weight => &[],
    }
}

/// Lengths to choose among; empty where any length is typed or none is asked for.
pub fn courses(instrument: Instrument) -> &'static [u16] {
    match instrument {
        Instrument::Sppb => &[4, 3],
        Instrument::Gait => &[4, 6, 10],
        _ => &[],
    }
}

/// What is assumed until something else is stated or known from last time.
pub fn usual_conditions(instrument: Instrument) -> Conditions {
    match instrument {
        Instrument::Sppb => sppb::sheet::usual_conditions(),
        Instrument::Gait => gait::protocol::usual_conditions(),
        Instrument::TwoMinuteWalk | Instrument::SixMinuteWalk => walk_test::protocol::usual_conditions(),
        _ => Conditions::default(),
    }
}

/// Whether two are so alike in their conditions that their numbers may be held against each other at all.
pub fn are_comparable(earlier: &Assessment, now: &Assessment) -> bool {
    earlier.instrument == now.instrument
        && now.conditions.differences(&earlier.conditions, keeps_apart(now.instrument)).is_empty()
}
