use proptest::prelude::*;
use serde_json::{Value, json};

use super::arbitrary::{assessing, draft, event, led, plan_draft};
use super::v1::words;
use super::*;

/// Written when version 1 was released, and never again.
const EVENTS: &str = include_str!("../../../tests/fixtures/v1/events.json");
const DRAFTS: &str = include_str!("../../../tests/fixtures/v1/drafts.json");
/// The same for the kinds that came with the other instruments.
const ASSESSMENTS: &str = include_str!("../../../tests/fixtures/v1/assessments.json");
const ASSESSING: &str = include_str!("../../../tests/fixtures/v1/assessing.json");
const DRAFTS_WITH_CONDITIONS: &str = include_str!("../../../tests/fixtures/v1/drafts_with_conditions.json");
/// And with plans.
const PLANS: &str = include_str!("../../../tests/fixtures/v1/plans.json");
/// And with plans that tell which task belongs to which goal.
const PLAN_WITH_GOALS: &str = include_str!("../../../tests/fixtures/v1/plan_with_goals.json");
/// And with sessions: held, and on their way.
const HELD: &str = include_str!("../../../tests/fixtures/v1/held.json");
const LED: &str = include_str!("../../../tests/fixtures/v1/led_session.json");
/// And with sessions whose closing questions were being answered.
const CLOSING: &str = include_str!("../../../tests/fixtures/v1/closing_session.json");
/// And with plans that nobody has accepted yet.
const PLAN_DRAFTS: &str = include_str!("../../../tests/fixtures/v1/plan_drafts.json");
/// And with sessions that the worker cancelled.
const CANCELLED_BY_WORKER: &str = include_str!("../../../tests/fixtures/v1/cancelled_by_worker.json");
/// And with what is shared with next of kin.
const CONSENTS: &str = include_str!("../../../tests/fixtures/v1/consents.json");
/// And with goals rated as an instrument.
const GOAL_RATINGS: &str = include_str!("../../../tests/fixtures/v1/goal_ratings.json");

fn all_in(frozen: &str) -> Vec<Value> {
    serde_json::from_str(frozen).unwrap()
}

fn first_known() -> Value {
    all_in(EVENTS).swap_remove(1)
}

fn value(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

#[track_caller]
fn known(value: &Value) -> Event {
    match decode(value.to_string().as_bytes(), 1).unwrap() {
        Decoded::Known(event) => event,
        Decoded::Unknown(event) => panic!("not known: {}", String::from_utf8_lossy(&event.bytes)),
    }
}

#[track_caller]
fn unknown(bytes: &[u8], version: u16) -> UnknownEvent {
    match decode(bytes, version).unwrap() {
        Decoded::Unknown(event) => event,
        Decoded::Known(event) => panic!("known: {event:?}"),
    }
}

/// Keys of objects, and texts.
fn words_in(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(word) => found.push(word.clone()),
        Value::Array(values) => values.iter().for_each(|value| words_in(value, found)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            found.push(key.clone());
            words_in(value, found);
        }),
        _ => {}
    }
}

#[test]
fn every_event_of_version_1_is_read_and_written_as_it_was() {
    let frozen = [EVENTS, ASSESSMENTS, PLANS, PLAN_WITH_GOALS, HELD, CANCELLED_BY_WORKER, GOAL_RATINGS, CONSENTS];
    for stored in frozen.into_iter().flat_map(all_in) {
        assert_eq!(value(&encode(&known(&stored)).unwrap()), stored);
    }
}

