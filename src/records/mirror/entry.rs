//! Entries, one after the other: what is cut or damaged is passed over, and the next one is found.

use crate::vault::sha256;

const MARK: &[u8; 4] = b"hmt1";
const HASH: usize = 32;
const FRONT: usize = MARK.len() + 4 + HASH;

/// Writes one entry to the end. `None`: too long for any.
pub(super) fn write(body: &[u8], to: &mut Vec<u8>) -> Option<()> {
    let length = u32::try_from(body.len()).ok()?.to_be_bytes();
    to.extend_from_slice(MARK);
    to.extend_from_slice(&length);
    to.extend_from_slice(&sha256(&[&length, body]));
    to.extend_from_slice(body);
    Some(())
}

/// The bodies of all whole entries.
pub(super) fn read(mut bytes: &[u8]) -> Vec<&[u8]> {
    let mut bodies = Vec::new();
    while bytes.len() >= FRONT {
        bytes = match first(bytes) {
            Some((body, rest)) => {
                bodies.push(body);
                rest
            }
            None => next_mark(bytes),
        };
    }
    bodies
}

fn first(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = bytes.strip_prefix(MARK)?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let (hash, rest) = rest.split_first_chunk::<HASH>()?;
    let (body, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    (sha256(&[length, body]) == *hash).then_some((body, rest))
}

/// From the next mark on, which is not the first byte.
fn next_mark(bytes: &[u8]) -> &[u8] {
    let after = bytes.get(1..).unwrap_or_default();
    let at = after.windows(MARK.len()).position(|window| window == MARK);
    at.and_then(|at| after.get(at..)).unwrap_or_default()
}
