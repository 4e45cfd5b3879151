//! Writing JSON.

use serde::Serialize;

pub fn json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_json(value, &mut bytes);
    bytes
}

/// Appends to `bytes`.
pub fn write_json(value: &impl Serialize, bytes: &mut Vec<u8>) {
    if serde_json::to_writer(bytes, value).is_err() {
        unreachable!("every key is a text and the bytes go to memory");
    }
}
