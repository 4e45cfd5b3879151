//! A plan as it was accepted, each change of it, and suggestions that were declined.

use super::{HOW, PLAN, Telling, WHY, session};
use crate::domain::event::PersonEvent;
use crate::domain::exercise::Task;
use crate::domain::identity::{EventId, GoalId};
use crate::domain::plan::{Changed, ChangedBy, Plan, PlanItem, PlanStep, Suggestion};
use crate::domain::session::held::CompletedSession;
use crate::exchange::extract::Fact;
use crate::text::exercises::library;
use crate::text::screens::goals;
use crate::text::{Lang, Phrase, plan as words, readiness, session as session_words};

phrases! { for super;
    DECIDED_BY: "Bestemt av" | "Bestemt av" | "Decided by";
    WORKER: "Hjemmetreneren" | "Heimetrenaren" | "The home trainer";
    SUGGESTED: "Forslaget" | "Forslaget" | "The suggestion";
    HOW_IT_WENT: "Slik gikk det" | "Slik gjekk det" | "How it went";
}

impl Telling<'_> {
    pub(super) fn plan(self, plan: &Plan) -> Vec<Fact> {
        let (lang, terms) = (self.lang, &plan.terms);
        let home = &terms.circumstances;
        let why: Vec<String> = terms.why.iter().map(|why| words::why(lang, why)).collect();
        let cautions = listed(lang, home.cautions.iter().map(|it| library::caution(*it)), words::NO_CAUTIONS);
        let said = terms.caution_terms.iter().map(|it| self.fact(words::CAUTIONS, words::said_of_caution(lang, it)));
        let equipment = listed(lang, home.equipment.iter().map(|it| library::equipment(*it)), words::NOTHING_CHOSEN);
        let tasks = self.tasks(home.tasks.iter());
        let asked = listed(lang, terms.asked.measures.iter().map(|it| readiness::measure(*it)), words::NOTHING_ASKED);
        let limits = words::agreed_limits(lang, &terms.asked).into_iter().map(|(name, value)| self.fact(name, value));
        let first = [
            self.fact(PLAN, words::accepted(lang, plan)),
            self.fact(HOW, words::aim_and_place(lang, terms.aim)),
            self.fact(words::RULE, why.join(" ")),
            self.fact(words::CAUTIONS, cautions),
            self.fact(words::EQUIPMENT, equipment),
            self.fact(words::CHOOSE_TASKS, tasks),
        ];
        let goals = terms.goals.iter().filter_map(|(goal, tasks)| self.goal_is_about(*goal, tasks.iter()));
        let last = [
            self.fact(words::PROGRESSION, words::progression(terms.progression).in_lang(lang)),
            self.fact(words::BEFORE_SESSIONS, asked),
        ];
        let exercises = plan.items().iter().enumerate().map(|(place, item)| exercise(lang, place, item));
        let all = first.into_iter().chain(said).chain(goals).chain(last).chain(limits).chain(exercises);
        all.filter(|(_, value)| !value.is_empty()).collect()
    }

    pub(super) fn plan_changed(self, changed: &Changed) -> Vec<Fact> {
        let by = match &changed.by {
            ChangedBy::Professional(name) => name.as_str(),
            ChangedBy::Worker => WORKER.in_lang(self.lang),
        };
        let step = |step: &PlanStep| (words::step(self.lang, &step.change), words::cause(self.lang, step.cause));
        let by = [self.fact(DECIDED_BY, by)];
        self.accepted(changed.plan).into_iter().chain(by).chain(changed.steps.iter().map(step)).collect()
    }

    pub(super) fn declined(self, plan: EventId, suggestion: &Suggestion) -> Vec<Fact> {
        let title = words::suggestion_title(suggestion).in_lang(self.lang);
        let changes = suggestion.changes.iter().map(|change| self.fact(HOW, words::what_changes(self.lang, change)));
        let why = [self.fact(SUGGESTED, title), self.fact(WHY, words::because(self.lang, suggestion.why))];
        self.accepted(plan).into_iter().chain(why).chain(changes).collect()
    }

    /// A session with the plan it followed.
    pub(super) fn held(self, held: &CompletedSession) -> Vec<Fact> {
        let outcome = self.fact(HOW_IT_WENT, session_words::record_sentence(self.lang, held));
        let plan = held.plan.and_then(|plan| self.accepted(plan));
        [outcome].into_iter().chain(plan).chain(session::facts(self.lang, held)).collect()
    }

    /// `Godtatt av Kari Fysioterapeut 12. mai 2026`
    fn accepted(self, plan: EventId) -> Option<Fact> {
        match &self.extract.entry(plan)?.what {
            PersonEvent::PlanAccepted(plan) => Some(self.fact(PLAN, words::accepted(self.lang, plan))),
            _ => None,
        }
    }

    fn tasks<'a>(self, tasks: impl Iterator<Item = &'a Task>) -> String {
        listed(self.lang, tasks.map(|task| library::task(*task)), words::NOTHING_CHOSEN)
    }

    fn goal_is_about<'a>(self, goal: GoalId, tasks: impl Iterator<Item = &'a Task>) -> Option<Fact> {
        let quoted = goals::quoted(self.lang, self.extract.goal(goal)?);
        Some((words::goal_is_about(self.lang, &quoted), self.tasks(tasks)))
    }
}

fn listed(lang: Lang, all: impl Iterator<Item = Phrase>, nothing: Phrase) -> String {
    let all: Vec<&str> = all.map(|one| one.in_lang(lang)).collect();
    if all.is_empty() { nothing.in_lang(lang).to_owned() } else { all.join(", ") }
}

/// As it is done, and where that is another one, what was accepted.
fn exercise(lang: Lang, place: usize, item: &PlanItem) -> Fact {
    let number = place + 1;
    let name = say! { lang: "Øvelse {number}" | "Øving {number}" | "Exercise {number}" };
    let now = words::exercise(lang, item.now);
    let prescribed = (item.now != item.prescribed).then(|| words::prescribed(lang, item.prescribed));
    (name, [now].into_iter().chain(prescribed).collect::<Vec<_>>().join(". "))
}
