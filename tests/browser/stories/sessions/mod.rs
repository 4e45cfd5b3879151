//! Sessions: before them, while they are led, after them, and what is done with them later.

mod around;
mod led;
