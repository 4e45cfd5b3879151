//! When the app locks itself, what goes on in front of the lock, what waits for nothing, what asks for the code again, and
//! leaving practice.

use std::time::Duration;

use browser_stories::harness::{Browser, Part, Tablet, Told};
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::log::Log;
use browser_stories::pages::measure::{Choose, Test};
use browser_stories::pages::outside::{ClockAsked, OtherTab};
use browser_stories::pages::person::Person;
use browser_stories::pages::plan::make_plan;
use browser_stories::pages::session::Player;
use browser_stories::pages::start::{Welcome, set_up};
use browser_stories::pages::today::{Today, go_to_people, go_to_settings, go_to_today, leave_practice, lock};
use browser_stories::pages::unlock::{PinAsked, Unlock, give_code_again};
use serde_json::json;

use crate::accessibility::without_faults;
use crate::told::{LETTERBOX, SIGNE, add_person, expect, expect_same, with_clock};

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn an_idle_app_locks_itself_after_five_minutes_and_a_session_goes_on_in_front_of_the_lock() -> Told {
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
    browser.let_pass(12 * MINUTE).await?;
    let used = Player::on(&browser, SIGNE).await?.time_used().await?;
    expect(used >= 12 * MINUTE, format!("after twelve minutes the clock shows {used:?}"))?;

    browser.shows(&["Resten av appen har låst seg."]).await?;

    // Put away: the session is paused, and that time is not training.
    browser.let_sleep(20 * MINUTE).await?;
    browser.wait_for("Nettbrettet var borte i 20 min. Trente dere?").await?;
    let kept = player.time_used().await?;
    expect(kept < used + MINUTE, format!("{used:?} before the sleep, {kept:?} after it"))?;

    // It was led, and it is seen; the way out of it opens nothing.
    browser.back().await?;
    let unlock = Unlock::on(&browser).await?;
    browser.shows_not(SIGNE).await?;
    unlock.with(&codes.worker).await?;
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
async fn a_test_goes_on_in_front_of_the_lock_and_the_way_out_of_it_opens_nothing() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    add_person(&browser, "Dagny Prøve").await?;
    let test = go_to_people(&browser).await?.open(SIGNE).await?.measure_sppb().await?.begin().await?;
    test.is("Stå med føttene samlet").await?;
    test.type_time("10").await?;
    browser.let_pass(12 * MINUTE).await?;
    browser.wait_for("Resten av appen har låst seg.").await?;
    test.next("Stå i halvtandem").await?;
    test.type_time("10").await?;

    browser.back().await?;
    let unlock = Unlock::on(&browser).await?;
    browser.shows_not("Dagny Prøve").await?;
    unlock.with(&codes.worker).await?;
    // What was measured in front of the lock is there.
    let choose = Choose::of(go_to_people(&browser).await?.open(SIGNE).await?).await?;
    choose.press_at("SPPB", "Fortsett").await?;
    Test::on(&browser).await?.next("Stå i tandem").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_clock_that_is_set_neither_keeps_the_app_open_nor_ends_the_wait_after_wrong_codes() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let hour = 3_600_000;
    browser.set_clock(-2 * hour).await?;
    browser.let_pass(Duration::from_secs(5 * 60 + 20)).await?;
    let unlock = Unlock::on(&browser).await?;
    browser.set_clock(0).await?;
    for _ in 0..4 {
        unlock.attempt("AAAAA-AAAAA").await?;
        browser.objects(Part::Field, Unlock::CODE, "Koden stemmer ikke.").await?;
    }
    browser.set_clock(hour).await?;
    unlock.attempt(&codes.worker).await?;
    browser.objects(Part::Field, Unlock::CODE, "For mange feil. Vent").await?;
    browser.let_pass(Duration::from_secs(6)).await?;
    unlock.attempt("AAAAA-AAAAA").await?;
    browser.objects(Part::Field, Unlock::CODE, "Koden stemmer ikke.").await?;
    browser.look_around().await?;
    browser.kill()?;

    // Killed and started again, it waits as it did.
    let mut browser = tablet.start_as(&with_clock()).await?;
    let unlock = Unlock::on(&browser).await?;
    unlock.attempt(&codes.worker).await?;
    browser.objects(Part::Field, Unlock::CODE, "For mange feil. Vent").await?;
    browser.let_pass(Duration::from_secs(16)).await?;
    unlock.with(&codes.worker).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn out_of_sight_nothing_is_to_be_seen_and_half_a_minute_of_it_locks() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let seen = "return getComputedStyle(document.body).opacity";
    browser.hide().await?;
    expect_same(&browser.script(seen).await?, &json!("0"), "how much is seen of an app that was put aside")?;
    browser.let_pass(Duration::from_secs(20)).await?;
    browser.show().await?;
    expect_same(&browser.script(seen).await?, &json!("1"), "and of one that was taken up again")?;
    Person::on(&browser, SIGNE).await?;
    browser.hide().await?;
    browser.let_sleep(Duration::from_secs(31)).await?;
    browser.show().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// On some devices the page is out of sight while a file is chosen.
#[tokio::test]
async fn whoever_looks_for_a_file_for_longer_than_half_a_minute_is_not_locked_out_from_it() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    go_to_settings(&browser).await?.press("Legg inn nøkkelen").await?;
    give_code_again(&browser, &codes.worker).await?;
    browser.find(Part::FileField, "Filen «padlock.txt»").await?;
    // The window itself is the device's, and no driver opens it.
    let open = "const field = document.querySelector('input[type=file]');
        field.addEventListener('click', (click) => click.preventDefault(), { once: true });
        field.click();";
    browser.script(open).await?;
    browser.hide().await?;
    browser.let_sleep(Duration::from_secs(60)).await?;
    browser.show().await?;
    browser.find(Part::FileField, "Filen «padlock.txt»").await?;
    // Whoever is back in the page and puts it away is locked as ever.
    browser.script("document.body.click()").await?;
    browser.hide().await?;
    browser.let_sleep(Duration::from_secs(31)).await?;
    browser.show().await?;
    Unlock::on(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_pin_opens_what_has_locked_itself_until_five_are_wrong_and_never_what_somebody_locked() -> Told {
    const PIN: &str = "2580";
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    go_to_settings(&browser).await?.choose_pin(&codes.worker, PIN).await?;

    let goal = go_to_people(&browser).await?.open(SIGNE).await?.new_goal().await?;
    goal.write(LETTERBOX).await?;
    browser.hide().await?;
    browser.let_sleep(Duration::from_secs(31)).await?;
    browser.show().await?;
    let asked = PinAsked::on(&browser).await?;
    browser.shows_not(SIGNE).await?;
    without_faults(&browser, "the PIN is asked for").await?;
    asked.attempt("1470").await?;
    browser.objects(Part::Field, PinAsked::PIN, "Du kan prøve 4 ganger til").await?;
    asked.with(PIN).await?;
    browser.wait_for(LETTERBOX).await?;

    // What somebody locks takes the code.
    lock(&browser).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    browser.let_pass(Duration::from_secs(5 * 60 + 20)).await?;
    // The PIN ended with the keys.
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_settings(&browser).await?.choose_pin(&codes.worker, PIN).await?;
    browser.let_pass(Duration::from_secs(5 * 60 + 20)).await?;
    for _ in 0..4 {
        PinAsked::on(&browser).await?.attempt("1470").await?;
        browser.objects(Part::Field, PinAsked::PIN, "PIN-en stemmer ikke.").await?;
    }
    PinAsked::on(&browser).await?.attempt("1470").await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    Log::of_tablet(go_to_settings(&browser).await?).await?;
    browser.shows(&["Feil PIN, antall ganger: 5", "Åpnet igjen med PIN", "Låste seg selv: ingen brukte appen"]).await?;

    go_to_settings(&browser).await?.choose_pin(&codes.worker, PIN).await?;
    browser.let_pass(Duration::from_secs(5 * 60 + 20)).await?;
    PinAsked::on(&browser).await?.use_the_code().await?.with(&codes.worker).await?;
    browser.let_pass(Duration::from_secs(5 * 60 + 20)).await?;
    Unlock::on(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_day_that_the_clock_is_set_to_is_asked_about_and_nothing_is_recorded_on_it() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let day = 24 * 3_600_000;
    set_by_somebody_who_is_there(&mut browser, 10 * day).await?;
    let asked = ClockAsked::on(&browser).await?;
    browser.shows(&["Så ble klokka på nettbrettet stilt"]).await?;
    set_by_somebody_who_is_there(&mut browser, 0).await?;
    Person::on(&browser, SIGNE).await?;
    set_by_somebody_who_is_there(&mut browser, 10 * day).await?;
    ClockAsked::on(&browser).await?;
    asked.is_right().await?;
    Person::on(&browser, SIGNE).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// Whoever sets the clock touches the tablet. The app looks at its clocks every ten seconds.
async fn set_by_somebody_who_is_there(browser: &mut Browser, ahead_ms: i64) -> Told {
    const TOUCH: &str = "dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))";
    browser.script(TOUCH).await?;
    browser.set_clock(ahead_ms).await?;
    browser.let_pass(Duration::from_secs(2)).await?;
    browser.script(TOUCH).await?;
    browser.let_pass(Duration::from_secs(9)).await
}

#[tokio::test]
async fn a_store_that_does_not_answer_is_told_of_and_holds_neither_a_backup_nor_the_lock() -> Told {
    // A second connection that lets go of nothing stands for a database that hangs.
    const HOLD: &str = "return new Promise((held) => {
        const open = indexedDB.open('hjemmetrener');
        open.onsuccess = () => {
            const header = open.result.transaction(['header', 'records'], 'readwrite').objectStore('header');
            const again = () => { if (!window.letGo) header.get('vault').onsuccess = again; };
            again();
            held(true);
        };
    });";
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let signe = add_person(&browser, SIGNE).await?;
    browser.script(HOLD).await?;
    let goal = signe.new_goal().await?;
    goal.write(LETTERBOX).await?;
    goal.choose_importance(8).await?;
    goal.choose_numbers(Numbers { performance: 2, satisfaction: 2 }).await?;
    goal.press_save().await?;
    browser.wait_for("Lageret på nettbrettet svarer ikke.").await?;

    let backup = go_to_settings(&browser).await?.back_up(&codes.worker).await?;
    backup.retype(&backup.code().await?).await?;
    backup.press_make().await?;
    browser.wait_for("Filen er laget, åpnet igjen og sammenlignet: alt som var lagret, er med.").await?;

    go_to_today(&browser).await?;
    browser.shows_not("Alt er lagret på nettbrettet.").await?;
    lock(&browser).await?;
    browser.shows_not(SIGNE).await?;
    browser.script("window.letGo = true").await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_tab_that_was_forgotten_is_taken_over_and_locks() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let goal = add_person(&browser, SIGNE).await?.new_goal().await?;
    goal.write(LETTERBOX).await?;
    browser.open_tab().await?;
    OtherTab::on(&browser).await?.take_over().await?.with(&codes.worker).await?;
    go_to_people(&browser).await?.open(SIGNE).await?.new_goal().await?;
    browser.wait_for(LETTERBOX).await?;

    browser.see_tab(0).await?;
    OtherTab::on(&browser).await?;
    browser.shows_not(SIGNE).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn whoever_takes_an_open_tablet_makes_no_backup_without_the_code() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    go_to_settings(&browser).await?.press("Lag sikkerhetskopi").await?;
    browser.wait_for("Skriv koden din en gang til").await?;
    without_faults(&browser, "code again").await?;
    give_code_again(&browser, "AAAAA-AAAAA").await?;
    browser.objects(Part::Field, Unlock::CODE, "Koden stemmer ikke.").await?;
    browser.shows_not("Koden til denne filen").await?;
    give_code_again(&browser, &codes.worker).await?;
    browser.wait_for("Koden til denne filen").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_day_far_after_the_last_on_record_is_asked_about_before_anything_else() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    browser.close().await?;

    tablet.later(100 * 24 * 60 * MINUTE);
    let browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.attempt(&codes.worker).await?;
    let asked = ClockAsked::on(&browser).await?;
    browser.shows(&["100 dager eldre"]).await?;
    without_faults(&browser, "the day is asked about").await?;
    asked.is_right().await?;
    Today::on(&browser).await?;
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
