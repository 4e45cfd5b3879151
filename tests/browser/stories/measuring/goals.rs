//! Goals: rated by two numbers, from paper too and corrected; one number each (PSFS), and how far reached (GAS).

use std::time::Duration;

use browser_stories::harness::{Part, Tablet, Told};
use browser_stories::pages::goals::{Numbers, OTHER_NUMBER, RATINGS, SATISFACTION, rate_half};
use browser_stories::pages::measure::{FILL_IN, PAPER};
use browser_stories::pages::person::Person;
use browser_stories::pages::results::{Correct, ScaleGoal};
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::{go_to_people, go_to_settings};
use browser_stories::pages::unlock::Unlock;

use super::choose;
use crate::accessibility::without_faults;
use crate::told::{LETTERBOX, SIGNE, add_goal, add_person, expect, with_clock};

const MOST_TAPS: u32 = 12;
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
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
async fn goals_rated_on_paper_last_week_are_corrected_with_a_reason_and_struck_out() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let new = add_person(&browser, SIGNE).await?.new_goal().await?;
    new.write(LETTERBOX).await?;
    new.choose_importance(9).await?;
    new.save().await?.saved().await?;

    let paper = choose(&browser).await?.form(RATINGS, PAPER).await?;
    paper.pick_last_week().await?;
    paper.rate(LETTERBOX, Numbers { performance: 3, satisfaction: 2 }).await?;
    without_faults(&browser, "ratings-paper").await?;
    let result = paper.save().await?;
    result.shows(&["Hva er viktig for deg?", LETTERBOX, "Ført fra papir", "Tilbakedatert"]).await?;
    without_faults(&browser, "ratings-results").await?;

    // The day after, a reason is needed.
    browser.close().await?;
    tablet.later(DAY);
    let browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    let list = go_to_people(&browser).await?.open(SIGNE).await?.measurements().await?;
    let correct = list.correct(RATINGS).await?;
    correct.rate(LETTERBOX, Numbers { performance: 5, satisfaction: 2 }).await?;
    correct.press_save().await?;
    browser.objects(Part::Group, Correct::WHY, "Velg en grunn.").await?;
    correct.choose_why("Feil tall eller svar").await?;
    without_faults(&browser, "ratings-correct").await?;
    let list = correct.save().await?.all().await?;
    let result = &list.rows(RATINGS).await?[1][1];
    for told in [
        "I snitt 5,0 av 10 for utførelse og 2,0 for fornøydhet",
        "I snitt 3,0 av 10 for utførelse og 2,0 for fornøydhet",
        "utførelse: 3 av 10",
        "feil tall eller svar",
    ] {
        expect(result.contains(told), format!("«{told}» in: {result}"))?;
    }

    // In the interview the earlier numbers stay hidden until they are asked for, and half an answer is none.
    let signe = go_to_people(&browser).await?.open(SIGNE).await?;
    let rate = signe.rate_goals().await?;
    browser.shows_not("Sist: 5 av 10").await?;
    browser.press("Vis forrige tall").await?;
    browser.wait_for("Sist: 5 av 10").await?;
    rate_half(&browser, LETTERBOX, 6).await?;
    rate.press_save().await?;
    browser.objects(Part::Group, SATISFACTION, OTHER_NUMBER).await?;
    without_faults(&browser, "ratings-half").await?;
    browser.press("Avbryt").await?;

    let list = go_to_people(&browser).await?.open(SIGNE).await?.measurements().await?;
    let correct = list.correct(RATINGS).await?;
    correct.choose_why("Ført på feil person").await?;
    let list = correct.strike().await?;
    let result = &list.rows(RATINGS).await?[1][1];
    expect(result.contains("ført på feil person"), format!("struck out: {result}"))?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.wait_for("Ikke vurdert ennå").await?;
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
