//! The words of the work: persons, courses, goals, sessions, instruments, and the rules that score them.
//!
//! Owns: what is true whatever the screen, the storage or the language. Pure functions over plain values.
//! Must not own: a clock, chance, words for people, serde, storage, anything of a browser.
//! Start at [`event`]: everything that can happen to a person. Then [`history`]: what follows from it.
//!
//! A room uses only rooms of the floors below its own; a test reads this table.
//!
//! | Floor | Rooms | Owns |
//! |---|---|---|
//! | 0 | `blood_pressure`, `centiseconds`, `clocks`, `day`, `day_range`, `moment`, `identity`, `written`, `scale`, `verdict`, `stable_sort`, `course` | values with their limits, and the course |
//! | 1 | `change_limits`, `access`, `backup`, `person`, `cancellation`, `consent`, `retest`, `retention`, `erasure`, `escrow`, `accepted_finding`, `form_draft` | the published limits of change; what is agreed on with a person or for all of them, and what is left of one; who saw what; what is known of a backup; what is typed and not kept yet |
//! | 2 | `age` | age groups of the published rows |
//! | 3 | `assessment` | what all instruments share: names, forms as data, answers, conditions, outcomes, changes |
//! | 4 | `chair_stand`, `demmi`, `exertion`, `fall_checklist`, `falls`, `gait`, `gas`, `goal`, `help`, `ladder`, `orthostatic`, `pain`, `totals`, `tug`, `walk_test`, `weight` | an instrument each |
//! | 5 | `sppb`, `psfs`, `fall_risk` | instruments that lean on another: gait speed, goals, walking |
//! | 6 | `registry`, `level`, `measured_cause` | the one room that knows all instruments; the level that results place a person on; what a result gives somebody to be told of |
//! | 7 | `led_test`, `exercise` | a test that is led; the library, what is planned of it and what becomes of that |
//! | 8 | `session` | how a session runs and what is kept of it |
//! | 9 | `plan`, `correction` | what a person is to do, and when that changes; correcting what was recorded |
//! | 10 | `event`, `happening` | everything that can happen, and what of it may explain a change |
//! | 11 | `joining` | who is one and the same person |
//! | 12 | `history`, `numbers` | what follows from it; the number of each choice that is kept |
//! | 13 | `typed_test` | a measurement that is typed: from paper, as a questionnaire, corrected |

pub mod accepted_finding;
pub mod access;
pub mod age;
pub mod assessment;
pub mod backup;
pub mod blood_pressure;
pub mod cancellation;
pub mod centiseconds;
pub mod chair_stand;
pub mod change_limits;
pub mod clocks;
pub mod consent;
pub mod correction;
pub mod course;
pub mod day;
pub mod day_range;
pub mod demmi;
pub mod erasure;
pub mod escrow;
pub mod event;
pub mod exercise;
pub mod exertion;
pub mod fall_checklist;
pub mod fall_risk;
pub mod falls;
pub mod form_draft;
pub mod gait;
pub mod gas;
pub mod goal;
pub mod happening;
pub mod help;
pub mod history;
pub mod identity;
pub mod joining;
pub mod ladder;
pub mod led_test;
pub mod level;
pub mod measured_cause;
pub mod moment;
pub mod numbers;
pub mod orthostatic;
pub mod pain;
pub mod person;
pub mod plan;
pub mod psfs;
pub mod registry;
pub mod retention;
pub mod retest;
pub mod scale;
pub mod session;
pub mod sppb;
pub mod stable_sort;
pub mod totals;
pub mod tug;
pub mod typed_test;
pub mod verdict;
pub mod walk_test;
pub mod weight;
pub mod written;
