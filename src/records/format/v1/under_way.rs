//! Any session on its way, for tests: whatever may be pressed, and any time between.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::domain::clocks::Clocks;
use crate::domain::exercise::Planned;
use crate::domain::exercise::SkipReason;
use crate::domain::moment::Moment;
use crate::domain::session::held::{After, Stopped};
use crate::domain::session::incident::Incident;
use crate::domain::session::opening::Opening;
use crate::domain::session::protocol::{LedSession, Press, Snapshot};
use crate::records::format::stored::Stored;

pub(super) fn session() -> impl Strategy<Value = Snapshot> {
    (Moment::any(), Opening::any(), vec((press(), 0..40_000_u64), 0..60), After::any()).prop_map(
        |(started, opening, presses, after)| {
            let mut clocks = Clocks { steady_ms: 0, wall_ms: 0 };
            let mut session = LedSession::begin(opening, started, clocks);
            for (press, ms) in presses {
                clocks = Clocks { steady_ms: clocks.steady_ms + ms, wall_ms: clocks.wall_ms + ms.cast_signed() };
                session.press(press, clocks);
            }
            session.answer(after);
            session.snapshot().clone()
        },
    )
}

fn press() -> impl Strategy<Value = Press> {
    prop_oneof![
        8 => Just(Press::AsPlanned),
        8 => select(&[Press::Fewer, Press::Back, Press::SetDone, Press::EndRest, Press::Count, Press::Uncount][..]),
        4 => select(&[Press::Pause, Press::GoOn { count_away: true }, Press::OpenStop, Press::CloseStop][..]),
        2 => SkipReason::any().prop_map(Press::Skip),
        2 => Planned::any().prop_map(Press::Instead),
        1 => Incident::any().prop_map(Press::Note),
        1 => Stopped::any().prop_map(Press::Stop),
    ]
}
