//! Goals: five rated again with few taps, one number each (PSFS), and how far they were reached (GAS).

use browser_stories::harness::{Part, Tablet, Told};
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::measure::{FILL_IN, PAPER};
use browser_stories::pages::person::Person;
use browser_stories::pages::results::ScaleGoal;
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::{go_to_people, go_to_settings};

use super::choose;
use crate::accessibility::without_faults;
use crate::told::{LETTERBOX, SIGNE, add_goal, add_person, expect, with_clock};

const MOST_TAPS: u32 = 12;
const PSFS: &str = "Egne aktiviteter 0–10 (PSFS)";
const GAS: &str = "Måloppnåelse (GAS)";

#[tokio::test]
async fn five_goals_are_rated_again_with_at_most_twelve_taps() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    let mut signe = add_person(&browser, SIGNE).await?;
    let goals = [LETTERBOX, "Dusje uten hjelp", "Lage middag", "Gå i kirken", "Bære ved"];
    for goal in goals {
        signe = add_goal(signe, goal, 8, Numbers { performance: 3, satisfaction: 2 }).await?;
    }
    browser.count_taps().await?;
    let rate = signe.rate_goals().await?;
    for goal in goals {
        rate.rate(goal, Numbers { performance: 6, satisfaction: 7 }).await?;
    }
    rate.press_save().await?;
    browser.wait_for("Lagret").await?;
    let taps = browser.taps().await?;
    println!("five goals rated again: {taps} taps, of {MOST_TAPS}");
    expect(taps <= MOST_TAPS, format!("{taps} taps"))?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn goals_are_rated_by_one_number_and_by_their_levels_and_from_paper() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    let signe = add_person(&browser, SIGNE).await?;

    choose(&browser).await?.press_at(GAS, FILL_IN).await?;
    browser.wait_for("Ingen mål ennå").await?;
    without_faults(&browser, "gas-no-goals").await?;
    drop(signe);
    let signe = go_to_people(&browser).await?.open(SIGNE).await?;
    add_goal(signe, LETTERBOX, 8, Numbers { performance: 3, satisfaction: 2 }).await?;
    choose(&browser).await?.press_at(GAS, FILL_IN).await?;
    browser.wait_for("Nivåene er ikke skrevet for").await?;
    without_faults(&browser, "gas-no-levels").await?;
    browser.press("Skriv nivåene").await?;
    let scale = ScaleGoal::on(&browser).await?;
    scale.write(["Til døra", "Til porten", "Til postkassa", "Til naboen", "Til butikken"]).await?;
    scale.press_save().await?;
    Person::on(&browser, SIGNE).await?.saved().await?;
    let question = format!("«{LETTERBOX}»");
    let gas = choose(&browser).await?.form(GAS, FILL_IN).await?;
    gas.choose(&question, "Til naboen").await?;
    without_faults(&browser, "gas").await?;
    gas.save().await?.shows(&[GAS]).await?;
    let gas = choose(&browser).await?.form(GAS, PAPER).await?;
    gas.pick_day("2024-03-05").await?;
    gas.choose(&question, "Til døra").await?;
    gas.save().await?.shows(&["Ført fra papir"]).await?;

    let settings = go_to_settings(&browser).await?;
    settings.choose_goal_scale("Ett tall fra 0 til 10 (PSFS), der 0 er «går ikke» og 10 er best").await?;
    browser.wait_for("Lagret").await?;
    let psfs = choose(&browser).await?.form(PSFS, FILL_IN).await?;
    psfs.choose(&question, "4").await?;
    psfs.save().await?.shows(&[PSFS]).await?;
    // The earlier number stays hidden until it is asked for.
    let psfs = choose(&browser).await?.form(PSFS, FILL_IN).await?;
    browser.shows_not("Sist: 4").await?;
    browser.press("Vis forrige tall").await?;
    browser.wait_for("Sist: 4").await?;
    without_faults(&browser, "psfs-earlier").await?;
    psfs.choose(&question, "6").await?;
    psfs.save().await?;
    let psfs = choose(&browser).await?.form(PSFS, PAPER).await?;
    psfs.pick_day("2024-03-05").await?;
    psfs.choose(&question, "2").await?;
    psfs.save().await?;
    browser.find(Part::Heading, PSFS).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
