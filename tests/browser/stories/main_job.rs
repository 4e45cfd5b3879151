//! The main job, from an empty tablet to a chart, and again without network after the browser was killed.

use std::time::Duration;

use browser_stories::harness::{Browser, Screen, Tablet, Told};
use browser_stories::pages::before_session::BeforeSession;
use browser_stories::pages::closing::Closing;
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::measure::Test;
use browser_stories::pages::people::NewPerson;
use browser_stories::pages::person::Person;
use browser_stories::pages::plan::make_plan;
use browser_stories::pages::progress::Progress;
use browser_stories::pages::results::Results;
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::go_to_people;
use browser_stories::pages::unlock::Unlock;

use crate::told::{LETTERBOX, SIGNE, add_goal, expect, expect_same, with_clock};

const SHOWER: &str = "Dusje uten hjelp";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test]
async fn one_person_is_trained_and_measured_and_all_of_it_is_there_after_a_kill_without_network() -> Told {
    let mut tablet = Tablet::new().await?;
    let mut browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;

    let form = go_to_people(&browser).await?.add().await?;
    let signe = register(form).await?;
    let signe = add_goal(signe, LETTERBOX, 10, Numbers { performance: 3, satisfaction: 2 }).await?;
    let signe = add_goal(signe, SHOWER, 7, Numbers { performance: 4, satisfaction: 5 }).await?;
    let result = measure_by_stopwatch(&mut browser, signe.measure_sppb().await?.begin().await?).await?;
    result.shows(&["8 av 12", "Litt er tungt for beina og balansen nå.", "3 av 4", "2 av 4"]).await?;

    let signe = make_plan(&browser, SIGNE).await?;
    let (closing, exercises) = train(&mut browser, signe.start_session().await?).await?;
    let done = format!("{} av {exercises} øvelser gjort", exercises - 1);
    closing.shows(&[done.as_str()]).await?;
    closing.choose_exertion(4).await?;
    closing.choose_pain(1).await?;
    closing.write_note("Gikk fint. Mer støtte ved trappa.").await?;
    closing.save(SIGNE).await?;
    browser.wait_for("Økta er lagret.").await?;
    browser
        .shows(&["1 av 24 økter er gjort.", "Anstrengelse 4 av 10, smerte 1 av 10", "Mer støtte ved trappa."])
        .await?;

    // Three days later.
    browser.close().await?;
    tablet.later(3 * DAY);
    let browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    let cancel = go_to_people(&browser).await?.open(SIGNE).await?.cancel_session().await?;
    cancel.choose_who("Personen selv").await?;
    cancel.choose_why("Syk").await?;
    cancel.write_note("Forkjølet.").await?;
    cancel.save().await?.saved().await?;
    browser.shows(&["Avlyst av personen selv: syk", "Forkjølet.", "Én er avlyst."]).await?;

    // Four weeks after the first visit.
    browser.close().await?;
    tablet.later(25 * DAY);
    let browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    let rate = go_to_people(&browser).await?.open(SIGNE).await?.rate_goals().await?;
    rate.rate(LETTERBOX, Numbers { performance: 6, satisfaction: 7 }).await?;
    // The other goal is passed over.
    rate.save().await?.shows(&["Utførelse (3 sist)", "Fornøydhet (2 sist)"]).await?;
    let signe = go_to_people(&browser).await?.open(SIGNE).await?;
    browser.shows(&["Utførelse (3 ved start)", "Fornøydhet (2 ved start)"]).await?;
    let result = measure_by_typing(signe.measure_sppb().await?.as_last().await?).await?;
    result.shows(&["12 av 12", "Sikker framgang: 4 poeng mer enn sist."]).await?;

    let told = everything_told(&browser).await?;
    check_progress(&told, &done)?;
    browser.look_around().await?;
    browser.kill()?;
    tablet.server.stop()?;

    let browser = tablet.start_as(&with_clock()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    expect_same(&everything_told(&browser).await?, &told, "what is told without network after the kill")?;
    browser.close().await?;
    tablet.nothing_strange()
}

async fn register(form: NewPerson) -> Told<Person> {
    form.write_name(SIGNE).await?;
    form.write_birth_year("1941").await?;
    form.choose_sex("Kvinne").await?;
    form.train_on("Tirsdag").await?;
    form.train_on("Fredag").await?;
    let signe = form.add(SIGNE).await?;
    signe.saved().await?;
    Ok(signe)
}

/// 10 s, 10 s and about 6 s standing, about 5.4 s and 6.2 s walking, five stands in about 14.2 s: 3, 3 and 2 points.
async fn measure_by_stopwatch(browser: &mut Browser, test: Test) -> Told<Results> {
    test.is("Stå med føttene samlet").await?;
    for next in ["Stå i halvtandem", "Stå i tandem"] {
        test.start_clock().await?;
        browser.let_pass(Duration::from_millis(10_200)).await?;
        // Ten seconds are the whole task: the clock stops by itself.
        test.stopped().await?;
        browser.shows(&["10,00"]).await?;
        test.next(next).await?;
    }
    test.start_clock().await?;
    browser.let_pass(Duration::from_millis(6_000)).await?;
    test.stop_clock().await?;

    test.next("Gå fire meter").await?;
    test.start_clock().await?;
    browser.let_pass(Duration::from_millis(3_000)).await?;
    test.stop_clock().await?;
    // Tapped too early: taken back, and the clock has gone on.
    test.undo().await?;
    browser.let_pass(Duration::from_millis(2_200)).await?;
    test.stop_clock().await?;
    test.next("Gå en gang til").await?;
    test.start_clock().await?;
    browser.let_pass(Duration::from_millis(6_500)).await?;
    test.stop_clock().await?;

    test.next("Reis deg én gang").await?;
    test.rose_without_arms().await?;
    test.next("Reis deg fem ganger").await?;
    test.start_clock().await?;
    browser.let_pass(Duration::from_millis(14_200)).await?;
    test.stop_clock().await?;
    test.review().await?.save().await
}

/// All that can be had: 12 points.
async fn measure_by_typing(test: Test) -> Told<Results> {
    let steps = [
        ("10", "Stå i halvtandem"),
        ("10", "Stå i tandem"),
        ("10", "Gå fire meter"),
        ("4,5", "Gå en gang til"),
        ("4.71", "Reis deg én gang"),
    ];
    for (seconds, next) in steps {
        test.type_time(seconds).await?;
        test.next(next).await?;
    }
    test.rose_without_arms().await?;
    test.next("Reis deg fem ganger").await?;
    test.type_time("11").await?;
    test.review().await?.save().await
}

/// All exercises, half a minute for each: one made easier, one passed over. Returns how many there were.
async fn train(browser: &mut Browser, before: BeforeSession) -> Told<(Closing, usize)> {
    let player = before.start(SIGNE).await?;
    let mut for_the_letterbox = false;
    expect(player.easier().await?, "nothing easier is offered")?;
    let (_, of) = player.nth().await?;
    expect(of >= 8, format!("a session of {of} exercises"))?;
    for nth in 1..of {
        for_the_letterbox |= browser.text().await?.contains(LETTERBOX);
        browser.let_pass(Duration::from_secs(30)).await?;
        match nth {
            1 => player.done().await?,
            5 => player.skip("For sliten").await?,
            _ => player.as_planned().await?,
        }
    }
    expect(for_the_letterbox, "an exercise says that it is for the letterbox")?;
    let (used, least) = (player.time_used().await?.as_secs(), 30 * (of as u64 - 1));
    expect(used >= least, format!("the session's clock shows {used} s after {least} s"))?;
    Ok((player.finish().await?, of))
}

/// Every table of the progress page, and the words of the person's page.
type Everything = (String, Vec<(&'static str, Vec<Vec<String>>)>);

async fn everything_told(screen: &Screen) -> Told<Everything> {
    let signe = go_to_people(screen).await?.open(SIGNE).await?;
    let page = screen.page_text().await?;
    let progress = signe.progress().await?;
    let mut tables = vec![];
    for chart in
        ["«Gå til postkassa uten rullator»", "«Dusje uten hjelp»", Progress::SPPB, Progress::GAIT, Progress::SESSIONS]
    {
        progress.draws(chart).await?;
        tables.push((chart, progress.table(chart).await?));
    }
    Ok((page, tables))
}

/// The dates are those of the day the story is told; the rest is known.
fn check_progress((_, tables): &Everything, done: &str) -> Told {
    let numbers = |place: usize| {
        let rows = tables.get(place).map(|(_, rows)| rows.clone()).unwrap_or_default();
        rows.into_iter().skip(1).map(|row| row.get(1..).unwrap_or_default().join(" | ")).collect::<Vec<_>>()
    };
    let same = |place: usize, expected: &[&str], what: &str| {
        expect_same(&numbers(place), &expected.iter().map(|row| (*row).to_owned()).collect(), what)
    };
    same(0, &["3 | 2", "6 | 7"], "the first goal")?;
    same(1, &["4 | 5"], "the second goal, which was rated once")?;
    same(2, &["8 | 3 | 3 | 2", "12 | 4 | 4 | 4"], "SPPB: total, balance, walking, rising")?;
    let gait = numbers(3);
    expect(gait.last().is_some_and(|row| row == "0,89 | 4,50 s | 4 meter | Ingen"), format!("walking: {gait:?}"))?;
    let sessions = numbers(4);
    expect(sessions.len() == 2, format!("sessions: {sessions:?}"))?;
    expect(sessions[0].contains(done), format!("the first session: {sessions:?}"))?;
    expect(sessions[1].contains("Avlyst av personen selv: syk"), format!("the second session: {sessions:?}"))
}
