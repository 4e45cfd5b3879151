//! The rule of the proposal in sentences, one for each of its steps.
//!
//! Source of the limits: clinical rules §11.1; they are said here in words because the sentence names them.

use chrono::NaiveDate;

use crate::domain::level::{Discrepancy, Level, RiskReason};
use crate::domain::plan::{Basis, PartSays, Why};
use crate::domain::sppb::score::{Band, SppbTotal};
use crate::text::exercises::library;
use crate::text::sppb::result;
use crate::text::{Lang, Phrase, dates, sentence};

/// `Nivå C`
pub(super) fn level_name(lang: Lang, level: Level) -> String {
    let letter = match level {
        Level::A => 'A',
        Level::B => 'B',
        Level::C => 'C',
        Level::D => 'D',
    };
    say! { lang: "Nivå {letter}" | "Nivå {letter}" | "Level {letter}" }
}

/// For a professional to choose: `Nivå C: som SPPB 7–9 av 12: lett begrensning av fysisk funksjon`.
pub fn level_choice(lang: Lang, level: Level) -> String {
    let like = phrase! { "som SPPB" | "som SPPB" | "as SPPB" }.in_lang(lang);
    format!("{}, {like} {}", level_name(lang, level), result::band_clinical(lang, band(level)))
}

/// The levels have the bands' cuts; see [`Level::of_sppb`].
fn band(level: Level) -> Band {
    match level {
        Level::A => Band::Severe,
        Level::B => Band::Moderate,
        Level::C => Band::Mild,
        Level::D => Band::Minimal,
    }
}

pub fn why(lang: Lang, why: &Why) -> String {
    match why {
        Why::Level { basis: Basis::Sppb(total), level } => by_sppb(lang, *total, *level),
        Why::Level { basis: Basis::Chosen(_), level } => chosen(lang, *level),
        Why::SpeedDiffers(Discrepancy { by_sppb, by_speed }) => speed_differs(lang, *by_sppb, *by_speed),
        Why::FallRisk(reason) => {
            let sign = sign(*reason).in_lang(lang);
            say! { lang:
                "{sign} er et tegn på høy fallrisiko." |
                "{sign} er eit teikn på høg fallrisiko." |
                "{sign} is a sign of a high risk of falling."
            }
        }
        Why::Plus => PLUS.in_lang(lang).to_owned(),
        Why::StartsAt(place) => {
            let place = sentence::within(library::place(*place).in_lang(lang));
            say! { lang:
                "På dette nivået starter treningen slik: {place}." |
                "På dette nivået startar treninga slik: {place}." |
                "At this level training starts like this: {place}."
            }
        }
        Why::NoPoints => NO_POINTS.in_lang(lang).to_owned(),
        Why::KeepsHold => KEEPS_HOLD.in_lang(lang).to_owned(),
        Why::OneHandNear => ONE_HAND_NEAR.in_lang(lang).to_owned(),
        Why::Part(says) => part(*says).in_lang(lang).to_owned(),
        Why::Missing { place, equipment } => {
            let [place, thing] =
                [library::place(*place), library::equipment(*equipment)].map(|it| sentence::within(it.in_lang(lang)));
            say! { lang:
                "For å trene {place} trengs dette: {thing}. Det mangler, så treningen starter lettere." |
                "For å trene {place} trengst dette: {thing}. Det manglar, så treninga startar lettare." |
                "To train {place} you need this: {thing}. It is missing, so training starts easier."
            }
        }
        Why::NotServed(task) => {
            let task = sentence::within(library::task(*task).in_lang(lang));
            say! { lang:
                "Ingen av øvelsene øver på dette ennå: {task}." |
                "Ingen av øvingane øver på dette enno: {task}." |
                "None of the exercises practises this yet: {task}."
            }
        }
    }
}

phrases! { for super;
    PLUS:
        "Derfor går mer av tiden til balanse (pluss på nivået)." |
        "Derfor går meir av tida til balanse (pluss på nivået)." |
        "That is why more of the time goes to balance (a plus on the level).";
    NO_POINTS:
        "SPPB er 0. Da starter treningen i senga." |
        "SPPB er 0. Då startar treninga i senga." |
        "SPPB is 0. Then training starts in bed.";
    KEEPS_HOLD:
        "Fallrisikoen er høy. Derfor holder personen seg fast til å begynne med." |
        "Fallrisikoen er høg. Derfor held personen seg fast til å begynne med." |
        "The risk of falling is high. That is why the person holds on to begin with.";
    ONE_HAND_NEAR:
        "Det er tegn på fallrisiko eller ustø stilling. Derfor har personen én hånd nær støtten, og hjelperen står ved siden av." |
        "Det er teikn på fallrisiko eller ustø stilling. Derfor har personen éi hand nær støtta, og hjelparen står ved sida av." |
        "There are signs of a risk of falling or of an unsteady stance. That is why one hand stays near the support, with the helper beside.";
}

