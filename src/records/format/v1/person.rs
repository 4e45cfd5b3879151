//! A person, the course, the goals, and what is shared with next of kin.

use std::collections::BTreeSet;

use chrono::{NaiveDate, Weekday};

use crate::domain::accepted_finding::AcceptedFinding;
use crate::domain::consent::{Consent, Content, Sharing, SharingWay};
use crate::domain::course::{Course, Weekdays};
use crate::domain::erasure::{Erasure, PersonMark};
use crate::domain::escrow::EscrowKey;
use crate::domain::gas::GoalScale;
use crate::domain::goal::{NewGoal, RatingScale};
use crate::domain::help::names::{HelpLists, Names};
use crate::domain::identity::ConsentId;
use crate::domain::person::{Profile, Sex};
use crate::domain::retention::RetentionYears;
use crate::domain::retest::RetestWeeks;
use crate::domain::scale::Zero;
use crate::domain::written::{GoalText, Label, Name};
use crate::records::format::stored::Stored;
use crate::records::format::tables::{alternatives, checked, choices, records, thirty_two_bytes};

choices!(Sex, Weekday, Zero, Content);

records! {
    ConsentFields { 0 id, 1 kin, 2 contents, 3 until }
    Profile { 0 name, 1 birth_year, 2 sex }
    Course { 0 start, 1 weekdays }
    NewGoal { 0 goal, 1 text, 2 importance }
    GoalScale { 0 goal, 1 levels, 2 weight }
    HelpLists { 0 services, 1 activities }
    Sharing { 0 consent, 1 way }
    Erasure { 0 mark, 1 records }
    AcceptedFinding { 0 person, 1 kind, 2 count }
}

alternatives! {
    RatingScale { 0 TwoRatings, 1 Psfs(zero), }
    SharingWay { 0 Shown, 1 Link { 0 until, 1 with_name, 2 under_code }, }
}

/// What a consent is made from.
#[derive(Debug)]
struct ConsentFields {
    id: ConsentId,
    kin: Name,
    contents: BTreeSet<Content>,
    until: NaiveDate,
}

checked! {
    Weekdays as Vec<Weekday> = (|it| it.iter().collect(), |days| Weekdays::new(days).ok(), Vec::<Weekday>::any());
    RetestWeeks as Vec<u16> = (
        |it| it.weeks().to_vec(),
        |weeks| RetestWeeks::new(weeks).ok(),
        proptest::collection::vec(0..=104_u16, 1..6)
    );
    RetentionYears as u8 = (|it| it.value(), |it| RetentionYears::new(it).ok(), 1..=10_u8);
    PersonMark as u32 = (|it| it.bits(), |it| Some(PersonMark::from_bits(it)), proptest::arbitrary::any::<u32>());
    Names as Vec<Label> = (
        |it| it.iter().cloned().collect(),
        |names| Names::new(names).ok(),
        Vec::<Label>::any()
    );
    // From much less to much more than expected.
    [GoalText; 5] as Vec<GoalText> = (
        |it| it.to_vec(),
        |levels| levels.try_into().ok(),
        proptest::collection::vec(GoalText::any(), 5)
    );
    Consent as ConsentFields = (
        |it| ConsentFields { id: it.id, kin: it.kin.clone(), contents: it.contents().clone(), until: it.until },
        |ConsentFields { id, kin, contents, until }| Consent::new(id, kin, contents, until).ok(),
        ConsentFields::any()
    );
}

thirty_two_bytes!(EscrowKey);
