//! A lock of the device that is made up, as Chromium lends it to tests: it keeps passkeys, and knows its owner or not.

use serde_json::json;

use super::{Browser, Told};

pub struct OwnLock<'a> {
    browser: &'a Browser,
    id: String,
}

impl<'a> OwnLock<'a> {
    /// One that knows its owner, is touched at once, and keeps secrets.
    pub async fn of(browser: &'a Browser) -> Told<Self> {
        Self::made(browser, true).await
    }

    /// One of an older device, which keeps passkeys and no secrets.
    pub async fn without_secrets(browser: &'a Browser) -> Told<Self> {
        Self::made(browser, false).await
    }

    async fn made(browser: &'a Browser, keeps_secrets: bool) -> Told<Self> {
        browser.cdp("WebAuthn.enable", json!({ "enableUI": false })).await?;
        let options = json!({
            "protocol": "ctap2", "ctap2Version": "ctap2_1", "transport": "internal", "hasResidentKey": true,
            "hasUserVerification": true, "hasPrf": keeps_secrets, "isUserVerified": true,
            "automaticPresenceSimulation": true,
        });
        let made = browser.cdp("WebAuthn.addVirtualAuthenticator", json!({ "options": options })).await?;
        Ok(Self { browser, id: made["authenticatorId"].as_str().unwrap_or_default().to_owned() })
    }

    /// Whether it takes whoever is there for its owner.
    pub async fn knows_its_owner(&self, knows: bool) -> Told {
        println!("the device knows who is there: {knows}");
        let params = json!({ "authenticatorId": self.id, "isUserVerified": knows });
        self.browser.cdp("WebAuthn.setUserVerified", params).await.map(drop)
    }

    /// Whether somebody touches it when it asks.
    pub async fn is_touched(&self, touched: bool) -> Told {
        println!("the device is touched: {touched}");
        let params = json!({ "authenticatorId": self.id, "enabled": touched });
        self.browser.cdp("WebAuthn.setAutomaticPresenceSimulation", params).await.map(drop)
    }

    /// As many passkeys lie on it.
    pub async fn kept(&self) -> Told<usize> {
        let kept = self.browser.cdp("WebAuthn.getCredentials", json!({ "authenticatorId": self.id })).await?;
        Ok(kept["credentials"].as_array().map_or(0, Vec::len))
    }

    /// It is taken off.
    pub async fn remove(self) -> Told {
        println!("the device has no lock any more");
        let params = json!({ "authenticatorId": self.id });
        self.browser.cdp("WebAuthn.removeVirtualAuthenticator", params).await.map(drop)
    }
}
