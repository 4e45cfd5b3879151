//! What an assessment comes to: the number, why there is none, and what each published rule says of it.
//!
//! [`reading`], [`missing`] and [`plain`] are for everybody; [`finding`] names studies and is for professionals.

use super::answers::plain_seconds;
use super::{demmi, fall_checklist, fall_risk, orthostatic, tug};
use crate::domain::assessment::outcome::{Outcome, OutcomeError, PartScore, Reading, Unit};
use crate::domain::gait::score::Ambulation;
use crate::domain::gait::walk::By;
use crate::domain::goal::change::GoalMean;
use crate::domain::registry::Finding;
use crate::domain::tug::score::TugLimit;
use crate::domain::{
    chair_stand, demmi as demmi_domain, falls, gait as gait_domain, gas, goal as goal_domain, help, psfs,
    sppb as sppb_domain,
};
use crate::domain::{totals, tug as tug_domain};
use crate::text::sppb::result;
use crate::text::{Lang, Phrase, gait, goal, numbers, sentence, sppb};

phrases! { for super;
    FEWER_THAN_USUAL: "Færre enn vanlig for alderen." | "Færre enn vanleg for alderen." | "Fewer than usual for the age.";
    AS_MANY_AS_USUAL: "Minst like mange som vanlig for alderen." | "Minst like mange som vanleg for alderen." | "At least as many as usual for the age.";

    HOUSEHOLD:
        "Grense funnet etter hjerneslag: går mest inne (saktere enn 0,4 m/s)." |
        "Grense funnen etter hjerneslag: går mest inne (saktare enn 0,4 m/s)." |
        "Limit found after a stroke: walks mostly indoors (slower than 0.4 m/s).";
    LIMITED_COMMUNITY:
        "Grense funnet etter hjerneslag: går noe ute (fra 0,4 til 0,8 m/s)." |
        "Grense funnen etter hjerneslag: går noko ute (frå 0,4 til 0,8 m/s)." |
        "Limit found after a stroke: walks somewhat outdoors (from 0.4 to 0.8 m/s).";
    COMMUNITY:
        "Grense funnet etter hjerneslag: går fritt ute (raskere enn 0,8 m/s)." |
        "Grense funnen etter hjerneslag: går fritt ute (raskare enn 0,8 m/s)." |
        "Limit found after a stroke: walks freely outdoors (faster than 0.8 m/s).";
    FASTER_OF_TWO: "Den raskeste av to ganger teller." | "Den raskaste av to gonger tel." | "The faster of two walks counts.";
    MEAN_OF_TWO: "Snittet av to ganger teller." | "Snittet av to gonger tel." | "The mean of two walks counts.";
    ONLY_ONE: "Målt bare én gang." | "Målt berre éin gong." | "Measured only once.";

    AT_RISK: "økt risiko for fall" | "auka risiko for fall" | "raised risk of falling";
    NOT_AT_RISK: "ikke økt risiko for fall" | "ikkje auka risiko for fall" | "no raised risk of falling";
    LOW: "lav fysisk yteevne" | "låg fysisk yteevne" | "low physical performance";
    NOT_LOW: "ikke lav fysisk yteevne" | "ikkje låg fysisk yteevne" | "not low physical performance";
    LITTLE_ALONE:
        "Grensen sier lite alene (Barry 2014)." |
        "Grensa seier lite åleine (Barry 2014)." |
        "The limit tells little by itself (Barry 2014).";
    BELOW_AVERAGE:
        "CDC STEADI: under gjennomsnittet for alder og kjønn." |
        "CDC STEADI: under gjennomsnittet for alder og kjønn." |
        "CDC STEADI: below average for age and sex.";
    NOT_BELOW_AVERAGE:
        "CDC STEADI: ikke under gjennomsnittet for alder og kjønn." |
        "CDC STEADI: ikkje under gjennomsnittet for alder og kjønn." |
        "CDC STEADI: not below average for age and sex.";

    FEW_ACTIVITIES:
        "Færre enn tre aktiviteter. Tre til fem er anbefalt." |
        "Færre enn tre aktivitetar. Tre til fem er tilrådd." |
        "Fewer than three activities. Three to five are recommended.";
    TURNED:
        "Spurt slik at 0 var «ikke vanskelig». Tallene er snudd, så 10 er best her." |
        "Spurt slik at 0 var «ikkje vanskeleg». Tala er snudde, så 10 er best her." |
        "Asked so that 0 was “not difficult”. The numbers are turned round, so 10 is best here.";
    CARE_NEEDED:
        "Trengte lege eller sykepleier etter et fall." |
        "Trong lege eller sjukepleiar etter eit fall." |
        "Needed a doctor or a nurse after a fall.";
    POSSIBLE_DELIRIUM:
        "Kan være delirium, en brå forvirring som haster. Ring fastlegen eller legevakt 116117 i dag." |
        "Kan vere delirium, ei brå forvirring som hastar. Ring fastlegen eller legevakt 116117 i dag." |
        "May be delirium, a sudden confusion that is urgent. Call the doctor or the emergency clinic 116117 today.";
    DELIRIUM_LIMIT:
        "4AT: 4 eller mer kan være delirium, med eller uten kognitiv svikt." |
        "4AT: 4 eller meir kan vere delirium, med eller utan kognitiv svikt." |
        "4AT: 4 or more may be delirium, with or without cognitive impairment.";
    NO_NEAR_FALLS: "Ingen nestenfall." | "Ingen nestenfall." | "No near-falls.";
}

