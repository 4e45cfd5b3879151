//! The text twin of every chart: two or three sentences in plain language that say what the picture shows.
//!
//! Owns: one function for each chart, over the points that are drawn there, which `report` gives to both. Page, paper, show mode, sharing and record text all say
//! what these say. Must not own: which charts are shown, or a limit.
//! Start at [`Who`], whom the sentences are about; then [`measured`], [`goal`], [`dose`].

mod clause;
mod clauses;
mod dose;
mod felt;
mod goal;
mod happened;
mod measured;
mod points;
mod reference;
mod when;

#[cfg(test)]
mod tests;

pub use clause::Who;
pub use dose::{minutes, own_days, repetitions, week_of_minutes, week_of_own_days, week_of_repetitions};
pub use felt::felt;
pub use goal::{aim, goal, goal_short};
pub use happened::happening;
pub use measured::{ChartEnds, TimedWalk, gait, measured, sppb};
pub use points::{answered, holds, point, rated, session};
pub use reference::{usual, usual_short};

phrases! {
    /// After a change: what the difference may be.
    SURE:
        "Forskjellen er for stor til å være tilfeldig." |
        "Skilnaden er for stor til å vere tilfeldig." |
        "The difference is too large to be chance.";
    POSSIBLE:
        "Det kan bety noe, men kan også være tilfeldig." |
        "Det kan bety noko, men kan òg vere tilfeldig." |
        "It may mean something, but may also be chance.";
    GAP:
        "Der noe ikke ble målt, er det ingen strek." |
        "Der noko ikkje vart målt, er det ingen strek." |
        "Where something was not measured, there is no line.";
    /// What is drawn at the end of the axis and does not belong there.
    CUT:
        "Det som er målt før forløpet eller mer enn to år etter start, står helt i kanten." |
        "Det som er målt før forløpet eller meir enn to år etter start, står heilt i kanten." |
        "What was measured before the course, or more than two years after the start, stands at the very edge.";
    NO_NUMBER: "uten tall" | "utan tal" | "no number";
    MEANS_OF_PARTS:
        "Streken over rutene viser snittet for hjemmeboende i Tromsø, i aldersgruppen eller fra 80 år." |
        "Streken over rutene viser snittet for heimebuande i Tromsø, i aldersgruppa eller frå 80 år." |
        "The stroke across the bars shows the mean of people living at home in Tromsø, of the age group or from 80 years.";
}
