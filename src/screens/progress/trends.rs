//! Every other instrument that has a number: one chart each, and one more for each way of measuring that is not alike.

use leptos::prelude::*;

use super::chart::{Chart, Pictures, Weeks};
use crate::chart::trend::{Names, Value, draw};
use crate::domain::assessment::change::Comparison;
use crate::domain::assessment::correction::AssessmentEntry;
use crate::domain::assessment::outcome::Reading;
use crate::domain::assessment::{Conditions, Instrument};
use crate::domain::history::History;
use crate::text::{Lang, dates, instruments, progress as words, progress_words, results};

/// An assessment that has a number.
type Read<'a> = (&'a AssessmentEntry, Reading);

/// Need for help, the ratings of goals and SPPB have places of their own.
pub fn charts(lang: Lang, history: &History) -> Vec<AnyView> {
    let shown = Instrument::ALL
        .into_iter()
        .filter(|it| !matches!(it, Instrument::Sppb | Instrument::GoalRatings | Instrument::Help));
    shown.flat_map(|instrument| of(lang, history, instrument)).collect()
}

pub fn help(lang: Lang, history: &History) -> Vec<AnyView> {
    of(lang, history, Instrument::Help)
}

fn of(lang: Lang, history: &History, instrument: Instrument) -> Vec<AnyView> {
    let Some(weeks) = Weeks::of(lang, history) else { return vec![] };
    let groups = alike(history, instrument);
    let one = |group: &Vec<Read>| {
        let chart = chart(lang, history, group, groups.len() > 1, &weeks)?;
        let otherwise = group.iter().any(|(entry, _)| otherwise(history, entry));
        let legend = otherwise.then(|| view! { <p class="soft small">{words::OTHERWISE.in_lang(lang)}</p> }.into_any());
        Some(chart.show(lang, legend))
    };
    groups.iter().filter_map(one).collect()
}

/// Those that may be compared together, oldest first; the group that was measured last comes first.
fn alike(history: &History, instrument: Instrument) -> Vec<Vec<Read<'_>>> {
    let mut groups: Vec<Vec<Read<'_>>> = vec![];
    for entry in history.assessed(instrument) {
        let Ok(reading) = entry.assessment.outcome(history.reference(entry.assessment.on)).reading else { continue };
        let apart =
            |other: &Conditions| !entry.assessment.conditions.differences(other, instrument.keeps_apart()).is_empty();
        let place = groups.iter().position(|group| !apart(&group[0].0.assessment.conditions));
        let mut group = place.map(|place| groups.remove(place)).unwrap_or_default();
        group.push((entry, reading));
        groups.insert(0, group);
    }
    groups
}

fn chart(lang: Lang, history: &History, group: &[Read<'_>], several: bool, weeks: &Weeks) -> Option<Chart> {
    let (latest, reading) = group.last()?;
    let instrument = latest.assessment.instrument;
    let unit = reading.unit;
    let names = Names {
        line: instruments::short(instrument).in_lang(lang).to_owned(),
        unit: words::unit(unit).map(|unit| unit.in_lang(lang).to_owned()).unwrap_or_default(),
    };
    let values: Vec<Value> = group.iter().map(|read| value(lang, history, read)).collect();
    let name = instruments::name(instrument).in_lang(lang);
    let heads = [words::DATE, results::RESULT, results::CHANGE, results::HOW];
    Some(Chart {
        title: if several { with_conditions(lang, name, latest) } else { name.to_owned() },
        sentence: sentence(lang, history, latest, *reading),
        pictures: Pictures::of(|size| weeks.draw(|time| draw(&values, unit, &names, time, size)))?,
        headers: heads.map(|head| head.in_lang(lang).to_owned()).into(),
        rows: group.iter().map(|read| row(lang, history, read)).collect(),
    })
}

fn value(lang: Lang, history: &History, (entry, reading): &Read<'_>) -> Value {
    Value {
        on: entry.assessment.on,
        hundredths: reading.hundredths,
        written: instruments::number(lang, reading.hundredths, reading.unit),
        otherwise: otherwise(history, entry),
        why: entry.decline.map(|why| results::why_it_fell(lang, why)),
    }
}

/// Whether it was measured in another way than the time before.
pub fn otherwise(history: &History, entry: &AssessmentEntry) -> bool {
    matches!(history.compared(entry).last, Some((_, Comparison::Alike { differing, .. })) if !differing.is_empty())
}

/// The latest, and how it differs from the first; once, when there is only one.
fn sentence(lang: Lang, history: &History, latest: &AssessmentEntry, reading: Reading) -> String {
    let said = instruments::reading(lang, reading);
    let compared = history.compared(latest);
    let since = compared.first.or(compared.last).filter(|(_, it)| matches!(it, Comparison::Alike { .. }));
    let change = match since {
        Some((earlier, comparison)) => {
            let before = earlier.assessment.outcome(history.reference(earlier.assessment.on)).reading.ok();
            let before = before.map(|reading| instruments::reading(lang, reading)).unwrap_or_default();
            let said = instruments::comparison_with_first(lang, &comparison, Some(reading.unit)).into_iter().next();
            format!("{} {}", results::first_time(lang, earlier.assessment.on, &before), said.unwrap_or_default())
        }
        None => progress_words::ONE_ONLY.in_lang(lang).to_owned(),
    };
    format!("{said}. {change}")
}

fn with_conditions(lang: Lang, name: &str, entry: &AssessmentEntry) -> String {
    let Conditions { course, start, form, .. } = entry.assessment.conditions.clone();
    let apart = Conditions { course, start, form, ..Conditions::default() };
    let values: Vec<String> = instruments::conditions(lang, &apart).into_iter().map(|(_, value)| value).collect();
    words::apart(name, &values)
}

fn row(lang: Lang, history: &History, (entry, reading): &Read<'_>) -> Vec<String> {
    let unit = Some(reading.unit);
    let last = history.compared(entry).last;
    let change = last.and_then(|(_, it)| instruments::comparison(lang, &it, unit).into_iter().next());
    let why = entry.decline.map(|why| results::explained(lang, why));
    let conditions = instruments::conditions(lang, &entry.assessment.conditions);
    let how = conditions.into_iter().map(|(name, value)| format!("{}: {value}", name.in_lang(lang)));
    vec![
        dates::short(entry.assessment.on),
        instruments::reading(lang, *reading),
        change.into_iter().chain(why).collect::<Vec<_>>().join(" "),
        how.collect::<Vec<_>>().join(", "),
    ]
}
