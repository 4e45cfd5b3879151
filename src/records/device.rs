//! The store of this device: the browser's database, with the second copy beside it in Cache Storage.

use std::future::Future;

use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Cache, CacheStorage, Response};

use crate::records::in_time::within;
use crate::records::indexed_db::IndexedDbStore;
use crate::records::mirror::{MirrorError, MirrorPlace, Mirrored};

/// The service worker throws away all that begin with `hjemmetrener-` but its own.
const CACHE: &str = "hjemmetrener.copy";
/// What is kept there is found by address. These are never asked for over the network.
const FOLDER: &str = "/copy/";

/// So long what is saved may wait for more to be written with it.
const SOON_MS: u32 = 300;

/// All of the copy is read or written within this, or the browser is taken not to answer. Whoever unlocks may wait for it.
const ANSWER_WITHIN_MS: u32 = 15_000;

pub type DeviceStore = Mirrored<IndexedDbStore, CachePlace>;

/// `name` is the database's.
pub(super) fn device_store(name: &str) -> DeviceStore {
    Mirrored::new(IndexedDbStore::new(name), CachePlace)
}

/// Nobody waits for it.
pub(super) fn write_soon(store: &DeviceStore) {
    let store = store.clone();
    spawn_local(async move {
        TimeoutFuture::new(SOON_MS).await;
        store.write_behind().await;
    });
}

/// Cache Storage, beside the files of the app: each piece is a file of its own there, with the browser's own check.
#[derive(Clone, Copy)]
pub struct CachePlace;

impl MirrorPlace for CachePlace {
    async fn names(&self) -> Result<Vec<String>, MirrorError> {
        let requests: Array = settled(cache().await?.keys()).await?.dyn_into().map_err(|_| MirrorError::Refused)?;
        let name = |request: JsValue| {
            let url = Reflect::get(&request, &"url".into()).ok()?.as_string()?;
            Some(url.rsplit('/').next()?.to_owned())
        };
        Ok(requests.iter().filter_map(name).collect())
    }

    async fn read(&self, name: &str) -> Result<Vec<u8>, MirrorError> {
        let found = settled(cache().await?.match_with_str(&address(name))).await?;
        let piece: Response = found.dyn_into().map_err(|_| MirrorError::Refused)?;
        let bytes = settled(piece.array_buffer().map_err(|_| MirrorError::Refused)?).await?;
        Ok(Uint8Array::new(&bytes).to_vec())
    }

    async fn write(&self, name: &str, bytes: &[u8]) -> Result<(), MirrorError> {
        let bytes = Uint8Array::from(bytes);
        let piece = Response::new_with_opt_buffer_source(Some(&bytes)).map_err(|_| MirrorError::Refused)?;
        settled(cache().await?.put_with_str(&address(name), &piece)).await.map(drop)
    }

    async fn remove(&self, name: &str) -> Result<(), MirrorError> {
        settled(cache().await?.delete_with_str(&address(name))).await.map(drop)
    }

    async fn in_time<T>(&self, asked: impl Future<Output = T>) -> Option<T> {
        within(asked, TimeoutFuture::new(ANSWER_WITHIN_MS)).await
    }
}

async fn cache() -> Result<Cache, MirrorError> {
    let window = web_sys::window().ok_or(MirrorError::Refused)?;
    // A page without a secure address has none.
    let caches = Reflect::get(&window, &"caches".into()).map_err(|_| MirrorError::Refused)?;
    let caches: CacheStorage = caches.dyn_into().map_err(|_| MirrorError::Refused)?;
    settled(caches.open(CACHE)).await?.dyn_into().map_err(|_| MirrorError::Refused)
}

fn address(name: &str) -> String {
    format!("{FOLDER}{name}")
}

async fn settled(asked: Promise) -> Result<JsValue, MirrorError> {
    JsFuture::from(asked).await.map_err(|_| MirrorError::Refused)
}
