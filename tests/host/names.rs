//! Names of types: one meaning for each name in `src/`, and errors that are called errors.
//!
//! `cargo test --no-default-features --test host names -- --nocapture` prints what is left to rename, and where it stands.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Macros that define one type for each capitalised name they are given.
const DEFINING: [&str; 2] = ["identity", "written"];

/// What one file says of types.
#[derive(Default)]
struct Said {
    defined: Vec<String>,
    /// Of those, what derives or implements `Error`.
    errors: BTreeSet<String>,
    /// What stands as the error of a `Result`, wherever it is defined.
    failing: BTreeSet<String>,
}

#[test]
fn a_name_stands_for_one_type() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, said) in crate_files() {
        for name in said.defined {
            places.entry(name).or_default().push(file.clone());
        }
    }
    let all = places.len();
    places.retain(|_, files| files.len() > 1);
    let share = places.len() * 1_000 / all;
    println!("{} of {all} names stand for two types or more: {},{} %", places.len(), share / 10, share % 10);
    for (name, files) in &places {
        println!("  {name} ×{}: {}", files.len(), files.join(", "));
    }
    assert!(places.is_empty(), "{} names stand for two types or more; see above", places.len());
}

#[test]
fn what_can_go_wrong_is_called_an_error_and_nothing_else_is() {
    let files = crate_files();
    let all = |part: fn(&Said) -> Vec<&String>| files.iter().flat_map(|(_, said)| part(said)).collect::<BTreeSet<_>>();
    let defined = all(|said| said.defined.iter().collect());
    let errors = all(|said| said.errors.iter().collect());
    let failing = all(|said| said.failing.iter().collect());
    let is_error = |name: &&&String| errors.contains(**name) || failing.contains(**name);
    let misnamed: Vec<_> = defined
        .iter()
        .filter(|name| match is_error(name) {
            // Several at once are errors too.
            true => !name.ends_with("Error") && !name.ends_with("Errors"),
            false => name.ends_with("Error"),
        })
        .collect();
    println!("{} errors are not called so, or are none:", misnamed.len());
    for name in &misnamed {
        let of = |(file, said): &(String, Said)| said.defined.contains(name).then_some(file.clone());
        println!("  {name}: {}", files.iter().filter_map(of).collect::<Vec<_>>().join(", "));
    }
    assert!(misnamed.is_empty(), "{} errors are misnamed; see above", misnamed.len());
}

