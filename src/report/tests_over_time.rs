//! Every other instrument that has a number: one chart each, and one more for each way of measuring that is not alike.

use chrono::NaiveDate;

use super::{Chart, Pictures, Report};
use crate::chart::trend::{Missed, Trend, TrendNames, TrendValue, draw, highest};
use crate::domain::assessment::outcome::Reading;
use crate::domain::assessment::{Conditions, Instrument};
use crate::domain::history::{AssessmentEntry, History};
use crate::domain::registry;
use crate::domain::registry::Comparison;
use crate::text::chart_descriptions::ChartEnds;
use crate::text::screens::{progress as words, results};
use crate::text::{Lang, chart_descriptions, chart_labels, dates, instruments};

/// Assessments that may be held beside each other, oldest first, with their numbers where they have one.
type Group<'a> = Vec<(&'a AssessmentEntry, Option<Reading>)>;

impl Report<'_> {
    /// Need for help, the ratings of goals and SPPB have places of their own. What is asked about falls measures nothing, and
    /// is no line.
    pub fn tests(&self) -> Vec<Chart> {
        use Instrument::{FallChecklist, FallQuestions, GoalRatings, Help, Sppb};
        let own = |it: &Instrument| matches!(it, Sppb | GoalRatings | Help | FallQuestions | FallChecklist);
        Instrument::ALL.into_iter().filter(|it| !own(it)).flat_map(|instrument| self.charts_of(instrument)).collect()
    }

    /// Need for help is shown only to whoever asks for it.
    pub fn help(&self) -> Vec<Chart> {
        self.charts_of(Instrument::Help)
    }

    fn charts_of(&self, instrument: Instrument) -> Vec<Chart> {
        let groups = alike(self.history, instrument);
        groups.iter().filter_map(|group| self.test_chart(group, groups.len() > 1)).collect()
    }

    /// What the sentence is made from, of what is drawn. Oldest first.
    pub(super) fn ends(&self, drawn: &[(&AssessmentEntry, Reading)], broken: bool) -> Option<ChartEnds> {
        let (latest, now) = *drawn.last()?;
        let compared = self.history.compared(latest);
        let first = compared.first.or(compared.last).and_then(|(first, comparison)| {
            let (_, before) = drawn.iter().find(|(entry, _)| entry.event == first.event)?;
            Some(((first.assessment.on, *before), comparison))
        });
        let (instrument, on) = (latest.assessment.instrument, latest.assessment.on);
        Some(ChartEnds { instrument, latest: (on, now), first, broken })
    }

    fn test_chart(&self, group: &Group<'_>, several: bool) -> Option<Chart> {
        let (lang, weeks) = (self.lang, self.weeks.as_ref()?);
        let read: Vec<(&AssessmentEntry, Reading)> =
            group.iter().filter_map(|(entry, reading)| Some((*entry, (*reading)?))).collect();
        let (latest, reading) = *read.last()?;
        let trend = self.trend(group, &read, reading);
        let days: Vec<NaiveDate> = trend.values.iter().map(|value| value.on).collect();
        let name = instruments::name(latest.assessment.instrument).in_lang(lang);
        let title = if several { with_conditions(lang, name, latest) } else { name.to_owned() };
        let otherwise = trend.values.iter().any(|value| value.otherwise);
        let usual =
            registry::usual(&latest.assessment, self.history.reference(latest.assessment.on)).filter(|_| self.others);
        let notes = [
            otherwise.then(|| words::OTHERWISE.in_lang(lang).to_owned()),
            weeks.cut(&days),
            usual.map(|usual| chart_descriptions::usual(lang, &usual)),
        ];
        let drawn = |size| weeks.draw(&[], |time| draw(&trend, time, size));
        let heads = [words::DATE, results::RESULT, results::CHANGE, results::HOW];
        Some(Chart {
            twin: chart_descriptions::measured(lang, self.who, &self.ends(&read, !trend.missed.is_empty())?),
            pictures: Pictures::of(lang, &title, &days, drawn)?,
            notes: notes.into_iter().flatten().collect(),
            headers: heads.map(|head| head.in_lang(lang).to_owned()).into(),
            rows: group.iter().map(|(entry, reading)| self.test_row(entry, *reading)).collect(),
            title,
        })
    }

    fn trend(&self, group: &Group<'_>, read: &[(&AssessmentEntry, Reading)], latest: Reading) -> Trend {
        let lang = self.lang;
        let values: Vec<TrendValue> = read.iter().map(|(entry, reading)| self.value(entry, *reading)).collect();
        let missed = group.iter().filter(|(_, reading)| reading.is_none());
        let text = chart_descriptions::NO_NUMBER.in_lang(lang).to_owned();
        let last = read.last().map(|(entry, _)| &entry.assessment);
        let usual = last.and_then(|it| registry::usual(it, self.history.reference(it.on))).filter(|_| self.others);
        let instrument = last.map(|it| it.instrument);
        let say = |phrase: crate::text::Phrase| phrase.in_lang(lang).to_owned();
        Trend {
            top: instrument.map_or(1, |instrument| highest(instrument, latest.unit, &values)),
            uncertainty: instrument.and_then(registry::uncertainty).map(|it| it.hundredths),
            usual: usual.map(|usual| (usual.from, usual.to.unwrap_or(i64::MAX))),
            missed: missed.map(|(entry, _)| Missed { on: entry.assessment.on, text: text.clone() }).collect(),
            names: TrendNames {
                line: instrument.map(|instrument| say(instruments::short(instrument))).unwrap_or_default(),
                unit: words::unit(latest.unit).map(say).unwrap_or_default(),
                uncertainty: say(chart_labels::UNCERTAINTY),
                usual: usual
                    .map(|usual| chart_descriptions::usual_short(lang, usual.source).to_owned())
                    .unwrap_or_default(),
            },
            values,
        }
    }

    fn value(&self, entry: &AssessmentEntry, reading: Reading) -> TrendValue {
        let lang = self.lang;
        let otherwise = otherwise(self.history, entry);
        let other = otherwise.then(|| words::MEASURED_OTHERWISE.in_lang(lang).to_owned());
        let why = entry.decline.map(|why| results::explained(lang, why));
        let more: Vec<String> = other.into_iter().chain(why).collect();
        TrendValue {
            on: entry.assessment.on,
            hundredths: reading.hundredths,
            written: instruments::number(lang, reading.hundredths, reading.unit),
            otherwise,
            why: entry.decline.map(|why| results::why_it_fell(lang, why)),
            said: chart_descriptions::point(lang, entry.assessment.on, &instruments::reading(lang, reading), &more),
        }
    }

    fn test_row(&self, entry: &AssessmentEntry, reading: Option<Reading>) -> Vec<String> {
        let (lang, history) = (self.lang, self.history);
        let last = history.compared(entry).last.filter(|_| reading.is_some());
        let unit = reading.map(|reading| reading.unit);
        let change = last.and_then(|(_, it)| instruments::comparison(lang, &it, unit).into_iter().next());
        let why = entry.decline.map(|why| results::explained(lang, why));
        let conditions = instruments::conditions(lang, &entry.assessment.conditions);
        let how = conditions.into_iter().map(|(name, value)| format!("{}: {value}", name.in_lang(lang)));
        let said = match history.outcome(entry).reading {
            Ok(reading) => instruments::reading(lang, reading),
            Err(missing) => instruments::missing(lang, missing),
        };
        vec![
            dates::short(entry.assessment.on),
            said,
            change.into_iter().chain(why).collect::<Vec<_>>().join(" "),
            how.collect::<Vec<_>>().join(", "),
        ]
    }
}

