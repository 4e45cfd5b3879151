//! All words for people, in bokmål, nynorsk and English.
//!
//! Owns: every string a person can read. Must not own: decisions about what to show, or a question to a history: words are
//! given what they say.
//! A phrase is three literals, bokmål | nynorsk | English, so that a missing one does not compile: `phrases!` for a table of
//! them, `phrase!` for one without a name, `say!` for one with values in it. Sentences are functions that take the language
//! first. Start at [`Phrase`].
//!
//! | Words of screens | |
//! |---|---|
//! | `screens/<screen>` | what one screen alone says, in a file named as the screen's folder |
//! | `screens/common` | the menu, the bar, and the buttons that many screens have |
//! | `measuring` | the screens that lead and enter a measurement |
//! | `practice_people` | the made-up people of practice mode |
//!
//! | Words of the domain | |
//! |---|---|
//! | `person`, `goal`, `session`, `incident`, `readiness`, `plan` | what each of these is and says, wherever it is shown |
//! | `falls` | the falls of the last year, and where each is known from |
//! | `record` | what one entry says, whole, wherever it is read |
//! | `exercises` | the library: names, steps, places, equipment, amounts |
//! | `instruments` | every instrument: its name, questions, answers, findings and change |
//! | `sppb`, `gait` | what is said of these two alone: points, speed and its limits |
//! | `chart_labels` | what stands on a chart: weeks, lines, marks |
//! | `chart_descriptions` | the sentences beside a chart |
//! | `dates`, `numbers`, `sentence` | how dates, numbers and parts of a sentence are written |
//!
//! | Problems | |
//! |---|---|
//! | `problems` | every error: what happened, and the next step |

#[macro_use]
mod phrase;

pub mod chart_descriptions;
pub mod chart_labels;
pub mod dates;
pub mod exercises;
pub mod falls;
pub mod gait;
pub mod goal;
pub mod incident;
pub mod instruments;
pub mod measuring;
pub mod numbers;
pub mod person;
pub mod plan;
pub mod practice_people;
pub mod problems;
pub mod readiness;
pub mod record;
pub mod screens;
mod sentence;
pub mod session;
pub mod sppb;

pub use phrase::{Lang, Phrase};
