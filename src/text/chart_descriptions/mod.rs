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
pub use dose::{minutes, repetitions, week_of_minutes, week_of_repetitions};
pub use felt::felt;
pub use goal::{aim, goal, goal_short};
pub use happened::happening;
pub use measured::{ChartEnds, TimedWalk, gait, measured, sppb};
pub use points::{answered, holds, point, rated, session};
pub use reference::{usual, usual_short};

phrases! {
    /// After a change: what the difference may be.
    SURE:
        "Forskjellen er større enn måleusikkerheten." |
        "Skilnaden er større enn måleuvissa." |
        "The difference is larger than the measurement error.";
    UNSURE:
        "Forskjellen er ikke større enn måleusikkerheten, så den kan være tilfeldig." |
        "Skilnaden er ikkje større enn måleuvissa, så han kan vere tilfeldig." |
        "The difference is no larger than the measurement error, so it may be chance.";
    UNKNOWN:
        "Måleusikkerheten er ikke kjent." |
        "Måleuvissa er ikkje kjend." |
        "The measurement error is not known.";
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
        "Streken over rutene viser snittet for andre på samme alder." |
        "Streken over rutene viser snittet for andre på same alder." |
        "The stroke across the bars shows the mean of others of the same age.";
}
