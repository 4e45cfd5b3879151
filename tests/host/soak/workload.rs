//! A worker's days at random: whatever is allowed, in any order, with up to four persons.

use std::collections::BTreeSet;

use chrono::Days;
use hjemmetrener::domain::consent::Content;
use hjemmetrener::domain::form_draft::{FormDraft, FormId, FormName, FormValues};
use hjemmetrener::domain::goal::GoalRating;
use hjemmetrener::domain::goal::protocol::to_assessment;
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::domain::person::Profile;
use hjemmetrener::domain::written::Name;
use hjemmetrener::vault::RandomSource;
use hjemmetrener::workspace::action::{Action, Running};
use hjemmetrener::workspace::view::View;

use crate::tablet::{Dice, cancellation, course, led, moment, rating, session, set_goal, sppb_on};

pub(super) struct Workload {
    dice: Dice,
    pub(super) day: i64,
}

impl Workload {
    pub(super) fn new(seed: u64) -> Self {
        Self { dice: Dice(seed), day: 0 }
    }

    fn throw(&mut self, below: usize) -> usize {
        let mut bytes = [0; 8];
        self.dice.fill(&mut bytes);
        usize::try_from(u64::from_le_bytes(bytes) % below as u64).unwrap()
    }

    fn profile(&mut self) -> Profile {
        let name = ["Signe Prøve", "Arne Øving", "Åse Tenkt", "Olav Prøve"][self.throw(4)];
        Profile { name: Name::new(name).unwrap(), birth_year: None, sex: None }
    }

    /// What is done next. The rules may refuse it, as they may refuse a worker.
    pub(super) fn next(&mut self, view: &View) -> Action {
        self.day += i64::try_from(self.throw(3)).unwrap();
        let people: Vec<PersonId> = view.people.keys().copied().collect();
        if people.is_empty() || people.len() < 4 && self.throw(8) == 0 {
            return Action::RegisterPerson { profile: self.profile(), course: course() };
        }
        let person = people[self.throw(people.len())];
        let goals: Vec<_> = view.people[&person].goals().iter().map(|goal| goal.goal.goal).collect();
        let day = self.day;
        match self.throw(12) {
            0 => Action::ChangeProfile { person, profile: self.profile() },
            1 => set_goal(person, ["Gå til postkassa uten rullator", "Reise meg fra sofaen selv"][self.throw(2)]),
            2 if !goals.is_empty() => Action::CloseGoal { person, goal: goals[self.throw(goals.len())] },
            3 if !goals.is_empty() => {
                let value = rating(1 + u8::try_from(self.throw(10)).unwrap());
                let goal = goals[self.throw(goals.len())];
                let ratings = vec![GoalRating { goal, performance: value, satisfaction: value }];
                Action::Assess { person, assessments: vec![to_assessment(&ratings, moment(day).local_date())] }
            }
            4 => Action::CancelSession { person, cancellation: cancellation(day) },
            5 | 6 => Action::HoldSession { person, session: session(day) },
            7 | 8 => Action::KeepRunning { person, running: Running::Session(led(day).snapshot().clone()) },
            9 => {
                let contents = BTreeSet::from([Content::ALL[self.throw(Content::ALL.len())]]);
                let until = moment(day).local_date() + Days::new(30);
                Action::GiveConsent { person, kin: Name::new("Kari Prøve").unwrap(), contents, until }
            }
            10 => {
                let values = FormValues::default().with("name", format!("halvt {day}"));
                Action::KeepDraft(FormDraft {
                    form: FormId::of_person(FormName::Person, person),
                    at: moment(day),
                    values,
                })
            }
            _ => sppb_on(day, person, 400 + u32::try_from(self.throw(500)).unwrap()),
        }
    }
}
