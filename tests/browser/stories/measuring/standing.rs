//! The blood pressure lying and standing: led from lying to the review, told of, and what follows from it.

use std::time::Duration;

use browser_stories::harness::{Tablet, Told};
use browser_stories::pages::before_session::Answers;
use browser_stories::pages::measure::{LyingAndStanding, PAPER};
use browser_stories::pages::person::Person;
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::{go_to_people, go_to_today};
use browser_stories::pages::unlock::Unlock;

use super::choose;
use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, with_clock};

const fn seconds(number: u64) -> Duration {
    Duration::from_secs(number)
}

#[tokio::test]
async fn a_pressure_that_falls_on_standing_is_measured_by_the_clock_and_stays_open_until_a_nurse_knows() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let proposal = add_person(&browser, SIGNE).await?.make_plan().await?;
    proposal.choose_level("Nivå B").await?;
    proposal.write_name("Fysioterapeut Øving").await?;
    let signe = proposal.accept().await?.to_person(SIGNE).await?;

    // Dizzy on standing: the way to the test stands beside what was ticked, and what was answered waits.
    let before = signe.start_session().await?;
    before.answer(Answers { unwell: "Svimmel når personen reiser seg", ..Answers::WELL }).await?;
    browser.wait_for("Spør før dere starter").await?;
    browser.shows(&["Blodtrykk som faller når personen reiser seg, kan være grunnen."]).await?;
    without_faults(&browser, "before, the way to lying and standing").await?;
    browser.press(LyingAndStanding::WAY_IN).await?;
    let test = LyingAndStanding::begin(&browser).await?;
    without_faults(&browser, "lying, ready").await?;
    test.start_clock().await?;
    browser.shows(&["Mål ved 05:00"]).await?;
    without_faults(&browser, "lying, the clock runs").await?;

    // The page was gone meanwhile, and the tablet locked: the clock has gone on.
    browser.let_pass(seconds(120)).await?;
    browser.look_around().await?;
    browser.reload().await?;
    Unlock::on(&browser).await?.attempt(&codes.worker).await?;
    let test = LyingAndStanding::on(&browser, LyingAndStanding::LIE).await?;
    browser.let_pass(seconds(200)).await?;
    browser.wait_for("Fem minutter er gått. Mål blodtrykket nå.").await?;
    without_faults(&browser, "lying, over").await?;
    test.next("Mål blodtrykket liggende").await?;
    test.write("80", "140").await?;
    test.objects("Det høye tallet må være høyest.").await?;
    without_faults(&browser, "lying, a slip").await?;
    test.write("140", "80").await?;

    browser.wait_for_title(LyingAndStanding::STAND).await?;
    test.start_clock().await?;
    browser.shows(&["Mål ved 01:00"]).await?;
    browser.let_pass(seconds(61)).await?;
    browser.wait_for("Ett minutt er gått. Mål blodtrykket nå.").await?;
    browser.shows(&["Mål ved 03:00"]).await?;
    without_faults(&browser, "standing, one minute").await?;
    test.write("116", "76").await?;
    browser.wait_for("116/76 er skrevet ned.").await?;
    browser.press("Ble svimmel").await?;
    browser.let_pass(seconds(125)).await?;
    browser.wait_for("Tre minutter er gått. Mål blodtrykket nå.").await?;
    without_faults(&browser, "standing, over").await?;
    test.next("Blodtrykket etter tre minutter").await?;
    test.write("122", "78").await?;
    browser.wait_for_title(LyingAndStanding::SIGNS).await?;
    without_faults(&browser, "standing, signs").await?;
    browser.press("Det var alt").await?;
    let review = test.review().await?;
    browser.shows(&["24 mmHg lavere stående", "Spør sykepleier eller fastlege før dere trener."]).await?;
    without_faults(&browser, "standing, review").await?;
    let results = review.save().await?;
    browser.shows(&["24 mmHg lavere stående"]).await?;
    without_faults(&browser, "standing, result").await?;
    drop(results);

    // It counts before the session of the same day, and stays on the day until a nurse was told.
    go_to_today(&browser).await?;
    let fell = "Blodtrykket falt 24 (det høye tallet) og 4 (det lave) da personen reiste seg.";
    browser.shows(&["Å følge opp", SIGNE, fell, "for sykepleier eller fastlege."]).await?;
    without_faults(&browser, "lying and standing, to follow up").await?;
    let signe = go_to_people(&browser).await?.open(SIGNE).await?;
    signe.start_session().await?;
    browser.wait_for("Blodtrykket falt da personen reiste seg i dag").await?;
    browser.shows_not("Alt er som vanlig").await?;
    browser.press("Tilbake").await?;
    let signe = Person::on(&browser, SIGNE).await?;
    browser.press("Meldt …").await?;
    browser.press("Sykepleier").await?;
    browser.wait_until("it to be closed", async || Ok(!browser.text().await?.contains(fell))).await?;
    drop(signe);
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn who_has_to_sit_down_or_does_not_want_to_stand_has_no_pressure_of_nought() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let test = choose(&browser).await?.lying_and_standing().await?;
    // The person has lain for a while already.
    browser.press("Hopp over").await?;
    browser.wait_for_title("Mål blodtrykket liggende").await?;
    test.write("135", "78").await?;
    browser.wait_for_title(LyingAndStanding::STAND).await?;
    test.start_clock().await?;
    browser.let_pass(seconds(30)).await?;
    browser.press("Måtte sette seg").await?;
    test.next(LyingAndStanding::SIGNS).await?;
    without_faults(&browser, "had to sit down").await?;
    browser.press("Det var alt").await?;
    let review = test.review().await?;
    browser.shows(&["Delvis gjennomført", "Spør sykepleier eller fastlege før dere trener."]).await?;
    review.save().await?;
    go_to_today(&browser).await?;
    browser.shows(&["Å følge opp", "Personen fikk plager av å stå."]).await?;

    let test = choose(&browser).await?.lying_and_standing().await?;
    browser.press("Ikke gjennomført …").await?;
    browser.press("Ville ikke").await?;
    browser.press_about("Neste: ").await?;
    test.review().await?.save().await?;
    browser.shows(&["Ikke gjennomført: ville ikke"]).await?;

    let paper = choose(&browser).await?.form(LyingAndStanding::NAME, PAPER).await?;
    for (question, number) in [
        ("Liggende, det høye tallet", "108"),
        ("Liggende, det lave tallet", "70"),
        ("Etter 1 minutt, det høye tallet", "89"),
        ("Etter 1 minutt, det lave tallet", "65"),
        ("Etter 3 minutter, det høye tallet", "95"),
        ("Etter 3 minutter, det lave tallet", "68"),
    ] {
        paper.write(question, number).await?;
    }
    for sign in ["Ble svimmel", "Ble ustø", "Holdt på å besvime", "Så uklart", "Måtte sette seg"] {
        paper.choose(sign, "Nei").await?;
    }
    without_faults(&browser, "lying and standing, from paper").await?;
    paper.save().await?;
    browser.shows(&["19 mmHg lavere stående", "Ikke tren i dag. Si fra til sykepleier eller fastlege."]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
