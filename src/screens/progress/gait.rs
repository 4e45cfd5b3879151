//! The speed of the SPPB's walk over the weeks.

use leptos::prelude::*;

use super::chart::{Chart, Pictures, Weeks};
use crate::chart::gait::{Names, Walk, draw};
use crate::domain::gait::Speed;
use crate::domain::history::{History, SppbEntry};
use crate::domain::sppb::CourseLength;
use crate::text::{Lang, dates, gait as gait_words, numbers, progress as words, progress_words, sppb as sppb_words};
use crate::ui::Card;

const COURSES: [CourseLength; 2] = [CourseLength::FourMetres, CourseLength::ThreeMetres];

/// A test whose walk was timed.
type Timed<'a> = (&'a SppbEntry, Speed);

/// Nothing before the first SPPB, which is what the page then asks for.
pub fn charts(lang: Lang, history: &History) -> Vec<AnyView> {
    let timed: Vec<Timed> = history.sppbs.iter().filter_map(|entry| Some((entry, entry.sppb.gait.speed()?))).collect();
    match Weeks::of(lang, history).and_then(|weeks| chart(lang, history, &timed, &weeks)) {
        Some(chart) => vec![chart.show(lang, None)],
        None if history.sppbs.is_empty() => vec![],
        None => vec![none_timed(lang)],
    }
}

fn chart(lang: Lang, history: &History, timed: &[Timed], weeks: &Weeks) -> Option<Chart> {
    let names = Names {
        four_metres: sppb_words::course(CourseLength::FourMetres).in_lang(lang).to_owned(),
        three_metres: sppb_words::course(CourseLength::ThreeMetres).in_lang(lang).to_owned(),
        level: gait_words::LEVEL.in_lang(lang).to_owned(),
        unit: gait_words::UNIT.in_lang(lang).to_owned(),
    };
    let walk = |(entry, speed): &Timed| Walk {
        on: entry.on,
        course: entry.sppb.gait.course,
        speed: speed.hundredths(),
        written: numbers::decimal(lang, i64::from(speed.hundredths()), 2),
    };
    let walks: Vec<Walk> = timed.iter().map(walk).collect();
    let heads = [words::DATE, words::SPEED, words::TIME, sppb_words::COURSE, sppb_words::AID];
    Some(Chart {
        title: gait_words::SPEED.in_lang(lang).to_owned(),
        sentence: sentence(lang, history, timed),
        pictures: Pictures::of(|size| weeks.draw(|time| draw(&walks, &names, time, size)))?,
        headers: heads.map(|head| head.in_lang(lang).to_owned()).into(),
        rows: timed.iter().zip(&walks).map(|((entry, _), walk)| row(lang, entry, walk)).collect(),
    })
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

/// For each length that was walked, the latest speed against the first one with the same aid; then what was not compared.
fn sentence(lang: Lang, history: &History, timed: &[Timed]) -> String {
    let of_course = |course| timed.iter().filter(move |(entry, _)| entry.sppb.gait.course == course);
    let both = COURSES.iter().all(|course| of_course(*course).next().is_some());
    let said = COURSES.into_iter().filter_map(|course| {
        let (latest, now) = of_course(course).next_back()?;
        let speeds = history.gait_speeds(course, latest.sppb.gait.aid);
        let said = match speeds.as_slice() {
            [(_, first), _, ..] => gait_words::change_sentence(lang, *first, *now),
            [] | [_] => format!("{}.", gait_words::speed(lang, *now)),
        };
        Some(if both { words::about(lang, sppb_words::course(course), &said) } else { said })
    });
    let aids_apart = COURSES.into_iter().any(|course| {
        let mut aids = of_course(course).map(|(entry, _)| entry.sppb.gait.aid);
        aids.next().is_some_and(|first| aids.any(|aid| aid != first))
    });
    let notes = [
        (timed.len() == 1).then_some(progress_words::ONE_ONLY),
        both.then_some(gait_words::COURSES_APART),
        aids_apart.then_some(words::AIDS_APART),
    ];
    let notes = notes.into_iter().flatten().map(|note| note.in_lang(lang).to_owned());
    said.chain(notes).collect::<Vec<_>>().join(" ")
}

fn none_timed(lang: Lang) -> AnyView {
    view! {
        <Card title=gait_words::SPEED.in_lang(lang)>
            <p>{words::NO_WALK.in_lang(lang)}</p>
        </Card>
    }
    .into_any()
}
