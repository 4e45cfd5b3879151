//! An SPPB on its way: what was entered, and what comes next. No clock: times arrive measured.
//!
//! Source: clinical rules §1.2–1.4. The order itself stands in `Entry::next`.

use chrono::NaiveDate;

use super::sheet::FIVE_WITH_ARMS;
use super::{Balance, Chair, CourseLength, Gait, Sppb};
use crate::domain::assessment::Attempt;
use crate::domain::assessment::conditions::Metres;
use crate::domain::assessment::conditions::WalkingAid;
use crate::domain::assessment::{Assessment, Conditions, Key};

pub use super::step::{Entry, Step};

/// An SPPB on its way. The entries are always a beginning of the guided order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    course: CourseLength,
    aid: WalkingAid,
    entries: Vec<Entry>,
    /// Besides course and aid.
    conditions: Conditions,
}

/// An entry that does not answer the step the test has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{entered:?} was entered where {due:?} was due")]
pub struct WrongStep {
    pub due: Step,
    pub entered: Step,
}

/// The course and the aid belong to walks that are made already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a walk is recorded already")]
pub struct AlreadyWalked;

impl Draft {
    pub fn new(course: CourseLength, aid: WalkingAid) -> Self {
        Self { course, aid, entries: Vec::new(), conditions: Conditions::default() }
    }

    /// A draft as a savepoint kept it.
    pub fn replay(
        course: CourseLength,
        aid: WalkingAid,
        entries: impl IntoIterator<Item = Entry>,
    ) -> Result<Self, WrongStep> {
        let mut draft = Self::new(course, aid);
        entries.into_iter().try_for_each(|entry| draft.record(entry))?;
        Ok(draft)
    }

    /// What is to be done now.
    pub fn step(&self) -> Step {
        self.entries.last().map_or(Step::SideBySide, Entry::next)
    }

    /// Answers the present step.
    pub fn record(&mut self, entry: Entry) -> Result<(), WrongStep> {
        let (due, entered) = (self.step(), entry.step());
        if due != entered {
            return Err(WrongStep { due, entered });
        }
        self.entries.push(entry.limited());
        Ok(())
    }

    /// Takes the last entry away and gives it back. `None`: nothing was entered yet.
    pub fn undo(&mut self) -> Option<Entry> {
        self.entries.pop()
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn course(&self) -> CourseLength {
        self.course
    }

    pub fn aid(&self) -> WalkingAid {
        self.aid
    }

    pub fn set_course(&mut self, course: CourseLength) -> Result<(), AlreadyWalked> {
        self.before_walking()?;
        self.course = course;
        Ok(())
    }

    pub fn set_aid(&mut self, aid: WalkingAid) -> Result<(), AlreadyWalked> {
        self.before_walking()?;
        self.aid = aid;
        Ok(())
    }

    fn before_walking(&self) -> Result<(), AlreadyWalked> {
        if self.step() <= Step::FirstWalk { Ok(()) } else { Err(AlreadyWalked) }
    }

    /// `None` until the part is over.
    pub fn balance(&self) -> Option<Balance> {
        if self.step() < Step::FirstWalk {
            return None;
        }
        Some(Balance {
            side_by_side: self.attempt(Step::SideBySide)?,
            semi_tandem: self.attempt(Step::SemiTandem),
            tandem: self.attempt(Step::Tandem),
        })
    }

    /// `None` until the part is over.
    pub fn gait(&self) -> Option<Gait> {
        if self.step() < Step::SingleStand {
            return None;
        }
        let (first, second) = (self.attempt(Step::FirstWalk)?, self.attempt(Step::SecondWalk));
        Some(Gait { course: self.course, aid: self.aid, first, second })
    }

    /// `None` until the part is over.
    pub fn chair(&self) -> Option<Chair> {
        if self.step() < Step::FiveWithArms {
            return None;
        }
        let single = self.entries.iter().find_map(|entry| match entry {
            Entry::SingleStand(single) => Some(*single),
            _ => None,
        })?;
        Some(Chair { single, five: self.attempt(Step::FiveStands) })
    }

    /// All of them, the course and the aid among them.
    pub fn conditions(&self) -> Conditions {
        let course = u16::try_from(self.course.metres()).ok().and_then(|metres| Metres::new(metres).ok());
        Conditions { course, aid: Some(self.aid), ..self.conditions.clone() }
    }

    /// Course and aid stay as they are once a walk is made.
    pub fn set_conditions(&mut self, conditions: Conditions) {
        if self.before_walking().is_ok() {
            self.course = match conditions.course.map(Metres::whole) {
                Some(3) => CourseLength::ThreeMetres,
                _ => CourseLength::FourMetres,
            };
            self.aid = conditions.aid.unwrap_or(WalkingAid::None);
        }
        self.conditions = Conditions { course: None, aid: None, ..conditions };
    }

    /// Shoes, chair, room and help.
    pub fn other_conditions(&self) -> &Conditions {
        &self.conditions
    }

    /// What is kept: the answers with the extra recording, and how they came about. `None` until all is finished.
    pub fn assessment(&self, on: NaiveDate) -> Option<Assessment> {
        let mut assessment = self.answers()?.to_assessment(on);
        assessment.conditions = self.conditions();
        if let Some(extra) = self.attempt(Step::FiveWithArms) {
            assessment.answers.put(Key::Item(FIVE_WITH_ARMS), extra.into());
        }
        Some(assessment)
    }

    /// `None` until all of it is finished.
    pub fn answers(&self) -> Option<Sppb> {
        if self.step() < Step::Finished {
            return None;
        }
        Some(Sppb { balance: self.balance()?, gait: self.gait()?, chair: self.chair()? })
    }

    fn attempt(&self, step: Step) -> Option<Attempt> {
        self.entries.iter().find(|entry| entry.step() == step)?.attempt()
    }
}

#[cfg(test)]
mod tests;
