//! What is typed in a form and not saved: it is there again after the way back, the lock, a reload and a kill.

use std::time::Duration;

use browser_stories::harness::{Browser, Part, Tablet, Told};
use browser_stories::pages::before_session::BeforeSession;
use browser_stories::pages::goals::NewGoal;
use browser_stories::pages::measure::{Choose, PAPER};
use browser_stories::pages::people::{self, NewPerson};
use browser_stories::pages::person::{CancelSession, Person};
use browser_stories::pages::plan::{PROFESSIONAL, ProposePlan};
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::{go_to_people, lock};
use browser_stories::pages::unlock::Unlock;
use tokio::time::sleep;

use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, expect, expect_same, with_clock};

/// What a form says that was left with something in it.
const KEPT: &str = "Det du skrev sist, er tatt vare på";
const BEGIN_ANEW: &str = "Begynn på nytt";
const TOGETHER: &str = "Føttene sammen ved benken";
const SEATED: &str = "Føttene på linje, sittende";
const WORDS: &str = "Gå til butikken sammen med Åse 🙂";

/// Longer than the app waits before it writes.
async fn written_down() {
    sleep(Duration::from_millis(2_500)).await;
}

async fn stands(browser: &Browser, field: &str, text: &str) -> Told {
    expect_same(&browser.written(field).await?.as_str(), &text, field)
}

async fn is_chosen(browser: &Browser, answer: &str) -> Told {
    let checked = browser.find(Part::Radio, answer).await?.prop("checked").await?;
    expect_same(&checked.as_deref(), &Some("true"), answer)
}

