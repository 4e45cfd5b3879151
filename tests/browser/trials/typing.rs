//! Somebody types, and the browser ends in the middle: killed, its page crashed, frozen, hidden behind another tab.

use std::time::{Duration, Instant};

use serde_json::json;
use tokio::time::sleep;

use super::{BEGIN_ANEW, Trials, save_person};
use crate::harness::{Browser, Part, Tablet, Told, Trouble};
use crate::pages::goals::NewGoal;
use crate::pages::start::set_up;
use crate::pages::today::go_to_people;
use crate::pages::unlock::Unlock;

const PERSON: &str = "Person 0001";
const WORDS: &str =
    "Gå til butikken sammen med Åse hver onsdag og bære posene hjem selv, uten rullator og uten pause på benken";

#[derive(Debug, Clone, Copy)]
enum Ending {
    Killed,
    /// The page alone crashes, as when memory runs out.
    Crashed,
    /// The device has put the page to sleep, and takes it from there.
    Frozen,
    /// Another tab is in front.
    Hidden,
}

impl Ending {
    const ALL: [Self; 4] = [Self::Killed, Self::Crashed, Self::Frozen, Self::Hidden];

    async fn come(self, browser: Browser) -> Told {
        match self {
            Self::Killed => {}
            // Nobody is left to answer.
            Self::Crashed => {
                drop(tokio::time::timeout(Duration::from_millis(300), browser.cdp("Page.crash", json!({}))).await);
            }
            Self::Frozen => {
                browser.cdp("Page.setWebLifecycleState", json!({ "state": "frozen" })).await?;
            }
            Self::Hidden => drop(browser.open_tab().await),
        }
        browser.kill()
    }
}

#[derive(Debug, Default)]
pub struct Typing {
    pub runs: usize,
    /// The longest time of typing that was lost.
    pub worst: Duration,
}

pub async fn that_is_cut_off(trials: Trials) -> Told<Typing> {
    let mut random = trials.begin("typing that is cut off");
    let tablet = Tablet::new().await?;
    let mut browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    save_person(&browser, PERSON).await?;
    let mut typing = Typing::default();
    for run in 1..=trials.count {
        go_to_people(&browser).await?.open(PERSON).await?.new_goal().await?;
        browser.empty(NewGoal::WORDS).await?;
        let field = browser.find(Part::Field, NewGoal::WORDS).await?;
        let letters = random.usize(15..WORDS.chars().count());
        let mut typed = vec![];
        for letter in WORDS.chars().take(letters) {
            field.send_keys(letter.to_string()).await?;
            typed.push(Instant::now());
            sleep(Duration::from_millis(random.u64(20..160))).await;
        }
        let ending = Ending::ALL[random.usize(..Ending::ALL.len())];
        let ends = Instant::now();
        ending.come(browser).await?;

        browser = tablet.start().await?;
        Unlock::on(&browser).await?.with(&codes.worker).await?;
        go_to_people(&browser).await?.open(PERSON).await?.new_goal().await?;
        let kept = browser.written(NewGoal::WORDS).await?;
        let whole: String = WORDS.chars().take(letters).collect();
        if !whole.starts_with(&kept) {
            let what = format!("seed {}, run {run}, {ending:?}: typed «{whole}», kept «{kept}»", trials.seed);
            return Err(Trouble::new(what));
        }
        let lost = typed.get(kept.chars().count()).map_or(Duration::ZERO, |first| ends.duration_since(*first));
        println!("run {run}, {ending:?}: {} of {letters} letters kept, {lost:?} lost", kept.chars().count());
        typing.runs += 1;
        typing.worst = typing.worst.max(lost);
        if browser.has(Part::Button, BEGIN_ANEW).await? {
            browser.press(BEGIN_ANEW).await?;
        }
        browser.back().await?;
    }
    println!("{} runs, at most {:?} of typing lost", typing.runs, typing.worst);
    browser.close().await?;
    Ok(typing)
}
