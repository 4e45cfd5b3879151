//! The engines that stories are told in, and how each is launched.

use std::fmt;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::display::Display;
use super::{Setup, Told, chromium, webkit};

/// What the app is shown in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Engine {
    /// Seen from before a page's first script, at any size and in any look; its clocks can be moved.
    #[default]
    Chromium,
    /// WebKitGTK, the nearest to the browser of an iPad that runs here. Nothing can be run before a page's own scripts:
    /// its clocks are the real ones, and of what it complains only that is known which it said after the page had
    /// loaded. It remembers nothing when it is closed, and wears what it wears.
    WebKit,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::WebKit => "WebKitGTK",
        })
    }
}

/// How an engine's driver is started, and what is asked of it.
pub(super) struct Launch {
    pub driver: Command,
    pub wishes: Value,
    /// Where the engine cannot do without a screen to draw on.
    pub display: Option<Display>,
}

impl Launch {
    pub fn of(setup: &Setup, port: u16, profile: &Path) -> Told<Self> {
        let mut launch = match setup.engine {
            Engine::Chromium => chromium::launch(setup, port, profile)?,
            Engine::WebKit => webkit::launch(setup, port, profile)?,
        };
        launch.driver.env("TZ", "Europe/Oslo").env("LANG", "nb_NO.UTF-8");
        Ok(launch)
    }
}
