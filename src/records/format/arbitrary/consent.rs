//! Any consent, and any sharing under one.

use proptest::prelude::*;
use proptest::sample::subsequence;

use super::{date, goal_id, rating, text};
use crate::domain::consent::{Consent, Content, Sharing, Way};
use crate::domain::event::PersonEvent;
use crate::domain::identity::ConsentId;
use crate::domain::written::Name;

pub fn consent_event() -> impl Strategy<Value = PersonEvent> {
    let id = || any::<u128>().prop_map(ConsentId::from_bits);
    let contents = subsequence(&Content::ALL[..], 1..=4);
    let consent = (id(), text(80), contents, date()).prop_map(|(id, kin, contents, until)| {
        Consent::new(id, Name::new(&kin).unwrap(), contents.into_iter().collect(), until).unwrap()
    });
    let link = (date(), any::<bool>(), any::<bool>()).prop_map(|(until, with_name, under_code)| Way::Link {
        until,
        with_name,
        under_code,
    });
    let way = prop_oneof![Just(Way::Shown), link];
    prop_oneof![
        (goal_id(), rating()).prop_map(|(goal, at)| PersonEvent::GoalAimed { goal, at }),
        consent.prop_map(PersonEvent::ConsentGiven),
        id().prop_map(PersonEvent::ConsentWithdrawn),
        (id(), way).prop_map(|(consent, way)| PersonEvent::SharedWithKin(Sharing { consent, way })),
    ]
}
