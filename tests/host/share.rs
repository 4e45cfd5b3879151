//! Shared links read by a second reader, in another language.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use chrono::Days;
use hjemmetrener::domain::assessment::{Answer, Instrument};
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::consent::Content;
use hjemmetrener::domain::goal::Rating;
use hjemmetrener::domain::history::History;
use hjemmetrener::domain::session::remark::Remark;
use hjemmetrener::domain::written::GoalText;
use hjemmetrener::exchange::share::{
    Goal, ShareOptions, Shared, SharedItem, SharedRating, SharedSession, Test, make, read,
};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::report::{Chart, Report};
use hjemmetrener::text::chart_descriptions::Who;
use hjemmetrener::text::{Lang, practice_people};
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::practice as fictitious;
use pollster::block_on;

use crate::tablet::{Dice, Tablet, moment};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn a_reader_in_another_language_reads_the_same_from_the_frozen_links() {
    let folder = Path::new(ROOT).join("tests/fixtures/share");
    for name in ["goals", "everything", "sessions"] {
        let read_on = |day: &[&str]| {
            let reader = Path::new(ROOT).join("tests/exchange/read-link.mjs");
            Command::new("node").arg(reader).arg(folder.join(format!("{name}.link"))).args(day).output().unwrap()
        };
        let read = read_on(&["2026-03-13"]);
        assert!(read.status.success(), "{name}: {}", String::from_utf8_lossy(&read.stderr));
        let read: serde_json::Value = serde_json::from_slice(&read.stdout).unwrap();
        let last = read["until"].as_str().unwrap();
        assert!(read_on(&[last]).status.success() && !read_on(&[]).status.success(), "{name}");
        let over = String::from_utf8(read_on(&["2026-07-01"]).stderr).unwrap();
        assert!(over.contains(&format!("shown until {last}")), "{name}: {over}");
        let told = std::fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
        assert_eq!(read, serde_json::from_str::<serde_json::Value>(&told).unwrap(), "{name}");
    }
}

/// What a next of kin's browser makes of a link to all that can be shared.
fn through_a_link(history: &History) -> History {
    let as_of = moment(0).local_date();
    let occasion = ShareOptions { as_of, until: as_of + Days::new(30), with_name: true };
    let shared = Shared::of(history, &BTreeSet::from(Content::ALL), occasion);
    let link = make(&shared, None, &mut Dice(3)).unwrap();
    read(&link, None, as_of).unwrap().unfold()
}

/// As much as a link may hold, and nothing but this.
fn hostile(goals: usize, ratings: usize, sessions: usize, tests: usize) -> Shared {
    let day = |nth: usize| moment(i64::try_from(nth % 700).unwrap() - 700).local_date();
    let (as_of, rate) = (moment(0).local_date(), Rating::new(7).unwrap());
    let rated = |nth| SharedRating { on: day(nth), performance: rate, satisfaction: rate };
    let goal = |nth: usize| Goal {
        text: GoalText::new(&format!("Mål {nth}")).unwrap(),
        importance: rate,
        set_on: day(0),
        open: true,
        aim: Some(rate),
        ratings: (0..ratings).map(rated).collect(),
    };
    let test = |nth: usize| Test {
        instrument: Instrument::Tug,
        on: day(nth),
        course: None,
        start: None,
        aid: None,
        chair: None,
        answers: vec![(SharedItem::Item(0), Answer::Time(Centiseconds::new(1_500)))],
    };
    let session = |nth| SharedSession { on: day(nth), held: true, remarks: Remark::ALL.into() };
    Shared {
        as_of,
        until: as_of,
        name: None,
        course: None,
        goals: (0..goals).map(goal).collect(),
        sessions: (0..sessions).map(session).collect(),
        tests: (0..tests).map(test).collect(),
    }
}

#[test]
fn no_link_makes_a_page_that_a_phone_cannot_show() {
    for (goals, ratings, sessions, tests) in [(64, 14, 0, 0), (0, 0, 1_000, 0), (0, 0, 0, 500), (20, 20, 250, 150)] {
        let link = make(&hostile(goals, ratings, sessions, tests), None, &mut Dice(3)).unwrap();
        let history = read(&link, None, moment(0).local_date()).unwrap().unfold();
        let report = Report::of(Lang::Bokmal, Who::Named("Signe"), &history);
        let charts = report.goals().into_iter().filter_map(|goal| goal.chart).chain(report.attendance());
        let charts: Vec<_> = charts.chain(report.sppb()).chain(report.gait()).chain(report.tests()).collect();
        let drawn =
            |chart: &Chart| [&chart.pictures.wide, &chart.pictures.narrow].map(|it| it.svg().matches('<').count());
        let cells = |chart: &Chart| chart.rows.iter().map(|row| row.len() + 1).sum::<usize>();
        let small: usize = report.goals_together().iter().map(|goal| goal.picture.svg().matches('<').count()).sum();
        let parts = small + charts.iter().map(|it| drawn(it).iter().sum::<usize>() + cells(it)).sum::<usize>();
        println!("{goals} goals, {sessions} sessions, {tests} tests: {parts} parts");
        assert!(parts < 45_000, "{parts}");
    }
}

#[test]
fn who_opens_a_link_sees_the_charts_and_sentences_of_the_tablet_and_no_reason_why_a_session_was_not_held() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let words = practice_people::practice(Lang::Bokmal).unwrap();
    let mut around = Circumstances { now: moment(0), random: &mut tablet.dice };
    block_on(fictitious::fill(&mut tablet.workspace, words.people, &words.professional, &mut around)).unwrap();
    let mut compared = 0;
    for history in tablet.view().people.values() {
        let seen = through_a_link(history);
        let [here, there] = [history.as_ref(), &seen].map(|it| Report::of(Lang::Bokmal, Who::Named("Signe"), it));
        let (goals, sessions) = (there.goals(), there.attendance().unwrap());
        assert!(goals.iter().map(|goal| &goal.title).eq(here.goals().iter().map(|goal| &goal.title)));
        for (seen, known) in goals.iter().zip(here.goals()) {
            let rows = |chart: &Option<Chart>| chart.as_ref().map(|it| (it.twin.clone(), it.rows.clone()));
            assert_eq!(rows(&seen.chart), rows(&known.chart));
            compared += usize::from(seen.chart.is_some());
        }
        assert_eq!(
            there.sppb().iter().map(|it| &it.twin).collect::<Vec<_>>(),
            here.sppb().iter().map(|it| &it.twin).collect::<Vec<_>>()
        );
        assert_eq!(sessions, here.attendance().unwrap());
        assert!(sessions.rows.iter().all(|row| !row.concat().contains("annet") && !row.concat().contains("minutt")));
    }
    assert!(compared > 5, "{compared} goals with numbers");
}
