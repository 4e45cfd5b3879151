//! A session on its way: what is chosen already, what may still come, and how much of it.

use std::collections::BTreeSet;

use super::{
    EXERCISE_SECONDS, FEWEST, FEWEST_SECONDS, Fit, LONGEST, MOST, MOST_SECONDS, MOST_SETS, MOST_WITH_DEMENTIA, SHORT,
    is_last, is_within_reach,
};
use crate::domain::exercise::{Amount, Chain, Exercise, Planned, Purpose, Stage};
use crate::domain::plan::dose_step::{DoseStep, stepped};
use crate::domain::plan::{Aim, HomeAndHealth, SessionContent, prescribed};

/// Of what may be added while there is time, in turns.
const TURNS: [&[Purpose]; 6] = [
    &[Purpose::Legs],
    &[Purpose::Arms],
    &[Purpose::Gait],
    &[Purpose::Everyday],
    &[Purpose::Mobility, Purpose::Balance],
    &[Purpose::WarmUp, Purpose::CalmDown],
];

pub(super) struct Filling<'a> {
    pub aim: Aim,
    pub fit: Fit,
    pub circumstances: &'a HomeAndHealth,
    pub chosen: Vec<Planned>,
}

impl Filling<'_> {
    pub(super) fn seconds(&self) -> u16 {
        self.chosen.iter().map(|planned| planned.share()).sum()
    }

    pub(super) fn most(&self) -> usize {
        if self.fit.has_dementia { MOST_WITH_DEMENTIA } else { MOST }
    }

    fn planned(&self, exercise: Exercise) -> Planned {
        prescribed(exercise, self.aim.level, self.fit.support)
    }

    fn add(&mut self, exercise: Exercise) {
        self.chosen.push(self.planned(exercise));
    }

    fn add_one(&mut self, purposes: &[Purpose]) {
        if let Some(next) = self.candidates(|exercise| purposes.contains(&exercise.purpose())).first() {
            self.add(*next);
        }
    }

    /// The legs, and where nothing for them is possible the arms.
    pub(super) fn add_warm_up(&mut self) {
        match self.candidates(|exercise| exercise.chain() == Chain::WarmLegs).first() {
            Some(legs) => self.add(*legs),
            None => self.add_one(&[Purpose::WarmUp]),
        }
    }

    /// Whoever is on the feet walks.
    pub(super) fn add_walk(&mut self) {
        if self.chosen.iter().any(|planned| planned.exercise.is_walking()) {
            return;
        }
        if let Some(walk) = self.candidates(Exercise::is_walking).first() {
            self.add(*walk);
        }
    }

    /// Rising belongs to everybody who can; who cannot, or is kept from it by a caution, strengthens the legs otherwise.
    pub(super) fn add_rise(&mut self) {
        let rise = self.candidates(Exercise::is_rise).into_iter().find(|it| it.chain() == Chain::Rise);
        match rise {
            Some(rise) => self.add(rise),
            None => self.add_one(&[Purpose::Legs]),
        }
    }

    /// `least`: in seconds; `most`: exercises in the session.
    pub(super) fn add_balance(&mut self, least: u16, most: usize) {
        let work = |filling: &Self| SessionContent::of(&filling.chosen).balance;
        // Few exercises with more of each rather than many.
        let mut goes_on = true;
        while work(self) < least && goes_on {
            let has_place = self.chosen.len() < most;
            goes_on = self.raise_one(Exercise::is_standing_balance) || (has_place && self.add_first_balance());
        }
        if !self.chosen.iter().any(|planned| planned.exercise.purpose() == Purpose::Balance) {
            self.add_one(&[Purpose::Balance]);
        }
    }

    /// One exercise of each task that a goal is about, unless one that is there serves it as itself.
    pub(super) fn add_goals(&mut self) {
        for task in &self.circumstances.tasks {
            let serves = |exercise: Exercise| exercise.serves().contains(task);
            let is_task = |exercise: Exercise| serves(exercise) && exercise.purpose() == Purpose::Everyday;
            if self.chosen.iter().any(|planned| is_task(planned.exercise)) {
                continue;
            }
            let next = self.candidates(is_task).first().copied();
            let has_one = self.chosen.iter().any(|planned| serves(planned.exercise));
            let other = || if has_one { None } else { self.candidates(serves).first().copied() };
            if let Some(next) = next.or_else(other) {
                self.add(next);
            }
        }
    }

    pub(super) fn add_everyday(&mut self) {
        if !self.chosen.iter().any(|planned| planned.exercise.purpose().stage() == Stage::Everyday) {
            self.add_one(&[Purpose::Gait, Purpose::Everyday]);
        }
    }

    /// To breathe slowly.
    pub(super) fn add_last(&mut self) {
        if let Some(breath) = self.candidates(is_last).first() {
            self.add(*breath);
        }
    }

    /// Where goals have brought more than there is time for: one set less of what is neither the first for the legs nor the
    /// balance of the level.
    pub(super) fn shorten(&mut self) {
        let first = self.chosen.iter().position(|planned| planned.exercise.purpose() == Purpose::Legs);
        for place in 0..self.chosen.len() {
            let planned = self.chosen[place];
            let is_spare = Some(place) != first && !planned.exercise.is_standing_balance() && planned.amount.sets > 1;
            if is_spare && self.seconds() > EXERCISE_SECONDS {
                self.chosen[place] = Planned { amount: Amount { sets: 1, ..planned.amount }, ..planned };
            }
        }
    }

    pub(super) fn fill_up(&mut self) {
        let mut turns = TURNS.iter().cycle();
        let mut passed = 0;
        while passed < TURNS.len() {
            let Some(purposes) = turns.next() else { break };
            passed = if self.add_if_room(purposes) { 0 } else { passed + 1 };
        }
    }

    /// False: there is no room, or nothing that comes into question.
    pub(super) fn add_if_room(&mut self, purposes: &[Purpose]) -> bool {
        let room = if self.chosen.len() < FEWEST { EXERCISE_SECONDS + FEWEST_SECONDS } else { EXERCISE_SECONDS };
        let next = self.candidates(|exercise| purposes.contains(&exercise.purpose()) && !is_last(exercise));
        let next = next.first().map(|exercise| self.planned(*exercise));
        let is_full = self.chosen.len() >= self.most();
        let next = next.filter(|next| !is_full && self.seconds() + next.share() / 2 <= room);
        self.chosen.extend(next);
        next.is_some()
    }

    /// Legs and balance first, then all but warming up and calming down.
    pub(super) fn add_sets(&mut self) {
        let legs = [Purpose::Legs].as_slice();
        let balance = [Purpose::Balance].as_slice();
        let rest = [Purpose::Arms, Purpose::Gait, Purpose::Mobility, Purpose::Everyday].as_slice();
        for purposes in [legs, balance, rest] {
            for sets in 2..=MOST_SETS {
                self.raise_to(sets, |exercise| purposes.contains(&exercise.purpose()));
            }
        }
    }

    /// One set of what is not there yet. False: nothing more comes into question.
    fn add_first_balance(&mut self) -> bool {
        let next = self.candidates(Exercise::is_standing_balance).first().map(|exercise| self.planned(*exercise));
        let one_set = next.map(|next| Planned { amount: Amount { sets: 1, ..next.amount }, ..next });
        self.chosen.extend(one_set);
        one_set.is_some()
    }

    /// One set more of the first whose sets are short and not as many as can be. False: there is none.
    fn raise_one(&mut self, is_wanted: impl Fn(Exercise) -> bool) -> bool {
        let is_short = |amount: Amount| amount.work() <= u16::from(amount.sets) * SHORT;
        let may_rise = |planned: &&mut Planned| {
            is_wanted(planned.exercise) && planned.amount.sets < MOST_SETS && is_short(planned.amount)
        };
        let next = self.chosen.iter_mut().find(may_rise);
        next.map(|planned| planned.amount.sets += 1).is_some()
    }

    /// Fewer repetitions or less time of all but the balance, a step of each in turn.
    pub(super) fn keep_within(&mut self) {
        let mut goes_on = true;
        while goes_on {
            goes_on = false;
            for place in 0..self.chosen.len() {
                let planned = self.chosen[place];
                let is_spare = !planned.exercise.is_standing_balance() && self.seconds() > MOST_SECONDS;
                if let Some(less) = stepped(planned, DoseStep::FewerRepetitions).filter(|_| is_spare) {
                    self.chosen[place] = less;
                    goes_on = true;
                }
            }
        }
    }

    fn raise_to(&mut self, sets: u8, is_wanted: impl Fn(Exercise) -> bool) {
        for place in 0..self.chosen.len() {
            let planned = self.chosen[place];
            let more = Planned { amount: Amount { sets, ..planned.amount }, ..planned };
            let added = more.share().saturating_sub(planned.share());
            if is_wanted(planned.exercise)
                && planned.amount.sets < sets
                && self.seconds() + added / 2 <= EXERCISE_SECONDS
            {
                self.chosen[place] = more;
            }
        }
    }

    /// What comes into question and is not there yet, the best first: of each chain the most demanding, then those below it.
    fn candidates(&self, is_wanted: impl Fn(Exercise) -> bool) -> Vec<Exercise> {
        let taken: BTreeSet<Exercise> = self.chosen.iter().map(|planned| planned.exercise).collect();
        let chains: Vec<Chain> = self.chosen.iter().map(|planned| planned.exercise.chain()).collect();
        let mut ranked: Vec<(usize, Exercise)> = Vec::new();
        for chain in Chain::ALL {
            let possible =
                chain.exercises().rev().filter(|it| is_wanted(*it) && self.may_hold(*it) && !taken.contains(it));
            let before = chains.iter().filter(|other| **other == chain).count();
            ranked.extend(possible.enumerate().map(|(rank, exercise)| (rank + before, exercise)));
        }
        let serves_any =
            |exercise: Exercise| self.circumstances.tasks.iter().any(|task| exercise.serves().contains(task));
        ranked.sort_by_key(|(rank, exercise)| (*rank, !serves_any(*exercise), u8::MAX - exercise.rung().value()));
        ranked.into_iter().map(|(_, exercise)| exercise).collect()
    }

    fn may_hold(&self, exercise: Exercise) -> bool {
        exercise.suits(self.aim.level)
            && (self.fit.rises || !exercise.is_rise())
            && (self.fit.support.is_none() || !exercise.needs_both_hands())
            && !exercise.chain().is_for_professionals()
            && Planned::of(exercise).lasts() <= LONGEST
            && is_within_reach(exercise, self.aim.place, &self.circumstances.tasks)
            && self.circumstances.allow(exercise)
    }
}
