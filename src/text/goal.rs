//! Words for goals and their numbers, under neutral labels: no text of any licensed form, card or manual.
//!
//! Source: clinical rules §2.

use crate::domain::goal::change::{Aspect, Difference, GoalChange, GoalMean};
use crate::domain::registry::Limit;
use crate::text::{Lang, Phrase, instruments, numbers};

phrases! {
    WHAT_MATTERS: "Hva er viktig for deg?" | "Kva er viktig for deg?" | "What matters to you?";

    IMPORTANCE: "Viktighet" | "Kor viktig" | "Importance";
    IMPORTANCE_QUESTION:
        "Hvor viktig er dette for deg?" |
        "Kor viktig er dette for deg?" |
        "How important is this to you?";
    IMPORTANCE_LEAST: "Betyr lite" | "Betyr lite" | "Matters little";
    IMPORTANCE_MOST: "Betyr aller mest" | "Betyr aller mest" | "Matters most of all";

    AIM: "Målet" | "Målet" | "The goal";
    AIM_QUESTION: "Hvor vil du komme?" | "Kor vil du kome?" | "Where do you want to get to?";
    AIM_HINT:
        "Hvor godt personen vil klare det. Kan svares på senere." |
        "Kor godt personen vil klare det. Kan svarast på seinare." |
        "How well the person wants to manage it. Can be answered later.";
    AIM_LEGEND: "Hvor godt vil du klare det?" | "Kor godt vil du klare det?" | "How well do you want to manage it?";
    AIM_CLEAR: "Fjern svaret" | "Fjern svaret" | "Remove the answer";

    PERFORMANCE: "Utførelse" | "Utføring" | "Performance";
    PERFORMANCE_QUESTION:
        "Hvor godt klarer du det nå?" |
        "Kor godt klarer du det no?" |
        "How well do you manage it now?";
    PERFORMANCE_LEAST: "Får det ikke til" | "Får det ikkje til" | "Cannot manage it";
    PERFORMANCE_MOST: "Går helt fint" | "Går heilt fint" | "Goes just fine";

    SATISFACTION: "Fornøydhet" | "Kor nøgd" | "Satisfaction";
    SATISFACTION_QUESTION: "Hvor fornøyd er du med det?" | "Kor nøgd er du med det?" | "How satisfied are you with it?";
    SATISFACTION_LEAST: "Vil ha det annerledes" | "Vil ha det annleis" | "Want it different";
    SATISFACTION_MOST: "Har det slik jeg vil" | "Har det slik eg vil" | "Have it as I want it";

    /// Beside a change, when a goal of the first interview was not rated again.
    ONLY_PAIRED:
        "Endringen gjelder bare de samme målene, de som er vurdert begge ganger." |
        "Endringa gjeld berre dei same måla, dei som er vurderte begge gongene." |
        "The change concerns only the same goals, those rated both times.";
    /// Why two limits are shown. Source: clinical rules §2.2.
    TWO_LIMITS:
        "Kildene er uenige om hva som er en viktig endring. Den norske grensen er funnet hos hjemmeboende i hverdagsrehabilitering." |
        "Kjeldene er usamde om kva som er ei viktig endring. Den norske grensa er funnen hos heimebuande i kvardagsrehabilitering." |
        "The sources disagree on what an important change is. The Norwegian limit was found among people living at home in reablement.";
    LICENCE:
        "Bruker kommunen COPM, trengs håndbok og skjema med lisens. Appen har bare personens egne ord og tall." |
        "Bruker kommunen COPM, trengst handbok og skjema med lisens. Appen har berre personen sine eigne ord og tal." |
        "A municipality that uses COPM needs the licensed manual and forms. The app holds only the person's own words and numbers.";
}

pub fn aspect(aspect: Aspect) -> Phrase {
    match aspect {
        Aspect::Performance => PERFORMANCE,
        Aspect::Satisfaction => SATISFACTION,
    }
}

/// `4,7`
pub fn mean(lang: Lang, mean: GoalMean) -> String {
    numbers::decimal(lang, i64::from(mean.tenths_rounded()), 1)
}

