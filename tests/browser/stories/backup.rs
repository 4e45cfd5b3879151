//! A backup is taken and seen where it lies; the tablet is lost, and everything comes back on a new one; a backup is tried.

use std::fs;
use std::path::{Path, PathBuf};

use browser_stories::harness::{Folder, Part, Screen, Setup, Tablet, Told, Trouble};
use browser_stories::pages::backup::{Merge, Restore, TryBackup};
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::start::{Welcome, set_up};
use browser_stories::pages::today::{go_to_people, go_to_settings, go_to_today, lock};
use browser_stories::pages::unlock::Unlock;
use hjemmetrener::records::Subject;
use hjemmetrener::records::backup::{BackupPiece, BackupReader, BackupWriter};
use hjemmetrener::vault::{Code, FileLocks, RandomSource, read_label};
use serde_json::json;

use crate::accessibility::without_faults;
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

    let backup = go_to_settings(&browser).await?.back_up(&codes.worker).await?;
    let file_code = backup.make().await?;
    let file = tablet.downloads.only_file().await?;
    backup.check_saved(&file).await?;
    go_to_today(&browser).await?;
    browser.shows(&["Siste sikkerhetskopi i dag."]).await?;
    browser.close().await?;

    let tablet = tablet.on_new_device()?;
    let browser = tablet.start().await?;
    let restore = Welcome::on(&browser).await?.have_backup().await?;
    restore.choose_file(&file).await?;
    let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    browser.wait_for(&format!("Koden står på arket merket {name}.")).await?;
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

/// A folder of the browser's own stands in for the place a worker chooses: it is written to and read as any other.
const PLACE: &str = "window.showSaveFilePicker = async ({ suggestedName }) => {
    const folder = await navigator.storage.getDirectory();
    return folder.getFileHandle(suggestedName, { create: true });
};";

const FOLDER: &str = "window.showDirectoryPicker = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle('Kopier', { create: true });";

const NO_ROOM: &str = "window.showSaveFilePicker = async () => ({
    createWritable: async () => ({
        write: async () => { throw new DOMException('', 'QuotaExceededError'); },
        abort: async () => {},
    }),
});";

const CLOSED: &str = "window.showSaveFilePicker = async () => { throw new DOMException('', 'AbortError'); };";

fn with(script: &str) -> Setup {
    Setup { scripts: vec![script.to_owned()], ..Setup::default() }
}

#[tokio::test]
async fn a_backup_whose_download_was_refused_is_not_called_saved() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    browser.cdp("Browser.setDownloadBehavior", json!({ "behavior": "deny" })).await?;

    go_to_settings(&browser).await?.back_up(&codes.worker).await?.make().await?;
    go_to_today(&browser).await?;
    browser.shows(&["Ingen sikkerhetskopi er tatt ennå."]).await?;

    // The file that is nowhere is still asked for, and no other is taken for it.
    let backup = go_to_settings(&browser).await?.back_up_again().await?;
    browser.shows(&["En fil er gitt til nettleseren og ikke sjekket"]).await?;
    let other = tablet.downloads.join("referat.pdf");
    std::fs::write(&other, "%PDF-1.7")?;
    backup.check(&other).await?;
    browser.wait_for("Dette er ikke en sikkerhetskopi fra appen.").await?;
    let empty = tablet.downloads.join("kopi.hjemmetrener");
    std::fs::write(&empty, "")?;
    backup.check(&empty).await?;
    browser.wait_for("Filen er tom.").await?;
    go_to_today(&browser).await?;
    browser.shows(&["Ingen sikkerhetskopi er tatt ennå."]).await?;

    // A worker may say where it lies; the app says that it has not seen it.
    go_to_settings(&browser).await?.back_up_again().await?;
    browser.write("Hvor ligger filen?", "Fellesområdet, mappen Hjemmetrener").await?;
    browser.press("Noter hvor den ligger").await?;
    browser.wait_for("«Fellesområdet, mappen Hjemmetrener». Appen har ikke sett den.").await?;
    browser.shows_not("lest tilbake").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_backup_is_read_back_from_where_the_browser_put_it() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with(PLACE)).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    go_to_settings(&browser).await?.back_up(&codes.worker).await?.make_only().await?;
    browser.press("Lagre filen").await?;
    browser.wait_for("Filen er lest tilbake derfra du la den: alt som var lagret, er med.").await?;
    browser.shows_not("Filen er gitt til nettleseren.").await?;
    go_to_today(&browser).await?;
    browser.shows(&["Siste sikkerhetskopi i dag."]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_folder_that_was_chosen_once_is_remembered_and_read_back() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with(FOLDER)).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    go_to_settings(&browser).await?.back_up(&codes.worker).await?.make_only().await?;
    browser.press("Velg en mappe som appen husker").await?;
    browser.wait_for("Filen er lest tilbake derfra du la den: alt som var lagret, er med.").await?;
    browser.reload().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    go_to_settings(&browser).await?.back_up(&codes.worker).await?.make_only().await?;
    browser.press("Lagre i mappen «Kopier»").await?;
    browser.wait_for("Filen er lest tilbake derfra du la den: alt som var lagret, er med.").await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_place_without_room_and_a_sheet_that_was_closed_are_told_of() -> Told {
    for (script, words) in [(NO_ROOM, "Det er ikke plass til filen der."), (CLOSED, "vinduet ble lukket")] {
        let tablet = Tablet::new().await?;
        let browser = tablet.start_as(&with(script)).await?;
        let codes = set_up(&browser, "Kari Øving").await?;
        add_person(&browser, SIGNE).await?;
        go_to_settings(&browser).await?.back_up(&codes.worker).await?.make_only().await?;
        browser.press("Lagre filen").await?;
        browser.wait_for(words).await?;
        browser.shows_not("lest tilbake").await?;
        go_to_today(&browser).await?;
        browser.shows(&["Ingen sikkerhetskopi er tatt ennå."]).await?;
        browser.close().await?;
        tablet.nothing_strange()?;
    }
    Ok(())
}

