//! What the browser loses of its database: put back from the second copy, or told.

use std::time::Duration;

use browser_stories::harness::{Browser, Setup, Tablet, Told};
use browser_stories::pages::start::{greets_as_new, set_up};
use browser_stories::pages::today::{go_to_people, go_to_today};
use browser_stories::pages::unlock::Unlock;
use serde_json::json;

use crate::accessibility::without_faults;
use crate::told::{SIGNE, STUBBORN, add_person, expect};

/// What was acknowledged longer ago than this is in the copy.
const WRITTEN: Duration = Duration::from_secs(2);

/// Deletes the second copy.
const NO_COPY: &str = "return caches.delete('hjemmetrener.copy');";

/// Cache Storage hangs as long as the page says so: the copy does not answer, nor what tells a lost store from a new device.
const HANGING: &str = "
    for (const method of ['open', 'match']) {
      const really = CacheStorage.prototype[method];
      CacheStorage.prototype[method] = function (...asked) {
        return sessionStorage.getItem('hangs') ? new Promise(() => {}) : really.apply(this, asked);
      };
    }";

/// The browser gives neither all records at once nor the newest of them.
const ONE_ROW_UNREAD: &str = "
    const unread = (store) => (store.name === 'records' ? sessionStorage.getItem('unread') : null);
    const all = IDBObjectStore.prototype.getAll;
    IDBObjectStore.prototype.getAll = function (...asked) {
      if (unread(this)) throw new DOMException('', 'NotReadableError');
      return all.apply(this, asked);
    };
    const one = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = function (key) {
      if (unread(this) === key) throw new DOMException('', 'NotReadableError');
      return one.call(this, key);
    };";

/// The newest record is the one that the browser does not give.
const UNREAD_NEWEST: &str = "
    return new Promise((done, failed) => {
      const opening = indexedDB.open('hjemmetrener');
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('records').objectStore('records').getAll();
        all.onsuccess = () => {
          const newest = all.result.reduce((one, other) => (one.counter > other.counter ? one : other));
          sessionStorage.setItem('unread', newest.id);
          opening.result.close();
          done(all.result.length);
        };
      };
    });";

/// Deletes the newest record of the database.
const LOSE_A_ROW: &str = "
    return new Promise((done, failed) => {
      const opening = indexedDB.open('hjemmetrener');
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const records = database.transaction('records', 'readwrite').objectStore('records');
        const all = records.getAll();
        all.onsuccess = () => {
          const newest = all.result.reduce((one, other) => (one.counter > other.counter ? one : other));
          records.delete(newest.id).onsuccess = () => { database.close(); done(all.result.length); };
        };
      };
    });";

