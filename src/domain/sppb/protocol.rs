//! An SPPB on its way: what was entered, and what comes next. No clock: times arrive measured.
//!
//! Source: clinical rules §1.2–1.4. The order itself stands in `Entry::next`.

use super::{Attempt, Balance, Chair, CourseLength, Gait, Sppb, WalkingAid};

pub use super::step::{Entry, Step};

/// An SPPB on its way. The entries are always a beginning of the guided order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    course: CourseLength,
    aid: WalkingAid,
    entries: Vec<Entry>,
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
        Self { course, aid, entries: Vec::new() }
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
        if self.step() < Step::Finished {
            return None;
        }
        let single = self.entries.iter().find_map(|entry| match entry {
            Entry::SingleStand(single) => Some(*single),
            _ => None,
        })?;
        Some(Chair { single, five: self.attempt(Step::FiveStands) })
    }

    /// `None` until all of it is finished.
    pub fn answers(&self) -> Option<Sppb> {
        Some(Sppb { balance: self.balance()?, gait: self.gait()?, chair: self.chair()? })
    }

    fn attempt(&self, step: Step) -> Option<Attempt> {
        self.entries.iter().find(|entry| entry.step() == step)?.attempt()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::domain::centiseconds::Centiseconds;
    use crate::domain::sppb::score::{Part, Score};
    use crate::domain::sppb::{NotDone, SingleStand};

    const fn took(hundredths: u32) -> Attempt {
        Attempt::Took(Centiseconds::new(hundredths))
    }

    const REFUSED: Attempt = Attempt::Not(NotDone::Refused);

    fn draft(entries: &[Entry]) -> Draft {
        Draft::replay(CourseLength::FourMetres, WalkingAid::None, entries.iter().copied()).unwrap()
    }

    /// Side by side that is not held: the shortest way to the walk.
    const FELL_SHORT: Entry = Entry::SideBySide(took(999));

    #[test]
    fn everything_done_takes_all_seven_steps_and_gives_twelve_points() {
        let held = took(1000);
        let draft = draft(&[
            Entry::SideBySide(held),
            Entry::SemiTandem(held),
            Entry::Tandem(held),
            Entry::FirstWalk(took(490)),
            Entry::SecondWalk(took(481)),
            Entry::SingleStand(SingleStand::WithoutArms),
            Entry::FiveStands(took(1119)),
        ]);
        assert_eq!(draft.step(), Step::Finished);
        let score = Score::of(&draft.answers().unwrap());
        assert_eq!([score.balance, score.gait, score.chair], [Part::Points(4); 3]);
    }

    #[test]
    fn a_stand_that_is_not_held_or_not_done_leads_straight_to_the_walk() {
        let held = Entry::SideBySide(took(1000));
        for short in [took(0), took(999), REFUSED] {
            assert_eq!(draft(&[Entry::SideBySide(short)]).step(), Step::FirstWalk);
            assert_eq!(draft(&[held, Entry::SemiTandem(short)]).step(), Step::FirstWalk);
        }
        let balance = draft(&[held, Entry::SemiTandem(took(999))]).balance();
        assert_eq!(balance.map(|balance| balance.tandem), Some(None));
    }

    #[test]
    fn a_first_walk_that_was_not_made_leads_straight_to_the_chair() {
        let draft = draft(&[FELL_SHORT, Entry::FirstWalk(REFUSED)]);
        assert_eq!(draft.step(), Step::SingleStand);
        assert_eq!(draft.gait().map(|gait| gait.second), Some(None));
    }

    #[test]
    fn five_stands_are_asked_for_only_after_one_without_arms() {
        let walked = [FELL_SHORT, Entry::FirstWalk(took(500)), Entry::SecondWalk(REFUSED)];
        for (single, next) in [
            (SingleStand::WithoutArms, Step::FiveStands),
            (SingleStand::UsedArms, Step::Finished),
            (SingleStand::Not(NotDone::WorkerFeltUnsafe), Step::Finished),
        ] {
            let entries = [walked.as_slice(), &[Entry::SingleStand(single)]].concat();
            assert_eq!(draft(&entries).step(), next);
            assert_eq!(draft(&entries).answers().is_some(), next == Step::Finished);
        }
    }

    #[test]
    fn an_entry_out_of_order_changes_nothing() {
        let mut draft = draft(&[FELL_SHORT]);
        let before = draft.clone();
        let wrong = WrongStep { due: Step::FirstWalk, entered: Step::Tandem };
        assert_eq!(draft.record(Entry::Tandem(took(1000))), Err(wrong));
        assert_eq!(draft, before);
    }

    #[test]
    fn a_stand_is_never_longer_than_ten_seconds_but_slow_rises_are_kept_as_measured() {
        assert_eq!(draft(&[Entry::SideBySide(took(1037))]).entries(), [Entry::SideBySide(took(1000))]);
        let rises = [
            FELL_SHORT,
            Entry::FirstWalk(REFUSED),
            Entry::SingleStand(SingleStand::WithoutArms),
            Entry::FiveStands(took(6001)),
        ];
        assert_eq!(draft(&rises).entries(), rises);
        assert_eq!(Step::FiveStands.enough(), Some(Centiseconds::new(6000)));
    }

    #[test]
    fn course_and_aid_can_be_chosen_until_the_first_walk_is_recorded() {
        let mut draft = draft(&[FELL_SHORT]);
        assert_eq!(draft.set_course(CourseLength::ThreeMetres), Ok(()));
        assert_eq!(draft.set_aid(WalkingAid::Walker), Ok(()));
        draft.record(Entry::FirstWalk(took(500))).unwrap();
        assert_eq!(draft.set_course(CourseLength::FourMetres), Err(AlreadyWalked));
        assert_eq!(draft.set_aid(WalkingAid::None), Err(AlreadyWalked));
        assert_eq!((draft.course(), draft.aid()), (CourseLength::ThreeMetres, WalkingAid::Walker));
        draft.undo();
        assert_eq!(draft.set_aid(WalkingAid::None), Ok(()));
    }

    fn entry_for(step: Step, attempt: Attempt, single: SingleStand) -> Option<Entry> {
        Some(match step {
            Step::SideBySide => Entry::SideBySide(attempt),
            Step::SemiTandem => Entry::SemiTandem(attempt),
            Step::Tandem => Entry::Tandem(attempt),
            Step::FirstWalk => Entry::FirstWalk(attempt),
            Step::SecondWalk => Entry::SecondWalk(attempt),
            Step::SingleStand => Entry::SingleStand(single),
            Step::FiveStands => Entry::FiveStands(attempt),
            Step::Finished => return None,
        })
    }

    proptest! {
        #[test]
        fn every_way_through_ends_and_can_be_undone_and_replayed_at_each_step(
            attempts in prop::collection::vec(
                prop_oneof![
                    3 => (900..1_100_u32).prop_map(took),
                    1 => select(&NotDone::ALL[..]).prop_map(Attempt::Not),
                ],
                7,
            ),
            single in select(&[SingleStand::WithoutArms, SingleStand::UsedArms][..]),
        ) {
            let mut draft = Draft::new(CourseLength::ThreeMetres, WalkingAid::Stick);
            for attempt in attempts {
                let Some(entry) = entry_for(draft.step(), attempt, single) else { break };
                let before = draft.clone();
                prop_assert_eq!(draft.record(entry), Ok(()));
                prop_assert!(draft.step() > before.step());
                let replayed = Draft::replay(draft.course(), draft.aid(), draft.entries().iter().copied());
                prop_assert_eq!(replayed.as_ref(), Ok(&draft));
                let mut undone = draft.clone();
                prop_assert!(undone.undo().is_some());
                prop_assert_eq!(undone, before);
            }
            prop_assert_eq!(draft.step(), Step::Finished);
            prop_assert!(draft.answers().is_some());
        }
    }
}
