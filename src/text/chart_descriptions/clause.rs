//! Whom a sentence is about, and a verb that fits them. Norwegian verbs are the same for all; English ones are not.

use crate::text::{Lang, Phrase};

/// Whom the sentences are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who<'a> {
    /// The person reads it, or has it read aloud.
    You,
    /// Somebody else reads it.
    Named(&'a str),
}

impl Who<'_> {
    /// `Du går raskere enn`, `Signe går raskere enn`; of an English `walk/walks` the one that fits.
    pub(super) fn does(self, lang: Lang, clause: Phrase) -> String {
        let (subject, clause) = (self.subject(lang), clause.in_lang(lang));
        match (self, clause.split_once('/')) {
            (_, None) => format!("{subject} {clause}"),
            (Self::Named(_), Some((_, they))) => format!("{subject} {they}"),
            (Self::You, Some((you, they))) => {
                let rest = they.split_once(' ').map(|(_, rest)| format!(" {rest}")).unwrap_or_default();
                format!("{subject} {you}{rest}")
            }
        }
    }

    /// At the start of a sentence.
    fn subject(self, lang: Lang) -> String {
        match self {
            Self::You => say! { lang: "Du" | "Du" | "You" },
            Self::Named(name) => name.to_owned(),
        }
    }

    /// `du er`, `Signe er`: within a sentence.
    pub(super) fn is(self, lang: Lang) -> String {
        match self {
            Self::You => say! { lang: "du er" | "du er" | "you are" },
            Self::Named(name) => say! { lang: "{name} er" | "{name} er" | "{name} is" },
        }
    }
}
