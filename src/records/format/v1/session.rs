//! Sessions: held, not begun, cancelled.

use std::collections::BTreeSet;

use crate::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use crate::domain::exercise::SkipReason;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::StopReason;
use crate::domain::session::captured::{Captured, StrikeReason};
use crate::domain::session::held::{After, Before, CompletedSession, Load, Stopped, StoppedBy, TurnedAway};
use crate::domain::session::incident::{Happened, Hurt, Incident, Notification};
use crate::domain::session::own_days::OwnDays;
use crate::domain::session::readiness::{
    Feeling, ReadinessAnswers, ReadinessVerdict, SinceLast, Tell, Tickable, Ticked, Unwell,
};
use crate::domain::session::remark::{Appointment, Mood, Remark, SmileyFace};
use crate::domain::session::vitals::Vitals;
use crate::records::format::stored::Stored;
use crate::records::format::tables::{alternatives, checked, choices, records};

/// At first one sign could be told, and one thing that happened: several have those with higher numbers beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct StoredAnswers {
    feeling: Feeling,
    pain: ZeroToTen,
    unwell: Unwell,
    since_last: SinceLast,
    also_unwell: BTreeSet<Unwell>,
    also_since_last: BTreeSet<SinceLast>,
}

impl StoredAnswers {
    fn of(answers: &ReadinessAnswers) -> Self {
        fn parted<T: Tickable + Ord>(ticked: Ticked<T>) -> (T, BTreeSet<T>) {
            let mut all: BTreeSet<T> = ticked.iter().collect();
            (all.pop_first().unwrap_or(T::NONE), all)
        }
        let (unwell, also_unwell) = parted(answers.unwell);
        let (since_last, also_since_last) = parted(answers.since_last);
        Self { feeling: answers.feeling, pain: answers.pain, unwell, since_last, also_unwell, also_since_last }
    }

    /// `None`: not as it is written.
    fn read(self) -> Option<ReadinessAnswers> {
        fn together<T: Tickable + Ord>(first: T, others: BTreeSet<T>) -> Option<Ticked<T>> {
            let is_in_order = others.iter().all(|other| *other > first);
            is_in_order.then(|| Ticked::new([first].into_iter().chain(others)).ok())?
        }
        Some(ReadinessAnswers {
            feeling: self.feeling,
            pain: self.pain,
            unwell: together(self.unwell, self.also_unwell)?,
            since_last: together(self.since_last, self.also_since_last)?,
        })
    }
}

checked! {
    OwnDays as u8 = (|it| it.value(), |it| OwnDays::new(it).ok(), 0..=OwnDays::MOST);
    ReadinessAnswers as StoredAnswers = (StoredAnswers::of, |stored| stored.read(), any_answers());
}

choices!(StrikeReason, SkipReason, StopReason, CancelledBy, CancelReason, Load, StoppedBy);
choices!(Feeling, Unwell, SinceLast, ReadinessVerdict, Tell, Happened, Hurt, Notification, SmileyFace, Remark);

records! {
    CompletedSession {
        0 started,
        1 trained_ms,
        2 plan,
        3 before,
        4 load,
        5 exercises,
        6 incidents,
        7 stopped,
        8 after,
        9 captured,
    }
    Captured { 0 capture, 1 at, 2 by, 3 of, 4 done, 5 ticked, 6 went, 7 incident, 8 note }
    Before { 0 answers, 1 vitals, 2 verdict, 3 agreed }
    StoredAnswers { 0 feeling, 1 pain, 2 unwell, 3 since_last, 4 also_unwell, 5 also_since_last }
    Vitals { 0 pressure, 1 pulse, 2 saturation }
    Incident { 0 at, 1 during, 2 what, 3 hurt, 4 told }
    Stopped { 0 why, 1 by }
    After { 0 exertion, 1 pain, 2 mood, 3 remarks, 4 note, 5 next, 6 own_days }
    Appointment { 0 on, 1 at }
    TurnedAway { 0 before, 1 incidents }
    Cancellation { 0 on, 1 by, 2 why, 3 note }
}

alternatives! {
    Mood { 0 Scale(value), 1 Face(face), }
}

#[cfg(test)]
fn any_answers() -> impl proptest::strategy::Strategy<Value = StoredAnswers> {
    use proptest::strategy::Strategy;
    let several = (BTreeSet::<Unwell>::any(), BTreeSet::<SinceLast>::any());
    (Feeling::any(), ZeroToTen::any(), several).prop_map(|(feeling, pain, (unwell, since_last))| {
        StoredAnswers::of(&ReadinessAnswers {
            feeling,
            pain,
            unwell: any_ticked(unwell),
            since_last: any_ticked(since_last),
        })
    })
}

#[cfg(test)]
fn any_ticked<T: Tickable>(all: BTreeSet<T>) -> Ticked<T> {
    Ticked::new(all.into_iter().filter(|one| *one != T::NONE)).unwrap_or(Ticked::none())
}
