//! The running app as signals: which stage it is in, the view of what is kept, and the doors to change it.
//!
//! Owns: signals around the workspace, the device's time and chance handed to it, driving a session or a test.
//! Must not own: rules, words, what a screen looks like. Start at [`App`]; docs/state.md tells what happens on a press.
//!
//! A room uses only rooms on floors below its own.
//!
//! | Floor | Rooms | Owns |
//! |--|--|--|
//! | 1 | `env`, `route`, `preferences` | the device's time and chance; addresses; what the tablet remembers besides records |
//! | 1 | `store_marker`, `mending`, `hand_over`, `updates`, `sound`, `wake_lock` | one ability of the device each |
//! | 2 | `address`, `codes`, `code_tries`, `letterbox`, `viewer`, `store` | where one is; new codes; codes that are tried; what is written down in front of the lock; a link that is looked at; the open store, its view, the one door for change |
//! | 3 | `showing`, `backups`, `escrow`, `links`, `extracts` | what leaves the store by a person's act, and who may open it |
//! | 4 | `door`, `idle_lock` | in and out; locking what lies untouched |
//! | 5 | `app` | all of these in one, for the screens |
//! | 6 | `savepoint`, `voice` | what stands on the whole app |
//! | 7 | `session_driver`, `test_driver`, `form_keeper`, `plan_keeper` | leading a session, a test, a form |

pub(crate) mod address;
mod app;
pub(crate) mod backups;
mod code_tries;
mod codes;
mod door;
mod env;
pub(crate) mod escrow;
pub(crate) mod extracts;
pub(crate) mod form_keeper;
pub(crate) mod hand_over;
mod idle_lock;
mod letterbox;
mod links;
mod mending;
pub(crate) mod plan_keeper;
pub(crate) mod preferences;
pub(crate) mod route;
mod savepoint;
pub(crate) mod session_driver;
mod showing;
mod sound;
mod store;
mod store_marker;
pub(crate) mod test_driver;
mod updates;
pub(crate) mod viewer;
pub(crate) mod voice;
mod wake_lock;

pub(crate) use app::{App, use_app};
pub(crate) use codes::{ChosenCode, NewCode, is_same_code, objection_to};
pub(crate) use door::{SeenAside, SetUpRequest, UnlockAttemptError};
pub(crate) use links::{LinkWish, ShareLinkError, SharedLink, share_link};
pub(crate) use mending::SecondCopy;
pub(crate) use showing::ShownProgress;
pub(crate) use store::{AppStage, TabletErasure};
pub(crate) use wake_lock::keep_awake;
