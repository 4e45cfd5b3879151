//! A dose as a professional sets it, one step of one part at a time.

use std::collections::BTreeSet;

use crate::domain::exercise::{Amount, Dose, Equipment, Exercise, ExtraLoad, Planned, Support};

/// What can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DoseSetting {
    Sets,
    /// Repetitions, seconds, or minutes on the way.
    Count,
    Load,
    Support,
}

/// Source: clinical rules, second edition, §5. A walk that the library counts in minutes goes to ten of them, and a task that
/// is few by nature, like a stair, may be as few as in the library.
const SETS: [u16; 2] = [1, 3];
const REPETITIONS: [u16; 2] = [5, 15];
const SECONDS: [u16; 2] = [5, 60];
const WALK_SECONDS: [u16; 2] = [60, 600];

impl DoseSetting {
    pub const ALL: [Self; 4] = [Self::Sets, Self::Count, Self::Load, Self::Support];
}

/// One step more or less of it. `None`: it ends here, or this exercise has nothing of the kind. `equipment`: of the home.
pub fn set_by_hand(
    planned: Planned,
    part: DoseSetting,
    is_more: bool,
    equipment: &BTreeSet<Equipment>,
) -> Option<Planned> {
    match part {
        DoseSetting::Sets => {
            let sets = u8::try_from(moved(planned.amount.sets.into(), 1, SETS, is_more)?).ok()?;
            Some(Planned { amount: Amount { sets, ..planned.amount }, ..planned })
        }
        DoseSetting::Count => {
            let dose = counted(planned.exercise, planned.amount.dose, is_more)?;
            Some(Planned { amount: Amount { dose, ..planned.amount }, ..planned })
        }
        DoseSetting::Load => {
            let kind = planned.exercise.resistance().filter(|kind| equipment.contains(&kind.equipment()))?;
            let step = moved(ExtraLoad::step(planned.load).into(), 1, [0, kind.most().into()], is_more)?;
            Some(Planned { load: kind.load(u8::try_from(step).ok()?), ..planned })
        }
        DoseSetting::Support => {
            let all = planned.exercise.supports();
            let now = planned.support.unwrap_or(Support::Free);
            let at = u16::try_from(all.iter().position(|it| *it == now)?).ok()?;
            let last = u16::try_from(all.len()).ok()?.checked_sub(1)?;
            let support = all.get(usize::from(moved(at, 1, [0, last], is_more)?)).copied();
            Some(Planned { support, ..planned })
        }
    }
}

fn counted(exercise: Exercise, dose: Dose, is_more: bool) -> Option<Dose> {
    match dose {
        Dose::Seconds(seconds) if seconds > SECONDS[1] || matches!(exercise.amount().dose, Dose::Seconds(61..)) => {
            moved(seconds, 60, WALK_SECONDS, is_more).map(Dose::Seconds)
        }
        Dose::Seconds(seconds) => moved(seconds, 5, SECONDS, is_more).map(Dose::Seconds),
        Dose::Repetitions { count, sides } => {
            let library = match exercise.amount().dose {
                Dose::Repetitions { count, .. } => count.into(),
                Dose::Seconds(_) => REPETITIONS[0],
            };
            let count = moved(count.into(), 1, [REPETITIONS[0].min(library), REPETITIONS[1]], is_more)?;
            Some(Dose::Repetitions { count: u8::try_from(count).ok()?, sides })
        }
    }
}

fn moved(from: u16, by: u16, [least, most]: [u16; 2], is_more: bool) -> Option<u16> {
    let to =
        if is_more { from.checked_add(by)?.min(most.max(from)) } else { from.saturating_sub(by).max(least.min(from)) };
    (to != from).then_some(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home() -> BTreeSet<Equipment> {
        Equipment::ALL.into()
    }

    /// As far as it goes.
    fn end(mut planned: Planned, part: DoseSetting, is_more: bool) -> Planned {
        while let Some(next) = set_by_hand(planned, part, is_more, &home()) {
            planned = next;
        }
        planned
    }

    #[test]
    fn every_part_has_the_ends_of_the_rule() {
        let of = Planned::of(Exercise::SeatedKneeStraighten);
        let ends = |part| [false, true].map(|is_more| end(of, part, is_more));
        assert_eq!(ends(DoseSetting::Sets).map(|it| it.amount.sets), [1, 3]);
        assert_eq!(ends(DoseSetting::Count).map(|it| it.amount), [Amount::each(5, 1), Amount::each(15, 1)]);
        assert_eq!(ends(DoseSetting::Load).map(|it| ExtraLoad::step(it.load)), [0, 20]);
        assert_eq!(ends(DoseSetting::Support), [of, of]);
    }

    #[test]
    fn seconds_end_at_a_minute_and_a_stair_may_be_as_few_as_in_the_library() {
        let ends =
            |exercise| [false, true].map(|more| end(Planned::of(exercise), DoseSetting::Count, more).amount.dose);
        assert_eq!(ends(Exercise::HeldFeetTogether), [Dose::Seconds(5), Dose::Seconds(60)]);
        let stairs = ends(Exercise::StairsWithRail).map(|dose| match dose {
            Dose::Repetitions { count, .. } => count,
            Dose::Seconds(_) => 0,
        });
        assert_eq!(stairs, [2, 15]);
    }

    #[test]
    fn a_load_needs_what_carries_it_and_a_support_a_place_to_let_go() {
        let load = |equipment| set_by_hand(Planned::of(Exercise::HeldLegAside), DoseSetting::Load, true, &equipment);
        assert_eq!(load(BTreeSet::from([Equipment::Worktop])), None);
        assert_eq!(load(home()).map(|it| ExtraLoad::step(it.load)), Some(1));
        let free = Planned::of(Exercise::FreeFeetTogether);
        let support = |planned| set_by_hand(planned, DoseSetting::Support, false, &home());
        assert_eq!(support(free).and_then(|it| it.support), Some(Support::OneHandNear));
        assert_eq!(support(Planned::of(Exercise::HeldFeetTogether)), None);
    }
}
