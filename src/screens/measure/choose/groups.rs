//! The instruments as they are chosen among: what is due first, the rest by what it is about.

use crate::domain::assessment::Instrument;
use crate::domain::goal::RatingScale;
use crate::domain::history::History;
use crate::text::{Phrase, measuring as words};
use crate::workspace::view::View;

/// One row to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    With(Instrument),
    /// Pain, exertion, quality of life and falls, all at once.
    ShortQuestions,
}

pub fn groups(view: &View, history: &History, due: &[Instrument]) -> Vec<(Phrase, Vec<Choice>)> {
    use Instrument::{ChairStand, Demmi, FallChecklist, FallQuestions, Gait, Gas, GoalRatings, Help, Psfs};
    use Instrument::{Orthostatic, SixMinuteWalk, Sppb, Tug, TwoMinuteWalk, Weight};
    let with = |instruments: &[Instrument]| instruments.iter().copied().map(Choice::With).collect::<Vec<_>>();
    let (chosen, other) = match view.rating_scale {
        RatingScale::TwoRatings => (GoalRatings, Psfs),
        RatingScale::Psfs(_) => (Psfs, GoalRatings),
    };
    // A scale that was used before the other was chosen can be gone on with.
    let also = history.assessed(other).next().map(|_| other);
    let goals = [Some(chosen), also, Some(Gas)].into_iter().flatten().map(Choice::With).collect();
    let short = std::iter::once(Choice::ShortQuestions).chain(with(&Instrument::SHORT)).collect();
    let all = [
        (words::WALKING, with(&[Sppb, Gait, Tug, TwoMinuteWalk, SixMinuteWalk])),
        (words::RISING, with(&[ChairStand])),
        (words::MOBILITY, with(&[Demmi])),
        (words::BLOOD_PRESSURE, with(&[Orthostatic])),
        (words::GOALS, goals),
        (words::SHORT, short),
        (words::FALLS_AND_HEALTH, with(&[FallQuestions, FallChecklist, Weight])),
        (words::HELP, std::iter::once(Choice::With(Help)).chain(with(&Instrument::TOTALS)).collect()),
    ];
    let not_due = |choice: &Choice| !matches!(choice, Choice::With(instrument) if due.contains(instrument));
    let left = all.map(|(name, choices)| (name, choices.into_iter().filter(not_due).collect::<Vec<_>>()));
    left.into_iter().filter(|(_, choices)| !choices.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_instrument_can_be_chosen_and_what_is_due_only_once() {
        let shown = |scale, due: &[Instrument]| {
            let history = History::fold(crate::domain::identity::PersonId::from_bits(1), []);
            let groups = groups(&view(scale), &history, due);
            groups.into_iter().flat_map(|(_, choices)| choices).collect::<Vec<_>>()
        };
        let scales = [RatingScale::TwoRatings, RatingScale::Psfs(crate::domain::scale::Zero::default())];
        let all = scales.map(|scale| shown(scale, &[]));
        for instrument in Instrument::ALL {
            let times = all.iter().filter(|shown| shown.contains(&Choice::With(instrument))).count();
            let of_one_scale = matches!(instrument, Instrument::GoalRatings | Instrument::Psfs);
            assert_eq!(times, if of_one_scale { 1 } else { 2 }, "{instrument:?}");
        }
        let due = shown(RatingScale::TwoRatings, &[Instrument::Sppb]);
        assert!(!due.contains(&Choice::With(Instrument::Sppb)));
        assert!(due.contains(&Choice::With(Instrument::GoalRatings)));
    }

    fn view(rating_scale: RatingScale) -> View {
        View {
            store: crate::domain::identity::StoreId::from_bits(1),
            worker: crate::domain::identity::WorkerId::from_bits(1),
            worker_name: None,
            workers: Default::default(),
            people: Default::default(),
            running: Default::default(),
            drafts: Default::default(),
            last_backup: None,
            newest_entry: 0,
            newest_day: None,
            copies: crate::workspace::copies::Copies::default(),
            joins: crate::domain::joining::Joins::default(),
            retest_weeks: Default::default(),
            rating_scale,
            help_lists: None,
            retention: Default::default(),
            escrow: None,
            taken_in: Default::default(),
            erased: vec![],
            events: 0,
            written: 0,
            findings: Default::default(),
            noted_aside: Default::default(),
            opened: Default::default(),
        }
    }
}
