//! Sessions: before them, after them, and what is done with them later.

mod around;
