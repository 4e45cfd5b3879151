//! With a clock: walking speed, Timed Up and Go, rising in 30 seconds, walking for two and six minutes.

use std::time::Duration;

use browser_stories::harness::{Part, Screen, Tablet, Told, Trouble};
use browser_stories::pages::measure::{Before, PAPER, Test};
use browser_stories::pages::start::set_up;
use browser_stories::pages::unlock::Unlock;

use super::choose;
use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, expect, with_clock};

const GAIT: &str = "Ganghastighet";
const TUG: &str = "Timed Up and Go";
const ARMS: &str = "Hjalp armene til da personen reiste seg?";
const STANDS: &str = "Reise seg på 30 sekunder";
const TWO: &str = "Gangtest på 2 minutter";
const SIX: &str = "Gangtest på 6 minutter";
const STAND: &str = "Trykk hver gang personen står";
const END: &str = "Trykk når personen når en ende";

const fn seconds(tenths: u64) -> Duration {
    Duration::from_millis(tenths * 100)
}

#[tokio::test]
async fn a_test_is_timed_right_while_somebody_sets_the_clock_forward_and_back() -> Told {
    const HOUR: i64 = 3_600_000;
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let before = choose(&browser).await?.measure(GAIT).await?;
    before.choose(Before::COURSE, "6 meter").await?;
    before.choose(Before::AID, "Rullator").await?;
    let test = before.begin().await?;
    test.start_clock().await?;
    browser.let_pass(seconds(20)).await?;
    browser.set_clock(HOUR).await?;
    browser.let_pass(seconds(20)).await?;
    browser.set_clock(-HOUR).await?;
    browser.let_pass(seconds(20)).await?;
    test.stop_clock().await?;
    // Six seconds, and what the story itself took meanwhile.
    let read = "return [...document.querySelectorAll('main *')].map((it) => it.innerText).join(' ')";
    let text = browser.script(read).await?.as_str().unwrap_or_default().to_owned();
    let shown = (60..120).any(|tenths| text.contains(&format!("{},{}", tenths / 10, tenths % 10)));
    expect(shown, format!("not between 6 and 12 seconds: {text}"))?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn walking_speed_and_up_and_go_are_timed_and_entered_from_paper_and_told_beside_last_time() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;

    let list = choose(&browser).await?;
    browser.shows(&["Bør måles nå", "SPPB", "Ikke målt ennå"]).await?;
    without_faults(&browser, "measure-choose").await?;
    let before = list.measure(GAIT).await?;
    without_faults(&browser, "gait-before").await?;
    before.choose(Before::COURSE, "6 meter").await?;
    before.choose(Before::AID, "Rullator").await?;
    let test = before.begin().await?;
    test.is("Gå i vanlig fart").await?;
    browser.shows(&["Bane: 6 meter", "Hjelpemiddel: Rullator"]).await?;
    without_faults(&browser, "gait-ready").await?;
    test.start_clock().await?;
    browser.let_pass(seconds(62)).await?;
    without_faults(&browser, "gait-running").await?;
    test.stop_clock().await?;
    test.undo().await?;
    browser.let_pass(seconds(10)).await?;
    test.stop_clock().await?;
    test.next("Gå en gang til").await?;
    test.not_done("Ville ikke").await?;
    let review = test.review().await?;
    browser.shows(&["m/s", "Ville ikke", "Bane: 6 meter"]).await?;
    without_faults(&browser, "gait-review").await?;
    review.save().await?.shows(&[GAIT, "m/s"]).await?;

    // A second time on the same day, from paper: the conditions are as last time, and folded.
    let paper = choose(&browser).await?.form(GAIT, PAPER).await?;
    browser.shows(&["Bane: 6 meter, som sist", "Hjelpemiddel: Rullator, som sist"]).await?;
    paper.pick_day("2024-03-05").await?;
    paper.write("Første gang", "9,5").await?;
    paper.write("Andre gang", "9,1").await?;
    without_faults(&browser, "gait-paper").await?;
    paper.save().await?.shows(&["Målt tirsdag 5. mars 2024", "Ført fra papir"]).await?;

    let before = choose(&browser).await?.measure(TUG).await?;
    let test = before.begin().await?;
    test.time(&mut browser, seconds(143)).await?;
    test.next(ARMS).await?;
    without_faults(&browser, "tug-arms").await?;
    browser.press("Nei").await?;
    test.save().await?.shows(&[TUG]).await?;
    // The double of last time: asked about before the test goes on.
    let before = choose(&browser).await?.measure(TUG).await?;
    let test = before.as_last().await?;
    test.type_time("31").await?;
    browser.press("Neste: hjalp armene til da personen reiste seg?").await?;
    browser.wait_for("Er det riktig? Sist: 14,").await?;
    without_faults(&browser, "tug-doubted").await?;
    browser.press("Mål på nytt eller rett svaret").await?;
    browser.press("Neste: hjalp armene til da personen reiste seg?").await?;
    browser.press("Ja, det er riktig").await?;
    test.is(ARMS).await?;
    browser.press("Ja, armene hjalp til").await?;
    // Not measured as last time: the difference has no word, and why.
    test.save().await?.shows(&["31,00", "Ikke målt likt som sist: bruk av armene."]).await?;
    let paper = choose(&browser).await?.form(TUG, PAPER).await?;
    paper.write("Tid fra «gå» til personen sitter igjen", "900").await?;
    paper.press_save().await?;
    browser.objects(Part::Field, "Tid fra «gå» til personen sitter igjen", "Tiden").await?;
    paper.write("Tid fra «gå» til personen sitter igjen", "30,2").await?;
    paper.save().await?.shows(&["30,20"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn stands_are_counted_by_taps_and_the_count_is_put_right_when_the_time_is_over() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let test = choose(&browser).await?.measure(STANDS).await?.begin().await?;
    test.start_countdown(STAND).await?;
    for _ in 0..9 {
        test.count(&mut browser, seconds(25), STAND).await?;
    }
    browser.shows(&["9 ganger"]).await?;
    browser.press("Angre siste").await?;
    browser.wait_for("8 ganger").await?;
    browser.press("Brukte armene").await?;
    without_faults(&browser, "stands-counting").await?;
    browser.press("Brukte armene").await?;
    browser.let_pass(seconds(120)).await?;
    test.over().await?;
    // More than halfway up when the time was out.
    browser.press("Én mer").await?;
    without_faults(&browser, "stands-counted").await?;
    let review = test.review().await?;
    browser.shows(&["9 ganger", "Nei, armene i kryss"]).await?;
    review.save().await?.shows(&["9 ganger"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_walk_goes_on_by_the_same_clock_after_the_page_was_gone_in_the_middle_of_it() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let before = choose(&browser).await?.measure(TWO).await?;
    before.write_course("12").await?;
    let test = before.begin().await?;
    test.start_countdown(END).await?;
    for _ in 0..3 {
        test.count(&mut browser, seconds(150), END).await?;
    }
    browser.press("Noter en pause").await?;
    browser.wait_for("Pauser: 1").await?;
    browser.shows(&["3 lengder, 36 m"]).await?;
    browser.look_around().await?;
    let before = left(&browser).await?;

    // Loaded anew in the middle, and unlocked: the clock has gone on meanwhile.
    browser.reload().await?;
    Unlock::on(&browser).await?.attempt(&codes.worker).await?;
    let test = Test::on(&browser).await?;
    browser.wait_for("3 lengder, 36 m").await?;
    let after = left(&browser).await?;
    println!("{before} s were left before the page was loaded anew, {after} s after it");
    expect(after <= before && after > 45, format!("the clock goes on: {before} s, then {after} s"))?;
    without_faults(&browser, "walk-counting").await?;
    test.count(&mut browser, seconds(100), END).await?;
    browser.let_pass(seconds(260)).await?;
    browser.wait_for("30 sekunder igjen.").await?;
    browser.let_pass(seconds(400)).await?;
    test.over().await?;
    browser.write("Meter etter siste ende", "7").await?;
    browser.wait_for("Til sammen 55 meter").await?;
    without_faults(&browser, "walk-counted").await?;
    let review = test.review().await?;
    browser.shows(&["55 meter", "Bane: 12 meter"]).await?;
    review.save().await?.shows(&["55 meter"]).await?;

    // Gone again, and back when the time is long over: the count stands, and can be put right.
    let before = choose(&browser).await?.measure(SIX).await?;
    let test = before.begin().await?;
    test.start_countdown(END).await?;
    for _ in 0..5 {
        test.count(&mut browser, seconds(200), END).await?;
    }
    browser.look_around().await?;
    browser.close().await?;
    tablet.later(Duration::from_secs(600));
    let mut browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    browser.let_pass(seconds(1)).await?;
    choose(&browser).await?.press_at(SIX, "Fortsett").await?;
    let test = Test::on(&browser).await?;
    browser.wait_for("Til sammen 50 meter").await?;
    browser.press("Én mer").await?;
    browser.wait_for("Til sammen 60 meter").await?;
    // Another test waits until this one is finished or discarded.
    browser.press("Avbryt testen").await?;
    browser.press("Gå ut, fortsett senere").await?;
    choose(&browser).await?.press_at(TUG, "Mål nå").await?;
    browser.wait_for_title("Gangtest på 6 minutter er ikke ferdig").await?;
    without_faults(&browser, "other-left").await?;
    browser.press("Fortsett").await?;
    drop(test);
    let test = Test::on(&browser).await?;
    browser.wait_for("Til sammen 60 meter").await?;
    browser.press("Mål på nytt").await?;
    browser.find(Part::Dialog, "Vil dere måle på nytt?").await?;
    without_faults(&browser, "walk-again").await?;
    browser.press("Avbryt").await?;
    browser.press("Neste: hvor mange pauser?").await?;
    test.is("Hvor mange pauser?").await?;
    without_faults(&browser, "walk-pauses").await?;
    test.save().await?.shows(&["60 meter"]).await?;

    for (instrument, metres) in [(TWO, "60"), (SIX, "58")] {
        let paper = choose(&browser).await?.form(instrument, PAPER).await?;
        paper.write("Hvor langt gikk personen?", metres).await?;
        paper.write("Hvor mange pauser?", "2").await?;
        paper.save().await?.shows(&[&format!("{metres} meter")]).await?;
    }
    browser.close().await?;
    tablet.nothing_strange()
}

/// What the clock shows, in seconds.
async fn left(screen: &Screen) -> Told<u32> {
    let text = screen.page_text().await?;
    let clock = text.split_whitespace().find_map(|word| {
        let (minutes, seconds) = word.split_once(':')?;
        Some(minutes.parse::<u32>().ok()? * 60 + seconds.parse::<u32>().ok()?)
    });
    clock.ok_or_else(|| Trouble::new(format!("no clock: {text}")))
}
