//! Every state of a session on one page to look at, light and dark, on a tablet and a phone: `make player-sheet`.

use std::fs;
use std::path::Path;

use browser_stories::harness::{Look, Screen, Setup, Size, Tablet, Told, project};
use browser_stories::pages::tour::Tour;

/// Stops of the tour, and what is to be seen there.
const STATES: [(&str, &str); 22] = [
    ("session-before", "Before: not answered yet"),
    ("session-before-whole", "Before: the whole session"),
    ("session-before-lighter", "Before: a lighter session"),
    ("session-before-not-today", "Before: not today"),
    ("session-turned-away", "Before: not today, and why"),
    ("session-before-kept", "Before: answered earlier today, and kept"),
    ("session-seconds", "Working, for a time"),
    ("session-time-is-up", "Working, the time of the set is up"),
    ("session-repetitions", "Working, by repetitions"),
    ("session-counted", "Working, some repetitions counted"),
    ("session-resting", "Resting between two sets"),
    ("session-paused", "Paused: somebody asked for it"),
    ("session-away", "Paused: the tablet was away"),
    ("session-resumed", "Paused: come back to"),
    ("session-otherwise", "The sheet «Annerledes»"),
    ("session-stop", "The sheet «Stopp», with no reason chosen"),
    ("session-incident", "The sheet for an incident"),
    ("session-last", "The last exercise, all but four minutes gone"),
    ("session-closing", "Closing"),
    ("session-closing-follow-up", "Closing, with something to follow up"),
    ("past-session", "A past session"),
    ("past-session-correcting", "A past session, being corrected"),
];

const HEAD: &str = "<!doctype html>
<html lang=\"en\"><meta charset=\"utf-8\"><title>Every state of a session</title>
<style>
body { font-family: sans-serif; margin: 16px; background: #888 }
section { display: flex; flex-wrap: wrap; gap: 12px; align-items: start }
figure { margin: 0 }
img { display: block; height: 420px }
</style>
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Told {
    let folder = project().join("target/player-sheet");
    // Nothing of an earlier sheet stays behind.
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder)?;
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&Setup { clock: true, ..Setup::default() }).await?;
    let mut page = HEAD.to_owned();
    let look = async |screen: &Screen, stop: &str| match STATES.iter().find(|(name, _)| *name == stop) {
        Some((_, caption)) => {
            page += &state(screen, &folder, stop, caption).await?;
            Ok(())
        }
        None => Ok(()),
    };
    let told = Tour { browser: &mut browser, look }.a_whole_session().await;
    // What was seen before anything went wrong is worth looking at, too.
    fs::write(folder.join("index.html"), page)?;
    println!("{}", folder.join("index.html").display());
    told
}

/// One state with its pictures: what a screen shows, and all of the page where that is more.
async fn state(screen: &Screen, folder: &Path, stop: &str, caption: &str) -> Told<String> {
    let mut pictures = String::new();
    let take = async |size: Size, look: Look| {
        let name = format!("{stop}-{size}-{}", look.name());
        screen.picture(&folder.join(format!("{name}.png"))).await?;
        pictures += &figure(&name);
        let whole = format!("{name}-whole");
        if screen.long_picture(&folder.join(format!("{whole}.png")), size).await? {
            pictures += &figure(&whole);
        }
        Ok(())
    };
    screen.in_every_guise(take).await?;
    Ok(format!("<h2>{caption}</h2><section>{pictures}</section>\n"))
}

fn figure(name: &str) -> String {
    let picture = format!("<a href=\"{name}.png\"><img src=\"{name}.png\" loading=\"lazy\" alt=\"\"></a>");
    format!("<figure>{picture}<figcaption>{name}</figcaption></figure>")
}
