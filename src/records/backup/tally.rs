//! What a backup says of its own pieces, so that whoever leaves one out and seals the rest again is told of.
//!
//! The heads of a store speak of sealed rows, and in a backup rows stand opened. So the same chains are made over what each
//! row holds: a head for each person, and in the store's own head the chains over what is about nobody, over the persons'
//! heads, and in the place of the header one over the store's piece and the workers' (`SHA-256(before ‖ body)`, in the order
//! of the file).

use std::collections::{BTreeMap, BTreeSet};

use super::piece::BackupPiece;
use crate::domain::identity::PersonId;
use crate::records::format;
use crate::records::head::{PersonHead, ReadHead, StoreFinding, StoreHead, TalliedRow, Tally, findings};
use crate::records::{SealedHead, Subject};

/// Counts pieces as they are written or read.
#[derive(Default)]
pub struct BackupTally {
    rows: Tally,
    people: BTreeMap<PersonId, ReadHead<PersonHead>>,
    body: Vec<u8>,
}

impl BackupTally {
    pub fn take(&mut self, piece: &BackupPiece) {
        match piece {
            BackupPiece::Store { .. } | BackupPiece::Worker { .. } => {
                self.body.clear();
                piece.write(&mut self.body);
                self.rows.add_to_header(&self.body);
            }
            BackupPiece::Key(key) => self.rows.add(&TalliedRow::Key(key)),
            BackupPiece::Record(record) => {
                let (subject, version, holds) = (record.subject, record.version, record.event.as_slice());
                let place = (record.counter, record.id);
                self.rows.add(&TalliedRow::Record { subject, place, version, holds });
            }
            BackupPiece::Sealed(record) => {
                let (subject, version, holds) = (record.subject, record.version, record.sealed.as_slice());
                let place = (record.counter, record.id);
                self.rows.add(&TalliedRow::Record { subject, place, version, holds });
            }
            BackupPiece::Savepoint(savepoint) => {
                let (slot, version) = (savepoint.slot, savepoint.version);
                self.rows.add(&TalliedRow::Savepoint { slot, version, holds: &savepoint.sealed });
            }
            BackupPiece::Opened(savepoint) => {
                let (slot, version) = (savepoint.slot, savepoint.version);
                self.rows.add(&TalliedRow::Savepoint { slot, version, holds: &savepoint.plain });
            }
            BackupPiece::OpenedHead { person, version, head } => {
                let read = format::decode_savepoint(head, *version).map_or(ReadHead::Unreadable, ReadHead::Read);
                self.people.insert(*person, read);
                self.add_head(*person, *version, head);
            }
            BackupPiece::Header(_)
            | BackupPiece::Head(_)
            | BackupPiece::Said { .. }
            | BackupPiece::OwnSeal { .. }
            | BackupPiece::Unreadable => {}
        }
    }

    /// The heads of everybody of whom something was taken, and the store's own. The rest of it is as it is `said`.
    pub fn heads(mut self, said: StoreHead) -> Vec<BackupPiece> {
        self.rows.mend();
        let everybody: Vec<(PersonId, PersonHead)> =
            self.rows.people().map(|(person, tally)| (person, tally.head())).collect();
        let mut pieces = Vec::with_capacity(everybody.len() + 1);
        for (person, head) in everybody {
            let (version, head) = (format::VERSION, format::encode_savepoint(&head));
            self.add_head(person, version, &head);
            pieces.push(BackupPiece::OpenedHead { person, version, head });
        }
        let PersonHead { key: _, records, savepoints } = self.rows.own().head();
        let (header, people) = (self.rows.header(), self.rows.people_chain(&BTreeMap::new()));
        let said = StoreHead { header, records, savepoints, people, ..said };
        pieces.push(BackupPiece::Said { version: format::VERSION, head: format::encode_savepoint(&said) });
        pieces
    }

    /// Everything that is not as the heads in the file say, without what was noted before it was made.
    pub fn differences(mut self, said: ReadHead<StoreHead>) -> BTreeSet<StoreFinding> {
        self.rows.mend();
        let said = match said {
            ReadHead::Read(said) => ReadHead::Read(StoreHead { noted: vec![], ..said }),
            none => none,
        };
        findings(&self.rows, &said, &self.people)
    }

    fn add_head(&mut self, person: PersonId, version: u16, head: &[u8]) {
        self.rows.add_head(&SealedHead { subject: Subject::Person(person), version, sealed: head.to_vec() });
    }
}
