use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::value::{Value, fields};
use super::*;
use crate::domain::assessment::draft::AssessmentDraft;
use crate::domain::correction::RecordedEntry;
use crate::domain::event::{PersonEvent, StoreEvent};
use crate::domain::form_draft::FormDraft;
use crate::domain::plan::PlanDraft;
use crate::domain::session::protocol::Snapshot;

fn value(bytes: &[u8]) -> Value {
    cbor::read(bytes).unwrap()
}

#[track_caller]
fn unknown(bytes: &[u8], version: u16) -> UnknownEvent {
    match decode(bytes, version).unwrap() {
        Decoded::Unknown(event) => event,
        Decoded::Known(event) => panic!("known: {event:?}"),
    }
}

/// A registration of a person called Signe.
fn registered() -> Vec<(u64, Value)> {
    let name = fields(vec![(0, Some(Value::Text("Signe".to_owned())))]);
    vec![
        (0, Value::Bytes(vec![0xe1; 16])),
        (1, Value::Number(2)),
        (2, Value::Bytes(vec![0xa1; 16])),
        (3, Value::List(vec![Value::Number(1_772_611_200_000), Value::Number(60)])),
        (4, Value::Bytes(vec![0xb1; 16])),
        (5, Value::Number(0)),
        (6, name),
    ]
}

fn written(event: Vec<(u64, Value)>) -> Vec<u8> {
    cbor::write(&Value::Fields(event))
}

#[test]
fn a_kind_a_choice_a_field_or_a_value_from_later_makes_the_event_unknown_and_keeps_it_untouched() {
    assert!(matches!(decode(&written(registered()), 1), Ok(Decoded::Known(_))));
    let person = Subject::Person(crate::domain::identity::PersonId::from_bits(u128::from_be_bytes([0xa1; 16])));
    let text = |text: &str| Value::Text(text.to_owned());
    let profile = |more: Vec<(u64, Value)>| Value::Fields([vec![(0, text("Signe"))], more].concat());
    let cases = [
        (5, Value::Number(99)),
        (5, text("died")),
        (6, profile(vec![(2, Value::Number(9))])),
        (6, profile(vec![(1, Value::Number(1899))])),
        (6, Value::Fields(vec![(0, text(&"x".repeat(81)))])),
        (6, profile(vec![(3, text("nn"))])),
        (6, profile(vec![(1, Value::List(vec![]))])),
        (6, Value::Fields(vec![])),
        (3, Value::List(vec![Value::Number(0), Value::Number(100_000)])),
        (4, text("somebody")),
        (7, Value::Number(1)),
    ];
    for (number, instead) in cases {
        let mut event = registered();
        match event.iter_mut().find(|(known, _)| *known == number) {
            Some((_, value)) => *value = instead,
            None => event.push((number, instead)),
        }
        let bytes = written(event);
        let event = unknown(&bytes, 1);
        assert_eq!((event.counter, event.subject), (2, person), "{number}");
        assert_eq!(event.id, EventId::from_bits(u128::from_be_bytes([0xe1; 16])));
        assert_eq!(Decoded::Unknown(event).encode(), bytes);
    }
    let mut of_nobody = registered();
    of_nobody.remove(2);
    assert_eq!(unknown(&written(of_nobody), 1).subject, Subject::Store);
}

#[test]
fn a_correction_of_a_kind_from_later_is_kept_untouched() {
    let of = (0, Value::Bytes(vec![0xe0; 16]));
    let correction = |instead: Value| {
        let mut event = registered();
        event[5].1 = Value::Number(8);
        event[6].1 = Value::Fields(vec![of.clone(), (1, Value::Number(0)), (2, instead)]);
        written(event)
    };
    let later = Value::List(vec![Value::Number(2), Value::Fields(vec![(0, Value::Text("Ill".to_owned()))])]);
    let bytes = correction(later);
    let event = unknown(&bytes, 1);
    assert_eq!(event.id, EventId::from_bits(u128::from_be_bytes([0xe1; 16])));
    assert_eq!(Decoded::Unknown(event).encode(), bytes);
    // What it can be corrected to is known.
    let known = RecordedEntry::any().new_tree(&mut TestRunner::deterministic()).unwrap().current().to_value();
    assert!(matches!(decode(&correction(known), 1), Ok(Decoded::Known(_))));
}

