//! The envelope of an event, and every kind of event.

use crate::domain::backup::BackupSeen;
use crate::domain::event::{About, Event, PersonEvent, StoreEvent};
use crate::domain::identity::{EventId, PersonId, WorkerId};
use crate::domain::moment::Moment;
use crate::records::format::stored::Stored;
use crate::records::format::tables::alternatives;
use crate::records::format::value::{Reader, Value, fields};

alternatives! {
    PersonEvent {
        0 Registered(profile),
        1 ProfileChanged(profile),
        2 CoursePlanned(course),
        3 GoalSet(goal),
        4 GoalClosed(goal),
        5 GoalAimed { 0 goal, 1 at },
        6 GoalScaled(scale),
        7 Assessed(assessment),
        8 Corrected(correction),
        9 DeclineExplained { 0 of, 1 why },
        10 PlanAccepted(plan),
        11 PlanChanged(changed),
        12 SuggestionDeclined { 0 plan, 1 suggestion },
        13 SessionHeld(session),
        14 SessionCancelled(cancellation),
        15 SessionNotBegun { 0 cancellation, 1 away },
        16 ConsentGiven(consent),
        17 ConsentWithdrawn(consent),
        18 SharedWithKin(sharing),
        19 Accessed(access),
        20 Joined(other),
        21 Parted { 0 join },
        22 FollowUpTold { 0 of, 1 tell, 2 told },
    }
    StoreEvent {
        0 WorkerJoined(name),
        1 BackupTaken { 0 events, 1 seen, 2 made },
        2 CodeChanged,
        3 RetestWeeksChosen(weeks),
        4 RatingScaleChosen(scale),
        5 HelpListsChosen(lists),
        6 Accessed(access),
        7 WorkerAdded { 0 worker, 1 name },
        8 WorkerRemoved(worker),
        9 RecoveryCodeRenewed,
        10 RetentionChosen(years),
        11 PersonErased(erasure),
        12 FindingsAccepted(accepted),
        13 EscrowChosen(key),
        14 EscrowRemoved,
        15 CaptureTakenIn(capture),
        16 CaptureStruckOut { 0 capture, 1 why },
        17 OwnLockTurnedOn,
        18 OwnLockTurnedOff,
        19 BackupGiven { 0 file, 1 events, 2 made },
        20 BackupRehearsed { 0 events },
        21 Merged { 0 of, 1 events },
        22 RowsSetAside(rows),
    }
    BackupSeen { 0 ReadBack, 1 Told(place), }
}

/// What stands at the same numbers in every version, so that an older app keeps a newer event in its place.
const ID: u64 = 0;
const COUNTER: u64 = 1;
/// Absent when the event is about the store itself.
const PERSON: u64 = 2;
const AT: u64 = 3;
const BY: u64 = 4;
/// Of a person's events, or of the store's.
const KIND: u64 = 5;
const PAYLOAD: u64 = 6;

/// Where an event of any version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Placing {
    pub id: EventId,
    pub counter: u64,
    pub person: Option<PersonId>,
}

pub(crate) fn write(event: &Event) -> Value {
    let (person, what) = match &event.about {
        About::Person(person, what) => (Some(*person), what.to_value()),
        About::Store(what) => (None, what.to_value()),
    };
    let (kind, payload) = match what {
        Value::List(parts) => {
            let mut parts = parts.into_iter();
            (parts.next(), parts.next())
        }
        kind => (Some(kind), None),
    };
    fields(vec![
        (ID, event.id.to_field()),
        (COUNTER, event.counter.to_field()),
        (PERSON, person.to_field()),
        (AT, event.at.to_field()),
        (BY, event.by.to_field()),
        (KIND, kind),
        (PAYLOAD, payload),
    ])
}

pub(crate) fn place(envelope: &Value) -> Option<Placing> {
    let mut fields = Reader::fields(envelope)?;
    place_in(&mut fields)
}

fn place_in(fields: &mut Reader<'_>) -> Option<Placing> {
    Some(Placing {
        id: Stored::of_field(fields.at(ID))?,
        counter: Stored::of_field(fields.at(COUNTER))?,
        person: Stored::of_field(fields.at(PERSON))?,
    })
}

/// `None`: not an event that this version knows in full.
pub(crate) fn read(envelope: &Value) -> Option<Event> {
    let mut fields = Reader::fields(envelope)?;
    let Placing { id, counter, person } = place_in(&mut fields)?;
    let at: Moment = Stored::of_field(fields.at(AT))?;
    let by: WorkerId = Stored::of_field(fields.at(BY))?;
    let kind = fields.at(KIND)?.clone();
    let what = match fields.at(PAYLOAD) {
        None => kind,
        Some(payload) => Value::List(vec![kind, payload.clone()]),
    };
    fields.end()?;
    let about = match person {
        Some(person) => About::Person(person, PersonEvent::read(&what)?),
        None => About::Store(StoreEvent::read(&what)?),
    };
    Some(Event { id, counter, at, by, about })
}

#[cfg(test)]
pub fn any() -> impl proptest::strategy::Strategy<Value = Event> {
    use proptest::prelude::*;
    let about = prop_oneof![
        4 => (PersonId::any(), PersonEvent::any()).prop_map(|(person, event)| About::Person(person, event)),
        1 => StoreEvent::any().prop_map(About::Store),
    ];
    (EventId::any(), u64::any(), Moment::any(), WorkerId::any(), about).prop_map(|(id, counter, at, by, about)| Event {
        id,
        counter,
        at,
        by,
        about,
    })
}
