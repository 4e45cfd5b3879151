//! What somebody made who wants the app to stop, or to take for its own what it never wrote.

mod bombs;
mod doors;
mod injected;

use std::fs;
use std::path::Path;

use hjemmetrener::vault::RandomSource;

use crate::tablet::Dice;
use doors::DOORS;
pub(crate) use doors::{checked_anew, file_around};

/// From 0 up to `below`.
fn throw(dice: &mut Dice, below: usize) -> usize {
    let mut bytes = [0; 8];
    dice.fill(&mut bytes);
    usize::try_from(u64::from_le_bytes(bytes) % below.max(1) as u64).unwrap()
}

/// Some bits turned, bytes set to what readers trip over, a piece cut out, doubled, moved, or taken from another.
fn spoil(bytes: &mut Vec<u8>, other: &[u8], dice: &mut Dice) {
    const TRIPS: [u8; 12] = [0, 1, 0x17, 0x18, 0x1b, 0x7f, 0x80, 0x9f, 0xbb, 0xff, b'"', b'{'];
    for _ in 0..=throw(dice, 4) {
        let (at, length) = (throw(dice, bytes.len()), throw(dice, 40));
        let end = (at + length).min(bytes.len());
        match throw(dice, 7) {
            _ if bytes.is_empty() => bytes.push(TRIPS[throw(dice, TRIPS.len())]),
            0 => bytes[at] ^= 1 << throw(dice, 8),
            1 => bytes[at] = TRIPS[throw(dice, TRIPS.len())],
            2 => drop(bytes.drain(at..end)),
            3 => bytes.splice(at..at, bytes[at..end].to_vec()).for_each(drop),
            4 => bytes.truncate(at),
            5 => {
                let from = throw(dice, other.len());
                bytes.splice(at..end, other[from..(from + length).min(other.len())].to_vec()).for_each(drop);
            }
            _ => bytes.insert(at, TRIPS[throw(dice, TRIPS.len())]),
        }
    }
}

#[test]
fn what_is_spoiled_stops_nothing_and_is_never_taken_for_whole() {
    for door in DOORS {
        let mut dice = Dice(door.name.len() as u64);
        let seeds = (door.seeds)();
        assert!(!seeds.is_empty(), "{} has nothing to begin with", door.name);
        seeds.iter().for_each(|seed| (door.look)(seed));
        for _ in 0..door.tries {
            let mut bytes = seeds[throw(&mut dice, seeds.len())].clone();
            let other = seeds[throw(&mut dice, seeds.len())].clone();
            spoil(&mut bytes, &other, &mut dice);
            (door.look)(&bytes);
        }
    }
}

/// What once went wrong lies in `fuzz/corpus`, in a folder for each door.
#[test]
fn what_once_went_wrong_does_so_no_more() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for door in DOORS {
        for file in fs::read_dir(kept.join(door.name)).into_iter().flatten() {
            (door.look)(&fs::read(file.unwrap().path()).unwrap());
        }
    }
}

/// With a folder in `SEEDS`, for `make fuzz`: what the app itself writes at each door.
#[test]
#[ignore = "writes files for `make fuzz`"]
fn what_the_app_writes_is_written_for_others_to_spoil() {
    let Some(folder) = std::env::var_os("SEEDS") else { return };
    for door in DOORS {
        let folder = Path::new(&folder).join(door.name);
        fs::create_dir_all(&folder).unwrap();
        for (number, seed) in (door.seeds)().into_iter().enumerate() {
            fs::write(folder.join(number.to_string()), seed).unwrap();
        }
    }
}
