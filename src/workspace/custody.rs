//! What has become of a backup file since it was made. It counts only when it was read back from where it was put, or when
//! a worker says where it lies.
//!
//! Pure: what the browser and the worker did comes in as a [`CustodyStep`], what may be said of the file goes out.

use crate::domain::backup::{BackupSeen, FilePrint};
use crate::domain::written::StatedPlace;
use crate::vault::{self, FileError};

/// What was done with the file, or about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CustodyStep {
    /// The app wrote it where the worker wanted it, and read back what lies there.
    Written(ReadBack),
    /// The browser took it. Whether it reaches a disk, no page is told.
    Given,
    NotGiven(NotGiven),
    /// The worker chose a file, which was held against this one.
    Chosen(ReadBack),
    /// The worker says where it lies.
    Said(StatedPlace),
}

/// Why the file is nowhere yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotGiven {
    /// The worker closed the sheet.
    Cancelled,
    /// The browser, or who manages it, forbids it.
    Forbidden,
    NoRoom,
    /// The place could not be written to.
    Unwritable,
    /// The browser has no way to save a file.
    NotPossible,
}

/// What lies there, held against what should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadBack {
    Same,
    Empty,
    /// The beginning of a backup, and not all of it.
    CutOff,
    /// As long as it should be or longer, and not as it was written.
    Changed,
    /// A whole backup, and another one.
    OtherBackup,
    NotABackup,
    Unreadable,
}

/// Why it does not count, or counts no further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustodyTrouble {
    NotGiven(NotGiven),
    Found(ReadBack),
    /// A place was named of a file that was never given away.
    NowhereYet,
}

/// What there is to note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CustodyNews {
    Given,
    Seen(BackupSeen),
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Custody {
    given: bool,
    seen: Option<BackupSeen>,
    trouble: Option<CustodyTrouble>,
}

impl ReadBack {
    pub fn of(file: FilePrint, found: &[u8]) -> Self {
        if print(found) == file {
            return Self::Same;
        }
        match vault::read_label(found) {
            _ if found.is_empty() => Self::Empty,
            Ok(_) => Self::OtherBackup,
            Err(FileError::NotABackup) => Self::NotABackup,
            Err(_) if u64::try_from(found.len()).is_ok_and(|length| length < file.length) => Self::CutOff,
            Err(_) => Self::Changed,
        }
    }
}

pub fn print(bytes: &[u8]) -> FilePrint {
    FilePrint { length: u64::try_from(bytes.len()).unwrap_or(u64::MAX), hash: vault::sha256(&[bytes]) }
}

impl Custody {
    /// Of a file that was given to the browser on an earlier page.
    pub fn given_before() -> Self {
        Self { given: true, ..Self::default() }
    }

    pub fn after(self, step: CustodyStep) -> Self {
        let Self { given, seen, .. } = self;
        let as_it_was = |trouble| Self { given, seen: seen.clone(), trouble: Some(trouble) };
        match step {
            CustodyStep::Written(ReadBack::Same) | CustodyStep::Chosen(ReadBack::Same) => {
                Self { given: true, seen: Some(BackupSeen::ReadBack), trouble: None }
            }
            // It may lie there all the same.
            CustodyStep::Written(found @ ReadBack::Unreadable) => {
                Self { given: true, ..as_it_was(CustodyTrouble::Found(found)) }
            }
            CustodyStep::Written(found) | CustodyStep::Chosen(found) => as_it_was(CustodyTrouble::Found(found)),
            CustodyStep::Given => Self { given: true, seen, trouble: None },
            CustodyStep::NotGiven(why) => as_it_was(CustodyTrouble::NotGiven(why)),
            CustodyStep::Said(_) if !given => as_it_was(CustodyTrouble::NowhereYet),
            // The app has seen it: no word is needed.
            CustodyStep::Said(_) if seen == Some(BackupSeen::ReadBack) => Self { given, seen, trouble: None },
            CustodyStep::Said(place) => Self { given, seen: Some(BackupSeen::Told(place)), trouble: None },
        }
    }

    /// What is known now and was not known then.
    pub fn news_since(&self, before: &Self) -> Option<CustodyNews> {
        match &self.seen {
            Some(seen) if before.seen.as_ref() != Some(seen) => Some(CustodyNews::Seen(seen.clone())),
            _ => (self.given && !before.given).then_some(CustodyNews::Given),
        }
    }

    /// Whether it is out of the app's hands, and may lie somewhere.
    pub fn is_given(&self) -> bool {
        self.given
    }

    /// How it was seen. `None`: it does not count as taken.
    pub fn seen(&self) -> Option<&BackupSeen> {
        self.seen.as_ref()
    }

