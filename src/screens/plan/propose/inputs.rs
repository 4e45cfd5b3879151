//! What a proposal follows from: what was measured, and what is chosen about the person and the home.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::cautions::CautionFields;
use crate::domain::exercise::{Caution, Equipment, Task};
use crate::domain::history::History;
use crate::domain::identity::GoalId;
use crate::domain::level::{FallRisk, Level, Signs};
use crate::domain::person::Dementia;
use crate::domain::plan::{Basis, HomeAndHealth, KnownOfPerson, PlanDraft, Proposal, propose};
use crate::screens::plan::pick::{chosen, places};
use crate::text::plan::tasks_named;

pub const LEVELS: [Level; 4] = [Level::A, Level::B, Level::C, Level::D];
/// How many in the last year. The first: nobody knows; the last: so many or more.
pub const FALLS: [Option<u8>; 4] = [None, Some(0), Some(1), Some(2)];

/// Choices are places in the lists they are made from.
#[derive(Clone, Copy)]
pub struct Inputs {
    pub known: StoredValue<KnownOfPerson>,
    pub level: RwSignal<Option<usize>>,
    pub falls: RwSignal<Option<usize>>,
    pub fall_with_care: RwSignal<bool>,
    pub dementia: RwSignal<bool>,
    pub equipment: RwSignal<Vec<usize>>,
    pub cautions: RwSignal<Vec<usize>>,
    /// What is said of each.
    pub caution_fields: CautionFields,
    /// By goal, the one that matters most first. Where there is none, one list of no goal.
    pub tasks: StoredValue<Vec<GoalTaskChoices>>,
}

/// What one goal is about.
#[derive(Clone, Copy)]
pub struct GoalTaskChoices {
    pub goal: Option<GoalId>,
    /// Places in [`Task::ALL`].
    pub tasks: RwSignal<Vec<usize>>,
}

impl Inputs {
    pub fn new(history: &History, known: &KnownOfPerson) -> Self {
        let level = known.level.and_then(|level| LEVELS.iter().position(|it| *it == level));
        let falls = known.falls.map(|falls| Some(falls.last_year.min(2)));
        Self {
            known: StoredValue::new(known.clone()),
            level: RwSignal::new(level),
            falls: RwSignal::new(FALLS.iter().position(|it| *it == falls.flatten())),
            fall_with_care: RwSignal::new(known.falls.is_some_and(|falls| falls.needed_care)),
            dementia: RwSignal::new(known.dementia == Dementia::Diagnosed),
            equipment: RwSignal::new(places(&Equipment::ALL, known.equipment.iter().copied())),
            cautions: RwSignal::new(places(&Caution::ALL, known.cautions.iter().copied())),
            caution_fields: CautionFields::new(&known.caution_terms),
            tasks: StoredValue::new(tasks(history, known)),
        }
    }

    /// Chosen again as it was left. A goal that has come since stands as it is, and falls that came to be known since do too.
    pub fn restore(self, left: &PlanDraft) {
        self.level.set(left.level.and_then(|level| LEVELS.iter().position(|it| *it == level)));
        let known = self.known.with_value(|known| known.falls.map(|falls| falls.last_year.min(2)));
        self.falls.set(FALLS.iter().position(|it| *it == left.falls.max(known)));
        self.fall_with_care.set(left.fall_needed_care);
        self.dementia.set(left.has_dementia);
        self.equipment.set(places(&Equipment::ALL, left.equipment.iter().copied()));
        self.cautions.set(places(&Caution::ALL, left.cautions.iter().copied()));
        self.caution_fields.restore(&left.caution_terms);
        for known in self.tasks.get_value() {
            if let Some((_, tasks)) = left.tasks.iter().find(|(goal, _)| *goal == known.goal) {
                known.tasks.set(places(&Task::ALL, tasks.iter().copied()));
            }
        }
    }

