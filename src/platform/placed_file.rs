//! A file written where the person wants it, and read back from there. Only some browsers let a page do that.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use crate::platform::ability::{failure_name, member, window};
use crate::platform::choosing::Sheet;

const PICKER: &str = "showSaveFilePicker";

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Placed {
    /// Written and closed, and this is what lies there now. `None`: it cannot be read.
    ReadBack(Option<Vec<u8>>),
    /// The person closed the sheet.
    Dismissed,
    /// The browser, or who manages it, forbids it.
    Forbidden,
    NoRoom,
    /// For any other reason.
    Unwritable,
}

/// Whether this browser lets a page write a file and read it again.
pub(crate) fn can_place() -> bool {
    window().is_ok_and(|window| member(&window, PICKER).is_some())
}

/// Asks where, writes, closes, and reads what lies there. Must follow a tap; see [`can_place`].
pub(crate) async fn place(name: &str, bytes: &[u8]) -> Placed {
    match write(name, bytes).await {
        Ok(handle) => Placed::ReadBack(read(&handle).await.ok()),
        Err(failure) => outcome(&failure),
    }
}

pub(super) fn outcome(failure: &JsValue) -> Placed {
    match failure_name(failure).as_str() {
        "AbortError" => Placed::Dismissed,
        "NotAllowedError" | "SecurityError" => Placed::Forbidden,
        "QuotaExceededError" => Placed::NoRoom,
        _ => Placed::Unwritable,
    }
}

async fn write(name: &str, bytes: &[u8]) -> Result<JsValue, JsValue> {
    let window = window().map_err(|_| JsValue::UNDEFINED)?;
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &name.into())?;
    let handle = ask_person(&window, PICKER, &[options.into()]).await?;
    write_to(&handle, bytes).await?;
    Ok(handle)
}

pub(super) async fn write_to(handle: &JsValue, bytes: &[u8]) -> Result<(), JsValue> {
    let stream = ask(handle, "createWritable", &[]).await?;
    let written = match ask(&stream, "write", &[Uint8Array::from(bytes).into()]).await {
        // On disk only when it is closed.
        Ok(_) => ask(&stream, "close", &[]).await,
        Err(failure) => Err(failure),
    };
    if written.is_err() {
        // What was begun is thrown away; where that fails too there is nothing more to do.
        let _ = ask(&stream, "abort", &[]).await;
    }
    written.map(drop)
}

pub(super) async fn read(handle: &JsValue) -> Result<Vec<u8>, JsValue> {
    let file: File = ask(handle, "getFile", &[]).await?.dyn_into()?;
    let buffer = JsFuture::from(file.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// The same, where the browser asks the person over the page.
pub(super) async fn ask_person(object: &JsValue, method: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let _sheet = Sheet::open();
    ask(object, method, with).await
}

/// Calls what the browser may lack, and waits for its answer.
pub(super) async fn ask(object: &JsValue, method: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = member(object, method).ok_or(JsValue::UNDEFINED)?.dyn_into()?;
    let asked = Reflect::apply(&method, object, &with.iter().collect::<Array>())?;
    JsFuture::from(Promise::resolve(&asked)).await
}
