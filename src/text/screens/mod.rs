//! Words of the screens, a file for each folder in `src/screens/` and named as it is.
//!
//! Owns: titles, buttons, hints and sentences that one screen shows. Must not own: words for what a result, a goal or a
//! session is; they stand one floor up, where every screen, chart and paper takes them.

pub mod backup;
pub mod capture;
pub mod claim;
pub mod clock;
pub mod common;
pub mod correction;
pub mod custody;
pub mod erase;
pub mod escrow;
pub mod extract;
pub mod findings;
pub mod form;
pub mod goals;
pub mod kin;
pub mod left_out;
pub mod log;
pub mod lost_tablet;
pub mod mended;
pub mod merge;
pub mod outside;
pub mod own_lock;
pub mod paper;
pub mod past_session;
pub mod people;
pub mod person;
pub mod pin;
pub mod progress;
pub mod put_aside;
pub mod recovered;
pub mod rehearsal;
pub mod results;
pub mod session;
pub mod settings;
pub mod show;
pub mod start;
pub mod storage;
pub mod today;
pub mod viewer;