#[tokio::test]
async fn a_backup_is_tried_and_nothing_is_put_back() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    let backup = go_to_settings(&browser).await?.back_up(&codes.worker).await?;
    let code = backup.make().await?;
    let file = tablet.downloads.only_file().await?;
    backup.check_saved(&file).await?;
    add_person(&browser, "Olav Tenkt").await?;

    go_to_settings(&browser).await?.back_up_again().await?;
    browser.press("Prøv en kopi").await?;
    TryBackup::on(&browser).await?.try_out(&file, &code).await?;
    browser.shows(&["Ingenting er endret her.", SIGNE, "Olav Tenkt", "Bare her"]).await?;
    go_to_people(&browser).await?;
    browser.shows(&[SIGNE, "Olav Tenkt"]).await?;
    go_to_settings(&browser).await?.back_up_again().await?;
    browser.shows(&["Sist prøvd"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_file_from_which_something_was_left_out_is_told_of_and_the_rest_can_be_used() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let signe = add_person(&browser, SIGNE).await?;
    add_goal(signe, LETTERBOX, 9, Numbers { performance: 3, satisfaction: 2 }).await?;
    let code = go_to_settings(&browser).await?.back_up(&codes.worker).await?.make().await?;
    let file = tablet.downloads.only_file().await?;
    let folder = Folder::new("left-out")?;
    let less = without_the_last_record(&file, &code, folder.path())?;

    go_to_settings(&browser).await?.back_up_again().await?;
    browser.press("Prøv en kopi").await?;
    TryBackup::on(&browser).await?.try_out(&file, &code).await?;
    browser.shows(&["Dette nettbrettet har laget filen, og den er ikke endret siden."]).await?;
    browser.press("Velg en annen fil").await?;
    TryBackup::on(&browser).await?.try_out(&less, &code).await?;
    let told = ["Filen er ikke slik den ble laget", "Signe Prøve: 1 føring mangler.", "Bruk heller en annen kopi."];
    browser.shows(&told).await?;
    without_faults(&browser, "backup left out, tried").await?;
    browser.close().await?;

    let tablet = tablet.on_new_device()?;
    let browser = tablet.start().await?;
    let restore = Welcome::on(&browser).await?.have_backup().await?;
    restore.choose_file(&less).await?;
    restore.write_code(&code).await?;
    restore.look_inside().await?;
    browser.shows(&told).await?;
    without_faults(&browser, "backup left out, put back").await?;
    browser.close().await?;

    let tablet = tablet.on_new_device()?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Per Øving").await?;
    go_to_settings(&browser).await?.back_up(&codes.worker).await?;
    browser.press("Slå sammen med et annet nettbrett").await?;
    let merge = Merge::on(&browser).await?;
    merge.look(&less, &code).await?;
    browser.shows(&told).await?;
    without_faults(&browser, "backup left out, merged").await?;
    merge.say_right().await?;
    go_to_people(&browser).await?.open(SIGNE).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// As whoever has the code of a file can make it.
fn without_the_last_record(file: &Path, code: &str, folder: &Path) -> Told<PathBuf> {
    struct Nothing;
    impl RandomSource for Nothing {
        fn fill(&mut self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }
    let trouble = |why: String| Trouble::new(why);
    let (bytes, code) = (fs::read(file)?, Code::parse(code).map_err(|why| trouble(why.to_string()))?);
    let (front, pieces) = BackupReader::open(&bytes, &code).map_err(|why| trouble(why.to_string()))?;
    let mut all = vec![BackupPiece::Store { id: front.store, created_ms: front.created_ms }];
    for piece in pieces {
        all.push(piece.map_err(|why| trouble(why.to_string()))?);
    }
    let last = all.iter().rposition(|it| matches!(it, BackupPiece::Record(record) if record.subject != Subject::Store));
    all.remove(last.ok_or(trouble("no record".to_owned()))?);
    let label = read_label(&bytes).map_err(|why| trouble(why.to_string()))?;
    let mut writer =
        BackupWriter::new(FileLocks::code(&code), label, &mut Nothing).map_err(|why| trouble(why.to_string()))?;
    for piece in &all {
        writer.write(piece).map_err(|why| trouble(why.to_string()))?;
    }
    let (less, _) = writer.finish().map_err(|why| trouble(why.to_string()))?;
    let path = folder.join("left-out.hjemmetrener");
    fs::write(&path, less)?;
    Ok(path)
}

/// Of nobody's key.
const PADLOCK: &str = "hjemmetrener-escrow-1 CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk= 1ZS5-CK5Y-HSHK-KBBR";

#[tokio::test]
async fn with_the_municipalitys_key_a_backup_is_one_tap_and_no_code() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, SIGNE).await?;
    go_to_settings(&browser).await?.add_escrow_key(&codes.worker, PADLOCK).await?;
    let backup = go_to_settings(&browser).await?.back_up_again().await?;
    browser.shows(&["Sikkerhetskopien låses med kommunens nøkkel."]).await?;
    browser.shows_not("Skriv koden").await?;
    backup.press_make().await?;
    browser.wait_for("Filen er laget, åpnet igjen og sammenlignet: alt som var lagret, er med.").await?;
    browser.press("Lagre filen").await?;
    browser.wait_for("Filen er gitt til nettleseren.").await?;
    let file = tablet.downloads.only_file().await?;
    backup.check_saved(&file).await?;
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
