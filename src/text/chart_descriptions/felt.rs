//! The twin of exertion and pain, session by session.

use crate::domain::scale::ZeroToTen;
use crate::text::Lang;

/// `Anstrengelsen har vært fra 3 til 6 av 10, sist 4. Smerten har vært 2 av 10 hver gang.` Answers in order of time.
pub fn felt(lang: Lang, exertion: &[ZeroToTen], pain: &[ZeroToTen]) -> String {
    let exerted = phrase! { "Anstrengelsen" | "Anstrenginga" | "Exertion" };
    let hurt = phrase! { "Smerten" | "Smerta" | "Pain" };
    let said = [(exerted, exertion), (hurt, pain)];
    let said = said.into_iter().filter_map(|(name, answers)| of_one(lang, name.in_lang(lang), answers));
    said.collect::<Vec<_>>().join(" ")
}

fn of_one(lang: Lang, name: &str, answers: &[ZeroToTen]) -> Option<String> {
    let (least, most) = (answers.iter().min()?.value(), answers.iter().max()?.value());
    let last = answers.last()?.value();
    Some(match answers.len() {
        1 => say! { lang:
            "{name} var {last} av 10 den ene gangen det ble spurt." |
            "{name} var {last} av 10 den eine gongen det vart spurt." |
            "{name} was {last} of 10 the one time it was asked."
        },
        _ if least == most => say! { lang:
            "{name} har vært {last} av 10 hver gang." |
            "{name} har vore {last} av 10 kvar gong." |
            "{name} was {last} of 10 every time."
        },
        _ => say! { lang:
            "{name} har vært fra {least} til {most} av 10, sist {last}." |
            "{name} har vore frå {least} til {most} av 10, sist {last}." |
            "{name} was from {least} to {most} of 10, last {last}."
        },
    })
}
