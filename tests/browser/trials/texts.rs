//! Texts that would be more than text, typed by people into the fields that others see: refused beside their field, or shown as
//! they were written. Nothing of them runs.

use std::fs;

use serde_json::{Value, json};

use super::Trials;
use crate::harness::{Part, Screen, Tablet, Told, Trouble, project};
use crate::pages::goals::{NewGoal, Numbers};
use crate::pages::people;
use crate::pages::start::set_up;
use crate::pages::today::go_to_people;

const REFUSED: &str = "usynlige tegn";

#[derive(Debug, Default)]
pub struct Texts {
    pub refused: usize,
    pub shown: usize,
}

/// In the name of a person, in a goal and in a note; the first so many of all there are.
pub async fn that_would_run(trials: Trials) -> Told<Texts> {
    trials.begin("texts that would be more than text");
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    set_up(&browser, "Kari Øving").await?;
    let mut seen = Texts::default();
    for text in texts()?.into_iter().take(trials.count) {
        let form = go_to_people(&browser).await?.add().await?;
        form.write_name(&text).await?;
        form.train_on("Tirsdag").await?;
        form.press_add().await?;
        let refused = async || {
            let why = browser.objection(Part::Field, people::NAME).await?;
            Told::Ok(why.is_some_and(|why| why.contains(REFUSED)))
        };
        let left = async || browser.has(Part::Pressable, "Nytt mål").await;
        browser.wait_until("an answer", async || Ok(refused().await? || left().await?)).await?;
        if refused().await? {
            seen.refused += 1;
            continue;
        }
        browser.press("Nytt mål").await?;
        browser.wait_for_title("Nytt mål").await?;
        browser.paste(NewGoal::WORDS, &text).await?;
        let goal = NewGoal::here(&browser, &text);
        goal.choose_importance(8).await?;
        goal.choose_numbers(Numbers { performance: 2, satisfaction: 2 }).await?;
        goal.press_save().await?;
        browser.wait_until("the person", async || left().await).await?;
        as_written(&browser, &text).await?;
        go_to_people(&browser).await?;
        as_written(&browser, &text).await?;
        browser.look_around().await?;
        tablet.nothing_strange().map_err(|why| Trouble::new(format!("{text:?}: {why}")))?;
        seen.shown += 1;
    }
    browser.close().await?;
    tablet.nothing_strange()?;
    println!("{} texts refused, {} shown as they were written, none ran", seen.refused, seen.shown);
    Ok(seen)
}

/// Letter for letter on the page, and no part of it.
async fn as_written(screen: &Screen, text: &str) -> Told {
    let looked = format!(
        "const plain = (it) => it.replace(/\\s+/g, ' ').trim();
         const made = document.querySelectorAll('main script, main iframe, main img, main style, main base, main form[action], \
         main [onload], main [onerror], main math, main foreignObject').length;
         return [plain(document.body.innerText).includes(plain({})), made]",
        json!(text)
    );
    let seen = screen.script(&looked).await?;
    if seen == json!([true, 0]) {
        return Ok(());
    }
    Err(Trouble::new(format!("{text:?}: on the page {}, elements made of it {}", seen[0], seen[1])))
}

/// The forty, each in five surroundings.
fn texts() -> Told<Vec<String>> {
    let all: Value = serde_json::from_str(&fs::read_to_string(project().join("tests/fixtures/hostile_texts.json"))?)?;
    let texts: Vec<String> = serde_json::from_value(all["texts"].clone())?;
    let around: Vec<(String, String)> = serde_json::from_value(all["around"].clone())?;
    let within =
        |text: &String| around.iter().map(|(before, after)| format!("{before}{text}{after}")).collect::<Vec<_>>();
    Ok(texts.iter().flat_map(within).collect())
}
