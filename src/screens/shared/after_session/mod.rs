//! What is asked after a session, also where it is corrected later.
//!
//! Owns: the questions and their answers. Must not own: what is to be followed up, which is the domain's.
//! Start at [`AfterFields`]: all that is answered.

mod answers;
mod fields;
mod follow_up;
mod next;

pub use answers::{AfterQuestions, Felt, Noticed};
pub use fields::AfterFields;
pub use follow_up::{FollowUps, follow_ups};
pub use next::NextSession;
