//! Words for a person: the name, the sex.

use crate::domain::person::{Profile, Sex};
use crate::text::{Lang, Phrase};

phrases! {
    /// Where a name is expected and this version cannot read it.
    NAMELESS: "Uten navn" | "Utan namn" | "No name";
    SEX_FEMALE: "Kvinne" | "Kvinne" | "Woman";
    SEX_MALE: "Mann" | "Mann" | "Man";
    SEX_UNSTATED: "Ikke oppgitt" | "Ikkje oppgitt" | "Not stated";
}

pub fn name(lang: Lang, profile: Option<&Profile>) -> String {
    match profile {
        Some(profile) => profile.name.as_str().to_owned(),
        None => NAMELESS.in_lang(lang).to_owned(),
    }
}

/// `None` is not stated.
pub fn sex(sex: Option<Sex>) -> Phrase {
    match sex {
        Some(Sex::Female) => SEX_FEMALE,
        Some(Sex::Male) => SEX_MALE,
        None => SEX_UNSTATED,
    }
}
