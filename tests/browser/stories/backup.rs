//! A backup is taken, the tablet is lost, and everything comes back on a new one.

use browser_stories::harness::{Part, Screen, Tablet, Told};
use browser_stories::pages::backup::Restore;
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::start::{Welcome, set_up};
use browser_stories::pages::today::{go_to_people, go_to_settings, go_to_today, lock};

use crate::told::{LETTERBOX, SIGNE, add_goal, add_person, expect_same};

#[tokio::test]
async fn a_backup_of_a_lost_tablet_is_looked_into_and_put_back_on_a_new_one() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let signe = add_person(&browser, SIGNE).await?;
    add_goal(signe, LETTERBOX, 9, Numbers { performance: 3, satisfaction: 2 }).await?;
    add_person(&browser, "Olav Tenkt").await?;
    let before = told(&browser).await?;

    let file_code = go_to_settings(&browser).await?.back_up(&codes.worker).await?.make().await?;
    let file = tablet.downloads.only_file().await?;
    go_to_today(&browser).await?;
    browser.shows(&["Siste sikkerhetskopi ble laget i dag."]).await?;
    browser.close().await?;

    let tablet = tablet.on_new_device()?;
    let browser = tablet.start().await?;
    let restore = Welcome::on(&browser).await?.have_backup().await?;
    restore.choose_file(&file).await?;
    restore.write_code("0000-1111-2222-3333").await?;
    restore.press_look().await?;
    browser.objects(Part::Field, Restore::CODE, "Koden hører ikke til denne sikkerhetskopien.").await?;

    restore.write_code(&file_code).await?;
    restore.look_inside().await?;
    browser.shows(&["Ingenting er lagt tilbake ennå.", SIGNE, "Olav Tenkt"]).await?;
    // Looking is not writing: whoever turns back here has an empty tablet.
    browser.reload().await?;

    let restore = Welcome::on(&browser).await?.have_backup().await?;
    restore.choose_file(&file).await?;
    restore.write_code(&file_code).await?;
    restore.look_inside().await?;
    let codes = restore.put_back().await?.go_on_as("Kari Øving").await?;
    expect_same(&told(&browser).await?, &before, "what is told after putting back")?;
    lock(&browser).await?.with(&codes.worker).await?;
    expect_same(&told(&browser).await?, &before, "what is told after unlocking")?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// The pages of both people.
async fn told(screen: &Screen) -> Told<[String; 2]> {
    let mut pages = [SIGNE, "Olav Tenkt"].map(str::to_owned);
    for page in &mut pages {
        go_to_people(screen).await?.open(page).await?;
        *page = screen.page_text().await?;
    }
    Ok(pages)
}
