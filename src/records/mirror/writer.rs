//! Writing behind: what waits, one piece at a time, and when a whole takes the place of many changes.

use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;

use super::read::{piece_of_change, piece_of_whole};
use super::{MirrorError, MirrorPlace, PieceName};
use crate::records::{Batch, Store};

/// Bytes of changes beside a whole before there is a new one. Beyond that the more, the larger the whole is: then what is
/// written in all stays less than three times what is saved.
const LEAST_CHANGES: u64 = 64 * 1024;
/// Pieces are read one by one at the start.
const MOST_CHANGES: u64 = 512;
/// Saves that are let pass after the place did not take a piece, at most.
const LONGEST_PAUSE: u32 = 64;

/// A handle; clones write the same copy.
#[derive(Clone)]
pub struct MirrorWriter<P> {
    place: Rc<P>,
    state: Rc<RefCell<MirrorState>>,
}

#[derive(Default)]
struct MirrorState {
    waiting: Option<Batch>,
    /// Nobody knows whether the copy has all, or somebody is to be in it no more.
    needs_whole: bool,
    is_writing: bool,
    /// `None`: not looked yet.
    lies: Option<Lying>,
    /// Saves to let pass before it is tried again, and how many after the next failure.
    pause: u32,
    next_pause: u32,
}

/// What lies there.
#[derive(Debug, Clone, Copy, Default)]
struct Lying {
    next: u64,
    whole: Option<u64>,
    changes: u64,
    change_bytes: u64,
}

impl Lying {
    fn of(names: &[PieceName]) -> Self {
        let whole = names.iter().filter(|name| name.is_whole).max();
        let since = whole.map_or(0, |whole| whole.number);
        let changes = || names.iter().filter(|name| !name.is_whole && name.number >= since);
        Self {
            next: names.iter().map(|name| name.number).max().map_or(1, |last| last.saturating_add(1)),
            whole: whole.map(|whole| whole.length),
            changes: changes().map(|_| 1).sum(),
            change_bytes: changes().map(|name| name.length).sum(),
        }
    }

    fn is_whole_due(&self) -> bool {
        let is_much = |whole: u64| self.change_bytes > LEAST_CHANGES.max(whole / 2) || self.changes > MOST_CHANGES;
        self.whole.is_none_or(is_much)
    }
}

impl<P: MirrorPlace> MirrorWriter<P> {
    pub(super) fn new(place: P) -> Self {
        Self { place: Rc::new(place), state: Rc::default() }
    }

    /// It is saved, and waits for its turn.
    pub(super) fn take(&self, batch: Batch) {
        let state = &mut *self.state.borrow_mut();
        state.pause = state.pause.saturating_sub(1);
        state.needs_whole |= batch.into_empty || !batch.drop_people.is_empty();
        state.waiting = Some(match state.waiting.take() {
            Some(waiting) if !batch.into_empty => waiting.followed_by(batch),
            _ => batch,
        });
    }

    pub(super) fn needs_whole(&self) {
        self.state.borrow_mut().needs_whole = true;
    }

    pub(super) async fn write_behind(&self, store: &impl Store) {
        if !self.begin() {
            return;
        }
        while self.is_something_to_write() {
            if self.write_next(store).await.is_err() {
                self.pause();
                break;
            }
        }
        self.state.borrow_mut().is_writing = false;
    }

    pub(super) async fn tidy(&self, store: &impl Store) {
        if self.lying().await.is_ok_and(|lying| lying.is_whole_due()) {
            self.needs_whole();
        }
        self.write_behind(store).await;
    }

    pub(super) async fn forget(&self) -> Result<(), MirrorError> {
        *self.state.borrow_mut() = MirrorState::default();
        self.in_time(async {
            for name in self.place.names().await? {
                self.place.remove(&name).await?;
            }
            Ok(())
        })
        .await
    }

    pub(super) async fn pieces(&self) -> Result<Vec<(PieceName, Vec<u8>)>, MirrorError> {
        self.in_time(async {
            let mut pieces = Vec::new();
            for name in self.names().await? {
                // One that cannot be read keeps no other from being read.
                if let Ok(bytes) = self.place.read(&name.to_string()).await {
                    pieces.push((name, bytes));
                }
            }
            Ok(pieces)
        })
        .await
    }

