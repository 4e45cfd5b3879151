//! Whatever was written, a backup gives it back.

use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::backup::Restorable;
use hjemmetrener::workspace::circumstances::Circumstances;

use super::times;
use super::workload::Workload;
use crate::tablet::{BACKUP, NEW_WORKER, Tablet, code, moment, put_back, unlock};

/// `SOAK_ROUND_TRIPS` stores, from `SOAK_SEED`.
#[test]
fn whatever_was_written_a_backup_gives_all_of_it_back() {
    let (trips, first) = (times("SOAK_ROUND_TRIPS", 3), times("SOAK_SEED", 1));
    let mut events = 0;
    for seed in first..first + trips {
        let mut workload = Workload::new(seed);
        let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
        for _ in 0..seed % 40 {
            let action = workload.next(&tablet.view());
            tablet.day = workload.day;
            drop(tablet.try_to(action));
        }
        let mut around = Circumstances { now: moment(tablet.day), random: &mut tablet.dice };
        let file = tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap();
        let opened = Restorable::open(&file.bytes, &code(BACKUP)).unwrap();
        let empty = MemoryStore::default();
        let restored = put_back(&opened, empty.clone()).unwrap();
        let (back, before) = (restored.view(), tablet.view());
        assert_eq!((&back.people, &back.running), (&before.people, &before.running), "seed {seed}");
        assert!(back.findings.is_empty(), "seed {seed}");
        assert_eq!(*unlock(empty, NEW_WORKER).unwrap().view(), *back, "seed {seed}");
        events += tablet.view().events;
    }
    println!("{trips} backups from seed {first}: {events} events came back");
}
