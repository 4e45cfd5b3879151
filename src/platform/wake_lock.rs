//! Keeping the screen lit.
//!
//! Safari in a tab since 16.4, on the home screen since 18.4; Chrome since 84. The browser lets go by itself whenever
//! the page is hidden, so whoever wants the screen lit asks again when it is shown.

use futures::channel::oneshot;
use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::platform::ability::{member, window};

#[wasm_bindgen]
extern "C" {
    // Bound by hand: web-sys has these only behind a compiler flag that every builder would have to set.
    type ScreenWakeLock;
    #[wasm_bindgen(method, catch)]
    fn request(this: &ScreenWakeLock, kind: &str) -> Result<Promise, JsValue>;

    type Sentinel;
    #[wasm_bindgen(method, getter)]
    fn released(this: &Sentinel) -> bool;
    #[wasm_bindgen(method, catch)]
    fn release(this: &Sentinel) -> Result<Promise, JsValue>;
}

/// The answer to a wish for a lit screen.
#[must_use = "dropping what is held lets the screen go dark"]
pub enum WakeLock {
    Held(LitScreen),
    /// The browser has no such ability.
    Unsupported,
    /// Not now: the page is hidden, the battery is low, or the owner of the device forbids it.
    Refused,
}

/// Keeps the screen lit until dropped, or until the browser lets go.
pub struct LitScreen {
    sentinel: Sentinel,
}

impl LitScreen {
    /// False once the browser has let go, as it does when the page is hidden.
    pub fn is_held(&self) -> bool {
        !self.sentinel.released()
    }
}

impl Drop for LitScreen {
    fn drop(&mut self) {
        if let Ok(released) = self.sentinel.release() {
            spawn_local(async move { drop(JsFuture::from(released).await) });
        }
    }
}

/// Asks for the screen to stay lit. Giving up waiting for the answer also gives up the lock.
pub async fn request() -> WakeLock {
    let (tell, told) = oneshot::channel();
    spawn_local(async move {
        // When nobody waits any more the lock comes back here, and is dropped.
        drop(tell.send(ask().await));
    });
    told.await.unwrap_or(WakeLock::Refused)
}

async fn ask() -> WakeLock {
    let Some(lock) = window().ok().and_then(|window| member(&window.navigator(), "wakeLock")) else {
        return WakeLock::Unsupported;
    };
    let Ok(asked) = lock.unchecked_into::<ScreenWakeLock>().request("screen") else {
        return WakeLock::Unsupported;
    };
    match JsFuture::from(asked).await {
        Ok(sentinel) => WakeLock::Held(LitScreen { sentinel: sentinel.unchecked_into() }),
        Err(_) => WakeLock::Refused,
    }
}