/// `8 av 12 poeng`, `12,34 s`, `1 gang`
pub fn reading(lang: Lang, reading: Reading) -> String {
    let number = number(lang, reading.hundredths, reading.unit);
    let one = reading.hundredths == 100;
    match reading.unit {
        Unit::Points { of } | Unit::MeanPoints { of } => {
            let mean = matches!(reading.unit, Unit::MeanPoints { .. });
            match mean {
                false => say! { lang: "{number} av {of} poeng" | "{number} av {of} poeng" | "{number} of {of} points" },
                true => say! { lang:
                    "{number} av {of} i snitt" |
                    "{number} av {of} i snitt" |
                    "{number} of {of} on average"
                },
            }
        }
        Unit::Seconds => format!("{number}\u{a0}s"),
        Unit::MetresPerSecond => format!("{number}\u{a0}m/s"),
        Unit::Stands | Unit::Times => format!("{number} {}", times(lang, one)),
        Unit::Metres => format!("{number} {}", metres(lang, one)),
        Unit::TScore => format!("T\u{a0}=\u{a0}{number}"),
        Unit::MinutesAWeek => format!("{number} {}", minutes_a_week(lang, one)),
        Unit::PressureFall => say! { lang:
            "{number} mmHg lavere stående" | "{number} mmHg lågare ståande" | "{number} mmHg lower standing"
        },
        Unit::Kilos => format!("{number}\u{a0}kg"),
        Unit::OutOf { of } => say! { lang: "{number} av {of}" | "{number} av {of}" | "{number} of {of}" },
        Unit::Total => number,
    }
}

/// With as many decimals as the unit is told with, without the unit itself.
pub fn number(lang: Lang, hundredths: i64, unit: Unit) -> String {
    let (value, decimals) = rounded(hundredths, unit);
    numbers::decimal(lang, value, decimals)
}

/// Half away from zero, and how many of its digits are decimals.
pub(super) fn rounded(hundredths: i64, unit: Unit) -> (i64, u32) {
    let decimals = match unit {
        Unit::Seconds | Unit::MetresPerSecond => 2,
        Unit::MeanPoints { .. } | Unit::TScore | Unit::Kilos => 1,
        Unit::Points { .. } | Unit::Stands | Unit::Metres | Unit::Times | Unit::MinutesAWeek | Unit::Total => 0,
        Unit::PressureFall | Unit::OutOf { .. } => 0,
    };
    let step = 10_i64.pow(2 - decimals);
    ((hundredths.abs() + step / 2) / step * hundredths.signum(), decimals)
}

pub(super) fn times(lang: Lang, one: bool) -> &'static str {
    match one {
        true => phrase! { "gang" | "gong" | "time" },
        false => phrase! { "ganger" | "gonger" | "times" },
    }
    .in_lang(lang)
}

pub(super) fn metres(lang: Lang, one: bool) -> &'static str {
    match one {
        true => phrase! { "meter" | "meter" | "metre" },
        false => phrase! { "meter" | "meter" | "metres" },
    }
    .in_lang(lang)
}

fn minutes_a_week(lang: Lang, one: bool) -> &'static str {
    match one {
        true => phrase! { "minutt i uka" | "minutt i veka" | "minute a week" },
        false => phrase! { "minutter i uka" | "minutt i veka" | "minutes a week" },
    }
    .in_lang(lang)
}

