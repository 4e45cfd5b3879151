//! What a measurement gives somebody to be told of.

use super::fall_checklist::Matter;
use super::fall_risk::FallRiskLevel;
use super::orthostatic::Pressures;
use super::weight::WeightLoss;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeasuredCause {
    WeightLoss(WeightLoss),
    /// Lying and standing, where it speaks against a session or for asking first.
    Standing(Pressures),
    /// Not low.
    RiskOfFalling(FallRiskLevel),
    /// To be mended, and nobody was told when the list was filled in.
    Unmended(Matter),
    /// Of 4AT.
    PossibleDelirium,
}
