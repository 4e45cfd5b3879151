//! What the stories see with: the same in each engine.

use browser_stories::harness::{Engine, Size, Tablet, Told};
use browser_stories::pages::start::Welcome;
use serde_json::json;

use crate::told::{expect, expect_same, in_each_engine};

in_each_engine!(a_page_that_complains_or_breaks_its_policy_is_told_of, the_app_is_seen_on_a_tablet);

async fn a_page_that_complains_or_breaks_its_policy_is_told_of(engine: Engine) -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_in(engine).await?;
    Welcome::on(&browser).await?;
    // Nothing listens there, and the policy forbids to ask.
    browser.script("console.error('a broken thing'); fetch('http://127.0.0.1:9/').catch(() => {});").await?;
    let all_told = async || {
        browser.look_around().await?;
        let told = tablet.nothing_strange().err().map(|trouble| trouble.to_string()).unwrap_or_default();
        Ok(told.contains("a broken thing") && told.contains("CSP report"))
    };
    browser.wait_until("both to be told", all_told).await?;
    browser.close().await
}

async fn the_app_is_seen_on_a_tablet(engine: Engine) -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_in(engine).await?;
    Welcome::on(&browser).await?;
    let size = browser.script("return [innerWidth, innerHeight]").await?;
    expect_same(&size, &json!([Size::TABLET.width, Size::TABLET.height]), "the size of the screen")?;
    let light = browser.script("return !matchMedia('(prefers-color-scheme: dark)').matches").await?;
    expect(light == json!(true), "the page is dark")?;
    browser.close().await?;
    tablet.nothing_strange()
}
