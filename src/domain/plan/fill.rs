//! Twenty minutes filled from the library: which exercises, in which order.

use super::{Aim, Emphasis, HomeAndHealth};
use crate::domain::exercise::Planned;
use crate::domain::exercise::{Chain, Exercise, Place, Purpose, Task};

/// A part of the session. Its lanes take turns.
struct PlanPart {
    seconds: u16,
    /// The same, where the risk of falling is high.
    seconds_for_balance: u16,
    lanes: &'static [&'static [Chain]],
}

/// In order.
///
/// READING: own shares of the twenty minutes; the «+» moves a minute and a half from strength to balance.
#[rustfmt::skip] // columns
const PARTS: [PlanPart; 6] = [
    PlanPart { seconds: 180, seconds_for_balance: 180, lanes: &[&[Chain::WarmLegs], &[Chain::WarmArms]] },
    PlanPart { seconds: 440, seconds_for_balance: 350, lanes: &[&[Chain::Rise, Chain::Thigh, Chain::Hip, Chain::Heel, Chain::Power],
                                                            &[Chain::Push, Chain::Lift]] },
    PlanPart { seconds: 240, seconds_for_balance: 330, lanes: &[&[Chain::Stance, Chain::Shift, Chain::OneLeg, Chain::FourWays], &[Chain::Turn]] },
    PlanPart { seconds: 205, seconds_for_balance: 205, lanes: &[&[Chain::Walk, Chain::OtherWays, Chain::TwoThings,
                                                              Chain::GetUp, Chain::Step, Chain::Stair, Chain::Outdoors,
                                                              Chain::Kitchen, Chain::Clothes, Chain::Floor]] },
    PlanPart { seconds:  70, seconds_for_balance:  70, lanes: &[&[Chain::Stretch]] },
    PlanPart { seconds:  65, seconds_for_balance:  65, lanes: &[&[Chain::Breath]] },
];

/// Exercises in order for about twenty minutes. The same input always gives the same session.
///
/// Each chain gives its most demanding exercise that this person may do here, then its easier ones, and only then comes
/// a second round. Every part has at least one, and within a part the safer places come first, so that the person gets up
/// and sits down as seldom as can be. With what the place needs and at most two cautions the session lasts 19–21 minutes;
/// with more cautions it may be shorter.
pub fn fill(aim: Aim, circumstances: &HomeAndHealth) -> Vec<Planned> {
    let mut planned = Vec::new();
    let (mut seconds, mut until) = (0, 0);
    for part in &PARTS {
        until += part.seconds(aim.emphasis);
        let once = part.exercises(aim, circumstances);
        let mut chosen: Vec<Exercise> = Vec::new();
        for exercise in once.iter().chain(&once) {
            if !chosen.is_empty() && seconds + Planned::of(*exercise).share() / 2 > until {
                break;
            }
            seconds += Planned::of(*exercise).share();
            chosen.push(*exercise);
        }
        chosen.sort_by_key(|exercise| exercise.place());
        planned.extend(chosen.into_iter().map(Planned::of));
    }
    planned
}

/// Whether a session at this place may hold the exercise: it may borrow from easier places, never from harder ones.
///
/// READING: nobody lies down in the middle of a session, unless getting in and out of bed is what is practised.
pub(super) fn is_within_reach(exercise: Exercise, place: Place, tasks: &[Task]) -> bool {
    let to_bed = exercise.purpose() == Purpose::Everyday
        && exercise.serves().contains(&Task::InAndOutOfBed)
        && tasks.contains(&Task::InAndOutOfBed);
    exercise.place() <= place && (exercise.place() != Place::Bed || place == Place::Bed || to_bed)
}

impl PlanPart {
    fn seconds(&self, emphasis: Emphasis) -> u16 {
        match emphasis {
            Emphasis::Even => self.seconds,
            Emphasis::Balance => self.seconds_for_balance,
        }
    }

