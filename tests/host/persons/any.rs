//! Ten thousand persons at random.

use std::collections::BTreeMap;
use std::io::{self, Write};

use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::exercise::Task;
use hjemmetrener::domain::gait::Speed;
use hjemmetrener::domain::level::{Abilities, FallRisk};
use hjemmetrener::domain::person::Dementia;
use hjemmetrener::domain::plan::{EXERCISE_SECONDS, SessionContent, least_balance};
use hjemmetrener::domain::sppb::score::SppbTotal;

use super::*;

const PERSONS: u32 = 10_000;
/// Seconds that count as sixteen minutes: what the goals ask for may take a little longer.
const MINUTES: [u16; 2] = [840, 1140];

/// Chance, the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    /// Up to so many of all.
    fn some<T: Copy + Ord>(&mut self, all: &[T], most: u64) -> BTreeSet<T> {
        let many = self.below(most + 1);
        (0..many).map(|_| all[usize::try_from(self.below(all.len() as u64)).unwrap()]).collect()
    }
}

/// SPPB's parts from 0 to 4 each, a speed, falls, up to three cautions, what there is in the home, up to three goals.
fn person(chance: &mut Chance) -> PlannedPerson {
    let [balance, gait, chair] = [0; 3].map(|_| u8::try_from(chance.below(5)).unwrap());
    let abilities = Abilities {
        rises: chair >= 1 || chance.below(3) == 0,
        stands: balance >= 1,
        walks: gait >= 1,
        stands_narrow: balance >= 2,
    };
    let metres = u32::try_from(200 + chance.below(1_100)).unwrap();
    let signs = Signs {
        speed: (gait > 0).then(|| Speed::new(metres, Centiseconds::new(1_000)).unwrap()),
        falls: Some(FallRisk { last_year: u8::try_from(chance.below(4)).unwrap(), needed_care: chance.below(6) == 0 }),
        dementia: if chance.below(5) == 0 { Dementia::Diagnosed } else { Dementia::NotKnown },
        abilities: Some(abilities),
        ..Signs::NONE_KNOWN
    };
    let mut equipment: BTreeSet<Equipment> = [Equipment::Bed, Equipment::Chair, Equipment::Worktop].into();
    equipment.extend(Equipment::ALL.into_iter().filter(|_| chance.below(3) > 0));
    let cautions = chance.some(&Caution::ALL, 3);
    let tasks = chance.some(&Task::ALL, 3).into_iter().collect();
    let basis = Basis::Sppb(SppbTotal::new(balance + gait + chair).unwrap());
    PlannedPerson { basis, signs, home: HomeAndHealth { cautions, equipment, tasks } }
}

/// What of the rules a proposal breaks. Each holds wherever nothing excludes it.
fn broken(person: &PlannedPerson) -> Vec<&'static str> {
    let proposal = person.proposal();
    let may = person.all_that_may(&proposal);
    let items = &proposal.items;
    let has = |is: fn(Exercise) -> bool| items.iter().any(|it| is(it.exercise));
    let content = SessionContent::of(items);
    let is_legs = |exercise: Exercise| exercise.purpose() == Purpose::Legs;
    let possible: u16 = {
        let all: Vec<Planned> = may.iter().map(|it| Planned::of(*it)).collect();
        let sets =
            |it: &Planned| Planned { amount: hjemmetrener::domain::exercise::Amount { sets: 3, ..it.amount }, ..*it };
        SessionContent::of(&all.iter().map(sets).collect::<Vec<_>>()).balance
    };
    let rules = [
        ("fills the time", (MINUTES[0]..=MINUTES[1]).contains(&content.seconds)),
        ("two sets of leg strength", content.leg_sets >= 2 || !may.iter().any(|it| is_legs(*it))),
        ("the balance of the level", content.balance >= least_balance(proposal.aim.level).min(possible)),
        ("rising for who can", has(Exercise::is_rise) || !may.iter().any(|it| it.is_rise())),
        (
            "a task for each goal",
            person.home.tasks.iter().all(|task| {
                let serves = |exercise: Exercise| exercise.serves().contains(task);
                items.iter().any(|it| serves(it.exercise)) || !may.iter().any(|it| serves(*it))
            }),
        ),
        ("nothing excluded", items.iter().all(|it| may.contains(&it.exercise) || is_for_bed(person, it.exercise))),
        ("the support that risk asks for", items.iter().all(|it| is_supported(person, *it))),
        ("no more than ten exercises and one for each goal", items.len() <= 10 + person.home.tasks.len()),
    ];
    rules.into_iter().filter(|(_, holds)| !holds).map(|(rule, _)| rule).collect()
}

/// Getting in and out of bed is practised where it is a goal.
fn is_for_bed(person: &PlannedPerson, exercise: Exercise) -> bool {
    exercise.place() == Place::Bed && person.home.tasks.contains(&Task::InAndOutOfBed) && person.home.allow(exercise)
}

/// A hand near, or the chair behind while rising.
fn is_supported(person: &PlannedPerson, planned: Planned) -> bool {
    let exercise = planned.exercise;
    let is_free = exercise.place() >= Place::StandingFree && !exercise.is_rise();
    !is_free || !person.asks_for_support() || planned.held_by() < Support::Free
}

#[test]
fn ten_thousand_persons_are_proposed_what_the_rules_ask_for() {
    let mut chance = Chance(1);
    let mut wrong: BTreeMap<&str, (u32, Option<PlannedPerson>)> = BTreeMap::new();
    let (mut levels, mut seconds, mut rising, mut near) = ([0_u32; 4], 0_u64, 0_u32, 0_u32);
    for _ in 0..PERSONS {
        let person = person(&mut chance);
        let proposal = person.proposal();
        levels[proposal.aim.level as usize] += 1;
        seconds += u64::from(proposal.content().seconds);
        near += u32::from(proposal.content().seconds.abs_diff(EXERCISE_SECONDS) <= 60);
        rising += u32::from(proposal.items.iter().any(|it| it.exercise.is_rise()));
        for rule in broken(&person) {
            let found = wrong.entry(rule).or_insert((0, None));
            found.0 += 1;
            found.1.get_or_insert(person.clone());
        }
    }
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{PERSONS} persons (levels A–D {levels:?}): {:.1} minutes of exercises on average, {near} within a minute of \
         sixteen; {rising} practise rising; rules \
         broken: {}",
        seconds as f64 / f64::from(PERSONS) / 60.0,
        wrong.values().map(|(count, _)| count).sum::<u32>(),
    )
    .unwrap();
    for (rule, (count, person)) in &wrong {
        let person = person.as_ref().unwrap();
        writeln!(out, "{rule}: {count}, as {person:?}: {:#?}", person.proposal()).unwrap();
    }
    assert!(wrong.is_empty());
    assert!(levels.iter().all(|count| *count > 0), "{levels:?}");
}
