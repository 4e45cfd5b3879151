//! Everybody in the store: find one, add one, change what is known of one.

mod edit;
mod form;
mod list;
mod new;

pub use edit::EditPersonScreen;
pub use list::PeopleScreen;
pub use new::NewPersonScreen;
