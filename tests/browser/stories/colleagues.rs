//! Several at one tablet: who comes in, who does not any more, and what old papers open.

use browser_stories::harness::{Part, Tablet, Told};
use browser_stories::pages::backup::Restore;
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::recovered::NewCodes;
use browser_stories::pages::start::{Welcome, set_up};
use browser_stories::pages::storage::Storage;
use browser_stories::pages::today::{go_to_people, go_to_settings, inside, lock};
use browser_stories::pages::unlock::{Unlock, give_code_again};

use crate::told::{LETTERBOX, SIGNE, add_goal, add_person, expect_same};

const COLLEAGUE: &str = "Ola Kollega";

#[tokio::test]
async fn a_colleague_who_is_removed_comes_in_no_more_and_neither_code_nor_old_papers_open_what_came_after() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let settings = go_to_settings(&browser).await?;
    settings.press("Legg til en kollega").await?;
    give_code_again(&browser, &codes.worker).await?;
    browser.write("Navnet til kollegaen", COLLEAGUE).await?;
    let theirs = browser.shown_code("worker").await?;
    browser.write("Skriv koden en gang til", &theirs).await?;
    browser.press("Legg til en kollega").await?;
    browser.wait_for("Kollegaen kan låse opp nå.").await?;

    // A colleague sees the same people, under their own name.
    let unlock = lock(&browser).await?;
    browser.choose("Hvem er du?", "OK").await?;
    unlock.attempt(&theirs).await?;
    inside(&browser).await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    go_to_settings(&browser).await?;
    let paper = go_to_settings(&browser).await?.back_up(&theirs).await?.make().await?;
    let file = tablet.downloads.only_file().await?;

    lock(&browser).await?;
    browser.choose("Hvem er du?", "KØ").await?;
    Unlock::on(&browser).await?.attempt(&codes.worker).await?;
    inside(&browser).await?;
    go_to_settings(&browser).await?.press(&format!("Fjern {COLLEAGUE}")).await?;
    give_code_again(&browser, &codes.worker).await?;
    browser.press("Fjern").await?;
    browser.wait_for("Koden virker ikke lenger.").await?;
    let signe = go_to_people(&browser).await?.open(SIGNE).await?;
    add_goal(signe, LETTERBOX, 9, Numbers { performance: 3, satisfaction: 2 }).await?;

    // One worker is left, and is not asked who. The colleague's code is a wrong one.
    let unlock = lock(&browser).await?;
    browser.shows_not("Hvem er du?").await?;
    unlock.attempt(&theirs).await?;
    browser.objects(Part::Field, Unlock::CODE, "Koden stemmer ikke.").await?;
    unlock.with(&codes.worker).await?;
    browser.close().await?;
    tablet.nothing_strange()?;

    // The old file and its paper open what was written until then, and no code of then opens what is put back.
    let found = tablet.on_new_device()?;
    let browser = found.start().await?;
    Welcome::on(&browser).await?.have_backup().await?;
    let restore = Restore::here(&browser);
    restore.choose_file(&file).await?;
    restore.write_code(&paper).await?;
    restore.look_inside().await?;
    let new: NewCodes = restore.put_back().await?;
    browser.shows(&["Kollegene dine trenger også nye koder"]).await?;
    crate::accessibility::without_faults(&browser, "recovered after a backup").await?;
    let put_back = new.go_on_as("Kari Øving").await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.shows_not(LETTERBOX).await?;
    let unlock = lock(&browser).await?;
    for old in [&codes.worker, &theirs] {
        unlock.attempt(old).await?;
        browser.objects(Part::Field, Unlock::CODE, "Koden stemmer ikke.").await?;
    }
    unlock.with(&put_back.worker).await?;
    browser.close().await?;
    found.nothing_strange()
}

#[tokio::test]
async fn the_storage_page_tells_how_well_everything_lies_and_its_mark_changes_with_a_save() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    // Nothing is promised to a page that nobody has put on the home screen.
    browser.wait_for("Før du legger inn den første").await?;
    browser.shows(&["Nettleseren kan slette det som er lagret"]).await?;
    add_person(&browser, SIGNE).await?;
    let mark = async || {
        let text = browser.text().await?;
        Ok::<_, browser_stories::harness::Trouble>(
            text.split("Merke: ").nth(1).map(|it| it.chars().take(8).collect::<String>()),
        )
    };
    Storage::of(go_to_settings(&browser).await?).await?;
    browser
        .shows(&[
            "Personer: 1.",
            "Lageret er nytt.",
            "Føringer i kopien:",
            "Appen er åpen i en fane.",
            "Alle filene lå på nettbrettet",
            "Ingen sikkerhetskopi er tatt ennå.",
            "bygg",
        ])
        .await?;
    let before = mark().await?;
    Storage::of(go_to_settings(&browser).await?).await?;
    expect_same(&mark().await?, &before, "the mark, where nothing was saved")?;
    add_person(&browser, "Dagny Prøve").await?;
    Storage::of(go_to_settings(&browser).await?).await?;
    expect_same(&(mark().await? == before), &false, "whether the mark stayed after a save")?;
    browser.reload().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    Storage::of(go_to_settings(&browser).await?).await?;
    browser.shows(&["Hver rad ble holdt mot tellingen i lageret. Ingenting manglet."]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
