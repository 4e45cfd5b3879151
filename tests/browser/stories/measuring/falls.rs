//! Falls from several sources, the risk of falling, the checklist, weight, and totals of forms the app does not have.

use std::time::Duration;

use browser_stories::harness::{Part, Screen, Tablet, Told};
use browser_stories::pages::before_session::Answers;
use browser_stories::pages::measure::{FILL_IN, PAPER, TOTAL};
use browser_stories::pages::plan::{ProposePlan, make_plan};
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::go_to_people;
use browser_stories::pages::unlock::Unlock;

use super::choose;
use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, with_clock};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const FALLS: &str = "Hvor mange ganger har du falt de siste 12 månedene?";

/// Waits until nothing is open of what is to be followed up.
async fn nothing_open(screen: &Screen) -> Told {
    screen.wait_until("nothing to follow up", async || Ok(!screen.text().await?.contains("Å følge opp"))).await
}

#[tokio::test]
async fn two_falls_from_two_sources_are_one_number_and_ask_for_a_new_proposal() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    browser.shows(&["Ingen har spurt om fall det siste året."]).await?;
    let form = choose(&browser).await?.form("Fall og nestenfall", FILL_IN).await?;
    form.write(FALLS, "1").await?;
    form.choose("Trengte du lege eller sykepleier etter et fall?", "Nei").await?;
    form.save().await?.shows(&["1 gang"]).await?;
    let signe = make_plan(&browser, SIGNE).await?;
    browser.shows(&["1 fall siste år: 1 i fallskjemaet"]).await?;
    browser.shows_not("Nytt forslag?").await?;
    drop(signe);
    browser.close().await?;

    tablet.later(3 * DAY);
    let browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    let before = go_to_people(&browser).await?.open(SIGNE).await?.start_session().await?;
    before.answer(Answers { since_last: "Falt, ikke undersøkt", ..Answers::WELL }).await?;
    before.not_today().await?;
    let signe = before.save_not_today(SIGNE).await?;
    browser.wait_for("2 fall siste år: 1 i fallskjemaet").await?;
    browser.shows(&["ble avlyst for.", "Nytt forslag? Fall"]).await?;
    without_faults(&browser, "falls on the person's page").await?;
    let plan = signe.show_plan().await?;
    plan.shows(&["Nytt forslag?", "Personen har falt siden planen ble laget"]).await?;
    without_faults(&browser, "a fall since the plan").await?;
    browser.press("Lag nytt forslag").await?;
    ProposePlan::on(&browser).await?.shows(&["2 fall siste år: 1 i fallskjemaet"]).await?;
    browser.shows(&["To eller flere fall siste år er et tegn på høy fallrisiko."]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn three_questions_lead_to_a_risk_and_to_whom_to_involve() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let form = choose(&browser).await?.form("Tre spørsmål om fall", FILL_IN).await?;
    browser.shows_not("Hvor fort går personen?").await?;
    form.choose("Har du falt de siste 12 månedene?", "Nei").await?;
    form.choose("Kjenner du deg ustø når du står eller går?", "Ja").await?;
    form.choose("Bekymrer du deg for å falle?", "Nei").await?;
    form.choose("Er personen skrøpelig, for eksempel med lite krefter, vekttap eller hjelp hver dag?", "Nei").await?;
    form.choose("Hvor fort går personen?", "0,8 m/s eller saktere, eller TUG over 15 s").await?;
    without_faults(&browser, "three questions").await?;
    form.save().await?.shows(&["1 av 3", "Middels risiko for fall.", "Å følge opp"]).await?;
    browser.press("Meldt …").await?;
    browser.press("Fysioterapeut").await?;
    nothing_open(&browser).await?;
    browser.shows(&["Meldt til fysioterapeut"]).await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.shows(&["Middels risiko for fall."]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn the_checklist_keeps_who_was_told_and_is_shown_again() -> Told {
    const HOME: &str = "Hjemmet: løse tepper, lite lys, trapp uten rekkverk";
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let form = choose(&browser).await?.form("Sjekkliste mot fall", FILL_IN).await?;
    form.choose("Syn: ser dårlig, eller har briller som ikke passer", "Sagt fra til sykepleier").await?;
    form.choose(HOME, "Ikke sagt fra ennå").await?;
    without_faults(&browser, "checklist against falls").await?;
    form.save().await?.shows(&["2 av 7"]).await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    let unmended = "Hjemmet: på sjekklista mot fall, og ingen har sagt fra.";
    browser.shows(&["Syn: sagt fra til sykepleier,", "Å følge opp", unmended]).await?;
    let form = choose(&browser).await?.form("Sjekkliste mot fall", FILL_IN).await?;
    browser.shows(&["Noe er fylt ut fra det som er kjent."]).await?;
    form.choose(HOME, "Sagt fra til pårørende").await?;
    form.save().await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.wait_for("Hjemmet: sagt fra til pårørende,").await?;
    nothing_open(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn weight_that_is_lost_is_told_to_the_nurse() -> Told {
    const KILOS: &str = "Vekt i kilo, med én desimal";
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let paper = choose(&browser).await?.form("Vekt", PAPER).await?;
    paper.pick_last_week().await?;
    paper.write(KILOS, "7000").await?;
    browser.objects(Part::Field, KILOS, "Skriv et tall fra 20 til 300 med høyst én desimal.").await?;
    paper.write(KILOS, "70,0").await?;
    paper.save().await?.shows(&["70,0 kg"]).await?;
    let form = choose(&browser).await?.form("Vekt", FILL_IN).await?;
    form.write(KILOS, "66,5").await?;
    let results = form.save().await?;
    results.shows(&["66,5 kg", "Vekta har gått ned fra 70,0 kg", "Si fra til sykepleier.", "Å følge opp"]).await?;
    without_faults(&browser, "weight that was lost").await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.shows(&["Vekta har gått ned fra 70,0 kg"]).await?;
    browser.press("Meldt …").await?;
    browser.press("Sykepleier").await?;
    nothing_open(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn totals_of_the_municipalitys_own_forms_are_typed_within_their_range() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    for (instrument, question, wrong, right, shown) in [
        ("MST", "Samlet sum, 0–5", "6", "2", "2 av 5 poeng"),
        ("Short FES-I", "Samlet sum, 7–28", "29", "14", "14 av 28 poeng"),
        ("Klinisk skrøpelighetsskala (CFS)", "Trinn, 1–9", "10", "5", "5 av 9"),
        ("EQ-5D VAS", "Tall på skalaen, 0–100", "101", "60", "60 av 100"),
        ("4AT", "Samlet sum, 0–12", "13", "4", "4 av 12 poeng"),
    ] {
        let form = choose(&browser).await?.form(instrument, TOTAL).await?;
        form.write("Skjema og versjon", &format!("{instrument} 2024")).await?;
        form.write(question, wrong).await?;
        browser.objects(Part::Field, question, "Skriv et helt tall fra").await?;
        form.write(question, right).await?;
        form.save().await?.shows(&[instrument, shown]).await?;
    }
    browser.shows(&["Kan være delirium"]).await?;
    without_faults(&browser, "typed totals").await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.shows(&["Å følge opp", "Kan være delirium"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
