//! The twin of exertion and pain, session by session.

use crate::domain::scale::ZeroToTen;
use crate::text::{Lang, Phrase};

/// `Anstrengelsen har vært fra 3 til 6 av 10, sist 4. Smerten har vært 2 av 10 hver gang.` Answers in order of time.
pub fn felt(lang: Lang, exertion: &[ZeroToTen], pain: &[ZeroToTen]) -> String {
    let exerted = Phrase { nb: "Anstrengelsen", nn: "Anstrenginga", en: "Exertion" };
    let hurt = Phrase { nb: "Smerten", nn: "Smerta", en: "Pain" };
    let said = [(exerted, exertion), (hurt, pain)];
    let said = said.into_iter().filter_map(|(name, answers)| of_one(lang, name.in_lang(lang), answers));
    said.collect::<Vec<_>>().join(" ")
}

fn of_one(lang: Lang, name: &str, answers: &[ZeroToTen]) -> Option<String> {
    let (least, most) = (answers.iter().min()?.value(), answers.iter().max()?.value());
    let last = answers.last()?.value();
    Some(match (least == most, answers.len(), lang) {
        (_, 1, Lang::Bokmal) => format!("{name} var {last} av 10 den ene gangen det ble spurt."),
        (_, 1, Lang::Nynorsk) => format!("{name} var {last} av 10 den eine gongen det vart spurt."),
        (_, 1, Lang::English) => format!("{name} was {last} of 10 the one time it was asked."),
        (true, _, Lang::Bokmal) => format!("{name} har vært {last} av 10 hver gang."),
        (true, _, Lang::Nynorsk) => format!("{name} har vore {last} av 10 kvar gong."),
        (true, _, Lang::English) => format!("{name} was {last} of 10 every time."),
        (false, _, Lang::Bokmal) => format!("{name} har vært fra {least} til {most} av 10, sist {last}."),
        (false, _, Lang::Nynorsk) => format!("{name} har vore frå {least} til {most} av 10, sist {last}."),
        (false, _, Lang::English) => format!("{name} was from {least} to {most} of 10, last {last}."),
    })
}