/// The number of an outcome, or why there is none. Of goals rated by two numbers, both means.
pub fn in_words(lang: Lang, outcome: &Outcome<Finding>) -> Result<String, String> {
    let satisfaction = outcome.findings.iter().find_map(|finding| match finding {
        Finding::GoalRatings(goal_domain::GoalFinding::Satisfaction(mean)) => Some(*mean),
        _ => None,
    });
    match (outcome.reading, satisfaction) {
        (Ok(performance), Some(satisfaction)) => Ok(both_means(lang, performance, satisfaction)),
        (Ok(reading), None) => Ok(self::reading(lang, reading)),
        (Err(why), _) => Err(missing(lang, why)),
    }
}

/// `I snitt 6,0 av 10 for utførelse og 7,0 for fornøydhet`
fn both_means(lang: Lang, performance: Reading, satisfaction: GoalMean) -> String {
    let performance = number(lang, performance.hundredths, performance.unit);
    let satisfaction = goal::mean(lang, satisfaction);
    say! { lang:
        "I snitt {performance} av 10 for utførelse og {satisfaction} for fornøydhet" |
        "I snitt {performance} av 10 for utføring og {satisfaction} for kor nøgd personen er" |
        "On average {performance} of 10 for performance and {satisfaction} for satisfaction"
    }
}

/// In the place of the number: `Ikke gjennomført: ville ikke`, `Delvis gjennomført: 2 av 3`
pub fn missing(lang: Lang, missing: OutcomeError) -> String {
    match missing {
        OutcomeError::NotDone(why) => sppb::not_carried_out(lang, why),
        OutcomeError::Partial { answered, of } => say! { lang:
            "Delvis gjennomført: {answered} av {of}" |
            "Delvis gjennomført: {answered} av {of}" |
            "Partly carried out: {answered} of {of}"
        },
    }
}

/// What a result means, in plain words for the person. `None`: the number says it.
pub fn plain(finding: Finding) -> Option<Phrase> {
    match finding {
        Finding::Sppb(sppb_domain::SppbFinding::Band(band)) => Some(result::band_plain(band)),
        Finding::ChairStand(chair_stand::ChairStandFinding::Average { below }) => {
            Some(if below { FEWER_THAN_USUAL } else { AS_MANY_AS_USUAL })
        }
        Finding::Orthostatic(finding) => orthostatic::plain(finding),
        Finding::FallRisk(finding) => Some(fall_risk::plain(finding)),
        Finding::Totals(totals::TotalFinding::PossibleDelirium) => Some(POSSIBLE_DELIRIUM),
        _ => None,
    }
}

/// By 4AT.
pub fn possible_delirium() -> Phrase {
    POSSIBLE_DELIRIUM
}

/// All of an outcome, for professionals. A speed that is only rounded to 0.80 says so, as no rule alone can.
pub fn findings(lang: Lang, outcome: &Outcome<Finding>) -> Vec<String> {
    use gait_domain::GaitFinding::{Ewgsop2, Hunt};
    let said = |wanted| outcome.findings.contains(&Finding::Gait(wanted));
    let at_the_limit = said(Ewgsop2 { low: true }) && said(Hunt { frail: false });
    let speed = outcome.reading.ok().filter(|reading| reading.unit == Unit::MetresPerSecond);
    let rounded_to_it = speed.is_some_and(|speed| speed.hundredths == 80) && !at_the_limit;
    let exact = rounded_to_it.then(|| gait::EXACT.in_lang(lang).to_owned());
    outcome.findings.iter().map(|one| finding(lang, *one)).chain(exact).collect()
}

/// One sentence for professionals, with the rule and its limit.
pub fn finding(lang: Lang, finding: Finding) -> String {
    match finding {
        Finding::Sppb(finding) => of_sppb(lang, finding),
        Finding::Gait(finding) => of_gait(finding).in_lang(lang).to_owned(),
        Finding::Tug(finding) => of_tug(lang, finding),
        Finding::ChairStand(finding) => of_chair_stand(lang, finding),
        Finding::Demmi(finding) => of_demmi(lang, finding),
        Finding::GoalRatings(goal_domain::GoalFinding::Satisfaction(mean)) => mean_satisfaction(lang, mean),
        Finding::Psfs(psfs::PsfsFinding::Few) => FEW_ACTIVITIES.in_lang(lang).to_owned(),
        Finding::Psfs(psfs::PsfsFinding::Turned) => TURNED.in_lang(lang).to_owned(),
        Finding::Gas(gas::GasFinding::Reached { goals, of }) => goals_reached(lang, goals, of),
        Finding::Falls(finding) => of_falls(lang, finding),
        Finding::Help(help::HelpFinding::Levels { sum, activities }) => levels(lang, sum, activities),
        Finding::Totals(finding) => of_totals(lang, finding),
        Finding::Orthostatic(finding) => orthostatic::finding(lang, finding),
        Finding::FallRisk(finding) => fall_risk::finding(finding).in_lang(lang).to_owned(),
        Finding::Checklist(finding) => fall_checklist::finding(lang, finding),
    }
}

