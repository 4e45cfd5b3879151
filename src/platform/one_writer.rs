//! One tab writes; the others wait.
//!
//! Web Locks: Chrome 69, Safari 15.4. The browser lets go of a lock by itself when its tab closes or is killed.

use std::future::{Future, pending};
use std::pin::{Pin, pin};

use futures::channel::oneshot;
use futures::future::{Either, select};
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::platform::ability::{member, window};
use crate::platform::answer::{SOON_MS, whenever};
use crate::platform::tick;

#[wasm_bindgen]
extern "C" {
    // Bound by hand: web-sys has it only behind a compiler flag that every builder would have to set.
    type LockManager;
    #[wasm_bindgen(method, catch)]
    fn request(this: &LockManager, name: &str, options: &Object, granted: &Function) -> Result<Promise, JsValue>;
}

/// Who may write.
#[must_use = "dropping what is held lets another tab write"]
pub(crate) enum Hold {
    /// This tab, until the guard is dropped, or another tab takes over.
    Held(WriterLock, TakenOver),
    /// Another tab.
    Taken,
    /// This browser cannot tell. To be treated as held: no browser the app is made for lacks locks, and a person with
    /// one tab open must not be kept out.
    Unsupported,
}

/// The right to write, given back when dropped.
pub(crate) struct WriterLock {
    give_back: Option<Function>,
}

impl WriterLock {
    /// With it the promise that the browser waits for before it lets the next one in.
    fn new() -> (Self, Promise) {
        let mut give_back = None;
        let until_dropped = Promise::new(&mut |resolve, _| give_back = Some(resolve));
        (Self { give_back }, until_dropped)
    }
}

type LockSettled = Pin<Box<dyn Future<Output = Result<JsValue, JsValue>>>>;

/// When another tab takes the right to write.
pub(crate) struct TakenOver {
    /// Ends well when the right is given back, and with an error when it is taken.
    asked: LockSettled,
}

impl TakenOver {
    /// Done when another tab has taken over; never, while this one has it or gave it back.
    pub(crate) async fn happens(self) {
        if self.asked.await.is_ok() {
            pending::<()>().await;
        }
    }
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        if let Some(give_back) = &self.give_back {
            // Resolving a promise never throws.
            let _ = give_back.call0(&JsValue::UNDEFINED);
        }
    }
}

/// Takes the lock if nobody has it; answers at once.
pub(crate) async fn try_hold(name: &str) -> Hold {
    request_with("ifAvailable", name).await
}

/// Takes it from whichever tab has it, which hears of it by its [`TakenOver`].
pub(crate) async fn take_over(name: &str) -> Hold {
    request_with("steal", name).await
}

async fn request_with(option: &str, name: &str) -> Hold {
    let options = Object::new();
    match Reflect::set(&options, &JsValue::from_str(option), &JsValue::TRUE) {
        // Both answer at once. A browser that does not is one that cannot tell.
        Ok(_) => match select(pin!(request(name, &options)), tick::after(SOON_MS)).await {
            Either::Left((hold, _)) => hold,
            Either::Right(_) => Hold::Unsupported,
        },
        Err(_) => Hold::Unsupported,
    }
}

/// Waits, hours if need be, until the tab that has the lock closes or gives it back. Never answers `Taken`.
pub(crate) async fn wait_until_free(name: &str) -> Hold {
    request(name, &Object::new()).await
}

async fn request(name: &str, options: &Object) -> Hold {
    let Some(locks) = window().ok().and_then(|window| member(&window.navigator(), "locks")) else {
        return Hold::Unsupported;
    };
    let (tell, told) = oneshot::channel();
    let answered = Closure::once_into_js(move |lock: JsValue| {
        if lock.is_null() {
            drop(tell.send(None));
            return JsValue::UNDEFINED;
        }
        let (guard, until_dropped) = WriterLock::new();
        // When nobody waits any more the guard comes back here, and is dropped.
        drop(tell.send(Some(guard)));
        until_dropped.into()
    });
    let asked = locks.unchecked_into::<LockManager>().request(name, options, answered.unchecked_ref());
    let Ok(asked) = asked else { return Hold::Unsupported };
    // What was asked settles first only when the browser says no, as it does to a page without an origin of its own.
    let asked: LockSettled = Box::pin(whenever(asked));
    match select(told, asked).await {
        Either::Left((Ok(None), _)) => Hold::Taken,
        Either::Left((Ok(Some(guard)), asked)) => Hold::Held(guard, TakenOver { asked }),
        Either::Left((Err(_), _)) | Either::Right(_) => Hold::Unsupported,
    }
}
