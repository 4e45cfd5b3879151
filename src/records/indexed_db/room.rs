//! Whether there is room left on the device. On a full disk Chromium may only say that something went wrong.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Bytes. With less than this the browser cannot even open its database anew.
const NEEDED: f64 = 1024.0 * 1024.0;

/// `false` also where the browser does not tell.
pub async fn is_out() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let Ok(asked) = window.navigator().storage().estimate() else { return false };
    let Ok(estimate) = JsFuture::from(asked).await else { return false };
    let number = |name: &str| Reflect::get(&estimate, &JsValue::from_str(name)).ok()?.as_f64();
    number("quota").zip(number("usage")).is_some_and(|(quota, usage)| quota - usage < NEEDED)
}
