//! What the browser has promised to answer. A promise may never be kept, so all but [`whenever`] end after a time, and the
//! app says what it then knows.

use std::pin::pin;

use gloo_timers::future::TimeoutFuture;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use futures::future::{Either, select};

/// What takes the browser no time to speak of.
pub(super) const SOON_MS: u32 = 6_000;
/// What may be asked of the person or fetched from elsewhere, such as a file that lies in a cloud.
pub(super) const IN_A_WHILE_MS: u32 = 60_000;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum UnansweredError {
    #[error("the browser refused")]
    Refused(JsValue),
    #[error("the browser did not answer in time")]
    NoAnswer,
}

impl From<JsValue> for UnansweredError {
    fn from(refused: JsValue) -> Self {
        Self::Refused(refused)
    }
}

/// The answer, unless `within` milliseconds are over before. What was asked may be done all the same.
pub(super) async fn in_time(asked: Promise, within: u32) -> Result<JsValue, UnansweredError> {
    match no_longer_than(within, JsFuture::from(asked)).await {
        Some(answer) => answer.map_err(UnansweredError::Refused),
        None => Err(UnansweredError::NoAnswer),
    }
}

/// What came of it. `None`: `within` milliseconds were over before.
pub(super) async fn no_longer_than<T>(within: u32, asked: impl Future<Output = T>) -> Option<T> {
    match select(pin!(asked), TimeoutFuture::new(within)).await {
        Either::Left((answer, _)) => Some(answer),
        Either::Right(((), _)) => None,
    }
}

/// The answer, however late: of somebody who chooses in a window that lies over the page, of a tab that is closed
/// tomorrow, or where nobody waits.
pub(super) async fn whenever(asked: Promise) -> Result<JsValue, JsValue> {
    JsFuture::from(asked).await
}
