//! What is promised stands on checks that are there: every test, file and make target that the page of figures names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::layers::rust_files;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// What stands between backticks.
fn named(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

fn functions() -> BTreeSet<String> {
    let files = ["src", "tests"].iter().flat_map(|folder| rust_files(&root().join(folder)));
    let mut all = BTreeSet::new();
    for file in files {
        let source = fs::read_to_string(file).unwrap();
        let names = source.split("fn ").skip(1).map(|rest| {
            rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect::<String>()
        });
        all.extend(names);
    }
    all
}

/// A name may leave out its middle or its end: `every_save_is_flushed…`.
fn is_called(function: &str, name: &str) -> bool {
    let mut rest = function;
    name.split('…').enumerate().all(|(place, part)| {
        let found = if place == 0 { rest.strip_prefix(part) } else { rest.split_once(part).map(|(_, after)| after) };
        found.map(|after| rest = after).is_some()
    })
}

fn is_there(path: &str) -> bool {
    let folders = ["", "src", "tests/host", "tests/browser/stories"];
    let at = |folder: &str| root().join(folder).join(path);
    folders.iter().any(|folder| at(folder).exists() || at(folder).with_extension("rs").exists())
}

fn is_target(command: &str, makefile: &str) -> bool {
    let target = command.split_whitespace().nth(1).unwrap_or_default();
    makefile.lines().any(|line| line.starts_with(&format!("{target}:")))
}

#[test]
fn every_test_file_and_target_that_the_promise_names_is_there() {
    let (functions, makefile) = (functions(), read("Makefile"));
    let is_name = |it: &str| {
        it.contains('_') && it.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || "_…".contains(it))
    };
    let is_path = |it: &str| it.contains('/') && !it.contains(' ') && Path::new(it).components().count() > 1;
    let text = read("docs/reliability.md");
    let missing: Vec<&str> = named(&text)
        .into_iter()
        .filter(|it| {
            (is_name(it) && !functions.iter().any(|function| is_called(function, it)))
                || (it.starts_with("make ") && !is_target(it, &makefile))
                || (is_path(it) && !it.starts_with("--") && !is_there(it))
        })
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn the_promise_is_the_same_on_the_first_page_and_where_its_figures_are() {
    let plain = |text: String| text.replace(['\n', '*'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    let (first, figures) = (plain(read("README.md")).to_lowercase(), plain(read("docs/reliability.md")).to_lowercase());
    for part in [
        "what the screen calls saved survives",
        "if anything is missing the app says so",
        "a lost tablet tells nothing",
        "you can always get your data out",
    ] {
        assert!(first.contains(part) && figures.contains(part), "{part}");
    }
}
