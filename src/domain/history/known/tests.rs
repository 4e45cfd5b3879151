use proptest::prelude::*;

use std::collections::{BTreeMap, BTreeSet};

use chrono::Months;

use super::*;
use crate::domain::assessment::{Answer, Answers, Assessment, Key, Source};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::event::PersonEvent;
use crate::domain::exercise::{Caution, Equipment, Task};
use crate::domain::history::tests::{day, event, sppb};
use crate::domain::identity::{GoalId, PersonId};
use crate::domain::level::{FallRisk, Level, Signs};
use crate::domain::person::Dementia;
use crate::domain::plan::{Accepted, Basis, HomeAndHealth, Plan, Progression, propose};
use crate::domain::registry;
use crate::domain::sppb::score::SppbTotal;
use crate::domain::written::Name;

const PERSON: PersonId = PersonId::from_bits(1);

fn history(happened: Vec<PersonEvent>) -> History {
    let events: Vec<_> = (0..).zip(happened).map(|(counter, what)| event(counter, what)).collect();
    History::fold(PERSON, &events)
}

fn asked(instrument: Instrument, on: NaiveDate, answers: &[(u8, Answer)]) -> PersonEvent {
    let mut given = Answers::default();
    for (item, answer) in answers {
        given.put(Key::Item(*item), *answer);
    }
    let conditions = registry::usual_conditions(instrument);
    PersonEvent::Assessed(Assessment { instrument, on, source: Source::Paper, conditions, answers: given })
}

fn time(hundredths: u32) -> Answer {
    Answer::Time(Centiseconds::new(hundredths))
}

fn plan(known: &KnownOfPerson, on: NaiveDate) -> Plan {
    let circumstances = HomeAndHealth {
        cautions: known.cautions.clone(),
        equipment: known.equipment.clone(),
        tasks: known.tasks.clone(),
    };
    let proposal = propose(Basis::Chosen(Level::B), &known.signs(), circumstances);
    let accepted = Accepted { by: Name::new("Fysioterapeut Prøve").unwrap(), on };
    let mut plan = Plan::accept(proposal, accepted, known.progression, known.asked.clone()).unwrap();
    plan.terms.goals = known.goals.clone();
    plan
}

fn accepted(known: &KnownOfPerson, on: NaiveDate) -> PersonEvent {
    PersonEvent::PlanAccepted(Box::new(plan(known, on)))
}

#[test]
fn of_a_new_person_nothing_is_known_but_what_most_homes_have() {
    let known = history(vec![]).known(day(20));
    assert_eq!((known.sppb, known.speed, known.signs()), (None, None, Signs::NONE_KNOWN));
    assert_eq!(known.equipment.len(), 11);
    assert!(!known.equipment.contains(&Equipment::Stairs) && known.progression == Progression::ByProfessional);
}

#[test]
fn the_newest_speed_counts_whichever_test_it_is_from() {
    let walk = |on| asked(Instrument::Gait, day(on), &[(0, time(800))]);
    // The SPPB of 3 March took 10 s for 4 m, and has no total without five rises.
    let speed = |events| history(events).known(day(28)).speed.map(|(on, speed)| (on, speed.hundredths()));
    assert_eq!(speed(vec![sppb()]), Some((day(3), 40)));
    assert_eq!(speed(vec![sppb(), walk(12)]), Some((day(12), 50)));
    assert_eq!(speed(vec![sppb(), walk(1)]), Some((day(3), 40)));
}

#[test]
fn the_last_time_up_and_go_counts() {
    let tug = |on, hundredths| asked(Instrument::Tug, day(on), &[(0, time(hundredths))]);
    let known = history(vec![tug(2, 2_400), tug(9, 1_900)]).known(day(28));
    assert_eq!(known.tug.map(|(on, tug)| (on, tug.time())), Some((day(9), Centiseconds::new(1_900))));
}

#[test]
fn falls_of_the_last_year_are_added_up_and_older_ones_left_out() {
    let fell = |on, falls, care| asked(Instrument::Falls, on, &[(0, Answer::Whole(falls)), (2, Answer::Whole(care))]);
    let last_year = day(1) - Months::new(14);
    let falls = |events| history(events).known(day(28)).falls;
    assert_eq!(falls(vec![fell(last_year, 3, 1)]), None);
    let sum = Some(FallRisk { last_year: 2, needed_care: true });
    assert_eq!(falls(vec![fell(last_year, 3, 0), fell(day(2), 1, 0), fell(day(9), 1, 1)]), sum);
    assert_eq!(falls(vec![fell(day(2), 0, 0)]), Some(FallRisk { last_year: 0, needed_care: false }));
}

#[test]
fn a_new_proposal_starts_from_the_plan_before() {
    let goal = GoalId::from_bits(5);
    let first = KnownOfPerson {
        falls: Some(FallRisk { last_year: 4, needed_care: false }),
        dementia: Dementia::Diagnosed,
        cautions: BTreeSet::from([Caution::KneePain]),
        equipment: Equipment::ALL.into(),
        tasks: vec![Task::Stairs],
        goals: BTreeMap::from([(goal, BTreeSet::from([Task::Stairs]))]),
        progression: Progression::ByRule,
        ..KnownOfPerson::remembered(None)
    };
    let known = history(vec![accepted(&first, day(3))]).known(day(28));
    let falls = Some(FallRisk { last_year: 2, needed_care: false });
    assert_eq!(known, KnownOfPerson { falls, level: Some(Level::B), ..first.clone() });
    let later = day(28) + Months::new(12);
    assert_eq!(history(vec![accepted(&first, day(3))]).known(later).falls, None);
}

#[test]
fn a_newer_sppb_with_another_level_outgrows_the_plan_and_an_older_or_equal_one_does_not() {
    let plan = plan(&KnownOfPerson::remembered(None), day(10));
    assert_eq!(plan.terms.aim.level, Level::B);
    let measured = |on, points| KnownOfPerson {
        sppb: Some((day(on), SppbTotal::new(points).unwrap())),
        ..KnownOfPerson::remembered(None)
    };
    assert_eq!(measured(11, 9).outgrows(&plan), Some((day(11), Level::C)));
    assert_eq!(measured(11, 3).outgrows(&plan), Some((day(11), Level::A)));
    assert_eq!((measured(11, 5).outgrows(&plan), measured(10, 9).outgrows(&plan)), (None, None));
    assert_eq!(KnownOfPerson::remembered(None).outgrows(&plan), None);
}

proptest! {
    #[test]
    fn a_proposal_from_what_is_known_can_be_accepted(dementia: bool, cautions in 0..(1_u32 << Caution::ALL.len())) {
        let chosen = Caution::ALL.into_iter().enumerate().filter(|(place, _)| cautions & (1 << place) != 0);
        let known = KnownOfPerson {
            dementia: if dementia { Dementia::Diagnosed } else { Dementia::NotKnown },
            cautions: chosen.map(|(_, caution)| caution).collect(),
            ..KnownOfPerson::remembered(None)
        };
        prop_assert_eq!(plan(&known, day(3)).not_allowed(), None);
    }
}
