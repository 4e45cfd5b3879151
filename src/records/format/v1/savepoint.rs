//! What is under way: a session, a test, a proposal. Kept as savepoints, by the same tables as events.

use crate::domain::exercise::Planned;
use crate::domain::form_draft::{FormDraft, FormId, FormName, FormValues};
use crate::domain::identity::EventId;
use crate::domain::session::held::{Before, Load};
use crate::domain::session::opening::Opening;
use crate::domain::session::protocol::{Ending, SessionPhase, SessionStep, Snapshot};
use crate::records::format::stored::Stored;
use crate::records::format::tables::{alternatives, checked, choices, records};

choices!(FormName, SessionPhase);

records! {
    OpeningFields { 0 plan, 1 before, 2 load, 3 exercises }
    FormId { 0 name, 1 person, 2 about }
    FormDraft { 0 form, 1 at, 2 values }
    SessionStep { 0 planned, 1 now, 2 went }
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

/// What an opening is made from.
#[derive(Debug)]
struct OpeningFields {
    plan: Option<EventId>,
    before: Option<Before>,
    load: Load,
    exercises: Vec<Planned>,
}

checked! {
    // Each key with its text, as it was typed.
    FormValues as Vec<(String, String)> = (
        |it| it.iter().map(|(key, text)| (key.to_owned(), text.to_owned())).collect(),
        |texts| Some(texts.into_iter().fold(FormValues::default(), |values, (key, text)| values.with(&key, text))),
        <Vec<(String, String)>>::any()
    );
    Opening as OpeningFields = (
        |it| OpeningFields {
            plan: it.plan(),
            before: it.before().copied(),
            load: it.load(),
            exercises: it.exercises().to_vec(),
        },
        |OpeningFields { plan, before, load, exercises }| Opening::new(plan, before, load, exercises).ok(),
        OpeningFields::any()
    );
}
