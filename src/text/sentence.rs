//! Words on their way into a running sentence.

/// The first letter made small, for use after a colon or within a sentence.
pub(super) fn within(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_letter_becomes_small() {
        assert_eq!(within("Ønsket å stoppe"), "ønsket å stoppe");
        assert_eq!(within(""), "");
    }
}
