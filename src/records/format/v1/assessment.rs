//! An assessment: its answers, its conditions, and why one is corrected or explained.

use crate::domain::assessment::conditions::{Conditions, Shoes, Start, WalkingAid};
use crate::domain::assessment::correction::{CorrectionReason, DeclineReason};
use crate::domain::assessment::{Answer, Answers, Assessment, Attempt, Instrument, Key, NotDone, Source};
use crate::domain::registry::draft::Clock;
use crate::domain::sppb::protocol::Entry;
use crate::domain::sppb::{CourseLength, SingleStand};
use crate::records::format::stored::Stored;
use crate::records::format::tables::{alternatives, checked, choices, records};

choices!(NotDone, Instrument, Source, Shoes, Start, WalkingAid, CorrectionReason, DeclineReason, CourseLength);

records! {
    Assessment { 0 instrument, 1 on, 2 source, 3 conditions, 4 answers }
    Conditions { 0 aid, 1 shoes, 2 chair, 3 course, 4 start, 5 room, 6 helper, 7 form }
    Clock { 0 key, 1 started_utc_ms, 2 tally }
}

alternatives! {
    Key {
        0 Item(place),
        1 Goal(goal),
        2 Weight(goal),
        3 Performance(goal),
        4 Satisfaction(goal),
        5 Service(name),
        6 Activity(name),
    }
    Answer { 0 Time(hundredths), 1 Whole(number), 2 Not(why), }
    Attempt { 0 Took(hundredths), 1 Not(why), }
    SingleStand { 0 WithoutArms, 1 UsedArms, 2 Not(why), }
    Entry {
        0 SideBySide(attempt),
        1 SemiTandem(attempt),
        2 Tandem(attempt),
        3 FirstWalk(attempt),
        4 SecondWalk(attempt),
        5 SingleStand(stand),
        6 FiveStands(attempt),
        7 FiveWithArms(attempt),
    }
}

checked! {
    Answers as Vec<(Key, Answer)> = (
        |it| it.iter().map(|(key, answer)| (key.clone(), *answer)).collect(),
        |answers| Answers::new(answers).ok(),
        Vec::<(Key, Answer)>::any()
    );
}
