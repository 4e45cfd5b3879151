//! What several screens have in common.
//!
//! Owns: parts of pages that know the app, and what every screen asks for. Must not own: a page of its own.
//! Start at [`task::AsyncTask`]: pressing something that takes time.

pub mod after_session;
pub mod asking;
pub mod code_fields;
pub mod code_first;
pub mod code_form;
pub mod compared;
pub mod correction;
pub mod course_dots;
pub mod file_findings;
pub mod form;
pub mod help_switch;
pub mod keeping;
pub mod known_person;
pub mod language_choice;
pub mod leaving;
pub mod mended;
pub mod nobody_yet;
pub mod open_backup;
pub mod open_follow_ups;
pub mod own_lock;
pub mod pictures;
pub mod problem_notice;
pub mod rest_locked;
pub mod restore_form;
pub mod result_summary;
pub mod score_card;
pub mod sheets;
pub mod speed;
pub mod task;
pub mod toasts;
pub mod told_follow_ups;
pub mod unlock_form;
pub mod waits;
pub mod who_and_why;
