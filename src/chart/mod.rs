//! Pictures: progress as SVG text, drawn from the same readings that its text twin and its table tell.
//!
//! Owns: where every line, marker and number of a chart stands, and the widths of letters it needs for that.
//! Must not own: the DOM, words (they arrive as arguments, numbers already written), scores, the choice of a screen.
//! Colours are the light ones of `style/tokens.css`; the page turns them into dark ones by their attributes.
//! Start at [`goals`]; what the charts over weeks share is in [`timeline`] and `plot`.
//!
//! A room uses only rooms of the floors below its own; a test reads this table.
//!
//! | Floor | Rooms | Owns |
//! |---|---|---|
//! | 0 | `backend`, `ink`, `figure` | plotters' way to SVG, colours, the drawings of exercises |
//! | 1 | `canvas`, `timeline` | sizes and units; the weeks under a chart |
//! | 2 | `picture` | a finished picture and the points that can be reached |
//! | 3 | `plot`, `sessions` | lines and labels over weeks; sessions held and not held |
//! | 4 | `felt`, `gait`, `goals`, `trend` | lines over weeks |
//! | 5 | `sppb`, `weekly` | stacked points, weeks as bars |

pub mod felt;
pub mod figure;
pub mod gait;
pub mod goals;
pub mod sessions;
pub mod sppb;
pub mod timeline;
pub mod trend;
pub mod weekly;

mod backend;
mod canvas;
mod ink;
mod picture;
mod plot;

pub use canvas::Size;
pub use picture::Picture;

#[cfg(test)]
mod tests;
