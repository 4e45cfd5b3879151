//! axe on every screen in every state, light and dark, on a tablet and a phone; and nothing to scroll sideways.

use std::fmt::Write;

use browser_stories::harness::{Look, Screen, Size, Tablet, Told, audit};
use browser_stories::pages::tour::Tour;

use crate::told::{expect, with_clock};

#[tokio::test]
async fn every_screen_in_every_state_is_without_faults_that_axe_can_find() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let mut faults = String::new();
    let mut stops = 0;
    let look = async |screen: &Screen, stop: &str| {
        stops += 1;
        faults.push_str(&faults_of(screen, stop).await?);
        Ok(())
    };
    Tour { browser: &mut browser, look }.everything().await?;
    println!("{stops} screens and states");
    expect(faults.is_empty(), format!("faults:\n{faults}"))?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// For pages that lie beside the tour.
pub async fn without_faults(screen: &Screen, stop: &str) -> Told {
    let faults = faults_of(screen, stop).await?;
    expect(faults.is_empty(), format!("faults:\n{faults}"))
}

/// What is wrong with the page as it is now, in every size and look; empty when nothing is.
async fn faults_of(screen: &Screen, stop: &str) -> Told<String> {
    let mut faults = String::new();
    for size in [Size::TABLET, Size::PHONE] {
        screen.resize(size).await?;
        screen.stretch(size).await?;
        for look in Look::BOTH {
            screen.wear(look).await?;
            for violation in audit(screen).await? {
                // Writing to a string cannot fail.
                let _ = writeln!(faults, "  {stop}, {} px, {}: {violation}", size.width, look.name());
            }
        }
    }
    screen.wear(Look::Light).await?;
    screen.resize(Size::NARROWEST).await?;
    screen.settled().await?;
    let overhang = screen.overhang().await?;
    if !overhang.is_empty() {
        let _ = writeln!(faults, "  {stop}, 320 px: wider than the screen: {overhang:#?}");
    }
    screen.resize(Size::TABLET).await?;
    Ok(faults)
}