/// What one part of SPPB changes.
fn part(says: PartSays) -> Phrase {
    match says {
        PartSays::Stands => phrase! {
            "SPPB-delen for balanse viser at personen kan stå. Derfor er det med øvelser på beina, med støtte." |
            "SPPB-delen for balanse viser at personen kan stå. Derfor er det med øvingar på beina, med støtte." |
            "The balance part of SPPB shows that the person can stand. That is why there are exercises on the feet, holding on."
        },
        PartSays::DoesNotStand => phrase! {
            "SPPB-delen for balanse viser at personen ikke kan stå alene. Derfor starter treningen i stolen." |
            "SPPB-delen for balanse viser at personen ikkje kan stå åleine. Derfor startar treninga i stolen." |
            "The balance part of SPPB shows that the person cannot stand alone. That is why training starts in the chair."
        },
        PartSays::DoesNotWalk => phrase! {
            "SPPB-delen for gange har ingen poeng. Derfor går personen bare langs benken." |
            "SPPB-delen for gange har ingen poeng. Derfor går personen berre langs benken." |
            "The walking part of SPPB has no points. That is why the person walks only along the worktop."
        },
        PartSays::DoesNotRise => phrase! {
            "SPPB-delen for stol viser at personen ikke reiste seg. Derfor er det ikke med øvelser der personen reiser seg." |
            "SPPB-delen for stol viser at personen ikkje reiste seg. Derfor er det ikkje med øvingar der personen reiser seg." |
            "The chair part of SPPB shows that the person did not get up. That is why there are no exercises of getting up."
        },
    }
}

/// `SPPB 8 gir nivå C (7–9 av 12: …).`
fn by_sppb(lang: Lang, total: SppbTotal, level: Level) -> String {
    let (points, level) = (total.value(), sentence::within(&level_name(lang, level)));
    let range = result::band_clinical(lang, total.band());
    say! { lang:
        "SPPB {points} av 12 gir {level} ({range})." |
        "SPPB {points} av 12 gir {level} ({range})." |
        "SPPB {points} of 12 gives {level} ({range})."
    }
}

fn chosen(lang: Lang, level: Level) -> String {
    let level = sentence::within(&level_name(lang, level));
    say! { lang:
        "En fagperson har valgt {level}." |
        "Ein fagperson har valt {level}." |
        "A professional has chosen {level}."
    }
}

fn speed_differs(lang: Lang, stays: Level, by_speed: Level) -> String {
    let [stays, by_speed] = [stays, by_speed].map(|level| sentence::within(&level_name(lang, level)));
    say! { lang:
        "Ganghastigheten alene ville gitt {by_speed}. Det blir likevel {stays}." |
        "Gangfarten åleine ville gitt {by_speed}. Det blir likevel {stays}." |
        "Walking speed alone would give {by_speed}. It is {stays} all the same."
    }
}

/// Beside a plan that was made from an earlier SPPB.
pub fn outgrown(lang: Lang, on: NaiveDate, now: Level, plan: Level) -> String {
    let on = dates::day_and_month(lang, on);
    let [now, plan] = [now, plan].map(|level| sentence::within(&level_name(lang, level)));
    say! { lang:
        "SPPB {on} gir {now}, og planen er laget for {plan}. Vurder en ny plan." |
        "SPPB {on} gir {now}, og planen er laga for {plan}. Vurder ein ny plan." |
        "The SPPB of {on} gives {now}, and the plan was made for {plan}. Consider a new plan."
    }
}

fn sign(reason: RiskReason) -> Phrase {
    match reason {
        RiskReason::SlowTug => phrase! {
            "TUG på 20 sekunder eller mer" |
            "TUG på 20 sekund eller meir" |
            "A TUG of 20 seconds or more"
        },
        RiskReason::SlowWalk => phrase! {
            "Ganghastighet under 0,8 m/s" |
            "Gangfart under 0,8 m/s" |
            "A walking speed below 0.8 m/s"
        },
        RiskReason::Dementia => phrase! { "En demensdiagnose" | "Ein demensdiagnose" | "A dementia diagnosis" },
        RiskReason::RecurrentFalls => phrase! {
            "To eller flere fall siste år" |
            "To eller fleire fall siste år" |
            "Having fallen twice or more in the last year"
        },
        RiskReason::FallWithCare => phrase! {
            "Et fall siste år som trengte lege eller sykepleier" |
            "Eit fall siste år som trong lege eller sjukepleiar" |
            "A fall in the last year that needed a doctor or a nurse"
        },
    }
}