#[tokio::test]
async fn what_is_typed_is_there_again_after_the_way_back_a_reload_the_lock_and_a_kill() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let person = add_person(&browser, SIGNE).await?;

    // The way back asks nothing, and loses nothing.
    let goal = person.new_goal().await?;
    goal.write(WORDS).await?;
    goal.choose_importance(9).await?;
    browser.shows_not(KEPT).await?;
    browser.back().await?;
    let goal = Person::on(&browser, SIGNE).await?.new_goal().await?;
    browser.wait_for(KEPT).await?;
    stands(&browser, NewGoal::WORDS, WORDS).await?;

    // A reload, which locks.
    goal.write(&format!("{WORDS} snart")).await?;
    written_down().await;
    browser.reload().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    browser.wait_for(KEPT).await?;
    stands(&browser, NewGoal::WORDS, &format!("{WORDS} snart")).await?;

    // Another form of the same person, locked at once.
    browser.back().await?;
    let cancel = Person::on(&browser, SIGNE).await?.cancel_session().await?;
    cancel.write_note("Syk siden mandag").await?;
    lock(&browser).await?;
    browser.shows_not("Syk siden mandag").await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    stands(&browser, CancelSession::NOTE, "Syk siden mandag").await?;

    // A form about nobody yet, and a kill.
    let form = go_to_people(&browser).await?.add().await?;
    form.write_name("Olav Prøve").await?;
    form.train_on("Onsdag").await?;
    written_down().await;
    browser.kill()?;
    let browser = tablet.start().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_people(&browser).await?.add().await?;
    browser.wait_for(KEPT).await?;
    stands(&browser, people::NAME, "Olav Prøve").await?;

    // Saved, it is kept no longer.
    let form = NewPerson::on(&browser).await?;
    form.add("Olav Prøve").await?.saved().await?;
    go_to_people(&browser).await?.add().await?;
    browser.shows_not(KEPT).await?;
    stands(&browser, people::NAME, "").await?;

    // And the goal is still there, until somebody begins anew.
    go_to_people(&browser).await?.open(SIGNE).await?.new_goal().await?;
    stands(&browser, NewGoal::WORDS, &format!("{WORDS} snart")).await?;
    browser.press(BEGIN_ANEW).await?;
    stands(&browser, NewGoal::WORDS, "").await?;
    expect(!browser.has(Part::Button, BEGIN_ANEW).await?, "nothing is left to begin anew")?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn what_is_answered_before_a_session_and_chosen_for_a_plan_outlives_the_way_back_a_kill_and_the_lock() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let proposal = add_person(&browser, SIGNE).await?.make_plan().await?;
    proposal.choose_level("Nivå B").await?;
    browser.choose(ProposePlan::ASKED, "Blodtrykk").await?;
    proposal.write_name(PROFESSIONAL).await?;
    let signe = proposal.accept().await?.to_person(SIGNE).await?;

    // Half of the answers, half of a number, and the way back.
    signe.start_session().await?;
    browser.choose(BeforeSession::FEELING, "Dårlig").await?;
    browser.write(BeforeSession::SYSTOLIC, "12").await?;
    browser.press("Tilbake").await?;
    let before = Person::on(&browser, SIGNE).await?.start_session().await?;
    browser.wait_for(KEPT).await?;
    is_chosen(&browser, "Dårlig").await?;
    stands(&browser, BeforeSession::SYSTOLIC, "12").await?;

    // What happened at the door, written down and not saved, and a kill.
    before.not_today().await?;
    before.write_down("Nestenfall", "Ikke skadet", "Ingen ennå").await?;
    browser.wait_for("Nestenfall: Ingen vet om det ennå.").await?;
    written_down().await;
    browser.kill()?;
    let browser = tablet.start().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    let before = go_to_people(&browser).await?.open(SIGNE).await?.start_session().await?;
    stands(&browser, BeforeSession::SYSTOLIC, "12").await?;
    before.not_today().await?;
    browser.wait_for("Nestenfall: Ingen vet om det ennå.").await?;
    browser.press("Lukk").await?;
    browser.press("Tilbake").await?;

    // What is chosen in the sheet of a plan, locked at once.
    let plan = Person::on(&browser, SIGNE).await?.show_plan().await?;
    plan.open_change(TOGETHER).await?;
    let seated = format!("Lettere: {SEATED}");
    plan.choose_instead(&seated, "For tungt").await?;
    browser.press("Lukk").await?;
    lock(&browser).await?.with(&codes.worker).await?;
    let plan = go_to_people(&browser).await?.open(SIGNE).await?.show_plan().await?;
    plan.open_change(TOGETHER).await?;
    browser.wait_for(KEPT).await?;
    without_faults(&browser, "plan-change-kept").await?;
    is_chosen(&browser, &format!("{seated}, 2 × 20 sekunder")).await?;
    plan.press_save().await?;
    plan.wait_for_exercise(SEATED, true).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn half_a_number_from_paper_is_there_again_after_the_way_back_and_a_kill_until_somebody_begins_anew() -> Told {
    const TUG: &str = "Timed Up and Go";
    const TIME: &str = "Tid fra «gå» til personen sitter igjen";
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let form = Choose::of(add_person(&browser, SIGNE).await?).await?.form(TUG, PAPER).await?;
    form.write(TIME, "12,").await?;
    browser.press("Avbryt").await?;
    let form = Choose::on(&browser).await?.form(TUG, PAPER).await?;
    browser.wait_for(KEPT).await?;
    stands(&browser, TIME, "12,").await?;
    form.write(TIME, "12,3").await?;
    written_down().await;
    browser.kill()?;
    let browser = tablet.start().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    Choose::of(go_to_people(&browser).await?.open(SIGNE).await?).await?.form(TUG, PAPER).await?;
    stands(&browser, TIME, "12,3").await?;
    browser.press(BEGIN_ANEW).await?;
    stands(&browser, TIME, "").await?;
    browser.shows_not(KEPT).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn the_idle_lock_takes_nothing_that_was_typed_with_it() -> Told {
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let goal = add_person(&browser, SIGNE).await?.new_goal().await?;
    goal.write(WORDS).await?;
    browser.let_pass(Duration::from_secs(5 * 60 + 20)).await?;
    let unlock = Unlock::on(&browser).await?;
    browser.shows_not(WORDS).await?;
    unlock.with(&codes.worker).await?;
    browser.wait_for(KEPT).await?;
    without_faults(&browser, "paper-kept").await?;
    stands(&browser, NewGoal::WORDS, WORDS).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