#[test]
fn types_are_found_in_macros_and_not_in_tests_comments_or_traits() {
    let said = said(
        r##"
        /// struct Comment;
        #[derive(Debug, thiserror::Error)]
        pub enum OpenError { #[error("type Text")] Gone }
        pub(super) struct Lines<'a>(&'a str, char);
        impl Iterator for Lines<'_> { type Item = char; fn next(&mut self) -> Option<char> { let a = '{'; None } }
        identity! { /** Somebody. */ PersonId GoalId }
        fn read() -> Result<Vec<(u8, Lines)>, format::Gone> { r#"struct Raw;"# }
        #[cfg(test)]
        mod tests { struct InTest; fn it() { enum Deeper {} } }
        impl std::error::Error for Lines<'_> {}
        type Short = Lines<'static>;
        "##,
    );
    assert_eq!(said.defined, ["OpenError", "Lines", "PersonId", "GoalId", "Short"]);
    assert_eq!(said.errors.iter().collect::<Vec<_>>(), ["Lines", "OpenError"]);
    assert_eq!(said.failing.iter().collect::<Vec<_>>(), ["Gone"]);
}

/// The names of all types of `src/`.
pub(super) fn defined_types() -> BTreeSet<String> {
    crate_files().into_iter().flat_map(|(_, said)| said.defined).collect()
}

fn crate_files() -> Vec<(String, Said)> {
    let files = rust_files(&Path::new(ROOT).join("src")).into_iter();
    let name = |file: &PathBuf| file.strip_prefix(ROOT).unwrap().to_string_lossy().replace('\\', "/");
    files.map(|file| (name(&file), said(&fs::read_to_string(&file).unwrap()))).collect()
}

/// All but files of tests.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let ends = |ending: &str| path.to_string_lossy().ends_with(ending);
        if path.is_dir() {
            found.extend(if ends("/tests") { Vec::new() } else { rust_files(&path) });
        } else if ends(".rs") && !ends("/tests.rs") && !ends("_tests.rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn said(source: &str) -> Said {
    let tokens = tokens(source);
    let word = |at: usize| tokens.get(at).map_or("", String::as_str);
    let follows = |at: usize, wanted: &[&str]| wanted.iter().enumerate().all(|(step, it)| word(at + step) == *it);
    let mut said = Said::default();
    // For each open brace, whether an `impl` or a `trait` opened it: a `type` in there belongs to the trait.
    let mut open: Vec<bool> = Vec::new();
    let (mut of_trait, mut derives_error) = (false, false);
    let mut at = 0;
    while at < tokens.len() {
        let next = word(at + 1);
        match word(at) {
            "#" if follows(at, &["#", "[", "cfg", "(", "test", ")", "]"]) => {
                at = after_item(&tokens, at + 7);
                continue;
            }
            "derive" if next == "(" => {
                derives_error = tokens[at..closing(&tokens, at + 1)].iter().any(|token| token == "Error");
            }
            "impl" => of_trait = true,
            "{" => open.push(std::mem::take(&mut of_trait)),
            "}" => drop(open.pop()),
            ";" => of_trait = false,
            "type" if open.last() == Some(&true) => {}
            kind @ ("struct" | "enum" | "union" | "trait" | "type") if is_type(next) => {
                said.defined.push(next.to_owned());
                if std::mem::take(&mut derives_error) {
                    said.errors.insert(next.to_owned());
                }
                of_trait = kind == "trait";
            }
            "Error" if next == "for" => drop(said.errors.insert(word(at + 2).to_owned())),
            "Result" if next == "<" => said.failing.extend(error_of_result(&tokens, at + 1)),
            name if next == "!" && word(at + 2) == "{" && DEFINING.contains(&name) => {
                let body = &tokens[at + 2..closing(&tokens, at + 2)];
                said.defined.extend(body.iter().filter(|token| is_type(token)).cloned());
            }
            _ => {}
        }
        at += 1;
    }
    said
}

pub(super) fn is_type(token: &str) -> bool {
    token.chars().next().is_some_and(char::is_uppercase)
}

/// The place of the bracket that closes the one at `at`.
pub(super) fn closing(tokens: &[String], at: usize) -> usize {
    let mut depth = 0_usize;
    for (place, token) in tokens.iter().enumerate().skip(at) {
        match token.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return place;
        }
    }
    tokens.len()
}

/// Past the item at `at`, its further attributes included.
fn after_item(tokens: &[String], mut at: usize) -> usize {
    while let Some(token) = tokens.get(at) {
        match token.as_str() {
            ";" => return at + 1,
            "{" => return closing(tokens, at) + 1,
            "(" | "[" => at = closing(tokens, at) + 1,
            _ => at += 1,
        }
    }
    at
}

/// The last name in `<…>`, if there are two types in there: `Gone` in `<(u8, Lines), format::Gone>`.
fn error_of_result(tokens: &[String], at: usize) -> Option<String> {
    let (mut depth, mut two) = (0_usize, false);
    for place in at..tokens.len() {
        match tokens[place].as_str() {
            "<" | "(" | "[" | "{" => depth += 1,
            ">" if tokens[place - 1] == "-" => {}
            ">" | ")" | "]" | "}" => depth = depth.checked_sub(1)?,
            "," => two |= depth == 1 && tokens[place + 1] != ">",
            _ => {}
        }
        if depth == 0 {
            return tokens[..place].last().filter(|name| two && is_type(name)).cloned();
        }
    }
    None
}

/// Words and single marks, without comments, texts, letters and lifetimes.
pub(super) fn tokens(source: &str) -> Vec<String> {
    let letters: Vec<char> = source.chars().collect();
    let starts = |at: usize, text: &str| text.chars().enumerate().all(|(step, it)| letters.get(at + step) == Some(&it));
    let past = |from: usize, text: &str| (from..letters.len()).find(|at| starts(*at, text)).unwrap_or(letters.len());
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let after = letters.get(at + 1).copied().unwrap_or(' ');
        at = match letter {
            '/' if after == '/' => past(at, "\n"),
            '/' if after == '*' => past(at, "*/") + 2,
            '"' => past_text(&letters, at + 1, '"'),
            'r' if after == '"' => past(at + 2, "\"") + 1,
            'r' if starts(at, "r#\"") => past(at, "\"#") + 2,
            'r' if starts(at, "r##\"") => past(at, "\"##") + 3,
            '\'' if after == '\\' || letters.get(at + 2) == Some(&'\'') => past_text(&letters, at + 1, '\''),
            '\'' => at + 2,
            letter if letter.is_alphanumeric() || letter == '_' => {
                let end = (at..letters.len()).find(|end| !(letters[*end].is_alphanumeric() || letters[*end] == '_'));
                let end = end.unwrap_or(letters.len());
                tokens.push(letters[at..end].iter().collect());
                end
            }
            letter if letter.is_whitespace() => at + 1,
            letter => {
                tokens.push(letter.to_string());
                at + 1
            }
        };
    }
    tokens
}

fn past_text(letters: &[char], mut at: usize, mark: char) -> usize {
    while let Some(&letter) = letters.get(at) {
        at += if letter == '\\' { 2 } else { 1 };
        if letter == mark {
            break;
        }
    }
    at
}
