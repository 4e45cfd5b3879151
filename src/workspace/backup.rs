//! Taking a sealed copy of everything, and putting one back.

use chrono::NaiveDate;

use crate::records::backup::{from_payload, to_payload};
use crate::records::{Batch, Contents, Store, StoreError};
use crate::vault::{Code, DataKey, Header, open_file, seal_file};
use crate::workspace::Workspace;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::problem::{Problem, RestoreProblem};

/// A sealed file that was opened again and found equal to what is on disk.
pub struct BackupFile {
    pub bytes: Vec<u8>,
    pub events: u64,
}

/// What a backup holds, told before anything is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    pub people: Vec<String>,
    pub sessions: usize,
    pub assessments: usize,
    pub events: u64,
    /// The day of the last event.
    pub until: Option<NaiveDate>,
}

/// A backup that was opened with its code and read to the end.
pub struct Restorable {
    contents: Contents,
    header: Header,
    data: DataKey,
    inside: Inside,
}

impl<S: Store> Workspace<S> {
    /// Seals all that was ever confirmed under the backup's own code, opens the file again and compares. Works from
    /// memory, so that a full or vanished disk does not stand in the way.
    pub async fn back_up(&self, code: &Code, around: &mut Circumstances<'_>) -> Result<BackupFile, Problem> {
        let contents = self.copy.load().await?.ok_or(Problem::Damaged)?;
        let payload = to_payload(&contents, self.keyring.data_key().expose())?;
        let bytes = seal_file(&payload, code, around.chance)?;
        let reread = open_file(&bytes, code).map_err(|_| Problem::Damaged)?;
        let (copy, _) = from_payload(&reread)?;
        if copy != contents {
            return Err(Problem::Damaged);
        }
        let events = u64::try_from(contents.records.len()).unwrap_or(u64::MAX);
        Ok(BackupFile { bytes, events })
    }
}

impl Restorable {
    /// Opens a backup file and reads every record in it.
    pub fn open(bytes: &[u8], code: &Code) -> Result<Self, RestoreProblem> {
        let payload = open_file(bytes, code)?;
        let (contents, key) = from_payload(&payload).map_err(|_| RestoreProblem::Content)?;
        let header = Header::from_bytes(&contents.header).map_err(|_| RestoreProblem::Content)?;
        let data = DataKey::from_bytes(&key);
        let trial = Workspace::over(Unused, header.clone(), DataKey::from_bytes(&key), &contents, None)
            .map_err(|_| RestoreProblem::Content)?;
        let inside = inside(&trial);
        Ok(Self { contents, header, data, inside })
    }

    pub fn inside(&self) -> &Inside {
        &self.inside
    }

    /// Writes it all into an empty store in one transaction, and opens it.
    pub async fn put_back<S: Store>(self, store: S) -> Result<Workspace<S>, RestoreProblem> {
        store.commit(self.contents.clone().into_empty_store()).await?;
        Workspace::over(store, self.header, self.data, &self.contents, None).map_err(|_| RestoreProblem::Content)
    }
}

fn inside(workspace: &Workspace<Unused>) -> Inside {
    let view = workspace.view();
    let people = view.people_by_name();
    Inside {
        people: people
            .iter()
            .filter_map(|person| person.profile.as_ref().map(|profile| profile.name.as_str().to_owned()))
            .collect(),
        sessions: people.iter().map(|person| person.sessions_done()).sum(),
        assessments: people.iter().map(|person| person.assessments.len()).sum(),
        events: view.events,
        until: workspace.ledger.last_day(),
    }
}

/// The place of a workspace that is only looked into.
struct Unused;

impl Store for Unused {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        Ok(None)
    }

    async fn commit(&self, _: Batch) -> Result<(), StoreError> {
        Err(StoreError::Unknown)
    }
}
