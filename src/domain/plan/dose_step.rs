//! The next step of one exercise by how hard the last two sessions were: the dose moves first, the rung after.
//!
//! Source: clinical rules, second edition, §5; the aim is an exertion of 4–6 of 10 (ICFSR 2021 advises 5–6).

use crate::domain::exercise::{Amount, Dose, Exercise, ExtraLoad, Planned};
use crate::domain::scale::ZeroToTen;

/// READING: an exertion of 6 or less in two sessions running, all of it done, leads up; 7 or more, «for sliten» or
/// «færre» in both leads down. Where both hold it goes down.
const LIGHT_ENOUGH: u8 = 6;

const MOST_SETS: u8 = 3;
const MOST_REPETITIONS: u8 = 12;
const FEWEST_REPETITIONS: u8 = 5;
/// READING: what is held for a time goes from ten seconds to a minute, and a walk from one minute to ten.
const SECONDS: [u16; 2] = [10, 60];
const WALK_SECONDS: [u16; 2] = [60, 600];
/// READING: two repetitions, ten seconds or one minute at a time. With a second set it starts again with eight repetitions, with
/// a third with ten, and with a heavier load with two sets of eight.
const REPETITIONS_AT_A_TIME: u8 = 2;
const SECONDS_AT_A_TIME: u16 = 10;
const AGAIN_WITH: [u8; 2] = [8, 10];
const SETS_AGAIN: u8 = 2;

/// In this order, up and down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DoseStep {
    /// Or longer.
    MoreRepetitions,
    AnotherSet,
    MoreLoad,
    Harder,
    LessLoad,
    FewerSets,
    /// Or shorter.
    FewerRepetitions,
    Easier,
}

/// How one exercise went in one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExerciseEffort {
    /// All sets and repetitions in good form.
    pub done: bool,
    pub exertion: ZeroToTen,
    /// «For sliten», or fewer than planned.
    pub too_tired: bool,
}

/// What is asked of the person now, and where its ends are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoseNow {
    pub sets: u8,
    /// Repetitions or seconds, and the fewest and the most of them.
    pub count: u16,
    pub range: [u16; 2],
    /// Steps from nothing: see [`ExtraLoad::step`].
    pub load: u8,
    pub most_load: u8,
}

/// `None`: it stays.
pub fn dose_step(now: DoseNow, sessions: [ExerciseEffort; 2]) -> Option<DoseStep> {
    let [fewest, most] = now.range;
    if sessions.iter().all(|it| it.exertion.value() > LIGHT_ENOUGH || it.too_tired) {
        Some(match now {
            DoseNow { load: 1.., .. } => DoseStep::LessLoad,
            DoseNow { sets: 2.., .. } => DoseStep::FewerSets,
            DoseNow { count, .. } if count > fewest => DoseStep::FewerRepetitions,
            DoseNow { .. } => DoseStep::Easier,
        })
    } else if sessions.iter().all(|it| it.exertion.value() <= LIGHT_ENOUGH && it.done) {
        Some(match now {
            DoseNow { count, .. } if count < most => DoseStep::MoreRepetitions,
            DoseNow { sets, .. } if sets < MOST_SETS => DoseStep::AnotherSet,
            DoseNow { load, most_load, .. } if load < most_load => DoseStep::MoreLoad,
            DoseNow { .. } => DoseStep::Harder,
        })
    } else {
        None
    }
}

impl DoseNow {
    /// By repetitions, of one exercise out of many.
    pub fn by_repetitions(sets: u8, repetitions: u8, load: u8, most_load: u8) -> Self {
        let range = [FEWEST_REPETITIONS, MOST_REPETITIONS].map(u16::from);
        Self { sets, count: repetitions.into(), range, load, most_load }
    }

    /// `most_load`: the highest step of load that there is in the home.
    pub fn of(planned: Planned, most_load: u8) -> Self {
        let Planned { exercise, amount, load, .. } = planned;
        let count = match amount.dose {
            Dose::Seconds(seconds) => seconds,
            Dose::Repetitions { count, .. } => count.into(),
        };
        Self { sets: amount.sets, count, range: range(exercise), load: ExtraLoad::step(load), most_load }
    }
}

