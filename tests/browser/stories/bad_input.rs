//! What is written wrong is told beside its field, in the chosen language, and stays to be mended.

use std::time::Duration;

use browser_stories::harness::{Browser, Part, Screen, Tablet, Told, Trouble};
use browser_stories::pages::closing::Closing;
use browser_stories::pages::goals::{self, NewGoal, Numbers};
use browser_stories::pages::measure::Test;
use browser_stories::pages::people::{self, NewPerson};
use browser_stories::pages::person::CancelSession;
use browser_stories::pages::plan::make_plan;
use browser_stories::pages::start::{RecoveryCode, Welcome, WorkerCode, WorkerName, set_up};
use browser_stories::pages::today::{go_to_people, lock};
use browser_stories::pages::unlock::Unlock;
use serde_json::json;

use crate::told::{SIGNE, add_person, expect, expect_same, with_clock};

const HTML: &str = "<img src=x onerror=alert(1)><b>Fet</b>";
const SCRIPT: &str = "<script>alert(2)</script> & \"sitat\" '={{7*7}}";
const BELL: &str = "Usynlig\u{7}tegn";
/// Turns the direction of writing around.
const TURNED: &str = "Snudd\u{202e}navn";

#[tokio::test]
async fn names_goals_and_notes_that_cannot_be_kept_are_told_beside_their_field_and_stay_there() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    first_start(&browser).await?;

    let form = go_to_people(&browser).await?.add().await?;
    a_person(&browser, &form).await?;
    form.write_birth_year("1941").await?;
    let person = form.add(HTML).await?;
    person.saved().await?;
    no_markup(&browser).await?;

    let goal = person.new_goal().await?;
    a_goal(&browser, &goal).await?;
    let person = goal.save().await?;
    browser.shows(&[&format!("«{SCRIPT}»")]).await?;
    no_markup(&browser).await?;

    let cancel = person.cancel_session().await?;
    a_cancellation(&browser, &cancel).await?;
    cancel.save().await?;

    let before = make_plan(&browser, HTML).await?.start_session().await?;
    let player = before.start(HTML).await?;
    browser.shows(&[SCRIPT]).await?;
    let closing = player.stop_because("Noe kom i veien").await?;
    closing.write_note(&"å".repeat(2_001)).await?;
    closing.press_save().await?;
    browser.objects(Part::Field, Closing::NOTE, "Teksten har 2001 tegn. Kort den ned til 2000.").await?;
    expect_same(&browser.written(Closing::NOTE).await?.chars().count(), &2_001, "the letters of the note")?;
    closing.write_note(HTML).await?;
    closing.save(HTML).await?;
    browser.wait_for("Økta er lagret.").await?;
    no_markup(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

async fn first_start(browser: &Browser) -> Told {
    let name = Welcome::on(browser).await?.set_up().await?.accept().await?;
    for (written, objection) in [
        ("", "Skriv noe her."),
        ("   ", "Skriv noe her."),
        (&*"n".repeat(81), "Teksten har 81 tegn. Kort den ned til 80."),
        (BELL, "Teksten har usynlige tegn."),
    ] {
        name.write(written).await?;
        name.press_next().await?;
        stays_wrong(browser, WorkerName::NAME, written, objection).await?;
    }
    name.write(HTML).await?;
    let code = name.next().await?;
    code.retype("1234").await?;
    code.press_next().await?;
    browser.objects(Part::Field, WorkerCode::RETYPE, "Kodene er ikke like.").await?;
    code.want_own().await?;
    for (written, objection) in [
        ("", "Skriv koden."),
        ("123456789012", "Bare sifre er for lett å gjette."),
        ("passordpassord", "Dette er ord mange bruker i koder."),
        ("blåbærsyltetøy", "Koden er for lett å gjette."),
    ] {
        code.write_own(written).await?;
        code.press_next().await?;
        stays_wrong(browser, WorkerCode::OWN, written, objection).await?;
    }
    code.write_own("en lang setning om blå fjell").await?;
    code.retype("en lang setning om blå fjord").await?;
    code.press_next().await?;
    browser.objects(Part::Field, WorkerCode::RETYPE, "Kodene er ikke like.").await?;
    code.retype("en lang setning om blå fjell").await?;
    let recovery = code.next().await?;
    let shown = recovery.shown().await?;
    recovery.retype("0000-0000-0000-0000").await?;
    recovery.press_finish().await?;
    browser.objects(Part::Field, RecoveryCode::RETYPE, "Dette er ikke gjenopprettingskoden.").await?;
    // As it comes from paper: small letters, no hyphens.
    recovery.retype(&shown.to_lowercase().replace('-', " ")).await?;
    recovery.finish().await?;
    Ok(())
}

/// Leaves the form with a name full of markup, and the rest right but the year of birth.
async fn a_person(browser: &Browser, form: &NewPerson) -> Told {
    form.write_birth_year("1700").await?;
    for (written, objection) in [
        ("", "Skriv noe her."),
        (" \u{a0} ", "Skriv noe her."),
        (&*"ø".repeat(81), "Teksten har 81 tegn. Kort den ned til 80."),
        (TURNED, "Teksten har usynlige tegn."),
    ] {
        form.write_name(written).await?;
        form.press_add().await?;
        stays_wrong(browser, people::NAME, written, objection).await?;
    }
    browser.objects(Part::Group, people::WEEKDAYS, "Velg minst én dag.").await?;
    for (year, objection) in [
        ("1700", "Året må være mellom 1900 og"),
        ("3000", "Året må være mellom 1900 og"),
        ("førti", "Skriv årstallet med fire sifre"),
    ] {
        form.write_birth_year(year).await?;
        form.press_add().await?;
        stays_wrong(browser, people::BIRTH_YEAR, year, objection).await?;
    }
    form.write_name(HTML).await?;
    form.train_on("Mandag").await
}

async fn a_goal(browser: &Browser, goal: &NewGoal) -> Told {
    for (written, objection) in [
        ("", "Skriv noe her."),
        ("  ", "Skriv noe her."),
        (&*"m".repeat(201), "Teksten har 201 tegn. Kort den ned til 200."),
        (BELL, "Teksten har usynlige tegn."),
    ] {
        goal.write(written).await?;
        goal.press_save().await?;
        stays_wrong(browser, NewGoal::WORDS, written, objection).await?;
    }
    browser.objects(Part::Group, goals::IMPORTANCE, "Velg et tall fra 1 til 10.").await?;
    goal.choose_importance(10).await?;
    browser.choose(goals::PERFORMANCE, "3").await?;
    goal.press_save().await?;
    browser.objects(Part::Group, goals::SATISFACTION, "Velg et tall her også").await?;
    goal.choose_numbers(Numbers { performance: 3, satisfaction: 2 }).await?;
    goal.write(SCRIPT).await
}

async fn a_cancellation(browser: &Browser, cancel: &CancelSession) -> Told {
    let today = browser.written(CancelSession::DAY).await?;
    browser.pick_day(CancelSession::DAY, "").await?;
    cancel.write_note(&"n".repeat(2_001)).await?;
    cancel.press_save().await?;
    browser.objects(Part::Field, CancelSession::DAY, "Velg en dato.").await?;
    browser.objects(Part::Group, CancelSession::WHO, "Velg hvem som avlyste.").await?;
    browser.objects(Part::Group, CancelSession::WHY, "Velg en grunn.").await?;
    browser.objects(Part::Field, CancelSession::NOTE, "Teksten har 2001 tegn. Kort den ned til 2000.").await?;
    browser.pick_day(CancelSession::DAY, "1990-01-01").await?;
    cancel.press_save().await?;
    browser.objects(Part::Field, CancelSession::DAY, "Velg en dato mellom").await?;
    browser.pick_day(CancelSession::DAY, &today).await?;
    cancel.choose_who("Pårørende").await?;
    cancel.choose_why("Bortreist").await?;
    cancel.write_note(SCRIPT).await
}

/// The objection stands beside the field, and what was written is still in it.
async fn stays_wrong(screen: &Screen, field: &str, written: &str, objection: &str) -> Told {
    screen.objects(Part::Field, field, objection).await?;
    expect_same(&screen.written(field).await?.as_str(), &written, &format!("what stands in «{field}»"))
}

/// What was written as markup is text and nothing else.
async fn no_markup(screen: &Screen) -> Told {
    screen.shows(&["<img src=x onerror=alert(1)><b>Fet</b>"]).await?;
    let made = screen.script("return document.querySelectorAll('main img, main b b, main script').length").await?;
    expect(made == json!(0), "something written was taken as markup")
}

#[tokio::test]
async fn a_time_that_cannot_be_is_refused_and_stays_in_its_field() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    let test = add_person(&browser, SIGNE).await?.measure_sppb().await?.begin().await?;
    test.open_typing().await?;
    for (written, objection) in [
        ("0", "Tiden må være mer enn 0."),
        ("", "Skriv tiden i sekunder, for eksempel 4,82."),
        ("-3", "Tiden må være mer enn 0."),
        ("fire", "Dette er ikke et tall."),
        ("4,8,2", "Dette er ikke et tall."),
        ("10,01", "Tiden kan være høyst 10,00 s."),
    ] {
        browser.paste(Test::TIME, written).await?;
        browser.press("Bruk tiden").await?;
        stays_wrong(&browser, Test::TIME, written, objection).await?;
    }
    test.use_time("10").await?;
    test.next("Stå i halvtandem").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn objections_come_in_the_language_that_was_chosen() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let welcome = Welcome::on(&browser).await?;
    for (language, set_up, read, name, next, objection, back) in [
        ("Nynorsk", "Set opp nettbrettet", "Eg har lese dette", "Namnet ditt", "Neste", "Skriv noko her.", "Tilbake"),
        ("English", "Set up this device", "I have read this", "Your name", "Next", "Write something here.", "Back"),
    ] {
        welcome.choose_language(language).await?;
        browser.press(set_up).await?;
        browser.press(read).await?;
        browser.press(next).await?;
        browser.objects(Part::Field, name, objection).await?;
        browser.press(back).await?;
        browser.press(back).await?;
        Welcome::on(&browser).await?;
    }
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn wrong_codes_wait_longer_and_a_forgotten_one_is_replaced_by_way_of_the_recovery_code() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let unlock = lock(&browser).await?;
    unlock.attempt("").await?;
    browser.objects(Part::Field, Unlock::CODE, "Skriv koden.").await?;
    for _ in 0..4 {
        unlock.attempt("AAAAA-AAAAA").await?;
        browser.objects(Part::Field, Unlock::CODE, "Koden stemmer ikke.").await?;
    }
    // Even the right code waits, and waits longer after each wrong one; a reload does not shorten it.
    for wait in [5, 15, 60, 300] {
        let unlock = Unlock::on(&browser).await?;
        unlock.attempt(&codes.worker).await?;
        browser.objects(Part::Field, Unlock::CODE, "For mange feil. Vent").await?;
        let left = seconds_to_wait(&browser).await?;
        expect(left <= wait && left + 4 > wait, format!("it says to wait {left} s and not {wait}"))?;
        if wait > 5 {
            browser.reload().await?;
            Unlock::on(&browser).await?.attempt(&codes.worker).await?;
            browser.objects(Part::Field, Unlock::CODE, "For mange feil. Vent").await?;
        }
        browser.let_pass(Duration::from_secs(wait + 1)).await?;
        unlock.attempt("AAAAA-AAAAA").await?;
        browser.objects(Part::Field, Unlock::CODE, "Koden stemmer ikke.").await?;
    }
    browser.let_pass(Duration::from_secs(1_201)).await?;
    let new = unlock.recover(&codes.recovery).await?.go_on_as("Kari Øving").await?;
    let unlock = lock(&browser).await?;
    unlock.attempt(&codes.worker).await?;
    browser.objects(Part::Field, Unlock::CODE, "Koden stemmer ikke.").await?;
    unlock.with(&new.worker).await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// `Vent 1:05 før du prøver igjen.`
async fn seconds_to_wait(screen: &Screen) -> Told<u64> {
    let said = screen.objection(Part::Field, Unlock::CODE).await?.unwrap_or_default();
    let read = |said: &str| {
        let (minutes, seconds) = said.split_once("Vent ")?.1.split_whitespace().next()?.split_once(':')?;
        Some(minutes.parse::<u64>().ok()? * 60 + seconds.parse::<u64>().ok()?)
    };
    read(&said).ok_or_else(|| Trouble::new(format!("no time can be read in: {said}")))
}
