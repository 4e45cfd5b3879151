//! Published cases as files: `{"fn": …, "cases": [{"in": …, "out": …}]}`, decimals as texts.
//!
//! `tests/vectors` and the folders named in `EXTRA_VECTORS`, separated as in `PATH`, must pass whole; a file whose
//! function is not known here fails like a wrong answer. A subject is a file beside this one and a line in [`SUBJECTS`].

mod chair_stand;
mod dose;
mod falls;
mod forms;
mod gait;
mod given;
mod goals;
mod level;
mod readiness;
mod sppb;
mod tug;
mod verdict;
mod walks;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io, iter};

use serde_json::Value;

/// What a function answers. `None`: the input is none it takes, or it says nothing about it.
pub(crate) type Answer = Option<Value>;
pub(crate) type Function = fn(&Value) -> Answer;

/// Each knows some functions by name.
const SUBJECTS: &[fn(&str) -> Option<Function>] = &[
    chair_stand::function,
    dose::function,
    falls::function,
    forms::function,
    gait::function,
    goals::function,
    level::function,
    readiness::function,
    sppb::function,
    tug::function,
    verdict::function,
    walks::function,
];

#[test]
fn vectors_agree() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let extra = env::var_os("EXTRA_VECTORS").unwrap_or_default();
    let extra = env::split_paths(&extra).filter(|folder| !folder.as_os_str().is_empty());

    let (mut cases, mut files, mut unknown, mut wrong) = (0, 0, Vec::new(), Vec::new());
    for folder in iter::once(own).chain(extra) {
        let found = json_files(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        assert!(!found.is_empty(), "no vectors in {}", folder.display());
        for path in found {
            let file: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let name = file["fn"].as_str().unwrap_or_default();
            let Some(function) = SUBJECTS.iter().find_map(|subject| subject(name)) else {
                unknown.push(format!("{}: no function {name:?}", path.display()));
                continue;
            };
            files += 1;
            for case in file["cases"].as_array().unwrap() {
                cases += 1;
                let answer = function(&case["in"]);
                if !agrees(answer.as_ref(), &case["out"]) {
                    wrong.push(format!("{}: {case} but the answer is {answer:?}", path.display()));
                }
            }
        }
    }

    // Not `println!`: what a passing test prints is not shown.
    writeln!(io::stdout(), "vectors: {cases} cases in {files} files").unwrap();
    assert!(wrong.is_empty(), "{} of {cases} cases differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(unknown.is_empty(), "{} files were not run:\n{}", unknown.len(), unknown.join("\n"));
}

fn json_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let paths: Vec<_> = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    let mut files: Vec<_> = paths.into_iter().filter(|path| path.extension().is_some_and(|it| it == "json")).collect();
    files.sort();
    Ok(files)
}

/// 4 and 4.0 are the same number; of an object every expected field must agree; `null` and `{"error": …}` are met by
/// no answer.
fn agrees(answer: Option<&Value>, expected: &Value) -> bool {
    match (answer, expected) {
        (None | Some(Value::Null), Value::Null) => true,
        (None, Value::Object(fields)) => {
            fields.contains_key("error") || fields.values().all(|field| agrees(None, field))
        }
        (Some(Value::Object(answers)), Value::Object(fields)) => {
            fields.iter().all(|(name, field)| agrees(answers.get(name), field))
        }
        (Some(Value::Object(answers)), Value::Null) => answers.values().all(Value::is_null),
        (Some(Value::Number(answer)), Value::Number(expected)) => answer.as_f64() == expected.as_f64(),
        (answer, expected) => answer == Some(expected),
    }
}
