//! The speed of the SPPB's walk over the weeks.

use chrono::NaiveDate;

use super::{Chart, Pictures, Report};
use crate::chart::gait::{GaitChartNames, Walk, draw};
use crate::domain::gait::Speed;
use crate::domain::history::SppbEntry;
use crate::domain::sppb::CourseLength;
use crate::text::screens::progress as words;
use crate::text::{Lang, chart_descriptions, chart_labels, dates, gait as gait_words, numbers, sppb as sppb_words};

/// A test whose walk was timed.
type Timed<'a> = (&'a SppbEntry, Speed);

impl Report<'_> {
    pub(super) fn walked_for_sppb(&self) -> bool {
        self.history.sppbs.iter().any(|entry| entry.sppb.gait.speed().is_some())
    }

    /// `None`: no walk was timed.
    pub fn gait(&self) -> Option<Chart> {
        let (lang, weeks) = (self.lang, self.weeks.as_ref()?);
        let timed = |entry| Some((entry, SppbEntry::speed(entry)?));
        let timed: Vec<Timed> = self.history.sppbs.iter().filter_map(timed).collect();
        let say = |phrase: crate::text::Phrase| phrase.in_lang(lang).to_owned();
        let names = GaitChartNames {
            four_metres: say(sppb_words::course(CourseLength::FourMetres)),
            three_metres: say(sppb_words::course(CourseLength::ThreeMetres)),
            level: self.others.then(|| say(gait_words::LEVEL)),
            uncertainty: say(chart_labels::UNCERTAINTY),
            unit: say(gait_words::UNIT),
        };
        let walks: Vec<Walk> = timed.iter().map(|it| self.walk(it)).collect();
        let days: Vec<NaiveDate> = walks.iter().map(|walk| walk.on).collect();
        let title = say(gait_words::SPEED);
        let drawn = |size| weeks.draw(&[], |time| draw(&walks, &names, time, size));
        let heads = [words::DATE, words::SPEED, words::TIME, sppb_words::COURSE, sppb_words::AID];
        let gap = walks.iter().any(|walk| walk.after_gap).then(|| say(chart_descriptions::GAP));
        Some(Chart {
            twin: chart_descriptions::gait(lang, self.who, self.history),
            pictures: Pictures::of(lang, &title, &days, drawn)?,
            notes: weeks.cut(&days).into_iter().chain(gap).collect(),
            headers: heads.map(say).into(),
            rows: timed.iter().zip(&walks).map(|((entry, _), walk)| row(lang, entry, walk)).collect(),
            title,
        })
    }

    fn walk(&self, (entry, speed): &Timed) -> Walk {
        let written = numbers::decimal(self.lang, i64::from(speed.hundredths()), 2);
        let course = entry.sppb.gait.course;
        let how = [sppb_words::course(course), sppb_words::aid(entry.sppb.gait.aid)];
        let how = how.map(|it| it.in_lang(self.lang).to_owned());
        Walk {
            on: entry.on,
            course,
            speed: speed.hundredths(),
            written,
            said: chart_descriptions::point(self.lang, entry.on, &gait_words::speed(self.lang, *speed), &how),
            after_gap: self.missed_before(entry),
        }
    }

    /// The test before this one, with a walk of the same length, gave no speed.
    fn missed_before(&self, entry: &SppbEntry) -> bool {
        let course = entry.sppb.gait.course;
        let alike = self.history.sppbs.iter().filter(|other| other.sppb.gait.course == course);
        alike.take_while(|other| other.event != entry.event).last().is_some_and(|last| last.speed().is_none())
    }
}

fn row(lang: Lang, entry: &SppbEntry, walk: &Walk) -> Vec<String> {
    let gait = entry.sppb.gait;
    let time = gait.faster().map(|time| numbers::seconds(lang, time)).unwrap_or_default();
    let [course, aid] = [sppb_words::course(gait.course), sppb_words::aid(gait.aid)];
    vec![
        dates::short(entry.on),
        walk.written.clone(),
        time,
        course.in_lang(lang).to_owned(),
        aid.in_lang(lang).to_owned(),
    ]
}
