//! Opening: the first set-up, unlocking, and where a workspace lives.

use crate::domain::access::TabletAccess;
use crate::domain::event::{About, Event, StoreEvent};
use crate::domain::identity::{EventId, StoreId, WorkerId};
use crate::domain::written::Name;
use crate::records::format::Decoded;
use crate::records::head::{FoundInStore, StoreFinding};
use crate::records::memory::MemoryStore;
use crate::records::{Batch, Contents, SealedHead, Store};
use crate::vault::{Code, Header, Initials, OpenError, Opened, OwnLockAsk, OwnLockSecret};
use crate::workspace::aside::{self, AsideRows};
use crate::workspace::circumstances::Circumstances;
use crate::workspace::heads::StoreHeads;
use crate::workspace::intake::Intake;
use crate::workspace::keyring::Keyring;
use crate::workspace::ledger::Ledger;
use crate::workspace::problem::{ActionError, UnlockError};
use crate::workspace::row_check::RowCheck;
use crate::workspace::rules::Decision;
use crate::workspace::{CommitPlan, Workspace};

/// Who set the store up, with which codes.
pub struct SetUp<'a> {
    pub worker_name: Name,
    pub worker_code: &'a Code,
    pub recovery_code: &'a Code,
}

/// Who says they are at a locked store. Only that one's code is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Claimant {
    Worker(WorkerId),
    /// Somebody who has forgotten their code, with the recovery code.
    Recovery,
}

impl Claimant {
    fn opened(self) -> Opened {
        match self {
            Self::Worker(worker) => Opened::Worker(worker.bits()),
            Self::Recovery => Opened::Recovery,
        }
    }
}

/// By what somebody comes in.
#[derive(Clone, Copy)]
pub enum WayIn<'a> {
    Code(Claimant, &'a Code),
    /// The device's own lock, which this worker has turned on.
    OwnLock(WorkerId, &'a OwnLockSecret),
}

impl<'a> From<(Claimant, &'a Code)> for WayIn<'a> {
    fn from((who, code): (Claimant, &'a Code)) -> Self {
        Self::Code(who, code)
    }
}

/// A worker who has a code here, as a locked store tells them apart: by a mark and no name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doorplate {
    pub worker: WorkerId,
    pub mark: Initials,
    /// How the device is asked for its own lock, where that opens for this worker.
    pub own_lock: Option<OwnLockAsk>,
}

/// Who may open a store, read without opening it.
pub fn doorplates(contents: &Contents) -> Result<Vec<Doorplate>, UnlockError> {
    Ok(plates(&Header::from_bytes(&contents.header)?))
}

fn plates(header: &Header) -> Vec<Doorplate> {
    let plate = |(worker, mark): (u128, &Initials)| Doorplate {
        worker: WorkerId::from_bits(worker),
        mark: mark.clone(),
        own_lock: header.own_lock(worker).cloned(),
    };
    header.workers().map(plate).collect()
}

impl<S: Store> Workspace<S> {
    /// Who may open this store.
    pub fn doorplates(&self) -> Vec<Doorplate> {
        plates(&self.header)
    }

    /// Makes a new store. Refused when something is there already.
    pub async fn set_up(store: S, set_up: SetUp<'_>, around: &mut Circumstances<'_>) -> Result<Self, ActionError> {
        let store_id = StoreId::from_bits(around.fresh_id());
        let worker = WorkerId::from_bits(around.fresh_id());
        let (header, data) = Header::create(
            store_id.bits(),
            around.now.utc_ms(),
            (worker.bits(), Initials::of(set_up.worker_name.as_str(), [].iter()), set_up.worker_code),
            set_up.recovery_code,
            around.random,
        )?;
        let keyring = Keyring::new(&header, data)?;
        let joined = Event {
            id: EventId::from_bits(around.fresh_id()),
            counter: 1,
            at: around.now,
            by: worker,
            about: About::Store(StoreEvent::WorkerJoined(set_up.worker_name)),
        };
        let record = keyring.seal_event(&joined, around.random)?;
        let mut batch =
            Batch { into_empty: true, header: Some(header.to_bytes()?), records: vec![record], ..Batch::default() };
        let mut heads = StoreHeads::default();
        let after = heads.seal_into(&mut batch, &keyring, around.random)?;
        store.commit(batch.clone()).await?;
        let copy = MemoryStore::default();
        copy.commit(batch).await?;
        let mut ledger = Ledger::new(store_id, worker);
        ledger.append(vec![joined]);
        heads.take(after);
        ledger.note_written(heads.written());
        Ok(Self::with(store, copy, (header, keyring, heads), ledger, worker))
    }

