//! Any session on its way: whatever may be pressed, and any time between.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::held::{after, before, incident, load};
use super::plan::planned;
use super::{event_id, moment};
use crate::domain::session::held::{Stopped, StoppedBy};
use crate::domain::session::opening::Opening;
use crate::domain::session::protocol::{Clocks, LedSession, Press, Snapshot};
use crate::domain::session::{SkipReason, StopReason};

pub fn led() -> impl Strategy<Value = Snapshot> {
    let opening = (option::of(event_id()), option::of(before()), load(), vec(planned(), 1..12))
        .prop_map(|(plan, before, load, exercises)| Opening::new(plan, before, load, exercises).unwrap());
    (moment(), opening, vec((press(), 0..40_000_u64), 0..60), after()).prop_map(|(started, opening, presses, after)| {
        let mut clocks = Clocks { steady_ms: 0, wall_ms: 0 };
        let mut session = LedSession::begin(opening, started, clocks);
        for (press, ms) in presses {
            clocks = Clocks { steady_ms: clocks.steady_ms + ms, wall_ms: clocks.wall_ms + ms.cast_signed() };
            session.press(press, clocks);
        }
        session.answer(after);
        session.snapshot().clone()
    })
}

fn press() -> impl Strategy<Value = Press> {
    let stopped = (select(&StopReason::ALL[..]), option::of(select(&StoppedBy::ALL[..])))
        .prop_map(|(why, by)| Press::Stop(Stopped { why, by }));
    prop_oneof![
        8 => Just(Press::AsPlanned),
        8 => select(&[Press::Fewer, Press::Back, Press::SetDone, Press::EndRest, Press::Count, Press::Uncount][..]),
        4 => select(&[Press::Pause, Press::GoOn { count_away: true }, Press::OpenStop, Press::CloseStop][..]),
        2 => select(&SkipReason::ALL[..]).prop_map(Press::Skip),
        2 => planned().prop_map(Press::Instead),
        1 => incident().prop_map(Press::Note),
        1 => stopped,
    ]
}
