//! Words for the exercises: what they are called, what is said to the person, where the helper stands, how much.
//!
//! Owns: own wording of own movements; nothing is taken from a published programme. Must not own: doses, or which
//! exercise comes when. Start at [`library`].

pub mod library;

use crate::text::Phrase;

/// Bokmål, nynorsk, English.
type Three = [&'static str; 3];

const fn phrase([nb, nn, en]: Three) -> Phrase {
    Phrase { nb, nn, en }
}
