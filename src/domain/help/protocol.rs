//! Need for help as a form: minutes for each service, a level for each everyday activity.

use std::convert::Infallible;

use super::{Help, HelpLevel, MinutesAWeek};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Ask, Assessment, Item, Key, Occasion};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpFinding {
    /// The sum of levels 1–5 of so many activities.
    Levels { sum: u32, activities: usize },
}

pub fn form(occasion: &Occasion) -> Vec<Item> {
    let minutes = Ask::Number { from: 0, to: MinutesAWeek::POSSIBLE };
    let level = Ask::Scale { from: 1, to: 5 };
    let services = occasion.services.iter().map(|name| (Key::Service(name.clone()), minutes));
    let activities = occasion.activities.iter().map(|name| (Key::Activity(name.clone()), level));
    services.chain(activities).map(|(key, ask)| Item::new(key, ask, false)).collect()
}

/// `None`: nothing was answered with a number.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<HelpFinding>> {
    let help = read(assessment)?;
    let levels = help.levels().map(|sum| HelpFinding::Levels { sum, activities: help.activities().len() });
    let reading = match (help.minutes(), help.levels()) {
        (Some(minutes), _) => Reading::whole(minutes, Unit::MinutesAWeek),
        (None, Some(sum)) => Reading::whole(sum, Unit::Total),
        (None, None) => return None,
    };
    Some(Outcome::of(reading, levels))
}

/// Of minutes a week; of levels where neither time knew of a service. `None`: nothing was answered both times.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Infallible>> {
    let (before, after) = (read(earlier)?, read(later)?);
    let change = match (before.minutes(), after.minutes()) {
        (None, None) => after.levels_since(&before)?,
        _ => after.minutes_since(&before)?,
    };
    Some(Change::unjudged(change.difference() * 100))
}

fn read(assessment: &Assessment) -> Option<Help> {
    let (mut services, mut activities) = (vec![], vec![]);
    for (key, number) in assessment.answers.iter_whole() {
        match key {
            Key::Service(name) => services.push((name.clone(), MinutesAWeek::new(number).ok()?)),
            Key::Activity(name) => activities.push((name.clone(), HelpLevel::new(u8::try_from(number).ok()?).ok()?)),
            Key::Item(_) | Key::Goal(_) | Key::Weight(_) | Key::Performance(_) | Key::Satisfaction(_) => {}
        }
    }
    Help::new(services, activities).ok()
}
