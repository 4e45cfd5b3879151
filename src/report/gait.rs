//! The speed of the SPPB's walk over the weeks.

use chrono::NaiveDate;

use super::{Chart, Pictures, Report};
use crate::chart::gait::{GaitChartNames, Walk, draw};
use crate::domain::sppb::CourseLength;
use crate::text::chart_descriptions::TimedWalk;
use crate::text::screens::progress as words;
use crate::text::{Lang, chart_descriptions, chart_labels, dates, gait as gait_words, numbers, sppb as sppb_words};

impl Report<'_> {
    pub(super) fn walked_for_sppb(&self) -> bool {
        self.history.sppbs().iter().any(|entry| entry.sppb.gait.speed().is_some())
    }

    /// `None`: no walk was timed.
    pub fn gait(&self) -> Option<Chart> {
        let (lang, weeks) = (self.lang, self.weeks.as_ref()?);
        let (timed, walks): (Vec<TimedWalk>, Vec<Walk>) = self.timed().unzip();
        let say = |phrase: crate::text::Phrase| phrase.in_lang(lang).to_owned();
        let names = GaitChartNames {
            four_metres: say(sppb_words::course(CourseLength::FourMetres)),
            three_metres: say(sppb_words::course(CourseLength::ThreeMetres)),
            level: self.others.then(|| say(gait_words::LEVEL)),
            uncertainty: say(chart_labels::UNCERTAINTY),
            unit: say(gait_words::UNIT),
        };
        let days: Vec<NaiveDate> = walks.iter().map(|walk| walk.on).collect();
        let title = say(gait_words::SPEED);
        let drawn = |size| weeks.draw(&[], |time| draw(&walks, &names, time, size));
        let heads = [words::DATE, words::SPEED, words::TIME, sppb_words::COURSE, sppb_words::AID];
        let gap = walks.iter().any(|walk| walk.after_gap).then(|| say(chart_descriptions::GAP));
        Some(Chart {
            twin: chart_descriptions::gait(lang, self.who, &timed),
            pictures: Pictures::of(lang, &title, &days, drawn)?,
            notes: weeks.cut(&days).into_iter().chain(gap).collect(),
            headers: heads.map(say).into(),
            rows: timed.iter().zip(&walks).map(|(timed, walk)| row(lang, timed, walk)).collect(),
            title,
        })
    }

    /// Each test whose walk was timed, and what is drawn of it.
    fn timed(&self) -> impl Iterator<Item = (TimedWalk, Walk)> {
        let tests = self.history.sppbs();
        tests.iter().enumerate().filter_map(|(place, entry)| {
            let timed = TimedWalk { on: entry.on, gait: entry.sppb.gait, speed: entry.speed()? };
            let course = timed.gait.course;
            let before = tests[..place].iter().rfind(|other| other.sppb.gait.course == course);
            // The test before this one, with a walk of the same length, gave no speed.
            Some((timed, self.walk(&timed, before.is_some_and(|before| before.speed().is_none()))))
        })
    }

    fn walk(&self, timed: &TimedWalk, after_gap: bool) -> Walk {
        let TimedWalk { on, gait, speed } = *timed;
        let how = [sppb_words::course(gait.course), sppb_words::aid(gait.aid)];
        let how = how.map(|it| it.in_lang(self.lang).to_owned());
        Walk {
            on,
            course: gait.course,
            speed: speed.hundredths(),
            written: numbers::decimal(self.lang, i64::from(speed.hundredths()), 2),
            said: chart_descriptions::point(self.lang, on, &gait_words::speed(self.lang, speed), &how),
            after_gap,
        }
    }
}

fn row(lang: Lang, timed: &TimedWalk, walk: &Walk) -> Vec<String> {
    let gait = timed.gait;
    let time = gait.faster().map(|time| numbers::seconds(lang, time)).unwrap_or_default();
    let [course, aid] = [sppb_words::course(gait.course), sppb_words::aid(gait.aid)];
    vec![
        dates::short(timed.on),
        walk.written.clone(),
        time,
        course.in_lang(lang).to_owned(),
        aid.in_lang(lang).to_owned(),
    ]
}
