//! What the stories see with: the same in each engine.

use browser_stories::harness::{Engine, Size, Tablet, Told};
use browser_stories::pages::start::Welcome;
use serde_json::json;

use crate::told::{expect, expect_same, in_each_engine};

in_each_engine!(
    a_page_that_complains_or_breaks_its_policy_is_told_of,
    markup_that_could_run_never_becomes_part_of_the_page,
    the_app_is_seen_on_a_tablet
);

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

/// Where the engine knows Trusted Types, the page refuses it; elsewhere the policy keeps it from running.
async fn markup_that_could_run_never_becomes_part_of_the_page(engine: Engine) -> Told {
    let tablet = Tablet::new().await?;
    let browser = tablet.start_in(engine).await?;
    Welcome::on(&browser).await?;
    let tried = browser
        .script(
            "const tries = ['<img src=\"data:,\" onerror=\"ran = 1\">', '<svg><script>ran = 1<\\/script></svg>',
               '<iframe srcdoc=\"<script>top.ran = 1<\\/script>\"></iframe>', '<a href=\"javascript:ran = 1\">x</a>'];
             return tries.map((markup) => {
               const place = document.body.appendChild(document.createElement('div'));
               try { place.innerHTML = markup; } catch { return 'refused'; } finally { place.remove(); }
               return 'taken';
             });",
        )
        .await?;
    let ran = browser.script("return [typeof globalThis.ran, typeof globalThis.trustedTypes]").await?;
    expect_same(&ran[0], &json!("undefined"), "what the markup ran")?;
    if ran[1] != json!("undefined") {
        expect_same(&tried, &json!(["refused", "refused", "refused", "refused"]), "what the page said")?;
    }
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
