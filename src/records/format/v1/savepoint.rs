//! What is under way: a session, a test, a proposal. Kept as savepoints, by the same tables as events.

use crate::domain::exercise::Planned;
use crate::domain::identity::EventId;
use crate::domain::session::held::{Before, Load};
use crate::domain::session::opening::Opening;
use crate::domain::session::protocol::{Ending, Going, Snapshot, Step};
use crate::records::format::stored::Stored;
use crate::records::format::tables::{alternatives, checked, choices, records};

choices!(Going);

records! {
    Step { 0 planned, 1 now, 2 went }
    Snapshot {
        0 opening,
        1 started,
        2 steps,
        3 current,
        4 going,
        5 set,
        6 counted,
        7 trained_ms,
        8 in_exercise_ms,
        9 in_part_ms,
        10 incidents,
        11 ending,
        12 after,
    } = (|it| it.check().is_ok(), super::under_way::session())
}

alternatives! {
    Ending { 0 NotYet, 1 CarriedThrough, 2 Stopped(stopped), }
}

checked! {
    Opening as ((Option<EventId>, Option<Before>), (Load, Vec<Planned>)) = (
        |it| ((it.plan(), it.before().copied()), (it.load(), it.exercises().to_vec())),
        |((plan, before), (load, exercises))| Opening::new(plan, before, load, exercises).ok(),
        <((Option<EventId>, Option<Before>), (Load, Vec<Planned>))>::any()
    );
}
