//! The store is blocked, gone, from the future, or in use by another tab.

use std::fs;

use browser_stories::harness::{Browser, Part, Setup, Tablet, Told};
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::outside::{ClockAsked, DataMissing, NewerStore, NoStore, OtherTab};
use browser_stories::pages::start::{Welcome, greets_as_new, set_up};
use browser_stories::pages::storage::Storage;
use browser_stories::pages::today::{go_to_people, go_to_settings};
use browser_stories::pages::unlock::Unlock;
use serde_json::json;

use crate::accessibility::without_faults;
use crate::told::{LETTERBOX, SIGNE, add_goal, add_person, expect, expect_same};

#[tokio::test]
async fn a_browser_that_keeps_nothing_is_told_of_and_not_set_up() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&Setup { blocks_storage: true, ..Setup::default() }).await?;
    NoStore::on(&browser).await?;
    browser.shows(&["Nettleseren lar ikke appen lagre noe.", "Åpne appen utenom privat vindu"]).await?;
    without_faults(&browser, "no store").await?;
    browser.press("Prøv igjen").await?;
    NoStore::on(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn in_a_private_window_it_is_said_before_the_first_person_that_nothing_there_stays() -> Told {
    let tablet = Tablet::new().await?;
    let private = Setup { is_private: true, ..Setup::default() };
    let browser = tablet.start_as(&private).await?;
    set_up(&browser, "Kari Øving").await?;
    browser.wait_for("Før du legger inn den første").await?;
    browser.shows(&["Bruk ikke privat vindu"]).await?;
    add_person(&browser, SIGNE).await?;
    browser.close().await?;
    // As it was said.
    let browser = tablet.start_as(&private).await?;
    Welcome::on(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// What Apple's browsers alone say of a page: whether it runs from the home screen.
fn of_apple(is_on_home_screen: bool) -> Setup {
    let said = format!("Object.defineProperty(navigator, 'standalone', {{ get: () => {is_on_home_screen} }});");
    Setup { scripts: vec![said], ..Setup::default() }
}

#[tokio::test]
async fn in_a_tab_that_is_emptied_after_seven_days_that_is_said_before_the_first_person_and_not_on_the_home_screen()
-> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&of_apple(false)).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    browser.wait_for("Safari tømmer en fane som ikke er brukt på sju dager.").await?;
    browser.shows(&["Før du legger inn den første", "«Legg til på Hjem-skjerm»"]).await?;
    without_faults(&browser, "a tab of Apple's").await?;
    Storage::of(go_to_settings(&browser).await?).await?;
    browser.shows(&["Safari tømmer en fane", "Appen er åpen i en fane."]).await?;
    browser.close().await?;

    let browser = tablet.start_as(&of_apple(true)).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    Storage::of(go_to_settings(&browser).await?).await?;
    browser.shows(&["Appen kjører fra startskjermen."]).await?;
    browser.shows_not("Safari tømmer").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_store_that_is_gone_is_missed_and_not_greeted_as_a_new_device() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    // What a browser takes that is short of room; small choices it leaves.
    let gone = json!({ "origin": tablet.server.address(), "storageTypes": "indexeddb,cache_storage" });
    browser.cdp("Storage.clearDataForOrigin", gone).await?;
    browser.reload().await?;

    DataMissing::on(&browser).await?;
    expect(!greets_as_new(&browser).await?, "a tablet that lost its records was greeted as new")?;
    browser.shows(&["Legg tilbake den siste sikkerhetskopien.", "hendelser lagret."]).await?;
    browser.find(Part::FileField, "Sikkerhetskopien").await?;
    without_faults(&browser, "data missing").await?;
    browser.press("Start uten sikkerhetskopi").await?;
    browser.wait_for("Det som var lagret her før, kommer ikke tilbake.").await?;
    without_faults(&browser, "data missing, giving up").await?;
    browser.press("Avbryt").await?;
    browser.reload().await?;
    DataMissing::on(&browser).await?;
    browser.press("Start uten sikkerhetskopi").await?;
    browser.press("Start uten sikkerhetskopi").await?;
    Welcome::on(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_store_that_is_gone_is_missed_even_when_the_browser_was_killed_right_after_set_up() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    browser.look_around().await?;
    browser.kill()?;
    // What is left of a database that Chromium found damaged.
    fs::remove_dir_all(tablet.profile().join("Default/IndexedDB"))?;
    let browser = tablet.start().await?;
    DataMissing::on(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// Its rows as they are frozen, put into a database as version 1 of the app makes it.
#[tokio::test]
async fn a_store_of_version_1_opens_in_the_browser_for_ever() -> Told {
    const CODE: &str = "katten sover på taket";
    let rows = include_str!("../../fixtures/v1/store.json");
    let tablet = Tablet::new().await?;
    // A file of the app, and not the app.
    let browser = tablet.start_at("/icons/icon.svg").await?;
    let make = format!(
        "const rows = {rows};
        const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const unpacked = (row) => Object.fromEntries(Object.entries(row).map(
          ([name, value]) => [name, ['sealed', 'wrapped'].includes(name) ? bytes(value) : value]));
        return new Promise((done, failed) => {{
          const opening = indexedDB.open('hjemmetrener', 1);
          opening.onerror = () => failed(opening.error);
          opening.onupgradeneeded = () => {{
            const database = opening.result;
            database.createObjectStore('spare');
            const header = {{ version: 1, bytes: new TextEncoder().encode(rows.header) }};
            database.createObjectStore('header').put(header, 'vault');
            const paths = {{ keys: 'person', records: 'id', savepoints: ['subject', 'kind'], heads: 'subject' }};
            for (const [name, keyPath] of Object.entries(paths)) {{
              const store = database.createObjectStore(name, {{ keyPath }});
              rows[name].forEach((row) => store.put(unpacked(row)));
            }}
          }};
          opening.onsuccess = () => {{ opening.result.close(); done(true); }};
        }});"
    );
    browser.script(&make).await?;
    browser.open("/").await?;
    Unlock::on(&browser).await?.attempt(CODE).await?;
    ClockAsked::on(&browser).await?.is_right().await?;
    browser.wait_for_place("I dag").await?;
    browser.shows_not("Noe er ikke slik det ble lagret").await?;
    Storage::of(go_to_settings(&browser).await?).await?;
    browser.shows(&["Personer: 1.", "Ingenting manglet."]).await?;
    // It can be written on.
    let person = go_to_people(&browser).await?.open(SIGNE).await?;
    add_goal(person, LETTERBOX, 9, Numbers { performance: 3, satisfaction: 2 }).await?;
    browser.close().await?;
    // What the browser asked for beside the file.
    tablet.expect_complaints("favicon.ico");
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_store_of_a_newer_version_is_left_untouched() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    const RAISE: &str = "
        return new Promise((done, failed) => {
          const opening = indexedDB.open('hjemmetrener', 99);
          opening.onsuccess = () => { opening.result.close(); done('raised'); };
          opening.onerror = () => failed(opening.error);
        });";
    browser.script(RAISE).await?;
    let before = rows(&browser).await?;
    browser.reload().await?;
    NewerStore::on(&browser).await?;
    browser.shows(&["kommer fra en nyere utgave av appen.", "Ingenting er endret."]).await?;
    without_faults(&browser, "newer store").await?;
    browser.press("Prøv igjen").await?;
    NewerStore::on(&browser).await?;
    expect_same(&rows(&browser).await?, &before, "the store")?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// The store's version and how many rows each part of it has.
async fn rows(browser: &Browser) -> Told<serde_json::Value> {
    const COUNT: &str = "
        return new Promise((done, failed) => {
          const opening = indexedDB.open('hjemmetrener');
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = async () => {
            const database = opening.result;
            const names = [...database.objectStoreNames];
            const count = (name) => new Promise((counted) => {
              const asked = database.transaction(name).objectStore(name).count();
              asked.onsuccess = () => counted([name, asked.result]);
            });
            const counts = await Promise.all(names.map(count));
            database.close();
            done([database.version, counts]);
          };
        });";
    browser.script(COUNT).await
}

#[tokio::test]
async fn a_second_tab_waits_kindly_and_goes_on_when_the_first_is_closed() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let signe = add_person(&browser, SIGNE).await?;
    browser.open_tab().await?;
    OtherTab::on(&browser).await?;
    browser.shows(&["Lukk den andre fanen, så fortsetter du her."]).await?;
    without_faults(&browser, "other tab").await?;

    // The first one is not disturbed.
    browser.see_tab(0).await?;
    let goal = signe.new_goal().await?;
    goal.write(LETTERBOX).await?;
    goal.choose_importance(8).await?;
    goal.choose_numbers(Numbers { performance: 2, satisfaction: 2 }).await?;
    goal.save().await?.saved().await?;
    browser.close_tab().await?;

    browser.see_tab(0).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.shows(&[LETTERBOX]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
