//! What is asked where an answer or a total is very unlike the last.

use crate::domain::assessment::outcome::Reading;
use crate::domain::assessment::plausibility::Doubt;
use crate::domain::assessment::{Answer, Instrument, Key};
use crate::text::{Lang, instruments, measuring as words};

/// With both values where one answer is very unlike the last, or where hardly anybody is so fast.
pub fn doubt(lang: Lang, instrument: Instrument, key: &Key, now: Answer, why: Doubt) -> String {
    let of = |answer| instruments::answer(lang, instrument, key, answer);
    match why {
        Doubt::Unlike { earlier } => words::sure(lang, &of(earlier), &of(now)),
        Doubt::HardlyEver => words::sure_of(lang, &of(now)),
    }
}

pub fn doubt_of_total(lang: Lang, earlier: Reading, now: Reading) -> String {
    words::sure(lang, &instruments::reading(lang, earlier), &instruments::reading(lang, now))
}
