//! Languages, and phrases that exist in all of them.

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    #[default]
    Bokmal,
    Nynorsk,
    English,
}

impl Lang {
    pub const ALL: [Self; 3] = [Self::Bokmal, Self::Nynorsk, Self::English];

    /// For the page's `lang` attribute, and for keeping the choice.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
            Self::English => "en",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language's own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Bokmal => "Bokmål",
            Self::Nynorsk => "Nynorsk",
            Self::English => "English",
        }
    }
}

/// Fixed words in all three languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase {
    pub nb: &'static str,
    pub nn: &'static str,
    pub en: &'static str,
}

impl Phrase {
    pub const fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Bokmal => self.nb,
            Lang::Nynorsk => self.nn,
            Lang::English => self.en,
        }
    }
}

/// A phrase without a name: `phrase! { "bokmål" | "nynorsk" | "English" }`.
macro_rules! phrase {
    ($nb:literal | $nn:literal | $en:literal) => {
        $crate::text::Phrase { nb: $nb, nn: $nn, en: $en }
    };
}

/// Words with values in them, as a `String`: `say! { lang: "{days} dager" | "{days} dagar" | "{days} days" }`.
macro_rules! say {
    ($lang:ident: $nb:literal | $nn:literal | $en:literal) => {
        match $lang {
            $crate::text::Lang::Bokmal => format!($nb),
            $crate::text::Lang::Nynorsk => format!($nn),
            $crate::text::Lang::English => format!($en),
        }
    };
}

/// A table of phrases: `NAME: "bokmål" | "nynorsk" | "English";` one a line, and one list of them all for the tests.
/// `for super;` before the first, where they are the folder's own.
macro_rules! phrases {
    (for super; $($table:tt)*) => {
        phrases! { @pub(super), $($table)* }
    };
    (@$vis:vis, $($(#[$doc:meta])* $name:ident: $nb:literal | $nn:literal | $en:literal;)*) => {
        $($(#[$doc])* $vis const $name: $crate::text::Phrase = phrase! { $nb | $nn | $en };)*

        #[cfg(test)]
        mod phrases_are_whole {
            #[test]
            fn no_phrase_is_empty_or_has_a_stray_space() {
                for (name, phrase) in [$((stringify!($name), super::$name),)*] {
                    for lang in $crate::text::Lang::ALL {
                        let text = phrase.in_lang(lang);
                        assert!(!text.is_empty() && text.trim() == text && !text.contains("  "), "{name} {lang:?}");
                    }
                }
            }
        }
    };
    ($($table:tt)*) => {
        phrases! { @pub, $($table)* }
    };
}
