//! Any plan, any step of one.

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{date, event_id, goal_id, text, zero_to_ten};
use crate::domain::cancellation::CancelReason;
use crate::domain::event::PersonEvent;
use crate::domain::exercise::{Amount, Caution, Equipment, Exercise, Place, Task};
use crate::domain::level::{self, Discrepancy, Level};
use crate::domain::plan::{
    Accepted, Aim, Basis, Because, ByHand, Cause, Change, Changed, ChangedBy, Choice, Circumstances, Emphasis, Item,
    Plan, PlanDraft, Planned, Progression, Step, Suggestion, Terms, Why,
};
use crate::domain::session::SkipReason;
use crate::domain::session::vitals::{Asked, Measure, Saturation};
use crate::domain::sppb::score::Total;
use crate::domain::written::Name;

pub fn plan_event() -> impl Strategy<Value = PersonEvent> {
    let changed = (event_id(), by(), vec(step(), 0..6))
        .prop_map(|(plan, by, steps)| PersonEvent::PlanChanged(Changed { plan, by, steps }));
    let declined = (event_id(), because(), vec(change(), 0..6)).prop_map(|(plan, why, changes)| {
        PersonEvent::SuggestionDeclined { plan, suggestion: Suggestion { why, changes } }
    });
    prop_oneof![plan().prop_map(|plan| PersonEvent::PlanAccepted(Box::new(plan))), changed, declined]
}

/// Any plan that can be written, also one that no rule would let in.
pub fn plan() -> impl Strategy<Value = Plan> {
    let accepted = (name(), date()).prop_map(|(by, on)| Accepted { by, on });
    let emphasis = select(&[Emphasis::Even, Emphasis::Balance][..]);
    let aim = (place(), level(), emphasis).prop_map(|(place, level, emphasis)| Aim { place, level, emphasis });
    let progression = select(&[Progression::ByRule, Progression::ByProfessional][..]);
    let item = (planned(), planned(), date()).prop_map(|(prescribed, now, since)| Item { prescribed, now, since });
    let goals = btree_map(goal_id(), btree_set(select(&Task::ALL[..]), 0..4), 0..4);
    (accepted, aim, vec(why(), 0..8), circumstances(), goals, progression, asked(), vec(item, 1..20)).prop_map(
        |(accepted, aim, why, circumstances, goals, progression, asked, items)| {
            Plan::new(Terms { accepted, aim, why, circumstances, goals, progression, asked }, items).unwrap()
        },
    )
}

/// A proposal on its way.
pub fn plan_draft() -> impl Strategy<Value = PlanDraft> {
    let tasks = || btree_set(select(&Task::ALL[..]), 0..4);
    let progression = select(&[Progression::ByRule, Progression::ByProfessional][..]);
    let by_hand = (vec(planned(), 0..6), vec(planned(), 0..6)).prop_map(|(from, made)| ByHand { from, made });
    let chosen = (option::of(level()), option::of(0..3_u8), any::<bool>(), any::<bool>(), circumstances());
    let terms = (asked(), any::<String>(), option::of(progression), any::<String>(), option::of(by_hand));
    (chosen, vec((option::of(goal_id()), tasks()), 0..4), terms).prop_map(
        |((level, falls, fall_needed_care, has_dementia, circumstances), tasks, terms)| {
            let (asked, lowest_saturation, progression, name, by_hand) = terms;
            let Circumstances { cautions, equipment, tasks: _ } = circumstances;
            PlanDraft {
                level,
                falls,
                fall_needed_care,
                has_dementia,
                cautions,
                equipment,
                tasks,
                measures: asked.measures,
                lowest_saturation,
                progression,
                name,
                by_hand,
            }
        },
    )
}

pub fn asked() -> impl Strategy<Value = Asked> {
    let lowest = option::of((50..=100_u8).prop_map(|lowest| Saturation::new(lowest).unwrap()));
    (btree_set(select(&Measure::ALL[..]), 0..=3), lowest)
        .prop_map(|(measures, lowest_saturation)| Asked { measures, lowest_saturation })
}

