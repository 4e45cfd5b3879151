//! After a measurement: what it says, why it fell, what is corrected and struck out, and when to measure again.

use std::time::Duration;

use browser_stories::harness::{Part, Tablet, Told};
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::person::Person;
use browser_stories::pages::results::{
    CHAIR_STAND, Correct, Measurements, Results, STANDS, ScaleGoal, enter_from_paper,
};
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::{go_to_people, go_to_settings, go_to_today};
use browser_stories::pages::unlock::Unlock;

use crate::accessibility::without_faults;
use crate::told::{LETTERBOX, SIGNE, add_goal, add_person, expect, with_clock};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test]
async fn a_score_that_fell_is_explained_corrected_and_struck_out_and_nothing_of_it_is_lost() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let signe = add_person(&browser, SIGNE).await?;

    let first = enter_from_paper(signe, CHAIR_STAND, Some("2024-03-05"), (STANDS, "12")).await?;
    first.shows(&["Målt tirsdag 5. mars 2024", "12 ganger", "Første gang dette er målt."]).await?;
    first.shows(&["Ført fra papir", "Tilbakedatert"]).await?;
    without_faults(&browser, "results-first").await?;

    let signe = go_to_people(&browser).await?.open(SIGNE).await?;
    let fell = enter_from_paper(signe, CHAIR_STAND, None, (STANDS, "9")).await?;
    fell.shows(&["9 ganger", "Sikker tilbakegang: 3 færre ganger enn sist.", "Sist, 5. mars 2024: 12 ganger"]).await?;
    without_faults(&browser, "results-decline").await?;
    fell.explain("Sykdom").await?;
    browser.wait_for("Mulig forklaring: sykdom").await?;
    fell.change_explanation().await?;
    fell.explain("Fall").await?;
    browser.wait_for("Mulig forklaring: fall").await?;
    without_faults(&browser, "results-explained").await?;

    // On the same day: no reason is asked for.
    let correct = fell.correct().await?;
    expect(!browser.has(Part::Group, Correct::WHY).await?, "a reason is asked for on the day of recording")?;
    without_faults(&browser, "correct-same-day").await?;
    correct.write(STANDS, "10").await?;
    let corrected = correct.save().await?;
    corrected.shows(&["10 ganger", "Mulig tilbakegang: 2 færre ganger enn sist.", "Rettet"]).await?;
    corrected.shows(&["Mulig forklaring: fall"]).await?;

    // On a later day a reason is needed.
    browser.close().await?;
    tablet.later(DAY);
    let browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.press("Alle målinger").await?;
    let list = Measurements::on(&browser).await?;
    let rows = list.rows(CHAIR_STAND).await?;
    expect(rows.len() == 3, format!("two measurements below the head: {rows:?}"))?;
    let result = &rows[1][1];
    expect(result.starts_with("10 ganger 9 ganger Rettet") && result.contains("Kari Øving"), format!("{rows:?}"))?;
    expect(rows[1][2].contains("Mulig forklaring: fall"), format!("{rows:?}"))?;
    without_faults(&browser, "measurements").await?;
    let correct = list.correct(CHAIR_STAND).await?;
    correct.write(STANDS, "8").await?;
    correct.press_save().await?;
    browser.objects(Part::Group, Correct::WHY, "Velg en grunn.").await?;
    without_faults(&browser, "correct-reason-missing").await?;
    correct.choose_why("Feil tall eller svar").await?;
    let corrected = correct.save().await?;
    corrected.shows(&["8 ganger", "Sikker tilbakegang: 4 færre ganger enn sist."]).await?;
    let list = corrected.all().await?;
    let result = &list.rows(CHAIR_STAND).await?[1][1];
    expect(result.contains("9 ganger") && result.contains("10 ganger"), format!("the old values: {result}"))?;
    expect(result.contains("feil tall eller svar"), format!("why: {result}"))?;

    let correct = list.correct(CHAIR_STAND).await?;
    correct.press_strike().await?;
    browser.objects(Part::Group, Correct::WHY, "Velg en grunn.").await?;
    correct.choose_why("Ført på feil person").await?;
    correct.press_strike().await?;
    browser.find(Part::Dialog, "Vil du stryke målingen?").await?;
    without_faults(&browser, "strike-question").await?;
    browser.press("Ja, stryk målingen").await?;
    let list = Measurements::on(&browser).await?;
    browser.wait_for("Strøket").await?;
    without_faults(&browser, "measurements-struck").await?;
    let rows = list.rows(CHAIR_STAND).await?;
    expect(rows[1][1].contains("ført på feil person"), format!("{rows:?}"))?;

    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn the_weeks_of_measuring_change_what_is_due_and_a_goal_gets_its_levels() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    browser.shows(&["SPPB skal måles nå · start"]).await?;
    go_to_today(&browser).await?;
    browser.wait_for("SPPB skal måles nå · start").await?;

    let settings = go_to_settings(&browser).await?;
    settings.remove_week("start").await?;
    settings.add_week("200").await?;
    browser.objects(Part::Field, "Ny uke, som et tall", "Uke 104 er den siste som kan velges.").await?;
    without_faults(&browser, "settings-measuring").await?;
    settings.add_week("6").await?;
    browser.wait_for("uke 6").await?;
    go_to_today(&browser).await?;
    browser.shows_not("skal måles nå").await?;
    let settings = go_to_settings(&browser).await?;
    settings.usual_weeks().await?;
    go_to_today(&browser).await?;
    browser.wait_for("SPPB skal måles nå · start").await?;

    // The other scale: a goal is set without numbers, and the goals are rated on a form of their own.
    let settings = go_to_settings(&browser).await?;
    settings.choose_goal_scale("Ett tall fra 0 til 10 (PSFS), der 0 er «går ikke» og 10 er best").await?;
    browser.wait_for("Lagret").await?;
    settings.write_services("Hjemmesykepleie\nHjemmesykepleie").await?;
    browser.wait_for("«Hjemmesykepleie» står her to ganger.").await?;
    let new = go_to_people(&browser).await?.open(SIGNE).await?.new_goal().await?;
    browser.shows_not("Hvor fornøyd er du med det?").await?;
    new.write(LETTERBOX).await?;
    new.choose_importance(9).await?;
    new.save().await?.saved().await?;
    let scale = ScaleGoal::of(&browser, LETTERBOX).await?;
    scale.press_save().await?;
    browser.wait_for("Skriv noe her.").await?;
    without_faults(&browser, "scale-goal-errors").await?;
    scale.write(["Til døra", "Til porten", "Til postkassa", "Til naboen", "Til butikken"]).await?;
    scale.press_save().await?;
    Person::on(&browser, SIGNE).await?.saved().await?;
    browser.press("Vurder målene på nytt").await?;
    browser.wait_for_title("Egne aktiviteter 0–10 (PSFS)").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn goals_rated_and_measured_on_one_day_stand_on_one_page() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    let signe = add_person(&browser, SIGNE).await?;
    let signe = add_goal(signe, LETTERBOX, 10, Numbers { performance: 3, satisfaction: 2 }).await?;
    let result: Results = enter_from_paper(signe, CHAIR_STAND, None, (STANDS, "11")).await?;
    result.shows(&["Hva er viktig for deg?", LETTERBOX, "11 ganger"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
