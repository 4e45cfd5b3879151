//! The twin of a test's chart: what the last number is against the first that is alike, and how sure that is.

use chrono::NaiveDate;

use super::clauses::{ChangeWay, clause_of, gait as gait_clause};
use super::when::when;
use super::{GAP, POSSIBLE, SURE, Who};
use crate::domain::assessment::Instrument;
use crate::domain::assessment::outcome::Reading;
use crate::domain::gait::Speed;
use crate::domain::registry::Comparison;
use crate::domain::sppb::score::SppbScore;
use crate::domain::sppb::{CourseLength, Gait};
use crate::domain::verdict::Verdict;
use crate::text::screens::progress;
use crate::text::sppb::{self as sppb_words, result};
use crate::text::{Lang, chart_labels, gait as gait_words, instruments, numbers};

/// Of one chart, what its sentence is made from.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartEnds {
    pub instrument: Instrument,
    /// The last number that is drawn, and its day.
    pub latest: (NaiveDate, Reading),
    /// The first one that the last is held against, and what comes of that. `None`: there is none.
    pub first: Option<((NaiveDate, Reading), Comparison)>,
    /// The line is broken where something was not measured.
    pub broken: bool,
}

/// A walk of the SPPB that was timed: one point of the chart of speed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimedWalk {
    pub on: NaiveDate,
    pub gait: Gait,
    pub speed: Speed,
}

/// Of any instrument that has a number.
pub fn measured(lang: Lang, who: Who<'_>, ends: &ChartEnds) -> String {
    let (latest, now) = ends.latest;
    let told = ends.first.as_ref().and_then(|((first, before), comparison)| {
        let (verdict, by_hundredths) = match comparison {
            Comparison::Alike { change, .. } => (change.verdict, change.by_hundredths),
            Comparison::Unlike { by_hundredths, .. } => (None, *by_hundredths),
            Comparison::NotAlike { .. } | Comparison::NoNumber => return None,
        };
        let way = ChangeWay::of(by_hundredths, verdict);
        let changed = changed(lang, who, (ends.instrument, way), (*first, latest), (*before, now));
        let other = instruments::comparison_with_first(lang, comparison, Some(now.unit)).into_iter().nth(1);
        Some([Some(changed), certainty(lang, verdict).map(str::to_owned), other])
    });
    let once = || {
        let once = chart_labels::ONE_ONLY.in_lang(lang);
        [Some(format!("{}. {once}", instruments::reading(lang, now))), None, None]
    };
    let gap = ends.broken.then(|| GAP.in_lang(lang).to_owned());
    joined(told.unwrap_or_else(once).into_iter().chain([gap]))
}

fn joined(sentences: impl IntoIterator<Item = Option<String>>) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// `Du går litt raskere enn i august: 0,71 m/s mot 0,65.`
fn changed(
    lang: Lang,
    who: Who<'_>,
    (instrument, way): (Instrument, ChangeWay),
    (first, latest): (NaiveDate, NaiveDate),
    (before, now): (Reading, Reading),
) -> String {
    let does = who.does(lang, clause_of(instrument, way));
    let (when, said) = (when(lang, first, latest), instruments::reading(lang, now));
    let number = |reading: Reading| instruments::number(lang, reading.hundredths, reading.unit);
    if number(before) == number(now) {
        return format!("{does} {when}: {said}.");
    }
    format!("{does} {when}: {said} {} {}.", against(lang), number(before))
}

fn against(lang: Lang) -> &'static str {
    phrase! { "mot" | "mot" | "against" }.in_lang(lang)
}

/// Nothing where it is about as before, and where there is no word for it.
fn certainty(lang: Lang, verdict: Option<Verdict>) -> Option<&'static str> {
    let said = match verdict? {
        Verdict::SureGain | Verdict::SureLoss => SURE,
        Verdict::PossibleGain | Verdict::PossibleLoss => POSSIBLE,
        Verdict::AsBefore => return None,
    };
    Some(said.in_lang(lang))
}

/// Of the tests with a walk of one length: the last total against the first, or why the last test has none. `ends`: of those
/// with a total.
pub fn sppb(lang: Lang, who: Who<'_>, last: &SppbScore, ends: Option<ChartEnds>) -> String {
    let missing = result::no_total_sentence(lang, last);
    // Why the last one has no total says that the line is broken.
    let ends = ends.map(|ends| ChartEnds { broken: ends.broken && missing.is_none(), ..ends });
    joined([missing, ends.map(|ends| measured(lang, who, &ends))])
}

/// For each length of walk, the last speed against the first one with the same aid; then what was not compared. Oldest
/// first.
pub fn gait(lang: Lang, who: Who<'_>, walks: &[TimedWalk]) -> String {
    const COURSES: [CourseLength; 2] = [CourseLength::FourMetres, CourseLength::ThreeMetres];
    let of = |course| walks.iter().filter(move |walk| walk.gait.course == course);
    let both = COURSES.iter().all(|course| of(*course).next().is_some());
    let said = COURSES.into_iter().filter_map(|course| {
        let latest = of(course).next_back()?;
        let alike: Vec<_> = of(course).filter(|walk| walk.gait.aid == latest.gait.aid).collect();
        let said = match alike.as_slice() {
            [first, .., last] => speed_change(lang, who, first, last),
            [only] => format!("{}.", gait_words::speed(lang, only.speed)),
            [] => return None,
        };
        Some(if both { progress::about(lang, sppb_words::course(course), &said) } else { said })
    });
    let said: Vec<String> = said.collect();
    let aids_apart = COURSES.into_iter().any(|course| {
        let mut aids = of(course).map(|walk| walk.gait.aid);
        aids.next().is_some_and(|first| aids.any(|aid| aid != first))
    });
    let notes = [
        (walks.len() == 1).then_some(chart_labels::ONE_ONLY),
        both.then_some(gait_words::COURSES_APART),
        aids_apart.then_some(progress::AIDS_APART),
    ];
    let notes = notes.into_iter().map(|note| note.map(|note| note.in_lang(lang).to_owned()));
    joined(said.into_iter().map(Some).chain(notes))
}

fn speed_change(lang: Lang, who: Who<'_>, first: &TimedWalk, latest: &TimedWalk) -> String {
    let verdict = latest.speed.verdict_since(first.speed);
    let (before, now) = (i64::from(first.speed.hundredths()), i64::from(latest.speed.hundredths()));
    let way = ChangeWay::of(now - before, verdict);
    let does = who.does(lang, gait_clause(way));
    let before = numbers::decimal(lang, before, 2);
    let (when, now) = (when(lang, first.on, latest.on), gait_words::speed(lang, latest.speed));
    let said = format!("{does} {when}: {now} {} {before}.", against(lang));
    joined([Some(said), certainty(lang, verdict).map(str::to_owned)])
}
