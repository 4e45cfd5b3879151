use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::*;
use crate::domain::session::vitals::Saturation;

fn points(value: u8) -> ZeroToTen {
    ZeroToTen::new(value).unwrap()
}

fn well() -> ReadinessAnswers {
    ReadinessAnswers { feeling: Feeling::AsUsual, pain: points(0), unwell: Ticked::none(), since_last: Ticked::none() }
}

#[test]
fn as_usual_has_the_pain_of_last_time_and_none_the_first_time() {
    assert_eq!(ReadinessAnswers::as_usual(None), well());
    assert_eq!(ReadinessAnswers::as_usual(Some(points(3))), ReadinessAnswers { pain: points(3), ..well() });
}

#[test]
fn a_session_that_is_not_begun_is_cancelled_for_a_fall_or_for_illness_and_asks_only_where_a_yes_is_enough() {
    let of = |answers: ReadinessAnswers, per_cent: u8| {
        let vitals = Vitals { saturation: Saturation::new(per_cent).ok(), ..Vitals::default() };
        let readiness = Readiness::of(&answers, None, &RequestedVitals::default(), &vitals);
        (readiness.cancel_reason(), readiness.to_ask())
    };
    let fallen = ReadinessAnswers { since_last: SinceLast::FallNotSeenTo.into(), ..well() };
    assert_eq!(of(fallen, 88), (Some(CancelReason::Fall), None));
    assert_eq!(of(ReadinessAnswers { unwell: Unwell::Ill.into(), ..well() }, 96), (Some(CancelReason::Ill), None));
    assert_eq!(of(well(), 88), (Some(CancelReason::Other), Some(Tell::NurseOrDoctor)));
    assert_eq!(of(ReadinessAnswers { feeling: Feeling::Poor, ..well() }, 96), (None, None));
}

fn verdict(answers: ReadinessAnswers) -> ReadinessVerdict {
    Readiness::of(&answers, None, &RequestedVitals::default(), &Vitals::default()).verdict()
}

fn measured(lowest: Option<u8>, vitals: Vitals) -> ReadinessVerdict {
    let lowest_saturation = lowest.map(|it| Saturation::new(it).unwrap());
    let asked = RequestedVitals { lowest_saturation, ..RequestedVitals::default() };
    Readiness::of(&well(), None, &asked, &vitals).verdict()
}

#[test]
fn who_is_as_usual_trains_as_planned_with_nobody_to_tell() {
    let readiness = Readiness::of(&well(), None, &RequestedVitals::default(), &Vitals::default());
    assert_eq!(
        (readiness.verdict(), readiness.reasons(), readiness.tell()),
        (ReadinessVerdict::Full, [].as_slice(), [].into())
    );
}

#[test]
fn the_gravest_of_the_pressure_lying_and_standing_and_of_all_else_counts() {
    use ReadinessVerdict::{AskFirst, Full, NotToday};
    let of = |answers: ReadinessAnswers, measured| {
        let readiness = Readiness::of(&answers, None, &RequestedVitals::default(), &Vitals::default());
        let readiness = readiness.with_standing(measured);
        (readiness.verdict(), readiness.to_ask())
    };
    let nurse = Some(Tell::NurseOrDoctor);
    assert_eq!(of(well(), None), (Full, None));
    assert_eq!(of(well(), Some(OrthostaticVerdict::Full)), (Full, None));
    assert_eq!(of(well(), Some(OrthostaticVerdict::AskFirst)), (AskFirst, nurse));
    assert_eq!(of(well(), Some(OrthostaticVerdict::NotToday)), (NotToday, None));
    // That it did not fall does not take away that the person is dizzy on standing.
    let dizzy = ReadinessAnswers { unwell: Unwell::DizzyOnStanding.into(), ..well() };
    assert_eq!(of(dizzy, Some(OrthostaticVerdict::Full)), (AskFirst, nurse));
}

