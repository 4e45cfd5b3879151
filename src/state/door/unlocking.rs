//! In, past the lock: by a code, or by the device's own lock; and the code asked for again inside.

use leptos::prelude::*;

use crate::domain::access::TabletAccess;
use crate::domain::identity::WorkerId;
use crate::domain::moment::Moment;
use crate::platform::own_lock::{self, PasskeyError};
use crate::platform::tick;
use crate::state::door::own_lock::told;
use crate::state::door::{Door, UnlockAttemptError};
use crate::state::env::{self, Env};
use crate::state::preferences::WrongTries;
use crate::state::store::AppStage;
use crate::vault::{Code, OwnLockSecret};
use crate::workspace::Workspace;
use crate::workspace::action::Action;
use crate::workspace::home::{Claimant, WayIn};
use crate::workspace::problem::UnlockError;

impl Door {
    pub(crate) async fn unlock(self, who: Option<Claimant>, code: &str) -> Result<(), UnlockAttemptError> {
        let who = who.ok_or(UnlockAttemptError::Nobody)?;
        let coming = async {
            let (code, before) = self.before_trying(code).await?;
            self.open_by(WayIn::Code(who, &code), before).await
        };
        self.once(coming).await
    }

    /// Asks the device, in its own window. The code may be written meanwhile. Must follow a tap.
    pub(crate) async fn unlock_with_own_lock(self, worker: WorkerId) -> Result<(), UnlockAttemptError> {
        let other = UnlockAttemptError::Problem(UnlockError::OtherOwnLock);
        let ask = self.own_lock_of(worker).ok_or(other)?;
        let secret = match own_lock::ask(ask.credential(), ask.salt()).await {
            Ok(secret) => OwnLockSecret::from_bytes(&secret),
            // A code is being tried instead.
            Err(PasskeyError::Withdrawn) => return Ok(()),
            Err(why) => return Err(UnlockAttemptError::OwnLock(told(why))),
        };
        self.once(self.open_by(WayIn::OwnLock(worker, &secret), self.tries.so_far())).await
    }

    /// Who comes in by one way does not come in by another beside it: two of them would write as if each were alone.
    async fn once(
        self,
        coming: impl Future<Output = Result<(), UnlockAttemptError>>,
    ) -> Result<(), UnlockAttemptError> {
        if self.coming_in.try_update_value(|is| std::mem::replace(is, true)) != Some(false) {
            return Ok(());
        }
        let came = coming.await;
        self.coming_in.set_value(false);
        came
    }

    /// `before`: which codes were wrong before this.
    async fn open_by(self, way: WayIn<'_>, before: WrongTries) -> Result<(), UnlockAttemptError> {
        // What was typed when it was locked comes first.
        self.store.settled().await;
        let mut env = Env::default();
        let mut around = env.circumstances().map_err(|_| UnlockAttemptError::Problem(UnlockError::NoRandomSource))?;
        let steady = || env::clocks().steady_ms;
        self.mending.settled().await;
        let device = self.device.get_value();
        let mut opened = Workspace::unlock(device.clone(), way, &steady, &mut around).await;
        // It may have been lost since it was looked at.
        if matches!(opened, Err(UnlockError::Damaged | UnlockError::Store(_)))
            && self.mending.look_again(&device, env::now().utc_ms()).await
        {
            opened = Workspace::unlock(device.clone(), way, &steady, &mut around).await;
        }
        if let Ok(workspace) = &opened
            && self.mending.catch_up(&device, workspace).await
        {
            opened = Workspace::unlock(device.clone(), way, &steady, &mut around).await;
        }
        if let Ok(workspace) = &mut opened
            && self.mending.put_back_aside(&device, workspace, &mut around).await
        {
            opened = Workspace::unlock(device, way, &steady, &mut around).await;
        }
        // The device counts for itself how often somebody was the wrong one.
        if opened.is_ok() || matches!(way, WayIn::Code(..)) {
            self.tries.end(before, &opened);
        }
        let mut workspace = opened.map_err(UnlockAttemptError::Problem)?;
        let (stage, access) = match way {
            WayIn::Code(Claimant::Recovery, _) => (AppStage::Recovered, None),
            WayIn::Code(Claimant::Worker(_), _) => (AppStage::Open, Some(TabletAccess::Unlocked)),
            WayIn::OwnLock(..) => (AppStage::Open, Some(TabletAccess::OwnLock)),
        };
        if stage == AppStage::Open {
            // What is not noted now is at the next unlock.
            let _ = workspace.note_aside(&mut around).await;
        }
        self.open(workspace, stage).await;
        self.tidy_copy();
        self.note_wrong(before);
        if let Some(access) = access {
            self.store.note(Action::NoteTabletAccess(access));
        }
        Ok(())
    }

    /// The code once more, from whoever has the open app in hand: before a backup, a new code and a link.
    pub(crate) async fn give_code_again(self, code: &str) -> Result<(), UnlockAttemptError> {
        let (code, before) = self.before_trying(code).await?;
        // Locked meanwhile: the screen that asked is gone.
        let Some(known) = self.store.knows(&code) else { return Ok(()) };
        self.tries.end(before, &known);
        known.map_err(UnlockAttemptError::Problem)?;
        self.store.note_code_given();
        self.note_wrong(before);
        Ok(())
    }

    /// Also tells which codes were wrong before this one.
    async fn before_trying(self, code: &str) -> Result<(Code, WrongTries), UnlockAttemptError> {
        let code = Code::parse(code).map_err(UnlockAttemptError::Code)?;
        if let Some(seconds) = self.tries.seconds_to_wait() {
            return Err(UnlockAttemptError::Wait { seconds });
        }
        own_lock::stop_asking();
        let before = self.tries.begin();
        tick::next_frames(2).await;
        Ok((code, before))
    }

    fn note_wrong(self, before: WrongTries) {
        if before.count == 0 {
            return;
        }
        let now = env::now();
        let count = u16::try_from(before.count).unwrap_or(u16::MAX);
        let last = Moment::new(before.last_ms, now.offset_min()).unwrap_or(now);
        self.store.note(Action::NoteTabletAccess(TabletAccess::WrongCodes { count, last }));
    }
}
