//! Pictures and sentences of a typical course, frozen: a change of any of them is seen and meant. The browser draws with the
//! same code, so these are its pictures too. `make chart-fixtures` writes them anew.

use std::fs;
use std::path::{Path, PathBuf};

use hjemmetrener::report::Report;
use hjemmetrener::text::Lang;
use hjemmetrener::text::chart_descriptions::Who;

use super::{charts, courses};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/charts")
}

/// One tag a line, so that a difference can be read.
fn lines(svg: &str) -> String {
    let mut text = svg.replace('\n', "").replace("><", ">\n<");
    text.push('\n');
    text
}

fn pictures() -> Vec<(&'static str, String)> {
    let history = courses::full();
    let report = Report::of(Lang::Bokmal, Who::You, &history).with_others(true);
    let goal = report.goals().into_iter().find_map(|goal| goal.chart).unwrap();
    let small = report.goals_together().into_iter().next().unwrap();
    let of_title = |title: &str| report.tests().into_iter().find(|chart| chart.title == title).unwrap();
    vec![
        ("goal.svg", goal.pictures.wide.svg()),
        ("goal-phone.svg", goal.pictures.narrow.svg()),
        ("goal-small.svg", small.picture.svg()),
        ("sppb.svg", report.sppb()[0].pictures.wide.svg()),
        ("gait.svg", report.gait().unwrap().pictures.wide.svg()),
        ("chair-stand.svg", of_title("Reise seg på 30 sekunder").pictures.wide.svg()),
        ("sessions.svg", report.sessions().unwrap().pictures.wide.svg()),
        ("felt.svg", report.felt().unwrap().pictures.wide.svg()),
        ("minutes.svg", report.dose()[0].pictures.wide.svg()),
    ]
}

/// Everything that is said beside the pictures, in three languages.
fn said() -> String {
    let history = courses::full();
    let mut text = String::new();
    for lang in Lang::ALL {
        text += &format!("== {}\n", lang.own_name());
        for chart in charts(lang, &history, true) {
            text += &format!("{}\n  {}\n", chart.title, chart.twin);
            text.extend(chart.notes.iter().map(|note| format!("  · {note}\n")));
        }
    }
    text
}

#[test]
fn pictures_and_sentences_are_as_they_were_frozen() {
    let mut all: Vec<(&str, String)> = pictures().into_iter().map(|(name, svg)| (name, lines(&svg))).collect();
    all.push(("said.txt", said()));
    for (name, now) in all {
        let path = folder().join(name);
        if std::env::var_os("WRITE_CHARTS").is_some() {
            fs::create_dir_all(folder()).unwrap();
            fs::write(&path, &now).unwrap();
        }
        let frozen = fs::read_to_string(&path).unwrap_or_default();
        let differs = frozen.lines().zip(now.lines()).find(|(before, now)| before != now);
        assert!(frozen == now, "{name} is another picture now (make chart-fixtures writes it anew): {differs:?}");
    }
}
