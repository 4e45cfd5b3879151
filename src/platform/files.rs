//! Files out to the person, and in from the person.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, FilePropertyBag, HtmlAnchorElement, Navigator, ShareData, Url, Window};

use crate::platform::ability::{failure_name, member, window};
use crate::platform::answer::{IN_A_WHILE_MS, in_time, whenever};
use crate::platform::choosing::Sheet;
use crate::platform::{page, tick};

/// How long a download may take to start before its address is withdrawn.
const DOWNLOAD_STARTS_WITHIN_MS: u32 = 60_000;

/// What became of a file that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Offered {
    /// Handed on through the share sheet.
    Shared,
    /// Handed to the browser's downloads. Whether it reaches a disk, no page is told.
    Saved,
    /// The person closed the share sheet without choosing.
    Dismissed,
    /// The share sheet opens only within about five seconds of a tap: ask for another tap and offer again.
    NeedsTap,
    /// The browser can neither share nor download here.
    NotPossible,
}

/// Why a file could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ReadError {
    #[error("{size} bytes; at most {limit} are read")]
    TooLarge { size: u64, limit: u64 },
    #[error("the file cannot be read: removed, changed or out of reach")]
    Unreadable,
}

/// Offers a file to the person: by the share sheet in an app on an Apple home screen, where a download opens a preview
/// with no way back; as a download everywhere else. Build the bytes before the tap that leads here.
pub(crate) async fn offer(name: &str, bytes: &[u8], mime: &str) -> Offered {
    let Ok(window) = window() else { return Offered::NotPossible };
    let Some(file) = file(name, bytes, mime) else { return Offered::NotPossible };
    match shareable(&window.navigator(), &file) {
        Some(data) => share(&window.navigator(), &data).await,
        None => download(&window, name, &file).map_or(Offered::NotPossible, |()| Offered::Saved),
    }
}

/// Whether this browser has a share sheet for addresses.
pub(crate) fn can_share_address() -> bool {
    window().is_ok_and(|window| member(&window.navigator(), "share").is_some())
}

/// Offers an address to the person by the share sheet. Must follow a tap; see [`can_share_address`].
pub(crate) async fn share_address(text: &str, address: &str) -> Offered {
    let Ok(window) = window() else { return Offered::NotPossible };
    if !can_share_address() {
        return Offered::NotPossible;
    }
    let data = ShareData::new();
    data.set_text(text);
    data.set_url(address);
    share(&window.navigator(), &data).await
}

/// Puts a text on the clipboard; false where the browser does not let pages do that. Must follow a tap.
pub(crate) async fn copy(text: &str) -> bool {
    let Ok(window) = window() else { return false };
    let navigator = window.navigator();
    if member(&navigator, "clipboard").is_none() {
        return false;
    }
    in_time(navigator.clipboard().write_text(text), IN_A_WHILE_MS).await.is_ok()
}

/// The bytes of a file the person picked, or why not. The size is looked at before anything is read.
pub(crate) async fn read(file: File, limit: u64) -> Result<Vec<u8>, ReadError> {
    let size = file.size() as u64;
    if size > limit {
        return Err(ReadError::TooLarge { size, limit });
    }
    let buffer = in_time(file.array_buffer(), IN_A_WHILE_MS).await.map_err(|_| ReadError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

fn file(name: &str, bytes: &[u8], mime: &str) -> Option<File> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = FilePropertyBag::new();
    options.set_type(mime);
    File::new_with_u8_array_sequence_and_options(&parts, name, &options).ok()
}

/// What to share, where sharing is the better way and the browser can share this very file.
fn shareable(navigator: &Navigator, file: &File) -> Option<ShareData> {
    if !page::on_apple_home_screen() || member(navigator, "canShare").is_none() {
        return None;
    }
    let data = ShareData::new();
    data.set_files(&Array::of1(file));
    navigator.can_share_with_data(&data).then_some(data)
}

async fn share(navigator: &Navigator, data: &ShareData) -> Offered {
    let _sheet = Sheet::open();
    match whenever(navigator.share_with_data(data)).await {
        Ok(_) => Offered::Shared,
        Err(failure) => match failure_name(&failure).as_str() {
            "AbortError" => Offered::Dismissed,
            "NotAllowedError" => Offered::NeedsTap,
            _ => Offered::NotPossible,
        },
    }
}

fn download(window: &Window, name: &str, file: &File) -> Result<(), JsValue> {
    let document = window.document().ok_or(JsValue::UNDEFINED)?;
    let body = document.body().ok_or(JsValue::UNDEFINED)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    let address = ObjectUrl::new(file)?;
    anchor.set_href(&address.0);
    anchor.set_download(name);
    body.append_child(&anchor)?;
    anchor.click();
    anchor.remove();
    spawn_local(async move {
        tick::after(DOWNLOAD_STARTS_WITHIN_MS).await;
        drop(address);
    });
    Ok(())
}

/// An address for a file in memory, withdrawn when dropped.
struct ObjectUrl(String);

impl ObjectUrl {
    fn new(file: &File) -> Result<Self, JsValue> {
        Url::create_object_url_with_blob(file).map(Self)
    }
}

impl Drop for ObjectUrl {
    fn drop(&mut self) {
        // Withdrawing an address never throws.
        let _ = Url::revoke_object_url(&self.0);
    }
}
