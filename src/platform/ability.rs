//! Looking for what a browser may lack.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Window};

/// This browser, or this page in it, cannot do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not supported here")]
pub(crate) struct NotSupportedError;

pub(super) fn window() -> Result<Window, NotSupportedError> {
    web_sys::window().ok_or(NotSupportedError)
}

/// A member of a browser object; `None` where it is absent, empty or forbidden.
///
/// Browsers leave out what they lack, and calling a missing function throws: so look first.
pub(super) fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok().filter(|found| !found.is_undefined() && !found.is_null())
}

/// The name a browser gives a failure, such as `AbortError`; empty when it gives none.
pub(super) fn failure_name(failure: &JsValue) -> String {
    failure.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default()
}
