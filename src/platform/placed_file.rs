//! A file written where the person wants it, and read back from there. Only some browsers let a page do that.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;

use crate::platform::ability::{failure_name, member, window};
use crate::platform::answer::{IN_A_WHILE_MS, UnansweredError, in_time, whenever};
use crate::platform::choosing::Sheet;

const PICKER: &str = "showSaveFilePicker";

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Placed {
    /// Written and closed, and this is what lies there now. `None`: it cannot be read, or nobody answers there.
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

pub(super) fn outcome(failure: &UnansweredError) -> Placed {
    let UnansweredError::Refused(failure) = failure else { return Placed::ReadBack(None) };
    match failure_name(failure).as_str() {
        "AbortError" => Placed::Dismissed,
        "NotAllowedError" | "SecurityError" => Placed::Forbidden,
        "QuotaExceededError" => Placed::NoRoom,
        _ => Placed::Unwritable,
    }
}

async fn write(name: &str, bytes: &[u8]) -> Result<JsValue, UnansweredError> {
    let window = window().map_err(|_| UnansweredError::Refused(JsValue::UNDEFINED))?;
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &name.into())?;
    let handle = ask_person(&window, PICKER, &[options.into()]).await?;
    write_to(&handle, bytes).await?;
    Ok(handle)
}

pub(super) async fn write_to(handle: &JsValue, bytes: &[u8]) -> Result<(), UnansweredError> {
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

pub(super) async fn read(handle: &JsValue) -> Result<Vec<u8>, UnansweredError> {
    let file: File = ask(handle, "getFile", &[]).await?.dyn_into()?;
    let buffer = in_time(file.array_buffer(), IN_A_WHILE_MS).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// What the browser asks the person over the page, who takes the time it takes.
pub(super) async fn ask_person(object: &JsValue, method: &str, with: &[JsValue]) -> Result<JsValue, UnansweredError> {
    let _sheet = Sheet::open();
    Ok(whenever(called(object, method, with)?).await?)
}

/// What the browser may lack.
pub(super) async fn ask(object: &JsValue, method: &str, with: &[JsValue]) -> Result<JsValue, UnansweredError> {
    in_time(called(object, method, with)?, IN_A_WHILE_MS).await
}

fn called(object: &JsValue, method: &str, with: &[JsValue]) -> Result<Promise, JsValue> {
    let method: Function = member(object, method).ok_or(JsValue::UNDEFINED)?.dyn_into()?;
    Ok(Promise::resolve(&Reflect::apply(&method, object, &with.iter().collect::<Array>())?))
}
