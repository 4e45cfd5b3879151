//! What the browser has promised to answer. A promise may never be kept, so all but [`whenever`] end after a time, and the
//! app says what it then knows.

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

/// The answer, unless `within` milliseconds are over before. What was asked may be done all the same.
pub(super) async fn in_time(asked: Promise, within: u32) -> Result<JsValue, UnansweredError> {
    match select(JsFuture::from(asked), TimeoutFuture::new(within)).await {
        Either::Left((answer, _)) => answer.map_err(UnansweredError::Refused),
        Either::Right(((), _)) => Err(UnansweredError::NoAnswer),
    }
}

/// The answer, however late: of somebody who chooses in a window that lies over the page, of a tab that is closed
/// tomorrow, or where nobody waits.
pub(super) async fn whenever(asked: Promise) -> Result<JsValue, JsValue> {
    JsFuture::from(asked).await
}
