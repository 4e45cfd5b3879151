//! A plan proposed from the level, the signs of a risk of falling, the goals' tasks, the cautions and the home.
//!
//! Source: the level and the «+» are clinical rules §11.1 [S16][S10]. Which place goes with a level is silent there.

use super::{Aim, Emphasis, Fit, HomeAndHealth, fill};
use crate::domain::exercise::{Equipment, Place, Planned, Support, Task};
use crate::domain::level::{self, Abilities, Discrepancy, Level, Placement, RiskReason, Signs};
use crate::domain::sppb::score::SppbTotal;

/// What the level rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    Sppb(SppbTotal),
    /// SPPB has no total, and a professional chose.
    Chosen(Level),
}

/// For a professional to accept, change or leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub aim: Aim,
    /// In the order in which the rule was followed.
    pub why: Vec<Why>,
    pub circumstances: HomeAndHealth,
    pub items: Vec<Planned>,
}

/// One step of the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    Level {
        basis: Basis,
        level: Level,
    },
    /// SPPB decides, and speed says another level.
    SpeedDiffers(Discrepancy),
    /// A sign of a high risk of falling.
    FallRisk(level::RiskReason),
    /// The level's «+»: more balance.
    Plus,
    /// Where a person of this level starts.
    StartsAt(Place),
    /// SPPB 0: in bed to begin with.
    NoPoints,
    /// A high risk of falling: nobody lets go of the support to begin with. No longer proposed.
    KeepsHold,
    /// The home has not what the place needs.
    Missing {
        place: Place,
        equipment: Equipment,
    },
    /// No exercise of the session serves this task.
    NotServed(Task),
    /// A high risk of falling, or too narrow a stand in SPPB: one hand stays near the support where the hands would be free.
    OneHandNear,
    /// The part of SPPB says otherwise than the sum.
    Part(PartSays),
}

/// What one part of SPPB changes of what the sum says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartSays {
    /// Level A, and stood: on the feet as well.
    Stands,
    /// Did not stand: stays on the chair.
    DoesNotStand,
    /// Did not walk: walks along the worktop only.
    DoesNotWalk,
    /// Neither points for the chair nor one rise: does not practise rising.
    DoesNotRise,
}

pub fn propose(basis: Basis, signs: &Signs, circumstances: HomeAndHealth) -> Proposal {
    let placement = match basis {
        Basis::Sppb(total) => Placement::of(total, signs),
        Basis::Chosen(level) => Placement::at(level, signs),
    };
    let mut why = vec![Why::Level { basis, level: placement.level }];
    why.extend(placement.discrepancy().map(Why::SpeedDiffers));
    why.extend(placement.reasons.iter().copied().map(Why::FallRisk));
    why.extend(placement.has_plus().then_some(Why::Plus));
    let able = signs.abilities.unwrap_or(Abilities::usual(placement.level));
    let place = place(basis, able, placement.level, &circumstances, &mut why);
    let needs_support = placement.has_high_fall_risk() || !able.stands_narrow;
    let support = (needs_support && place > Place::StandingSupported).then_some(Support::OneHandNear);
    why.extend(support.map(|_| Why::OneHandNear));
    why.extend((!able.rises && place > Place::Bed).then_some(Why::Part(PartSays::DoesNotRise)));
    let emphasis = if placement.has_plus() { Emphasis::Balance } else { Emphasis::Even };
    let aim = Aim { place, level: placement.level, emphasis };
    let has_dementia = placement.reasons.contains(&RiskReason::Dementia);
    let items = fill(aim, Fit { support, rises: able.rises, has_dementia }, &circumstances);
    let mut proposal = Proposal { aim, why, circumstances, items };
    proposal.tell_not_served();
    proposal
}

impl Proposal {
    /// After the exercises have changed.
    pub(super) fn tell_not_served(&mut self) {
        let Self { why, circumstances, items, .. } = self;
        let is_served = |task: &Task| items.iter().any(|planned| planned.exercise.serves().contains(task));
        why.retain(|why| !matches!(why, Why::NotServed(_)));
        why.extend(circumstances.tasks.iter().filter(|task| !is_served(task)).map(|task| Why::NotServed(*task)));
    }
}

/// What the signs ask for where the hands would be free.
pub(super) fn support_of(why: &[Why]) -> Option<Support> {
    why.contains(&Why::OneHandNear).then_some(Support::OneHandNear)
}

/// READING: A starts on the chair, B standing with support, C standing free, D walking; the level's programme is not free.
fn home_of(level: Level) -> Place {
    match level {
        Level::A => Place::Chair,
        Level::B => Place::StandingSupported,
        Level::C => Place::StandingFree,
        Level::D => Place::Walking,
    }
}

/// READING: SPPB 0 starts in bed; the parts decide where they say otherwise than the sum. A high risk of falling chooses the
/// support and not less balance. A home that has not what a place needs starts at an easier one.
fn place(basis: Basis, able: Abilities, level: Level, circumstances: &HomeAndHealth, why: &mut Vec<Why>) -> Place {
    let mut place = home_of(level);
    why.push(Why::StartsAt(place));
    if matches!(basis, Basis::Sppb(total) if total.value() == 0) {
        place = Place::Bed;
        why.push(Why::NoPoints);
    } else if !able.stands && place > Place::Chair {
        place = Place::Chair;
        why.push(Why::Part(PartSays::DoesNotStand));
    } else if able.stands && place == Place::Chair {
        place = Place::StandingSupported;
        why.push(Why::Part(PartSays::Stands));
    } else if !able.walks && place == Place::Walking {
        place = Place::StandingFree;
        why.push(Why::Part(PartSays::DoesNotWalk));
    }
    let lacking = |place: Place| {
        let has = |needed: &Equipment| circumstances.equipment.iter().any(|there| there.serves_as(*needed));
        place.needs().iter().copied().find(|needed| !has(needed))
    };
    while let (Some(equipment), Some(easier)) = (lacking(place), place.easier()) {
        why.push(Why::Missing { place, equipment });
        place = easier;
    }
    place
}

#[cfg(test)]
mod tests;
