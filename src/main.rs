//! Starts the app.

#[cfg(target_arch = "wasm32")]
use {std::alloc::System, zeroizing_alloc::ZeroAlloc};

/// Overwrites what is given back, so that names and keys are gone when nothing holds them any more. See
/// `docs/decisions/0024-locking.md`.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static HEAP: ZeroAlloc<System> = ZeroAlloc(System);

fn main() {
    hjemmetrener::app::start();
}
