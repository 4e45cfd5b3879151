//! The browser is killed at the worst moments.

use std::time::Duration;

use browser_stories::harness::{Part, Tablet, Told};
use browser_stories::pages::plan::make_plan;
use browser_stories::pages::session::Player;
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::go_to_people;
use browser_stories::pages::unlock::Unlock;
use tokio::time::sleep;

use crate::told::{SIGNE, add_person, expect, expect_same, with_clock};

const KILLS: usize = 20;

#[tokio::test]
async fn a_session_goes_on_at_the_same_exercise_after_a_kill() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let before = make_plan(&browser, SIGNE).await?.start_session().await?;
    let player = before.start(SIGNE).await?;
    for _ in 0..4 {
        browser.let_pass(Duration::from_secs(40)).await?;
        player.as_planned().await?;
    }
    // The last seconds before the kill are real ones.
    sleep(Duration::from_millis(4_300)).await;
    browser.look_around().await?;
    let (exercise, place, used) = (player.exercise().await?, player.place().await?, player.time_used().await?);
    browser.kill()?;

    let browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    browser.press(&format!("Fortsett økta, {SIGNE}")).await?;
    let player = Player::on(&browser, SIGNE).await?;
    browser.wait_for("Dere stoppet på øvelse 5, ").await?;
    expect_same(&player.exercise().await?, &exercise, "the exercise")?;
    expect_same(&player.place().await?, &place, "its place")?;
    let kept = player.time_used().await?;
    println!("the clock showed {used:?} before the kill and {kept:?} after it");
    expect(kept + Duration::from_secs(2) >= used, format!("{used:?} before the kill, {kept:?} after it"))?;

    // The clock stands until somebody says so, and then goes on.
    sleep(Duration::from_millis(1_500)).await;
    expect_same(&player.time_used().await?, &kept, "the clock of a session that waits")?;
    player.go_on().await?;
    browser.wait_until("the clock to go on", async || Ok(player.time_used().await? > kept)).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn nothing_that_was_called_saved_is_lost_in_twenty_kills_right_after_the_word() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    browser.close().await?;
    let mut saved: Vec<String> = vec![];
    for number in 1..=KILLS {
        let browser = tablet.start().await?;
        Unlock::on(&browser).await?.with(&codes.worker).await?;
        browser.look_around().await?;
        let name = format!("Person {number:02}");
        add_person(&browser, &name).await?;
        browser.kill()?;
        saved.push(name);
    }
    let browser = tablet.start().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_people(&browser).await?;
    browser.wait_for(&format!("{KILLS} personer")).await?;
    let rows = browser.names(Part::Link).await?;
    let lost: Vec<_> = saved.iter().filter(|name| !rows.iter().any(|row| row.starts_with(name.as_str()))).collect();
    println!("{KILLS} kills, {} saved, {} lost", saved.len(), lost.len());
    expect(lost.is_empty(), format!("lost: {lost:?}"))?;
    browser.close().await?;
    tablet.nothing_strange()
}
