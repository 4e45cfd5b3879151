//! Sessions that are written down in front of the lock: anybody puts them in, whoever unlocks takes them out.
//!
//! They lie in a store of their own, which is never opened and has no heads: it says nothing of the store it stands before.
//! A row goes from it only when its words are on disk inside; what was taken in stands in the log, so that a row that stayed
//! behind comes in no second time. Start at [`Letterbox::put_in`]; then [`Workspace::take_in`].

use crate::domain::event::StoreEvent;
use crate::domain::form_draft::{FormDraft, FormId, FormName, FormValues};
use crate::domain::identity::CaptureId;
use crate::records::{AnyStore, Batch, SealedSavepoint, Slot, SlotKind, Store, StoreError, Subject, format};
use crate::vault::{CaptureKey, Header, VaultError};
use crate::workspace::Workspace;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::problem::ActionError;
use crate::workspace::rules::Decision;

/// Stands where another store has its header: here nothing is under a code.
const NO_HEADER: &[u8] = b"letterbox";

/// Bytes of one, before it is sealed: several times what the form lets anybody write.
const LONGEST: usize = 64 * 1024;

pub struct Letterbox<S: Store = AnyStore>(S);

/// Why it is not written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CaptureError {
    #[error("{limit} wait already to be taken in")]
    TooMany { limit: usize },
    #[error("more text than is taken")]
    TooLong,
    #[error("nothing is here that it could be locked for")]
    NoPadlock,
    #[error("the device gives nothing random to make keys of")]
    NoRandomSource,
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Tried again it takes its own place.
    #[error("the store does not tell whether it is on disk: {0}")]
    Unsure(StoreError),
}

/// What lay there when the store was opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterboxFound {
    /// Moved into the store.
    pub taken_in: usize,
    /// They do not open. They lie where they lay until a worker throws them away.
    pub closed: Vec<CaptureId>,
    /// Rows that are no rows.
    pub formless: u64,
    /// Why the rest lies where it lay. It is tried at the next unlock.
    pub left: Option<ActionError>,
}

impl<S: Store> Letterbox<S> {
    /// More than a team writes down while nobody unlocks.
    pub const MOST: usize = 20;

    pub fn new(store: S) -> Self {
        Self(store)
    }

    /// Sealed for everybody who has a code in `header`, the unsealed front of the store. Returns when it is on disk. What
    /// was put in under the same identity before gives way.
    pub async fn put_in(
        &self,
        header: &[u8],
        (capture, values): (CaptureId, FormValues),
        around: &mut Circumstances<'_>,
    ) -> Result<(), CaptureError> {
        let header = Header::from_bytes(header).map_err(|_| CaptureError::NoPadlock)?;
        let there = self.0.load().await?;
        let slot = slot(capture);
        let others = there.iter().flat_map(|rows| &rows.savepoints).filter(|row| row.slot != slot).count();
        if others >= Self::MOST {
            return Err(CaptureError::TooMany { limit: Self::MOST });
        }
        let form = FormId::of_capture(FormName::Captured, capture);
        let plain = format::encode_savepoint(&FormDraft { form, at: around.now, values });
        if plain.len() > LONGEST {
            return Err(CaptureError::TooLong);
        }
        let sealed = header.seal_capture((capture.bits(), format::VERSION), &plain, around.random)?;
        let row = SealedSavepoint { slot, version: format::VERSION, sealed };
        let first = there.is_none();
        let header = first.then(|| NO_HEADER.to_vec());
        let batch = Batch { into_empty: first, header, savepoints: vec![row.clone()], ..Batch::default() };
        match self.0.commit(batch).await {
            Ok(()) => Ok(()),
            Err(why) => self.look_up(&row, why).await,
        }
    }

    /// An answer that did not come is looked up before anything is said.
    async fn look_up(&self, row: &SealedSavepoint, why: StoreError) -> Result<(), CaptureError> {
        match self.0.load().await {
            Ok(Some(rows)) if rows.savepoints.contains(row) => Ok(()),
            Ok(_) => Err(CaptureError::Store(why)),
            Err(_) => Err(CaptureError::Unsure(why)),
        }
    }

    /// Only what is on disk elsewhere, or what a worker throws away.
    pub async fn throw_away(&self, captures: &[CaptureId]) -> Result<(), StoreError> {
        if captures.is_empty() {
            return Ok(());
        }
        let drop_savepoints = captures.iter().map(|capture| slot(*capture)).collect();
        self.0.commit(Batch { drop_savepoints, ..Batch::default() }).await
    }
}

impl<S: Store> Workspace<S> {
    /// Moves what was written down in front of the lock into the store, each in one write with its line in the log, and then
    /// takes it out of the letterbox. To be called once, right after unlocking.
    pub async fn take_in<T: Store>(
        &mut self,
        letterbox: &Letterbox<T>,
        around: &mut Circumstances<'_>,
    ) -> LetterboxFound {
        let mut found = LetterboxFound::default();
        let Some(key) = self.captures.take() else { return found };
        let rows = match letterbox.0.load().await {
            Ok(rows) => rows.unwrap_or_default(),
            Err(why) => return LetterboxFound { left: Some(why.into()), ..found },
        };
        found.formless = rows.formless;
        let mut inside = vec![];
        for row in rows.savepoints {
            let Some(capture) = capture_of(row.slot) else {
                found.formless += 1;
                continue;
            };
            if self.view().taken_in.contains(&capture) {
                inside.push(capture);
                continue;
            }
            let Some(draft) = read(&key, capture, &row) else {
                found.closed.push(capture);
                continue;
            };
            if let Err(why) = self.take_in_one(capture, draft, around).await {
                found.left = Some(why);
                break;
            }
            found.taken_in += 1;
            inside.push(capture);
        }
        // What stays behind is known as taken in, and goes the next time.
        let _ = letterbox.throw_away(&inside).await;
        found
    }

    async fn take_in_one(
        &mut self,
        capture: CaptureId,
        draft: FormDraft,
        around: &mut Circumstances<'_>,
    ) -> Result<(), ActionError> {
        self.ask_what_became().await?;
        let noted = Decision::about_store(StoreEvent::CaptureTakenIn(capture));
        let decision = Decision { keep_draft: Some((capture.bits(), draft)), ..noted };
        let plan = self.plan(None, decision, around)?;
        let change = self.hand_over(plan);
        self.carry_out(change).await.map(drop)
    }
}

/// `None`: it does not open, or what is inside is of another.
fn read(key: &CaptureKey, capture: CaptureId, row: &SealedSavepoint) -> Option<FormDraft> {
    let plain = key.open(capture.bits(), row.version, &row.sealed).ok()?;
    let draft: FormDraft = format::decode_savepoint(&plain, row.version).ok()?;
    (draft.form == FormId::of_capture(FormName::Captured, capture)).then_some(draft)
}

fn slot(capture: CaptureId) -> Slot {
    Slot { subject: Subject::Store, kind: SlotKind::Form(capture.bits()) }
}

fn capture_of(slot: Slot) -> Option<CaptureId> {
    match (slot.subject, slot.kind) {
        (Subject::Store, SlotKind::Form(bits)) => Some(CaptureId::from_bits(bits)),
        _ => None,
    }
}

impl From<VaultError> for CaptureError {
    fn from(why: VaultError) -> Self {
        match why {
            VaultError::TooLarge { .. } => Self::TooLong,
            VaultError::Kdf(_) | VaultError::Unwritable => Self::NoPadlock,
        }
    }
}