/// The fewest and the most repetitions or seconds of one set.
///
/// READING: a whole task that is few by nature, like a stair, goes to twice as many as the library has.
pub fn range(exercise: Exercise) -> [u16; 2] {
    match exercise.amount().dose {
        Dose::Seconds(seconds) if seconds > SECONDS[1] => WALK_SECONDS,
        Dose::Seconds(_) => SECONDS,
        Dose::Repetitions { count, .. } if count < FEWEST_REPETITIONS => [count, 2 * count].map(u16::from),
        Dose::Repetitions { .. } => [FEWEST_REPETITIONS, MOST_REPETITIONS].map(u16::from),
    }
}

/// The same exercise after a step of its dose. `None`: the step changes the rung, or there is nothing to change.
pub fn stepped(planned: Planned, step: DoseStep) -> Option<Planned> {
    let Planned { exercise, amount, load, .. } = planned;
    let [fewest, most] = range(exercise);
    let with = |amount| Planned { amount, ..planned };
    let load_at = |step: u8| exercise.resistance().and_then(|kind| kind.load(step));
    let now = ExtraLoad::step(load);
    Some(match step {
        DoseStep::MoreRepetitions => with(counted(amount, |count, by| (count + by).min(most))),
        DoseStep::FewerRepetitions => with(counted(amount, |count, by| count.saturating_sub(by).max(fewest))),
        DoseStep::AnotherSet => with(again(amount, amount.sets + 1)),
        DoseStep::FewerSets => with(Amount { sets: amount.sets.saturating_sub(1).max(1), ..amount }),
        DoseStep::MoreLoad => {
            let load = load_at(now + 1)?;
            Planned { load: Some(load), ..with(again(amount, amount.sets.min(SETS_AGAIN))) }
        }
        DoseStep::LessLoad => Planned { load: load_at(now.checked_sub(1)?), ..planned },
        DoseStep::Harder | DoseStep::Easier => return None,
    })
    .filter(|after| *after != planned)
}

fn counted(amount: Amount, change: impl Fn(u16, u16) -> u16) -> Amount {
    let dose = match amount.dose {
        Dose::Seconds(seconds) if seconds > SECONDS[1] => Dose::Seconds(change(seconds, WALK_SECONDS[0])),
        Dose::Seconds(seconds) => Dose::Seconds(change(seconds, SECONDS_AT_A_TIME)),
        Dose::Repetitions { count, sides } => {
            let by = if count < FEWEST_REPETITIONS { 1 } else { REPETITIONS_AT_A_TIME };
            let count = u8::try_from(change(count.into(), by.into())).unwrap_or(count);
            Dose::Repetitions { count, sides }
        }
    };
    Amount { dose, ..amount }
}

