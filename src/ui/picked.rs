//! What is chosen in a part, wherever the screen keeps it.

use leptos::prelude::*;

/// Read and set. A screen that keeps it as something else than the part shows hands in both ways.
pub struct Picked<T: Clone + Send + Sync + 'static> {
    value: Signal<T>,
    set: Callback<T>,
}

impl<T: Clone + Send + Sync + 'static> Clone for Picked<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Clone + Send + Sync + 'static> Copy for Picked<T> {}

impl<T: Clone + Send + Sync + 'static> Picked<T> {
    pub fn new(value: impl Fn() -> T + Send + Sync + 'static, set: impl Fn(T) + Send + Sync + 'static) -> Self {
        Self { value: Signal::derive(value), set: Callback::new(set) }
    }

    pub fn get(self) -> T {
        self.value.get()
    }

    pub fn set(self, value: T) {
        self.set.run(value);
    }
}

impl<T: Clone + Send + Sync + 'static> From<RwSignal<T>> for Picked<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self::new(move || signal.get(), move |value| signal.set(value))
    }
}
