//! When the app locks itself, when it does not, locking at once, and leaving practice.

use std::time::Duration;

use browser_stories::harness::{Tablet, Told};
use browser_stories::pages::person::Person;
use browser_stories::pages::plan::make_plan;
use browser_stories::pages::session::Player;
use browser_stories::pages::start::{Welcome, set_up};
use browser_stories::pages::today::{Today, go_to_people, go_to_settings, leave_practice, lock};
use browser_stories::pages::unlock::Unlock;

use crate::told::{SIGNE, add_person, expect, with_clock};

#[tokio::test]
async fn an_idle_app_locks_itself_after_five_minutes_but_never_during_a_session() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    browser.let_pass(Duration::from_secs(4 * 60 + 40)).await?;
    Person::on(&browser, SIGNE).await?;
    browser.let_pass(Duration::from_secs(40)).await?;
    let unlock = Unlock::on(&browser).await?;
    browser.shows_not(SIGNE).await?;
    unlock.with(&codes.worker).await?;

    let before = make_plan(&browser, SIGNE).await?.start_session().await?;
    let player = before.start(SIGNE).await?;
    browser.let_pass(Duration::from_secs(12 * 60)).await?;
    let used = Player::on(&browser, SIGNE).await?.time_used().await?;
    expect(used >= Duration::from_secs(12 * 60), format!("after twelve minutes the clock shows {used:?}"))?;

    // Put away: the session is paused rather than the app locked, and that time is not training.
    browser.let_sleep(Duration::from_secs(20 * 60)).await?;
    browser.wait_for("Nettbrettet var borte i 20 min. Trente dere?").await?;
    let kept = player.time_used().await?;
    expect(kept < used + Duration::from_secs(60), format!("{used:?} before the sleep, {kept:?} after it"))?;

    // Out of the session, the five minutes count again.
    browser.back().await?;
    Person::on(&browser, SIGNE).await?;
    browser.let_pass(Duration::from_secs(5 * 60 + 20)).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;

    lock(&browser).await?;
    browser.shows_not(SIGNE).await?;
    browser.back().await?;
    Unlock::on(&browser).await?;
    browser.shows_not(SIGNE).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn whoever_leaves_practice_begins_at_the_day_and_not_where_practice_ended() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    Welcome::on(&browser).await?.practise().await?;
    go_to_settings(&browser).await?;
    leave_practice(&browser).await?;
    // Waits for the day at its end.
    let codes = set_up(&browser, "Kari Øving").await?;

    go_to_settings(&browser).await?.practise().await?;
    go_to_people(&browser).await?.open("Anna Øving").await?;
    leave_practice(&browser).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    Today::on(&browser).await?;
    browser.close().await?;

    // Practice also ends with its page.
    let tablet = tablet.on_new_device()?;
    let browser = tablet.start().await?;
    Welcome::on(&browser).await?.practise().await?;
    go_to_settings(&browser).await?;
    browser.reload().await?;
    set_up(&browser, "Kari Øving").await?;
    browser.close().await?;
    tablet.nothing_strange()
}
