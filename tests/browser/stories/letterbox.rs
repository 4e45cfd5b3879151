//! A session that was led without the app is written down in front of the lock, and claimed by whoever unlocks.

use browser_stories::harness::{Part, Tablet, Told};
use browser_stories::pages::capture::{Claim, WriteDown};
use browser_stories::pages::log::Log;
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::{go_to_settings, go_to_today, lock};
use browser_stories::pages::unlock::Unlock;

use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person};

const WHO: &str = "Hun nede i gangen";
const DONE: &str = "Gikk i trappa og reiste oss fra stolen";
const BY: &str = "Ola Vikar";

#[tokio::test]
async fn a_session_is_written_down_without_a_code_read_by_nobody_and_claimed_inside() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;

    let form = WriteDown::begin(lock(&browser).await?).await?;
    browser.shows_not(SIGNE).await?;
    form.press_save().await?;
    browser.objects(Part::Field, WriteDown::OF, "Skriv noe her.").await?;
    without_faults(&browser, "written down in front of the lock").await?;
    form.fill_in(WHO, DONE, BY).await?;
    form.save().await?;
    without_faults(&browser, "written down and locked").await?;
    browser.shows_not(WHO).await?;
    browser.shows_not(DONE).await?;
    let unlock = form.back().await?;
    browser.shows_not(WHO).await?;
    drop(unlock);

    // It was on disk when it said so.
    browser.close().await?;
    let browser = tablet.start().await?;
    let unlock = Unlock::on(&browser).await?;
    browser.shows_not(WHO).await?;
    unlock.with(&codes.worker).await?;
    let today = go_to_today(&browser).await?;
    browser.shows(&["1 økt er skrevet ned uten kode", WHO, BY]).await?;
    without_faults(&browser, "one waits to be claimed").await?;
    let claim = Claim::of_today(today).await?;
    browser.shows(&[WHO, DONE, "Skrevet av, etter eget utsagn"]).await?;
    without_faults(&browser, "whose it is").await?;
    claim.for_person(SIGNE).await?;
    browser.shows(&["Skrevet ned uten kode, 25 minutter"]).await?;
    go_to_today(&browser).await?;
    browser.shows_not(WHO).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn what_was_written_down_and_is_no_session_is_struck_out_with_a_reason() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let form = WriteDown::begin(lock(&browser).await?).await?;
    form.fill_in(WHO, DONE, BY).await?;
    form.tell_of("Snublet i dørstokken").await?;
    form.save().await?;
    form.back().await?.with(&codes.worker).await?;

    let claim = Claim::of_today(go_to_today(&browser).await?).await?;
    browser.shows(&["Snublet i dørstokken"]).await?;
    claim.strike("Noen prøvde").await?;
    browser.shows_not(WHO).await?;
    Log::of_tablet(go_to_settings(&browser).await?).await?;
    browser.shows(&["Økt skrevet ned uten kode kom inn", "Økt skrevet ned uten kode strøket: noen prøvde"]).await?;
    browser.shows_not(WHO).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
