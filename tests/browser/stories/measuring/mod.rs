//! Every instrument is carried out: by the clock or as a form, and from paper afterwards.

mod clocks;
mod falls;
mod forms;
mod goals;
mod paper;
mod standing;

use browser_stories::harness::{Screen, Told};
use browser_stories::pages::measure::Choose;
use browser_stories::pages::today::go_to_people;

use crate::told::SIGNE;

/// Where to choose what to measure, from any page inside.
async fn choose(screen: &Screen) -> Told<Choose> {
    Choose::of(go_to_people(screen).await?.open(SIGNE).await?).await
}