#[test]
fn each_answer_has_its_verdict() {
    use ReadinessVerdict::{AskFirst, Full, Lighter, NotToday};
    assert_eq!(Feeling::ALL.map(|feeling| verdict(ReadinessAnswers { feeling, ..well() })), [Full, Full, Lighter]);
    let unwell = |sign: Unwell| verdict(ReadinessAnswers { unwell: sign.into(), ..well() });
    for (expected, signs) in [
        (Full, vec![Unwell::No]),
        (Lighter, vec![Unwell::WasDizzy, Unwell::NewPain, Unwell::Tired]),
        (AskFirst, vec![Unwell::DizzyOnStanding, Unwell::SwollenLegs, Unwell::LittleFood]),
        (
            NotToday,
            vec![
                Unwell::ChestPain,
                Unwell::Breathless,
                Unwell::Dizzy,
                Unwell::NewlyConfused,
                Unwell::Ill,
                Unwell::SwollenCalf,
            ],
        ),
    ] {
        for sign in signs {
            assert_eq!(unwell(sign), expected, "{sign:?}");
        }
    }
    let since_last = SinceLast::ALL.map(|what| verdict(ReadinessAnswers { since_last: what.into(), ..well() }));
    assert_eq!(since_last, [Full, NotToday, Lighter, Lighter, AskFirst, Lighter]);
    let pain = [0, 4, 5, 7, 8, 10].map(|pain| verdict(ReadinessAnswers { pain: points(pain), ..well() }));
    assert_eq!(pain, [Full, Full, Lighter, Lighter, NotToday, NotToday]);
}

#[test]
fn several_signs_are_told_at_once_the_gravest_decides_and_each_has_whom_to_tell() {
    let unwell = Ticked::new([Unwell::Tired, Unwell::NewPain, Unwell::LittleFood]).unwrap();
    let readiness =
        Readiness::of(&ReadinessAnswers { unwell, ..well() }, None, &RequestedVitals::default(), &Vitals::default());
    assert_eq!(readiness.verdict(), ReadinessVerdict::AskFirst);
    assert_eq!(readiness.reasons(), [ReadinessReason::NewPain, ReadinessReason::LittleFood, ReadinessReason::Tired]);
    assert_eq!(readiness.tell(), Tell::ALL.into());
}

#[test]
fn each_sign_that_is_ticked_says_whom_to_tell() {
    for sign in Unwell::ALL.into_iter().filter(|sign| *sign != Unwell::No) {
        let answers = ReadinessAnswers { unwell: sign.into(), ..well() };
        let readiness = Readiness::of(&answers, None, &RequestedVitals::default(), &Vitals::default());
        assert_eq!(readiness.tell().len(), 1, "{sign:?}");
    }
    for what in [SinceLast::FallSeenTo, SinceLast::FallNotSeenTo, SinceLast::NewMedicine, SinceLast::Hospital] {
        let answers = ReadinessAnswers { since_last: what.into(), ..well() };
        let readiness = Readiness::of(&answers, None, &RequestedVitals::default(), &Vitals::default());
        assert_eq!(readiness.tell().len(), 1, "{what:?}");
    }
}

#[test]
fn whoever_was_dizzy_or_has_fallen_always_has_somebody_to_tell() {
    let unwell = [Unwell::WasDizzy, Unwell::Dizzy, Unwell::DizzyOnStanding]
        .map(|sign| ReadinessAnswers { unwell: sign.into(), ..well() });
    let fallen = [SinceLast::FallSeenTo, SinceLast::FallNotSeenTo]
        .map(|what| ReadinessAnswers { since_last: what.into(), ..well() });
    for answers in unwell.into_iter().chain(fallen) {
        let readiness = Readiness::of(&answers, None, &RequestedVitals::default(), &Vitals::default());
        assert!(!readiness.tell().is_empty(), "{answers:?}");
    }
}

#[test]
fn three_points_more_pain_than_last_time_make_a_lighter_day_and_the_physiotherapist_is_told() {
    let readiness = |before, now| {
        let answers = ReadinessAnswers { pain: points(now), ..well() };
        Readiness::of(&answers, Some(points(before)), &RequestedVitals::default(), &Vitals::default())
    };
    assert_eq!(readiness(1, 3).verdict(), ReadinessVerdict::Full);
    assert_eq!(readiness(1, 4).verdict(), ReadinessVerdict::Lighter);
    assert_eq!(readiness(1, 4).tell(), [Tell::Physiotherapist].into());
    assert_eq!(readiness(4, 1).verdict(), ReadinessVerdict::Full);
}

