//! SHA-256, for those who hold bytes against what was said about them.

use sha2::{Digest, Sha256};

/// Of the parts one after the other. Who calls it sees to it that no two lists of parts give the same bytes.
pub fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}
