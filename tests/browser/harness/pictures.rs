//! The size of the screen, light or dark, and pictures of both.

use std::fmt;
use std::path::Path;

use serde_json::json;

use super::{Engine, Screen, Told};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

impl Size {
    pub const TABLET: Self = Self { width: 1280, height: 800 };
    pub const TABLET_UPRIGHT: Self = Self { width: 800, height: 1280 };
    pub const PHONE: Self = Self { width: 390, height: 844 };
    /// The narrowest screen the app is made for; also a wide one at four times the size.
    pub const NARROWEST: Self = Self { width: 320, height: 640 };
    /// Those that pictures are taken in.
    pub const MAIN: [Self; 3] = [Self::TABLET, Self::TABLET_UPRIGHT, Self::PHONE];
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.width, self.height)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Light,
    Dark,
}

impl Look {
    pub const BOTH: [Self; 2] = [Self::Light, Self::Dark];

    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Screen {
    pub async fn resize(&self, size: Size) -> Told {
        let Size { width, height } = size;
        match self.engine {
            Engine::Chromium => {
                let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", metrics).await?;
                self.driver.cdp().send_raw("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await?;
            }
            Engine::WebKit => {
                let frame = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
                let (beside, above): (u32, u32) = self.driver.execute(frame, vec![]).await?.convert()?;
                self.driver.set_window_rect(0, 0, width + beside, height + above).await?;
            }
        }
        Ok(())
    }

    /// As the device's own setting would have it; WebKitGTK keeps the one it has.
    pub async fn wear(&self, look: Look) -> Told {
        match self.engine {
            Engine::Chromium => {
                let scheme = json!([{ "name": "prefers-color-scheme", "value": look.name() }]);
                self.driver.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "features": scheme })).await?;
            }
            Engine::WebKit => {}
        }
        self.settled().await
    }

    /// Looks at the page in every main size, light and dark. Afterwards it is a light tablet again.
    pub async fn in_every_guise(&self, mut look_at: impl AsyncFnMut(Size, Look) -> Told) -> Told {
        for size in Size::MAIN {
            self.resize(size).await?;
            for look in Look::BOTH {
                self.wear(look).await?;
                look_at(size, look).await?;
            }
        }
        self.resize(Size::TABLET).await?;
        self.wear(Look::Light).await
    }

    /// Waits until what was set has been drawn, and nothing moves any more.
    pub async fn settled(&self) -> Told {
        let drawn = "
            const done = arguments[0];
            const moving = document.getAnimations().filter((it) => it.effect?.getComputedTiming().endTime !== Infinity);
            Promise.allSettled(moving.map((it) => it.finished)).then(() =>
              requestAnimationFrame(() => requestAnimationFrame(done)));";
        self.driver.execute_async(drawn, vec![]).await?;
        Ok(())
    }

    /// What is on the screen, as a PNG file.
    pub async fn picture(&self, file: &Path) -> Told {
        Ok(self.driver.screenshot(file).await?)
    }

    /// The page from top to foot, as on a screen that is long enough. False: it fits anyway, and nothing was written.
    pub async fn long_picture(&self, file: &Path, size: Size) -> Told<bool> {
        let long = self.stretch(size).await?;
        if long {
            self.picture(file).await?;
            self.resize(size).await?;
        }
        Ok(long)
    }

    /// Makes the screen as long as the page, so that nothing lies behind a bar that stays in its place. False: it is.
    pub async fn stretch(&self, size: Size) -> Told<bool> {
        let measure = "const page = document.documentElement; return [page.clientHeight, page.scrollHeight]";
        let (height, whole): (u32, u32) = self.driver.execute(measure, vec![]).await?.convert()?;
        let long = whole > height + 8;
        if long {
            self.resize(Size { height: whole, ..size }).await?;
            self.settled().await?;
        }
        Ok(long)
    }
}
