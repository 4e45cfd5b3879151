//! Keeping the screen lit.
//!
//! Safari in a tab since 16.4, on the home screen since 18.4; Chrome since 84. The browser lets go by itself whenever
//! the page is hidden, so whoever wants the screen lit asks again when it is shown.

use futures::channel::oneshot;
use futures::future::{Either, select};
use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use crate::platform::ability::{member, window};
use crate::platform::answer::{SOON_MS, whenever};
use crate::platform::page::on_apple_home_screen;
use crate::platform::tick;

#[wasm_bindgen]
extern "C" {
    // Bound by hand: web-sys has these only behind a compiler flag that every builder would have to set.
    type ScreenWakeLock;
    #[wasm_bindgen(method, catch)]
    fn request(this: &ScreenWakeLock, kind: &str) -> Result<Promise, JsValue>;

    type Sentinel;
    #[wasm_bindgen(method, catch)]
    fn release(this: &Sentinel) -> Result<Promise, JsValue>;
}

/// Why the screen does not stay lit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum WakeLockError {
    #[error("the browser has no such ability")]
    Unsupported,
    #[error("it would be granted, and the screen would go dark all the same")]
    Broken,
    #[error("not now: the page is hidden, the battery is low, or the owner of the device forbids it")]
    Refused,
}

/// Keeps the screen lit until dropped, or until the browser lets go.
#[must_use = "dropping what is held lets the screen go dark"]
pub(crate) struct LitScreen {
    sentinel: Sentinel,
}

impl Drop for LitScreen {
    fn drop(&mut self) {
        if let Ok(released) = self.sentinel.release() {
            spawn_local(async move { drop(whenever(released).await) });
        }
    }
}

/// Asks for the screen to stay lit. Giving up waiting for the answer also gives up the lock.
pub(crate) async fn request() -> Result<LitScreen, WakeLockError> {
    let (tell, told) = oneshot::channel();
    spawn_local(async move {
        // When nobody waits any more the lock comes back here, and is dropped.
        drop(tell.send(ask().await));
    });
    match select(told, tick::after(SOON_MS)).await {
        Either::Left((Ok(answer), _)) => answer,
        // What comes too late is let go.
        Either::Left((Err(_), _)) | Either::Right(_) => Err(WakeLockError::Refused),
    }
}

/// On Apple's home screen before 18.4 the lock is granted and does nothing. The version is told by nothing there but by
/// what came with it.
fn does_nothing() -> bool {
    let came_with_18_4 = || window().ok().and_then(|window| member(&window, "cookieStore"));
    on_apple_home_screen() && came_with_18_4().is_none()
}

async fn ask() -> Result<LitScreen, WakeLockError> {
    if does_nothing() {
        return Err(WakeLockError::Broken);
    }
    let Some(lock) = window().ok().and_then(|window| member(&window.navigator(), "wakeLock")) else {
        return Err(WakeLockError::Unsupported);
    };
    let Ok(asked) = lock.unchecked_into::<ScreenWakeLock>().request("screen") else {
        return Err(WakeLockError::Unsupported);
    };
    match whenever(asked).await {
        Ok(sentinel) => Ok(LitScreen { sentinel: sentinel.unchecked_into() }),
        Err(_) => Err(WakeLockError::Refused),
    }
}
