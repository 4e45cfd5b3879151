//! The day, and the main menu beside every page.

use crate::harness::{Part, Screen, Told};
use crate::pages::people::{NewPerson, People};
use crate::pages::person::Person;
use crate::pages::settings::Settings;
use crate::pages::unlock::Unlock;

/// Its title is the date, so it is known by the menu.
pub struct Today {
    screen: Screen,
}

impl Today {
    pub async fn on(screen: &Screen) -> Told<Self> {
        screen.wait_for_place("I dag").await?;
        Ok(Self { screen: screen.clone() })
    }

    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    pub async fn add_first_person(self) -> Told<NewPerson> {
        self.screen.press("Legg til første person").await?;
        NewPerson::on(&self.screen).await
    }

    pub async fn open_person(self, name: &str) -> Told<Person> {
        self.screen.press(name).await?;
        Person::on(&self.screen, name).await
    }
}

/// Waits until the app is open, at whatever page.
pub async fn inside(screen: &Screen) -> Told {
    screen.find(Part::Button, "Lås").await.map(|_| ())
}

pub async fn go_to_today(screen: &Screen) -> Told<Today> {
    screen.press("I dag").await?;
    Today::on(screen).await
}

pub async fn go_to_people(screen: &Screen) -> Told<People> {
    screen.press("Personer").await?;
    People::on(screen).await
}

pub async fn go_to_settings(screen: &Screen) -> Told<Settings> {
    screen.press("Innstillinger").await?;
    Settings::on(screen).await
}

pub async fn lock(screen: &Screen) -> Told<Unlock> {
    screen.press("Lås").await?;
    Unlock::on(screen).await
}

pub async fn leave_practice(screen: &Screen) -> Told {
    screen.press("Avslutt øving").await
}
