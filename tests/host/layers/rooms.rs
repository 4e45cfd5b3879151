//! Which room of a folder may use which: each folder here carries a table of floors, and a room uses only rooms of the
//! floors below its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::paths::{handed_on, named, without_comments, without_tests};
use super::{ROOT, module_of, rust_files};

/// Folders of `src/` with a table of rooms in their `mod.rs`.
const WITH_ROOMS: [&str; 5] = ["domain", "chart", "chart/figure", "screens", "state"];

/// A room by name, and its floor from the ground up.
type Floors = BTreeMap<String, usize>;

/// The rows of `//! | Floor | Rooms | Owns |`; rows of the same number are one floor. What stands twice is told as wrong.
fn floors(folder: &str, wrong: &mut Vec<String>) -> Floors {
    let opening = fs::read_to_string(Path::new(ROOT).join("src").join(folder).join("mod.rs")).unwrap();
    let rows = opening.lines().filter_map(|line| line.strip_prefix("//! |"));
    let mut floors = Floors::new();
    for row in rows.skip_while(|row| !row.trim_start().starts_with("Floor")).skip(2) {
        let mut cells = row.split('|');
        let floor = cells.next().and_then(|number| number.trim().parse().ok());
        let Some(floor) = floor else {
            wrong.push(format!("src/{folder}/mod.rs: {row} has no floor"));
            continue;
        };
        for room in cells.next().unwrap_or_default().split('`').skip(1).step_by(2) {
            if floors.insert(room.to_owned(), floor).is_some() {
                wrong.push(format!("src/{folder}/mod.rs: `{room}` stands in two rows"));
            }
        }
    }
    floors
}

/// What stands directly in the folder; its own `mod.rs`, above them all, and what is there for tests only are no rooms.
fn rooms(folder: &str) -> BTreeSet<String> {
    let folder = Path::new(ROOT).join("src").join(folder);
    let declared = without_tests(&fs::read_to_string(folder.join("mod.rs")).unwrap());
    let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let names = names.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned());
    names.filter(|name| declared.contains(&format!("mod {name};"))).collect()
}

/// A file of a room, where it stands among the modules, and what it holds.
struct File {
    name: String,
    module: Vec<String>,
    room: String,
    source: String,
}

fn files(folder: &str) -> Vec<File> {
    let (rooms, depth) = (rooms(folder), folder.split('/').count());
    let read = |file: PathBuf| {
        let module = module_of(&file);
        let room = module.get(depth).filter(|room| rooms.contains(*room))?.clone();
        let name = file.strip_prefix(ROOT).unwrap().display().to_string();
        let source = fs::read_to_string(&file).unwrap();
        let is_test = module.iter().any(|part| part == "tests");
        (!is_test).then_some(File { name, module, room, source })
    };
    rust_files(&Path::new(ROOT).join("src").join(folder)).into_iter().filter_map(read).collect()
}

#[test]
fn every_room_stands_on_one_floor_and_uses_only_the_floors_below() {
    let mut wrong = Vec::new();
    for folder in WITH_ROOMS {
        let floors = floors(folder, &mut wrong);
        let rows: BTreeSet<String> = floors.keys().cloned().collect();
        for room in rooms(folder).symmetric_difference(&rows) {
            wrong.push(format!("src/{folder}/: `{room}` is a room or a word of the table, but not both"));
        }
        let words: Vec<String> = folder.split('/').map(str::to_owned).collect();
        let inside = |path: &Vec<String>| Some(path.strip_prefix(words.as_slice())?.first().cloned());
        for File { name, module, room, source } in files(folder) {
            for other in named(&source, &module).iter().filter_map(inside) {
                match other.filter(|other| *other != room) {
                    Some(other) if floors.get(&other).is_none_or(|floor| Some(floor) >= floors.get(&room)) => {
                        wrong.push(format!("{name} uses {other}, which is not on a floor below"));
                    }
                    Some(_) | None => {}
                }
            }
            for path in handed_on(&source, &module).iter().filter(|path| inside(path) != Some(Some(room.clone()))) {
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
    for folder in WITH_ROOMS.into_iter().filter(|folder| !folder.contains('/')) {
        let files = files(folder);
        let mut homes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for File { room, source, .. } in &files {
            for name in after_each(source, &["struct ", "enum "]) {
                homes.entry(name).or_default().insert(room.clone());
            }
        }
        for File { name, room, source, .. } in &files {
            for given in after_each(source, &["\nimpl "]) {
                if homes.get(&given).is_some_and(|rooms| !rooms.contains(room)) {
                    wrong.push(format!("{name} gives methods to {given}"));
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
