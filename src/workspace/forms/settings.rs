//! How everybody is measured: the weeks of measuring again, and the municipality's own names.

use super::reading::FormReader;
use super::{FieldError, FieldErrors};
use crate::domain::form_draft::FormValues;
use crate::domain::help::names::{HelpLists, Names};
use crate::domain::retest::RetestWeeks;
use crate::domain::written::Label;

pub const WEEK: &str = "week";
pub const SERVICES: &str = "services";
pub const ACTIVITIES: &str = "activities";

/// One more week.
#[derive(Debug, Clone)]
pub struct RetestWeekForm {
    pub weeks: RetestWeeks,
}

impl RetestWeekForm {
    pub fn check(&self, values: &FormValues) -> Result<RetestWeeks, FieldErrors> {
        let mut read = FormReader::new(values);
        let week = read.take(WEEK, read.text(WEEK).trim().parse::<u16>().map_err(|_| FieldError::Missing));
        let weeks = week.and_then(|week| {
            read.take(WEEK, RetestWeeks::new(self.weeks.weeks().iter().copied().chain([week]).collect()))
        });
        read.done(weeks)
    }
}

/// One name a line.
pub struct HelpListsForm;

impl HelpListsForm {
    pub fn from_known(&self, lists: Option<&HelpLists>) -> FormValues {
        let lines = |names: &Names| names.iter().map(Label::as_str).collect::<Vec<_>>().join("\n");
        match lists {
            None => FormValues::default(),
            Some(HelpLists { services, activities }) => {
                FormValues::default().with(SERVICES, lines(services)).with(ACTIVITIES, lines(activities))
            }
        }
    }

    pub fn check(&self, values: &FormValues) -> Result<HelpLists, FieldErrors> {
        let mut read = FormReader::new(values);
        let services = read.take(SERVICES, names(read.text(SERVICES)));
        let activities = read.take(ACTIVITIES, names(read.text(ACTIVITIES)));
        read.finish(|| Some(HelpLists { services: services?, activities: activities? }))
    }
}

/// Empty lines are nobody's name.
fn names(text: &str) -> Result<Names, FieldError> {
    let named = |line: &str| Label::new(line).map_err(|why| FieldError::Line { line: line.trim().to_owned(), why });
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    Ok(Names::new(lines.map(named).collect::<Result<_, _>>()?)?)
}
