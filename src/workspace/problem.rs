//! What can go wrong, grouped by what a person can do about it. The words are in `text`.

use chrono::NaiveDate;

use crate::domain::assessment::form::AnswerError;
use crate::domain::plan::ChangeError;
use crate::records::StoreError;
use crate::records::backup::BackupError;
use crate::records::format::FormatError;
use crate::vault::{CodeError, FileError, KdfError, OpenError, VaultError};

/// Why an action did not happen. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ActionError {
    #[error(transparent)]
    Refused(#[from] RefusalError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error(transparent)]
    Code(#[from] CodeError),
    #[error("what is stored cannot be read")]
    Damaged,
    #[error("the app is locked")]
    Locked,
    #[error("the code is asked for again before this")]
    CodeNeeded,
    #[error("the store did not answer whether the new code or the old one is on disk")]
    CodeUnsure,
    #[error("the device is full, and the store does not tell whether the change is on disk")]
    FullUnsure,
    #[error("the browser writes nothing more in the page's place; only its own settings empty that")]
    PlaceBroken,
    #[error("the second copy cannot be read any more; nothing was changed")]
    NoSecondCopy,
    #[error("the device gives nothing random to make keys of")]
    NoRandomSource,
}

/// A rule says no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RefusalError {
    #[error("nobody with this identity")]
    UnknownPerson,
    #[error("no goal with this identity, or a closed one")]
    UnknownGoal,
    #[error("{limit} goals are the most")]
    TooManyGoals { limit: usize },
    #[error("a goal was rated by one number, and two belong together")]
    HalfRated,
    #[error("the course has no more sessions")]
    CourseIsFull,
    #[error("nothing that stands has this identity, or it is of another kind")]
    UnknownEntry,
    #[error("another test was left, and is finished or discarded first")]
    OtherTestLeft,
    #[error("a correction on a later day needs a reason")]
    NeedsReason,
    #[error("nothing was answered")]
    NothingAnswered,
    #[error("carried out on a day that has not come")]
    InTheFuture,
    #[error(transparent)]
    Impossible(#[from] AnswerError),
    #[error("no plan is accepted")]
    NoPlan,
    #[error("no step was chosen")]
    NoStep,
    #[error("a professional has to decide this")]
    NeedsProfessional,
    #[error(transparent)]
    Change(#[from] ChangeError),
    #[error("no consent that holds so long")]
    NoConsent,
    #[error("over before it begins")]
    AlreadyOver,
    #[error("no consent holds beyond {last}")]
    ConsentTooLong { last: NaiveDate },
    #[error("this very session is recorded already")]
    AlreadyHeld,
    #[error("a session is recorded on {on}")]
    DayTaken { on: NaiveDate },
    #[error("no worker with this identity has a code here")]
    UnknownWorker,
    #[error("a backup without a code, and no key of the municipality is set")]
    NothingOpensIt,
    #[error("somebody of this very name has a code here")]
    SameName,
    #[error("this worker has a code already")]
    HasCode,
    #[error("somebody else removes a worker")]
    RemovesOneself,
    #[error("who came by the recovery code makes a code of their own first")]
    NeedsOwnCode,
    #[error("nobody is registered twice as one and the same")]
    SamePersonAlready,
    #[error("something is under way that is ended first")]
    UnderWay,
    #[error("both tablets changed the same, and nobody chose")]
    NotChosen,
    #[error("not between {first} and {last}")]
    DayOutOfRange { first: NaiveDate, last: NaiveDate },
}

/// Why the store did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnlockError {
    #[error("no such code here")]
    WrongCode,
    #[error("the device's own lock is not on for this worker, or another passkey answered")]
    OtherOwnLock,
    #[error("what is stored is damaged")]
    Damaged,
    #[error("written by a newer version of the app")]
    Newer,
    /// Somebody has put back an earlier header beside rows of today.
    #[error("who may open the store is of an earlier day, and opens nothing of what is kept now")]
    EarlierCodes,
    #[error("the device gives nothing random to make keys of")]
    NoRandomSource,
    /// Too little memory is not damage.
    #[error(transparent)]
    Kdf(KdfError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why the device's own lock gave nothing to open with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OwnLockError {
    /// Browsers tell these apart to nobody.
    #[error("cancelled, too late, not the right person, or no such passkey here")]
    NotConfirmed,
    #[error("neither this device nor its browser can")]
    NotPossible,
    #[error("it answered, without a secret")]
    NoSecret,
    #[error("it did not answer in time")]
    NoAnswer,
    #[error(transparent)]
    Action(#[from] ActionError),
}

/// Why a backup file did not open, or was not put back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BackupRestoreError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error("the file opened, and what is inside cannot be read")]
    Content,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl UnlockError {
    /// Another store in its place could be used.
    pub fn is_about_what_lies_here(&self) -> bool {
        match self {
            Self::Damaged | Self::EarlierCodes => true,
            Self::Store(why) => ActionError::Store(*why).is_about_what_lies_here(),
            Self::WrongCode | Self::OtherOwnLock | Self::Newer | Self::NoRandomSource | Self::Kdf(_) => false,
        }
    }
}

impl ActionError {
    /// Another store in its place could be used.
    pub fn is_about_what_lies_here(&self) -> bool {
        matches!(
            self,
            Self::Damaged
                | Self::Store(StoreError::Damaged | StoreError::Lost | StoreError::Vanished | StoreError::Unknown)
        )
    }

    /// What is stored comes from a newer version of the app.
    pub fn is_newer(&self) -> bool {
        matches!(self, Self::Store(StoreError::Newer { .. }))
    }
}

impl BackupRestoreError {
    /// Whether another code could help, rather than another file.
    pub fn is_about_the_code(&self) -> bool {
        matches!(self, Self::File(FileError::WrongCode))
    }
}

impl From<BackupError> for BackupRestoreError {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::File(why) => Self::File(why),
            BackupError::Content => Self::Content,
        }
    }
}

impl From<FormatError> for ActionError {
    fn from(_: FormatError) -> Self {
        Self::Damaged
    }
}

impl From<OpenError> for UnlockError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::WrongCode => Self::WrongCode,
            OpenError::OtherOwnLock => Self::OtherOwnLock,
            OpenError::Newer { .. } => Self::Newer,
            OpenError::Damaged => Self::Damaged,
            OpenError::Kdf(why) => Self::Kdf(why),
        }
    }
}
