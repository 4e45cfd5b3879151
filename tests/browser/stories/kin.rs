//! Next of kin: consent, link, the viewer on another device; and the tablet that is handed over.

use std::process::Command;
use std::time::Duration;

use browser_stories::harness::{Browser, Folder, Look, Size, Tablet, Told, Trouble};
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::kin::{Kin, NewConsent, ReadyLink, UnderConsent};
use browser_stories::pages::person::Person;
use browser_stories::pages::progress::Progress;
use browser_stories::pages::show::Showing;
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::go_to_people;
use browser_stories::pages::unlock::Unlock;
use browser_stories::pages::viewer::{AskedForCode, PATH, Viewer};
use chrono::NaiveDate;
use hjemmetrener::exchange::share::read;
use hjemmetrener::report::Report;
use hjemmetrener::text::Lang;
use hjemmetrener::text::chart_descriptions::Who;
use serde_json::{Value, json};

use crate::told::{LETTERBOX, SIGNE, add_goal, add_person, expect, expect_same, with_clock};

const DAUGHTER: &str = "Datteren";
const FIRST: Numbers = Numbers { performance: 3, satisfaction: 2 };

/// A goal with its numbers, and a consent to goals and sessions.
async fn with_consent(browser: &Browser) -> Told<Kin> {
    let person = add_goal(add_person(browser, SIGNE).await?, LETTERBOX, 9, FIRST).await?;
    let consent = person.next_of_kin().await?.give().await?;
    consent.write_who(DAUGHTER).await?;
    consent.allow(NewConsent::GOALS).await?;
    consent.allow(NewConsent::SESSIONS).await?;
    consent.for_the_whole_course().await?;
    let kin = consent.save().await?;
    browser.shows(&[DAUGHTER, "målene og øktene", "Ingenting er vist eller delt."]).await?;
    Ok(kin)
}

/// The text of the one QR code in a picture of the page, by a reader that is not ours.
async fn scanned(browser: &Browser) -> Told<String> {
    let folder = Folder::new("qr")?;
    let picture = folder.path().join("qr.png");
    browser.stretch(Size::TABLET).await?;
    browser.picture(&picture).await?;
    let read =
        Command::new("zbarimg").args(["--raw", "--quiet", "-Sdisable", "-Sqrcode.enable"]).arg(picture).output()?;
    browser.resize(Size::TABLET).await?;
    Ok(String::from_utf8_lossy(&read.stdout).trim().to_owned())
}

#[tokio::test]
async fn a_link_is_scanned_and_opened_on_another_device_without_network_and_shows_the_same_numbers() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let kin = with_consent(&browser).await?;
    let under = kin.share_with(DAUGHTER).await?;
    browser.shows(&["Signe Prøve har sagt ja til at Datteren ser målene og øktene"]).await?;
    under.give_code(&codes.worker).await?;
    under.with_name().await?;
    // Proposed with the name, and taken away again.
    under.under_code().await?;
    let link = under.make_link().await?;
    for look in Look::BOTH {
        browser.wear(look).await?;
        expect_same(&scanned(&browser).await?, &link.address().await?, "what the camera reads")?;
    }
    let (address, fragment) = (link.address().await?, link.fragment().await?);
    expect(address.len() <= 900, format!("{} characters", address.len()))?;
    link.done().await?;
    browser.shows(&["lenke som vises til og med", "med navn, uten kode"]).await?;
    browser.press(SIGNE).await?;
    let progress = Person::on(&browser, SIGNE).await?.progress().await?;
    let goal = format!("«{LETTERBOX}»");
    let on_the_tablet = progress.table(&goal).await?;
    browser.close().await?;

    let mut tablet = tablet.on_new_device()?;
    let browser = tablet.start_at(&format!("{PATH}#{fragment}")).await?;
    Viewer::on(&browser).await?;
    browser.shows(&["Delt med deg av Signe Prøve", "Hjemmetrener lagrer ingenting på nett."]).await?;
    browser.kept_offline().await?;
    browser.look_around().await?;
    tablet.server.stop()?;
    browser.reload().await?;
    Viewer::on(&browser).await?;
    let address = "return location.pathname + location.hash";
    expect_same(&browser.script(address).await?, &json!(PATH), "the address")?;
    let seen = Progress::as_pictures(&browser).table(&goal).await?;
    expect_same(&seen, &on_the_tablet, "the numbers of the goal")?;
    draws_the_same(&browser, &fragment).await?;
    touches_nothing(&browser).await?;
    browser.press("Behold lenken").await?;
    browser.wait_for("Lenken står i adressefeltet").await?;
    let kept = browser.script(address).await?;
    expect_same(&kept, &json!(format!("{PATH}#{fragment}")), "the address with the link")?;
    browser.press("Nynorsk").await?;
    browser.wait_for_title("Slik går treninga").await?;
    browser.press("Større tekst").await?;
    expect_same(&browser.overhang().await?, &vec![], "what sticks out")?;
    touches_nothing(&browser).await?;
    let title = browser.script("return document.title").await?;
    expect_same(&title, &json!("Hjemmetrener"), "the title of the page")?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// The pictures on the page are letter for letter those that are drawn without a browser.
