//! The municipality's way into backups when nobody has a code.

/// The open half of the municipality's key, as it is set on a tablet. What it is good for is known to `vault`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EscrowKey([u8; 32]);

impl EscrowKey {
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}
