//! Any session, held or not begun.

use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::plan::{exercise, planned};
use super::{cancellation, date, event_id, moment, note, zero_to_ten};
use crate::domain::assessment::correction::CorrectionReason;
use crate::domain::event::PersonEvent;
use crate::domain::plan::Went;
use crate::domain::session::held::{After, Before, HeldSession, Load, Stopped, StoppedBy, TurnedAway};
use crate::domain::session::incident::{Happened, Hurt, Incident, Told};
use crate::domain::session::readiness::{Answers, Feeling, SinceLast, Tell, Unwell, Verdict};
use crate::domain::session::remark::{Appointment, Face, Mood, Remark, TimeOfDay};
use crate::domain::session::vitals::{BloodPressure, Pulse, Saturation, Vitals};
use crate::domain::session::{SkipReason, StopReason};

pub fn held_event() -> impl Strategy<Value = PersonEvent> {
    let why = option::of(select(&CorrectionReason::ALL[..]));
    prop_oneof![
        2 => held().prop_map(|session| PersonEvent::SessionHeld(Box::new(session))),
        1 => (event_id(), why, option::of(held().prop_map(Box::new)))
            .prop_map(|(of, why, instead)| PersonEvent::SessionCorrected { of, why, instead }),
        1 => (cancellation(), option::of(before()), vec(incident(), 0..3)).prop_map(|(cancellation, before, incidents)| {
            PersonEvent::SessionNotBegun { cancellation, away: TurnedAway { before, incidents } }
        }),
    ]
}

fn held() -> impl Strategy<Value = HeldSession> {
    let stopped = (select(&StopReason::ALL[..]), option::of(select(&StoppedBy::ALL[..])))
        .prop_map(|(why, by)| Stopped { why, by });
    let day = (moment(), any::<u64>(), option::of(event_id()), option::of(before()), load());
    (day, vec((planned(), went()), 0..20), vec(incident(), 0..4), option::of(stopped), after()).prop_map(
        |((started, trained_ms, plan, before, load), exercises, incidents, stopped, after)| HeldSession {
            started,
            trained_ms,
            plan,
            before,
            load,
            exercises,
            incidents,
            stopped,
            after,
        },
    )
}

pub fn load() -> impl Strategy<Value = Load> {
    select(&[Load::Full, Load::Lighter][..])
}

fn went() -> impl Strategy<Value = Went> {
    prop_oneof![
        Just(Went::AsPlanned),
        Just(Went::Fewer),
        exercise().prop_map(Went::Instead),
        select(&SkipReason::ALL[..]).prop_map(Went::Skipped),
        Just(Went::NotReached),
    ]
}

pub fn incident() -> impl Strategy<Value = Incident> {
    let taps = (select(&Happened::ALL[..]), select(&Hurt::ALL[..]), select(&Told::ALL[..]));
    (moment(), option::of(0..30_usize), taps).prop_map(|(at, during, (what, hurt, told))| Incident {
        at,
        during,
        what,
        hurt,
        told,
    })
}

pub fn before() -> impl Strategy<Value = Before> {
    (answers(), vitals(), select(&Verdict::ALL[..]), option::of(select(&Tell::ALL[..])))
        .prop_map(|(answers, vitals, verdict, agreed)| Before { answers, vitals, verdict, agreed })
}

pub fn answers() -> impl Strategy<Value = Answers> {
    let choices = (select(&Feeling::ALL[..]), select(&Unwell::ALL[..]), select(&SinceLast::ALL[..]));
    (choices, zero_to_ten()).prop_map(|((feeling, unwell, since_last), pain)| Answers {
        feeling,
        pain,
        unwell,
        since_last,
    })
}

pub fn vitals() -> impl Strategy<Value = Vitals> {
    let pressure = (100..=300_u16, 20..100_u16).prop_map(|(high, low)| BloodPressure::new(high, low).unwrap());
    let pulse = (20..=250_u16).prop_map(|beats| Pulse::new(beats).unwrap());
    let saturation = (50..=100_u8).prop_map(|it| Saturation::new(it).unwrap());
    (option::of(pressure), option::of(pulse), option::of(saturation)).prop_map(|(pressure, pulse, saturation)| Vitals {
        pressure,
        pulse,
        saturation,
    })
}

pub fn after() -> impl Strategy<Value = After> {
    let mood = prop_oneof![zero_to_ten().prop_map(Mood::Scale), select(&Face::ALL[..]).prop_map(Mood::Face)];
    let time = (0..1_440_u16).prop_map(|minute| TimeOfDay::new(minute).unwrap());
    let next = (date(), option::of(time)).prop_map(|(on, at)| Appointment { on, at });
    let felt = (option::of(zero_to_ten()), option::of(zero_to_ten()), option::of(mood));
    (felt, btree_set(select(&Remark::ALL[..]), 0..5), note(), option::of(next))
        .prop_map(|((exertion, pain, mood), remarks, note, next)| After { exertion, pain, mood, remarks, note, next })
}