#[test]
fn pressure_180_over_100_and_pulse_100_start_and_one_more_does_not() {
    let pressure = |systolic, diastolic| {
        let pressure = BloodPressure::new(systolic, diastolic).ok();
        measured(None, Vitals { pressure, ..Vitals::default() })
    };
    assert_eq!(
        [pressure(180, 100), pressure(181, 100), pressure(180, 101)],
        [ReadinessVerdict::Full, ReadinessVerdict::NotToday, ReadinessVerdict::NotToday,]
    );
    let pulse = |beats| measured(None, Vitals { pulse: Pulse::new(beats).ok(), ..Vitals::default() });
    assert_eq!([pulse(100), pulse(101)], [ReadinessVerdict::Full, ReadinessVerdict::NotToday]);
}

#[test]
fn saturation_86_is_asked_about_unless_it_is_agreed_on_and_85_never_starts() {
    let at = |lowest, per_cent| {
        let saturation = Saturation::new(per_cent).ok();
        measured(lowest, Vitals { saturation, ..Vitals::default() })
    };
    assert_eq!(
        [at(None, 85), at(None, 86), at(None, 92)],
        [ReadinessVerdict::NotToday, ReadinessVerdict::AskFirst, ReadinessVerdict::Full]
    );
    assert_eq!([at(Some(80), 85), at(Some(80), 86)], [ReadinessVerdict::NotToday, ReadinessVerdict::Full]);
    assert_eq!([at(Some(90), 89), at(Some(90), 90)], [ReadinessVerdict::NotToday, ReadinessVerdict::Full]);
}

#[test]
fn what_the_plan_asks_for_and_nobody_measured_is_asked_about() {
    let asked = RequestedVitals { measures: [Measure::Pulse].into(), ..RequestedVitals::default() };
    let readiness = |vitals| Readiness::of(&well(), None, &asked, &vitals);
    assert_eq!(readiness(Vitals::default()).reasons(), [ReadinessReason::NotMeasured(Measure::Pulse)]);
    assert_eq!(readiness(Vitals::default()).verdict(), ReadinessVerdict::AskFirst);
    assert_eq!(readiness(Vitals { pulse: Pulse::new(70).ok(), ..Vitals::default() }).verdict(), ReadinessVerdict::Full);
}

prop_compose! {
    fn any_answers()(
        feeling in select(&Feeling::ALL[..]), pain in 0..=10_u8, unwell in subsequence(&Unwell::ALL[1..], 0..=12),
        since_last in subsequence(&SinceLast::ALL[1..], 0..=5),
    ) -> ReadinessAnswers {
        ReadinessAnswers {
            feeling,
            pain: points(pain),
            unwell: Ticked::new(unwell).unwrap_or(Ticked::none()),
            since_last: Ticked::new(since_last).unwrap_or(Ticked::none()),
        }
    }
}

prop_compose! {
    fn any_vitals()(
        pressure in option::of((50..=300_u16, 20..=200_u16)), pulse in option::of(20..=250_u16),
        saturation in option::of(50..=100_u8),
    ) -> Vitals {
        Vitals {
            pressure: pressure.and_then(|(systolic, diastolic)| BloodPressure::new(systolic, diastolic).ok()),
            pulse: pulse.and_then(|it| Pulse::new(it).ok()),
            saturation: saturation.and_then(|it| Saturation::new(it).ok()),
        }
    }
}

proptest! {
    #[test]
    fn every_verdict_but_full_has_its_reason_and_who_may_not_train_has_somebody_to_tell(
        answers in any_answers(), before in option::of(0..=10_u8), vitals in any_vitals(),
        measures in subsequence(&Measure::ALL, 0..=3), lowest in option::of(50..=100_u8),
    ) {
        let lowest_saturation = lowest.and_then(|it| Saturation::new(it).ok());
        let asked = RequestedVitals {
            measures: measures.into_iter().collect(),
            lowest_saturation,
            ..RequestedVitals::default()
        };
        let readiness = Readiness::of(&answers, before.map(points), &asked, &vitals);
        prop_assert_eq!(readiness.verdict() == ReadinessVerdict::Full, readiness.reasons().is_empty());
        prop_assert!(readiness.verdict() < ReadinessVerdict::AskFirst || !readiness.tell().is_empty());
        let high = vitals.pressure.is_some_and(|it| it.systolic() > 180 || it.diastolic() > 100)
            || vitals.pulse.is_some_and(|it| it.value() > 100)
            || vitals.saturation.is_some_and(|it| it.value() <= 85 || lowest.is_some_and(|low| it.value() < low));
        prop_assert!(!high || readiness.verdict() == ReadinessVerdict::NotToday);
    }
}
