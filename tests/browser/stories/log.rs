//! What the log says afterwards of what was done: with one person, and with the tablet.

use browser_stories::harness::{Browser, Part, Tablet, Told};
use browser_stories::pages::backup::Merge;
use browser_stories::pages::log::Log;
use browser_stories::pages::lost_tablet::LostTablet;
use browser_stories::pages::paper::open_fridge;
use browser_stories::pages::person::Person;
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::{go_to_people, go_to_settings, lock};
use browser_stories::pages::unlock::Unlock;

use crate::told::{SIGNE, add_person, backup_of_another, erase_here, expect};

const WORKER: &str = "Kari Øving";
const OLAV: &str = "Olav Tenkt";

/// Who did it, and about whom, by what was done.
async fn stands(browser: &Browser, deed: &str, person: &str) -> Told {
    let rows = browser.table("Hvem har sett og gjort hva").await?;
    let stands = |row: &Vec<String>| {
        row.get(1).is_some_and(|who| who == WORKER)
            && row.get(2).is_some_and(|what| what == deed)
            && row.get(3).is_none_or(|whose| whose == person)
    };
    expect(rows.iter().any(stands), format!("«{deed}» about «{person}» by {WORKER} is not among {rows:#?}"))
}

/// The browser's own window is not opened.
async fn print_nothing(browser: &Browser) -> Told {
    browser.script("window.print = () => {}").await.map(drop)
}

#[tokio::test]
async fn printing_showing_merging_erasing_and_a_new_code_stand_in_the_log_with_who_did_it() -> Told {
    let other = backup_of_another(OLAV).await?;
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, WORKER).await?;
    let signe = add_person(&browser, SIGNE).await?;

    print_nothing(&browser).await?;
    open_fridge(signe.screen()).await?;
    browser.press("Skriv ut arket").await?;
    let signe = go_to_people(&browser).await?.open(SIGNE).await?;
    signe.show().await?.begin().await?.leave(&codes.worker).await?;
    let signe: Person = go_to_people(&browser).await?.open(SIGNE).await?;
    Log::of_person(&signe).await?;
    for deed in ["Registrert", "Åpnet", "Skrevet ut: Til kjøleskapet", "Vist for personen på nettbrettet"] {
        stands(&browser, deed, SIGNE).await?;
    }

    // A new code: the old one opens no more.
    let new = go_to_settings(&browser).await?.new_code(&codes.worker).await?;
    let unlock = lock(&browser).await?;
    unlock.attempt(&codes.worker).await?;
    browser.objects(Part::Field, Unlock::CODE, "Koden stemmer ikke.").await?;
    unlock.with(&new).await?;

    go_to_settings(&browser).await?.back_up(&new).await?;
    browser.press("Slå sammen med et annet nettbrett").await?;
    let merge = Merge::on(&browser).await?;
    merge.look(&other.file, &other.code).await?;
    merge.say_right().await?;
    browser.wait_for("Nettbrettene er slått sammen.").await?;
    go_to_people(&browser).await?.open(OLAV).await?.screen().press("Slett fra nettbrettet").await?;
    erase_here(&browser, OLAV).await?;
    print_nothing(&browser).await?;
    LostTablet::of(go_to_settings(&browser).await?).await?;
    browser.press("Skriv ut kortet").await?;

    Log::of_tablet(go_to_settings(&browser).await?).await?;
    for (deed, person) in [
        ("Skrevet ut: Til kjøleskapet", SIGNE),
        ("Vist for personen på nettbrettet", SIGNE),
        ("Kode byttet", ""),
        ("Slått sammen med en kopi", ""),
        ("En person slettet", ""),
        ("Skrevet ut: Kort om et mistet nettbrett", ""),
        ("Låst", ""),
        ("Låst opp", ""),
    ] {
        stands(&browser, deed, person).await?;
    }
    // Whoever tried a code before it was opened has no name; what was erased has none left.
    browser.shows(&["Feil kode, antall ganger: 1", "Ikke kjent"]).await?;
    browser.shows_not(OLAV).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