async fn draws_the_same(browser: &Browser, fragment: &str) -> Told {
    let shared = read(fragment, None, NaiveDate::MIN).map_err(|why| Trouble::new(why.to_string()))?;
    let history = shared.unfold();
    let goals = Report::of(Lang::Bokmal, Who::Named(SIGNE), &history).goals();
    let pictures = goals.into_iter().filter_map(|goal| goal.chart).map(|chart| chart.pictures);
    let pictures: Vec<_> = pictures.flat_map(|pictures| [pictures.wide, pictures.narrow]).collect();
    expect_same(&pictures.len(), &2, "pictures of the goal, for a tablet and for a phone")?;
    for picture in pictures {
        let on_the_page = format!(
            "const drawn = document.createElement('div');
             drawn.innerHTML = {};
             return [...document.querySelectorAll('svg.chart')].some((it) => it.outerHTML === drawn.innerHTML);",
            json!(picture.svg())
        );
        expect_same(&browser.script(&on_the_page).await?, &json!(true), "that the page draws the same")?;
    }
    Ok(())
}

/// No database, no choice remembered; the link is kept by the tab alone.
async fn touches_nothing(browser: &Browser) -> Told {
    let kept = "return indexedDB.databases().then((all) => [all.length, localStorage.length, sessionStorage.length])";
    expect_same(&browser.script(kept).await?, &json!([0, 0, 1]), "databases and choices that are kept")
}

