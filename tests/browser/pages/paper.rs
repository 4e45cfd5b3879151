//! Sheets to print: for the fridge, the progress report, the plan with figures.

use crate::harness::{Part, Screen, Told};

page!(Fridge, "Til kjøleskapet");
page!(Report, "Rapport om framgang");
page!(PlanSheet, "Treningsplanen med figurer");

/// Puts the person's name on the sheet that is open.
pub async fn put_name_on(screen: &Screen) -> Told {
    screen.find(Part::Checkbox, "Skriv navnet på arket").await?.click().await?;
    Ok(())
}

/// From the person's page, and back again when it is looked at.
pub async fn open_fridge(screen: &Screen) -> Told<Fridge> {
    screen.press("Til kjøleskapet").await?;
    Fridge::on(screen).await
}

pub async fn open_report(screen: &Screen) -> Told<Report> {
    screen.press("Rapport om framgang").await?;
    Report::on(screen).await
}

pub async fn open_plan_sheet(screen: &Screen) -> Told<PlanSheet> {
    screen.press("Treningsplanen med figurer").await?;
    PlanSheet::on(screen).await
}
