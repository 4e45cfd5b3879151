//! No nonce twice, drawn as the app draws them: from the machine's own chance.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, Read};

use hjemmetrener::vault::{Context, RandomSource, SubjectKey, seal};

use super::times;

struct Machine(BufReader<File>);

impl RandomSource for Machine {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0.read_exact(bytes).unwrap();
    }
}

/// `SOAK_NONCES` records under one key.
#[test]
fn of_a_million_records_under_one_key_no_two_have_the_same_nonce() {
    let records = times("SOAK_NONCES", 20_000);
    let mut machine = Machine(BufReader::new(File::open("/dev/urandom").unwrap()));
    let key = SubjectKey::make(&mut machine);
    let mut nonces = BTreeSet::new();
    for record in 0..records {
        let context = Context { store: 1, subject: 2, record: record.into(), version: 1 };
        let sealed = seal(&key, &context, b"", &mut machine).unwrap();
        let nonce: [u8; 24] = sealed[..24].try_into().unwrap();
        assert!(nonces.insert(nonce), "record {record}");
    }
    println!("{records} records, {} nonces", nonces.len());
}
