//! Pictures of the running app, of its made-up people in practice.
//!
//!     pictures              the main screens, for the README
//!     pictures --all DIR    every screen in every state, in three sizes, light and dark

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use browser_stories::harness::{Look, Screen, Setup, Size, Tablet, Told, Trouble, project};
use browser_stories::pages::tour::Tour;

/// Stops of the tour, and what their pictures are called in the README.
const MAIN: [(&str, &str); 5] = [
    ("today", "today.png"),
    ("person", "person.png"),
    ("session-repetitions", "session.png"),
    ("sppb-2-running", "sppb.png"),
    ("progress", "progress.png"),
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Told {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => main_screens(&project().join("docs/pictures")).await,
        ["--all", folder] => every_screen(&PathBuf::from(folder)).await,
        _ => Err(Trouble::new("usage: pictures [--all DIR]")),
    }
}

async fn main_screens(folder: &Path) -> Told {
    fs::create_dir_all(folder)?;
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let look = async |screen: &Screen, stop: &str| match MAIN.iter().find(|(name, _)| *name == stop) {
        Some((_, file)) => screen.picture(&folder.join(file)).await,
        None => Ok(()),
    };
    Tour { browser: &mut browser, look }.practice().await
}

async fn every_screen(folder: &Path) -> Told {
    for size in Size::MAIN {
        for look in Look::BOTH {
            fs::create_dir_all(folder.join(place(size, look)))?;
        }
    }
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let look = async |screen: &Screen, stop: &str| {
        let take = async |size, look| {
            let folder = folder.join(place(size, look));
            screen.picture(&folder.join(format!("{stop}.png"))).await?;
            screen.long_picture(&folder.join(format!("{stop}-whole.png")), size).await.map(|_| ())
        };
        screen.in_every_guise(take).await
    };
    Tour { browser: &mut browser, look }.everything().await
}

fn with_clock() -> Setup {
    Setup { clock: true, ..Setup::default() }
}

fn place(size: Size, look: Look) -> String {
    format!("{size}-{}", look.name())
}
