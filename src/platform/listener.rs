//! Hearing browser events for as long as somebody wants to.

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, EventTarget};

use crate::platform::ability::window;

/// Calls back on events until it is dropped. Without a window it hears nothing.
#[must_use = "dropping it stops listening"]
pub(crate) struct Listener {
    target: Option<EventTarget>,
    events: &'static [&'static str],
    callback: Closure<dyn FnMut(Event)>,
    before_the_page: bool,
}

impl Listener {
    /// Listens before the page's own parts do, so that none of them can keep an event back.
    pub(super) fn new(
        target: Option<EventTarget>,
        events: &'static [&'static str],
        mut callback: impl FnMut() + 'static,
    ) -> Self {
        let callback = Closure::new(move |_| callback());
        Self { target, events, callback, before_the_page: true }.listening()
    }

    /// Hears each event itself, before the page's own parts do.
    pub(super) fn hearing(events: &'static [&'static str], callback: impl FnMut(Event) + 'static) -> Self {
        let target = window().ok().map(EventTarget::from);
        Self { target, events, callback: Closure::new(callback), before_the_page: true }.listening()
    }

    /// Hears what the page's own parts have left of an event.
    pub(super) fn after_the_page(
        target: Option<EventTarget>,
        events: &'static [&'static str],
        callback: impl FnMut(Event) + 'static,
    ) -> Self {
        Self { target, events, callback: Closure::new(callback), before_the_page: false }.listening()
    }

    pub(super) fn on_window(events: &'static [&'static str], callback: impl FnMut() + 'static) -> Self {
        Self::new(window().ok().map(EventTarget::from), events, callback)
    }

    fn listening(self) -> Self {
        self.for_each(|target, event, callback| {
            target.add_event_listener_with_callback_and_bool(event, callback, self.before_the_page)
        });
        self
    }

    fn for_each(&self, change: impl Fn(&EventTarget, &str, &Function) -> Result<(), JsValue>) {
        let Some(target) = &self.target else { return };
        for event in self.events {
            // Neither adding nor removing throws for a target, a name and a function that exist.
            let _ = change(target, event, self.callback.as_ref().unchecked_ref());
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.for_each(|target, event, callback| {
            target.remove_event_listener_with_callback_and_bool(event, callback, self.before_the_page)
        });
    }
}
