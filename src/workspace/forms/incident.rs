//! A near-fall or another incident, and a session that is stopped: a few taps each.

use super::reading::{FormReader, word};
use super::{FieldErrors, FormChoice};
use crate::domain::form_draft::FormValues;
use crate::domain::moment::Moment;
use crate::domain::session::StopReason;
use crate::domain::session::held::{Stopped, StoppedBy};
use crate::domain::session::incident::{Happened, Hurt, Incident, Notification};

pub const WHAT: &str = "what";
pub const HURT: &str = "hurt";
pub const TOLD: &str = "told";
pub const WHY: &str = "why";
pub const BY: &str = "by";

pub struct IncidentForm;

impl IncidentForm {
    pub fn check(&self, values: &FormValues) -> Result<(Happened, Hurt, Notification), FieldErrors> {
        let mut read = FormReader::new(values);
        let (what, hurt, told) = (read.one(WHAT), read.one(HURT), read.one(TOLD));
        read.finish(|| Some((what?, hurt?, told?)))
    }
}

/// Those that were written down where no session runs, as one text: a line each.
pub fn lines(incidents: &[Incident]) -> String {
    let line = |it: &Incident| {
        let [what, hurt, told] = [it.what.word(), it.hurt.word(), it.told.word()];
        format!("{} {} {what} {hurt} {told}\n", it.at.utc_ms(), it.at.offset_min())
    };
    incidents.iter().map(line).collect()
}

/// What `lines` has written; a line that is none is nothing.
pub fn from_lines(text: &str) -> Vec<Incident> {
    let read = |line: &str| {
        let mut words = line.split(' ');
        let (utc_ms, offset_min) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        Some(Incident {
            at: Moment::new(utc_ms, offset_min).ok()?,
            during: None,
            what: Happened::from_word(words.next()?)?,
            hurt: Hurt::from_word(words.next()?)?,
            told: Notification::from_word(words.next()?)?,
        })
    };
    text.lines().filter_map(read).collect()
}

pub struct StopForm;

impl StopForm {
    /// Who most often decides it, until somebody says otherwise.
    pub fn likely(&self, why: &str) -> FormValues {
        FormValues::default().with(BY, word(StopReason::from_word(why).map(most_often)))
    }

    pub fn check(&self, values: &FormValues) -> Result<Stopped, FieldErrors> {
        let mut read = FormReader::new(values);
        let stopped = read.one(WHY).map(|why| Stopped { why, by: StoppedBy::from_word(read.text(BY)) });
        read.done(stopped)
    }
}

fn most_often(why: StopReason) -> StoppedBy {
    match why {
        StopReason::Tired | StopReason::Wish | StopReason::Pain => StoppedBy::Person,
        StopReason::ChestPain
        | StopReason::Dizzy
        | StopReason::Breathless
        | StopReason::Fall
        | StopReason::Interrupted
        | StopReason::Other => StoppedBy::Worker,
    }
}
