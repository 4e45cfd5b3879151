//! Writing in fields, and reading what stands in and beside them.

use std::path::Path;

use serde_json::json;
use thirtyfour::{Key, WebElement};

use super::parts::Part;
use super::screen::{Screen, plain};
use super::{Engine, Told};

impl Screen {
    /// Writes instead of what stands in the field, key by key.
    pub async fn write(&self, field: &str, text: &str) -> Told {
        println!("write «{}» in «{field}»", shortened(text));
        let field = self.emptied(field).await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// Pastes instead of what stands in the field. For long texts, and for signs no keyboard has.
    pub async fn paste(&self, field: &str, text: &str) -> Told {
        println!("paste «{}» in «{field}»", shortened(text));
        self.emptied(field).await?;
        match self.engine {
            Engine::Chromium => {
                self.driver.cdp().send_raw("Input.insertText", json!({ "text": text })).await?;
            }
            Engine::WebKit => {
                let insert = "document.execCommand('insertText', false, arguments[0])";
                self.driver.execute(insert, vec![json!(text)]).await?;
            }
        }
        Ok(())
    }

    /// Picks a day (`2026-05-12`) as in the browser's own calendar, which looks different in each language.
    pub async fn pick_day(&self, field: &str, day: &str) -> Told {
        println!("pick {day} in «{field}»");
        let field = self.find(Part::Field, field).await?;
        let pick = "
            arguments[0].value = arguments[1];
            arguments[0].dispatchEvent(new Event('input', { bubbles: true }));";
        self.driver.execute(pick, vec![field.to_json()?, json!(day)]).await?;
        Ok(())
    }

    pub async fn empty(&self, field: &str) -> Told {
        self.emptied(field).await.map(|_| ())
    }

    async fn emptied(&self, field: &str) -> Told<WebElement> {
        let field = self.find(Part::Field, field).await?;
        self.click(&field).await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(Key::Delete).await?;
        Ok(field)
    }

    /// What stands in a field.
    pub async fn written(&self, field: &str) -> Told<String> {
        let field = self.find(Part::Field, field).await?;
        Ok(field.prop("value").await?.unwrap_or_default())
    }

    pub async fn enter(&self, field: &str) -> Told {
        Ok(self.find(Part::Field, field).await?.send_keys(Key::Enter + "").await?)
    }

    pub async fn choose_file(&self, field: &str, file: &Path) -> Told {
        println!("choose the file {}", file.display());
        let field = self.find(Part::FileField, field).await?;
        Ok(field.send_keys(file.to_string_lossy().into_owned()).await?)
    }

    /// What is said right now to be wrong with a field or a question, read where a screen reader reads it; nothing where the
    /// field is not there.
    pub async fn objection(&self, part: Part, name: &str) -> Told<Option<String>> {
        let Some(element) = self.look_for(None, part, name).await? else { return Ok(None) };
        // A group of boxes may not be called invalid; there the words alone tell.
        let read = "
            const marked = arguments[0].matches('fieldset:not([role])') || arguments[0].getAttribute('aria-invalid') === 'true';
            const described = (arguments[0].getAttribute('aria-describedby') ?? '').split(' ');
            const error = described.map((id) => document.getElementById(id)).find((it) => it?.getAttribute('role') === 'alert');
            return [marked, error?.innerText ?? ''];";
        let (marked, words): (bool, String) = self.driver.execute(read, vec![element.to_json()?]).await?.convert()?;
        let words = plain(&words);
        Ok((marked && !words.is_empty()).then_some(words))
    }

    /// Waits for an objection to the field that has these words in it.
    pub async fn objects(&self, part: Part, name: &str, words: &str) -> Told {
        let wanted = plain(words);
        let what = format!("«{words}» beside «{name}»");
        let said = async || Ok(self.objection(part, name).await?.is_some_and(|said| said.contains(&wanted)));
        self.wait_until(&what, said).await
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", text[..end].escape_debug()),
        None => text.escape_debug().to_string(),
    }
}
