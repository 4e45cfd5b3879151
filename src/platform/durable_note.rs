//! A short note that outlives a browser that is killed a moment later, which what is in [`super::preferences`] does not.
//!
//! It lies in Cache Storage, beside the files of the app, which browsers write as they go. No browser promises that it
//! outlives a power cut at once. Absent in pages without a secure address. One that does not answer in time counts as none.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Cache, CacheStorage, Response};

use crate::platform::NotSupportedError;
use crate::platform::ability::{member, window};
use crate::platform::answer::{SOON_MS, in_time};

/// Not among those of the app's files: the service worker throws away all that begin with `hjemmetrener-` but its own.
const CACHE: &str = "hjemmetrener.notes";

/// Writes `text` instead of what the note said. Returns when the browser has written it.
pub(crate) async fn write(name: &str, text: &str) -> Result<(), NotSupportedError> {
    let cache: Cache = settled(caches()?.open(CACHE)).await?.unchecked_into();
    let note = Response::new_with_opt_str(Some(text)).map_err(|_| NotSupportedError)?;
    settled(cache.put_with_str(&address(name), &note)).await.map(|_| ())
}

/// `None`: never written, or the browser keeps no notes.
pub(crate) async fn read(name: &str) -> Option<String> {
    let found = settled(caches().ok()?.match_with_str(&address(name))).await.ok()?;
    let note: Response = found.dyn_into().ok()?;
    let text = settled(note.text().ok()?).await.ok()?;
    text.as_string()
}

/// Throws all notes away. Where the browser keeps none there is nothing to throw away.
pub(crate) async fn forget_all() -> Result<(), NotSupportedError> {
    match caches() {
        Ok(caches) => settled(caches.delete(CACHE)).await.map(drop),
        Err(NotSupportedError) => Ok(()),
    }
}

fn caches() -> Result<CacheStorage, NotSupportedError> {
    let window = window()?;
    member(&window, "caches").map(JsCast::unchecked_into).ok_or(NotSupportedError)
}

/// What is kept there is found by address. This one is never asked for over the network.
fn address(name: &str) -> String {
    format!("/notes/{name}")
}

async fn settled(asked: Promise) -> Result<JsValue, NotSupportedError> {
    in_time(asked, SOON_MS).await.map_err(|_| NotSupportedError)
}
