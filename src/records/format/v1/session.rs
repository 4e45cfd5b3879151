//! Sessions: held, not begun, cancelled.

use crate::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use crate::domain::exercise::SkipReason;
use crate::domain::session::StopReason;
use crate::domain::session::captured::{Captured, StrikeReason};
use crate::domain::session::held::{After, Before, CompletedSession, Load, Stopped, StoppedBy, TurnedAway};
use crate::domain::session::incident::{Happened, Hurt, Incident, Notification};
use crate::domain::session::readiness::{Feeling, ReadinessAnswers, ReadinessVerdict, SinceLast, Tell, Unwell};
use crate::domain::session::remark::{Appointment, Mood, Remark, SmileyFace};
use crate::domain::session::vitals::Vitals;
use crate::records::format::stored::Stored;
use crate::records::format::tables::{alternatives, choices, records};

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
    ReadinessAnswers { 0 feeling, 1 pain, 2 unwell, 3 since_last }
    Vitals { 0 pressure, 1 pulse, 2 saturation }
    Incident { 0 at, 1 during, 2 what, 3 hurt, 4 told }
    Stopped { 0 why, 1 by }
    After { 0 exertion, 1 pain, 2 mood, 3 remarks, 4 note, 5 next }
    Appointment { 0 on, 1 at }
    TurnedAway { 0 before, 1 incidents }
    Cancellation { 0 on, 1 by, 2 why, 3 note }
}

alternatives! {
    Mood { 0 Scale(value), 1 Face(face), }
}