    /// As it is kept, without what is not decided here. Tracks.
    pub fn kept(self) -> PlanDraft {
        let about = |goal: &GoalTaskChoices| (goal.goal, chosen(&Task::ALL, &goal.tasks.get()).into_iter().collect());
        PlanDraft {
            level: self.chosen_level(),
            falls: self.fallen(),
            fall_needed_care: self.fall_with_care.get(),
            has_dementia: self.dementia.get(),
            cautions: chosen(&Caution::ALL, &self.cautions.get()).into_iter().collect(),
            caution_terms: self.caution_fields.kept(),
            equipment: chosen(&Equipment::ALL, &self.equipment.get()).into_iter().collect(),
            tasks: self.tasks.get_value().iter().map(about).collect(),
            ..PlanDraft::default()
        }
    }

    /// SPPB decides where it has a total. `None`: nobody has chosen a level either. Tracks.
    pub fn basis(self) -> Option<Basis> {
        let sppb = self.known.with_value(|known| known.sppb);
        sppb.map(|(_, total)| Basis::Sppb(total)).or_else(|| self.chosen_level().map(Basis::Chosen))
    }

    fn chosen_level(self) -> Option<Level> {
        self.level.get().and_then(|place| LEVELS.get(place).copied())
    }

    /// `None`: there is no basis yet. Tracks.
    pub fn proposal(self) -> Option<Proposal> {
        self.basis().map(|basis| propose(basis, &self.signs(), self.circumstances()))
    }

    /// What each goal is about.
    pub fn goals(self) -> BTreeMap<GoalId, BTreeSet<Task>> {
        let of = |it: &GoalTaskChoices| {
            Some((it.goal?, chosen(&Task::ALL, &it.tasks.get_untracked()).into_iter().collect()))
        };
        self.tasks.with_value(|tasks| tasks.iter().filter_map(of).collect())
    }

    /// Whether there was a fall that may have needed care. Tracks.
    pub fn fell(self) -> bool {
        self.fallen().is_some_and(|falls| falls > 0)
    }

    /// In the last year; two stand for more. `None`: not known. Tracks.
    pub fn fallen(self) -> Option<u8> {
        self.falls.get().and_then(|place| FALLS.get(place).copied()).flatten()
    }

    fn signs(self) -> Signs {
        let measured = self.known.with_value(KnownOfPerson::signs);
        let dementia = if self.dementia.get() { Dementia::Diagnosed } else { Dementia::NotKnown };
        let needed_care = self.fell() && self.fall_with_care.get();
        let falls = self.fallen().map(|last_year| FallRisk { last_year, needed_care });
        Signs { dementia, falls, ..measured }
    }

    fn circumstances(self) -> HomeAndHealth {
        let mut tasks = Vec::new();
        for goal in self.tasks.get_value() {
            for task in chosen(&Task::ALL, &goal.tasks.get()) {
                if !tasks.contains(&task) {
                    tasks.push(task);
                }
            }
        }
        HomeAndHealth {
            cautions: chosen(&Caution::ALL, &self.cautions.get()).into_iter().collect(),
            equipment: chosen(&Equipment::ALL, &self.equipment.get()).into_iter().collect(),
            tasks,
        }
    }
}

/// As it was told for the plan before; for a goal that has come since, what its own words say.
fn tasks(history: &History, known: &KnownOfPerson) -> Vec<GoalTaskChoices> {
    let goals = history.goals_by_importance();
    if goals.is_empty() {
        let tasks = RwSignal::new(places(&Task::ALL, known.tasks.iter().copied()));
        return vec![GoalTaskChoices { goal: None, tasks }];
    }
    let of_goal = |goal: GoalId, text: &str| {
        let told = known.goals.get(&goal).map(|tasks| tasks.iter().copied().collect());
        let tasks = RwSignal::new(places(&Task::ALL, told.unwrap_or_else(|| tasks_named(text))));
        GoalTaskChoices { goal: Some(goal), tasks }
    };
    goals.iter().map(|it| of_goal(it.goal.goal, it.goal.text.as_str())).collect()
}
