//! axe-core, and what it finds.

use std::fmt;
use std::fs;

use serde_json::{Value, json};

use super::folders::tools;
use super::{Screen, Told, Trouble};

const TAGS: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const RUN: &str = "
    const [tags, done] = arguments;
    axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(
      ({ violations }) => done(violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        places: nodes.map(({ target, html, failureSummary }) => `${target.join(' ')}  ${html.slice(0, 160)}  ${failureSummary}`),
      }))),
      (error) => done(`${error}`),
    );";

/// One rule that does not hold, and where.
pub struct Violation {
    rule: String,
    places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.rule)?;
        self.places.iter().try_for_each(|place| write!(f, "\n      {}", place.replace('\n', "; ")))
    }
}

/// Asks axe about the page as it is now.
pub async fn audit(screen: &Screen) -> Told<Vec<Violation>> {
    let driver = &screen.driver;
    if !driver.execute("return typeof axe === 'object'", vec![]).await?.convert::<bool>()? {
        let source = fs::read_to_string(tools().join("node_modules/axe-core/axe.min.js"))?;
        // Read by the driver, not by the page: the content security policy has no say in it.
        driver.execute(source, vec![]).await?;
    }
    let found = driver.execute_async(RUN, vec![json!(TAGS)]).await?;
    match found.json() {
        Value::Array(violations) => Ok(violations.iter().map(Violation::read).collect()),
        other => Err(Trouble::new(format!("axe answered: {other}"))),
    }
}

impl Violation {
    fn read(found: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let places = found["places"].as_array().map(|places| places.iter().map(text).collect());
        Self { rule: text(&found["rule"]), places: places.unwrap_or_default() }
    }
}
