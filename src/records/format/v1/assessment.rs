//! An assessment: its answers, its conditions, and why a score fell.

use crate::domain::assessment::conditions::{Conditions, Shoes, Start, WalkingAid};
use crate::domain::assessment::decline::DeclineReason;
use crate::domain::assessment::draft::{AssessmentDraft, KeptClock, TestPage};
use crate::domain::assessment::{Answer, Answers, Assessment, Instrument, Key, NotDone, Source};
use crate::records::format::stored::Stored;
use crate::records::format::tables::{alternatives, checked, choices, records};

choices!(NotDone, Instrument, Source, Shoes, Start, WalkingAid, DeclineReason);

records! {
    Assessment { 0 instrument, 1 on, 2 source, 3 conditions, 4 answers }
    Conditions { 0 aid, 1 shoes, 2 chair, 3 course, 4 start, 5 room, 6 helper, 7 form }
    AssessmentDraft { 0 instrument, 1 conditions, 2 answers, 3 page, 4 clock, 5 right }
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
    TestPage { 0 Conditions, 1 Item(key), 2 Review, 3 Doubt(key), }
    KeptClock {
        0 Ready,
        1 Running { 0 since_utc_ms, 1 tally },
        2 Stopped { 0 since_utc_ms, 1 stopped_utc_ms },
        3 SetBack,
    }
}

checked! {
    Answers as Vec<(Key, Answer)> = (
        |it| it.iter().map(|(key, answer)| (key.clone(), *answer)).collect(),
        |answers| Answers::new(answers).ok(),
        Vec::<(Key, Answer)>::any()
    );
}