/// With more sets or more load the repetitions start again.
fn again(amount: Amount, sets: u8) -> Amount {
    let [second, third] = AGAIN_WITH;
    let most = if sets <= SETS_AGAIN { second } else { third };
    let dose = match amount.dose {
        Dose::Repetitions { count, sides } => Dose::Repetitions { count: count.min(most), sides },
        Dose::Seconds(seconds) => Dose::Seconds(seconds),
    };
    Amount { dose, sets }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn effort(done: bool, exertion: u8, too_tired: bool) -> ExerciseEffort {
        ExerciseEffort { done, exertion: ZeroToTen::new(exertion).unwrap(), too_tired }
    }

    fn light(now: DoseNow) -> Option<DoseStep> {
        dose_step(now, [effort(true, 6, false); 2])
    }

    fn hard(now: DoseNow) -> Option<DoseStep> {
        dose_step(now, [effort(false, 7, false); 2])
    }

    #[test]
    fn upwards_come_repetitions_sets_load_and_then_the_next_rung() {
        let of = DoseNow::by_repetitions;
        let cases = [
            (of(1, 11, 0, 2), DoseStep::MoreRepetitions),
            (of(1, 12, 0, 2), DoseStep::AnotherSet),
            (of(2, 13, 0, 2), DoseStep::AnotherSet),
            (of(3, 12, 1, 2), DoseStep::MoreLoad),
            (of(3, 12, 2, 2), DoseStep::Harder),
        ];
        for (now, step) in cases {
            assert_eq!(light(now), Some(step), "{now:?}");
        }
    }

    #[test]
    fn downwards_come_load_sets_repetitions_and_then_the_easier_rung() {
        let of = DoseNow::by_repetitions;
        let cases = [
            (of(2, 8, 1, 2), DoseStep::LessLoad),
            (of(2, 8, 0, 2), DoseStep::FewerSets),
            (of(1, 6, 0, 2), DoseStep::FewerRepetitions),
            (of(1, 5, 0, 2), DoseStep::Easier),
        ];
        for (now, step) in cases {
            assert_eq!(hard(now), Some(step), "{now:?}");
        }
    }

    #[test]
    fn six_is_light_enough_seven_is_not_and_one_session_decides_nothing() {
        let now = DoseNow::by_repetitions(1, 8, 0, 0);
        let step = |one, other| dose_step(now, [one, other]);
        assert_eq!(step(effort(true, 6, false), effort(true, 6, false)), Some(DoseStep::MoreRepetitions));
        assert_eq!(step(effort(true, 6, false), effort(true, 7, false)), None);
        assert_eq!(step(effort(true, 7, false), effort(true, 7, false)), Some(DoseStep::FewerRepetitions));
        assert_eq!(step(effort(false, 6, false), effort(true, 6, false)), None);
        assert_eq!(step(effort(false, 3, true), effort(false, 9, false)), Some(DoseStep::FewerRepetitions));
        assert_eq!(step(effort(false, 3, true), effort(true, 3, false)), None);
    }

    #[test]
    fn a_dose_stays_within_its_ends_and_starts_again_with_more_sets_or_load() {
        let planned = |amount, load| Planned { amount, load, ..Planned::of(Exercise::SeatedKneeStraighten) };
        let load = |step| Exercise::SeatedKneeStraighten.resistance().and_then(|kind| kind.load(step));
        let after = |amount, step| stepped(planned(amount, None), step);
        assert_eq!(after(Amount::each(11, 1), DoseStep::MoreRepetitions), Some(planned(Amount::each(12, 1), None)));
        assert_eq!(after(Amount::each(12, 1), DoseStep::AnotherSet), Some(planned(Amount::each(8, 2), None)));
        assert_eq!(after(Amount::each(12, 3), DoseStep::MoreLoad), Some(planned(Amount::each(8, 2), load(1))));
        assert_eq!(after(Amount::each(6, 1), DoseStep::FewerRepetitions), Some(planned(Amount::each(5, 1), None)));
        assert_eq!(after(Amount::each(5, 1), DoseStep::FewerRepetitions), None);
        let heavy = planned(Amount::each(8, 2), load(1));
        assert_eq!(stepped(heavy, DoseStep::LessLoad), Some(planned(Amount::each(8, 2), None)));
        assert_eq!(stepped(planned(Amount::each(8, 2), load(20)), DoseStep::MoreLoad), None);
    }

    #[test]
    fn what_is_held_goes_by_ten_seconds_and_a_stair_by_one() {
        let after = |exercise, step| stepped(Planned::of(exercise), step).map(|it| it.amount.dose);
        assert_eq!(after(Exercise::HeldFeetTogether, DoseStep::MoreRepetitions), Some(Dose::Seconds(30)));
        let Some(Dose::Repetitions { count, .. }) = after(Exercise::StairsWithRail, DoseStep::MoreRepetitions) else {
            panic!("a stair is counted")
        };
        assert_eq!((count, range(Exercise::StairsWithRail)), (3, [2, 4]));
    }
}
