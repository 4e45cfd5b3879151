//! What may be said of two assessments of one person, by instrument.

use std::convert::Infallible;

use super::asked_conditions;
use super::conditions::{are_two_measures, withholds_the_word};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::conditions::Condition;
use crate::domain::assessment::{Assessment, Instrument};
use crate::domain::verdict::{ExactDifference, Verdict};
use crate::domain::walk_test::Minutes;
use crate::domain::{
    chair_stand, change_limits, demmi, exertion, fall_checklist, fall_risk, falls, gait, gas, goal, help, ladder,
    orthostatic, pain, psfs, sppb, totals, tug, walk_test, weight,
};

/// Two assessments held against each other, or why they may not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Comparison {
    Alike {
        change: Change<Limit>,
        /// Told beside the change. The two may be compared all the same.
        differing: Vec<Condition>,
    },
    /// Measured in another way, by which the number alone may differ: the difference is told, with no word for it, and why.
    Unlike { by_hundredths: i64, because: Vec<Unlikeness> },
    /// Another form: two different measures.
    NotAlike { differing: Vec<Condition> },
    /// One of the two has no number.
    NoNumber,
}

/// Why no word is given for a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unlikeness {
    Of(Condition),
    /// The arms had to help one of the two times.
    Arms,
}

/// A published limit for a change, by instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limit {
    Sppb(sppb::SppbLimit),
    Gait(gait::GaitLimit),
    Tug(tug::TugChangeLimit),
    ChairStand(chair_stand::ChairStandLimit),
    Walk(walk_test::WalkLimit),
    Demmi(demmi::DemmiLimit),
    GoalRatings(goal::RatingLimit),
    Psfs(psfs::PsfsLimit),
    Pain(pain::PainLimit),
}

/// An assessment against an earlier one of the same instrument.
pub fn compare(earlier: &Assessment, later: &Assessment) -> Comparison {
    let differing = |among| later.conditions.differences(&earlier.conditions, among);
    let apart = differing(are_two_measures(later.instrument));
    if !apart.is_empty() || later.instrument != earlier.instrument {
        return Comparison::NotAlike { differing: apart };
    }
    let Some(change) = change(earlier, later) else { return Comparison::NoNumber };
    let because = unlikeness(earlier, later);
    if because.is_empty() {
        Comparison::Alike { change, differing: differing(asked_conditions(later.instrument)) }
    } else {
        Comparison::Unlike { by_hundredths: change.by_hundredths, because }
    }
}

impl Comparison {
    /// Whether it became worse by what may be said of it, so that somebody is asked why. Of pain nothing is sure; a rise that
    /// matters is asked about all the same.
    pub fn fell(&self) -> bool {
        let Self::Alike { change, .. } = self else { return false };
        let pain = || change.limits.iter().any(|(limit, _)| matches!(limit, Limit::Pain(_)));
        let by = ExactDifference::hundredths(change.by_hundredths);
        match change.verdict {
            Some(verdict) => matches!(verdict, Verdict::SureLoss | Verdict::PossibleLoss),
            None => change.by_hundredths > 0 && pain() && change_limits::PAIN.is_important(by),
        }
    }
}

/// Source: clinical rules, second edition §1, «Not like last time».
fn unlikeness(earlier: &Assessment, later: &Assessment) -> Vec<Unlikeness> {
    let withheld = later.conditions.differences(&earlier.conditions, withholds_the_word(later.instrument));
    let counts = |condition: &Condition| match condition {
        Condition::ChairHeight => chairs_differ(earlier, later),
        _ => true,
    };
    let arms = arms_used(earlier).zip(arms_used(later)).filter(|(before, now)| before != now);
    withheld.into_iter().filter(counts).map(Unlikeness::Of).chain(arms.map(|_| Unlikeness::Arms)).collect()
}

/// By so many centimetres or more.
fn chairs_differ(earlier: &Assessment, later: &Assessment) -> bool {
    const ANOTHER_CHAIR: u8 = 3;
    let both = earlier.conditions.chair.zip(later.conditions.chair);
    both.is_some_and(|(one, other)| one.centimetres().abs_diff(other.centimetres()) >= ANOTHER_CHAIR)
}

/// READING: of the SPPB, in the single stand, though that gives no points then: what was got with the arms says nothing of
/// what would have been got without.
fn arms_used(assessment: &Assessment) -> Option<bool> {
    match assessment.instrument {
        Instrument::Sppb => sppb::sheet::used_arms(assessment),
        Instrument::ChairStand => chair_stand::protocol::used_arms(assessment),
        Instrument::Tug => tug::protocol::used_arms(assessment),
        _ => None,
    }
}

fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Limit>> {
    match later.instrument {
        Instrument::Sppb => joined(sppb::sheet::change(earlier, later), Limit::Sppb),
        Instrument::Gait => joined(gait::protocol::change(earlier, later), Limit::Gait),
        Instrument::Tug => joined(tug::protocol::change(earlier, later), Limit::Tug),
        Instrument::ChairStand => joined(chair_stand::protocol::change(earlier, later), Limit::ChairStand),
        Instrument::TwoMinuteWalk => joined(walk_test::protocol::change(Minutes::Two, earlier, later), Limit::Walk),
        Instrument::SixMinuteWalk => joined(walk_test::protocol::change(Minutes::Six, earlier, later), Limit::Walk),
        Instrument::Demmi => joined(demmi::protocol::change(earlier, later), Limit::Demmi),
        Instrument::GoalRatings => joined(goal::protocol::change(earlier, later), Limit::GoalRatings),
        Instrument::Psfs => joined(psfs::protocol::change(earlier, later), Limit::Psfs),
        Instrument::Gas => joined(gas::protocol::change(earlier, later), none),
        Instrument::Pain => joined(pain::protocol::change(earlier, later), Limit::Pain),
        Instrument::Exertion => joined(exertion::protocol::change(earlier, later), none),
        Instrument::Ladder => joined(ladder::protocol::change(earlier, later), none),
        Instrument::Falls => joined(falls::protocol::change(earlier, later), none),
        Instrument::Help => joined(help::protocol::change(earlier, later), none),
        Instrument::Orthostatic => joined(orthostatic::protocol::change(earlier, later), none),
        Instrument::Fim
        | Instrument::AdlTaxonomy
        | Instrument::OtherTotal
        | Instrument::Mst
        | Instrument::ShortFesI
        | Instrument::FourAt
        | Instrument::Cfs
        | Instrument::EqVas => joined(totals::protocol::change(earlier, later), none),
        Instrument::FallQuestions => joined(fall_risk::protocol::change(earlier, later), none),
        Instrument::FallChecklist => joined(fall_checklist::protocol::change(earlier, later), none),
        Instrument::Weight => joined(weight::protocol::change(earlier, later), none),
    }
}

fn joined<L>(change: Option<Change<L>>, named: fn(L) -> Limit) -> Option<Change<Limit>> {
    let limit = |(limit, reached)| (named(limit), reached);
    change.map(|Change { verdict, by_hundredths, limits }| Change {
        verdict,
        by_hundredths,
        limits: limits.into_iter().map(limit).collect(),
    })
}

fn none(never: Infallible) -> Limit {
    match never {}
}