/// The group that was measured last comes first. What gave no number belongs to the group it is alike.
fn alike(history: &History, instrument: Instrument) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = vec![];
    for entry in history.assessed(instrument) {
        let reading = history.outcome(entry).reading.ok();
        let apart = |other: &Conditions| {
            !entry.assessment.conditions.differences(other, registry::keeps_apart(instrument)).is_empty()
        };
        let place = groups.iter().position(|group| !apart(&group[0].0.assessment.conditions));
        let mut group = place.map(|place| groups.remove(place)).unwrap_or_default();
        group.push((entry, reading));
        groups.insert(0, group);
    }
    groups
}

/// Whether it was measured in another way than the time before.
pub(super) fn otherwise(history: &History, entry: &AssessmentEntry) -> bool {
    match history.compared(entry).last {
        Some((_, Comparison::Alike { differing, .. })) => !differing.is_empty(),
        Some((_, Comparison::Unlike { .. })) => true,
        Some((_, Comparison::NotAlike { .. } | Comparison::NoNumber)) | None => false,
    }
}

fn with_conditions(lang: Lang, name: &str, entry: &AssessmentEntry) -> String {
    let Conditions { course, start, form, .. } = entry.assessment.conditions.clone();
    let apart = Conditions { course, start, form, ..Conditions::default() };
    let values: Vec<String> = instruments::conditions(lang, &apart).into_iter().map(|(_, value)| value).collect();
    words::apart(name, &values)
}
