//! Which room of a folder may use which: each folder here carries a table of floors, and a room uses only rooms of the
//! floors below its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::paths::{handed_on, named, without_comments, without_tests};
use super::{ROOT, module_of, rust_files};

/// Folders of `src/` with a table of rooms in their `mod.rs`.
const WITH_ROOMS: [&str; 2] = ["domain", "chart"];

/// A room by name, and its floor from the ground up.
type Floors = BTreeMap<String, usize>;

/// The rows of `//! | Floor | Rooms | Owns |`. What stands twice is told as wrong.
fn floors(folder: &str, wrong: &mut Vec<String>) -> Floors {
    let opening = fs::read_to_string(Path::new(ROOT).join("src").join(folder).join("mod.rs")).unwrap();
    let rows = opening.lines().filter_map(|line| line.strip_prefix("//! |"));
    let rows = rows.skip_while(|row| !row.trim_start().starts_with("Floor")).skip(2);
    let mut floors = Floors::new();
    for (floor, row) in rows.enumerate() {
        let rooms = row.split('|').nth(1).unwrap_or_default();
        for room in rooms.split('`').skip(1).step_by(2) {
            if floors.insert(room.to_owned(), floor).is_some() {
                wrong.push(format!("src/{folder}/mod.rs: `{room}` stands in two rows"));
            }
        }
    }
    floors
}

/// What stands directly in the folder, tests and its own `mod.rs` left out.
fn rooms(folder: &Path) -> BTreeSet<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let names = names.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned());
    names.filter(|name| name != "mod" && name != "tests").collect()
}

fn is_test(file: &Path) -> bool {
    file.components().any(|part| matches!(part.as_os_str().to_str(), Some("tests" | "tests.rs")))
}

/// The files of a folder that belong to a room, each with the room and what it holds.
fn files(folder: &str) -> Vec<(PathBuf, Vec<String>, String)> {
    let all = rust_files(&Path::new(ROOT).join("src").join(folder)).into_iter();
    let in_rooms = all.filter(|file| !is_test(file.strip_prefix(ROOT).unwrap()));
    let read = in_rooms.map(|file| (file.clone(), module_of(&file), fs::read_to_string(&file).unwrap()));
    read.filter(|(_, module, _)| module.len() > 1).collect()
}

#[test]
fn every_room_stands_on_one_floor_and_uses_only_the_floors_below() {
    let mut wrong = Vec::new();
    for folder in WITH_ROOMS {
        let floors = floors(folder, &mut wrong);
        let stand = rooms(&Path::new(ROOT).join("src").join(folder));
        let rows: BTreeSet<String> = floors.keys().cloned().collect();
        for room in stand.symmetric_difference(&rows) {
            wrong.push(format!("src/{folder}/: `{room}` is a room or a word of the table, but not both"));
        }
        for (file, module, source) in files(folder) {
            let name = file.strip_prefix(ROOT).unwrap().display().to_string();
            let room = &module[1];
            for path in named(&source, &module).iter().filter(|path| path[0] == folder) {
                match path.get(1).filter(|other| *other != room) {
                    Some(other) if floors.get(other) < floors.get(room) && floors.contains_key(other) => {}
                    Some(other) => wrong.push(format!("{name} uses {other}, which is not on a floor below")),
                    None if path.len() == 1 => wrong.push(format!("{name} uses all of {folder}/")),
                    None => {}
                }
            }
            for path in handed_on(&source, &module).iter().filter(|path| path.get(1) != Some(room)) {
                wrong.push(format!("{name} hands on {}, which is another room's", path.join("::")));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{} are wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// A method that a room above gives to a type below could be called from below, and no path would tell.
#[test]
fn a_type_has_its_methods_in_its_own_room() {
    let mut wrong = Vec::new();
    for folder in WITH_ROOMS {
        let files = files(folder);
        let mut homes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (_, module, source) in &files {
            for name in after_each(source, &["struct ", "enum "]) {
                homes.entry(name).or_default().insert(module[1].clone());
            }
        }
        for (file, module, source) in &files {
            for name in after_each(source, &["\nimpl "]) {
                if homes.get(&name).is_some_and(|rooms| !rooms.contains(&module[1])) {
                    wrong.push(format!("{} gives methods to {name}", file.strip_prefix(ROOT).unwrap().display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The words after each of these; for `impl` those that are no trait.
fn after_each(source: &str, keys: &[&str]) -> Vec<String> {
    let code = without_tests(&without_comments(source));
    let mut found = Vec::new();
    for key in keys {
        for part in code.split(key).skip(1) {
            let line = part.split('{').next().unwrap_or_default();
            if !line.contains(" for ") {
                found.push(part.chars().take_while(|letter| letter.is_alphanumeric()).collect());
            }
        }
    }
    found
}
