//! Sessions as they are led: as planned, otherwise, stopped, put away and interrupted.

use std::time::Duration;

use browser_stories::harness::{Engine, Screen, Tablet, Told};
use browser_stories::pages::before_session::BeforeSession;
use browser_stories::pages::closing::Closing;
use browser_stories::pages::person::Person;
use browser_stories::pages::plan::make_plan;
use browser_stories::pages::session::Player;
use browser_stories::pages::start::{Welcome, set_up};
use browser_stories::pages::today::{go_to_people, go_to_today};
use browser_stories::pages::unlock::Unlock;
use tokio::time::sleep;

use crate::told::{SIGNE, add_person, expect, expect_same, in_each_engine, with_clock};

/// Due today, in her ninth week. Her plan is accepted.
const DAGNY: &str = "Dagny Tenkt";

in_each_engine!(
    a_session_as_planned_is_one_tap_an_exercise_and_at_most_four_more,
    what_was_done_otherwise_takes_one_tap_more_and_is_kept_as_it_was,
    a_near_fall_is_written_down_in_three_taps_and_a_red_sign_ends_the_session,
    back_and_reload_never_end_a_session,
);

async fn begin(screen: &Screen) -> Told<Player> {
    Welcome::on(screen).await?.practise().await?;
    go_to_people(screen).await?.open(DAGNY).await?.start_session().await?.start(DAGNY).await
}

async fn a_session_as_planned_is_one_tap_an_exercise_and_at_most_four_more(engine: Engine) -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_in(engine).await?;
    Welcome::on(&browser).await?.practise().await?;
    go_to_today(&browser).await?;
    browser.count_taps().await?;
    browser.press(&format!("Start økt, {DAGNY}")).await?;
    let before = BeforeSession::on(&browser).await?;
    let player = before.start(DAGNY).await?;
    let to_the_first = browser.taps().await?;
    let (first, exercises) = player.nth().await?;
    expect_same(&first, &1, "the first exercise")?;
    while !player.is_last().await? {
        player.as_planned().await?;
    }
    let dagny = player.finish().await?.save(DAGNY).await?;
    let taps = browser.taps().await?;
    println!("{to_the_first} taps to the first exercise, {taps} for a session of {exercises} exercises");
    expect(to_the_first <= 2, format!("{to_the_first} taps to the first exercise"))?;
    let beyond = usize::try_from(taps).unwrap_or(usize::MAX).saturating_sub(exercises);
    expect(beyond <= 4, format!("{taps} taps for {exercises} exercises"))?;
    browser.wait_for(&format!("{exercises} av {exercises} øvelser gjort")).await?;
    dagny.open_session(0).await?;
    browser.shows_not("Mindre enn planlagt").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_second_tap_of_a_trembling_finger_passes_over_no_exercise() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let player = begin(&browser).await?;
    player.as_planned().await?;
    // Both taps before the page is looked at again.
    let twice = "const main = document.querySelector('.action-bar [data-kind=main]'); main.click(); main.click()";
    sleep(Duration::from_millis(450)).await;
    browser.script(twice).await?;
    browser.wait_until("the next exercise", async || Ok(player.nth().await?.0 != 2)).await?;
    expect_same(&player.nth().await?.0, &3, "the exercise after two taps")?;
    browser.close().await?;
    tablet.nothing_strange()
}

async fn what_was_done_otherwise_takes_one_tap_more_and_is_kept_as_it_was(engine: Engine) -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_in(engine).await?;
    let player = begin(&browser).await?;
    browser.count_taps().await?;
    player.fewer().await?;
    player.skip("For sliten").await?;
    expect_same(&browser.taps().await?, &4, "the taps of two exercises that went otherwise")?;
    let mut planned = player.exercise().await?;
    while !player.easier().await? {
        player.as_planned().await?;
        planned = player.exercise().await?;
    }
    // Back to what was planned: nothing is kept of a wrong tap.
    if player.exercise().await? != planned {
        player.open_otherwise().await?;
        browser.press_about("Gjør nå som i planen: ").await?;
        browser.wait_until("what was planned", async || Ok(player.exercise().await? == planned)).await?;
    } else {
        player.done().await?;
    }
    let mut swapped = None;
    while !player.is_last().await? {
        if swapped.is_none() {
            swapped = player.swap().await?;
        }
        match &swapped {
            Some(name) if *name == player.exercise().await? => player.done().await?,
            Some(_) | None => player.as_planned().await?,
        }
    }
    let Some(swapped) = swapped else { return Err(browser.missing("nothing could be swapped").await) };
    let dagny = player.finish().await?.save(DAGNY).await?;
    dagny.open_session(0).await?;
    let told = browser.page_text().await?.to_lowercase();
    for words in ["mindre enn planlagt".to_owned(), "hoppet over: for sliten".to_owned(), swapped.to_lowercase()] {
        expect(told.contains(&words), format!("the page of the session does not say «{words}»: {told}"))?;
    }
    browser.close().await?;
    tablet.nothing_strange()
}

