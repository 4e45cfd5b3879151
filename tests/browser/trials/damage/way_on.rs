//! The way on that the app offers is walked, with a backup that was taken before the damage.

use serde_json::json;

use super::{End, Left, WORKER, is_inside};
use crate::harness::{Browser, Part, Screen, Told};
use crate::pages::backup::{Merge, Restore};
use crate::pages::start::Welcome;
use crate::pages::today::go_to_settings;
use crate::trials::listed;

/// A field for a backup, or a way to one.
pub(super) async fn has_way_on(screen: &Screen) -> Told<bool> {
    let field = screen.has(Part::FileField, "Sikkerhetskopien").await?;
    let names = screen.names(Part::Pressable).await?;
    Ok(field || names.iter().any(|name| name.to_lowercase().contains("sikkerhetskopi")))
}

impl Left {
    /// Where the app does not open: the backup takes the place of what is there.
    pub(super) async fn put_back(&self, browser: &Browser, said: String) -> Told<(End, String)> {
        if !browser.has(Part::FileField, Restore::FILE).await? {
            browser.press_about("ikkerhetskopi").await?;
        }
        let restore = Restore::here(browser);
        restore.choose_file(&self.backup).await?;
        restore.write_code(&self.code_of_backup).await?;
        restore.look_inside().await?;
        restore.put_back().await?.press_use(WORKER).await?;
        if is_inside(browser).await {
            return self.all_back(browser, said).await;
        }
        if browser.text().await?.contains("Slett dataene til nettstedet") {
            return self.empty_and_put_back(browser, said).await;
        }
        Ok((End::DeadEnd, format!("{said}; the backup was not written: {}", browser.text().await?)))
    }

    /// Where the browser writes nothing more in the page's place: it is emptied, as the browser's own settings do it.
    async fn empty_and_put_back(&self, browser: &Browser, said: String) -> Told<(End, String)> {
        let all = json!({ "origin": self.tablet.server.address(), "storageTypes": "all" });
        browser.cdp("Storage.clearDataForOrigin", all).await?;
        browser.reload().await?;
        let restore = Welcome::on(browser).await?.have_backup().await?;
        restore.choose_file(&self.backup).await?;
        restore.write_code(&self.code_of_backup).await?;
        restore.look_inside().await?;
        restore.put_back().await?.press_use(WORKER).await?;
        match is_inside(browser).await {
            true => self.all_back(browser, format!("{said}; emptied by the browser's settings")).await,
            false => Ok((End::DeadEnd, format!("{said}; emptied, and the backup was not written"))),
        }
    }

    /// Where it opens and something is missing: what the backup has comes in.
    pub(super) async fn merge(&self, browser: &Browser, said: String) -> Told<(End, String)> {
        go_to_settings(browser).await?.back_up(&self.code).await?;
        browser.press("Slå sammen med et annet nettbrett").await?;
        let merge = Merge::on(browser).await?;
        merge.look(&self.backup, &self.code_of_backup).await?;
        for name in browser.names(Part::Checkbox).await? {
            browser.press_box(&name).await?;
        }
        merge.say_right().await?;
        self.all_back(browser, said).await
    }

    async fn all_back(&self, browser: &Browser, said: String) -> Told<(End, String)> {
        let there = listed(browser).await?;
        let missing: Vec<_> = self.people.iter().filter(|name| !there.contains(name)).collect();
        match missing.as_slice() {
            [] => Ok((End::Told, format!("{said}; all back by the backup"))),
            missing => Ok((End::DeadEnd, format!("{said}; not back by the backup: {missing:?}"))),
        }
    }
}