    /// All that come into question, the best first, the lanes by turns.
    fn exercises(&self, aim: Aim, circumstances: &HomeAndHealth) -> Vec<Exercise> {
        let lanes: Vec<Vec<Exercise>> = self.lanes.iter().map(|chains| lane(chains, aim, circumstances)).collect();
        let longest = lanes.iter().map(Vec::len).max().unwrap_or(0);
        (0..longest).flat_map(|turn| lanes.iter().filter_map(move |lane| lane.get(turn).copied())).collect()
    }
}

fn lane(chains: &[Chain], aim: Aim, circumstances: &HomeAndHealth) -> Vec<Exercise> {
    let mut ranked: Vec<(usize, Exercise)> = Vec::new();
    for chain in chains {
        let possible = chain.exercises().rev().filter(|exercise| {
            exercise.rung().suits(aim.level)
                && is_within_reach(*exercise, aim.place, &circumstances.tasks)
                && circumstances.allow(*exercise)
        });
        ranked.extend(possible.enumerate());
    }
    let serves_any = |exercise: Exercise| circumstances.tasks.iter().any(|task| exercise.serves().contains(task));
    ranked.sort_by_key(|(rank, exercise)| (*rank, !serves_any(*exercise), u8::MAX - exercise.rung().value()));
    let ordered = ranked.into_iter().map(|(_, exercise)| exercise).collect();
    if chains.iter().any(|chain| chain.purpose() == Purpose::Everyday) {
        goals_first(ordered, &circumstances.tasks)
    } else {
        ordered
    }
}

