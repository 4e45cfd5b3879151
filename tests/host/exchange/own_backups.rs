//! Backups that the store which made them looks at: its seal is on them, and nobody who can open the file can make it.

use base64ct::{Base64, Encoding};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::records::{Contents, Store};
use hjemmetrener::workspace::admission::Admitting;
use hjemmetrener::workspace::backup::{OwnSeal, Restorable};
use hjemmetrener::workspace::circumstances::Circumstances;
use pollster::block_on;
use serde_json::{Value, json};

use super::backups::{Pieces, backed_up, small_tablet};
use super::{Comes, Example, Outcome, whole_or};
use crate::left_out::{forged, without_a_record, without_somebody};
use crate::other_reader::{exported, imported};
use crate::tablet::{BACKUP, NEW_WORKER, Tablet, WORKER, code, moment, put_back, set_goal, unlock};

pub(super) fn read(given: &Value) -> Outcome {
    let rows = &given["rows"];
    let contents = imported(rows, rows["header"].as_str().unwrap().as_bytes().to_vec());
    let workspace = unlock(MemoryStore::holding(contents), given["store_code"].as_str().unwrap()).unwrap();
    let file = Base64::decode_vec(given["file"].as_str().unwrap()).unwrap();
    match Restorable::open(&file, &code(given["code"].as_str().unwrap())) {
        Err(error) => (Comes::Refused, format!("{error:?}")),
        Ok(opened) => {
            let rehearsed = workspace.rehearse(&opened);
            let found = rehearsed.inside.findings.iter().map(|(it, _)| format!("{:?}", it.found));
            let left_out = rehearsed.inside.left_out;
            let rows = (left_out > 0).then(|| format!("{left_out} pieces left out"));
            let seal = (rehearsed.own_seal != OwnSeal::Holds).then(|| format!("seal: {:?}", rehearsed.own_seal));
            whole_or(&found.chain(rows).chain(seal).collect::<Vec<_>>())
        }
    }
}

fn given(contents: &Contents, own: &str, file: &[u8]) -> Value {
    json!({ "code": BACKUP, "file": Base64::encode_string(file), "rows": exported(contents), "store_code": own })
}

fn contents(store: &MemoryStore) -> Contents {
    block_on(store.load()).unwrap().unwrap()
}

pub(super) fn examples() -> Vec<Example> {
    let mut tablet = small_tablet();
    let before = backed_up(&mut tablet);
    let person = *tablet.view().people.keys().next().unwrap();
    tablet.perform(set_goal(person, "Reise meg fra sofaen selv"));
    let now = backed_up(&mut tablet);
    let held = contents(&tablet.store);
    let whole = |name, held: &Contents, own, file: &[u8]| Example::new(name, Comes::Whole, given(held, own, file));
    let told = |name, file: &[u8]| Example::new(name, Comes::Told, given(&held, WORKER, file));
    let restored = MemoryStore::default();
    put_back(&Restorable::open(&before, &code(BACKUP)).unwrap(), restored.clone()).unwrap();
    let mut other = Tablet::set_up_with(MemoryStore::default(), crate::tablet::Dice(70)).unwrap();
    let of_another = backed_up(&mut other);
    let pieces = Pieces::of(&now);
    let seal = pieces.first(17);
    let seal_of = |file: &[u8]| {
        let other = Pieces::of(file);
        pieces.changed(|it| it[seal] = other.piece(17))
    };
    let mut examples = vec![
        whole("made by this store", &held, WORKER, &now),
        whole("made by this store before something was written", &held, WORKER, &before),
        told("a record is left out, and all heads are made anew", &forged(&now, without_a_record)),
        told("somebody is left out, and all heads are made anew", &forged(&now, without_somebody)),
        told("a record is left out, and nothing made anew", &pieces.changed(|it| drop(it.remove(pieces.first(3))))),
        told("the store's seal is left out", &pieces.changed(|it| drop(it.remove(seal)))),
        told("one bit of the store's seal", &pieces.changed(|it| it[seal].body[40] ^= 1)),
        told("the store's seal on an earlier backup", &seal_of(&before)),
        told("the seal of another store", &seal_of(&of_another)),
        told("a backup of another store", &of_another),
        Example::new(
            "made before this store was put back from a backup",
            Comes::Told,
            given(&contents(&restored), NEW_WORKER, &before),
        ),
    ];
    let mut around = Circumstances { now: moment(2), random: &mut tablet.dice };
    block_on(tablet.workspace.admit(Admitting::OwnCode(&code(NEW_WORKER)), &mut around)).unwrap();
    examples.push(whole("made before a code was changed", &contents(&tablet.store), NEW_WORKER, &now));
    examples
}
