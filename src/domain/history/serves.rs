//! What an exercise is good for, for one person.

use super::History;
use crate::domain::exercise::{Exercise, Task};
use crate::domain::goal::NewGoal;

/// What can be said of an exercise while it is done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Serves<'a> {
    /// One of the tasks that the person's goals are about, and the goal that is about it.
    Task(Task, Option<&'a NewGoal>),
    /// Nobody has said what the goals are about: the goal that matters most.
    MainGoal(&'a NewGoal),
}

impl History {
    /// The first of the tasks that the goals are about is what counts. `None`: it serves none of them.
    pub fn served_by(&self, exercise: Exercise) -> Option<Serves<'_>> {
        let terms = self.plan().map(|entry| &entry.plan.terms);
        let Some(terms) = terms.filter(|terms| !terms.circumstances.tasks.is_empty()) else {
            return self.main_goal().map(|goal| Serves::MainGoal(&goal.goal));
        };
        let task = *terms.circumstances.tasks.iter().find(|task| exercise.serves().contains(task))?;
        let is_about = |goal| terms.goals.get(goal).is_some_and(|tasks| tasks.contains(&task));
        let goal = self.open_goals().find(|goal| is_about(&goal.goal.goal));
        Some(Serves::Task(task, goal.map(|goal| &goal.goal)))
    }
}
