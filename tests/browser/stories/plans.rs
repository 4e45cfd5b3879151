//! Plans: proposed by rule, accepted by name, made easier by the worker and harder only by a professional.

use std::time::Duration;

use browser_stories::harness::{Part, Tablet, Told};
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::person::Person;
use browser_stories::pages::plan::{PROFESSIONAL, Plan, ProposePlan, make_plan};
use browser_stories::pages::start::{Welcome, set_up};
use browser_stories::pages::today::{go_to_people, go_to_today, lock};
use browser_stories::pages::unlock::Unlock;
use tokio::time::sleep;

use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_goal, add_person, expect, expect_same, with_clock};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const GARDEN: &str = "Gå ned trappa til hagen";
const SHIFT: &str = "Flytt vekta ved benken";
const TOGETHER: &str = "Føttene sammen ved benken";
const IN_LINE: &str = "På linje ved benken";
const SEATED: &str = "Føttene på linje, sittende";

#[tokio::test]
async fn a_plan_is_proposed_from_sppb_with_its_rule_in_words_and_accepted_by_name() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    Welcome::on(&browser).await?.practise().await?;
    let dagny = go_to_people(&browser).await?.open("Dagny Tenkt").await?;
    let old = dagny.show_plan().await?;
    old.shows(&["Godtatt av Øvingsfysioterapeut", "Nivå A", "Slik har planen vært", "Vurder en ny plan."]).await?;

    let proposal = old.new_plan().await?;
    proposal
        .shows(&["9 av 12", "SPPB 9 av 12 gir nivå C", "Ganghastighet under 0,8 m/s er et tegn på høy fallrisiko."])
        .await?;
    proposal.shows(&["Nivå C+", "Derfor har personen én hånd nær støtten"]).await?;
    // Who gets dizzy trains otherwise, and the sentences follow.
    let before = browser.names(Part::Button).await?;
    proposal.tick_caution("Blir svimmel").await?;
    browser.wait_until("other exercises", async || Ok(browser.names(Part::Button).await? != before)).await?;
    proposal.remove(SHIFT).await?;
    browser.wait_for("Lista er endret for hånd.").await?;
    expect(!browser.has(Part::Button, &format!("Bytt: {SHIFT}")).await?, "what was taken out is gone")?;

    // The professional named last stands there; another name is typed over it.
    browser.empty(ProposePlan::NAME).await?;
    proposal.press_accept().await?;
    browser.wait_for("Skriv noe her.").await?;
    browser.write(ProposePlan::NAME, PROFESSIONAL).await?;
    let plan = proposal.accept().await?;
    plan.shows(&["Godtatt av Lise Fysioterapeut", "Nivå C+", "Blir svimmel", "Godtatt av Øvingsfysioterapeut"]).await?;
    expect(!browser.has(Part::Button, &format!("Bytt: {SHIFT}")).await?, "it was accepted as it was changed")?;
    // What the goals are about is remembered from the plan before.
    plan.shows(&["Gå ute", "Gå i trapp"]).await?;
    let dagny = plan.to_person("Dagny Tenkt").await?;
    dagny.screen().shows(&["Nivå C+", "Godtatt av Lise Fysioterapeut"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn the_worker_goes_down_and_back_and_needs_a_professional_to_go_up_and_all_of_it_is_kept() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let signe = add_person(&browser, SIGNE).await?;
    add_goal(signe, GARDEN, 9, Numbers { performance: 3, satisfaction: 2 }).await?;
    browser.shows(&["Ingen plan ennå"]).await?;

    // Without an SPPB a professional chooses the level; the goal's own words have chosen its tasks.
    let proposal = Person::on(&browser, SIGNE).await?.make_plan().await?;
    without_faults(&browser, "plan-no-level").await?;
    proposal.press_accept().await?;
    browser.wait_for("Velg et nivå.").await?;
    proposal.choose_level("Nivå B").await?;
    browser.wait_for("En fagperson har valgt nivå B.").await?;
    proposal.write_name(PROFESSIONAL).await?;
    without_faults(&browser, "plan-proposal").await?;
    let plan = proposal.accept().await?;
    plan.shows(&["Gå i trapp", "Gå ute", "Bare fagpersonen"]).await?;
    without_faults(&browser, "plan-followed").await?;

    plan.open_change(TOGETHER).await?;
    plan.choose_instead(&format!("Lettere: {SEATED}"), "For tungt").await?;
    expect(!plan.asks_for_a_name().await?, "the worker goes down alone")?;
    plan.press_save().await?;
    plan.wait_for_exercise(SEATED, true).await?;
    plan.shows(&["Godtatt i planen: Føttene sammen ved benken", "hjemmetreneren", "Grunn: for tungt."]).await?;

    plan.take_back().await?;
    plan.wait_for_exercise(TOGETHER, true).await?;
    plan.shows(&["En endring ble tatt tilbake."]).await?;

    plan.open_change(TOGETHER).await?;
    plan.choose_instead(&format!("Tyngre: {IN_LINE}"), "For lett").await?;
    browser.wait_for("Dette er tyngre enn det som er godtatt.").await?;
    without_faults(&browser, "plan-change-needs-name").await?;
    browser.empty(Plan::NAME).await?;
    plan.press_save().await?;
    browser.wait_for("Skriv noe her.").await?;
    plan.write_name("Ola Ergoterapeut").await?;
    plan.press_save().await?;
    plan.wait_for_exercise(IN_LINE, true).await?;
    browser.close().await?;

    // The next day, unlocked anew.
    tablet.later(DAY);
    let browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    let plan = go_to_people(&browser).await?.open(SIGNE).await?.show_plan().await?;
    plan.wait_for_exercise(IN_LINE, true).await?;
    plan.shows(&["Ola Ergoterapeut", "Grunn: for lett.", "En endring ble tatt tilbake.", "Grunn: for tungt."]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_suggestion_is_accepted_and_taken_back_and_another_is_declined() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    Welcome::on(&browser).await?.practise().await?;
    go_to_people(&browser).await?.open("Dagny Tenkt").await?.screen().shows(&["3 forslag til endring venter"]).await?;
    let plan = Person::on(&browser, "Dagny Tenkt").await?.show_plan().await?;
    plan.shows(&["Et trinn tyngre", "Alt ble gjort to økter på rad, og øktene var ikke for tunge"]).await?;
    without_faults(&browser, "plan-suggestions").await?;

    // Back to what was prescribed: the worker alone.
    let whole = plan.suggestion_about("Knærne ut og inn").await?;
    plan.follow(&whole).await?;
    gone(&plan, &whole).await?;

    // Beyond that: by a professional's name.
    let steps = plan.suggestion_about("Raske steg i stolen").await?;
    plan.follow(&steps).await?;
    browser.find(Part::Dialog, "Hvem bestemmer endringen?").await?;
    without_faults(&browser, "plan-who-decides").await?;
    plan.press_save().await?;
    gone(&plan, &steps).await?;
    plan.take_back().await?;
    browser.wait_for("En endring ble tatt tilbake.").await?;

    let in_line = plan.suggestion_about("Føttene på linje, sittende").await?;
    plan.decline(&in_line).await?;
    gone(&plan, &in_line).await?;
    browser.wait_until("the focus on a heading", async || Ok(browser.focused().await? == "h2")).await?;
    plan.shows(&["forslaget «Et trinn tyngre» ble avslått.", "En endring ble tatt tilbake."]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_proposal_that_nobody_has_accepted_outlives_a_lock_and_can_be_begun_again() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let proposal = go_to_people(&browser).await?.open(SIGNE).await?.make_plan().await?;
    browser.shows_not(ProposePlan::LEFT).await?;
    proposal.choose_level("Nivå B").await?;
    browser.wait_for("En fagperson har valgt nivå B.").await?;
    proposal.remove(TOGETHER).await?;
    browser.wait_until("the focus on the part's heading", async || Ok(browser.focused().await? == "h3")).await?;
    proposal.write_name("Lise Fys").await?;
    sleep(Duration::from_millis(500)).await;

    lock(&browser).await?.with(&codes.worker).await?;
    let proposal = go_to_people(&browser).await?.open(SIGNE).await?.make_plan().await?;
    proposal.shows(&[ProposePlan::LEFT, "En fagperson har valgt nivå B.", "Lista er endret for hånd."]).await?;
    expect_same(&browser.written(ProposePlan::NAME).await?, &"Lise Fys".to_owned(), "the name as it was typed")?;
    expect(!browser.has(Part::Button, &format!("Bytt: {TOGETHER}")).await?, "what was taken out is back")?;
    without_faults(&browser, "plan-left").await?;

    browser.press("Begynn på nytt").await?;
    browser.wait_until("the proposal anew", async || Ok(!browser.has(Part::Button, "Begynn på nytt").await?)).await?;
    expect_same(&browser.written(ProposePlan::NAME).await?, &String::new(), "the name of a proposal begun again")?;
    browser.close().await?;
    tablet.nothing_strange()
}

async fn gone(plan: &Plan, change: &str) -> Told {
    plan.wait_until("the suggestion gone", async || Ok(!plan.suggested().await?.iter().any(|it| it == change))).await
}

#[tokio::test]
async fn a_story_that_needs_a_plan_gets_one_in_one_go_and_the_day_says_so_where_there_is_none() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    let form = go_to_people(&browser).await?.add().await?;
    form.write_name(SIGNE).await?;
    for day in ["Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"] {
        form.train_on(day).await?;
    }
    form.add(SIGNE).await?.saved().await?;
    go_to_today(&browser).await?;
    browser.wait_for("Ingen plan ennå").await?;
    make_plan(&browser, SIGNE).await?;
    go_to_today(&browser).await?;
    browser.wait_for(SIGNE).await?;
    browser.shows_not("Ingen plan ennå").await?;
    browser.close().await?;
    tablet.nothing_strange()
}
