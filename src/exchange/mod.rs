//! What leaves the tablet by a person's act, and how it is read again elsewhere.
//!
//! Owns: the allow-list of what is shared, its compact form, links; the extract of everything about one person.
//! Must not own: the network, the store, words, who may share what. Start at [`share::Shared`].

pub mod extract;
pub mod qr;
pub mod share;
