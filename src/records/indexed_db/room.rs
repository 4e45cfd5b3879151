//! Whether there is room left on the device.
//!
//! On a full disk Chromium closes the database behind one's back and opens it no more, and only says that something went
//! wrong; what it estimates knows nothing of the disk. So a small file is written beside the database, and removed.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

const NAME: &str = "room";
/// With less than this the browser cannot open its database anew.
const BYTES: u32 = 1024 * 1024;

/// Nothing could be written in the file; not even the file could be made.
const REFUSALS: [&str; 2] = ["QuotaExceededError", "InvalidStateError"];

/// `false` also where the browser keeps no files for a page.
pub(super) async fn is_out() -> bool {
    match write_a_file().await {
        Ok(()) => false,
        Err(error) => error.dyn_ref::<web_sys::DomException>().is_some_and(|it| REFUSALS.contains(&it.name().as_str())),
    }
}

async fn write_a_file() -> Result<(), JsValue> {
    let Some(window) = web_sys::window() else { return Ok(()) };
    let folder = call(&window.navigator().storage(), "getDirectory", &[]).await?;
    let create = js_sys::Object::new();
    Reflect::set(&create, &"create".into(), &true.into())?;
    let file = call(&folder, "getFileHandle", &[NAME.into(), create.into()]).await?;
    let writing = call(&file, "createWritable", &[]).await?;
    let written = match call(&writing, "write", &[Uint8Array::new_with_length(BYTES).into()]).await {
        Ok(_) => call(&writing, "close", &[]).await,
        refused => refused,
    };
    // What was refused stays open, and cannot always be removed at once; it is empty, and written over next time.
    drop(call(&folder, "removeEntry", &[NAME.into()]).await);
    written.map(drop)
}

/// By name: not every browser has them, and what is missing must be an error and not a fault of the program.
async fn call(on: &JsValue, method: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(on, &method.into())?.dyn_into()?;
    let promise: Promise = method.apply(on, &with.iter().collect::<Array>())?.dyn_into()?;
    JsFuture::from(promise).await
}
