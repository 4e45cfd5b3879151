//! New versions come in any order of events: published, offered, taken, with the server gone, with two tabs, in the middle of
//! a kill. Each page that opens is of one version, whole, and opens without network.

use std::fmt;

use fastrand::Rng;
use serde_json::json;

use super::Trials;
use crate::harness::{Browser, Folder, Part, Server, Site, Tablet, Told, Trouble};
use crate::pages::outside::OtherTab;
use crate::pages::start::set_up;
use crate::pages::today::go_to_today;
use crate::pages::unlock::Unlock;

const STEPS: usize = 6;
const TAKE: &str = "Oppdater nå";

#[derive(Debug, Clone, Copy)]
enum Step {
    Published,
    ServerGone,
    ServerBack,
    LookedFor,
    Reloaded,
    Killed,
    OtherTab,
    Taken,
}

impl Step {
    const ALL: [Self; 8] = [
        Self::Published,
        Self::ServerGone,
        Self::ServerBack,
        Self::LookedFor,
        Self::Reloaded,
        Self::Killed,
        Self::OtherTab,
        Self::Taken,
    ];
}

#[derive(Debug, Default)]
pub struct Versions {
    pub orders: usize,
    pub published: usize,
    /// How often another version was in use than before.
    pub changes: usize,
    /// How often the app was opened while nothing answered.
    pub without_server: usize,
}

impl fmt::Display for Versions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { orders, published, changes, without_server } = self;
        write!(
            f,
            "{orders} orders: {published} versions published, {changes} times another one in use, {without_server} times \
             opened without network; each page of one version"
        )
    }
}

struct Course {
    site: Site,
    tablet: Tablet,
    code: String,
    is_served: bool,
    in_use: String,
    seen: Versions,
}

pub async fn in_any_order(trials: Trials) -> Told<Versions> {
    let mut random = trials.begin("new versions in any order");
    let site = Site::new("v0")?;
    let tablet = Tablet::with(Server::serving(site.path()).await?, Folder::new("profile")?)?;
    let mut browser = tablet.start().await?;
    let code = set_up(&browser, "Kari Øving").await?.worker;
    browser.kept_offline().await?;
    browser.reload().await?;
    let mut course = Course { site, tablet, code, is_served: true, in_use: "v0".to_owned(), seen: Versions::default() };
    for order in 1..=trials.count {
        let steps: Vec<_> = (0..STEPS).map(|_| Step::ALL[random.usize(..Step::ALL.len())]).collect();
        println!("order {order}: {steps:?}");
        for step in &steps {
            browser = course.take(*step, browser, &mut random).await?;
            course.look(&browser).await.map_err(|why| {
                Trouble::new(format!("seed {}, order {order}, {steps:?}, after {step:?}: {why}", trials.seed))
            })?;
        }
        course.seen.orders += 1;
    }
    browser.look_around().await?;
    browser.kill()?;
    // What a browser says itself about a server that does not answer.
    for words in ["net::ERR_CONNECTION_REFUSED", "Failed to fetch", "Failed to update a ServiceWorker"] {
        course.tablet.expect_complaints(words);
    }
    course.tablet.nothing_strange()?;
    println!("{}", course.seen);
    Ok(course.seen)
}

impl Course {
    async fn take(&mut self, step: Step, browser: Browser, random: &mut Rng) -> Told<Browser> {
        match step {
            Step::Published => {
                self.seen.published += 1;
                self.site.publish(&format!("v{}", self.seen.published))?;
            }
            Step::ServerGone => {
                self.tablet.server.stop()?;
                self.is_served = false;
            }
            Step::ServerBack if !self.is_served => {
                self.tablet.server.start_again().await?;
                self.is_served = true;
            }
            Step::ServerBack => {}
            Step::LookedFor => {
                let look = "return navigator.serviceWorker.getRegistration().then((it) => it?.update()).then(() => 1, () => 0)";
                browser.script(look).await?;
            }
            Step::Reloaded => browser.reload().await?,
            Step::Killed => {
                browser.kill()?;
                return self.tablet.start().await;
            }
            Step::OtherTab => {
                browser.open_tab().await?;
                OtherTab::on(&browser).await?;
                browser.see_tab(random.usize(..2)).await?;
                browser.close_tab().await?;
                browser.see_tab(0).await?;
            }
            Step::Taken => {
                Unlock::on(&browser).await?.with(&self.code).await?;
                go_to_today(&browser).await?;
                browser.settled().await?;
                if browser.has(Part::Button, TAKE).await? {
                    browser.press(TAKE).await?;
                    Unlock::on(&browser).await?;
                } else {
                    browser.reload().await?;
                }
            }
        }
        Ok(browser)
    }

    /// Locked, of one version, and not another one than was there without anybody having taken it.
    async fn look(&mut self, browser: &Browser) -> Told {
        Unlock::on(browser).await?;
        let marks = browser.version().await?;
        if marks.iter().any(|mark| *mark != marks[0]) {
            return Err(Trouble::new(format!("the page is of several versions: {marks:?}")));
        }
        if marks[0] != self.in_use {
            self.seen.changes += 1;
            self.in_use.clone_from(&marks[0]);
        }
        if !self.is_served {
            self.seen.without_server += 1;
        }
        let names = browser.script("return caches.keys()").await?;
        if names.as_array().is_none_or(Vec::is_empty) {
            return Err(Trouble::new(format!("nothing is kept for use without network: {}", json!(names))));
        }
        Ok(())
    }
}
