//! Before and after the session, cancelling it and correcting it. Told in practice mode where nothing else is said: its people
//! have plans.

use browser_stories::harness::{Engine, Part, Screen, Tablet, Told};
use browser_stories::pages::before_session::{Answers, BeforeSession};
use browser_stories::pages::closing::Closing;
use browser_stories::pages::past_session::PastSession;
use browser_stories::pages::person::{CancelSession, Person};
use browser_stories::pages::plan::{PROFESSIONAL, ProposePlan};
use browser_stories::pages::session::Player;
use browser_stories::pages::start::{Welcome, set_up};
use browser_stories::pages::today::{go_to_people, go_to_today};

use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, expect, expect_same, in_each_engine};

/// Due today, in her ninth week.
const DAGNY: &str = "Dagny Tenkt";

in_each_engine!(
    who_does_not_feel_well_gets_a_lighter_session_and_it_is_kept_as_one,
    the_home_trainer_can_be_the_one_who_cancels,
);

async fn dagny(screen: &Screen) -> Told<Person> {
    Welcome::on(screen).await?.practise().await?;
    go_to_people(screen).await?.open(DAGNY).await
}

async fn end_early(player: Player) -> Told<Closing> {
    player.stop_because("Noe kom i veien").await
}

#[tokio::test]
async fn when_all_is_as_usual_the_first_exercise_is_two_taps_from_the_day() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    Welcome::on(&browser).await?.practise().await?;
    go_to_today(&browser).await?;
    browser.count_taps().await?;
    browser.press(&format!("Start økt, {DAGNY}")).await?;
    let before = BeforeSession::on(&browser).await?;
    browser.shows(&["Dette blir ført: form som vanlig, smerte"]).await?;
    let player = before.start(DAGNY).await?;
    let taps = browser.taps().await?;
    println!("{taps} taps from the day to the first exercise");
    expect(taps <= 2, format!("it took {taps} taps"))?;
    // What one tap answered is kept as answered.
    let dagny = end_early(player).await?.save(DAGNY).await?;
    dagny.open_session(0).await?;
    browser.shows(&["Før økta", "Form Som vanlig", "Tegn på sykdom Nei, ingen av disse", "Klar for hele økta"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

async fn who_does_not_feel_well_gets_a_lighter_session_and_it_is_kept_as_one(engine: Engine) -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_in(engine).await?;
    let before = dagny(&browser).await?.start_session().await?;
    browser.shows(&["Svar på alt over"]).await?;
    browser.count_taps().await?;
    before.answer(Answers { feeling: "Dårlig", ..Answers::WELL }).await?;
    browser.wait_for("Lettere økt i dag").await?;
    browser.shows(&["Formen er dårlig i dag."]).await?;
    expect(!before.may_start_whole().await?, "a whole session is offered on a lighter day")?;
    let player = before.start_lighter(DAGNY).await?;
    let taps = browser.taps().await?;
    expect(taps <= 5, format!("four questions and the start took {taps} taps"))?;
    let dagny = end_early(player).await?.save(DAGNY).await?;
    dagny.open_session(0).await?;
    browser.shows(&["Form Dårlig", "Omfang Lettere økt"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_lighter_session_may_be_chosen_when_nothing_speaks_against_the_whole_one() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let before = dagny(&browser).await?.start_session().await?;
    before.answer(Answers { feeling: "God", ..Answers::WELL }).await?;
    browser.wait_for("Klar for hele økta").await?;
    expect(before.may_start_whole().await?, "the whole session is not offered")?;
    browser.comes_into_sight(Part::Button, "Start hele økta").await?;
    before.start_lighter(DAGNY).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn chest_pain_ends_the_day_at_once_says_whom_to_tell_and_is_kept_as_cancelled() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let before = dagny(&browser).await?.start_session().await?;
    browser.choose(BeforeSession::UNWELL, "Vondt i brystet").await?;
    // One answer is enough.
    browser.wait_for("Ikke tren i dag").await?;
    browser.shows(&["Ring 113 hvis det ikke gir seg", "Si fra til sykepleier eller fastlege."]).await?;
    expect(!before.may_start_lighter().await?, "a session is offered all the same")?;
    before.not_today().await?;
    // What is likely is chosen already, and what was said stands in the note.
    let note = browser.written(CancelSession::NOTE).await?;
    expect(note.starts_with("Personen har vondt i brystet."), format!("the note says «{note}»"))?;
    before.save_not_today(DAGNY).await?;
    browser.wait_for("Avlyst av hjemmetreneren: syk").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn what_the_plan_asks_for_is_measured_guarded_against_slips_or_cleared_with_somebody() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    let proposal = add_person(&browser, SIGNE).await?.make_plan().await?;
    proposal.choose_level("Nivå B").await?;
    browser.choose(ProposePlan::ASKED, "Blodtrykk").await?;
    proposal.write_name(PROFESSIONAL).await?;
    let signe = proposal.accept().await?.to_person(SIGNE).await?;

    let before = signe.start_session().await?;
    browser.shows_not("Alt er som vanlig").await?;
    before.answer(Answers::WELL).await?;
    browser.shows(&["Svar på alt over"]).await?;
    browser.write(BeforeSession::SYSTOLIC, "1280").await?;
    browser.write(BeforeSession::DIASTOLIC, "80").await?;
    browser.choose(BeforeSession::FEELING, "God").await?;
    browser.objects(Part::Field, BeforeSession::SYSTOLIC, "Skriv et tall mellom 50 og 300.").await?;
    browser.write(BeforeSession::SYSTOLIC, "185").await?;
    browser.wait_for("Blodtrykket er 185/80. Grensen er 180/100.").await?;
    expect(!before.may_start_lighter().await?, "a session is offered at 185/80")?;
    browser.write(BeforeSession::SYSTOLIC, "128").await?;
    browser.wait_for("Klar for hele økta").await?;
    browser.choose(BeforeSession::NOT_MEASURED, "Blodtrykk").await?;
    browser.wait_for("Planen ber om blodtrykk, og det er ikke målt.").await?;
    expect(!before.may_start_lighter().await?, "a session is offered before anybody has said yes")?;
    before.cleared_with("sykepleier eller fastlege").await?;
    let player = before.start_lighter(SIGNE).await?;
    end_early(player).await?.save(SIGNE).await?.open_session(0).await?;
    browser.shows(&["Svaret Spør før dere starter", "Avklart med sykepleier eller fastlege"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_session_that_is_not_begun_keeps_the_answers_that_were_given() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let before = dagny(&browser).await?.start_session().await?;
    before.answer(Answers { since_last: "Falt, ikke undersøkt", ..Answers::WELL }).await?;
    before.not_today().await?;
    let dagny = before.save_not_today(DAGNY).await?;
    browser.wait_for("Avlyst av hjemmetreneren: fall").await?;
    dagny.open_session(0).await?;
    browser.shows(&["Hendt siden sist Falt, ikke undersøkt", "Svaret Ikke tren i dag"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn what_happened_at_the_door_is_written_down_and_whom_to_tell_is_said_again_afterwards() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let before = dagny(&browser).await?.start_session().await?;
    before.answer(Answers { since_last: "Falt, ikke undersøkt", ..Answers::WELL }).await?;
    before.not_today().await?;
    browser.count_taps().await?;
    before.write_down("Nestenfall", "Ikke skadet", "Ingen ennå").await?;
    expect_same(&browser.taps().await?, &4, "taps for an incident, with the one that opens the sheet")?;
    let not_told = "Nestenfall: Ingen vet om det ennå. Si fra til fysioterapeuten.";
    browser.wait_for(not_told).await?;
    before.save_not_today(DAGNY).await?.open_session(0).await?;
    browser.shows(&["Nestenfall, ikke skadet. Meldt til: ingen ennå.", not_told]).await?;
    browser.shows(&["Si fra til sykepleier eller fastlege."]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

async fn the_home_trainer_can_be_the_one_who_cancels(engine: Engine) -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_in(engine).await?;
    let cancel = dagny(&browser).await?.cancel_session().await?;
    cancel.choose_who("Hjemmetreneren").await?;
    cancel.choose_why("Bortreist").await?;
    cancel.save().await?;
    browser.wait_for("Avlyst av hjemmetreneren: bortreist").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn the_next_appointment_is_agreed_in_one_tap_and_seen_on_the_persons_page_and_on_the_day() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let player = dagny(&browser).await?.start_session().await?.start(DAGNY).await?;
    let closing = end_early(player).await?;
    closing.choose_exertion(4).await?;
    browser.shows(&["4, Passe lett"]).await?;
    closing.choose_mood("Godt").await?;
    closing.notice("Motivert").await?;
    let next = closing.agree_on_next().await?;
    closing.write_down("Nestenfall", "Ikke skadet", "Ingen ennå").await?;
    browser.wait_for("Nestenfall: Ingen vet om det ennå. Si fra til fysioterapeuten.").await?;
    closing.save(DAGNY).await?;
    browser.wait_for(&format!("Neste økt: {next}")).await?;
    go_to_today(&browser).await?;
    browser.wait_for(&format!("Neste økt: {next}")).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_session_is_edited_freely_the_same_day_and_the_old_answers_stay_to_be_seen() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let player = dagny(&browser).await?.start_session().await?.start(DAGNY).await?;
    let closing = end_early(player).await?;
    closing.choose_exertion(4).await?;
    let session = closing.save(DAGNY).await?.open_session(0).await?;
    browser.shows(&["Anstrengelse 4 av 10"]).await?;
    session.correct().await?;
    browser.shows_not(PastSession::WHY).await?;
    session.change_outcome(1, "Mindre enn planlagt").await?;
    session.choose_exertion(6).await?;
    session.save().await?;
    browser.shows(&["Anstrengelse 6 av 10", "Mindre enn planlagt", "Anstrengelse: 4 av 10 6 av 10"]).await?;

    session.correct().await?;
    session.strike().await?;
    browser.wait_for("Strøket").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn an_earlier_session_is_corrected_with_a_reason() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let session = dagny(&browser).await?.open_session(0).await?;
    session.correct().await?;
    session.change_outcome(1, "Mindre enn planlagt").await?;
    session.choose_exertion(9).await?;
    // The way back loses nothing.
    browser.back().await?;
    session.correct().await?;
    browser.wait_for("Det du skrev sist, er tatt vare på").await?;
    browser.shows(&["Mindre enn planlagt"]).await?;
    session.press_save().await?;
    browser.objects(Part::Group, PastSession::WHY, "Velg en grunn.").await?;
    session.choose_why("Feil tall eller svar").await?;
    session.save().await?;
    browser.shows(&["Anstrengelse 9 av 10", ": feil tall eller svar"]).await?;
    session.back().await?;
    browser.shows(&["Rettet"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_pulse_of_38_starts_nothing_until_other_limits_are_agreed_for_the_person() -> Told {
    const PULSE: &str = "Puls";
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    let proposal = add_person(&browser, SIGNE).await?.make_plan().await?;
    proposal.choose_level("Nivå B").await?;
    browser.choose(ProposePlan::ASKED, PULSE).await?;
    proposal.write_name(PROFESSIONAL).await?;
    let signe = proposal.accept().await?.to_person(SIGNE).await?;
    let before = signe.start_session().await?;
    browser.shows(&["Start ikke under 40 eller over 100."]).await?;
    before.answer(Answers::WELL).await?;
    browser.write(PULSE, "38").await?;
    browser.wait_for("Pulsen er 38. Det er for lavt: grensen er 40.").await?;
    browser.shows(&["Ikke tren i dag", "Si fra til sykepleier eller fastlege."]).await?;
    expect(!before.may_start_lighter().await?, "a session is offered at a pulse of 38")?;
    browser.write(PULSE, "45").await?;
    browser.wait_for("Pulsen er 45. Under 50 skal noen spørres først.").await?;

    // By name and day: the plan says who agreed on it.
    browser.press("Tilbake").await?;
    let plan = Person::on(&browser, SIGNE).await?.show_plan().await?;
    let proposal = plan.new_plan().await?;
    browser.write(PULSE_LIMITS, "110–35").await?;
    proposal.write_name(PROFESSIONAL).await?;
    proposal.press_accept().await?;
    browser.objects(Part::Field, PULSE_LIMITS, "Skriv to hele tall med det laveste først").await?;
    without_faults(&browser, "agreed limits").await?;
    browser.write(PULSE_LIMITS, "35–110").await?;
    let plan = proposal.accept().await?;
    browser.shows(&["Avtalt puls i ro 35–110"]).await?;
    let before = plan.to_person(SIGNE).await?.start_session().await?;
    browser.shows(&["Start bare mellom 35 og 110, som er avtalt."]).await?;
    before.answer(Answers::WELL).await?;
    browser.write(PULSE, "38").await?;
    browser.wait_for("Klar for hele økta").await?;
    browser.write(PULSE, "112").await?;
    browser.wait_for("Pulsen er 112. Avtalt for denne personen er 35–110.").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_session_that_a_pulse_of_38_stops_stays_to_be_followed_up_until_a_doctor_knows() -> Told {
    const PULSE: &str = "Puls";
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    let proposal = add_person(&browser, SIGNE).await?.make_plan().await?;
    proposal.choose_level("Nivå B").await?;
    browser.choose(ProposePlan::ASKED, PULSE).await?;
    proposal.write_name(PROFESSIONAL).await?;
    let before = proposal.accept().await?.to_person(SIGNE).await?.start_session().await?;
    before.answer(Answers::WELL).await?;
    browser.write(PULSE, "38").await?;
    browser.wait_for("Ikke tren i dag").await?;
    before.not_today().await?;
    let signe = before.save_not_today(SIGNE).await?;
    let slow = "Pulsen er 38. Det er for lavt: grensen er 40.";
    browser.shows(&["Å følge opp", slow, "for sykepleier eller fastlege."]).await?;
    drop(signe);
    go_to_today(&browser).await?;
    browser.shows(&["Å følge opp", SIGNE, slow]).await?;
    without_faults(&browser, "a pulse to follow up").await?;
    browser.press("Meldt …").await?;
    browser.press("Fastlege").await?;
    browser.wait_until("it to be closed", async || Ok(!browser.text().await?.contains(slow))).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

const PULSE_LIMITS: &str = "Avtalte grenser for puls i ro (valgfritt)";

#[tokio::test]
async fn several_signs_are_ticked_at_once_and_none_of_them_stands_alone() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let before = dagny(&browser).await?.start_session().await?;
    before.answer(Answers::WELL).await?;
    browser.wait_for("Klar for hele økta").await?;
    for sign in ["Ny eller verre smerte", "Svimmel når personen reiser seg"] {
        browser.choose(BeforeSession::UNWELL, sign).await?;
    }
    browser.wait_for("Spør før dere starter").await?;
    browser
        .shows(&[
            "Personen har ny eller verre smerte.",
            "Personen er svimmel på vei opp.",
            "Spør sykepleier eller fastlege. Blir svaret ja, tar dere en lettere økt.",
            "Si fra til fysioterapeuten.",
        ])
        .await?;
    without_faults(&browser, "several signs").await?;
    browser.choose(BeforeSession::UNWELL, "Nei, ingen av disse").await?;
    browser.wait_for("Klar for hele økta").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn whoever_fainted_is_helped_first_and_a_daughter_who_knows_is_not_enough() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let before = dagny(&browser).await?.start_session().await?;
    let player = before.start(DAGNY).await?;
    player.open_incident().await?;
    let sheet = browser.find(Part::Dialog, "Skriv ned en hendelse").await?;
    browser.choose_in(&sheet, "Hva skjedde?", "Besvimte").await?;
    browser.wait_for("Ring 113 hvis personen").await?;
    without_faults(&browser, "incident, what to do now").await?;
    browser.choose_in(&sheet, "Ble noen skadet?", "Ikke skadet").await?;
    browser.choose_in(&sheet, "Hvem har fått vite det?", "Pårørende").await?;
    // Written down, and *Stopp* asks whether it goes on at all.
    browser.find_about(Part::Dialog, "Stopp. La personen").await?;
    browser.shows(&["Etter et fall: sjekk før dere løfter", "Besvimte, ikke skadet. Meldt til: pårørende."]).await?;
    without_faults(&browser, "stop after fainting").await?;
    browser.choose(Player::WHY, "Svimmel eller besvimte").await?;
    browser.press("Avslutt økta nå").await?;
    let closing = Closing::on(&browser).await?;
    browser.shows(&["Besvimte: Bare pårørende vet om det. Si fra til sykepleier eller fastlege."]).await?;
    let dagny = closing.save(DAGNY).await?;
    // It stays, there and on the day, until a nurse, a doctor, the emergency clinic or 113 was told.
    let only_kin = "Besvimte: Bare pårørende vet om det.";
    browser.shows(&["Å følge opp", only_kin]).await?;
    go_to_today(&browser).await?;
    browser.shows(&["Å følge opp", DAGNY, only_kin, "for sykepleier eller fastlege."]).await?;
    without_faults(&browser, "to follow up").await?;
    drop(dagny);
    let dagny = go_to_people(&browser).await?.open(DAGNY).await?;
    // The only one that is open: what came up before was told.
    browser.press("Meldt …").await?;
    browser.shows(&["Hvem fikk vite det?"]).await?;
    browser.press("Fastlege").await?;
    browser.wait_until("it to be closed", async || Ok(!browser.text().await?.contains(only_kin))).await?;
    let past = dagny.open_session(0).await?;
    browser.shows(&["Meldt til fastlege"]).await?;
    drop(past);
    let dagny = go_to_people(&browser).await?.open(DAGNY).await?;
    // Next time nobody says in one tap that all is as usual.
    dagny.start_session().await?;
    browser.shows_not("Alt er som vanlig").await?;
    browser.close().await?;
    tablet.nothing_strange()
}
