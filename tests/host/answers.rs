//! Every promise of the browser ends after a time: who may wait for one, and why nobody waits for ever.

use std::fs;
use std::path::Path;

use crate::layers::rust_files;

/// Where a promise of the browser is waited for. All others ask `platform/answer.rs`, which says how long.
const WAITERS: [(&str, &str); 4] = [
    ("platform/answer.rs", "has the time itself"),
    ("records/device.rs", "every piece of the second copy is asked for inside `MirrorPlace::in_time`"),
    ("records/indexed_db/names.rs", "is asked inside a call of the store, which has its time"),
    ("records/indexed_db/room.rs", "is asked inside a call of the store, which has its time"),
];

#[test]
fn whoever_waits_for_the_browser_is_known_and_says_when_the_waiting_ends() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let waits = |file: &Path| fs::read_to_string(file).unwrap().contains("JsFuture::from(");
    let files = rust_files(&src).into_iter().filter(|file| waits(file));
    let found: Vec<_> = files.map(|file| file.strip_prefix(&src).unwrap().display().to_string()).collect();
    let mut known: Vec<_> = WAITERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    known.sort();
    assert_eq!(found, known);
}
