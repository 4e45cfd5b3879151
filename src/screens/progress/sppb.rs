//! SPPB over the weeks. Tests with a walk of 3 m and of 4 m are not alike and have a chart each.

use leptos::prelude::*;

use super::chart::{Chart, Pictures, Weeks};
use super::trends::otherwise;
use crate::chart::sppb::{Names, Points, draw};
use crate::chart::timeline::Mark;
use crate::domain::assessment::Instrument;
use crate::domain::assessment::correction::AssessmentEntry;
use crate::domain::history::{History, SppbEntry};
use crate::domain::identity::PersonId;
use crate::domain::sppb::CourseLength;
use crate::domain::sppb::score::{Part, Score};
use crate::screens::route;
use crate::text::sppb::{self as sppb_words, result};
use crate::text::{Lang, Phrase, dates, person as person_words, progress as words, progress_words, results};
use crate::ui::{Card, LinkButton};

pub fn charts(lang: Lang, person: PersonId, history: &History) -> Vec<AnyView> {
    let tests = drawn(lang, history);
    if tests.is_empty() { vec![never(lang, person)] } else { tests }
}

/// Nothing before the first SPPB.
pub fn drawn(lang: Lang, history: &History) -> Vec<AnyView> {
    let courses = courses(history);
    let Some(weeks) = Weeks::of(lang, history) else { return vec![] };
    let title = words::SPPB.in_lang(lang);
    let title = |course| if courses.len() > 1 { words::with_course(lang, title, course) } else { title.to_owned() };
    let weeks = weeks.and(explained(lang, history));
    let charts = courses.iter().filter_map(|course| chart(lang, history, *course, title(*course), &weeks));
    let marked = history.assessed(Instrument::Sppb).any(|entry| otherwise(history, entry));
    let legend = || marked.then(|| view! { <p class="soft small">{words::OTHERWISE.in_lang(lang)}</p> }.into_any());
    charts.map(|chart| chart.show(lang, legend())).collect()
}

/// Why a total fell, as it was explained, on the day of the test.
fn explained(lang: Lang, history: &History) -> Vec<Mark> {
    let mark = |entry: &AssessmentEntry| {
        Some(Mark { on: entry.assessment.on, text: results::why_it_fell(lang, entry.decline?) })
    };
    history.assessed(Instrument::Sppb).filter_map(mark).collect()
}

/// Those that were walked, the latest first.
fn courses(history: &History) -> Vec<CourseLength> {
    let mut courses: Vec<CourseLength> = vec![];
    for entry in history.sppbs.iter().rev() {
        if !courses.contains(&entry.sppb.gait.course) {
            courses.push(entry.sppb.gait.course);
        }
    }
    courses
}

fn chart(lang: Lang, history: &History, course: CourseLength, title: String, weeks: &Weeks) -> Option<Chart> {
    let tests: Vec<&SppbEntry> = history.sppbs.iter().filter(|entry| entry.sppb.gait.course == course).collect();
    let scores: Vec<(&SppbEntry, Score)> = tests.iter().map(|entry| (*entry, Score::of(&entry.sppb))).collect();
    let points: Vec<Points> = scores.iter().map(|(entry, score)| points(history, entry, score)).collect();
    let names = names(lang);
    let heads = [words::DATE, words::TOTAL, sppb_words::BALANCE, sppb_words::GAIT, sppb_words::CHAIR];
    Some(Chart {
        title,
        sentence: sentence(lang, history, course, &scores.last()?.1),
        pictures: Pictures::of(|size| weeks.draw(|time| draw(&points, &names, time, size)))?,
        headers: heads.map(|head| head.in_lang(lang).to_owned()).into(),
        rows: scores.iter().map(|(entry, score)| row(lang, entry, score)).collect(),
    })
}

fn points(history: &History, entry: &SppbEntry, score: &Score) -> Points {
    Points {
        on: entry.on,
        total: score.total().map(|total| total.value()),
        balance: score.balance.points(),
        gait: score.gait.points(),
        chair: score.chair.points(),
        otherwise: history.assessment(entry.event).is_some_and(|entry| otherwise(history, entry)),
    }
}

fn names(lang: Lang) -> Names {
    let say = |phrase: Phrase| phrase.in_lang(lang).to_owned();
    Names {
        total: say(words::TOTAL),
        balance: say(sppb_words::BALANCE),
        gait: say(sppb_words::GAIT),
        chair: say(sppb_words::CHAIR),
        uncertainty: say(progress_words::UNCERTAINTY),
        partial: say(progress_words::PARTIAL),
    }
}

/// The latest test against the first one that is alike, then its parts.
fn sentence(lang: Lang, history: &History, course: CourseLength, latest: &Score) -> String {
    let totals = history.sppb_totals(course);
    let change = match (result::no_total_sentence(lang, latest), totals.as_slice()) {
        (Some(missing), _) => missing,
        (None, [(_, first), .., (_, now)]) => result::change_sentence(lang, *first, *now),
        (None, [(_, only)]) => {
            format!("{} {}", result::total_sentence(lang, *only), progress_words::ONE_ONLY.in_lang(lang))
        }
        (None, []) => String::new(),
    };
    let parts = result::parts(latest).map(|(name, part)| result::part_sentence(lang, name, part)).join(". ");
    format!("{change} {parts}.")
}

fn row(lang: Lang, entry: &SppbEntry, score: &Score) -> Vec<String> {
    let part = |part| match part {
        Part::Points(points) => points.to_string(),
        Part::NotDone(why) => sppb_words::not_done(why).in_lang(lang).to_owned(),
    };
    let total = score.total().map_or_else(|| "–".to_owned(), |total| total.value().to_string());
    vec![dates::short(entry.on), total, part(score.balance), part(score.gait), part(score.chair)]
}

fn never(lang: Lang, person: PersonId) -> AnyView {
    view! {
        <Card title=words::SPPB.in_lang(lang)>
            <p>{words::NOTHING.in_lang(lang)}</p>
            <div class="row no-print">
                <LinkButton label=person_words::MEASURE_SPPB.in_lang(lang) href=route::sppb(person)/>
            </div>
        </Card>
    }
    .into_any()
}
