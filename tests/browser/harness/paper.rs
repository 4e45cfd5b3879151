//! What the browser would print: its own PDF, read by another program.

use std::io::Write;
use std::process::{Command, Stdio};

use thirtyfour::common::print::PrintParameters;

use super::{Screen, Told, Trouble};

impl Screen {
    /// The words of each printed page, as `pdftotext` finds them.
    pub async fn printed(&self) -> Told<Vec<String>> {
        let pdf = self.driver.print_page(PrintParameters::default()).await?;
        let words =
            tokio::task::spawn_blocking(move || read(&pdf)).await.map_err(|it| Trouble::new(it.to_string()))??;
        // Every page ends with a form feed.
        let mut pages: Vec<String> = words.split('\u{c}').map(str::to_owned).collect();
        pages.pop();
        Ok(pages)
    }
}

fn read(pdf: &[u8]) -> Told<String> {
    let trouble = |it: std::io::Error| Trouble::new(format!("pdftotext: {it}"));
    let mut reader = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(trouble)?;
    if let Some(mut input) = reader.stdin.take() {
        input.write_all(pdf).map_err(trouble)?;
    }
    let output = reader.wait_with_output().map_err(trouble)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
