//! Parts that several stories begin with.

use std::path::PathBuf;

use browser_stories::harness::{Screen, Setup, Tablet, Told, Trouble};
use browser_stories::pages::goals::Numbers;
use browser_stories::pages::person::Person;
use browser_stories::pages::start::set_up;
use browser_stories::pages::today::{go_to_people, go_to_settings};

pub const SIGNE: &str = "Signe Prøve";
pub const LETTERBOX: &str = "Gå til postkassa uten rullator";

/// Stories that are told in each engine: `chromium::the_story` and `webkit::the_story`, so that the output says which.
macro_rules! in_each_engine {
    ($($story:ident),+ $(,)?) => {
        in_each_engine!(mod chromium, Chromium: $($story),+);
        in_each_engine!(mod webkit, WebKit: $($story),+);
    };
    (mod $name:ident, $engine:ident: $($story:ident),+) => {
        mod $name {
            $(#[tokio::test]
            async fn $story() -> browser_stories::harness::Told {
                super::$story(browser_stories::harness::Engine::$engine).await
            })+
        }
    };
}
pub(crate) use in_each_engine;

/// A browser whose clocks the story moves.
pub fn with_clock() -> Setup {
    Setup { clock: true, ..Setup::default() }
}

/// Registers a person who trains on Tuesdays and Fridays, and waits for the word that it is kept.
pub async fn add_person(screen: &Screen, name: &str) -> Told<Person> {
    let form = go_to_people(screen).await?.add().await?;
    form.write_name(name).await?;
    form.train_on("Tirsdag").await?;
    form.train_on("Fredag").await?;
    let person = form.add(name).await?;
    person.saved().await?;
    Ok(person)
}

/// Sets a goal with its first numbers.
pub async fn add_goal(person: Person, words: &str, importance: u8, numbers: Numbers) -> Told<Person> {
    let goal = person.new_goal().await?;
    goal.write(words).await?;
    goal.choose_importance(importance).await?;
    goal.choose_numbers(numbers).await?;
    let person = goal.save().await?;
    person.saved().await?;
    Ok(person)
}

/// A backup of another tablet, with one person on it. The file is there as long as this is.
pub struct OtherBackup {
    pub file: PathBuf,
    pub code: String,
    _tablet: Tablet,
}

pub async fn backup_of_another(person: &str) -> Told<OtherBackup> {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Per Øving").await?;
    add_person(&browser, person).await?;
    let code = go_to_settings(&browser).await?.back_up(&codes.worker).await?.make().await?;
    let file = tablet.downloads.only_file().await?;
    browser.close().await?;
    Ok(OtherBackup { file, code, _tablet: tablet })
}

/// On the page about it, when the code was given.
pub async fn erase_here(screen: &Screen, name: &str) -> Told {
    screen.press(&format!("Slett alt om {name}")).await?;
    screen.press("Ja, slett for godt").await?;
    screen.wait_for_title("Kvitteringer for sletting").await
}

/// What a story expects; told in full when it is not so.
#[track_caller]
pub fn expect(holds: bool, what: impl Into<String>) -> Told {
    if holds { Ok(()) } else { Err(Trouble::new(what)) }
}

#[track_caller]
pub fn expect_same<T: PartialEq + std::fmt::Debug>(found: &T, expected: &T, what: &str) -> Told {
    expect(found == expected, format!("{what}: found {found:#?}, expected {expected:#?}"))
}

/// A browser that does not read its database, as long as the page says so and until it is deleted.
pub const STUBBORN: &str = "
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...asked) {
        if (this.name === 'hjemmetrener' && sessionStorage.getItem('stubborn')) throw new DOMException('', 'UnknownError');
        return real.apply(this, asked);
    };
    const deleted = IDBFactory.prototype.deleteDatabase;
    IDBFactory.prototype.deleteDatabase = function (name) {
        if (name === 'hjemmetrener') sessionStorage.removeItem('stubborn');
        return deleted.call(this, name);
    };";
