//! Words: a caution with its last day and a professional's own words.

use chrono::NaiveDate;

use crate::domain::exercise::Caution;
use crate::domain::plan::{CautionTerms, PlanTerms};
use crate::text::exercises::library;
use crate::text::{Lang, dates};

/// `Ny hofte (til 3. mars 2026): ikke over 90°`
pub fn caution(lang: Lang, terms: &PlanTerms, caution: Caution) -> String {
    let name = || library::caution(caution).in_lang(lang).to_owned();
    terms.said_of(caution).map_or_else(name, |said| said_of_caution(lang, said))
}

/// The same of what was said.
pub fn said_of_caution(lang: Lang, said: &CautionTerms) -> String {
    let name = library::caution(said.caution).in_lang(lang);
    let until = said.until.map(|day| {
        let day = dates::long(lang, day);
        say! { lang: " (til {day})" | " (til {day})" | " (until {day})" }
    });
    let words = said.words.as_str();
    let words = if words.is_empty() { String::new() } else { format!(": {words}") };
    format!("{name}{}{words}", until.unwrap_or_default())
}

/// `«Ny hofte» gjaldt til 3. mars 2026. Spør en fagperson …`
pub fn past_caution(lang: Lang, caution: Caution, until: NaiveDate) -> String {
    let (name, day) = (library::caution(caution).in_lang(lang), dates::long(lang, until));
    say! { lang:
        "«{name}» gjaldt til {day}. Ta det fortsatt med til en fagperson har sett på planen." |
        "«{name}» galdt til {day}. Ta det framleis med til ein fagperson har sett på planen." |
        "“{name}” held until {day}. Keep to it until a professional has looked at the plan."
    }
}