    /// With nothing on its way, and nothing set aside.
    fn with(
        store: S,
        copy: MemoryStore,
        (header, keyring, heads): (Header, Keyring, StoreHeads),
        ledger: Ledger,
        worker: WorkerId,
    ) -> Self {
        Self {
            store,
            copy,
            header,
            keyring,
            heads,
            ledger,
            worker,
            checked: RowCheck::NotYet,
            unconfirmed: None,
            late: None,
            captures: None,
            aside: AsideRows::default(),
        }
    }

    /// Opens a store for the one who is named. A code is slow on purpose: a try costs an Argon2id. Who comes by the
    /// recovery code is noted, and does nothing before [`Admitting::GoOn`](crate::workspace::admission::Admitting::GoOn). `milliseconds`: a clock that nobody sets.
    pub async fn unlock<'a>(
        store: S,
        way: impl Into<WayIn<'a>>,
        milliseconds: &dyn Fn() -> u64,
        around: &mut Circumstances<'_>,
    ) -> Result<Self, UnlockError> {
        let contents = store.load().await?.ok_or(UnlockError::Damaged)?;
        let header = Header::from_bytes(&contents.header)?;
        let way = way.into();
        let before = milliseconds();
        let (data, captures) = match way {
            WayIn::Code(who, code) => header.open_with_captures(who.opened(), code)?,
            WayIn::OwnLock(worker, secret) => header.open_with_own_lock(worker.bits(), secret)?,
        };
        let worker = match way {
            WayIn::Code(Claimant::Worker(worker), _) | WayIn::OwnLock(worker, _) => worker,
            WayIn::Code(Claimant::Recovery, _) => WorkerId::RECOVERY,
        };
        let took = milliseconds().saturating_sub(before);
        let keyring = Keyring::new(&header, data).map_err(|_| UnlockError::Damaged)?;
        let mut workspace = Self::over(store, header, keyring, contents, worker)?;
        workspace.captures = Some(captures);
        match way {
            WayIn::Code(Claimant::Recovery, _) => workspace.note_recovery(around).await?,
            WayIn::Code(who, code) => workspace.raise_cost((who.opened(), code), took, around).await,
            WayIn::OwnLock(..) => {}
        }
        Ok(workspace)
    }

    async fn note_recovery(&mut self, around: &mut Circumstances<'_>) -> Result<(), UnlockError> {
        let decision = Decision::about_store(StoreEvent::Accessed(TabletAccess::Recovered));
        let noted = match self.plan(None, decision, around).map(|plan| self.hand_over(plan)) {
            Ok(change) => self.carry_out(change).await,
            Err(why) => Err(why),
        };
        noted.map(drop).map_err(|why| match why {
            ActionError::Store(why) => UnlockError::Store(why),
            _ => UnlockError::Damaged,
        })
    }

    /// Makes a guess at this code cost as much as the device can bear. What is not written is tried at the next unlock.
    async fn raise_cost(&mut self, by: (Opened, &Code), took_ms: u64, around: &mut Circumstances<'_>) {
        let dearer = || self.header.cost(by.0).ok()?.raised_for(took_ms);
        let Some(cost) = dearer() else { return };
        let Ok(header) = self.header.at_cost(self.keyring.data_key(), by, cost, around.random) else { return };
        if let Ok(plan) = self.plan_header(header, around) {
            let change = self.hand_over(plan);
            let _ = self.carry_out(change).await;
        }
    }

    fn plan_header(&self, header: Header, around: &mut Circumstances<'_>) -> Result<CommitPlan, ActionError> {
        let mut batch = Batch { header: Some(header.to_bytes()?), ..Batch::default() };
        let heads = self.heads.seal_into(&mut batch, &self.keyring, around.random)?;
        let header = Some(header);
        Ok(CommitPlan { action: None, events: vec![], decision: Decision::default(), batch, heads, header, keys: None })
    }

    /// Reads what a store holds, for this worker. What cannot be read is set aside and told; it never closes the rest.
    pub(super) fn over(
        store: S,
        header: Header,
        mut keyring: Keyring,
        contents: Contents,
        worker: WorkerId,
    ) -> Result<Self, UnlockError> {
        let (mut heads, mut found) = StoreHeads::of(&contents, &keyring)?;
        let (mut intake, mut aside) = (Intake::default(), AsideRows::default());
        intake.formless(contents.formless);
        for key in &contents.keys {
            if keyring.take_person(key).is_err() {
                aside.keys.insert(key.person);
                intake.shut_key(key.person);
            }
        }
        let is_head_closed = found.contains(&StoreFinding { person: None, found: FoundInStore::HeadUnreadable });
        if is_head_closed && !contents.keys.is_empty() && !keyring.knows_anybody() {
            return Err(UnlockError::EarlierCodes);
        }
        let mut records: Vec<_> = contents.records.iter().collect();
        records.sort_by_key(|record| (record.counter, record.id));
        for record in records {
            let read = keyring.open_record(record);
            if !matches!(read, Ok(Decoded::Known(_))) {
                aside.records.insert(record.id);
            }
            intake.record(record.subject, read);
        }
        for savepoint in &contents.savepoints {
            let read = keyring.open_savepoint(savepoint);
            if read.is_err() {
                aside.slots.insert(savepoint.slot);
            }
            intake.savepoint(savepoint.slot.subject, read);
        }
        let mut ledger = Ledger::new(keyring.store(), worker);
        intake.into_ledger(&mut ledger, &mut found);
        heads.note_only(&found);
        for again in aside::read_again(&ledger) {
            heads.note(again);
            found.insert(again);
        }
        let checked = if found.is_empty() { RowCheck::AllThere } else { RowCheck::SomethingFound };
        ledger.note_findings(found);
        ledger.note_written(heads.written());
        let copy = MemoryStore::holding(contents);
        Ok(Self { aside, checked, ..Self::with(store, copy, (header, keyring, heads), ledger, worker) })
    }

    /// Whether this head of the same store says more changes than there are here.
    pub fn is_behind(&self, head: &SealedHead) -> bool {
        self.heads.are_behind(head, &self.keyring)
    }

    /// Whether this is the code of who is in, or the recovery code. Slow on purpose, as unlocking is.
    pub fn knows(&self, code: &Code) -> Result<(), UnlockError> {
        let known = match self.header.open(Opened::Worker(self.worker.bits()), code) {
            Err(OpenError::WrongCode) => self.header.open(Opened::Recovery, code),
            known => known,
        };
        known.map(drop)?;
        Ok(())
    }

    pub fn checked(&self) -> RowCheck {
        self.checked
    }

    /// Differs after each change: two readings that are alike are of the same store at the same time.
    pub fn head_mark(&self) -> String {
        self.heads.mark()
    }

    /// Holds the store against what is noted outside of it: so many changes were written.
    pub fn hold_against(&mut self, written: u64) {
        if let Some(finding) = self.heads.hold_against(written) {
            self.ledger.note_findings([finding]);
            self.ledger.note_written(self.heads.written());
        }
    }
}