#[test]
fn every_savepoint_of_version_1_is_read_and_written_as_it_was() {
    for stored in all_in(LED).into_iter().chain(all_in(CLOSING)) {
        assert_eq!(value(&encode_led(&decode_led(stored.to_string().as_bytes(), 1).unwrap()).unwrap()), stored);
    }
    for stored in all_in(PLAN_DRAFTS) {
        let draft = decode_plan_draft(stored.to_string().as_bytes(), 1).unwrap();
        assert_eq!(value(&encode_plan_draft(&draft).unwrap()), stored);
    }
    for stored in all_in(DRAFTS).into_iter().chain(all_in(DRAFTS_WITH_CONDITIONS)) {
        assert_eq!(value(&encode_draft(&decode_draft(stored.to_string().as_bytes(), 1).unwrap()).unwrap()), stored);
    }
    for stored in all_in(ASSESSING) {
        assert_eq!(
            value(&encode_assessing(&decode_assessing(stored.to_string().as_bytes(), 1).unwrap()).unwrap()),
            stored
        );
    }
}

#[test]
fn a_savepoint_that_nothing_can_have_come_to_is_damaged_and_a_newer_one_says_so() {
    let newer = FormatError::Newer { found: 2, known: 1 };
    let mut stored = all_in(LED).swap_remove(0);
    assert_eq!(decode_led(stored.to_string().as_bytes(), 2), Err(newer));
    stored["current"] = json!(99);
    assert_eq!(decode_led(stored.to_string().as_bytes(), 1), Err(FormatError::Damaged));

    let mut stored = all_in(DRAFTS).swap_remove(0);
    assert_eq!(decode_draft(stored.to_string().as_bytes(), 2), Err(newer));
    stored["entries"] = json!([{"tandem": {"hundredths": 1000}}]);
    assert_eq!(decode_draft(stored.to_string().as_bytes(), 1), Err(FormatError::Damaged));
}

#[test]
fn every_kind_and_every_word_of_version_1_stands_in_a_frozen_file() {
    let mut found = Vec::new();
    for frozen in [
        EVENTS,
        DRAFTS,
        ASSESSMENTS,
        ASSESSING,
        DRAFTS_WITH_CONDITIONS,
        PLANS,
        PLAN_WITH_GOALS,
        HELD,
        LED,
        GOAL_RATINGS,
        CONSENTS,
    ] {
        all_in(frozen).iter().for_each(|stored| words_in(stored, &mut found));
    }
    let kinds = [
        "registered",
        "profile_changed",
        "course_planned",
        "goal_set",
        "goal_closed",
        "goal_scaled",
        "assessed",
        "assessment_corrected",
        "decline_explained",
        "plan_accepted",
        "plan_changed",
        "suggestion_declined",
        "level_by_sppb",
        "level_chosen",
        "speed_differs",
        "fall_risk",
        "plus",
        "starts_at",
        "no_points",
        "keeps_hold",
        "missing",
        "not_served",
        "now",
        "since",
        "seconds",
        "repetitions",
        "repetitions_each_side",
        "worker",
        "professional",
        "suggested",
        "chosen",
        "taken_back",
        "done_lightly",
        "absence",
        "missed_sessions",
        "days_without",
        "left_out_twice",
        "same_for_sessions",
        "session_held",
        "session_corrected",
        "session_not_begun",
        "before",
        "agreed",
        "pressure",
        "as_planned",
        "fewer",
        "instead",
        "during",
        "scale",
        "face",
        "minute",
        "retest_weeks_chosen",
        "rating_scale_chosen",
        "help_lists_chosen",
        "item",
        "goal",
        "weight",
        "performance",
        "satisfaction",
        "service",
        "activity",
        "whole",
        "five_with_arms",
        "session_cancelled",
        "worker_joined",
        "backup_taken",
        "code_changed",
        "hundredths",
        "not_done",
        "without_arms",
        "used_arms",
        "skipped",
        "not_reached",
        "carried_through",
        "stopped",
        "first_walk",
        "second_walk",
        "single_stand",
        "five_stands",
        "steps",
        "done_as",
        "working",
        "resting",
        "ending",
    ];
    let words = [words::ALL, words::consents::ALL, words::exercises::ALL, words::held::ALL, words::plans::ALL].concat();
    for word in kinds.iter().chain(&words) {
        assert!(found.iter().any(|found| found == word), "{word}");
    }
}

