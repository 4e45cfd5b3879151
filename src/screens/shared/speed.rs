//! The speed of an SPPB's walk: how it changed, and what each rule says of it.

use chrono::NaiveDate;

use crate::domain::gait::Speed;
use crate::domain::history::{History, SppbEntry};
use crate::text::measuring::leading as words;
use crate::text::{Lang, gait};

/// Since when, and what is said, against the last and the first walk of the same length with the same aid.
pub fn since(lang: Lang, history: &History, entry: &SppbEntry) -> Vec<(String, String)> {
    let walk = entry.sppb.gait;
    let Some(now) = walk.speed() else { return vec![] };
    let alike = history.gait_speeds(walk.course, walk.aid);
    let before: Vec<&(NaiveDate, Speed)> = alike.iter().filter(|(on, _)| *on < entry.on).collect();
    let said = |earlier: Speed| gait::change_sentence(lang, earlier, now);
    match before.as_slice() {
        [] => vec![],
        [(on, only)] => vec![(words::since_last(lang, *on), said(*only))],
        [(first_on, first), .., (on, last)] => {
            vec![(words::since_last(lang, *on), said(*last)), (words::since_first(lang, *first_on), said(*first))]
        }
    }
}

pub fn rules(lang: Lang, entry: &SppbEntry) -> Vec<String> {
    let Some(speed) = entry.sppb.gait.speed() else { return vec![] };
    let said = format!("{}: {}.", gait::SPEED.in_lang(lang), gait::speed(lang, speed));
    std::iter::once(said).chain(gait::rule_sentences(lang, speed).into_iter().map(str::to_owned)).collect()
}
