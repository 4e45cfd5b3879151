//! What a link shows, on somebody else's phone.

use crate::harness::Told;

page!(Viewer, "Slik går treningen");
page!(AskedForCode, "Skriv koden du har fått");

/// Where links lead.
pub const PATH: &str = "/vis";

impl AskedForCode {
    pub async fn attempt(&self, code: &str) -> Told {
        self.screen.write("Kode", code).await?;
        self.screen.press("Vis treningen").await
    }

    pub async fn open(self, code: &str) -> Told<Viewer> {
        self.attempt(code).await?;
        Viewer::on(&self.screen).await
    }
}
