//! Words for the exercises: what they are called, what is said to the person, where the helper stands, how much.
//!
//! Owns: own wording of own movements; nothing is taken from a published programme. Must not own: doses, or which
//! exercise comes when. Start at [`library`].

pub mod library;