#[tokio::test]
async fn a_database_that_the_browser_threw_away_is_put_back_from_the_second_copy() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    tokio::time::sleep(WRITTEN).await;
    let gone = json!({ "origin": tablet.server.address(), "storageTypes": "indexeddb" });
    browser.cdp("Storage.clearDataForOrigin", gone).await?;
    browser.reload().await?;

    let unlock = Unlock::on(&browser).await?;
    expect(!greets_as_new(&browser).await?, "a tablet that lost its database was greeted as new")?;
    browser
        .shows(&["Lageret er reparert fra kopien på nettbrettet", "Nettleseren hadde mistet alt som var lagret."])
        .await?;
    without_faults(&browser, "mended").await?;
    unlock.with(&codes.worker).await?;
    go_to_today(&browser).await?;
    browser.shows(&["Lageret er reparert fra kopien på nettbrettet"]).await?;
    browser.shows_not("Noe er ikke slik det ble lagret").await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_tablet_whose_copy_does_not_answer_is_never_greeted_as_new() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&Setup { scripts: vec![HANGING.to_owned()], ..Setup::default() }).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    tokio::time::sleep(WRITTEN).await;
    browser.script("sessionStorage.setItem('hangs', 'yes')").await?;
    let gone = json!({ "origin": tablet.server.address(), "storageTypes": "indexeddb" });
    browser.cdp("Storage.clearDataForOrigin", gone).await?;
    browser.script("localStorage.clear()").await?;
    browser.reload().await?;

    // So long the copy may take to answer.
    tokio::time::sleep(Duration::from_secs(10)).await;
    browser.wait_for("Lageret på nettbrettet svarer ikke, så appen kan ikke åpnes nå.").await?;
    expect(!greets_as_new(&browser).await?, "greeted as new, and its copy would be written over")?;
    without_faults(&browser, "silent copy").await?;
    browser.script("sessionStorage.clear()").await?;
    browser.press("Prøv igjen").await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_store_that_the_browser_does_not_read_is_taken_from_the_second_copy() -> Told {
    let tablet = Tablet::new().await?;
    let scripts = vec![STUBBORN.to_owned(), HANGING.to_owned()];
    let browser = tablet.start_as(&Setup { scripts, ..Setup::default() }).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    tokio::time::sleep(WRITTEN).await;
    browser.script("sessionStorage.setItem('stubborn', 'yes')").await?;
    browser.reload().await?;

    browser.wait_for("Nettleseren åpner ikke lageret på nettbrettet. Appen har ikke endret noe.").await?;
    browser.wait_for("Bruk kopien på nettbrettet").await?;
    without_faults(&browser, "a store that is not read").await?;

    // It went between being offered and being used: nothing is put aside for it.
    browser.script("sessionStorage.setItem('hangs', 'yes')").await?;
    browser.press("Bruk kopien på nettbrettet").await?;
    browser.wait_for("Kopien ved siden av lageret kan ikke leses lenger. Ingenting er endret.").await?;
    without_faults(&browser, "a copy that went").await?;
    browser.script("sessionStorage.removeItem('hangs')").await?;
    browser.press("Bruk kopien på nettbrettet").await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.reload().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn one_row_that_the_browser_does_not_read_keeps_no_other_from_being_read() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&Setup { scripts: vec![ONE_ROW_UNREAD.to_owned()], ..Setup::default() }).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    tokio::time::sleep(WRITTEN).await;
    browser.script(NO_COPY).await?;
    browser.script(UNREAD_NEWEST).await?;
    browser.reload().await?;
    unlock(&browser, &codes.worker).await?;
    browser.shows(&["Noe er ikke slik det ble lagret"]).await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_row_that_is_lost_is_put_back_from_the_copy_and_told_of_where_there_is_none() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    tokio::time::sleep(WRITTEN).await;
    browser.script(LOSE_A_ROW).await?;
    browser.reload().await?;
    unlock(&browser, &codes.worker).await?;
    browser.shows(&["Lageret er reparert fra kopien på nettbrettet", "1 føring er lagt tilbake."]).await?;
    browser.shows_not("Noe er ikke slik det ble lagret").await?;

    tokio::time::sleep(WRITTEN).await;
    browser.script(LOSE_A_ROW).await?;
    browser.script(NO_COPY).await?;
    browser.reload().await?;
    unlock(&browser, &codes.worker).await?;
    browser.shows(&["Noe er ikke slik det ble lagret", "1 føring mangler."]).await?;
    browser.shows_not("Lageret er reparert").await?;
    without_faults(&browser, "missing row").await?;
    browser.press("Merk som sett").await?;
    browser.press("Ja, jeg har meldt fra").await?;
    browser.wait_for("Lagret").await?;
    browser.shows_not("Noe er ikke slik det ble lagret").await?;
    browser.reload().await?;
    unlock(&browser, &codes.worker).await?;
    browser.shows_not("Noe er ikke slik det ble lagret").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

async fn unlock(browser: &Browser, code: &str) -> Told {
    Unlock::on(browser).await?.with(code).await?;
    go_to_today(browser).await.map(drop)
}
