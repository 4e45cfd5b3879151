//! The municipality's key: made outside the app, set on a tablet, and used by two people when the tablet is lost.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use hjemmetrener::domain::escrow::EscrowKey;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::vault::EscrowPadlock;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::backup::Restorable;
use hjemmetrener::workspace::circumstances::Circumstances;

use crate::tablet::{NEW_WORKER, Tablet, code, moment, put_back, unlock, whole_course};

fn tool(name: &str, arguments: &[&Path]) -> Output {
    let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/escrow").join(name);
    Command::new("node").arg(tool).args(arguments).output().unwrap()
}

/// A folder of its own for each test and run.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("hjemmetrener-{name}-{}", std::process::id()));
    for part in ["one", "two", "all"] {
        fs::create_dir_all(folder.join(part)).unwrap();
    }
    folder
}

fn made_key(folder: &Path) -> EscrowPadlock {
    let made = tool("make.mjs", &[&folder.join("one"), &folder.join("two"), &folder.join("all")]);
    let said = String::from_utf8(made.stdout).unwrap();
    let padlock = EscrowPadlock::parse(&fs::read_to_string(folder.join("all/padlock.txt")).unwrap()).unwrap();
    assert!(said.contains(&padlock.fingerprint()), "{said}");
    padlock
}

/// A tablet with a whole course, and its backup without a code.
fn backed_up(padlock: &EscrowPadlock, to: &Path) -> Tablet<MemoryStore> {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
    tablet.perform(Action::ChooseEscrow(Some(EscrowKey::from_bytes(*padlock.bytes()))));
    let mut around = Circumstances { now: moment(90), random: &mut tablet.dice };
    fs::write(to, tablet.workspace.back_up(None, &mut around).unwrap().bytes).unwrap();
    tablet
}

#[test]
fn two_people_open_the_backup_of_a_lost_tablet_and_it_is_put_back_whole() {
    let folder = folder("escrow");
    let (padlock, file) = (made_key(&folder), folder.join("backup.hjemmetrener"));
    let tablet = backed_up(&padlock, &file);
    let opened = tool("open.mjs", &[&file, &folder.join("one/half-1.txt"), &folder.join("two/half-2.txt")]);
    assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
    let said = String::from_utf8(opened.stdout).unwrap();
    let shown = said.lines().find_map(|line| line.strip_prefix("Code: ")).unwrap();
    let bytes = fs::read(folder.join("backup-with-code.hjemmetrener")).unwrap();
    let store = MemoryStore::default();
    put_back(&Restorable::open(&bytes, &code(shown)).unwrap(), store.clone()).unwrap();
    assert_eq!(unlock(store, NEW_WORKER).unwrap().view().people, tablet.view().people);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn one_half_alone_another_key_and_a_key_that_is_there_already_are_refused() {
    let (folder, other) = (folder("half"), folder("other"));
    let (padlock, file) = (made_key(&folder), folder.join("backup.hjemmetrener"));
    drop((backed_up(&padlock, &file), made_key(&other)));
    let (one, two) = (folder.join("one/half-1.txt"), folder.join("two/half-2.txt"));
    for halves in [
        [&one, &one],
        [&one, &other.join("two/half-2.txt")],
        [&other.join("one/half-1.txt"), &other.join("two/half-2.txt")],
        [&one, &folder.join("all/padlock.txt")],
    ] {
        assert!(!tool("open.mjs", &[&file, halves[0], halves[1]]).status.success(), "{halves:?}");
    }
    assert!(!folder.join("backup-with-code.hjemmetrener").exists());
    let before = fs::read(&two).unwrap();
    assert!(!tool("make.mjs", &[&folder.join("one"), &folder.join("two"), &folder.join("all")]).status.success());
    assert_eq!(fs::read(&two).unwrap(), before);
    fs::remove_dir_all(folder).unwrap();
    fs::remove_dir_all(other).unwrap();
}
