//! What a source file names: every path from `crate`, `self` or `super`, whole, as it stands from the root of the crate.

/// The paths that the code of a module names, tests left out. `module`: where it stands, `["domain", "plan", "log"]`.
pub(super) fn named(source: &str, module: &[String]) -> Vec<Vec<String>> {
    all(&without_tests(&without_comments(source)), module)
}

/// The paths that a module hands on: `pub use`, however widely.
pub(super) fn handed_on(source: &str, module: &[String]) -> Vec<Vec<String>> {
    let code = without_tests(&without_comments(source));
    let statements = code.split(';').filter_map(|statement| {
        let (before, tree) = statement.rsplit_once("use ")?;
        let before = before.trim_end();
        (before.ends_with("pub") || before.ends_with(')') && before.contains("pub(")).then(|| all(tree, module))
    });
    statements.flatten().collect()
}

pub(crate) fn without_comments(source: &str) -> String {
    let code = |line: &str| match line.find("//") {
        Some(at) if line[..at].trim().is_empty() || line[..at].ends_with(' ') => line[..at].to_owned(),
        Some(_) | None => line.to_owned(),
    };
    source.lines().map(code).collect::<Vec<_>>().join("\n")
}

/// Each item after `#[cfg(test)]` is left out: up to its semicolon, or to the end of its braces.
pub(crate) fn without_tests(code: &str) -> String {
    let mut rest = code;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("#[cfg(test)]") {
        kept.push_str(before);
        rest = &after[end_of_item(after)..];
    }
    kept + rest
}

fn end_of_item(code: &str) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in code.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth <= 1 => return at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

fn all(code: &str, module: &[String]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for root in ["crate::", "self::", "super::"] {
        for (at, _) in code.match_indices(root) {
            let before = code[..at].chars().next_back();
            let is_inside = before.is_some_and(|it| it.is_alphanumeric() || matches!(it, '_' | ':' | '$'));
            if !is_inside {
                found.extend(leaves(&code[at..]).iter().filter_map(|path| from_the_root(path, module)));
            }
        }
    }
    found
}

/// `a::{b, c::{self, d}}` is `a::b`, `a::c` and `a::c::d`.
fn leaves(tree: &str) -> Vec<Vec<String>> {
    let tree = tree.trim_start();
    let word: String = tree.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    let after = &tree[word.len()..];
    if let Some(group) = tree.strip_prefix('{') {
        return branches(group).into_iter().flat_map(leaves).collect();
    }
    match after.strip_prefix("::") {
        Some(more) if more.starts_with(|next: char| next.is_alphabetic() || matches!(next, '_' | '{')) => {
            let below = leaves(more).into_iter();
            below
                .map(|path| std::iter::once(word.clone()).chain(path.into_iter().filter(|it| it != "self")))
                .map(Iterator::collect)
                .collect()
        }
        Some(_) | None => vec![vec![word]],
    }
}

/// What stands between the commas of a group, up to the brace that closes it.
fn branches(group: &str) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0_usize, 0, Vec::new());
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(&group[from..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&group[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    found.into_iter().filter(|branch| !branch.trim().is_empty()).collect()
}

fn from_the_root(path: &[String], module: &[String]) -> Option<Vec<String>> {
    let ups = path.iter().take_while(|word| *word == "super").count();
    let (base, rest) = match path.first()?.as_str() {
        "crate" => (&module[..0], &path[1..]),
        "self" => (module, &path[1..]),
        _ => (&module[..module.len().checked_sub(ups)?], &path[ups..]),
    };
    Some(base.iter().chain(rest).cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module() -> Vec<String> {
        ["domain", "plan", "log"].map(str::to_owned).to_vec()
    }

    #[track_caller]
    fn resolved(code: &str, expected: &[&str]) {
        let mut found: Vec<String> = named(code, &module()).iter().map(|path| path.join("::")).collect();
        found.sort();
        assert_eq!(found, expected, "{code}");
    }

    #[test]
    fn a_path_is_followed_from_where_it_stands() {
        resolved("use crate::domain::day::Day;", &["domain::day::Day"]);
        resolved("use super::Plan;", &["domain::plan::Plan"]);
        resolved("use super::super::history::{self, Held as Kept};", &["domain::history", "domain::history::Held"]);
        resolved("use self::part::Part;", &["domain::plan::log::part::Part"]);
        resolved(
            "let it = super::super::day::Day::of(crate::domain::sppb::FULL);",
            &["domain::day::Day::of", "domain::sppb::FULL"],
        );
        resolved("use super::*;", &["domain::plan"]);
    }

    #[test]
    fn groups_within_groups_are_taken_apart() {
        resolved(
            "use crate::{\n    domain::{age::Age, gait::{self, walk::{By, Start}}},\n    text,\n};",
            &["domain::age::Age", "domain::gait", "domain::gait::walk::By", "domain::gait::walk::Start", "text"],
        );
    }

    #[test]
    fn comments_and_tests_name_nothing() {
        resolved("/// See [`crate::domain::plan`].\nfn a() {} // crate::domain::day\n", &[]);
        resolved(
            "#[cfg(test)]\nmod tests {\n    use crate::domain::day::Day;\n}\nuse super::Plan;",
            &["domain::plan::Plan"],
        );
        resolved("#[cfg(test)]\nuse crate::domain::day::Day;\nuse super::Plan;", &["domain::plan::Plan"]);
    }

    #[test]
    fn only_what_is_public_is_handed_on() {
        let code = "use super::day::Day;\npub use super::super::age::Age;\npub(in crate::domain) use log::Entry;\n";
        let found: Vec<String> = handed_on(code, &module()).iter().map(|path| path.join("::")).collect();
        assert_eq!(found, ["domain::age::Age"]);
    }
}
