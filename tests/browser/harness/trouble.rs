//! Why a story could not be told to its end, and where it was.

use std::fmt;
use std::panic::Location;

use thirtyfour::error::WebDriverError;

pub type Told<T = ()> = Result<T, Trouble>;

/// `Debug` is what a failing test prints, so it is written for people.
pub struct Trouble {
    what: String,
    place: &'static Location<'static>,
}

impl Trouble {
    #[track_caller]
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), place: Location::caller() }
    }
}

impl fmt::Debug for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  at {}", self.what, self.place)
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Trouble {}

impl From<WebDriverError> for Trouble {
    #[track_caller]
    fn from(error: WebDriverError) -> Self {
        Self::new(format!("the browser's driver: {error}"))
    }
}

impl From<std::io::Error> for Trouble {
    #[track_caller]
    fn from(error: std::io::Error) -> Self {
        Self::new(format!("files or processes: {error}"))
    }
}

impl From<serde_json::Error> for Trouble {
    #[track_caller]
    fn from(error: serde_json::Error) -> Self {
        Self::new(format!("an answer that is not understood: {error}"))
    }
}