#[tokio::test]
async fn a_link_under_a_code_opens_by_it_and_every_other_trouble_has_a_page_at_once() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let under = with_consent(&browser).await?.share_with(DAUGHTER).await?;
    under.give_code(&codes.worker).await?;
    under.under_code().await?;
    let link: ReadyLink = under.make_link().await?;
    let (fragment, code) = (link.fragment().await?, link.code().await?);
    browser.close().await?;

    let tablet = tablet.on_new_device()?;
    let browser = tablet.start_at(PATH).await?;
    browser.wait_for_title("Det er ingenting i lenken").await?;
    browser.open(&format!("{PATH}#{fragment}")).await?;
    let asked = AskedForCode::on(&browser).await?;
    asked.attempt("000-000").await?;
    browser.wait_for("Koden stemmer ikke.").await?;
    asked.open(&code.to_lowercase()).await?;
    browser.shows(&["Delt med deg · slik det var"]).await?;
    browser.shows_not(SIGNE).await?;

    let changed = |place: usize| {
        let letter = if fragment.as_bytes()[place] == b'A' { "B" } else { "A" };
        format!("{}{letter}{}", &fragment[..place], &fragment[place + 1..])
    };
    let troubles = [
        (fragment[..fragment.len() / 2].to_owned(), "Lenken er kuttet av"),
        (changed(fragment.len() / 2), "Lenken er skadet"),
        (format!("{fragment}!"), "Lenken har tegn som ikke hører til"),
        (format!("Ag{}", &fragment[2..]), "Lenken er laget med en nyere utgave"),
        ("A".repeat(70_000), "Lenken er for lang"),
    ];
    for (link, title) in &troubles {
        let ms = browser.script(&opens(link, title)).await?;
        println!("«{title}» after {ms} ms");
    }
    touches_nothing(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// Milliseconds from another link in the address to a page with this title.
fn opens(link: &str, title: &str) -> String {
    let [link, title]: [Value; 2] = [json!(link), json!(title)];
    format!(
        "const began = performance.now();
         return new Promise((done) => {{
           const look = (_, watch) => {{
             if (document.querySelector('h1')?.innerText !== {title}) return;
             watch.disconnect();
             done(performance.now() - began);
           }};
           new MutationObserver(look).observe(document.body, {{ childList: true, subtree: true, characterData: true }});
           location.hash = {link};
         }});"
    )
}

#[tokio::test]
async fn a_link_shows_nothing_after_its_last_day() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&with_clock()).await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let under = with_consent(&browser).await?.share_with(DAUGHTER).await?;
    under.give_code(&codes.worker).await?;
    let fragment = under.make_link().await?.fragment().await?;
    browser.close().await?;

    let tablet = tablet.on_new_device()?;
    tablet.later(Duration::from_secs(40 * 86_400));
    let browser = tablet.start_as(&with_clock()).await?;
    browser.open(&format!("{PATH}#{fragment}")).await?;
    browser.wait_for_title("Siden viser ikke dette lenger").await?;
    browser.shows_not(LETTERBOX).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_consent_that_is_withdrawn_stops_sharing() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let kin = with_consent(&browser).await?;
    let here = browser.script("return location.pathname").await?;
    kin.share_with(DAUGHTER).await?;
    let under = browser.script("return location.pathname").await?;
    browser.back().await?;
    let kin = Kin::on(&browser).await?;
    kin.withdraw(DAUGHTER).await?;
    browser.shows(&["Ingen pårørende får se noe.", "Trukket"]).await?;
    browser.shows_not("Vis eller del").await?;

    // The address of what was offered before leads nowhere either.
    browser.open(under.as_str().unwrap_or_default()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    UnderConsent::on(&browser, DAUGHTER).await?;
    browser.shows(&["Samtykket gjelder ikke lenger"]).await?;
    for button in ["Lag lenken", "Vis nå på nettbrettet"] {
        browser.shows_not(button).await?;
    }
    browser.open(here.as_str().unwrap_or_default()).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    Kin::on(&browser).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn a_tablet_that_is_handed_over_shows_one_person_and_is_left_only_by_the_code() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    add_person(&browser, "Birger Prøve").await?;
    let person = add_goal(add_person(&browser, SIGNE).await?, LETTERBOX, 9, FIRST).await?;
    let showing = person.show().await?.begin().await?;
    browser.wait_for_title("Dette vil du klare").await?;
    browser.shows(&[LETTERBOX]).await?;
    for others in ["Birger", "Personer", "Innstillinger", "Testene dine"] {
        browser.shows_not(others).await?;
    }
    showing.next("Så langt er du kommet").await?;
    showing.turn().await?;
    showing.turn().await?;
    showing.next("Øktene dine").await?;
    showing.next("Det som kommer").await?;

    // Keys and the way back lead nowhere.
    browser.press_ways_out().await?;
    for _ in 0..3 {
        browser.script("history.back()").await?;
    }
    browser.settled().await?;
    let showing = Showing::on(&browser).await?;
    showing.want_out().await?;
    showing.try_code("FEIL0-KODE0").await?;
    browser.wait_for("Koden stemmer ikke.").await?;
    browser.shows_not("Birger").await?;

    // Another tab finds the tablet taken.
    browser.open_tab().await?;
    browser.wait_for_title("Appen er åpen i en annen fane").await?;
    browser.shows_not("Birger").await?;
    browser.close_tab().await?;
    browser.see_tab(0).await?;

    // Loading anew leads to the locked app.
    browser.reload().await?;
    Unlock::on(&browser).await?;
    browser.shows_not(SIGNE).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;

    let showing = go_to_people(&browser).await?.open(SIGNE).await?.show().await?.begin().await?;
    showing.leave(&codes.worker).await?;
    Person::on(&browser, SIGNE).await?;
    browser.close().await?;
    tablet.nothing_strange()
}

#[tokio::test]
async fn what_a_next_of_kin_is_shown_is_what_was_agreed_and_is_noted() -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let showing = with_consent(&browser).await?.share_with(DAUGHTER).await?.show_now().await?;
    browser.wait_for_title("Dette vil du klare").await?;
    showing.leave(&codes.worker).await?;
    Person::on(&browser, SIGNE).await?.next_of_kin().await?;
    browser.shows(&["vist på nettbrettet"]).await?;
    browser.close().await?;
    tablet.nothing_strange()
}
