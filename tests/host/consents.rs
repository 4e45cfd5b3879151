//! What next of kin may see: asked for, noted, and over when the person says so.

use std::collections::BTreeSet;

use hjemmetrener::domain::consent::{Consent, Content, Sharing, SharingWay};
use hjemmetrener::domain::event::{About, PersonEvent};
use hjemmetrener::domain::identity::{ConsentId, PersonId};
use hjemmetrener::domain::written::Name;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::problem::{ActionError, RefusalError};

use crate::tablet::{Tablet, moment};

fn give(person: PersonId, until: i64) -> Action {
    let contents = BTreeSet::from([Content::Goals, Content::Attendance]);
    Action::GiveConsent {
        person, kin: Name::new("Datter Øving").unwrap(), contents, until: moment(until).local_date()
    }
}

fn link(person: PersonId, consent: ConsentId, until: i64) -> Action {
    let way = SharingWay::Link { until: moment(until).local_date(), with_name: true, under_code: false };
    Action::Share { person, sharing: Sharing { consent, way } }
}

fn given(tablet: &mut Tablet<MemoryStore>, person: PersonId, until: i64) -> ConsentId {
    tablet.perform(give(person, until));
    tablet.view().people[&person].consents().last().unwrap().consent.id
}

#[test]
fn every_sharing_is_noted_under_its_consent_and_is_there_after_unlocking_again() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let consent = given(&mut tablet, person, 30);
    tablet.perform(Action::Share { person, sharing: Sharing { consent, way: SharingWay::Shown } });
    tablet.perform(link(person, consent, 30));
    let view = tablet.unlocked_again();
    let entry = &view.people[&person].consents()[0];
    assert_eq!(entry.shared.len(), 2);
    assert_eq!(entry.shared[0], (moment(0).local_date(), SharingWay::Shown));
    assert!(entry.holds_on(moment(30).local_date()) && !entry.holds_on(moment(31).local_date()));
}

#[test]
fn nothing_is_shared_without_a_consent_that_holds_that_long() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    assert_eq!(tablet.try_to(give(person, -1)), Err(ActionError::Refused(RefusalError::AlreadyOver)));
    let refused = Err(ActionError::Refused(RefusalError::NoConsent));
    assert_eq!(tablet.try_to(link(person, ConsentId::from_bits(9), 1)), refused);
    let consent = given(&mut tablet, person, 10);
    assert_eq!(tablet.try_to(link(person, consent, 11)), refused);
    tablet.day = 11;
    assert_eq!(tablet.try_to(link(person, consent, 11)), refused);
}

#[test]
fn a_consent_that_is_withdrawn_stops_sharing_at_once_and_stays_in_the_history() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let consent = given(&mut tablet, person, 30);
    tablet.perform(link(person, consent, 20));
    let happened = tablet.perform(Action::WithdrawConsent { person, consent });
    assert_eq!(happened[0].about, About::Person(person, PersonEvent::ConsentWithdrawn(consent)));
    let refused = Err(ActionError::Refused(RefusalError::NoConsent));
    assert_eq!(tablet.try_to(Action::Share { person, sharing: Sharing { consent, way: SharingWay::Shown } }), refused);
    assert_eq!(tablet.try_to(Action::WithdrawConsent { person, consent }), refused);
    let view = tablet.view();
    let entry = &view.people[&person].consents()[0];
    assert_eq!((entry.withdrawn_on, entry.shared.len()), (Some(moment(0).local_date()), 1));
}

#[test]
fn a_consent_lasts_twelve_months_at_most() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let last = Consent::latest_end(moment(0).local_date());
    let days = (last - moment(0).local_date()).num_days();
    assert!((365..=366).contains(&days));
    let too_long = Err(ActionError::Refused(RefusalError::ConsentTooLong { last }));
    assert_eq!(tablet.try_to(give(person, days + 1)), too_long);
    tablet.perform(give(person, days));
}
