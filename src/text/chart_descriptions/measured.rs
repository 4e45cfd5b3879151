//! The twin of a test's chart: what the last number is against the first that is alike, and how sure that is.

use chrono::NaiveDate;

use super::clauses::{ChangeWay, clause_of, gait as gait_clause};
use super::when::when;
use super::{GAP, SURE, UNKNOWN, UNSURE, Who};
use crate::domain::assessment::Instrument;
use crate::domain::assessment::change::Change;
use crate::domain::assessment::correction::AssessmentEntry;
use crate::domain::assessment::outcome::{Reading, Unit};
use crate::domain::gait::GaitLimit;
use crate::domain::gait::Speed;
use crate::domain::gait::score::GaitChange as SpeedChange;
use crate::domain::history::History;
use crate::domain::registry;
use crate::domain::registry::Comparison;
use crate::domain::registry::Limit;
use crate::domain::sppb::CourseLength;
use crate::domain::sppb::score::SppbScore;
use crate::domain::verdict::Verdict;
use crate::text::screens::progress;
use crate::text::sppb::{self as sppb_words, result};
use crate::text::{Lang, chart_labels, gait as gait_words, instruments, numbers};

/// Of any instrument that has a number. `latest` is the last entry that has one; `missed`: whether a line is broken.
pub fn measured(lang: Lang, who: Who<'_>, history: &History, latest: &AssessmentEntry, missed: bool) -> String {
    let Some(now) = reading(history, latest) else { return String::new() };
    let compared = history.compared(latest);
    let since = compared.first.or(compared.last);
    let told = since.and_then(|(first, comparison)| {
        let Comparison::Alike { change, .. } = &comparison else { return None };
        let before = reading(history, first)?;
        let instrument = latest.assessment.instrument;
        let days = (first.assessment.on, latest.assessment.on);
        let changed = changed(lang, who, (instrument, way(instrument, change)), days, (before, now));
        let other = instruments::comparison_with_first(lang, &comparison, Some(now.unit)).into_iter().nth(1);
        Some([Some(changed), certainty(lang, change, now.unit).map(str::to_owned), other])
    });
    let once = || {
        let once = chart_labels::ONE_ONLY.in_lang(lang);
        [Some(format!("{}. {once}", instruments::reading(lang, now))), None, None]
    };
    let gap = missed.then(|| GAP.in_lang(lang).to_owned());
    joined(told.unwrap_or_else(once).into_iter().chain([gap]))
}

fn joined(sentences: impl IntoIterator<Item = Option<String>>) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn reading(history: &History, entry: &AssessmentEntry) -> Option<Reading> {
    registry::outcome(&entry.assessment, history.reference(entry.assessment.on)).reading.ok()
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

fn way(instrument: Instrument, change: &Change<Limit>) -> ChangeWay {
    let way = ChangeWay::of(change.by_hundredths);
    if instrument != Instrument::Gait {
        return way;
    }
    let noticed = change.limits.contains(&(Limit::Gait(GaitLimit::Small), true));
    match (change.verdict, noticed, way) {
        (Some(Verdict::WithinError) | None, false, _) => ChangeWay::Same,
        (Some(Verdict::WithinError) | None, true, ChangeWay::Up) => ChangeWay::UpALittle,
        (Some(Verdict::WithinError) | None, true, _) => ChangeWay::DownALittle,
        (Some(Verdict::Progress | Verdict::Decline), _, way) => way,
    }
}

/// Nothing where nothing changed, and where something is counted up over a time.
fn certainty(lang: Lang, change: &Change<Limit>, unit: Unit) -> Option<&'static str> {
    if change.by_hundredths == 0 || matches!(unit, Unit::Times | Unit::MinutesAWeek) {
        return None;
    }
    let said = match change.verdict {
        Some(Verdict::Progress | Verdict::Decline) => SURE,
        Some(Verdict::WithinError) => UNSURE,
        None => UNKNOWN,
    };
    Some(said.in_lang(lang))
}

/// Of the tests with a walk of one length: the last total against the first, or why the last has none.
pub fn sppb(lang: Lang, who: Who<'_>, history: &History, course: CourseLength) -> String {
    let alike = || history.sppbs.iter().filter(|entry| entry.sppb.gait.course == course);
    let scored = || alike().filter(|entry| SppbScore::of(&entry.sppb).total().is_some());
    let missed = alike().count() > scored().count();
    let last = alike().next_back().map(|entry| SppbScore::of(&entry.sppb));
    let missing = last.and_then(|last| result::no_total_sentence(lang, &last));
    let entry = scored().next_back().and_then(|entry| history.assessment(entry.event));
    let said = entry.map(|entry| measured(lang, who, history, entry, missed && missing.is_none()));
    joined([missing, said])
}

/// Of the walk of the SPPB: for each length, the last speed against the first one with the same aid; then what was not
/// compared.
pub fn gait(lang: Lang, who: Who<'_>, history: &History) -> String {
    const COURSES: [CourseLength; 2] = [CourseLength::FourMetres, CourseLength::ThreeMetres];
    let walks = |course| {
        let of_course = history.sppbs.iter().filter(move |entry| entry.sppb.gait.course == course);
        of_course.filter(|entry| entry.sppb.gait.speed().is_some())
    };
    let both = COURSES.iter().all(|course| walks(*course).next().is_some());
    let said = COURSES.into_iter().filter_map(|course| {
        let latest = walks(course).next_back()?;
        let speeds = history.gait_speeds(course, latest.sppb.gait.aid);
        let said = match speeds.as_slice() {
            [first, .., last] => speed_change(lang, who, *first, *last),
            [(_, only)] => format!("{}.", gait_words::speed(lang, *only)),
            [] => return None,
        };
        Some(if both { progress::about(lang, sppb_words::course(course), &said) } else { said })
    });
    let said: Vec<String> = said.collect();
    let count: usize = COURSES.iter().map(|course| walks(*course).count()).sum();
    let aids_apart = COURSES.into_iter().any(|course| {
        let mut aids = walks(course).map(|entry| entry.sppb.gait.aid);
        aids.next().is_some_and(|first| aids.any(|aid| aid != first))
    });
    let notes = [
        (count == 1).then_some(chart_labels::ONE_ONLY),
        both.then_some(gait_words::COURSES_APART),
        aids_apart.then_some(progress::AIDS_APART),
    ];
    let notes = notes.into_iter().map(|note| note.map(|note| note.in_lang(lang).to_owned()));
    joined(said.into_iter().map(Some).chain(notes))
}

type Dated = (NaiveDate, Speed);

fn speed_change(lang: Lang, who: Who<'_>, (first, before): Dated, (latest, now): Dated) -> String {
    let (way, certainty) = match now.change_since(before) {
        SpeedChange::Substantial => (ChangeWay::Up, Some(SURE)),
        SpeedChange::Small => (ChangeWay::UpALittle, Some(UNSURE)),
        SpeedChange::None => (ChangeWay::Same, None),
        SpeedChange::SmallDecline => (ChangeWay::DownALittle, Some(UNSURE)),
        SpeedChange::SubstantialDecline => (ChangeWay::Down, Some(SURE)),
    };
    let does = who.does(lang, gait_clause(way));
    let before = numbers::decimal(lang, before.hundredths().into(), 2);
    let (when, now) = (when(lang, first, latest), gait_words::speed(lang, now));
    let said = format!("{does} {when}: {now} {} {before}.", against(lang));
    joined([Some(said), certainty.map(|certainty| certainty.in_lang(lang).to_owned())])
}
