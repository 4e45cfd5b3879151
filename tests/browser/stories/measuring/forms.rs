//! Forms: DEMMI, need for help, totals, and the short questions.

use browser_stories::harness::{Part, Tablet, Told};
use browser_stories::pages::measure::{FILL_IN, Form, PAPER, TOTAL};
use browser_stories::pages::start::set_up;
use browser_stories::pages::unlock::Unlock;

use super::choose;
use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, with_clock};

const CAN: &str = "Klarer det";
/// Every item, with the answer that gives the most points.
const DEMMI: [(&str, &str); 15] = [
    ("Ligge på ryggen med bøyde knær og løfte setet", CAN),
    ("Snu seg over på siden", CAN),
    ("Sette seg opp på sengekanten", "Alene"),
    ("Sitte 10 sekunder uten å støtte seg", CAN),
    ("Reise seg med hjelp av armlenene", "Alene"),
    ("Reise seg med armene i kryss", CAN),
    ("Stå 10 sekunder", CAN),
    ("Stå 10 sekunder med føttene samlet", CAN),
    ("Stå 10 sekunder på tå", CAN),
    ("Stå 10 sekunder hæl mot tå med øynene lukket", CAN),
    ("Så langt går personen, med eller uten hjelpemiddel", "50 meter"),
    ("Så mye hjelp trengs for å gå", "Alene uten hjelpemiddel"),
    ("Ta opp en penn fra gulvet", CAN),
    ("Gå fire steg baklengs", CAN),
    ("Hoppe med begge føttene", CAN),
];

#[tokio::test]
async fn demmi_is_filled_in_taken_up_after_a_lock_and_entered_from_paper() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let form = choose(&browser).await?.form("DEMMI", FILL_IN).await?;
    browser.shows(&["I senga", "På stolen"]).await?;
    without_faults(&browser, "demmi").await?;
    for (item, answer) in &DEMMI[..8] {
        form.choose(item, answer).await?;
    }
    browser.look_around().await?;
    browser.all_written().await?;
    browser.reload().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    let form = Form::on(&browser, "DEMMI").await?;
    for (item, answer) in &DEMMI[8..] {
        form.choose(item, answer).await?;
    }
    form.save().await?.shows(&["DEMMI", "100"]).await?;

    let paper = choose(&browser).await?.form("DEMMI", PAPER).await?;
    paper.pick_day("2024-03-05").await?;
    for (item, answer) in &DEMMI[1..] {
        paper.choose(item, answer).await?;
    }
    paper.press_save().await?;
    browser.wait_for("Ett svar mangler.").await?;
    without_faults(&browser, "demmi-paper-partial").await?;
    paper.save_partial().await?.shows(&["Delvis gjennomført: 14 av 15"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn short_questions_take_one_tap_each_and_help_and_totals_are_typed() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let short = choose(&browser).await?.short().await?;
    without_faults(&browser, "short").await?;
    browser.press("Lagre").await?;
    browser.wait_for("Svar på minst ett spørsmål.").await?;
    browser.count_taps().await?;
    short.tap("Hvor anstrengende var det?", 4).await?;
    short.tap("Tenk deg en stige fra 0 til 10. Hvor på den er livet ditt nå?", 7).await?;
    short.tap("Hvor mange ganger har du falt de siste 12 månedene?", 1).await?;
    short.tap("Hvor mange ganger har du nesten falt?", 2).await?;
    browser.choose("Trengte du lege eller sykepleier etter et fall?", "Nei").await?;
    without_faults(&browser, "short-answered").await?;
    let result = short.save().await?;
    println!("short questions: {} taps for 5 answers", browser.taps().await?);
    result.shows(&["Anstrengelse", "Livskvalitet", "Fall og nestenfall"]).await?;
    result.shows_not("Smerte").await?;

    for (instrument, question, number) in [
        ("Smerte", "Hvor vondt har du nå?", "3"),
        ("Anstrengelse", "Hvor anstrengende var det?", "5"),
        ("Livskvalitet", "Tenk deg en stige fra 0 til 10. Hvor på den er livet ditt nå?", "6"),
    ] {
        let paper = choose(&browser).await?.form(instrument, PAPER).await?;
        paper.choose(question, number).await?;
        paper.save().await?.shows(&[instrument]).await?;
    }
    let falls = choose(&browser).await?.form("Fall og nestenfall", PAPER).await?;
    falls.write("Hvor mange ganger har du falt siden sist?", "12").await?;
    falls.save().await?.shows(&["12 ganger"]).await?;

    let help = choose(&browser).await?.form("Behov for hjelp", FILL_IN).await?;
    without_faults(&browser, "help").await?;
    help.write("Hjemmesykepleie", "140").await?;
    help.write("Praktisk bistand", "20 000").await?;
    help.press_save().await?;
    browser.objects(Part::Field, "Praktisk bistand", "Skriv et helt tall fra 0 til 10080.").await?;
    help.write("Praktisk bistand", "60").await?;
    help.choose("Kle på seg", "2").await?;
    help.save().await?;
    let help = choose(&browser).await?.form("Behov for hjelp", PAPER).await?;
    help.pick_day("2024-03-05").await?;
    help.write("Hjemmesykepleie", "300").await?;
    help.save().await?;

    let fim = choose(&browser).await?.form("FIM", TOTAL).await?;
    fim.press_save().await?;
    browser.objects(Part::Field, "Skjema og versjon", "Skriv noe her.").await?;
    without_faults(&browser, "fim-errors").await?;
    fim.write("Skjema og versjon", "FIM 5.1").await?;
    fim.write("Motorisk del, 13–91", "60").await?;
    fim.write("Kognitiv del, 5–35", "25").await?;
    fim.save().await?.shows(&["85"]).await?;
    let other = choose(&browser).await?.form("Annet skjema", TOTAL).await?;
    other.write("Skjema og versjon", "Bergs balanseskala").await?;
    other.write("Lavest mulige sum", "0").await?;
    other.write("Høyest mulige sum", "56").await?;
    other.write("Samlet sum", "57").await?;
    browser.objects(Part::Field, "Samlet sum", "0 til 56").await?;
    other.write("Samlet sum", "41").await?;
    other.save().await?.shows(&["41"]).await?;
    let adl = choose(&browser).await?.form("ADL-taksonomi", TOTAL).await?;
    adl.write("Skjema og versjon", "ADL-taksonomi 2014").await?;
    adl.write("Samlet sum", "31").await?;
    adl.save().await?.shows(&["31"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
