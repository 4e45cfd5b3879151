//! What may be said of two assessments of one person, by instrument.

use std::convert::Infallible;

use super::{asked_conditions, keeps_apart};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::conditions::Condition;
use crate::domain::assessment::{Assessment, Instrument};
use crate::domain::walk_test::Minutes;
use crate::domain::{
    chair_stand, demmi, exertion, falls, gait, gas, goal, help, ladder, pain, psfs, sppb, totals, tug, walk_test,
};

/// Two assessments held against each other, or why they may not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Comparison {
    Alike {
        change: Change<Limit>,
        /// Told beside the change. The two may be compared all the same.
        differing: Vec<Condition>,
    },
    /// Another course, another start, another form: two different measures.
    NotAlike { differing: Vec<Condition> },
    /// One of the two has no number.
    NoNumber,
}

/// A published limit for a change, by instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limit {
    Sppb(sppb::SppbLimit),
    Gait(gait::GaitLimit),
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
    let apart = differing(keeps_apart(later.instrument));
    if !apart.is_empty() || later.instrument != earlier.instrument {
        return Comparison::NotAlike { differing: apart };
    }
    match change(earlier, later) {
        Some(change) => Comparison::Alike { change, differing: differing(asked_conditions(later.instrument)) },
        None => Comparison::NoNumber,
    }
}

fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Limit>> {
    match later.instrument {
        Instrument::Sppb => joined(sppb::sheet::change(earlier, later), Limit::Sppb),
        Instrument::Gait => joined(gait::protocol::change(earlier, later), Limit::Gait),
        Instrument::Tug => joined(tug::protocol::change(earlier, later), none),
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
        Instrument::Fim | Instrument::AdlTaxonomy | Instrument::OtherTotal => {
            joined(totals::protocol::change(earlier, later), none)
        }
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
