//! What a person sees and does: finds things by what they are and what they are called, presses, reads.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::{WebDriver, WebElement};
use tokio::time::sleep;

use super::command::accessible_name;
use super::parts::Part;
use super::{Engine, Told, Trouble, folders};

/// How long a person waits for something to appear. Generous: the machine may be busy with other things.
const PATIENCE: Duration = Duration::from_secs(45);
const GLANCE: Duration = Duration::from_millis(30);

const FIND: &str = include_str!("scripts/find.js");

#[derive(Clone)]
pub struct Screen {
    pub(super) driver: WebDriver,
    pub(super) engine: Engine,
}

impl Screen {
    // --- finding ---

    /// The one thing of this kind and name that can be seen. Waits for it.
    pub async fn find(&self, part: Part, name: &str) -> Told<WebElement> {
        self.find_within(None, part, name).await
    }

    pub async fn find_in(&self, group: &WebElement, part: Part, name: &str) -> Told<WebElement> {
        self.find_within(Some(group), part, name).await
    }

    async fn find_within(&self, group: Option<&WebElement>, part: Part, name: &str) -> Told<WebElement> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            // A page that changes under one's eyes is looked at again.
            if let Ok(Some(found)) = self.look_for(group, part, name).await {
                return Ok(found);
            }
            if Instant::now() > deadline {
                return Err(self.missing(&format!("no {part} «{name}»")).await);
            }
            sleep(GLANCE).await;
        }
    }

    pub(super) async fn look_for(
        &self,
        group: Option<&WebElement>,
        part: Part,
        name: &str,
    ) -> Told<Option<WebElement>> {
        let group = group.map(WebElement::to_json).transpose()?.unwrap_or(Value::Null);
        let found = self.driver.execute(FIND, vec![json!(part.selector()), json!(name), group]).await?;
        for element in found.elements()? {
            if plain(&accessible_name(&element).await?) == plain(name) {
                return Ok(Some(element));
            }
        }
        Ok(None)
    }

    /// The one thing of this kind with these words in its name, where the name changes by itself.
    pub async fn find_about(&self, part: Part, words: &str) -> Told<WebElement> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = self.driver.execute(FIND, vec![json!(part.selector()), json!(words), Value::Null]).await?;
            if let Some(element) = found.elements()?.into_iter().next() {
                return Ok(element);
            }
            if Instant::now() > deadline {
                return Err(self.missing(&format!("no {part} with «{words}»")).await);
            }
            sleep(GLANCE).await;
        }
    }

    /// Whether it can be seen right now.
    pub async fn has(&self, part: Part, name: &str) -> Told<bool> {
        Ok(self.look_for(None, part, name).await?.is_some())
    }

    /// What is seen there of this kind, by name.
    pub async fn names(&self, part: Part) -> Told<Vec<String>> {
        let found = self.driver.execute(FIND, vec![json!(part.selector()), json!(""), Value::Null]).await?;
        let mut names = Vec::new();
        for element in found.elements()? {
            names.push(plain(&accessible_name(&element).await?));
        }
        Ok(names)
    }

    // --- doing ---

    /// Presses a button or follows a link.
    pub async fn press(&self, name: &str) -> Told {
        println!("press «{name}»");
        let deadline = Instant::now() + PATIENCE;
        loop {
            let element = self.find(Part::Pressable, name).await?;
            match self.click(&element).await {
                Ok(()) => return Ok(()),
                // Replaced or covered just now; a person would simply press again.
                Err(trouble) if Instant::now() > deadline => return Err(trouble),
                Err(_) => sleep(GLANCE).await,
            }
        }
    }

    /// Presses what has these words in its name.
    pub async fn press_about(&self, words: &str) -> Told {
        println!("press «…{words}…»");
        self.click(&self.find_about(Part::Pressable, words).await?).await
    }

    /// Ticks a box that stands alone.
    pub async fn press_box(&self, name: &str) -> Told {
        println!("tick «{name}»");
        let input = self.find(Part::Checkbox, name).await?;
        self.touch_label(&input).await
    }

    /// Answers a question with one of its choices, or ticks one of its boxes.
    pub async fn choose(&self, question: &str, answer: &str) -> Told {
        self.choose_within(None, question, answer).await
    }

    /// The same, where what is ticked already stays so.
    pub async fn have_chosen(&self, question: &str, answer: &str) -> Told {
        let group = self.find_within(None, Part::Group, question).await?;
        match self.answer(&group, answer).await? {
            Some(input) if input.is_selected().await? => Ok(()),
            _ => self.choose(question, answer).await,
        }
    }

    pub async fn choose_in(&self, part: &WebElement, question: &str, answer: &str) -> Told {
        self.choose_within(Some(part), question, answer).await
    }

    async fn choose_within(&self, part: Option<&WebElement>, question: &str, answer: &str) -> Told {
        println!("choose «{answer}» at «{question}»");
        let deadline = Instant::now() + PATIENCE;
        loop {
            let group = self.find_within(part, Part::Group, question).await?;
            if let Ok(Some(input)) = self.answer(&group, answer).await {
                return self.touch_label(&input).await;
            }
            if Instant::now() > deadline {
                return Err(self.missing(&format!("no answer «{answer}» at «{question}»")).await);
            }
            sleep(GLANCE).await;
        }
    }

    async fn answer(&self, group: &WebElement, answer: &str) -> Told<Option<WebElement>> {
        let answers = format!("{}, {}", Part::Radio.selector(), Part::Checkbox.selector());
        let found = self.driver.execute(FIND, vec![json!(answers), json!(answer), group.to_json()?]).await?;
        for element in found.elements()? {
            let name = plain(&accessible_name(&element).await?);
            // The ends of a scale carry their words behind the number.
            if name == plain(answer) || name.starts_with(&format!("{}, ", plain(answer))) {
                return Ok(Some(element));
            }
        }
        Ok(None)
    }

    /// The nearest thing of this kind around a part of it: the card with this heading.
    pub async fn around(&self, part: &WebElement, kind: &str) -> Told<WebElement> {
        let closest = "return arguments[0].closest(arguments[1])";
        Ok(self.driver.execute(closest, vec![part.to_json()?, json!(kind)]).await?.element()?)
    }

    /// As a finger does.
    pub async fn click(&self, element: &WebElement) -> Told {
        match self.engine {
            Engine::Chromium => {}
            // Its driver does not always bring into sight what lies below.
            Engine::WebKit => {
                let into_sight = "arguments[0].scrollIntoView({ block: 'nearest', behavior: 'instant' })";
                self.driver.execute(into_sight, vec![element.to_json()?]).await?;
            }
        }
        Ok(element.click().await?)
    }

    /// The words around a radio button or a box are as good as the button itself, and larger.
    async fn touch_label(&self, input: &WebElement) -> Told {
        let label = self.driver.execute("return arguments[0].closest('label') ?? arguments[0]", vec![input.to_json()?]);
        self.click(&label.await?.element()?).await
    }

    // --- reading ---

    /// Everything that can be read on the page, white space made plain.
    pub async fn text(&self) -> Told<String> {
        let text = self.driver.execute("return document.body?.innerText ?? ''", vec![]).await?;
        Ok(plain(&text.convert::<String>()?))
    }

    /// What can be read on the page itself: without the menu, and without what is said in passing.
    pub async fn page_text(&self) -> Told<String> {
        let text = self.driver.execute("return document.querySelector('main')?.innerText ?? ''", vec![]).await?;
        Ok(plain(&text.convert::<String>()?))
    }

    pub async fn title(&self) -> Told<String> {
        let title = self.driver.execute("return document.querySelector('h1')?.innerText ?? ''", vec![]).await?;
        Ok(plain(&title.convert::<String>()?))
    }

    /// Waits until a page with this title is there.
    pub async fn wait_for_title(&self, title: &str) -> Told {
        self.wait_until(&format!("a page called «{title}»"), async || Ok(self.title().await? == plain(title))).await
    }

    /// Waits until the main menu says that this is where one is.
    pub async fn wait_for_place(&self, place: &str) -> Told {
        let here = async || {
            let link = self.find(Part::Link, place).await?;
            Ok(link.attr("aria-current").await?.as_deref() == Some("page"))
        };
        self.wait_until(&format!("being at «{place}»"), here).await
    }

    /// Waits until these words can be read.
    pub async fn wait_for(&self, words: &str) -> Told {
        let wanted = plain(words);
        self.wait_until(&format!("the words «{words}»"), async || Ok(self.text().await?.contains(&wanted))).await
    }

    pub async fn wait_until(&self, what: &str, holds: impl AsyncFn() -> Told<bool>) -> Told {
        let deadline = Instant::now() + PATIENCE;
        loop {
            // A look that itself waited too long for something is not the last one.
            let last = Instant::now() > deadline;
            if matches!(holds().await, Ok(true)) {
                return Ok(());
            }
            if last {
                return Err(self.missing(&format!("waited in vain for {what}")).await);
            }
            sleep(GLANCE).await;
        }
    }

    /// Fails unless all of these words can be read now.
    pub async fn shows(&self, words: &[&str]) -> Told {
        let text = self.text().await?;
        match words.iter().find(|words| !text.contains(&plain(words))) {
            Some(absent) => Err(self.missing(&format!("the page does not say «{absent}»")).await),
            None => Ok(()),
        }
    }

    pub async fn shows_not(&self, words: &str) -> Told {
        if self.text().await?.contains(&plain(words)) {
            return Err(self.missing(&format!("the page says «{words}»")).await);
        }
        Ok(())
    }

    /// The cells of the table with this caption; the first row is its head.
    pub async fn table(&self, caption: &str) -> Told<Vec<Vec<String>>> {
        let table = self.find(Part::Table, caption).await?;
        let cells = "return [...arguments[0].rows].map(row => [...row.cells].map(cell => cell.innerText))";
        let rows: Vec<Vec<String>> = self.driver.execute(cells, vec![table.to_json()?]).await?.convert()?;
        Ok(rows.into_iter().map(|row| row.iter().map(|cell| plain(cell)).collect()).collect())
    }

    /// What no person can do or see.
    pub async fn script(&self, source: &str) -> Told<Value> {
        Ok(self.driver.execute(source, vec![]).await?.json().clone())
    }

    /// What kind of part has the focus: `h2`, `button`. Nothing has it: `body`.
    pub async fn focused(&self) -> Told<String> {
        let name = self.script("return document.activeElement?.localName ?? 'body'").await?;
        Ok(name.as_str().unwrap_or_default().to_owned())
    }

    /// A code that is shown once, to be written down.
    pub async fn shown_code(&self, whose: &str) -> Told<String> {
        let read = format!("return document.querySelector('[data-code={whose}]')?.innerText ?? ''");
        let code = async || {
            Ok::<String, Trouble>(plain(&self.driver.execute(read.as_str(), vec![]).await?.convert::<String>()?))
        };
        self.wait_until("a code", async || Ok(!code().await?.is_empty())).await?;
        code().await
    }

    /// All of it, without anybody scrolling.
    pub async fn comes_into_sight(&self, part: Part, name: &str) -> Told {
        let within = "
            const { top, bottom } = arguments[0].getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;";
        let element = self.find(part, name).await?.to_json()?;
        self.wait_until(&format!("«{name}» in sight"), async || {
            Ok(self.driver.execute(within, vec![element.clone()]).await?.convert()?)
        })
        .await
    }

    /// What sticks out of the screen sideways; nothing when there is nothing to scroll to.
    pub async fn overhang(&self) -> Told<Vec<String>> {
        let wider = "
            const page = document.documentElement;
            if (page.scrollWidth <= page.clientWidth) return [];
            const out = [...document.querySelectorAll('body *')].filter(
              (it) => it.getBoundingClientRect().right > page.clientWidth + 0.5 && !it.closest('svg *'));
            return out.map((it) => `${it.outerHTML.slice(0, 80)} to ${it.getBoundingClientRect().right} px`);";
        Ok(self.driver.execute(wider, vec![]).await?.convert()?)
    }

    /// Why the story cannot go on, with what the page says instead and a picture of it.
    pub async fn missing(&self, what: &str) -> Trouble {
        let text = self.text().await.unwrap_or_default();
        let picture = folders::project().join("target/stories-failed.png");
        let seen = match self.driver.screenshot(&picture).await {
            Ok(()) => format!("picture: {}", picture.display()),
            Err(_) => "no picture could be taken".to_owned(),
        };
        Trouble::new(format!("{what}; {seen}; the page says: {text}"))
    }
}

/// Hard spaces, soft hyphens and line breaks say nothing.
pub(super) fn plain(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}
