//! The forms of a session: what each comes to, half filled and whole, and each field that can be wrong.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::form_checks::{typed, wrong};
use hjemmetrener::domain::blood_pressure::BloodPressureError;
use hjemmetrener::domain::day::DayError;
use hjemmetrener::domain::day_range::DayRange;
use hjemmetrener::domain::form_draft::FormValues;
use hjemmetrener::domain::moment::Moment;
use hjemmetrener::domain::scale::ZeroToTen;
use hjemmetrener::domain::session::StopReason;
use hjemmetrener::domain::session::held::{After, Stopped, StoppedBy};
use hjemmetrener::domain::session::incident::{Happened, Hurt, Incident, Notification};
use hjemmetrener::domain::session::own_days::OwnDays;
use hjemmetrener::domain::session::readiness::{ReadinessVerdict, Tell};
use hjemmetrener::domain::session::remark::{Appointment, Mood, Remark, SmileyFace};
use hjemmetrener::domain::session::vitals::{Measure, RequestedVitals, VitalsError};
use hjemmetrener::domain::written::{Note, WrittenError};
use hjemmetrener::workspace::forms::after_session::{self as after, AfterForm};
use hjemmetrener::workspace::forms::before_session::{self as before, BeforeForm};
use hjemmetrener::workspace::forms::incident::{self, IncidentForm, StopForm};
use hjemmetrener::workspace::forms::{FieldError, FieldErrors};

/// Tuesday 3 March 2026, 09:38 in Norway.
fn started() -> Moment {
    Moment::new(1_772_527_080_000, 60).unwrap()
}

fn points(value: u8) -> ZeroToTen {
    ZeroToTen::new(value).unwrap()
}

fn answered() -> After {
    After {
        own_days: OwnDays::new(3).ok(),
        exertion: Some(points(5)),
        pain: Some(points(0)),
        mood: Some(Mood::Face(SmileyFace::Glad)),
        remarks: BTreeSet::from([Remark::Tired, Remark::Steadier]),
        note: Note::new("Gikk fint 🙂").unwrap(),
        next: Some(Appointment { on: NaiveDate::from_ymd_opt(2026, 3, 6).unwrap(), at: "09:45".parse().ok() }),
    }
}

#[test]
fn what_was_answered_after_a_session_stands_in_the_form_and_comes_back_as_it_was() {
    for known in [answered(), After::default(), After { mood: Some(Mood::Scale(points(7))), ..After::default() }] {
        let form = AfterForm::new(None, started(), &known);
        let values = form.from_known(&known);
        assert_eq!(form.check(&values), Ok(known.clone()));
        assert_eq!(form.so_far(&values), known);
        assert!(values.iter().all(|(key, _)| after::KEYS.contains(&key)));
    }
}

#[test]
fn another_day_is_within_reach_and_half_of_what_was_answered_is_said_before_it_is_right() {
    let form = AfterForm::new(None, started(), &After::default());
    let good = typed(&[(after::PAIN, "3"), (after::NEXT, after::OTHER), (after::NEXT_DAY, "2026-03-10")]);
    let on = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
    assert_eq!(form.check(&good).unwrap().next, Some(Appointment { on, at: None }));
    let late = good.clone().with(after::NEXT_DAY, "2062-03-10").with(after::NOTE, "å".repeat(Note::LIMIT + 1));
    let so_far = form.so_far(&late);
    assert_eq!((so_far.pain, so_far.next), (Some(points(3)), None));
    assert_eq!(so_far.note.as_str(), "å".repeat(Note::LIMIT));

    let DayRange { first, last } = DayRange::of_next_session(started().local_date());
    let long = "å".repeat(Note::LIMIT + 1);
    wrong(
        |values| form.check(values),
        &good,
        &[
            (after::NEXT_DAY, "", DayError::Missing.into()),
            (after::NEXT_DAY, "2062-03-10", DayError::OutOfRange { first, last }.into()),
            (after::NEXT_TIME, "9:30", FieldError::Missing),
            (after::NOTE, &long, WrittenError::TooLong { limit: Note::LIMIT, length: Note::LIMIT + 1 }.into()),
        ],
    );
    let none = good.clone().with(after::NEXT, after::NONE).with(after::NEXT_DAY, "no day");
    assert_eq!(form.check(&none).unwrap().next, None);
}

fn form(measures: &[Measure]) -> BeforeForm {
    let asked = RequestedVitals { measures: measures.iter().copied().collect(), ..RequestedVitals::default() };
    BeforeForm { asked, pain_before: None, standing: None }
}

fn as_usual() -> FormValues {
    let answers = [(before::FEELING, "AsUsual"), (before::PAIN, "0"), (before::UNWELL, "No")];
    typed(&answers).with(before::SINCE_LAST, "Nothing")
}

