//! What a person has a right to: everything recorded about them, read, printed and as a file; and the card about a lost
//! tablet.

use browser_stories::harness::{Tablet, Told, Trouble};
use browser_stories::pages::extract::Extract;
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::log::Log;
use browser_stories::pages::lost_tablet::LostTablet;
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::{go_to_people, go_to_settings, lock};
use serde_json::Value;

use crate::told::{LETTERBOX, SIGNE, add_goal, add_person, expect, expect_same};

#[tokio::test]
async fn all_that_is_recorded_is_read_printed_and_saved_as_a_file_behind_the_code() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let signe = add_person(&browser, SIGNE).await?;
    let signe = add_goal(signe, LETTERBOX, 9, Numbers { performance: 3, satisfaction: 2 }).await?;

    let extract = Extract::of_person(&signe).await?;
    let told = ["Registrert", "Forløp planlagt", "Mål avtalt", LETTERBOX, "9 av 10", "Kari Øving", "Åpnet"];
    browser.shows(&told).await?;
    let paper = browser.printed().await?.join("\n");
    for word in told {
        expect(paper.contains(word), format!("«{word}» is not on paper: {paper}"))?;
    }
    for control in ["Skriv ut alt", "Hent som fil", "Filen er ikke låst", "Innstillinger"] {
        expect(!paper.contains(control), format!("«{control}» is on paper: {paper}"))?;
    }

    // The browser's own window is not opened: what is asked of it is counted.
    browser.script("window.printed = 0; window.print = () => { window.printed += 1; }").await?;
    extract.want_paper().await?;
    browser.shows(&["Utskriften er alt om en person."]).await?;
    expect_same(&browser.script("return window.printed").await?, &Value::from(0), "printed without the code")?;
    extract.give_code(&codes.worker).await?;
    let printed = async || Ok(browser.script("return window.printed").await? == 1);
    browser.wait_until("the paper", printed).await?;

    // The code holds for a while, or is asked for again: as here, after the app was locked.
    lock(&browser).await?.with(&codes.worker).await?;
    let extract = Extract::on(&browser).await?;
    extract.want_file().await?;
    extract.give_code(&codes.worker).await?;
    extract.make_file().await?;
    let file = tablet.downloads.only_file().await?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    expect(name.starts_with("alt-som-er-registrert-") && !name.contains("Signe"), format!("called {name}"))?;
    let bytes = std::fs::read(&file)?;
    let said: Value = serde_json::from_slice(&bytes).map_err(|why| Trouble::new(why.to_string()))?;
    let kinds = |part: &str| -> Vec<String> {
        let entries = said[part].as_array().into_iter().flatten();
        entries.filter_map(|entry| Some(entry["kind"].as_str()?.to_owned())).collect()
    };
    expect_same(
        &kinds("recorded"),
        &["Registered", "CoursePlanned", "GoalSet", "Assessed"].map(str::to_owned).to_vec(),
        "what is recorded",
    )?;
    expect_same(&said["recorded_count"], &Value::from(4), "how many are recorded")?;
    expect_same(&said["recorded"][2]["data"]["text"], &Value::from(LETTERBOX), "the person's own words")?;
    let seen = said["seen"].as_array().map(Vec::as_slice).unwrap_or_default();
    expect_same(&seen.last().map(|entry| &entry["data"]), &Some(&Value::from("ExtractMade")), "who saw it last")?;

    let signe = go_to_people(&browser).await?.open(SIGNE).await?;
    Log::of_person(&signe).await?;
    browser.shows(&["Fil med alt om personen laget"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn the_card_about_a_lost_tablet_is_one_page_with_its_mark_and_what_to_do() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    go_to_settings(&browser).await?.back_up(&codes.worker).await?.make().await?;
    let file = tablet.downloads.only_file().await?;
    browser.write("Hvor ligger filen?", "Fellesområdet, mappen Hjemmetrener").await?;
    browser.press("Noter hvor den ligger").await?;
    browser.wait_for("Appen har ikke sett den.").await?;
    LostTablet::of(go_to_settings(&browser).await?).await?;
    let pages = browser.printed().await?;
    expect(pages.len() == 1, format!("{} pages: {pages:#?}", pages.len()))?;
    let paper = pages.concat();
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    for word in [
        name.as_str(),
        "mappen Hjemmetrener",
        "Nettbrettets merke",
        "Siste sikkerhetskopi",
        "avvik",
        "MDM",
        "Til den som finner nettbrettet",
    ] {
        expect(paper.contains(word), format!("«{word}» is not on paper: {paper}"))?;
    }
    browser.close().await?;
    tablet.nothing_strange()
}
