//! Shared links read by a second reader, in another language.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use chrono::Days;
use hjemmetrener::domain::consent::Content;
use hjemmetrener::domain::history::History;
use hjemmetrener::exchange::share::{ShareOptions, Shared, make, read};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::report::Report;
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
            let rows = |chart: &Option<hjemmetrener::report::Chart>| {
                chart.as_ref().map(|it| (it.twin.clone(), it.rows.clone()))
            };
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
