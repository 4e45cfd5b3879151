//! What an item is called while it is led, and what was answered to it.

use leptos::prelude::*;

use crate::domain::assessment::{Item, Key};
use crate::state::App;
use crate::state::test_driver::TestDriver;
use crate::text::{Phrase, instruments};

/// The place of an item in its form. Guided instruments have no items of the person's own.
pub fn place(item: &Item) -> u8 {
    match item.key {
        Key::Item(place) => place,
        Key::Goal(_) | Key::Weight(_) | Key::Performance(_) | Key::Satisfaction(_) => 0,
        Key::Service(_) | Key::Activity(_) => 0,
    }
}

/// What an item is called: as it is guided, else as it is asked. Tracks.
pub fn title(driver: TestDriver, item: &Item) -> Phrase {
    let (instrument, place) = (driver.instrument(), place(item));
    let guide = driver.test().with(|test| instruments::guide(instrument, place, test.conditions()));
    guide.map_or_else(|| instruments::question(instrument, place), |guide| guide.title)
}

/// Every answer by the name of its item. Tracks.
pub fn answers_told(app: App, driver: TestDriver) -> Vec<(String, String)> {
    let (instrument, lang) = (driver.instrument(), app.lang());
    driver.test().with(|test| {
        let told = |item: Item| {
            let answer = test.answer_to(&item.key)?;
            let value = instruments::answer(lang, instrument, &item.key, answer);
            Some((instruments::question(instrument, place(&item)).in_lang(lang).to_owned(), value))
        };
        test.items().into_iter().filter_map(told).collect()
    })
}
