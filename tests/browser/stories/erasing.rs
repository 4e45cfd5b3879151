//! Somebody is erased, the tablet is erased, and somebody was to be erased long ago.

use std::time::Duration;

use browser_stories::harness::{Tablet, Told};
use browser_stories::pages::log::Log;
use browser_stories::pages::outside::{ClockAsked, Erased};
use browser_stories::pages::start::{greets_as_new, set_up};
use browser_stories::pages::today::{go_to_people, go_to_settings, go_to_today};
use browser_stories::pages::unlock::{Unlock, give_code_again};

use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, erase_here, expect, with_clock};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test]
async fn somebody_who_is_erased_is_gone_and_leaves_a_receipt_and_a_tablet_that_is_erased_is_new() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let person = add_person(&browser, SIGNE).await?;
    person.screen().press("Slett fra nettbrettet").await?;
    browser.wait_for_title("Slett fra nettbrettet").await?;
    without_faults(&browser, "erase").await?;
    give_code_again(&browser, &codes.worker).await?;
    erase_here(&browser, SIGNE).await?;
    browser.shows_not(SIGNE).await?;
    let (head, receipt) = (1, 1);
    expect(browser.table("Kvitteringer for sletting").await?.len() == head + receipt, "one receipt")?;
    without_faults(&browser, "receipts").await?;
    browser.reload().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_people(&browser).await?;
    browser.shows_not(SIGNE).await?;

    go_to_settings(&browser).await?;
    browser.press("Slett alt på nettbrettet").await?;
    browser.wait_for_title("Slett alt på nettbrettet").await?;
    give_code_again(&browser, &codes.worker).await?;
    browser.press("Slett alt …").await?;
    browser.press("Ja, slett for godt").await?;
    Erased::on(&browser).await?;
    without_faults(&browser, "erased").await?;
    browser.reload().await?;
    browser.wait_until("a new tablet", async || greets_as_new(&browser).await).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// Twelve weeks, and the year that is chosen where nobody has chosen.
#[tokio::test]
async fn whoever_was_to_be_kept_until_a_day_that_is_past_stands_on_the_days_page_until_the_worker_acts() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    go_to_today(&browser).await?;
    browser.shows_not("Skulle vært tatt vare på").await?;
    browser.close().await?;

    tablet.later(470 * DAY);
    let browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.attempt(&codes.worker).await?;
    ClockAsked::on(&browser).await?.is_right().await?;
    browser.wait_for("Skulle vært tatt vare på til en dag som er passert").await?;
    browser.shows(&[SIGNE]).await?;
    without_faults(&browser, "kept too long").await?;

    // Kept longer: nothing is due any more, and it is noted who chose so.
    go_to_settings(&browser).await?.choose("Hvor lenge forløp tas vare på", "3 år").await?;
    go_to_today(&browser).await?;
    browser.shows_not("Skulle vært tatt vare på").await?;
    Log::of_tablet(go_to_settings(&browser).await?).await?;
    browser.shows(&["Valgt hvor lenge noe skal ligge her"]).await?;

    go_to_settings(&browser).await?.choose("Hvor lenge forløp tas vare på", "1 år").await?;
    go_to_today(&browser).await?;
    browser.press("Slett …").await?;
    browser.wait_for_title("Slett fra nettbrettet").await?;
    give_code_again(&browser, &codes.worker).await?;
    erase_here(&browser, SIGNE).await?;
    go_to_today(&browser).await?;
    browser.shows_not("Skulle vært tatt vare på").await?;
    browser.close().await?;
    tablet.nothing_strange()
}
