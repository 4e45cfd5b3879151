//! What is frozen: the stored form, backups, links and the examples for outside readers. A file that is frozen may grow, and what
//! it held stays. `tests/fixtures/frozen.txt` has a line for each: SHA-256 of its first bytes, how many they are, and its path.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use hjemmetrener::vault::sha256;

const FOLDERS: [&str; 3] = ["tests/fixtures/share", "tests/fixtures/v1", "tests/vectors/exchange"];
const LIST: &str = "tests/fixtures/frozen.txt";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Asked for, and not there yet.
pub(crate) fn is_to_be_made(file: impl AsRef<Path>) -> bool {
    std::env::var_os("WRITE_FIXTURES").is_some() && !file.as_ref().exists()
}

/// What may not change. Behind it more can come; the end of a list is no part of it.
fn kept(path: &Path) -> Vec<u8> {
    let bytes = fs::read(root().join(path)).unwrap();
    let end = if path.extension().is_some_and(|ending| ending == "json") { b"\n]\n".as_slice() } else { b"" };
    bytes.strip_suffix(end).map_or_else(|| bytes.clone(), <[u8]>::to_vec)
}

fn files() -> Vec<PathBuf> {
    let entries = FOLDERS.iter().flat_map(|folder| fs::read_dir(root().join(folder)).unwrap());
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path().strip_prefix(root()).unwrap().to_path_buf()).collect();
    // It explains, and can be explained better.
    files.retain(|file| file.extension().is_none_or(|ending| ending != "md"));
    files.sort();
    files
}

fn hex(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn line(path: &Path, kept: &[u8]) -> String {
    format!("{} {} {}\n", hex(&sha256(&[kept])), kept.len(), path.display())
}

#[test]
fn nothing_that_is_frozen_has_changed_and_nothing_that_has_grown_is_left_out() {
    let mut list = fs::read_to_string(root().join(LIST)).unwrap_or_default();
    let mut longest: BTreeMap<PathBuf, usize> = BTreeMap::new();
    for frozen in list.lines() {
        let [hash, length, path] = frozen.split(' ').collect::<Vec<_>>().try_into().unwrap();
        let (path, length) = (PathBuf::from(path), length.parse::<usize>().unwrap());
        let now = kept(&path);
        assert!(now.len() >= length, "{} has lost what it held", path.display());
        assert_eq!(hex(&sha256(&[&now[..length]])), hash, "{} was made anew", path.display());
        let known = longest.entry(path).or_default();
        *known = length.max(*known);
    }
    let new: Vec<PathBuf> = files().into_iter().filter(|file| longest.get(file) != Some(&kept(file).len())).collect();
    if std::env::var_os("WRITE_FIXTURES").is_some() {
        list.extend(new.iter().map(|file| line(file, &kept(file))));
        fs::write(root().join(LIST), list).unwrap();
    } else {
        assert!(new.is_empty(), "not frozen yet: {new:?}; `WRITE_FIXTURES=1` freezes it");
    }
}
