//! Progress: charts with their sentences and tables.

use crate::harness::{Part, Screen, Told};

page!(Progress, "Framgang");

impl Progress {
    pub const SPPB: &str = "Balanse, gange og reise seg (SPPB)";
    pub const GAIT: &str = "Ganghastighet";
    pub const SESSIONS: &str = "Økter";

    /// The same charts, wherever else they stand.
    pub fn as_pictures(screen: &Screen) -> Self {
        Self { screen: screen.clone() }
    }

    /// The numbers behind a chart, row by row, below their heads.
    pub async fn table(&self, chart: &str) -> Told<Vec<Vec<String>>> {
        let heading = self.screen.find(Part::Heading, chart).await?;
        let figure = self.screen.around(&heading, "figure").await?;
        if !self.screen.has(Part::Table, chart).await? {
            self.screen.click(&self.screen.find_in(&figure, Part::Disclosure, "Vis som tabell").await?).await?;
        }
        self.screen.table(chart).await
    }

    pub async fn open_tables(&self) -> Told {
        let script = "document.querySelectorAll('summary').forEach((summary) => summary.click())";
        self.screen.script(script).await.map(|_| ())
    }

    /// Whether the chart is drawn, and called by its name.
    pub async fn draws(&self, chart: &str) -> Told {
        let mut letters = chart.chars();
        let small = letters.next().map(|first| first.to_lowercase().chain(letters).collect::<String>());
        self.screen.find(Part::Group, &format!("Kurve: {}", small.unwrap_or_default())).await.map(|_| ())
    }

    pub async fn back(self) -> Told {
        self.screen.press("Tilbake").await
    }
}