    pub fn trouble(&self) -> Option<CustodyTrouble> {
        self.trouble
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{Code, FileLabel, FileLocks, FileWriter, Seeded, TabletMark};

    fn place() -> StatedPlace {
        StatedPlace::new("Fellesområdet, mappen Hjemmetrener").unwrap()
    }

    fn after(steps: &[CustodyStep]) -> Custody {
        steps.iter().cloned().fold(Custody::default(), Custody::after)
    }

    #[test]
    fn a_file_counts_only_when_it_was_read_back_or_a_worker_says_where_it_lies() {
        use CustodyStep::{Chosen, Given, NotGiven as No, Said, Written};
        let told = || Some(BackupSeen::Told(place()));
        let back = || Some(BackupSeen::ReadBack);
        let table = [
            (vec![], None, None),
            (vec![Written(ReadBack::Same)], back(), None),
            (vec![Written(ReadBack::Empty)], None, Some(CustodyTrouble::Found(ReadBack::Empty))),
            (vec![Written(ReadBack::CutOff)], None, Some(CustodyTrouble::Found(ReadBack::CutOff))),
            (vec![Written(ReadBack::Unreadable)], None, Some(CustodyTrouble::Found(ReadBack::Unreadable))),
            (vec![Written(ReadBack::Unreadable), Said(place())], told(), None),
            (vec![No(NotGiven::NoRoom)], None, Some(CustodyTrouble::NotGiven(NotGiven::NoRoom))),
            (vec![No(NotGiven::Cancelled), Written(ReadBack::Same)], back(), None),
            (vec![Given], None, None),
            (vec![Given, No(NotGiven::Cancelled)], None, Some(CustodyTrouble::NotGiven(NotGiven::Cancelled))),
            (vec![Given, Chosen(ReadBack::OtherBackup)], None, Some(CustodyTrouble::Found(ReadBack::OtherBackup))),
            (vec![Given, Chosen(ReadBack::OtherBackup), Chosen(ReadBack::Same)], back(), None),
            (vec![Given, Said(place())], told(), None),
            (vec![Given, Said(place()), Chosen(ReadBack::Same)], back(), None),
            (vec![Given, Chosen(ReadBack::Same), Said(place())], back(), None),
            // Seen once is seen: another copy that fails takes nothing back.
            (
                vec![Written(ReadBack::Same), No(NotGiven::Forbidden)],
                back(),
                Some(CustodyTrouble::NotGiven(NotGiven::Forbidden)),
            ),
            // Of a file that went nowhere nobody can say where it lies.
            (vec![Said(place())], None, Some(CustodyTrouble::NowhereYet)),
            (vec![No(NotGiven::Forbidden), Said(place())], None, Some(CustodyTrouble::NowhereYet)),
        ];
        for (steps, seen, trouble) in table {
            let custody = after(&steps);
            assert_eq!((custody.seen(), custody.trouble()), (seen.as_ref(), trouble), "{steps:?}");
        }
    }

    #[test]
    fn what_is_known_is_noted_once() {
        let steps = [
            (CustodyStep::NotGiven(NotGiven::Cancelled), None),
            (CustodyStep::Given, Some(CustodyNews::Given)),
            (CustodyStep::Given, None),
            (CustodyStep::Chosen(ReadBack::CutOff), None),
            (CustodyStep::Said(place()), Some(CustodyNews::Seen(BackupSeen::Told(place())))),
            (CustodyStep::Chosen(ReadBack::Same), Some(CustodyNews::Seen(BackupSeen::ReadBack))),
            (CustodyStep::Chosen(ReadBack::Same), None),
            (CustodyStep::Said(place()), None),
        ];
        let mut custody = Custody::default();
        for (step, news) in steps {
            let after = custody.clone().after(step.clone());
            assert_eq!(after.news_since(&custody), news, "{step:?}");
            custody = after;
        }
    }

    fn file(seed: u64) -> Vec<u8> {
        let label = FileLabel { tablet: TabletMark::of_store(1), made_ms: 0, offset_min: 60 };
        let code = Code::parse("0123-4567-89AB-CDEF").unwrap();
        let mut writer = FileWriter::new(FileLocks::code(&code), label, &mut Seeded::new(seed)).unwrap();
        writer.write(b"everything").unwrap();
        writer.finish().unwrap()
    }

    #[test]
    fn what_was_read_back_is_told_apart() {
        let (file, other) = (file(1), file(2));
        let mut changed = file.clone();
        *changed.last_mut().unwrap() ^= 1;
        let longer = [file.as_slice(), &[0]].concat();
        let table: [(&[u8], ReadBack); 7] = [
            (&file, ReadBack::Same),
            (&[], ReadBack::Empty),
            (&file[..file.len() - 1], ReadBack::CutOff),
            (&changed, ReadBack::Changed),
            (&longer, ReadBack::Changed),
            (&other, ReadBack::OtherBackup),
            (b"%PDF-1.7", ReadBack::NotABackup),
        ];
        for (found, expected) in table {
            assert_eq!(ReadBack::of(print(&file), found), expected);
        }
    }
}