fn of_sppb(lang: Lang, finding: sppb_domain::SppbFinding) -> String {
    match finding {
        sppb_domain::SppbFinding::Band(band) => format!("{}.", result::band_clinical(lang, band)),
        sppb_domain::SppbFinding::OftenCalledFrail => result::FRAIL_NOTE.in_lang(lang).to_owned(),
        sppb_domain::SppbFinding::FiveWithArms(time) => {
            let time = numbers::seconds(lang, time);
            say! { lang:
                "Fem ganger med armene: {time}. Teller ikke i summen." |
                "Fem gonger med armane: {time}. Tel ikkje i summen." |
                "Five times using the arms: {time}. Not in the total."
            }
        }
    }
}

fn of_gait(finding: gait_domain::GaitFinding) -> Phrase {
    match finding {
        gait_domain::GaitFinding::Ewgsop2 { low } => gait::ewgsop(low),
        gait_domain::GaitFinding::Hunt { frail } => gait::hunt(frail),
        gait_domain::GaitFinding::Ambulation(Ambulation::Household) => HOUSEHOLD,
        gait_domain::GaitFinding::Ambulation(Ambulation::LimitedCommunity) => LIMITED_COMMUNITY,
        gait_domain::GaitFinding::Ambulation(Ambulation::Community) => COMMUNITY,
        gait_domain::GaitFinding::CountedBy(By::FasterOfTwo) => FASTER_OF_TWO,
        gait_domain::GaitFinding::CountedBy(By::MeanOfTwo) => MEAN_OF_TWO,
        gait_domain::GaitFinding::CountedBy(By::OnlyOne) => ONLY_ONE,
    }
}

fn of_tug(lang: Lang, finding: tug_domain::TugFinding) -> String {
    match finding {
        tug_domain::TugFinding::Limit { limit, reached } => tug_limit(lang, limit, reached),
        tug_domain::TugFinding::NotAlone => tug::NOT_ALONE.in_lang(lang).to_owned(),
    }
}

/// `CDC STEADI: økt risiko for fall (12 sekunder eller mer).`
///
/// READING: 13.5 s is called Shumway-Cook's (its origin NV) and told with what the review of it found. Source: §4.
fn tug_limit(lang: Lang, limit: TugLimit, reached: bool) -> String {
    let seconds = plain_seconds(lang, limit.time());
    let reaches = match reached {
        true => say! { lang:
            "{seconds} sekunder eller mer" |
            "{seconds} sekund eller meir" |
            "{seconds} seconds or more"
        },
        false => say! { lang: "under {seconds} sekunder" | "under {seconds} sekund" | "below {seconds} seconds" },
    };
    let meaning = match (limit, reached) {
        (TugLimit::Steadi | TugLimit::Falls, true) => AT_RISK,
        (TugLimit::Steadi | TugLimit::Falls, false) => NOT_AT_RISK,
        (TugLimit::LowPerformance, true) => LOW,
        (TugLimit::LowPerformance, false) => NOT_LOW,
    };
    let meaning = meaning.in_lang(lang);
    match limit {
        TugLimit::Steadi => format!("CDC STEADI: {meaning} ({reaches})."),
        TugLimit::Falls => format!("Shumway-Cook: {meaning} ({reaches}). {}", LITTLE_ALONE.in_lang(lang)),
        TugLimit::LowPerformance => format!("EWGSOP2, Vivifrail: {meaning} ({reaches})."),
    }
}

/// One part of a form: `Balanse: 3 av 4`, or `Gange: ikke gjennomført (ville ikke)`
pub fn part_sentence(lang: Lang, name: Phrase, part: PartScore) -> String {
    let name = name.in_lang(lang);
    match part {
        PartScore::Points { points, of } => say! { lang:
            "{name}: {points} av {of}" |
            "{name}: {points} av {of}" |
            "{name}: {points} of {of}"
        },
        PartScore::NotDone(why) => {
            let [not_done, why] =
                [sppb::NOT_CARRIED_OUT, sppb::not_done(why)].map(|it| sentence::within(it.in_lang(lang)));
            format!("{name}: {not_done} ({why})")
        }
    }
}

