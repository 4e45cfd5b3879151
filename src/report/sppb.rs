//! SPPB over the weeks. Tests with a walk of 3 m and of 4 m are not alike and have a chart each.

use chrono::NaiveDate;

use super::tests_over_time::otherwise;
use super::{Chart, Pictures, Report};
use crate::chart::sppb::{Means, Points, SppbChartNames, draw};
use crate::chart::timeline::{TimelineMark, What};
use crate::domain::assessment::Instrument;
use crate::domain::assessment::outcome::Reading;
use crate::domain::history::{AssessmentEntry, SppbEntry};
use crate::domain::sppb::CourseLength;
use crate::domain::sppb::norms::Norms;
use crate::domain::sppb::score::{SppbPart, SppbScore};
use crate::text::screens::{progress as words, results};
use crate::text::sppb::{self as sppb_words, result};
use crate::text::{Lang, Phrase, chart_descriptions, chart_labels, dates, instruments};

impl Report<'_> {
    pub fn sppb(&self) -> Vec<Chart> {
        let (courses, title) = (self.courses(), words::SPPB.in_lang(self.lang));
        let title = |course| match courses.len() {
            0 | 1 => title.to_owned(),
            _ => words::with_course(self.lang, title, course),
        };
        courses.iter().filter_map(|course| self.sppb_chart(*course, title(*course))).collect()
    }

    /// Means of others of the same sex and age, in the year of the last test.
    pub(super) fn sppb_norms(&self) -> Option<Norms> {
        let reference = self.history.reference(self.history.sppbs().last()?.on);
        Norms::of(reference.sex, reference.age)
    }

    /// Those that were walked, the latest first.
    fn courses(&self) -> Vec<CourseLength> {
        let mut courses: Vec<CourseLength> = vec![];
        for entry in self.history.sppbs().iter().rev() {
            if !courses.contains(&entry.sppb.gait.course) {
                courses.push(entry.sppb.gait.course);
            }
        }
        courses
    }

    fn sppb_chart(&self, course: CourseLength, title: String) -> Option<Chart> {
        let (lang, weeks) = (self.lang, self.weeks.as_ref()?);
        let tests = self.history.sppbs().iter().filter(|entry| entry.sppb.gait.course == course);
        let scores: Vec<(&SppbEntry, SppbScore)> = tests.map(|entry| (entry, SppbScore::of(&entry.sppb))).collect();
        let points: Vec<Points> = scores.iter().map(|(entry, score)| self.points(entry, score)).collect();
        let days: Vec<NaiveDate> = points.iter().map(|point| point.on).collect();
        let norms = self.sppb_norms().filter(|_| self.others);
        let means = norms.map(|norms| Means {
            balance: norms.balance.mean_hundredths(),
            gait: norms.gait.mean_hundredths(),
            chair: norms.chair.map(|norm| norm.mean_hundredths()),
        });
        let (names, marks) = (names(lang), self.explained());
        let drawn = |size| weeks.draw(&marks, |time| draw(&points, means, &names, time, size));
        let heads = [words::DATE, words::TOTAL, sppb_words::BALANCE, sppb_words::GAIT, sppb_words::CHAIR];
        Some(Chart {
            twin: self.sppb_twin(&scores)?,
            pictures: Pictures::of(lang, &title, &days, drawn)?,
            notes: self.sppb_notes(norms.as_ref(), points.iter().any(|point| point.otherwise), weeks.cut(&days)),
            headers: heads.map(|head| head.in_lang(lang).to_owned()).into(),
            rows: scores.iter().map(|(entry, score)| row(lang, entry, score)).collect(),
            title,
        })
    }

    /// `None`: never tested.
    fn sppb_twin(&self, scores: &[(&SppbEntry, SppbScore)]) -> Option<String> {
        let (_, last) = scores.last()?;
        let with_total = scores.iter().filter(|(_, score)| score.total().is_some());
        let drawn: Vec<(&AssessmentEntry, Reading)> = with_total
            .filter_map(|(entry, _)| self.history.assessment(entry.event))
            .filter_map(|entry| Some((entry, self.history.outcome(entry).reading.ok()?)))
            .collect();
        let ends = self.ends(&drawn, drawn.len() < scores.len());
        Some(chart_descriptions::sppb(self.lang, self.who, last, ends))
    }

    fn sppb_notes(&self, norms: Option<&Norms>, otherwise: bool, cut: Option<String>) -> Vec<String> {
        let lang = self.lang;
        let of = self.history.sppbs().last().map(|last| self.history.reference(last.on));
        let of = of.and_then(|of| of.sex.zip(of.age));
        let norms = norms.zip(of).map(|(norms, (sex, age))| {
            let [stroke, whom] =
                [chart_descriptions::MEANS_OF_PARTS, results::NORMS_OF_WHOM].map(|it| it.in_lang(lang));
            format!("{stroke} {} {whom}", results::norms(lang, sex, age, norms))
        });
        let otherwise = otherwise.then(|| words::OTHERWISE.in_lang(lang).to_owned());
        otherwise.into_iter().chain(cut).chain(norms).collect()
    }

    /// Why a total fell, as it was explained, on the day of the test.
    fn explained(&self) -> Vec<TimelineMark> {
        let mark = |entry: &AssessmentEntry| {
            let text = results::why_it_fell(self.lang, entry.decline?);
            Some(TimelineMark { on: entry.assessment.on, text, what: What::Life })
        };
        self.history.assessed(Instrument::Sppb).filter_map(mark).collect()
    }

    fn points(&self, entry: &SppbEntry, score: &SppbScore) -> Points {
        let otherwise = self.history.assessment(entry.event).is_some_and(|entry| otherwise(self.history, entry));
        let parts = result::parts(score).map(|(name, part)| instruments::part_sentence(self.lang, name, part.into()));
        let total = match score.total() {
            Some(total) => format!("{} {}", words::TOTAL.in_lang(self.lang), total.value()),
            None => chart_labels::PARTIAL.in_lang(self.lang).to_owned(),
        };
        let other = otherwise.then(|| words::MEASURED_OTHERWISE.in_lang(self.lang).to_owned());
        let more: Vec<String> = parts.into_iter().chain(other).collect();
        Points {
            on: entry.on,
            total: score.total().map(|total| total.value()),
            balance: score.balance.points(),
            gait: score.gait.points(),
            chair: score.chair.points(),
            otherwise,
            said: chart_descriptions::point(self.lang, entry.on, &total, &more),
        }
    }
}

fn names(lang: Lang) -> SppbChartNames {
    let say = |phrase: Phrase| phrase.in_lang(lang).to_owned();
    SppbChartNames {
        total: say(words::TOTAL),
        balance: say(sppb_words::BALANCE),
        gait: say(sppb_words::GAIT),
        chair: say(sppb_words::CHAIR),
        uncertainty: say(chart_labels::UNCERTAINTY),
        partial: say(chart_labels::PARTIAL),
    }
}

fn row(lang: Lang, entry: &SppbEntry, score: &SppbScore) -> Vec<String> {
    let part = |part| match part {
        SppbPart::Points(points) => points.to_string(),
        SppbPart::NotDone(why) => sppb_words::not_done(why).in_lang(lang).to_owned(),
    };
    let total = score.total().map_or_else(|| "–".to_owned(), |total| total.value().to_string());
    vec![dates::short(entry.on), total, part(score.balance), part(score.gait), part(score.chair)]
}