#[test]
fn before_a_session_nothing_is_sure_until_all_is_answered_unless_it_is_enough_to_stay_away() {
    let verdict = |values: &FormValues| form(&[]).answer(values).map(|answer| answer.verdict());
    assert_eq!(verdict(&as_usual()), Some(ReadinessVerdict::Full));
    for key in before::QUESTIONS {
        let half = as_usual().with(key, "");
        assert_eq!((verdict(&half), form(&[]).before(&half, None)), (None, None), "{key}");
    }
    assert_eq!(verdict(&typed(&[(before::UNWELL, "ChestPain")])), Some(ReadinessVerdict::NotToday));
    let kept = form(&[]).before(&as_usual(), Some(Tell::Physiotherapist)).unwrap();
    assert_eq!((kept.verdict, kept.agreed), (ReadinessVerdict::Full, Some(Tell::Physiotherapist)));
}

#[test]
fn what_the_plan_asks_for_is_measured_or_told_as_not_measured() {
    let form = form(&Measure::ALL);
    let measured = as_usual()
        .with(before::SYSTOLIC, "130")
        .with(before::DIASTOLIC, " 80 ")
        .with(before::PULSE, "72")
        .with(before::SATURATION, "97");
    assert_eq!(form.answer(&measured).map(|answer| answer.verdict()), Some(ReadinessVerdict::Full));
    for key in [before::SYSTOLIC, before::DIASTOLIC, before::PULSE, before::SATURATION] {
        for text in ["", "12e"] {
            assert_eq!(form.answer(&measured.clone().with(key, text)), None, "{key}: {text}");
        }
    }
    let skipped = as_usual().with(before::NOT_MEASURED, "BloodPressure Pulse Saturation");
    assert_eq!(form.answer(&skipped).map(|answer| answer.verdict()), Some(ReadinessVerdict::AskFirst));
    let both = measured.clone().with(before::NOT_MEASURED, "Pulse");
    assert_eq!(form.before(&both, None).unwrap().vitals.pulse, None, "typed, and told as not measured");
}

#[test]
fn slips_of_the_finger_are_told_beside_their_field() {
    let good = typed(&[(before::SYSTOLIC, "130"), (before::DIASTOLIC, "80"), (before::PULSE, "72")]);
    let check = |values: &FormValues| match form(&Measure::ALL).wrong(values) {
        wrong if wrong.is_empty() => Ok(()),
        wrong => Err(wrong),
    };
    wrong(
        check,
        &good,
        &[
            (before::SYSTOLIC, "1300", VitalsError::from(BloodPressureError::Systolic(1300)).into()),
            (before::SYSTOLIC, "60", VitalsError::from(BloodPressureError::UpsideDown).into()),
            (before::DIASTOLIC, "8", VitalsError::from(BloodPressureError::Diastolic(8)).into()),
            (before::PULSE, "7", VitalsError::Pulse(7).into()),
            (before::PULSE, "-7", FieldError::Missing),
            (before::SATURATION, "999", VitalsError::Saturation(u8::MAX).into()),
        ],
    );
}

#[test]
fn fields_that_are_left_are_told_of_and_the_others_stay_as_they_were() {
    let of = |values: &[(&str, &str)]| form(&Measure::ALL).wrong(&typed(values));
    let mut told = of(&[(before::PULSE, "7")]);
    told.take_over(before::keys_of(Measure::Saturation), of(&[(before::SATURATION, "1"), (before::SYSTOLIC, "x")]));
    assert!(told.of(before::PULSE).is_some() && told.of(before::SATURATION).is_some());
    assert_eq!(told.of(before::SYSTOLIC), None, "still being typed");
    told.take_over(before::keys_of(Measure::Pulse), FieldErrors::default());
    assert_eq!(told.of(before::PULSE), None);
}

#[test]
fn an_incident_has_three_answers_and_those_at_the_door_come_back_as_they_were_written_down() {
    let good = typed(&[(incident::WHAT, "NearFall"), (incident::HURT, "No"), (incident::TOLD, "Nurse")]);
    assert_eq!(IncidentForm.check(&good), Ok((Happened::NearFall, Hurt::No, Notification::Nurse)));
    let missing = [incident::WHAT, incident::HURT, incident::TOLD].map(|key| (key, "", FieldError::Missing));
    wrong(|values| IncidentForm.check(values), &good, &missing);

    let of = |what, told| Incident { at: started(), during: None, what, hurt: Hurt::NotKnown, told };
    let incidents = [of(Happened::Fall, Notification::NobodyYet), of(Happened::Pain, Notification::Emergency)];
    let text = incident::lines(&incidents[..1]) + &incident::lines(&incidents[1..]);
    assert_eq!(incident::from_lines(&text), incidents);
    assert_eq!(incident::from_lines("no incident\n12 60 Fall"), []);
}

#[test]
fn a_stop_has_a_reason_and_who_most_often_decides_it_is_likely() {
    let good = StopForm.likely("Tired").with(incident::WHY, "Tired");
    let tired = Stopped { why: StopReason::Tired, by: Some(StoppedBy::Person) };
    assert_eq!(StopForm.check(&good), Ok(tired));
    let by = good.clone().with(incident::BY, "Service");
    assert_eq!(StopForm.check(&by).map(|stopped| stopped.by), Ok(Some(StoppedBy::Service)));
    wrong(|values| StopForm.check(values), &good, &[(incident::WHY, "", FieldError::Missing)]);
    assert_eq!(StopForm.likely("ChestPain").get(incident::BY), "Worker");
    assert_eq!(StopForm.likely("").get(incident::BY), "");
}