#[test]
fn a_kind_a_word_a_field_or_a_value_from_later_makes_the_event_unknown_and_keeps_it_untouched() {
    let person = Subject::Person("0000000000000000000000000000a001".parse().unwrap());
    let cases = [
        ("/what", json!({"balance_tested": {"seconds": 3}}), person),
        ("/what", json!("died"), person),
        ("/what/registered/sex", json!("other"), person),
        ("/what/registered/birth_year", json!(1899), person),
        ("/what/registered/name", json!("x".repeat(81)), person),
        ("/what/registered", json!({"name": "Signe", "birth_year": null, "sex": null, "language": "nn"}), person),
        ("/what", json!("code_changed"), person),
        ("/person", Value::Null, Subject::Store),
        ("/at/offset_min", json!(100_000), person),
        ("/by", json!("somebody"), person),
    ];
    for (field, instead, subject) in cases {
        let mut stored = first_known();
        *stored.pointer_mut(field).unwrap() = instead;
        let bytes = format!(" {stored} ").into_bytes();
        let event = unknown(&bytes, 1);
        assert_eq!((event.counter, event.subject), (2, subject), "{stored}");
        assert_eq!(event.id.to_string(), stored["id"]);
        assert_eq!(Decoded::Unknown(event).encode().as_deref(), Ok(&bytes[..]));
    }
}

#[test]
fn an_event_of_a_newer_version_is_kept_untouched() {
    let bytes = json!({"id": "000000000000000000000000000000e1", "counter": 7, "who": [1, 2]}).to_string();
    let event = unknown(bytes.as_bytes(), 2);
    assert_eq!((event.version, event.counter, event.subject), (2, 7, Subject::Store));
    assert_eq!(event.bytes, bytes.as_bytes());
    assert_eq!(unknown(first_known().to_string().as_bytes(), 9).version, 9);
}

#[test]
fn bytes_that_no_version_wrote_are_damaged() {
    let whole = first_known().to_string();
    for bytes in [&b""[..], b"{}", b"[]", b"\xff", &whole.as_bytes()[..whole.len() - 1], br#"{"id":"x","counter":1}"#] {
        assert_eq!(decode(bytes, 1), Err(FormatError::Damaged), "{}", String::from_utf8_lossy(bytes));
        assert_eq!(decode(bytes, 2), Err(FormatError::Newer { found: 2, known: 1 }));
    }
    assert_eq!(decode(whole.replace("counter", "number").as_bytes(), 1), Err(FormatError::Damaged));
}

proptest! {
    #[test]
    fn every_event_comes_back_as_it_was_written(event in event()) {
        let decoded = decode(&encode(&event).unwrap(), VERSION).unwrap();
        prop_assert_eq!((decoded.place(), decoded.version()), (event.place(), VERSION));
        prop_assert_eq!(decoded, Decoded::Known(event));
    }

    #[test]
    fn every_savepoint_comes_back_as_it_was_written(
        led in led(), draft in draft(), assessing in assessing(), plan in plan_draft(),
    ) {
        prop_assert_eq!(decode_plan_draft(&encode_plan_draft(&plan).unwrap(), VERSION), Ok(plan));
        prop_assert_eq!(decode_assessing(&encode_assessing(&assessing).unwrap(), VERSION), Ok(assessing));
        prop_assert_eq!(decode_led(&encode_led(&led).unwrap(), VERSION), Ok(led));
        prop_assert_eq!(decode_draft(&encode_draft(&draft).unwrap(), VERSION), Ok(draft));
    }

    #[test]
    fn no_bytes_are_too_strange_to_be_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), version in 0..3_u16) {
        prop_assert!(decode(&bytes, version).is_err());
    }

    #[test]
    fn a_flipped_byte_is_refused_or_kept(event in event(), at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let mut bytes = encode(&event).unwrap();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        if let Ok(Decoded::Unknown(event)) = decode(&bytes, VERSION) {
            prop_assert_eq!(event.bytes, bytes);
        }
    }
}