    async fn in_time<T>(&self, asked: impl Future<Output = Result<T, MirrorError>>) -> Result<T, MirrorError> {
        self.place.in_time(asked).await.unwrap_or(Err(MirrorError::NoAnswer))
    }

    async fn names(&self) -> Result<Vec<PieceName>, MirrorError> {
        Ok(self.place.names().await?.iter().filter_map(|name| name.parse().ok()).collect())
    }

    async fn lying(&self) -> Result<Lying, MirrorError> {
        let known = self.state.borrow().lies;
        if let Some(lying) = known {
            return Ok(lying);
        }
        let lying = Lying::of(&self.in_time(self.names()).await?);
        self.state.borrow_mut().lies = Some(lying);
        Ok(lying)
    }

    /// `false`: somebody writes already, or it is not yet time to try again.
    fn begin(&self) -> bool {
        let state = &mut *self.state.borrow_mut();
        let may = !state.is_writing && state.pause == 0;
        state.is_writing |= may;
        may
    }

    fn is_something_to_write(&self) -> bool {
        let state = self.state.borrow();
        state.needs_whole || state.waiting.is_some()
    }

    fn pause(&self) {
        let state = &mut *self.state.borrow_mut();
        // What did not come there is not in the changes any more.
        state.needs_whole = true;
        state.lies = None;
        state.next_pause = (state.next_pause * 2).clamp(1, LONGEST_PAUSE);
        state.pause = state.next_pause;
    }

    async fn write_next(&self, store: &impl Store) -> Result<(), MirrorError> {
        let lying = self.lying().await?;
        let (batch, needs_whole) = {
            let state = &mut *self.state.borrow_mut();
            (state.waiting.take(), std::mem::take(&mut state.needs_whole))
        };
        let written = self.in_time(async {
            match &batch {
                Some(batch) if !needs_whole && lying.whole.is_some() => self.write_change(batch, lying).await,
                _ => self.write_whole(store, batch.as_ref(), lying).await,
            }
        });
        let written = written.await;
        let state = &mut *self.state.borrow_mut();
        match written {
            Ok(()) => state.next_pause = 0,
            Err(_) => {
                let since = state.waiting.take();
                state.waiting = batch.into_iter().chain(since).reduce(Batch::followed_by);
            }
        }
        written
    }

    async fn write_change(&self, batch: &Batch, lying: Lying) -> Result<(), MirrorError> {
        let piece = piece_of_change(batch).ok_or(MirrorError::Refused)?;
        let length = length_of(&piece);
        let name = PieceName { number: lying.next, is_whole: false, length };
        self.place.write(&name.to_string(), &piece).await?;
        self.state.borrow_mut().lies = Some(Lying {
            next: lying.next.saturating_add(1),
            changes: lying.changes + 1,
            change_bytes: lying.change_bytes.saturating_add(length),
            ..lying
        });
        Ok(())
    }

    /// From what the store holds now; read back before anything older is removed.
    async fn write_whole(&self, store: &impl Store, batch: Option<&Batch>, lying: Lying) -> Result<(), MirrorError> {
        let Some(contents) = store.load().await.map_err(|_| MirrorError::Refused)? else {
            // It has vanished under an open app. What was saved last is all that the copy does not have.
            return match batch {
                Some(batch) => self.write_change(batch, lying).await,
                None => Ok(()),
            };
        };
        let piece = piece_of_whole(contents).ok_or(MirrorError::Refused)?;
        let name = PieceName { number: lying.next, is_whole: true, length: length_of(&piece) };
        let text = name.to_string();
        self.place.write(&text, &piece).await?;
        if self.place.read(&text).await.as_ref() != Ok(&piece) {
            return Err(MirrorError::Refused);
        }
        for older in self.names().await?.into_iter().filter(|older| older.number < name.number) {
            self.place.remove(&older.to_string()).await?;
        }
        let next = name.number.saturating_add(1);
        self.state.borrow_mut().lies = Some(Lying { next, whole: Some(name.length), changes: 0, change_bytes: 0 });
        Ok(())
    }
}

fn length_of(piece: &[u8]) -> u64 {
    u64::try_from(piece.len()).unwrap_or(u64::MAX)
}
