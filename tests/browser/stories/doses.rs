//! Sets, repetitions and load: set in the plan, followed in the session, stepped up by rule; and the days between.

use std::time::Duration;

use browser_stories::harness::{Screen, Tablet, Told};
use browser_stories::pages::paper::open_fridge;
use browser_stories::pages::person::Person;
use browser_stories::pages::plan::{PROFESSIONAL, ProposePlan};
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::go_to_people;
use browser_stories::pages::unlock::Unlock;

use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, expect, with_clock};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const LEG: &str = "Løft beinet fram";

#[tokio::test]
async fn a_plan_with_sets_and_load_is_led_to_the_end_and_stepped_up_by_rule_after_two_sessions() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let proposal = add_person(&browser, SIGNE).await?.make_plan().await?;
    proposal.choose_level("Nivå B").await?;
    browser.choose(ProposePlan::EQUIPMENT, "Vekter til anklene").await?;
    proposal.tick_caution("Ny hofte eller operert hoftebrudd de siste tre månedene").await?;
    browser.paste("Fagpersonens ord, for eksempel hva personen ikke skal (valgfritt)", "Ikke over 90 grader").await?;
    browser.choose(ProposePlan::PROGRESSION, "Hjemmetreneren også, når appen foreslår det").await?;

    // Sets, load and repetitions, one step at a time.
    proposal.open_swap(LEG).await?;
    without_faults(&browser, "plan-dose").await?;
    for more in ["Sett: flere", "Vekt på hver ankel: mer", "Vekt på hver ankel: mer"] {
        browser.press(more).await?;
    }
    browser.press("Bytt").await?;
    browser.wait_for("3 × 8 ganger, hver side, 1,0 kg").await?;
    browser.shows(&["Balanse på beina:", "Målet er en anstrengelse på 4–6 av 10."]).await?;
    without_faults(&browser, "plan-doses").await?;
    proposal.write_name(PROFESSIONAL).await?;
    let plan = proposal.accept().await?;
    plan.shows(&["3 × 8 ganger, hver side, 1,0 kg", "Ikke over 90 grader"]).await?;

    plan.to_person(SIGNE).await?;
    train(&browser, 3).await?;
    browser.close().await?;
    tablet.later(3 * DAY);
    let browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    train(&browser, 2).await?;

    // Twice done at 5 of 10: two repetitions more, and the worker may follow it.
    let plan = go_to_people(&browser).await?.open(SIGNE).await?.show_plan().await?;
    plan.shows(&["Alt ble gjort to økter på rad, og øktene var ikke for tunge: anstrengelse 5 og 5 av 10."]).await?;
    for step in plan.suggested().await? {
        plan.follow(&step).await?;
        browser.wait_until("it to be followed", async || Ok(!plan.suggested().await?.contains(&step))).await?;
    }
    plan.shows(&["Alt ble gjort to økter på rad"]).await?;

    // The days between are drawn with the dose, and the sheet for the fridge has boxes for them.
    let signe = plan.to_person(SIGNE).await?;
    let progress = signe.progress().await?;
    progress.draws("Dager med egen trening").await?;
    without_faults(&browser, "progress-own-days").await?;
    let rows = progress.table("Dager med egen trening").await?;
    expect(rows.iter().any(|row| row.contains(&"5".to_owned())), format!("five days of own training: {rows:?}"))?;
    progress.back().await?;
    open_fridge(&browser).await?;
    browser.shows(&["På egen hånd, de andre dagene", "Sett kryss for hver dag."]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// A whole session from the person's page: all as planned, 5 of 10, so many days of own training.
async fn train(browser: &Screen, own_days: u8) -> Told {
    let before = Person::on(browser, SIGNE).await?.start_session().await?;
    let player = before.start(SIGNE).await?;
    let mut heavy = false;
    while !player.is_last().await? {
        if player.exercise().await? == LEG {
            browser.shows(&["3 × 8", "Sett 1 av 3", "1,0 kg"]).await?;
            without_faults(browser, "session-load").await?;
            heavy = player.ends_set().await?;
            browser.shows(&["Hvil mellom settene"]).await?;
        }
        player.as_planned().await?;
    }
    expect(heavy, "the exercise with a load was there and had sets")?;
    let closing = player.finish().await?;
    closing.choose_exertion(5).await?;
    browser.choose("Hvor mange dager siden sist trente personen på egen hånd?", &own_days.to_string()).await?;
    without_faults(browser, "closing-own-days").await?;
    closing.save(SIGNE).await?;
    browser.wait_for("øvelser gjort").await?;
    Ok(())
}
