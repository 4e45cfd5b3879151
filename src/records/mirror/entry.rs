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

pub(super) fn begins(bytes: &[u8]) -> bool {
    bytes.starts_with(MARK)
}

/// The bodies of all whole entries.
pub(super) fn read(bytes: &[u8]) -> Vec<&[u8]> {
    let mut hashing = Hashing::of(bytes);
    bodies(bytes, &mut hashing)
}

/// What may be hashed in vain. What was written here and is damaged needs less than its own length; marks that somebody
/// put there, each with a length to the end, would need its square.
struct Hashing {
    left: usize,
}

impl Hashing {
    /// So many times all that is there.
    const TIMES: usize = 8;

    fn of(bytes: &[u8]) -> Self {
        Self { left: bytes.len().saturating_mul(Self::TIMES) }
    }

    /// Whether a body is whole. Those that are cost nothing: they are passed by.
    fn holds(&mut self, length: &[u8], body: &[u8], hash: [u8; HASH]) -> bool {
        let Some(left) = self.left.checked_sub(body.len() + FRONT) else { return false };
        let is_whole = sha256(&[length, body]) == hash;
        if !is_whole {
            self.left = left;
        }
        is_whole
    }
}

fn bodies<'a>(mut bytes: &'a [u8], hashing: &mut Hashing) -> Vec<&'a [u8]> {
    let mut bodies = Vec::new();
    while bytes.len() >= FRONT {
        bytes = match first(bytes, hashing) {
            Some((body, rest)) => {
                bodies.push(body);
                rest
            }
            None => next_mark(bytes),
        };
    }
    bodies
}

fn first<'a>(bytes: &'a [u8], hashing: &mut Hashing) -> Option<(&'a [u8], &'a [u8])> {
    let rest = bytes.strip_prefix(MARK)?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let (hash, rest) = rest.split_first_chunk::<HASH>()?;
    let (body, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    hashing.holds(length, body, *hash).then_some((body, rest))
}

/// From the next mark on, which is not the first byte.
fn next_mark(bytes: &[u8]) -> &[u8] {
    let after = bytes.get(1..).unwrap_or_default();
    let at = after.windows(MARK.len()).position(|window| window == MARK);
    at.and_then(|at| after.get(at..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One behind the other, each saying that it goes on to the end.
    fn crafted(marks: usize) -> Vec<u8> {
        let length = marks * FRONT;
        let fronts = (1..=marks).map(|at| {
            let rest = u32::try_from(length - at * FRONT).unwrap().to_be_bytes();
            [MARK.as_slice(), &rest, &[0; HASH]].concat()
        });
        fronts.flatten().collect()
    }

    #[test]
    fn marks_that_were_put_there_to_be_hashed_again_and_again_are_hashed_a_bounded_number_of_times() {
        let mut bytes = Vec::new();
        write(b"whole", &mut bytes).unwrap();
        bytes.extend(crafted(20_000));
        let mut hashing = Hashing::of(&bytes);
        let may = hashing.left;
        assert_eq!(may, bytes.len() * Hashing::TIMES);
        assert_eq!(bodies(&bytes, &mut hashing), [b"whole"], "what is whole is read");
        assert!(hashing.left < bytes.len(), "they would cost more than {may} bytes");
    }

    #[test]
    fn however_many_entries_are_damaged_those_that_are_whole_are_read() {
        let mut bytes = Vec::new();
        for at in 0..2_000_u32 {
            let front = bytes.len();
            write(&[at.to_be_bytes().as_slice(), &[7; 200]].concat(), &mut bytes).unwrap();
            if at % 2 == 0 {
                bytes[front + FRONT + 100] ^= 1;
            }
        }
        let mut hashing = Hashing::of(&bytes);
        let may = hashing.left;
        assert_eq!(bodies(&bytes, &mut hashing).len(), 1_000);
        assert!(may - hashing.left <= bytes.len(), "{} bytes hashed in vain", may - hashing.left);
    }
}