/// For each task in turn one exercise that serves it, unless an earlier one does; then the others.
fn goals_first(mut exercises: Vec<Exercise>, tasks: &[Task]) -> Vec<Exercise> {
    let mut ordered: Vec<Exercise> = Vec::new();
    for task in tasks {
        let serves = |exercise: &Exercise| exercise.serves().contains(task);
        if ordered.iter().any(serves) {
            continue;
        }
        if let Some(index) = exercises.iter().position(serves) {
            ordered.push(exercises.remove(index));
        }
    }
    ordered.append(&mut exercises);
    ordered
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::exercise::{Caution, Equipment, Stage};
    use crate::domain::level::Level;
    use crate::domain::session::SESSION_SECONDS;

    const LEVELS: [Level; 4] = [Level::A, Level::B, Level::C, Level::D];

    fn aims() -> impl Iterator<Item = Aim> {
        let emphases = [Emphasis::Even, Emphasis::Balance];
        Place::ALL.into_iter().flat_map(move |place| {
            LEVELS.into_iter().flat_map(move |level| emphases.map(|emphasis| Aim { place, level, emphasis }))
        })
    }

    fn up_to_two_cautions() -> BTreeSet<BTreeSet<Caution>> {
        let pairs = Caution::ALL.into_iter().flat_map(|one| Caution::ALL.map(|other| BTreeSet::from([one, other])));
        pairs.chain([BTreeSet::new()]).collect()
    }

    fn seconds(planned: &[Planned]) -> u16 {
        planned.iter().map(|planned| planned.share()).sum()
    }

    fn stage(planned: &Planned) -> Stage {
        planned.exercise.purpose().stage()
    }

    fn at_home(aim: Aim, tasks: &[Task]) -> Vec<Planned> {
        let equipment = BTreeSet::from(Equipment::ALL);
        fill(aim, &HomeAndHealth { equipment, cautions: BTreeSet::new(), tasks: tasks.to_vec() })
    }

    #[test]
    fn every_chain_has_its_place_in_the_session_and_the_parts_are_twenty_minutes() {
        let chains = PARTS.iter().flat_map(|part| part.lanes.concat());
        let count = chains.clone().count();
        assert_eq!((chains.collect::<BTreeSet<_>>(), count), (BTreeSet::from(Chain::ALL), Chain::ALL.len()));
        for emphasis in [Emphasis::Even, Emphasis::Balance] {
            assert_eq!(PARTS.iter().map(|part| part.seconds(emphasis)).sum::<u16>(), SESSION_SECONDS);
        }
    }

    #[test]
    fn every_place_fills_twenty_minutes_for_every_level_and_up_to_two_cautions_with_little_or_much_in_the_home() {
        for (aim, cautions) in aims().flat_map(|aim| up_to_two_cautions().into_iter().map(move |them| (aim, them))) {
            for equipment in [aim.place.needs(), &Equipment::ALL] {
                let equipment = equipment.iter().copied().collect();
                let circumstances = HomeAndHealth { cautions: cautions.clone(), equipment, tasks: Vec::new() };
                let planned = fill(aim, &circumstances);
                let seconds = seconds(&planned);
                assert!((1140..=1260).contains(&seconds), "{seconds} s: {aim:?} {cautions:?}");
                assert!(planned.is_sorted_by_key(stage), "{aim:?} {cautions:?}");
                let stages: BTreeSet<_> = planned.iter().map(stage).collect();
                assert_eq!(stages, BTreeSet::from(Stage::ALL), "{aim:?} {cautions:?}");
            }
        }
    }

    #[test]
    fn nothing_is_harder_than_the_place_or_the_level_allows_nor_done_more_than_twice() {
        for aim in aims() {
            let planned = at_home(aim, &[]);
            for Planned { exercise, .. } in &planned {
                assert!(exercise.place() <= aim.place && exercise.rung().suits(aim.level), "{exercise:?} {aim:?}");
                assert!(exercise.place() != Place::Bed || aim.place == Place::Bed, "{exercise:?} {aim:?}");
                assert!(planned.iter().filter(|other| other.exercise == *exercise).count() <= 2, "{exercise:?}");
            }
        }
    }

    #[test]
    fn most_of_a_session_is_at_its_own_place_or_the_one_before() {
        for aim in aims().filter(|aim| aim.level == Level::D) {
            let planned = at_home(aim, &[]);
            let near = |it: &&Planned| Some(it.exercise.place()) >= aim.place.easier();
            assert!(2 * planned.iter().filter(near).count() > planned.len(), "{aim:?}: {planned:?}");
        }
    }

    #[test]
    fn the_last_thing_is_to_breathe_slowly_and_nobody_sits_down_and_gets_up_again_within_a_part() {
        for aim in aims() {
            let planned = at_home(aim, &[]);
            assert_eq!(planned.last().map(|last| last.exercise.chain()), Some(Chain::Breath), "{aim:?}");
            let before_calm: Vec<_> = planned.iter().filter(|it| stage(it) != Stage::CalmDown).collect();
            assert!(before_calm.is_sorted_by_key(|it| (stage(it), it.exercise.place())), "{aim:?}");
        }
    }

    #[test]
    fn goals_decide_which_everyday_tasks_come_in() {
        let aim = Aim { place: Place::Walking, level: Level::D, emphasis: Emphasis::Even };
        let everyday = |tasks: &[Task]| -> Vec<Exercise> {
            at_home(aim, tasks).iter().filter(|it| stage(it) == Stage::Everyday).map(|it| it.exercise).collect()
        };
        for task in Task::ALL {
            assert!(everyday(&[task]).iter().any(|exercise| exercise.serves().contains(&task)), "{task:?}");
        }
        assert_eq!(everyday(&[Task::InAndOutOfBed, Task::CarryCup]), [Exercise::BedToEdge, Exercise::CarryCup]);
        assert_eq!(everyday(&[Task::Stairs, Task::Dress]), [Exercise::SeatedPickUp, Exercise::StairsWithRail]);
    }

    #[test]
    fn a_high_risk_of_falling_gives_balance_more_time() {
        for place in Place::ALL {
            let time = |emphasis| {
                let planned = at_home(Aim { place, level: Level::C, emphasis }, &[]);
                let balance = planned.iter().filter(|it| stage(it) == Stage::Balance);
                balance.map(|it| it.share()).sum::<u16>()
            };
            assert!(time(Emphasis::Balance) > time(Emphasis::Even), "{place:?}");
        }
    }
}
