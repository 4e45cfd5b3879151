//! Whole stories in a real browser, on the release build. Each is one test, told from a new tablet to its end.
//!
//! Every story ends by asking that nothing strange happened: no request to another host, no line in the console, no
//! report of the content security policy.

mod accessibility;
mod backup;
mod bad_input;
mod colleagues;
mod doses;
mod drafts;
mod erasing;
mod extract;
mod eyes;
mod kills;
mod kin;
mod letterbox;
mod locking;
mod log;
mod main_job;
mod measuring;
mod merging;
mod offline;
mod own_lock;
mod paper;
mod plans;
mod put_aside;
mod results;
mod second_copy;
mod sessions;
mod storage;
mod told;
mod trials;