fn of_chair_stand(lang: Lang, finding: chair_stand::ChairStandFinding) -> String {
    match finding {
        chair_stand::ChairStandFinding::Average { below: true } => BELOW_AVERAGE.in_lang(lang).to_owned(),
        chair_stand::ChairStandFinding::Average { below: false } => NOT_BELOW_AVERAGE.in_lang(lang).to_owned(),
        chair_stand::ChairStandFinding::ArmsUsed { counted } => {
            let times = times(lang, counted == 1);
            say! { lang:
                "Resultatet er 0 fordi armene ble brukt. Talt: {counted} {times}." |
                "Resultatet er 0 fordi armane vart brukte. Talt: {counted} {times}." |
                "The result is 0 because the arms were used. Counted: {counted} {times}."
            }
        }
        chair_stand::ChairStandFinding::NotManaged(why) => {
            let why = sentence::within(sppb::not_done(why).in_lang(lang));
            say! { lang: "Resultatet er 0: {why}." | "Resultatet er 0: {why}." | "The result is 0: {why}." }
        }
    }
}

fn of_demmi(lang: Lang, finding: demmi_domain::DemmiFinding) -> String {
    let of = demmi_domain::tables::HIGHEST_RAW;
    match finding {
        demmi_domain::DemmiFinding::NotValidated => demmi::NOT_VALIDATED.in_lang(lang).to_owned(),
        demmi_domain::DemmiFinding::Raw(raw) => say! { lang:
            "Råpoeng: {raw} av {of}." |
            "Råpoeng: {raw} av {of}." |
            "Raw points: {raw} of {of}."
        },
    }
}

fn mean_satisfaction(lang: Lang, mean: GoalMean) -> String {
    let mean = goal::mean(lang, mean);
    say! { lang:
        "Fornøydhet: {mean} av 10 i snitt." |
        "Kor nøgd: {mean} av 10 i snitt." |
        "Satisfaction: {mean} of 10 on average."
    }
}

fn goals_reached(lang: Lang, goals: usize, of: usize) -> String {
    say! { lang:
        "Nådd som ventet eller bedre: {goals} av {of} mål." |
        "Nådd som venta eller betre: {goals} av {of} mål." |
        "Reached as expected or better: {goals} of {of} goals."
    }
}

fn of_falls(lang: Lang, finding: falls::FallsFinding) -> String {
    match finding {
        falls::FallsFinding::CareNeeded => CARE_NEEDED.in_lang(lang).to_owned(),
        falls::FallsFinding::NearFalls(0) => NO_NEAR_FALLS.in_lang(lang).to_owned(),
        falls::FallsFinding::NearFalls(count) => {
            let times = times(lang, count == 1);
            say! { lang:
                "Nesten falt: {count} {times}." |
                "Nesten falle: {count} {times}." |
                "Nearly fallen: {count} {times}."
            }
        }
    }
}

fn levels(lang: Lang, sum: u32, activities: usize) -> String {
    match activities {
        1 => say! { lang:
            "Hjelp i hverdagen: {sum} for 1 aktivitet (1–5, lavere er bedre)." |
            "Hjelp i kvardagen: {sum} for 1 aktivitet (1–5, lågare er betre)." |
            "Help in everyday life: {sum} for 1 activity (1–5, lower is better)."
        },
        _ => say! { lang:
            "Hjelp i hverdagen: {sum} til sammen for {activities} aktiviteter (1–5 for hver, lavere er bedre)." |
            "Hjelp i kvardagen: {sum} til saman for {activities} aktivitetar (1–5 for kvar, lågare er betre)." |
            "Help in everyday life: {sum} in all for {activities} activities (1–5 for each, lower is better)."
        },
    }
}

fn of_totals(lang: Lang, finding: totals::TotalFinding) -> String {
    let (motor, cognitive) = (totals::tables::FIM_MOTOR.end(), totals::tables::FIM_COGNITIVE.end());
    match finding {
        totals::TotalFinding::PossibleDelirium => DELIRIUM_LIMIT.in_lang(lang).to_owned(),
        totals::TotalFinding::Motor(points) => say! { lang:
            "Motorisk del: {points} av {motor}." |
            "Motorisk del: {points} av {motor}." |
            "Motor part: {points} of {motor}."
        },
        totals::TotalFinding::Cognitive(points) => say! { lang:
            "Kognitiv del: {points} av {cognitive}." |
            "Kognitiv del: {points} av {cognitive}." |
            "Cognitive part: {points} of {cognitive}."
        },
        totals::TotalFinding::Range { lowest, highest } => say! { lang:
            "Skjemaet går fra {lowest} til {highest}." |
            "Skjemaet går frå {lowest} til {highest}." |
            "The form runs from {lowest} to {highest}."
        },
    }
}
