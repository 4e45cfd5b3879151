//! Which folder may use which: `src/` read against the table in README.md, and how long files are. Which room of a folder
//! may use which: `rooms.rs`.

mod paths;
mod rooms;

pub(super) use paths::{without_comments, without_tests};

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

pub(super) const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Files that may be long: words, tables of poses, and tests.
const MAY_BE_LONG: [&str; 3] = ["src/text/", "src/chart/figure/poses", "tests.rs"];
const LONGEST: usize = 300;

pub(super) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// `| `domain/` | … | … |` rows of the README: the folder, and what the second column names.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let row = |line: &str| {
        let mut cells = line.strip_prefix("| `")?.split('|');
        let folder = cells.next()?.trim().strip_suffix("/`")?.to_owned();
        let uses = cells.next()?.split(',').map(|word| word.trim().trim_matches('`').to_owned()).collect();
        Some((folder, uses))
    };
    readme.lines().filter_map(row).collect()
}

/// Where a file stands among the modules: `["domain", "plan", "log"]`.
fn module_of(file: &Path) -> Vec<String> {
    let inside = file.strip_prefix(Path::new(ROOT).join("src")).unwrap().with_extension("");
    let words = inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
    words.filter(|word| word != "mod").collect()
}

#[test]
fn every_folder_uses_only_what_its_row_in_the_readme_names() {
    let table = table();
    let src = Path::new(ROOT).join("src");
    let folders: BTreeSet<String> = fs::read_dir(&src)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    let rows: BTreeSet<String> = table.keys().cloned().collect();
    assert_eq!(folders, rows, "folders of src/ and rows of the table");
    let mut wrong = Vec::new();
    for (folder, uses) in &table {
        for file in rust_files(&src.join(folder)) {
            let named = paths::named(&fs::read_to_string(&file).unwrap(), &module_of(&file));
            for name in named.into_iter().filter_map(|path| path.into_iter().next()) {
                if folders.contains(&name) && name != *folder && !uses.contains(&name) {
                    wrong.push(format!("{} uses {name}/", file.strip_prefix(ROOT).unwrap().display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A sentence beside a chart is made from the points of the chart, and whatever else is said from the answer to a question
/// that the domain was asked: words that ask a history themselves would take a road of their own.
#[test]
fn words_are_given_what_they_say_and_ask_no_history() {
    for file in rust_files(&Path::new(ROOT).join("src/text")) {
        let named = paths::named(&fs::read_to_string(&file).unwrap(), &module_of(&file));
        let asks = named.iter().any(|path| path.len() > 1 && path[..2] == ["domain", "history"]);
        assert!(!asks, "{} asks a history", file.strip_prefix(ROOT).unwrap().display());
    }
}

#[test]
fn no_folder_hands_on_what_belongs_to_another() {
    for file in rust_files(&Path::new(ROOT).join("src")) {
        let source = fs::read_to_string(&file).unwrap();
        let module = module_of(&file);
        for path in paths::handed_on(&source, &module) {
            assert_eq!(path.first(), module.first(), "{} hands on {}", file.display(), path.join("::"));
        }
    }
}

#[test]
fn time_chance_and_identities_come_as_arguments_below_state() {
    const ASKING: [&str; 12] = [
        "Utc",
        "Local",
        "SystemTime",
        "Instant",
        "getrandom",
        "OsRng",
        "SysRng",
        "thread_rng",
        "rng",
        "now_v7",
        "new_v4",
        "Math",
    ];
    for folder in ["domain", "chart", "vault", "records", "exchange", "workspace", "text", "report"] {
        for file in rust_files(&Path::new(ROOT).join("src").join(folder)) {
            let code = paths::without_tests(&paths::without_comments(&fs::read_to_string(&file).unwrap()));
            let words: BTreeSet<&str> = code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
            for asking in ASKING {
                assert!(!words.contains(asking), "{} asks for {asking}", file.display());
            }
        }
    }
}

#[test]
fn no_file_is_too_long_to_read() {
    for file in rust_files(&Path::new(ROOT).join("src")) {
        let name = file.strip_prefix(ROOT).unwrap().to_string_lossy().into_owned();
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        let may_be_long = MAY_BE_LONG.iter().any(|long| name.contains(long));
        assert!(may_be_long || lines <= LONGEST, "{name} has {lines} lines");
    }
}

#[test]
fn every_folder_opens_with_what_it_owns() {
    for (folder, _) in table() {
        let opening = fs::read_to_string(Path::new(ROOT).join("src").join(&folder).join("mod.rs")).unwrap();
        for word in ["//! Owns: ", "ust not own: "] {
            assert!(opening.contains(word), "src/{folder}/mod.rs does not say «{word}»");
        }
    }
}

#[test]
fn screens_wait_for_what_takes_time_in_one_place() {
    let screens = Path::new(ROOT).join("src/screens");
    let wait = |file: &PathBuf| fs::read_to_string(file).unwrap().contains("spawn_local");
    let waiting: Vec<_> = rust_files(&screens).into_iter().filter(wait).collect();
    assert_eq!(waiting, [screens.join("shared/task.rs")]);
}
