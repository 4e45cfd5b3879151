//! The checklist of what may make a person fall and training alone does not mend. All in own words.

use super::{AboutInstrument, ItemWords};
use crate::domain::fall_checklist::protocol::ChecklistFinding;
use crate::domain::fall_checklist::{Matter, ToldWhom};
use crate::text::{Lang, Phrase, sentence};

pub(super) const ABOUT: AboutInstrument =
    AboutInstrument { name: NAME, short: SHORT, purpose: PURPOSE, note: Some(NOTE) };

phrases! { for super;
    NAME: "Sjekkliste mot fall" | "Sjekkliste mot fall" | "Checklist against falls";
    SHORT: "Sjekkliste" | "Sjekkliste" | "Checklist";
    PURPOSE:
        "Viser det som kan gi fall, og som trening alene ikke retter på." |
        "Viser det som kan gi fall, og som trening åleine ikkje rettar på." |
        "Shows what may cause falls and training alone does not mend.";
    NOTE:
        "Velg hvem som har fått vite om det som må tas tak i. Er lista brukt før, står svarene fra sist." |
        "Vel kven som har fått vite om det som må takast tak i. Er lista brukt før, står svara frå sist." |
        "Choose who was told of what has to be mended. If the list was used before, its answers stand there.";
    NOTHING: "Ikke noe å ta tak i" | "Ikkje noko å ta tak i" | "Nothing to mend";
    TOLD_NOBODY: "Ikke sagt fra ennå" | "Ikkje sagt frå enno" | "Nobody told yet";
    TOLD_NURSE: "Sagt fra til sykepleier" | "Sagt frå til sjukepleiar" | "Nurse told";
    TOLD_DOCTOR: "Sagt fra til lege" | "Sagt frå til lege" | "Doctor told";
    TOLD_THERAPIST:
        "Sagt fra til ergo- eller fysioterapeut" |
        "Sagt frå til ergo- eller fysioterapeut" |
        "Occupational or physiotherapist told";
    TOLD_RELATIVES: "Sagt fra til pårørende" | "Sagt frå til pårørande" | "Relatives told";
}

const OPTIONS: &[Phrase] = &[NOTHING, TOLD_NOBODY, TOLD_NURSE, TOLD_DOCTOR, TOLD_THERAPIST, TOLD_RELATIVES];

pub(super) fn item(place: u8) -> Option<ItemWords> {
    let matter = Matter::ALL.get(usize::from(place))?;
    Some(ItemWords::choice(question(*matter), OPTIONS))
}

fn question(matter: Matter) -> Phrase {
    match matter {
        Matter::Medicines => phrase! {
            "Medisiner: mange slag, eller noen som gjør søvnig eller svimmel" |
            "Medisinar: mange slag, eller nokon som gjer søvnig eller svimmel" |
            "Medicines: many kinds, or some that make drowsy or dizzy"
        },
        Matter::Vision => phrase! {
            "Syn: ser dårlig, eller har briller som ikke passer" |
            "Syn: ser dårleg, eller har briller som ikkje passar" |
            "Vision: sees poorly, or has glasses that do not fit"
        },
        Matter::FeetAndShoes => phrase! {
            "Føtter og sko: vonde føtter, lange negler eller løse sko" |
            "Føter og sko: vonde føter, lange negler eller lause sko" |
            "Feet and shoes: sore feet, long nails or loose shoes"
        },
        Matter::Home => phrase! {
            "Hjemmet: løse tepper, lite lys, trapp uten rekkverk" |
            "Heimen: lause teppe, lite lys, trapp utan rekkverk" |
            "The home: loose rugs, little light, stairs without a rail"
        },
        Matter::Alcohol => phrase! {
            "Alkohol: så mye eller så ofte at det kan gi fall" |
            "Alkohol: så mykje eller så ofte at det kan gi fall" |
            "Alcohol: so much or so often that it may cause falls"
        },
        Matter::NightUrgency => phrase! {
            "Natt: må fort på do om natta" |
            "Natt: må fort på do om natta" |
            "Night: has to hurry to the toilet at night"
        },
        Matter::LowPressureStanding => phrase! {
            "Blodtrykk: svimmel eller lavt trykk når personen reiser seg" |
            "Blodtrykk: svimmel eller lågt trykk når personen reiser seg" |
            "Blood pressure: dizzy or low when the person stands up"
        },
    }
}

/// In one or two words.
pub fn matter(matter: Matter) -> Phrase {
    match matter {
        Matter::Medicines => phrase! { "Medisiner" | "Medisinar" | "Medicines" },
        Matter::Vision => phrase! { "Syn" | "Syn" | "Vision" },
        Matter::FeetAndShoes => phrase! { "Føtter og sko" | "Føter og sko" | "Feet and shoes" },
        Matter::Home => phrase! { "Hjemmet" | "Heimen" | "The home" },
        Matter::Alcohol => phrase! { "Alkohol" | "Alkohol" | "Alcohol" },
        Matter::NightUrgency => {
            phrase! { "Fort på do om natta" | "Fort på do om natta" | "Hurries to the toilet at night" }
        }
        Matter::LowPressureStanding => phrase! {
            "Blodtrykk i stående" | "Blodtrykk i ståande" | "Blood pressure on standing"
        },
    }
}

pub fn told(told: ToldWhom) -> Phrase {
    match told {
        ToldWhom::NobodyYet => TOLD_NOBODY,
        ToldWhom::Nurse => TOLD_NURSE,
        ToldWhom::Doctor => TOLD_DOCTOR,
        ToldWhom::Therapist => TOLD_THERAPIST,
        ToldWhom::Relatives => TOLD_RELATIVES,
    }
}

/// `Syn: sagt fra til sykepleier.`
pub(super) fn finding(lang: Lang, finding: ChecklistFinding) -> String {
    let (matter, told) = (matter(finding.matter).in_lang(lang), sentence::within(told(finding.told).in_lang(lang)));
    format!("{matter}: {told}.")
}
