//! A backup of a hundred kilobytes with one bit turned at every place, cut at every place, and spoiled at random.

use hjemmetrener::vault::{FileError, FileReader, RandomSource};
use sha2::{Digest, Sha256};

use super::times;
use crate::hostile::file_around;
use crate::tablet::{BACKUP, Dice, code};

fn is_refused(bytes: &[u8]) -> bool {
    let read = || FileReader::open(bytes, &code(BACKUP))?.collect::<Result<Vec<_>, FileError>>();
    read().is_err()
}

/// With a hash that fits, as somebody makes it who spoils a file on purpose.
fn with_check(bytes: &[u8]) -> Vec<u8> {
    let content = &bytes[..bytes.len().saturating_sub(32)];
    let check = Sha256::digest(content);
    [content, check.as_slice()].concat()
}

/// Every `SOAK_FILE_STRIDE`-th place of the file.
#[test]
fn of_a_backup_that_is_spoiled_anywhere_nothing_is_taken() {
    let stride = usize::try_from(times("SOAK_FILE_STRIDE", 2_003)).unwrap();
    let at_random = times("SOAK_FILE_RANDOM", 40);
    let mut dice = Dice(3);
    let mut payload = vec![0; 100_000];
    dice.fill(&mut payload);
    let file = file_around(&payload);
    assert!(!is_refused(&file) && !is_refused(&with_check(&file)), "the file itself is whole");
    let mut tried = 0;
    for place in (0..file.len()).step_by(stride) {
        let mut turned = file.clone();
        turned[place] ^= 1 << (place % 8);
        assert!(is_refused(&turned), "bit turned at {place}");
        // A changed cost is a real one where codes cost what they should, and is tried where they are cheap.
        let is_front = place < 400;
        if cfg!(cheap_codes) || !is_front {
            let spared = place >= file.len() - 32;
            assert!(spared || is_refused(&with_check(&turned)), "bit turned at {place}, hashed anew");
        }
        assert!(is_refused(&file[..place]), "cut at {place}");
        tried += 3;
    }
    let mut number = |below: usize| {
        let mut bytes = [0; 8];
        dice.fill(&mut bytes);
        usize::try_from(u64::from_le_bytes(bytes) % below as u64).unwrap()
    };
    for _ in 0..at_random {
        let mut spoiled = file.clone();
        for _ in 0..=number(6) {
            let (from, to, length) = (400 + number(file.len() - 500), 400 + number(file.len() - 500), 1 + number(50));
            match number(3) {
                0 => spoiled.copy_within(from..from + length, to),
                1 => spoiled[from..from + length].fill(0),
                _ => spoiled[from] ^= 1 << number(8),
            }
        }
        assert!(spoiled == file || is_refused(&spoiled) && is_refused(&with_check(&spoiled)));
        tried += 2;
    }
    println!("{tried} spoiled files of {} bytes, none taken", file.len());
}
