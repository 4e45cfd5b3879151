//! What people write: names, goals, notes. Checked once, here; kept as it was written; always shown as text.

/// Why a text cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrittenError {
    #[error("nothing was written")]
    Empty,
    #[error("{length} characters, and {limit} is the most")]
    TooLong { limit: usize, length: usize },
    #[error("the text has invisible control characters")]
    Unprintable,
}

/// Control characters, and the marks that turn the direction of writing around them.
fn unprintable(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn checked(text: &str, limit: usize, allowed: fn(char) -> bool) -> Result<String, WrittenError> {
    let text = text.trim();
    let length = text.chars().count();
    if length > limit {
        return Err(WrittenError::TooLong { limit, length });
    }
    if text.chars().any(|character| unprintable(character) && !allowed(character)) {
        return Err(WrittenError::Unprintable);
    }
    Ok(text.to_owned())
}

macro_rules! written {
    ($($(#[$doc:meta])* $name:ident, $limit:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The most characters it may have.
            pub const LIMIT: usize = $limit;

            pub fn new(text: &str) -> Result<Self, WrittenError> {
                match checked(text, Self::LIMIT, |_| false)? {
                    text if text.is_empty() => Err(WrittenError::Empty),
                    text => Ok(Self(text)),
                }
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    )*};
}

written! {
    /// A person's or a worker's name or alias: 1–80 characters on one line.
    Name, 80;
    /// A goal in the person's own words: 1–200 characters on one line.
    GoalText, 200;
    /// What a municipality calls a service, an everyday activity or a form: 1–60 characters on one line.
    Label, 60;
    /// Where a file lies, in the worker's words: 1–120 characters on one line.
    StatedPlace, 120;
}

/// A note: 0–2,000 characters, new lines allowed. Empty is a note that was not written.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note(String);

impl Note {
    pub const LIMIT: usize = 2_000;

    pub fn new(text: &str) -> Result<Self, WrittenError> {
        checked(text, Self::LIMIT, |character| matches!(character, '\n' | '\r' | '\t')).map(Self)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_1_to_80_characters_and_no_outer_spaces() {
        assert_eq!(Name::new("  Signe Prøve ").unwrap().as_str(), "Signe Prøve");
        assert!(Name::new(&"æ".repeat(80)).is_ok());
        assert_eq!(Name::new(&"æ".repeat(81)), Err(WrittenError::TooLong { limit: 80, length: 81 }));
        assert_eq!(Name::new(""), Err(WrittenError::Empty));
        assert_eq!(Name::new(" \t "), Err(WrittenError::Empty));
    }

    #[test]
    fn markup_is_kept_as_the_text_it_is() {
        assert_eq!(Name::new("<b>Olav</b> & co").unwrap().as_str(), "<b>Olav</b> & co");
    }

    #[test]
    fn characters_that_cannot_be_seen_are_refused() {
        for text in ["Si\u{0}gne", "Si\ngne", "\u{202e}engiS", "Si\u{1b}[31mgne"] {
            assert_eq!(Name::new(text), Err(WrittenError::Unprintable), "{text:?}");
        }
    }

    #[test]
    fn a_note_may_be_empty_and_have_lines_but_no_other_control_characters() {
        assert!(Note::new("").unwrap().is_empty());
        assert!(Note::new("Sov dårlig.\nVil likevel trene.").is_ok());
        assert_eq!(Note::new("a\u{7}b"), Err(WrittenError::Unprintable));
        assert!(Note::new(&"å".repeat(2_000)).is_ok());
        assert!(Note::new(&"å".repeat(2_001)).is_err());
    }
}