/// Performance, then satisfaction, each against its limits, and which goals the change concerns if not all.
pub fn change_sentences(lang: Lang, change: &GoalChange) -> Vec<String> {
    told(lang, change, difference_sentence)
}

/// The same without the limits.
pub fn plain_change_sentences(lang: Lang, change: &GoalChange) -> Vec<String> {
    told(lang, change, difference_plain)
}

fn told(lang: Lang, change: &GoalChange, sentence: fn(Lang, Aspect, Difference) -> String) -> Vec<String> {
    let both = [(Aspect::Performance, change.performance), (Aspect::Satisfaction, change.satisfaction)];
    let both = both.map(|(aspect, difference)| sentence(lang, aspect, difference));
    let only_paired = (!change.all_paired).then(|| ONLY_PAIRED.in_lang(lang).to_owned());
    both.into_iter().chain(only_paired).collect()
}

/// `Utførelse: endring i snitt +2,5. Minst 2 poeng i utførelse (COPM-håndboka): ja. …`
///
/// The limits are for gains; where there is none they are not named.
fn difference_sentence(lang: Lang, aspect: Aspect, difference: Difference) -> String {
    let limits = difference.limits().into_iter().filter(|_| difference.tenths_rounded() > 0);
    let limits = limits.map(|(limit, reached)| instruments::limit(lang, Limit::GoalRatings(limit), reached));
    std::iter::once(difference_plain(lang, aspect, difference)).chain(limits).collect::<Vec<_>>().join(" ")
}

/// `Utførelse: endring i snitt +2,5.`
fn difference_plain(lang: Lang, aspect: Aspect, difference: Difference) -> String {
    let name = self::aspect(aspect).in_lang(lang);
    let points = numbers::signed(lang, i64::from(difference.tenths_rounded()), 1);
    say! { lang:
        "{name}: endring i snitt {points}." |
        "{name}: endring i snitt {points}." |
        "{name}: mean change {points}."
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goal::{GoalRating, Rating};
    use crate::domain::identity::GoalId;

    fn rated(ratings: &[u8]) -> Vec<GoalRating> {
        let one = |(goal, value): (u128, &u8)| {
            let rating = Rating::new(*value).unwrap();
            GoalRating { goal: GoalId::from_bits(goal), performance: rating, satisfaction: rating }
        };
        (1..).zip(ratings).map(one).collect()
    }

    fn sentences(lang: Lang, earlier: &[u8], later: &[u8]) -> Vec<String> {
        change_sentences(lang, &GoalChange::between(&rated(earlier), &rated(later)).unwrap())
    }

    #[test]
    fn a_gain_is_held_against_both_limits_by_name() {
        assert_eq!(
            sentences(Lang::Bokmal, &[5, 5], &[8, 8]),
            [
                "Utførelse: endring i snitt +3,0. Minst 2 poeng i utførelse (COPM-håndboka): ja. \
                 Minst 3,0 poeng i utførelse (norsk hverdagsrehabilitering): ja.",
                "Fornøydhet: endring i snitt +3,0. Minst 2 poeng i fornøydhet (COPM-håndboka): ja. \
                 Minst 3,2 poeng i fornøydhet (norsk hverdagsrehabilitering): nei.",
            ]
        );
    }

    #[test]
    fn a_loss_names_no_limit_and_a_dropped_goal_is_told() {
        assert_eq!(
            sentences(Lang::English, &[5, 5], &[4]),
            ["Performance: mean change \u{2212}1.0.", "Satisfaction: mean change \u{2212}1.0.", ONLY_PAIRED.en]
        );
        let gain = GoalChange::between(&rated(&[5]), &rated(&[8])).unwrap();
        assert_eq!(
            plain_change_sentences(Lang::Bokmal, &gain),
            ["Utførelse: endring i snitt +3,0.", "Fornøydhet: endring i snitt +3,0."]
        );
    }

    #[test]
    fn a_mean_has_one_decimal() {
        let of = |ratings: &[u8]| GoalMean::of(&rated(ratings), Aspect::Performance).unwrap();
        assert_eq!(mean(Lang::Nynorsk, of(&[4, 5, 5])), "4,7");
        assert_eq!(mean(Lang::English, of(&[10])), "10.0");
    }
}
