//! Which databases the browser holds: opening one that is not there would make it.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// `None`: the browser does not tell.
pub(super) async fn of_databases() -> Option<Vec<String>> {
    let factory = web_sys::window()?.indexed_db().ok()??;
    let databases: Function = Reflect::get(&factory, &"databases".into()).ok()?.dyn_into().ok()?;
    let asked: Promise = databases.call0(&factory).ok()?.dyn_into().ok()?;
    let found: Array = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    let name = |database: JsValue| Reflect::get(&database, &"name".into()).ok()?.as_string();
    Some(found.iter().filter_map(name).collect())
}