#[test]
fn an_event_of_a_newer_version_is_kept_untouched() {
    let newer = vec![
        (0, Value::Bytes(vec![0xe1; 16])),
        (1, Value::Number(7)),
        (9, Value::List(vec![Value::Flag(true), Value::Text("who".to_owned())])),
    ];
    let bytes = written(newer);
    let event = unknown(&bytes, 2);
    assert_eq!((event.version, event.counter, event.subject), (2, 7, Subject::Store));
    assert_eq!(event.bytes, bytes);
    assert_eq!(unknown(&written(registered()), 9).version, 9);
}

#[test]
fn bytes_that_no_version_wrote_are_damaged() {
    let whole = written(registered());
    let without = |number: usize| {
        let mut event = registered();
        event.remove(number);
        written(event)
    };
    let short = whole[..whole.len() - 1].to_vec();
    let long = [&whole[..], &[0]].concat();
    for bytes in [vec![], b"{}".to_vec(), vec![0xa0], vec![0xff], short, long, without(0), without(1)] {
        assert_eq!(decode(&bytes, 1), Err(FormatError::Damaged), "{bytes:x?}");
        assert_eq!(decode(&bytes, 2), Err(FormatError::Newer { found: 2, known: 1 }));
    }
}

#[test]
fn a_savepoint_that_nothing_can_have_come_to_is_damaged_and_a_newer_one_says_so() {
    let session = super::fixtures::samples::<Snapshot>(1).remove(0);
    let bytes = encode_savepoint(&session);
    assert_eq!(decode_savepoint::<Snapshot>(&bytes, 2), Err(FormatError::Newer { found: 2, known: 1 }));
    let stuck = encode_savepoint(&Snapshot { current: 99, ..session });
    assert_eq!(decode_savepoint::<Snapshot>(&stuck, 1), Err(FormatError::Damaged));
}

proptest! {
    #[test]
    fn every_event_comes_back_as_it_was_written(event in any_event()) {
        let decoded = decode(&encode(&event), VERSION).unwrap();
        prop_assert_eq!((decoded.place(), decoded.version()), (event.place(), VERSION));
        prop_assert_eq!(decoded, Decoded::Known(event));
    }

    #[test]
    fn every_kind_of_event_comes_back_as_it_was_written(person in PersonEvent::any(), store in StoreEvent::any()) {
        prop_assert_eq!(PersonEvent::read(&person.to_value()), Some(person));
        prop_assert_eq!(StoreEvent::read(&store.to_value()), Some(store));
    }

    #[test]
    fn every_savepoint_comes_back_as_it_was_written(
        session in Snapshot::any(), test in AssessmentDraft::any(), plan in PlanDraft::any(), typed in FormDraft::any(),
    ) {
        prop_assert_eq!(decode_savepoint(&encode_savepoint(&typed), VERSION), Ok(typed));
        prop_assert_eq!(decode_savepoint(&encode_savepoint(&plan), VERSION), Ok(plan));
        prop_assert_eq!(decode_savepoint(&encode_savepoint(&test), VERSION), Ok(test));
        prop_assert_eq!(decode_savepoint(&encode_savepoint(&session), VERSION), Ok(session));
    }

    #[test]
    fn no_bytes_are_too_strange_to_be_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), version in 0..3_u16) {
        prop_assert!(decode(&bytes, version).is_err());
    }

    #[test]
    fn a_flipped_bit_is_refused_or_kept(event in any_event(), at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let mut bytes = encode(&event);
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        match decode(&bytes, VERSION) {
            Ok(Decoded::Unknown(event)) => prop_assert_eq!(event.bytes, bytes),
            Ok(Decoded::Known(event)) => prop_assert_eq!(value(&encode(&event)), value(&bytes)),
            Err(_) => {}
        }
    }
}
