//! Whom a sentence is about, and a verb that fits them. Norwegian verbs are the same for all; English ones are not.

use crate::text::Lang;

/// Whom the sentences are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who<'a> {
    /// The person reads it, or has it read aloud.
    You,
    /// Somebody else reads it.
    Named(&'a str),
}

/// What somebody does: `går raskere enn`. In English as one says it to a person, and of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clause {
    pub nb: &'static str,
    pub nn: &'static str,
    pub you: &'static str,
    pub they: &'static str,
}

impl Who<'_> {
    /// `Du går raskere enn`, `Signe går raskere enn`
    pub(super) fn does(self, lang: Lang, clause: Clause) -> String {
        let verb = match (lang, self) {
            (Lang::Bokmal, _) => clause.nb,
            (Lang::Nynorsk, _) => clause.nn,
            (Lang::English, Self::You) => clause.you,
            (Lang::English, Self::Named(_)) => clause.they,
        };
        format!("{} {verb}", self.subject(lang))
    }

    /// At the start of a sentence.
    fn subject(self, lang: Lang) -> String {
        match (self, lang) {
            (Self::You, Lang::Bokmal | Lang::Nynorsk) => "Du".to_owned(),
            (Self::You, Lang::English) => "You".to_owned(),
            (Self::Named(name), _) => name.to_owned(),
        }
    }

    /// `du er`, `Signe er`: within a sentence.
    pub(super) fn is(self, lang: Lang) -> String {
        match (self, lang) {
            (Self::You, Lang::Bokmal | Lang::Nynorsk) => "du er".to_owned(),
            (Self::You, Lang::English) => "you are".to_owned(),
            (Self::Named(name), Lang::Bokmal | Lang::Nynorsk) => format!("{name} er"),
            (Self::Named(name), Lang::English) => format!("{name} is"),
        }
    }
}
