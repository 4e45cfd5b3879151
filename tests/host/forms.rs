//! What is typed is kept: a field stands in the form engine, or here, with why it does not.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use hjemmetrener::domain::form_draft::FormName;
use hjemmetrener::domain::numbers::Numbered;

const SCREENS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/screens");

/// All in `ui/` that something can be typed or chosen in.
const FIELDS: [&str; 9] =
    ["TextField", "TextArea", "DateField", "TimeField", "Choices", "Checks", "Check", "Scale", "SearchField"];

const SECRET: &str = "a code is never kept";
const AT_ONCE: &str = "what is chosen holds at once, and is kept as a choice of the tablet or the team";
const SAVEPOINT: &str = "kept by the savepoint of what is under way, at each choice";
const SHOWN: &str = "says what is shown or printed now; chosen anew each time, so that nobody sees more than was meant";

/// Files or folders of `src/screens/`.
const OUTSIDE_THE_ENGINE: [(&str, &str); 31] = [
    ("backup/check.rs", "where a file lies is said of the file at hand, and of no other"),
    ("backup/make.rs", SECRET),
    ("claim/mod.rs", "who is chosen stands in the form; the list follows from who is here"),
    ("measure/", "the machine of the test or of the typed form keeps it, at each choice"),
    ("merge/", "chosen of the file at hand, and written all at once"),
    ("paper/mod.rs", SHOWN),
    ("past_session/outcomes.rs", "what is chosen of one exercise stands in the form of the correction at once"),
    ("people/list.rs", "a search is no form"),
    ("plan/instead.rs", "the text stands in the form; its options follow from the plan"),
    ("plan/propose/accept.rs", SAVEPOINT),
    ("plan/propose/basis.rs", SAVEPOINT),
    ("plan/propose/cautions.rs", SAVEPOINT),
    ("plan/propose/home.rs", SAVEPOINT),
    ("settings/goal_scale.rs", AT_ONCE),
    ("settings/look.rs", AT_ONCE),
    ("recovered/mod.rs", SECRET),
    ("settings/pin.rs", SECRET),
    ("settings/escrow.rs", "pasted once, and shown by its fingerprint before it holds"),
    ("settings/retention.rs", AT_ONCE),
    ("settings/workers.rs", SECRET),
    ("shared/code_fields.rs", SECRET),
    ("shared/form/field.rs", "the engine"),
    ("shared/language_choice.rs", AT_ONCE),
    ("shared/open_backup.rs", SECRET),
    ("shared/restore_form.rs", "chosen of the file at hand, and written all at once"),
    ("shared/code_form.rs", SECRET),
    ("shared/unlock_form.rs", SECRET),
    ("show/begin.rs", SHOWN),
    ("start/", "there is no key yet to seal it with, and codes are never kept"),
    ("unlock/pin.rs", SECRET),
    ("viewer/code.rs", SECRET),
];

/// Each with its path within `src/screens/`.
fn screens() -> BTreeMap<String, String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let mut files = Vec::new();
    walk(Path::new(SCREENS), &mut files);
    let named = |path: PathBuf| {
        let name = path.strip_prefix(SCREENS).unwrap().to_string_lossy().replace('\\', "/");
        (name, fs::read_to_string(&path).unwrap())
    };
    files.into_iter().map(named).collect()
}

/// Whether a tag of this name is opened in the text.
fn opens(source: &str, tag: &str) -> bool {
    let ends = |rest: &str| rest.starts_with(|next: char| next.is_whitespace() || next == '/' || next == '>');
    source.match_indices(&format!("<{tag}")).any(|(at, opened)| ends(&source[at + opened.len()..]))
}

#[test]
fn whatever_is_typed_or_chosen_stands_in_the_form_engine_or_has_a_reason_not_to() {
    let is_outside = |file: &str| OUTSIDE_THE_ENGINE.iter().position(|(place, _)| file.starts_with(place));
    let mut used = BTreeSet::new();
    let mut lost = Vec::new();
    for (file, source) in screens() {
        for field in FIELDS.into_iter().filter(|field| opens(&source, field)) {
            match is_outside(&file) {
                Some(place) => drop(used.insert(place)),
                None => lost.push(format!("{file}: <{field}> loses what is typed; use FormField")),
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    let unused: Vec<_> = (0..OUTSIDE_THE_ENGINE.len()).filter(|place| !used.contains(place)).collect();
    let unused: Vec<_> = unused.into_iter().map(|place| OUTSIDE_THE_ENGINE[place].0).collect();
    assert!(unused.is_empty(), "no field stands here any more: {}", unused.join(", "));
}

#[test]
fn every_form_that_can_be_kept_is_opened_by_some_screen() {
    let screens = screens();
    let is_opened = |name: &str| {
        let named = format!("FormName::{name}");
        let whole = |source: &str| {
            let ends = |at: usize| !source[at..].starts_with(|next: char| next.is_alphanumeric());
            source.match_indices(&named).any(|(at, found)| ends(at + found.len()))
        };
        screens.values().any(|source| whole(source))
    };
    let never: Vec<_> = FormName::ALL_NUMBERED.iter().map(|(.., name)| *name).filter(|name| !is_opened(name)).collect();
    assert!(never.is_empty(), "no screen opens {never:?}");
}

#[test]
fn a_tag_is_found_by_its_whole_name() {
    assert!(opens("view! { <Check label/> }", "Check") && opens("<Scale\n", "Scale") && opens("<Check/>", "Check"));
    assert!(!opens("<Checks label/>", "Check"));
}
