//! Two tablets become one, after a look at what would come.

use browser_stories::harness::{Folder, Part, Screen, Server, Tablet, Told};
use browser_stories::pages::backup::Merge;
use browser_stories::pages::people::NAME;
use browser_stories::pages::start::{Welcome, set_up};
use browser_stories::pages::today::{go_to_people, go_to_settings, lock};

use crate::accessibility::without_faults;
use crate::told::{SIGNE, add_person, backup_of_another, expect};

#[tokio::test]
async fn two_tablets_are_made_one_after_the_worker_has_looked() -> Told {
    let other = backup_of_another(SIGNE).await?;
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Per Øving").await?;
    add_person(&browser, "Olav Tenkt").await?;
    // Who was registered on both is one.
    add_person(&browser, SIGNE).await?;
    go_to_settings(&browser).await?.back_up(&codes.worker).await?;
    browser.press("Slå sammen med et annet nettbrett").await?;
    let merge = Merge::on(&browser).await?;
    merge.look(&other.file, &other.code).await?;
    browser.shows(&["Ingenting er skrevet ennå.", SIGNE, "Ny her", "Olav Tenkt"]).await?;
    browser.press_box(&format!("{SIGNE} er samme person begge steder")).await?;
    merge.say_right().await?;
    browser.wait_for("Nettbrettene er slått sammen.").await?;
    browser.shows(&["Noe er kommet inn fra et annet nettbrett siden."]).await?;

    go_to_people(&browser).await?;
    expect(people_called(&browser, SIGNE).await? == 1, "shown as one")?;
    go_to_settings(&browser).await?.back_up_again().await?;
    browser.press("Slå sammen med et annet nettbrett").await?;
    Merge::on(&browser).await?;
    browser.press("Skill dem igjen").await?;
    browser.wait_for("Slå sammen til én").await?;
    lock(&browser).await?.with(&codes.worker).await?;
    go_to_people(&browser).await?;
    expect(people_called(&browser, SIGNE).await? == 2, "parted again")?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn what_was_changed_on_both_tablets_is_a_choice_and_the_choice_holds() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let paper = go_to_settings(&browser).await?.back_up(&codes.worker).await?.make().await?;
    let begun = tablet.downloads.only_file().await?;
    rename(&browser, SIGNE, "Signe Her").await?;

    // The other tablet began with that backup, and goes its own way, later.
    let other = Tablet::with(Server::start().await?, Folder::new("profile")?)?;
    let there = other.start().await?;
    let restore = Welcome::on(&there).await?.have_backup().await?;
    restore.choose_file(&begun).await?;
    restore.write_code(&paper).await?;
    restore.look_inside().await?;
    let codes_there = restore.put_back().await?.go_on_as("Kari Øving").await?;
    rename(&there, SIGNE, "Signe Der").await?;
    let code = go_to_settings(&there).await?.back_up(&codes_there.worker).await?.make().await?;
    let file = other.downloads.only_file().await?;
    there.close().await?;
    other.nothing_strange()?;

    go_to_settings(&browser).await?.back_up_again().await?;
    browser.press("Slå sammen med et annet nettbrett").await?;
    let merge = Merge::on(&browser).await?;
    merge.look(&file, &code).await?;
    browser.shows(&["Endret på begge", "Her: Signe Her", "I filen: Signe Der"]).await?;
    merge.press_right().await?;
    browser.wait_for("Velg hva som gjelder, for hver av dem.").await?;
    without_faults(&browser, "merge, changed on both").await?;
    browser.click(&browser.find_about(Part::Radio, "Her: Signe Her").await?).await?;
    merge.say_right().await?;
    browser.wait_for("Nettbrettene er slått sammen.").await?;
    let people = go_to_people(&browser).await?;
    browser.shows_not("Signe Der").await?;
    people.open("Signe Her").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

async fn rename(screen: &Screen, from: &str, to: &str) -> Told {
    let form = go_to_people(screen).await?.open(from).await?.change().await?;
    screen.empty(NAME).await?;
    screen.write(NAME, to).await?;
    form.save(to).await?.saved().await
}

async fn people_called(screen: &Screen, name: &str) -> Told<usize> {
    Ok(screen.page_text().await?.matches(name).count())
}
