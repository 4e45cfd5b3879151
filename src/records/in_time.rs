//! An answer in time, or the word that there is none: a store of the device may never answer.

use std::future::Future;
use std::pin::pin;

use futures::future::{Either, select};

use crate::records::StoreError;

/// What was asked, or `None` when the time is up before. What was begun then is dropped.
pub async fn within<T>(asked: impl Future<Output = T>, time: impl Future<Output = ()>) -> Option<T> {
    match select(pin!(asked), pin!(time)).await {
        Either::Left((answer, _)) => Some(answer),
        Either::Right(((), _)) => None,
    }
}

/// What was asked, unless the time is up before. What was begun then is dropped, and may be on disk or not.
pub async fn in_time<T>(
    asked: impl Future<Output = Result<T, StoreError>>,
    time: impl Future<Output = ()>,
) -> Result<T, StoreError> {
    within(asked, time).await.unwrap_or(Err(StoreError::NoAnswer))
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;
    use crate::records::memory::{Fault, MemoryStore};
    use crate::records::{Batch, Store};

    #[test]
    fn a_store_that_never_answers_is_told_of_when_the_time_is_up() {
        let store = MemoryStore::failing_every(1, Fault::NoAnswer);
        let asked = store.commit(Batch::default());
        assert_eq!(pollster::block_on(in_time(asked, ready(()))), Err(StoreError::NoAnswer));
        assert_eq!(pollster::block_on(store.load()), Ok(None), "nothing was stored");
    }

    #[test]
    fn an_answer_that_is_there_counts_however_late_it_is_looked_at() {
        let store = MemoryStore::failing_every(1, Fault::Refused(StoreError::Full));
        let asked = || store.commit(Batch::default());
        assert_eq!(pollster::block_on(in_time(asked(), ready(()))), Err(StoreError::Full));
        assert_eq!(pollster::block_on(in_time(asked(), pending())), Err(StoreError::Full));
    }
}
