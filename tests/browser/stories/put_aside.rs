//! A store that did not open was put aside for a backup; it turns out to be whole, and comes in again.

use std::time::Duration;

use browser_stories::harness::{Setup, Tablet, Told};
use browser_stories::pages::backup::{Merge, Restore};
use browser_stories::pages::log::Log;
use browser_stories::pages::outside::NoStore;
use browser_stories::pages::recovered::NewCodes;
use browser_stories::pages::start::set_up;
use browser_stories::pages::storage::Storage;
use browser_stories::pages::today::{go_to_people, go_to_settings, inside};
use browser_stories::pages::unlock::give_code_again;

use crate::accessibility::without_faults;
use crate::told::{SIGNE, STUBBORN, add_person};

const OLAV: &str = "Olav Tenkt";

#[tokio::test]
async fn what_was_put_aside_is_read_again_with_a_code_of_then_merged_taken_out_and_deleted() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&Setup { scripts: vec![STUBBORN.to_owned()], ..Setup::default() }).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let code = go_to_settings(&browser).await?.back_up(&codes.worker).await?.make().await?;
    let file = tablet.downloads.only_file().await?;
    // The backup knows nothing of him.
    add_person(&browser, OLAV).await?;
    // By then the second copy has him: the database is not read again.
    tokio::time::sleep(Duration::from_secs(2)).await;

    browser.script("sessionStorage.setItem('stubborn', 'yes');").await?;
    browser.reload().await?;
    NoStore::on(&browser).await?;
    browser.shows(&["Legg tilbake en sikkerhetskopi her"]).await?;
    let restore = Restore::here(&browser);
    restore.choose_file(&file).await?;
    restore.write_code(&code).await?;
    restore.look_inside().await?;
    let new: NewCodes = restore.put_back().await?;
    let new = new.go_on_as("Kari Øving").await?;
    inside(&browser).await?;
    go_to_people(&browser).await?;
    browser.shows(&[SIGNE]).await?;
    browser.shows_not(OLAV).await?;

    Storage::of(go_to_settings(&browser).await?).await?;
    browser.shows(&["Lagt til side", "Føringer:", "Størrelse:"]).await?;
    without_faults(&browser, "put aside, told").await?;
    browser.press("Hent ut, les eller slett det").await?;
    let merge = Merge::on(&browser).await?;
    give_code_again(&browser, &new.worker).await?;
    browser.wait_for("Koden som låste opp da").await?;
    without_faults(&browser, "put aside").await?;
    merge.read_aside(&new.worker).await?;
    browser.wait_for("Koden åpner ikke det som er lagt til side.").await?;
    without_faults(&browser, "put aside, wrong code").await?;
    merge.read_aside(&codes.worker).await?;
    browser.wait_for("Dette ville kommet inn").await?;
    browser.shows(&["Ingenting er skrevet ennå.", OLAV, "Ny her"]).await?;
    without_faults(&browser, "put aside, read").await?;
    merge.say_right().await?;
    go_to_people(&browser).await?;
    browser.shows(&[SIGNE, OLAV]).await?;

    Storage::of(go_to_settings(&browser).await?).await?;
    browser.press("Hent ut, les eller slett det").await?;
    Merge::on(&browser).await?;
    browser.wait_for("Koden som låste opp da").await?;
    browser.press("Hent ut").await?;
    browser.wait_for("Filen er gitt til nettleseren. Den åpnes med en kode fra den gangen").await?;
    browser.press("Slett det som er lagt til side").await?;
    browser.wait_for("Da er det borte for godt.").await?;
    without_faults(&browser, "put aside, deleting").await?;
    browser.press("Ja, slett for godt").await?;
    browser.wait_until("it is gone", async || Ok(!browser.text().await?.contains("Koden som låste opp da"))).await?;
    Storage::of(go_to_settings(&browser).await?).await?;
    browser.shows_not("Lagt til side").await?;
    Log::of_tablet(go_to_settings(&browser).await?).await?;
    browser
        .shows(&[
            "Det som er lagt til side, åpnet og lest",
            "Det som er lagt til side, hentet ut som fil",
            "Det som var lagt til side, slettet for godt",
        ])
        .await?;
    browser.close().await?;
    tablet.nothing_strange()
}
