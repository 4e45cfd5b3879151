//! Opening with the device's own lock: turned on, used, refused, gone, and turned off; the code opens beside it all along.

use std::time::Duration;

use browser_stories::harness::{OwnLock, Part, Screen, Tablet, Told};
use browser_stories::pages::log::Log;
use browser_stories::pages::settings::Settings;
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::{go_to_settings, go_to_today, inside, lock};
use browser_stories::pages::unlock::Unlock;

use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, expect_same, with_clock};

const OPEN: &str = "Åpne med nettbrettets egen lås";
const REFUSED: &str = "Nettbrettet bekreftet ikke at det er deg.";

async fn open_with_own_lock(screen: &Screen) -> Told {
    screen.press(OPEN).await?;
    inside(screen).await
}

#[tokio::test]
async fn the_devices_own_lock_opens_beside_the_code_and_where_it_does_not_the_code_does() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    // Before it is turned on nothing is said of it at the lock.
    lock(&browser).await?;
    browser.shows_not(OPEN).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;

    let device = OwnLock::of(&browser).await?;
    let settings = go_to_settings(&browser).await?;
    settings.begin_own_lock(&codes.worker).await?;
    without_faults(&browser, "own lock: whether to turn it on").await?;
    browser.press(Settings::TURN_ON_OWN_LOCK).await?;
    browser.wait_for("Slått på: nettbrettets egen lås åpner appen for deg.").await?;
    without_faults(&browser, "own lock: turned on").await?;

    lock(&browser).await?;
    browser.find(Part::Button, OPEN).await?;
    without_faults(&browser, "own lock: in front of the lock").await?;
    open_with_own_lock(&browser).await?;
    Log::of_tablet(go_to_settings(&browser).await?).await?;
    browser.shows(&["Låst opp med nettbrettets egen lås", "Nettbrettets egen lås slått på"]).await?;
    // It does not stand in for the code where that is asked for again.
    go_to_settings(&browser).await?.press("Lag sikkerhetskopi").await?;
    browser.wait_for("Skriv koden din en gang til").await?;

    // While the device asks, the code can be written, and its window goes.
    lock(&browser).await?;
    device.is_touched(false).await?;
    browser.press(OPEN).await?;
    browser.wait_for("Nettbrettet spør deg …").await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    device.is_touched(true).await?;
    lock(&browser).await?;
    open_with_own_lock(&browser).await?;

    // Somebody else's finger. The device that is made up trusts nobody any more after that.
    lock(&browser).await?;
    device.knows_its_owner(false).await?;
    browser.press(OPEN).await?;
    browser.wait_for(REFUSED).await?;
    without_faults(&browser, "own lock: refused").await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;

    // The passkey is gone from the device.
    device.remove().await?;
    let _other = OwnLock::of(&browser).await?;
    lock(&browser).await?;
    browser.press(OPEN).await?;
    browser.wait_for(REFUSED).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_today(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_new_code_ends_it_it_is_turned_on_again_and_off_and_is_told_of_in_three_languages() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let device = OwnLock::of(&browser).await?;
    go_to_settings(&browser).await?.turn_on_own_lock(&codes.worker).await?;
    let lines = [
        ("Språk", "Nynorsk", "Slått på: nettbrettet sin eigen lås opnar appen for deg."),
        ("Språk", "English", "Turned on: the device’s own lock opens the app for you."),
        ("Language", "Bokmål", "Slått på: nettbrettets egen lås åpner appen for deg."),
    ];
    for (question, language, line) in lines {
        browser.choose(question, language).await?;
        browser.wait_for(line).await?;
    }

    let settings = go_to_settings(&browser).await?;
    settings.press("Lag ny kode").await?;
    let new = browser.shown_code("worker").await?;
    browser.write(Settings::RETYPE_NEW_CODE, &new).await?;
    browser.press("Bruk den nye koden").await?;
    browser.wait_for("Nettbrettets egen lås er slått av for deg.").await?;
    without_faults(&browser, "own lock: ended by a new code").await?;
    let unlock = lock(&browser).await?;
    browser.shows_not(OPEN).await?;
    unlock.with(&new).await?;

    // On again, in the place of the passkey from before; then off.
    let settings = go_to_settings(&browser).await?;
    settings.turn_on_own_lock(&new).await?;
    expect_same(&device.kept().await?, &1, "passkeys on the device")?;
    lock(&browser).await?;
    open_with_own_lock(&browser).await?;
    let settings = go_to_settings(&browser).await?;
    settings.turn_off_own_lock(&new).await?;
    Log::of_tablet(go_to_settings(&browser).await?).await?;
    browser.shows(&["Nettbrettets egen lås slått av"]).await?;
    let unlock = lock(&browser).await?;
    browser.shows_not(OPEN).await?;
    unlock.with(&new).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_device_without_such_a_lock_or_without_secrets_is_told_of_and_nothing_locks_behind_its_window() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    go_to_settings(&browser).await?;
    browser.wait_for("har ingen lås som appen kan bruke").await?;
    without_faults(&browser, "own lock: none here").await?;

    let old = OwnLock::without_secrets(&browser).await?;
    go_to_today(&browser).await?;
    let settings = go_to_settings(&browser).await?;
    settings.begin_own_lock(&codes.worker).await?;
    browser.press(Settings::TURN_ON_OWN_LOCK).await?;
    browser.wait_for("ga ingen nøkkel som appen kan bruke").await?;
    without_faults(&browser, "own lock: without secrets").await?;
    browser.press("Avbryt").await?;
    old.remove().await?;

    let device = OwnLock::of(&browser).await?;
    device.is_touched(false).await?;
    settings.begin_own_lock_again().await?;
    browser.press(Settings::TURN_ON_OWN_LOCK).await?;
    browser.wait_for("Nettbrettet spør deg …").await?;
    // On some devices the page is out of sight behind the device's own window.
    browser.hide().await?;
    browser.let_pass(Duration::from_secs(60)).await?;
    browser.show().await?;
    browser.wait_for("kommer inn i appen som deg").await?;
    browser.close().await?;
    tablet.nothing_strange()
}