async fn a_near_fall_is_written_down_in_three_taps_and_a_red_sign_ends_the_session(engine: Engine) -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_in(engine).await?;
    let player = begin(&browser).await?;
    player.as_planned().await?;
    let exercise = player.exercise().await?;
    browser.count_taps().await?;
    player.write_down("Nestenfall", "Ikke skadet", "Ingen ennå").await?;
    expect_same(&browser.taps().await?, &4, "taps for an incident, with the one that opens the sheet")?;
    expect_same(&player.exercise().await?, &exercise, "the exercise after the sheet")?;

    player.open_stop().await?;
    browser.shows(&["Ring 113 hvis personen", "Nestenfall, ikke skadet."]).await?;
    browser.press("Gå videre med økta").await?;
    expect_same(&player.exercise().await?, &exercise, "the exercise after *Stopp* was closed")?;

    let closing = player.stop_because("Svimmel eller besvimte").await?;
    browser.shows(&["Ring 113 hvis personen besvimte", "Nestenfall, ikke skadet."]).await?;
    // *Stopp* stands where it stood.
    browser.press("Stopp").await?;
    browser.press("Gå videre med økta").await?;
    let dagny = closing.save(DAGNY).await?;
    browser.wait_for("Stoppet før slutt: svimmel eller besvimte.").await?;
    dagny.open_session(0).await?;
    browser.shows(&["Nestenfall, ikke skadet.", "Ikke kommet til"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_tablet_that_was_away_asks_whether_they_trained_and_counts_no_more_than_the_exercise() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let player = begin(&browser).await?;
    browser.let_pass(Duration::from_secs(10)).await?;
    // A call, a dark screen: it just goes on.
    browser.let_sleep(Duration::from_secs(12)).await?;
    browser.wait_until("the clock to have gone on", async || Ok(player.time_used().await?.as_secs() >= 22)).await?;

    let before = player.time_used().await?;
    browser.let_sleep(Duration::from_secs(10 * 60)).await?;
    browser.wait_for("Nettbrettet var borte i 10 min. Trente dere?").await?;
    player.answer_away("Nei, ikke tell det").await?;
    let not_counted = player.time_used().await?;
    expect(not_counted < before + Duration::from_secs(30), format!("{before:?} before, {not_counted:?} after"))?;

    browser.let_sleep(Duration::from_secs(10 * 60)).await?;
    browser.wait_for("Trente dere?").await?;
    player.answer_away("Ja, tell det med").await?;
    let counted = player.time_used().await?;
    let more = counted.saturating_sub(not_counted);
    println!("ten minutes away gave {more:?} of training");
    expect(more >= Duration::from_secs(10), format!("only {more:?} were counted"))?;
    expect(more <= Duration::from_secs(150), format!("{more:?} were counted"))?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn the_clock_says_when_five_minutes_are_left_and_stands_in_a_pause() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let player = begin(&browser).await?;
    browser.shows_not("min igjen").await?;
    browser.let_pass(Duration::from_secs(15 * 60 + 1)).await?;
    browser.wait_for("5 min igjen").await?;
    player.pause().await?;
    let stands = player.time_used().await?;
    browser.let_pass(Duration::from_secs(60)).await?;
    expect_same(&player.time_used().await?, &stands, "the clock in a pause")?;
    player.go_on().await?;
    browser.let_pass(Duration::from_secs(60)).await?;
    browser.wait_for("4 min igjen").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

async fn back_and_reload_never_end_a_session(engine: Engine) -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_in(engine).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let player = make_plan(&browser, SIGNE).await?.start_session().await?.start(SIGNE).await?;
    player.press_sounds().await?;
    for _ in 0..2 {
        sleep(Duration::from_secs(4)).await;
        player.as_planned().await?;
    }
    sleep(Duration::from_secs(2)).await;
    browser.look_around().await?;
    let (exercise, nth, used) = (player.exercise().await?, player.nth().await?, player.time_used().await?);

    // A swipe leads out of the page, and one tap leads back.
    browser.back().await?;
    let signe = Person::on(&browser, SIGNE).await?;
    let player = signe.continue_session().await?;
    let kept = goes_on(&browser, &player, &exercise, nth, used).await?;

    // The page is loaded anew.
    browser.reload().await?;
    Unlock::on(&browser).await?.attempt(&codes.worker).await?;
    let player = Player::on(&browser, SIGNE).await?;
    goes_on(&browser, &player, &exercise, nth, kept).await?;
    expect(!player.has_sounds().await?, "sounds were off before the page was loaded anew")?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn what_is_answered_after_a_session_outlives_a_reload() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let player = make_plan(&browser, SIGNE).await?.start_session().await?.start(SIGNE).await?;
    let closing = player.stop_because("Sliten").await?;
    closing.choose_exertion(6).await?;
    closing.choose_mood("Greit").await?;
    closing.write_note("Vil prøve trappa neste gang.").await?;
    let kept = "the answers to be kept";
    browser.wait_until(kept, async || Ok(browser.written(Closing::NOTE).await?.ends_with("gang."))).await?;
    sleep(Duration::from_millis(500)).await;
    browser.reload().await?;
    Unlock::on(&browser).await?.attempt(&codes.worker).await?;
    let closing = Closing::on(&browser).await?;
    closing.save(SIGNE).await?.open_session(0).await?;
    browser.shows(&["Anstrengelse 6 av 10", "Humør Greit", "Vil prøve trappa neste gang."]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// Paused at the same exercise and second, until somebody says so. Returns the clock.
async fn goes_on(
    screen: &Screen,
    player: &Player,
    exercise: &str,
    nth: (usize, usize),
    used: Duration,
) -> Told<Duration> {
    screen.wait_for(&format!("Dere stoppet på øvelse {}, ", nth.0)).await?;
    expect_same(&player.exercise().await?.as_str(), &exercise, "the exercise")?;
    expect_same(&player.nth().await?, &nth, "its place")?;
    let kept = player.time_used().await?;
    expect(kept + Duration::from_secs(2) >= used, format!("{used:?} before, {kept:?} after"))?;
    player.go_on().await?;
    Ok(kept)
}
