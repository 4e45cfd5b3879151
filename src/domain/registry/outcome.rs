//! What each instrument comes to.

use std::convert::Infallible;

use super::form_of;
use crate::domain::assessment::outcome::{Outcome, OutcomeError};
use crate::domain::assessment::{Assessment, Instrument, Reference};
use crate::domain::{
    chair_stand, demmi, exertion, fall_checklist, fall_risk, falls, gait, gas, goal, help, ladder, orthostatic, pain,
    psfs, sppb, totals, tug, walk_test, weight,
};

/// What a rule says of one result, by instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    Sppb(sppb::SppbFinding),
    Gait(gait::GaitFinding),
    Tug(tug::TugFinding),
    ChairStand(chair_stand::ChairStandFinding),
    Demmi(demmi::DemmiFinding),
    GoalRatings(goal::GoalFinding),
    Psfs(psfs::PsfsFinding),
    Gas(gas::GasFinding),
    Falls(falls::FallsFinding),
    Help(help::HelpFinding),
    Totals(totals::TotalFinding),
    Orthostatic(orthostatic::OrthostaticFinding),
    FallRisk(fall_risk::FallRiskFinding),
    Checklist(fall_checklist::ChecklistFinding),
}

/// The number of an assessment and what its rules say of it, or why there is no number.
pub fn outcome(assessment: &Assessment, person: Reference) -> Outcome<Finding> {
    let outcome = match assessment.instrument {
        Instrument::Sppb => joined(sppb::sheet::outcome(assessment), Finding::Sppb),
        Instrument::Gait => joined(gait::protocol::outcome(assessment), Finding::Gait),
        Instrument::Tug => joined(tug::protocol::outcome(assessment), Finding::Tug),
        Instrument::ChairStand => joined(chair_stand::protocol::outcome(assessment, person), Finding::ChairStand),
        Instrument::TwoMinuteWalk | Instrument::SixMinuteWalk => joined(walk_test::protocol::outcome(assessment), none),
        Instrument::Demmi => joined(demmi::protocol::outcome(assessment), Finding::Demmi),
        Instrument::GoalRatings => joined(goal::protocol::outcome(assessment), Finding::GoalRatings),
        Instrument::Psfs => joined(psfs::protocol::outcome(assessment), Finding::Psfs),
        Instrument::Gas => joined(gas::protocol::outcome(assessment), Finding::Gas),
        Instrument::Pain => joined(pain::protocol::outcome(assessment), none),
        Instrument::Exertion => joined(exertion::protocol::outcome(assessment), none),
        Instrument::Ladder => joined(ladder::protocol::outcome(assessment), none),
        Instrument::Falls => joined(falls::protocol::outcome(assessment), Finding::Falls),
        Instrument::Help => joined(help::protocol::outcome(assessment), Finding::Help),
        Instrument::Orthostatic => joined(orthostatic::protocol::outcome(assessment), Finding::Orthostatic),
        Instrument::Fim
        | Instrument::AdlTaxonomy
        | Instrument::OtherTotal
        | Instrument::Mst
        | Instrument::ShortFesI
        | Instrument::FourAt
        | Instrument::Cfs
        | Instrument::EqVas => joined(totals::protocol::outcome(assessment), Finding::Totals),
        Instrument::FallQuestions => joined(fall_risk::protocol::outcome(assessment), Finding::FallRisk),
        Instrument::FallChecklist => joined(fall_checklist::protocol::outcome(assessment), Finding::Checklist),
        Instrument::Weight => joined(weight::protocol::outcome(assessment), none),
    };
    outcome.unwrap_or_else(|| without_number(assessment))
}

fn joined<F>(outcome: Option<Outcome<F>>, named: fn(F) -> Finding) -> Option<Outcome<Finding>> {
    outcome.map(|it| Outcome { reading: it.reading, findings: it.findings.into_iter().map(named).collect() })
}

fn none(never: Infallible) -> Finding {
    match never {}
}

fn without_number(assessment: &Assessment) -> Outcome<Finding> {
    let answers = &assessment.answers;
    if let Some(why) = answers.all_not_done() {
        return Outcome::not_done(why);
    }
    let form = form_of(assessment);
    let of = form.iter().filter(|item| item.needed).count().max(answers.len());
    let answered = answers.iter().filter(|(_, answer)| answer.reason().is_none()).count();
    Outcome { reading: Err(OutcomeError::Partial { answered, of }), findings: vec![] }
}
