//! SPPB from paper, with few taps; and what a form refuses, doubts, and keeps as incomplete.

use browser_stories::harness::{Part, Tablet, Told};
use browser_stories::pages::measure::PAPER;
use browser_stories::pages::results::Results;
use browser_stories::pages::start::set_up;

use super::choose;
use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, expect, with_clock};

const SPPB: &str = "SPPB";
const MOST_TAPS: u32 = 14;

#[tokio::test]
async fn sppb_from_paper_takes_at_most_fourteen_taps_besides_the_digits() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    let signe = add_person(&browser, SIGNE).await?;

    // From the person's page to the result, with every touch and every Enter counted.
    browser.count_taps().await?;
    let form = browser_stories::pages::measure::Choose::of(signe).await?.form(SPPB, PAPER).await?;
    browser.touch("Samlet stand").await?;
    for time in ["10", "10", "6,12", "5,44", "6,2"] {
        browser.type_on(time).await?;
    }
    form.choose("Reise seg én gang", "Reiste seg uten å bruke armene").await?;
    browser.touch("Reise seg fem ganger").await?;
    browser.type_on("14,2").await?;
    form.press_save().await?;
    let result = Results::on(&browser).await?;
    let taps = browser.taps().await?;
    println!("SPPB from paper: {taps} taps, of {MOST_TAPS}");
    expect(taps <= MOST_TAPS, format!("{taps} taps"))?;
    result.shows(&["8 av 12", "Ført fra papir"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_form_refuses_the_impossible_doubts_the_unlikely_and_keeps_the_incomplete_only_when_told() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let form = choose(&browser).await?.form(SPPB, PAPER).await?;
    without_faults(&browser, "sppb-paper").await?;
    form.press_save().await?;
    browser.wait_for("Svar på minst ett spørsmål.").await?;
    form.write("Samlet stand", "10,5").await?;
    browser.objects(Part::Field, "Samlet stand", "10").await?;
    form.write("Samlet stand", "3").await?;
    expect(!browser.has(Part::Field, "Halvtandem").await?, "a stand that was not reached is not asked for")?;
    form.not_done("Gange, første gang", "Manglet plass eller egnet stol").await?;
    without_faults(&browser, "sppb-paper-not-done").await?;
    form.press_save().await?;
    browser.wait_for("Ett svar mangler.").await?;
    without_faults(&browser, "sppb-paper-partial").await?;
    form.save_partial().await?.shows(&["Delvis gjennomført"]).await?;

    // The next time is very unlike: asked with both values, and kept at the second press.
    let first = choose(&browser).await?.form(SPPB, PAPER).await?;
    first.pick_day("2024-03-05").await?;
    for (question, time) in [("Samlet stand", "10"), ("Halvtandem", "10"), ("Tandem", "10")] {
        first.write(question, time).await?;
    }
    first.write("Gange, første gang", "4,1").await?;
    first.choose("Reise seg én gang", "Reiste seg uten å bruke armene").await?;
    first.write("Reise seg fem ganger", "11").await?;
    first.save().await?.shows(&["12 av 12"]).await?;
    let second = choose(&browser).await?.form(SPPB, PAPER).await?;
    second.pick_day("2024-04-02").await?;
    second.write("Samlet stand", "2").await?;
    second.write("Gange, første gang", "41").await?;
    second.choose("Reise seg én gang", "Brukte armene").await?;
    second.press_save().await?;
    browser.wait_for("Er det riktig? Sist: 4,10 s. Nå: 41,00 s.").await?;
    without_faults(&browser, "sppb-paper-doubted").await?;
    browser.press("Ja, det er riktig").await?;
    browser.shows_not("Nå: 41,00 s").await?;
    second.save().await?.shows(&["Målt tirsdag 2. april 2024"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
