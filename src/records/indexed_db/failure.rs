//! What the browser's errors mean for a store.

use indexed_db_futures::error::{DomException, Error, OpenDbError, UnexpectedDataError};

use crate::records::StoreError;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IndexedDbError {
    /// Opening anew may help.
    ConnectionLost,
    Final(StoreError),
}

impl IndexedDbError {
    pub fn of_open(error: OpenDbError) -> Self {
        match error {
            // The crate gives `VersionZero` for everything that `open` throws; our version is not zero, so it is the
            // browser that refuses.
            OpenDbError::VersionZero | OpenDbError::UnsupportedEnvironment | OpenDbError::NullFactory => {
                StoreError::Blocked.into()
            }
            // Firefox says so in private windows.
            OpenDbError::Base(Error::DomException(DomException::InvalidStateError(_))) => StoreError::Blocked.into(),
            OpenDbError::Base(error) => error.into(),
        }
    }

    /// The transaction knows why it was aborted; a request that failed knows it first.
    pub fn of_commit(error: Error, transaction: Option<web_sys::DomException>) -> Self {
        match (error, transaction) {
            (Error::MissingData(UnexpectedDataError::TransactionAborted), Some(reason)) => of_exception(&reason),
            (error, _) => error.into(),
        }
    }
}

pub(super) fn is_version_error(error: &OpenDbError) -> bool {
    matches!(error, OpenDbError::Base(Error::DomException(DomException::Other(error))) if error.name() == "VersionError")
}

impl From<Error> for IndexedDbError {
    fn from(error: Error) -> Self {
        match error {
            Error::DomException(exception) => of_exception(&exception.into()),
            // Aborted without a reason: the browser closed the connection.
            Error::MissingData(UnexpectedDataError::TransactionAborted) => Self::ConnectionLost,
            Error::Serialisation(_) => StoreError::Damaged.into(),
            Error::MissingData(_) | Error::Unknown(_) => StoreError::Unknown.into(),
        }
    }
}

impl From<StoreError> for IndexedDbError {
    fn from(error: StoreError) -> Self {
        Self::Final(error)
    }
}

impl From<IndexedDbError> for StoreError {
    fn from(failure: IndexedDbError) -> Self {
        match failure {
            IndexedDbError::ConnectionLost => Self::Lost,
            IndexedDbError::Final(error) => error,
        }
    }
}

fn of_exception(exception: &web_sys::DomException) -> IndexedDbError {
    meaning(&exception.name(), &exception.message())
}

/// Chromium tells of a full disk by a `QuotaExceededError` or by an `UnknownError` with `FILE_ERROR_NO_SPACE` in its
/// message, and of storage that is switched off by an `UnknownError` that says so.
fn meaning(name: &str, message: &str) -> IndexedDbError {
    match name {
        "QuotaExceededError" => StoreError::Full.into(),
        _ if message.contains("NO_SPACE") => StoreError::Full.into(),
        _ if message.contains("denied permission") => StoreError::Blocked.into(),
        "InvalidStateError" | "UnknownError" | "AbortError" | "TimeoutError" => IndexedDbError::ConnectionLost,
        "SecurityError" | "NotAllowedError" => StoreError::Blocked.into(),
        // A store is missing in the database, or the file that holds a value.
        "NotFoundError" | "NotReadableError" => StoreError::Damaged.into(),
        _ => StoreError::Unknown.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_error_is_told_by_its_name_and_a_full_disk_by_its_message() {
        let cases = [
            ("QuotaExceededError", "", IndexedDbError::Final(StoreError::Full)),
            (
                "UnknownError",
                "Connection is closing because of: IO error: 6.log: FILE_ERROR_NO_SPACE",
                IndexedDbError::Final(StoreError::Full),
            ),
            ("AbortError", "FILE_ERROR_NO_SPACE", IndexedDbError::Final(StoreError::Full)),
            ("AbortError", "The connection was closed.", IndexedDbError::ConnectionLost),
            ("UnknownError", "Connection to Indexed Database server lost.", IndexedDbError::ConnectionLost),
            ("InvalidStateError", "The database connection is closing.", IndexedDbError::ConnectionLost),
            ("SecurityError", "", IndexedDbError::Final(StoreError::Blocked)),
            (
                "UnknownError",
                "The user denied permission to access the database.",
                IndexedDbError::Final(StoreError::Blocked),
            ),
            ("NotFoundError", "", IndexedDbError::Final(StoreError::Damaged)),
            ("DataError", "", IndexedDbError::Final(StoreError::Unknown)),
        ];
        for (name, message, expected) in cases {
            assert_eq!(meaning(name, message), expected, "{name}: {message}");
        }
    }

    #[test]
    fn a_connection_that_is_lost_twice_is_lost() {
        assert_eq!(StoreError::from(IndexedDbError::ConnectionLost), StoreError::Lost);
    }
}
