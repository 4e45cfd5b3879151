//! Shared links read by a second reader, in another language.

use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn a_reader_in_another_language_reads_the_same_from_the_frozen_links() {
    let folder = Path::new(ROOT).join("tests/fixtures/share");
    for name in ["goals", "everything", "sessions"] {
        let read = Command::new("node")
            .arg(Path::new(ROOT).join("tests/exchange/read-link.mjs"))
            .arg(folder.join(format!("{name}.link")))
            .output()
            .unwrap();
        assert!(read.status.success(), "{name}: {}", String::from_utf8_lossy(&read.stderr));
        let read: serde_json::Value = serde_json::from_slice(&read.stdout).unwrap();
        let told = std::fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
        assert_eq!(read, serde_json::from_str::<serde_json::Value>(&told).unwrap(), "{name}");
    }
}
