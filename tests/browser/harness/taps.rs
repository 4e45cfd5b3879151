//! Counting what fingers do: every touch of the screen, and every Enter on its keyboard. Digits are not counted.

use thirtyfour::Key;

use super::{Screen, Told};

const COUNT: &str = "
    window.storyTaps = 0;
    if (!window.storyTapsHeard) {
      window.storyTapsHeard = true;
      addEventListener('pointerdown', ({ isTrusted }) => { window.storyTaps += isTrusted ? 1 : 0; }, true);
      addEventListener('keydown', ({ isTrusted, key }) => { window.storyTaps += isTrusted && key === 'Enter' ? 1 : 0; }, true);
    }";

impl Screen {
    /// From now on, and until the page is loaded anew.
    pub async fn count_taps(&self) -> Told {
        self.driver.execute(COUNT, vec![]).await?;
        Ok(())
    }

    pub async fn taps(&self) -> Told<u32> {
        Ok(self.driver.execute("return window.storyTaps", vec![]).await?.convert()?)
    }

    /// Types where the focus is, and goes on with Enter.
    pub async fn type_on(&self, text: &str) -> Told {
        println!("type «{text}», Enter");
        let field = self.driver.active_element().await?;
        field.send_keys(text).await?;
        field.send_keys(Key::Enter + "").await?;
        Ok(())
    }

    /// The keys by which a person might try to get out of a page.
    pub async fn press_ways_out(&self) -> Told {
        println!("press Escape, Backspace, Alt and the arrow back");
        let page = self.driver.active_element().await?;
        for keys in [Key::Escape + "", Key::Backspace + "", Key::Alt + Key::Left, Key::Control + "h"] {
            page.send_keys(keys).await?;
        }
        Ok(())
    }

    /// Touches a field, which then has the focus.
    pub async fn touch(&self, field: &str) -> Told {
        println!("touch «{field}»");
        self.click(&self.find(super::Part::Field, field).await?).await
    }
}
