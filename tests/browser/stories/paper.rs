//! What is printed: one page each, the words that belong there, no controls, and a name only when it is chosen.

use browser_stories::harness::{Screen, Tablet, Told};
use browser_stories::pages::paper::{open_fridge, open_plan_sheet, open_report, put_name_on};
use browser_stories::pages::start::Welcome;
use browser_stories::pages::today::go_to_people;

use crate::accessibility::without_faults;
use crate::told::{expect, with_clock};

const DAGNY: &str = "Dagny Tenkt";

#[tokio::test]
async fn each_sheet_is_one_page_of_paper_without_controls_and_names_nobody_unasked() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    Welcome::on(&browser).await?.practise().await?;

    go_to_people(&browser).await?.open(DAGNY).await?;
    open_fridge(&browser).await?;
    without_faults(&browser, "paper-fridge").await?;
    let words = one_page(&browser, &["Til kjøleskapet", "Mine mål", "De neste øktene", "På egen hånd"]).await?;
    expect(!words.contains(DAGNY), format!("the name was not chosen: {words}"))?;
    put_name_on(&browser).await?;
    browser.wait_for(DAGNY).await?;
    one_page(&browser, &[DAGNY, "Mine mål"]).await?;

    go_to_people(&browser).await?.open(DAGNY).await?;
    open_report(&browser).await?;
    without_faults(&browser, "paper-report").await?;
    let words = one_page(&browser, &["Rapport om framgang", "Økter", "Det som er målt"]).await?;
    expect(words.contains("tilfeldig"), format!("how sure a change is: {words}"))?;

    go_to_people(&browser).await?.open(DAGNY).await?;
    open_plan_sheet(&browser).await?;
    without_faults(&browser, "paper-plan").await?;
    one_page(&browser, &["Treningsplanen med figurer", "Godtatt av Øvingsfysioterapeut"]).await?;

    browser.close().await?;
    tablet.nothing_strange()
}

/// What is printed, with nothing on it that can be pressed.
async fn one_page(screen: &Screen, words: &[&str]) -> Told<String> {
    let pages = screen.printed().await?;
    expect(pages.len() == 1, format!("{} pages: {pages:#?}", pages.len()))?;
    let page = pages.into_iter().next().unwrap_or_default();
    for word in words {
        expect(page.contains(word), format!("«{word}» is not on paper: {page}"))?;
    }
    for control in ["Skriv ut arket", "Skriv navnet på arket", "Personer", "Innstillinger"] {
        expect(!page.contains(control), format!("«{control}» is on paper: {page}"))?;
    }
    Ok(page)
}
