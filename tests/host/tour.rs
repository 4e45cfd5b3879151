//! No screen is forgotten where all are looked at: every address and every state of the page has a stop in the accessibility
//! stories, or a reason.

use std::fs;
use std::path::Path;

use crate::layers::rust_files;

/// Where it is seen, or why nowhere.
type Seen = Result<&'static str, &'static str>;

const ROUTES: [(&str, Seen); 42] = [
    ("Today", Ok("today-real")),
    ("People", Ok("people")),
    ("NewPerson", Ok("new-person-errors")),
    ("Settings", Ok("settings")),
    ("Backup", Ok("backup-made")),
    ("TabletLog", Ok("log-tablet")),
    ("Erased", Ok("receipts")),
    ("Rehearse", Ok("backup-try")),
    ("Merge", Ok("merge")),
    ("EraseTablet", Ok("erase-tablet-sure")),
    ("Storage", Ok("storage")),
    ("LostTablet", Ok("lost-tablet")),
    ("Claim", Ok("claim")),
    ("Nobody", Ok("nobody-here")),
    ("Person", Ok("person")),
    ("EditPerson", Ok("edit-person")),
    ("Erase", Ok("erase")),
    ("NewGoal", Ok("new-goal-errors")),
    ("ScaleGoal", Ok("scale-goal-errors")),
    ("CancelSession", Ok("cancel-session-errors")),
    ("Plan", Ok("plan")),
    ("NewPlan", Ok("plan-proposal")),
    ("Sheet", Ok("paper-report")),
    ("Progress", Ok("progress-tables")),
    ("Results", Ok("sppb-12-result")),
    ("Measurements", Ok("measurements")),
    ("Correct", Ok("correct")),
    ("Session", Ok("session-seconds")),
    ("PastSession", Ok("past-session")),
    ("Measure", Ok("measure-choose")),
    ("MeasureWith", Ok("sppb-2-running")),
    ("Paper", Ok("sppb-paper")),
    ("ShortQuestions", Ok("short")),
    ("Kin", Ok("kin-shared")),
    ("NewConsent", Ok("kin-new-errors")),
    ("Consent", Ok("kin-share")),
    ("Show", Ok("show-begin")),
    ("PersonLog", Ok("log-person")),
    ("Extract", Ok("extract")),
    ("Nothing", Err("the page of «nobody-here» with another sentence")),
    // Beside the pages of the open app.
    ("/vis", Ok("viewer")),
    ("/vis of a wrong link", Ok("viewer-trouble")),
];

const STAGES: [(&str, Seen); 12] = [
    ("Starting", Err("for a moment, before it is known what lies here: a line, and nothing to press")),
    ("FirstStart", Ok("start-1-welcome")),
    ("DataMissing", Ok("data missing")),
    ("OtherTab", Ok("other tab")),
    ("NoStore", Ok("no store")),
    ("Locked", Ok("unlock-wrong")),
    ("Recovered", Ok("recovered")),
    ("BehindPin", Ok("the PIN is asked for")),
    ("Open", Ok("today-backed-up")),
    ("Practice", Ok("settings-practice")),
    ("Erased", Ok("erased")),
    ("Showing", Ok("show-1-goals")),
];

fn source(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Of an enum that stands in this source, in its order.
fn variants(source: &str, name: &str) -> Vec<String> {
    let body = source.split(&format!("enum {name} {{\n")).nth(1).unwrap().split("\n}\n").next().unwrap();
    let is_name = |line: &&str| line.starts_with("    ") && line.as_bytes().get(4).is_some_and(u8::is_ascii_uppercase);
    let named = |line: &str| line.trim().chars().take_while(|letter| letter.is_alphanumeric()).collect();
    body.lines().filter(is_name).map(named).collect()
}

/// The stories, without what only compares or writes.
fn stories() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    ["pages/tour", "stories"]
        .iter()
        .flat_map(|folder| rust_files(&root.join(folder)))
        .map(|it| fs::read_to_string(it).unwrap())
        .collect()
}

fn unseen(all: &[(&str, Seen)]) -> Vec<String> {
    let stories = stories();
    let is_seen = |stop: &str| {
        ["stop(", "without_faults(&browser, "].iter().any(|call| stories.contains(&format!("{call}\"{stop}\"")))
    };
    all.iter()
        .filter_map(|(what, seen)| seen.ok().filter(|stop| !is_seen(stop)).map(|stop| format!("{what}: {stop}")))
        .collect()
}

#[test]
fn every_address_and_every_state_of_the_page_is_looked_at_in_the_accessibility_stories() {
    let routes = variants(&source("src/state/route.rs"), "Route");
    let known: Vec<_> = ROUTES.iter().map(|(name, _)| *name).filter(|name| !name.starts_with('/')).collect();
    assert_eq!(routes, known, "a new page needs a stop in the tour");
    let stages = variants(&source("src/state/store/mod.rs"), "AppStage");
    assert_eq!(stages, STAGES.map(|(name, _)| name), "a new state of the page needs a stop");
    assert_eq!(unseen(&ROUTES), Vec::<String>::new());
    assert_eq!(unseen(&STAGES), Vec::<String>::new());
}
