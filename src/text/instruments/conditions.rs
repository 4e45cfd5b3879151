//! How something was measured: names and values of the conditions.

use crate::domain::assessment::Conditions;
use crate::domain::assessment::conditions::{Condition, Shoes, Start, WalkingAid};
use crate::text::{Lang, Phrase, sppb};

pub fn condition(condition: Condition) -> Phrase {
    match condition {
        Condition::Course => sppb::COURSE,
        Condition::Aid => sppb::AID,
        Condition::Start => phrase! { "Start" | "Start" | "Start" },
        Condition::Shoes => phrase! { "På føttene" | "På føtene" | "On the feet" },
        Condition::ChairHeight => phrase! { "Stolhøyde" | "Stolhøgd" | "Chair height" },
        Condition::Room => phrase! { "Rom" | "Rom" | "Room" },
        Condition::Helper => phrase! { "Hvem som hjalp" | "Kven som hjelpte" | "Who helped" },
        Condition::Form => phrase! { "Skjema og versjon" | "Skjema og versjon" | "Form and version" },
    }
}

pub fn aid(aid: WalkingAid) -> Phrase {
    sppb::aid(aid)
}

pub fn shoes(shoes: Shoes) -> Phrase {
    match shoes {
        Shoes::Firm => phrase! { "Sko" | "Sko" | "Shoes" },
        Shoes::Slippers => phrase! { "Tøfler" | "Tøflar" | "Slippers" },
        Shoes::Socks => phrase! { "Sokker" | "Sokkar" | "Socks" },
        Shoes::Barefoot => phrase! { "Barbeint" | "Berrføtt" | "Barefoot" },
    }
}

pub fn start(start: Start) -> Phrase {
    match start {
        Start::Standing => phrase! {
            "Stående, tærne bak streken" |
            "Ståande, tærne bak streken" |
            "Standing, toes behind the line"
        },
        Start::Walking => phrase! {
            "Gående, to meter før streken" |
            "Gåande, to meter før streken" |
            "Walking, two metres before the line"
        },
    }
}

/// Those that were stated, by name: `Bane`, `4 meter`.
pub fn conditions(lang: Lang, of: &Conditions) -> Vec<(Phrase, String)> {
    let Conditions { aid: walking_aid, shoes: on_feet, chair, course, start: begun, room, helper, form } = of;
    let said = |phrase: Phrase| phrase.in_lang(lang).to_owned();
    let metres = |metres: u8| say! { lang: "{metres}\u{a0}meter" | "{metres}\u{a0}meter" | "{metres}\u{a0}metres" };
    let all = [
        (Condition::Course, course.map(|course| metres(course.whole()))),
        (Condition::Start, begun.map(|it| said(start(it)))),
        (Condition::Aid, walking_aid.map(|it| said(aid(it)))),
        (Condition::Shoes, on_feet.map(|it| said(shoes(it)))),
        (Condition::ChairHeight, chair.map(|chair| format!("{}\u{a0}cm", chair.centimetres()))),
        (Condition::Room, room.as_ref().map(|room| room.as_str().to_owned())),
        (Condition::Helper, helper.as_ref().map(|helper| helper.as_str().to_owned())),
        (Condition::Form, form.as_ref().map(|form| form.as_str().to_owned())),
    ];
    all.into_iter().filter_map(|(name, value)| Some((condition(name), value?))).collect()
}
