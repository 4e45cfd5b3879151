//! What leaves the tablet by a person's act, and how it is read again elsewhere.
//!
//! Owns: the allow-list of what is shared, its compact form, links. Must not own: the network, the store, words, who may
//! share what. Start at [`share::Shared`].

pub mod qr;
pub mod share;
