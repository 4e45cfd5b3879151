//! One form for a text, whatever keyboard wrote it: letters with their marks joined (Unicode's form C, of the letters that
//! are written with the Latin alphabet here and around), one kind of space, of apostrophe and of hyphen.

use zeroize::Zeroizing;

/// A mark that stands after its letter, then letters without it and with it by turns: all that Latin-1 and Latin
/// Extended-A take apart, and those of the Sámi languages.
const JOINED: [(char, &str); 13] = [
    ('\u{300}', "AÀEÈIÌOÒUÙaàeèiìoòuù"),
    ('\u{301}', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzź"),
    ('\u{302}', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
    ('\u{303}', "AÃNÑOÕaãnñoõIĨiĩUŨuũ"),
    ('\u{304}', "AĀaāEĒeēIĪiīOŌoōUŪuū"),
    ('\u{306}', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
    ('\u{307}', "CĊcċEĖeėGĠgġIİZŻzż"),
    ('\u{308}', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ"),
    ('\u{30a}', "AÅaåUŮuů"),
    ('\u{30b}', "OŐoőUŰuű"),
    ('\u{30c}', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžGǦgǧKǨkǩƷǮʒǯ"),
    ('\u{327}', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ"),
    ('\u{328}', "AĄaąEĘeęIĮiįUŲuų"),
];

/// The text without the spaces around it. What no keyboard here writes stays as it is.
pub(super) fn one_form(text: &str) -> Zeroizing<String> {
    // Never longer than the text: a buffer that grows leaves copies behind that nobody wipes.
    let mut form = Zeroizing::new(String::with_capacity(text.len()));
    let mut space = false;
    for character in text.chars() {
        if character.is_whitespace() {
            space = !form.is_empty();
            continue;
        }
        if let Some(joined) = form.chars().next_back().filter(|_| !space).and_then(|last| joined(last, character)) {
            form.pop();
            form.push(joined);
            continue;
        }
        if std::mem::take(&mut space) {
            form.push(' ');
        }
        form.push(plain(character));
    }
    form
}

/// The first character of an own code that is not on every keyboard here.
pub(super) fn unusual(form: &str) -> Option<char> {
    let is_mark = |c: char| matches!(c, '\u{a8}' | '\u{af}' | '\u{b4}' | '\u{b8}');
    let is_usual = |c: char| matches!(c, ' '..='~' | '\u{a1}'..='\u{17f}' | 'Ǥ'..='ǩ' | 'Ǯ' | 'ǯ' | 'Ʒ' | 'ʒ' | '€');
    form.chars().find(|&character| is_mark(character) || !is_usual(character))
}

fn joined(letter: char, mark: char) -> Option<char> {
    let (_, letters) = JOINED.iter().find(|(known, _)| *known == mark)?;
    let mut letters = letters.chars();
    while let (Some(without), Some(with)) = (letters.next(), letters.next()) {
        if without == letter {
            return Some(with);
        }
    }
    None
}

/// What a keyboard makes finer by itself, as it was typed.
fn plain(character: char) -> char {
    match character {
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201c}'..='\u{201e}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_and_its_mark_become_one_letter() {
        for (apart, whole) in
            [("a\u{30a}", "å"), ("A\u{30a}", "Å"), ("e\u{301}", "é"), ("o\u{308}l", "öl"), ("c\u{30c}", "č")]
        {
            assert_eq!(*one_form(apart), whole);
            assert_eq!(unusual(&one_form(apart)), None, "{whole}");
        }
        for (_, letters) in JOINED {
            assert_eq!(letters.chars().count() % 2, 0, "{letters}");
            assert_eq!(*one_form(letters), letters);
            assert_eq!(unusual(letters), None, "{letters}");
        }
    }

    #[test]
    fn a_mark_that_joins_nothing_stays_and_is_told() {
        assert_eq!(*one_form("q\u{30a}"), "q\u{30a}");
        assert_eq!(unusual("q\u{30a}"), Some('\u{30a}'));
        assert_eq!(*one_form("a \u{30a}"), "a \u{30a}");
    }

    #[test]
    fn any_white_space_is_one_space_and_none_around() {
        assert_eq!(*one_form("\u{feff}a"), "\u{feff}a");
        assert_eq!(*one_form(" \u{a0}a\t\u{2009} b\n"), "a b");
    }

    #[test]
    fn reading_it_again_changes_nothing() {
        for text in ["", " ", "  Kaffe  pa\u{30a} «trappa» ", "l’art–pour “l’art”", "a\u{30a}\u{30a}"] {
            let once = one_form(text);
            assert_eq!(*one_form(&once), *once, "{text:?}");
        }
    }
}
