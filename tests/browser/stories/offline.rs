//! Without network, and from one version to the next.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use browser_stories::harness::{
    Browser, Folder, Meter, Server, Setup, Site, Tablet, Told, Trouble, files_below, is_packed, release,
};
use browser_stories::pages::person::Person;
use browser_stories::pages::plan::make_plan;
use browser_stories::pages::start::{Welcome, set_up};
use browser_stories::pages::today::{go_to_settings, go_to_today};
use browser_stories::pages::unlock::Unlock;
use serde_json::json;

use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, expect, expect_same};

const OFFERED: &str = "Ny utgave er klar";
const TROUBLE: &str = "Appen lar seg ikke åpne akkurat nå";

#[tokio::test]
async fn after_one_visit_the_app_starts_cold_without_its_server() -> Told {
    let mut tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    Welcome::on(&browser).await?;
    browser.kept_offline().await?;
    browser.look_around().await?;
    browser.kill()?;
    tablet.server.stop()?;

    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    // What is kept is what the settings say.
    let kept = "return caches.keys().then((all) => all.find((name) => /-[0-9a-f]{16}$/.test(name)).slice(-16))";
    let build = browser.script(kept).await?;
    go_to_settings(&browser).await?;
    browser.shows(&[build.as_str().unwrap_or("no build is kept")]).await?;
    // Any page of the app, not only the first, and with all its pictures.
    browser.reload().await?;
    Unlock::on(&browser).await?;
    for file in ["/icons/icon.svg", "/manifest.webmanifest"] {
        let status = browser.script(&format!("return fetch('{file}').then((answer) => answer.status)")).await?;
        expect_same(&status, &json!(200), file)?;
    }
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn the_first_visit_loads_every_file_once() -> Told {
    let tablet = Tablet::new().await?;
    let meter = Meter::on(&tablet.server)?;
    let setup = Setup { address: Some(meter.address().to_owned()), ..Setup::default() };
    let browser = tablet.start_as(&setup).await?;
    Welcome::on(&browser).await?;
    browser.kept_offline().await?;
    browser.close().await?;

    let once = sent_once(&release())?;
    println!("the first visit loaded {} bytes; its files are {once} bytes", meter.received());
    expect(meter.received() >= once, "what is kept without network did not all come over the line")?;
    // Headers, and a short answer for each file that is asked for again and has not changed.
    expect(meter.received() < once + once / 10, "something came twice")?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn on_a_slow_line_the_first_visit_shows_how_far_it_has_come_and_says_when_nothing_comes() -> Told {
    let tablet = Tablet::new().await?;
    let meter = Meter::on(&tablet.server)?;
    let setup = Setup { address: Some(meter.address().to_owned()), ..Setup::default() };
    // Any file that is not the app: the page itself is opened without waiting for all of it.
    let browser = tablet.begin(&setup, "/manifest.webmanifest").await?;
    meter.slow_to(30_000);
    browser.script("location.href = '/'").await?;
    browser.wait_for("Laster ned appen.").await?;
    browser.shows(&["Lastar ned appen.", "Loading the app."]).await?;
    without_faults(&browser, "loading").await?;
    let share =
        async || Ok::<_, Trouble>(browser.script("return document.querySelector('progress').value").await?.as_f64());
    let first = share().await?;
    browser.wait_until("more to have come", async || Ok(share().await? > first)).await?;
    expect(first > Some(0.0) && share().await? < Some(1.0), "the bar does not tell how much has come")?;

    meter.silence(true);
    browser.shows_not(TROUBLE).await?;
    tokio::time::sleep(Duration::from_secs(15)).await;
    browser.wait_for(TROUBLE).await?;
    meter.silence(false);
    meter.slow_to(0);
    Welcome::on(&browser).await?;
    browser.close().await?;
    // The first file has no page to name an icon.
    tablet.expect_complaints("favicon.ico");
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_new_version_is_offered_never_during_a_session_and_comes_whole() -> Told {
    let site = Site::new("one")?;
    let tablet = Tablet::with(Server::serving(site.path()).await?, Folder::new("profile")?)?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    browser.kept_offline().await?;
    add_person(&browser, SIGNE).await?;
    let before = make_plan(&browser, SIGNE).await?.start_session().await?;
    let player = before.start(SIGNE).await?;
    player.as_planned().await?;

    site.publish("two")?;
    // What the browser does by itself when the app is taken up again.
    browser
        .script("return navigator.serviceWorker.getRegistration().then((it) => it.update()).then(() => true)")
        .await?;
    let waits = "return navigator.serviceWorker.getRegistration().then((it) => Boolean(it.waiting))";
    browser.wait_until("the new version to wait", async || Ok(browser.script(waits).await? == json!(true))).await?;
    browser.shows_not(OFFERED).await?;
    player.as_planned().await?;
    browser.shows_not(OFFERED).await?;
    let exercise = player.exercise().await?;
    browser.back().await?;
    Person::on(&browser, SIGNE).await?;
    browser.wait_for(OFFERED).await?;
    expect_same(&browser.version().await?, &["one"; 3].map(str::to_owned), "the version in use")?;

    // Loading again is not accepting.
    browser.reload().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    expect_same(&browser.version().await?, &["one"; 3].map(str::to_owned), "the version in use")?;
    go_to_today(&browser).await?;
    browser.wait_for(OFFERED).await?;
    browser.press("Oppdater nå").await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    expect_same(&browser.version().await?, &["two"; 3].map(str::to_owned), "the version in use")?;
    go_to_today(&browser).await?;
    browser.shows_not(OFFERED).await?;
    browser.press(&format!("Fortsett økta, {SIGNE}")).await?;
    browser.wait_for_title(&exercise).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn an_app_whose_copy_on_the_device_is_damaged_is_fetched_again_or_the_next_version_is() -> Told {
    let site = Site::new("one")?;
    let tablet = Tablet::with(Server::serving(site.path()).await?, Folder::new("profile")?)?;
    let browser = tablet.start().await?;
    Welcome::on(&browser).await?;
    browser.kept_offline().await?;
    spoil_what_is_kept(&browser, "boot.js|_bg.wasm").await?;
    browser.reload().await?;
    Welcome::on(&browser).await?;
    expect_same(&browser.version().await?, &["one"; 3].map(str::to_owned), "the version in use")?;

    spoil_what_is_kept(&browser, ".").await?;
    site.publish("two")?;
    browser.reload().await?;
    Welcome::on(&browser).await?;
    expect_same(&browser.version().await?, &["two"; 3].map(str::to_owned), "the version in use")?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// As a worn memory card spoils it: other bytes under the same address.
async fn spoil_what_is_kept(browser: &Browser, which: &str) -> Told {
    let spoil = format!(
        "return caches.keys()
           .then((names) => caches.open(names.find((name) => /-[0-9a-f]{{16}}$/.test(name))))
           .then((cache) => cache.keys().then((all) => Promise.all(
             all.filter((asked) => /{which}/.test(asked.url)).map((asked) => cache.put(asked, new Response('spoilt'))))))
           .then((spoilt) => spoilt.length)"
    );
    let spoilt = browser.script(&spoil).await?;
    expect(spoilt.as_u64() > Some(1), "nothing is kept that could be spoilt")
}

#[tokio::test]
async fn an_app_that_cannot_start_or_go_on_says_so() -> Told {
    let site = Site::new("one")?;
    let tablet = Tablet::with(Server::serving(site.path()).await?, Folder::new("profile")?)?;
    let browser = tablet.start().await?;
    Welcome::on(&browser).await?;
    browser.script("dispatchEvent(new Event('hjemmetrener-failed'))").await?;
    browser.wait_for("Noe gikk galt").await?;
    without_faults(&browser, "stopped").await?;
    browser.press("Start på nytt").await?;
    Welcome::on(&browser).await?;
    browser.close().await?;

    // A server that has lost half of the files, and a device that has never kept them.
    for file in files_below(site.path())?.iter().filter(|file| file.to_string_lossy().contains("_bg.wasm")) {
        fs::remove_file(file)?;
    }
    let tablet = tablet.on_new_device()?;
    let browser = tablet.start().await?;
    browser.wait_for(TROUBLE).await?;
    browser.shows(&["Appen lèt seg ikkje opne akkurat no", "The app cannot open just now"]).await?;
    without_faults(&browser, "cannot start").await?;
    browser.close().await?;
    tablet.expect_complaints("_bg.wasm");
    tablet.expect_complaints("The app could not start.");
    tablet.nothing_strange()
}

/// The bytes of all files in the folder, as the server sends them: packed, where the build has packed them.
fn sent_once(folder: &Path) -> Told<u64> {
    let mut bytes = 0;
    for file in files_below(folder)?.iter().filter(|file| !is_packed(file)) {
        let packed = PathBuf::from(format!("{}.br", file.display()));
        bytes += fs::metadata(if packed.is_file() { &packed } else { file })?.len();
    }
    Ok(bytes)
}
