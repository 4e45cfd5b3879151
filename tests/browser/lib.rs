//! What stories are told with: a tablet that can be killed, and a page object for each screen.
//!
//! Stories find things as people do, by what they are and what they are called. They know no ids, classes or routes.
//! Start at [`harness::Tablet`], then at a page such as [`pages::start::Welcome`].

pub mod harness;
pub mod pages;
pub mod trials;