pub fn planned() -> impl Strategy<Value = Planned> {
    let amount = prop_oneof![
        (any::<u16>(), any::<u8>()).prop_map(|(seconds, sets)| Amount::seconds(seconds, sets)),
        (any::<u8>(), any::<u8>()).prop_map(|(count, sets)| Amount::both(count, sets)),
        (any::<u8>(), any::<u8>()).prop_map(|(count, sets)| Amount::each(count, sets)),
    ];
    (exercise(), amount).prop_map(|(exercise, amount)| Planned { exercise, amount })
}

pub fn exercise() -> impl Strategy<Value = Exercise> {
    select(Exercise::ALL)
}

fn name() -> impl Strategy<Value = Name> {
    text(80).prop_map(|name| Name::new(&name).unwrap())
}

fn place() -> impl Strategy<Value = Place> {
    select(&Place::ALL[..])
}

fn level() -> impl Strategy<Value = Level> {
    select(&[Level::A, Level::B, Level::C, Level::D][..])
}

fn circumstances() -> impl Strategy<Value = Circumstances> {
    let cautions = btree_set(select(&Caution::ALL[..]), 0..4);
    let equipment = btree_set(select(&Equipment::ALL[..]), 0..12);
    (cautions, equipment, vec(select(&Task::ALL[..]), 0..4)).prop_map(|(cautions, equipment, tasks)| Circumstances {
        cautions,
        equipment,
        tasks,
    })
}

fn why() -> impl Strategy<Value = Why> {
    use level::Reason;
    let reasons = [Reason::SlowTug, Reason::SlowWalk, Reason::Dementia, Reason::RecurrentFalls, Reason::FallWithCare];
    let basis = prop_oneof![
        (0..=12_u8).prop_map(|points| Basis::Sppb(Total::new(points).unwrap())),
        level().prop_map(Basis::Chosen),
    ];
    prop_oneof![
        (basis, level()).prop_map(|(basis, level)| Why::Level { basis, level }),
        (level(), level()).prop_map(|(by_sppb, by_speed)| Why::SpeedDiffers(Discrepancy { by_sppb, by_speed })),
        select(reasons.to_vec()).prop_map(Why::FallRisk),
        Just(Why::Plus),
        place().prop_map(Why::StartsAt),
        Just(Why::NoPoints),
        Just(Why::KeepsHold),
        (place(), select(&Equipment::ALL[..])).prop_map(|(place, equipment)| Why::Missing { place, equipment }),
        select(&Task::ALL[..]).prop_map(Why::NotServed),
    ]
}

fn by() -> impl Strategy<Value = ChangedBy> {
    prop_oneof![Just(ChangedBy::Worker), name().prop_map(ChangedBy::Professional)]
}

fn step() -> impl Strategy<Value = Step> {
    let cause = prop_oneof![
        because().prop_map(Cause::Suggested),
        select(&Choice::ALL[..]).prop_map(Cause::Chosen),
        Just(Cause::TakenBack),
    ];
    (change(), cause).prop_map(|(change, cause)| Step { change, cause })
}

fn change() -> impl Strategy<Value = Change> {
    (0..30_usize, planned(), planned()).prop_map(|(item, from, to)| Change { item, from, to })
}

fn because() -> impl Strategy<Value = Because> {
    prop_oneof![
        [zero_to_ten(), zero_to_ten()].prop_map(|exertion| Because::DoneLightly { exertion }),
        (date(), select(&CancelReason::ALL[..])).prop_map(|(on, why)| Because::Illness { on, why }),
        (0..100_usize).prop_map(|sessions| Because::Missed { sessions }),
        any::<u64>().prop_map(|days| Because::Break { days }),
        select(&SkipReason::ALL[..]).prop_map(Because::LeftOutTwice),
        (0..100_usize).prop_map(|sessions| Because::SameFor { sessions }),
    ]
}
