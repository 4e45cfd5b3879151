//! What a measurement gives somebody to be told of.

use super::fall_checklist::Matter;
use super::fall_risk::FallRiskLevel;
use super::weight::WeightLoss;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeasuredCause {
    WeightLoss(WeightLoss),
    /// Not low.
    RiskOfFalling(FallRiskLevel),
    /// To be mended, and nobody was told when the list was filled in.
    Unmended(Matter),
    /// Of 4AT.
    PossibleDelirium,
}
