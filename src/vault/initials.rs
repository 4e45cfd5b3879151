//! What stands for a worker outside the seal, so that a locked tablet can ask who it is: initials, never a name.

use std::fmt;

/// Letters taken from a name.
const LETTERS: usize = 2;

/// Initials, with a number where two on one tablet have the same: `KP`, `KP2`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Initials(String);

impl Initials {
    /// Of a worker of this name, beside those who have a mark already.
    pub fn of<'a>(name: &str, taken: impl Iterator<Item = &'a Self> + Clone) -> Self {
        let words: Vec<&str> = name.split([' ', '-']).filter(|word| word.starts_with(char::is_alphabetic)).collect();
        let ends = [words.first(), words.last().filter(|_| words.len() > 1)];
        let first_letter = |word: &&str| word.chars().next();
        let initials: String =
            ends.into_iter().flatten().filter_map(first_letter).flat_map(char::to_uppercase).collect();
        let initials: String =
            if initials.is_empty() { "?".to_owned() } else { initials.chars().take(LETTERS).collect() };
        let numbered = |number: usize| Self(if number == 1 { initials.clone() } else { format!("{initials}{number}") });
        (1..).map(numbered).find(|mark| taken.clone().all(|other| other != mark)).unwrap_or(Self(initials.clone()))
    }

    /// `None`: no mark that this app makes.
    pub fn from_stored(text: &str) -> Option<Self> {
        let fits = !text.is_empty() && text.chars().count() <= LETTERS + 3 && !text.chars().any(char::is_control);
        fits.then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Initials {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_the_first_letters_of_the_first_and_the_last_name() {
        for (name, mark) in
            [("Kari Prøve", "KP"), ("kari anne prøve-ås", "KÅ"), ("Øyvind", "Ø"), ("<b>", "?"), ("ßen", "SS")]
        {
            assert_eq!(Initials::of(name, [].iter()).as_str(), mark, "{name}");
        }
    }

    #[test]
    fn two_workers_of_the_same_letters_are_told_apart() {
        let first = Initials::of("Kari Prøve", [].iter());
        let second = Initials::of("Knut Prøve", [first.clone()].iter());
        assert_eq!(second.as_str(), "KP2");
        assert_eq!(Initials::of("Klara Pihl", [first, second].iter()).as_str(), "KP3");
    }
}
