use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;
use crate::domain::exercise::{Amount, Caution, Dose, Equipment, Place, Task};
use crate::domain::level::{Level, Signs};
use crate::domain::plan::{
    Accepted, Authorization, Basis, Decider, Direction, HomeAndHealth, PlanItem, Progression, propose,
};
use crate::domain::session::vitals::RequestedVitals;
use crate::domain::written::Name;

/// Of March 2026.
fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

fn plan_of(level: Level, cautions: &[Caution]) -> Plan {
    let cautions = cautions.iter().copied().collect();
    let circumstances = HomeAndHealth { cautions, equipment: Equipment::ALL.into(), tasks: vec![Task::RiseFromChair] };
    let proposal = propose(Basis::Chosen(level), &Signs::NONE_KNOWN, circumstances);
    let accepted = Accepted { by: Name::new("Fysioterapeut Prøve").unwrap(), on: day(1) };
    Plan::accept(proposal, accepted, Progression::ByRule, RequestedVitals::default()).unwrap()
}

fn plan() -> Plan {
    plan_of(Level::B, &[])
}

/// The plan with only these.
fn only(exercises: &[Exercise]) -> Plan {
    let item = |exercise: &Exercise| PlanItem {
        prescribed: Planned::of(*exercise),
        now: Planned::of(*exercise),
        since: day(1),
    };
    Plan::new(plan().terms, exercises.iter().map(item).collect()).unwrap()
}

/// The plan with only these, as much of each as the rule leads to.
fn at_most(exercises: &[Exercise]) -> Plan {
    let plan = only(exercises);
    let most = |amount: Amount| match amount.dose {
        Dose::Seconds(_) => Amount::seconds(60, 3),
        Dose::Repetitions { sides, .. } => Amount { dose: Dose::Repetitions { count: 12, sides }, sets: 3 },
    };
    let item = |item: &PlanItem| {
        let planned = Planned { amount: most(item.now.amount), ..item.now };
        PlanItem { prescribed: planned, now: planned, ..*item }
    };
    Plan::new(plan.terms.clone(), plan.items().iter().map(item).collect()).unwrap()
}

/// A session of the whole plan in which everything went the same way.
fn held(plan: &Plan, on: NaiveDate, exertion: u8, went: ExerciseOutcome) -> Visit {
    let items = plan.session().into_iter().map(|planned| (planned, went)).collect();
    Visit::Held(VisitStatus { on, exertion: ZeroToTen::new(exertion).ok(), items })
}

fn missed(on: NaiveDate, why: CancelReason) -> Visit {
    Visit::Missed { on, why }
}

fn suggested(plan: &Plan, visits: &[Visit], today: NaiveDate) -> Vec<Suggestion> {
    suggestions(plan, visits, &[], 0, today)
}

fn steps(suggestions: &[Suggestion]) -> Vec<(Exercise, Exercise)> {
    suggestions.iter().flat_map(|it| &it.changes).map(|it| (it.from.exercise, it.to.exercise)).collect()
}

/// The dose that is proposed for each exercise.
fn doses(suggestions: &[Suggestion]) -> Vec<Amount> {
    suggestions.iter().flat_map(|it| &it.changes).map(|it| it.to.amount).collect()
}

#[test]
fn two_sessions_running_of_the_aimed_exertion_in_which_all_of_it_was_done_bring_more_of_it() {
    use Exercise::{HeldFeetInLine, HeldFeetTogether, HeldHeelLift};
    let plan = only(&[HeldHeelLift, HeldFeetTogether]);
    let after = |first, second, went| {
        let visits = [held(&plan, day(3), first, ExerciseOutcome::AsPlanned), held(&plan, day(6), second, went)];
        suggested(&plan, &visits, day(8))
    };
    let up = after(6, 4, ExerciseOutcome::AsPlanned);
    assert_eq!(steps(&up), [(HeldHeelLift, HeldHeelLift), (HeldFeetTogether, HeldFeetTogether)]);
    assert_eq!(doses(&up), [Amount::both(12, 1), Amount::seconds(30, 2)]);
    let exertion = [6, 4].map(|value| ZeroToTen::new(value).unwrap());
    assert_eq!(up[0].why, Because::DoneLightly { exertion });
    assert_eq!(after(6, 7, ExerciseOutcome::AsPlanned), []);
    assert_eq!(after(7, 6, ExerciseOutcome::AsPlanned), []);
    assert_eq!(after(4, 4, ExerciseOutcome::Fewer), []);
    assert_eq!(after(4, 4, ExerciseOutcome::Instead(HeldFeetInLine)), []);
    assert_eq!(suggested(&plan, &[held(&plan, day(3), 4, ExerciseOutcome::AsPlanned)], day(4)), []);
}

#[test]
fn at_the_most_of_it_the_next_rung_comes() {
    let plan = at_most(&[Exercise::HeldHeelLift, Exercise::HeldFeetTogether]);
    let visits = [3, 6].map(|on| held(&plan, day(on), 6, ExerciseOutcome::AsPlanned));
    let up = suggested(&plan, &visits, day(8));
    let expected =
        [(Exercise::HeldHeelLift, Exercise::FreeHeelLift), (Exercise::HeldFeetTogether, Exercise::HeldFeetInLine)];
    assert_eq!(steps(&up), expected);
}

#[test]
fn two_sessions_running_that_were_too_hard_bring_less_of_it_and_then_the_easier_rung() {
    let plan = at_most(&[Exercise::HeldHeelLift]);
    let too_hard = |plan: &Plan| {
        let visits = [held(plan, day(3), 7, ExerciseOutcome::AsPlanned), held(plan, day(6), 3, ExerciseOutcome::Fewer)];
        suggested(plan, &visits, day(8))
    };
    let down = too_hard(&plan);
    assert_eq!(doses(&down), [Amount::both(12, 2)]);
    assert!(matches!(down[0].why, Because::TooHard { .. }));
    assert_eq!(plan.decider(&down[0].changes[0], Authorization::Rule), Decider::Worker);
    let item = |amount| PlanItem { now: Planned { amount, ..plan.items()[0].now }, ..plan.items()[0] };
    let with = |amount| Plan::new(plan.terms.clone(), vec![item(amount)]).unwrap();
    assert_eq!(doses(&too_hard(&with(Amount::both(6, 1)))), [Amount::both(5, 1)]);
    let least = too_hard(&with(Amount::both(5, 1)));
    assert_eq!(steps(&least), [(Exercise::HeldHeelLift, Exercise::SeatedHeelLift)]);
}

#[test]
fn a_missed_session_breaks_the_row_and_so_does_an_exertion_that_nobody_asked_for() {
    let plan = only(&[Exercise::HeldHeelLift]);
    let done = |on| held(&plan, on, 2, ExerciseOutcome::AsPlanned);
    let away = missed(day(6), CancelReason::Away);
    assert_eq!(suggested(&plan, &[done(day(3)), away, done(day(10))], day(11)), []);
    let one = match done(day(6)) {
        Visit::Held(one) => one,
        Visit::Missed { .. } => panic!("it was held"),
    };
    let not_asked = Visit::Held(VisitStatus { exertion: None, ..one });
    assert_eq!(suggested(&plan, &[done(day(3)), not_asked], day(8)), []);
}

#[test]
fn a_step_up_within_the_plans_place_is_the_workers_by_rule_and_beyond_it_the_professionals() {
    let plan = at_most(&[Exercise::HeldHeelLift, Exercise::HeldFeetTogether]);
    assert_eq!(plan.terms.aim.place, Place::StandingSupported);
    let visits =
        [held(&plan, day(3), 2, ExerciseOutcome::AsPlanned), held(&plan, day(6), 2, ExerciseOutcome::AsPlanned)];
    let up: Vec<PlanStepChange> = suggested(&plan, &visits, day(8)).into_iter().flat_map(|it| it.changes).collect();
    let deciders = |plan: &Plan, ground| [0, 1].map(|index| plan.decider(&up[index], ground));
    assert_eq!(deciders(&plan, Authorization::Rule), [Decider::Professional, Decider::Worker]);
    assert_eq!(deciders(&plan, Authorization::Choice), [Decider::Professional; 2]);
    let mut strict = plan;
    strict.terms.progression = Progression::ByProfessional;
    assert_eq!(deciders(&strict, Authorization::Rule), [Decider::Professional; 2]);
}

#[test]
fn at_most_three_steps_up_at_a_time_and_none_of_warming_up_or_calming_down() {
    let plan = plan();
    let visits =
        [held(&plan, day(3), 1, ExerciseOutcome::AsPlanned), held(&plan, day(6), 1, ExerciseOutcome::AsPlanned)];
    let up = suggested(&plan, &visits, day(8));
    assert_eq!(up.len(), 3);
    for change in up.iter().flat_map(|it| &it.changes) {
        let PlanStepChange { from, to, .. } = change;
        assert!(!matches!(from.exercise.purpose(), Purpose::WarmUp | Purpose::CalmDown), "{from:?}");
        assert!(to.exercise == from.exercise && to.amount.work() > from.amount.work(), "{from:?} {to:?}");
    }
}

#[test]
fn a_step_up_that_is_declined_leaves_no_room_for_another_until_there_has_been_a_session() {
    let plan = plan();
    let light = |on| held(&plan, day(on), 1, ExerciseOutcome::AsPlanned);
    let mut visits = vec![light(3), light(6)];
    let first = suggested(&plan, &visits, day(8));
    let declined = |suggestion: &Suggestion| Declined { on: day(8), suggestion: suggestion.clone() };
    let declined: Vec<Declined> = first.iter().map(declined).collect();
    assert_eq!(suggestions(&plan, &visits, &declined[..1], 0, day(8)), first[1..]);
    assert_eq!(suggestions(&plan, &visits, &declined, 0, day(9)), []);
    visits.push(light(10));
    let next = suggestions(&plan, &visits, &declined, 0, day(10));
    assert_eq!(next.len(), 3);
    assert!(next.iter().all(|it| !first.contains(it)), "{next:?}");
}

#[test]
fn after_illness_or_two_missed_sessions_everything_goes_one_step_down_once() {
    let plan = plan();
    let done = held(&plan, day(3), 5, ExerciseOutcome::AsPlanned);
    let away = |on| missed(on, CancelReason::Away);
    assert_eq!(suggested(&plan, &[done.clone(), away(day(6))], day(8)), []);
    let only_done = std::slice::from_ref(&done);
    let why = |visits: &[Visit], today| suggested(&plan, visits, today).first().map(|it| it.why);
    let twice = [done.clone(), away(day(6)), missed(day(10), CancelReason::WorkerAbsent)];
    assert_eq!(why(&twice, day(10)), Some(Because::Missed { sessions: 2 }));
    let ill = [done.clone(), missed(day(6), CancelReason::Ill)];
    assert_eq!(why(&ill, day(8)), Some(Because::Illness { on: day(6), why: CancelReason::Ill }));
    assert_eq!(why(only_done, day(12)), None);
    assert_eq!(why(only_done, day(13)), Some(Because::Break { days: 10 }));

    let down = suggested(&plan, &ill, day(8));
    assert_eq!((down.len(), down[0].changes.len()), (1, plan.items().len()));
    assert!(down[0].changes.iter().all(|change| plan.decider(change, Authorization::Rule) == Decider::Worker));
    let lighter = plan.changed(&down[0].changes, Decider::Worker, day(8)).unwrap();
    assert_eq!(lighter.session(), plan.lighter_session());
    assert_eq!(suggested(&lighter, &ill, day(8)), []);
    let back: Vec<PlanStepChange> = down[0].changes.iter().map(|change| change.reversed()).collect();
    assert!(back.iter().all(|change| lighter.decider(change, Authorization::Choice) == Decider::Worker));
    assert_eq!(lighter.changed(&back, Decider::Worker, day(9)).unwrap().session(), plan.session());
}

#[test]
fn what_stands_above_the_prescription_goes_down_and_across_without_asking_a_professional() {
    use Exercise::{HeldKneeBend, HeldLegForward, SeatedKneeStraighten};
    let mut plan = only(&[SeatedKneeStraighten]);
    let step = |plan: &Plan, to| PlanStepChange { item: 0, from: plan.items()[0].now, to };
    plan = plan.changed(&[step(&plan, Planned::of(HeldLegForward))], Decider::Worker, day(2)).unwrap();
    plan.terms.aim.place = Place::Chair;
    let ill = [held(&plan, day(3), 0, ExerciseOutcome::AsPlanned), missed(day(6), CancelReason::Ill)];
    let down = suggested(&plan, &ill, day(8));
    assert_eq!(down[0].why, Because::Illness { on: day(6), why: CancelReason::Ill });
    let half = Planned { amount: Amount::each(4, 1), ..Planned::of(HeldLegForward) };
    for progression in [Progression::ByRule, Progression::ByProfessional] {
        plan.terms.progression = progression;
        for to in [half, down[0].changes[0].to, Planned::of(SeatedKneeStraighten)] {
            assert_eq!(plan.decider(&step(&plan, to), Authorization::Choice), Decider::Worker, "{to:?}");
        }
        assert_eq!(plan.decider(&step(&plan, Planned::of(HeldKneeBend)), Authorization::Choice), Decider::Professional);
    }
}

#[test]
fn what_hurt_or_was_unsafe_twice_lately_goes_one_step_down() {
    let plan = only(&[Exercise::HeldFeetTogether, Exercise::HeldKneeBend]);
    let visit = |on, went| {
        let mut items: Vec<_> =
            plan.session().into_iter().map(|planned| (planned, ExerciseOutcome::AsPlanned)).collect();
        items[1].1 = went;
        Visit::Held(VisitStatus { on, exertion: None, items })
    };
    let [hurt, unsafe_, tired] =
        [SkipReason::Pain, SkipReason::Unsafe, SkipReason::Tired].map(ExerciseOutcome::Skipped);
    let after = |wents: &[ExerciseOutcome]| {
        let days = [3, 6, 10, 13, 17].map(day);
        let visits: Vec<Visit> = days.into_iter().zip(wents).map(|(on, went)| visit(on, *went)).collect();
        suggested(&plan, &visits, day(17))
    };
    let down = after(&[hurt, ExerciseOutcome::AsPlanned, unsafe_]);
    assert_eq!(steps(&down), [(Exercise::HeldKneeBend, Exercise::HeldLegForward)]);
    assert_eq!(down[0].why, Because::LeftOutTwice(SkipReason::Unsafe));
    assert_eq!(after(&[hurt, tired, tired]), []);
    let long_ago =
        after(&[hurt, ExerciseOutcome::AsPlanned, ExerciseOutcome::AsPlanned, ExerciseOutcome::AsPlanned, hurt]);
    assert!(long_ago.iter().all(|it| it.why != Because::LeftOutTwice(SkipReason::Pain)));
}

#[test]
fn after_four_sessions_running_an_equal_exercise_takes_its_turn_where_there_is_one() {
    let plan = only(&[Exercise::HeldLegAside, Exercise::HeldWalk]);
    let visits =
        [(3, 6), (6, 7), (10, 6), (13, 7)].map(|(on, hard)| held(&plan, day(on), hard, ExerciseOutcome::AsPlanned));
    assert_eq!(suggested(&plan, &visits[..3], day(12)), []);
    let swap = suggested(&plan, &visits, day(14));
    let expected = [(Exercise::HeldLegAside, Exercise::HeldRise), (Exercise::HeldWalk, Exercise::HeldLineWalk)];
    assert_eq!(steps(&swap), expected);
    assert_eq!(swap[0].why, Because::SameFor { sessions: 4 });
    assert_eq!(plan.decider(&swap[0].changes[0], Authorization::Choice), Decider::Worker);
}

#[test]
fn two_exercises_are_never_swapped_for_the_same_one() {
    let plan = only(&[Exercise::HeldLegAside, Exercise::HeldHeelLift]);
    let visits =
        [(3, 6), (6, 7), (10, 6), (13, 7)].map(|(on, hard)| held(&plan, day(on), hard, ExerciseOutcome::AsPlanned));
    let swaps = steps(&suggested(&plan, &visits, day(14)));
    assert_eq!(
        swaps,
        [(Exercise::HeldLegAside, Exercise::HeldRise), (Exercise::HeldHeelLift, Exercise::HeldLegForward),]
    );
}

#[test]
fn what_was_made_less_comes_back_step_by_step() {
    let plan = only(&[Exercise::SeatedKneesApart]);
    let from = plan.session()[0];
    let to = Planned { amount: Amount::both(5, 1), ..from };
    let less = plan.changed(&[PlanStepChange { item: 0, from, to }], Decider::Worker, day(2)).unwrap();
    let visits = [3, 6].map(|on| held(&less, day(on), 2, ExerciseOutcome::AsPlanned));
    assert_eq!(doses(&suggested(&less, &visits, day(8))), [Amount::both(7, 1)]);
}

#[test]
fn with_a_known_dementia_nothing_is_swapped_for_the_sake_of_change() {
    let mut plan = only(&[Exercise::HeldLegAside]);
    let visits =
        [(3, 6), (6, 7), (10, 6), (13, 7)].map(|(on, hard)| held(&plan, day(on), hard, ExerciseOutcome::AsPlanned));
    assert_eq!(suggested(&plan, &visits, day(14)).len(), 1);
    plan.terms.why.push(Why::FallRisk(RiskReason::Dementia));
    assert_eq!(suggested(&plan, &visits, day(14)), []);
}

fn times(session: &[Planned], exercise: Exercise) -> usize {
    session.iter().filter(|planned| planned.exercise == exercise).count()
}

#[test]
fn who_goes_down_to_what_the_session_has_already_does_less_of_the_same() {
    use Exercise::{HeldFeetInLine, HeldFeetTogether, SeatedFootTap, SeatedMarch};
    let plan = only(&[SeatedMarch, SeatedFootTap]);
    let chain = [SeatedMarch, SeatedFootTap].map(|exercise| (exercise.chain(), exercise.easier()));
    assert_eq!(chain, [(SeatedMarch.chain(), Some(SeatedFootTap)), (SeatedMarch.chain(), SeatedFootTap.easier())]);
    let lighter: Vec<Exercise> = plan.lighter_session().into_iter().map(|planned| planned.exercise).collect();
    assert_eq!(lighter, [SeatedMarch, SeatedFootTap]);
    // What the easier one was is free for the one above it.
    let lighter = only(&[HeldFeetInLine, HeldFeetTogether]).lighter_session();
    assert_eq!(lighter[0].exercise, HeldFeetTogether);
    assert!(lighter[1].exercise.rung() < HeldFeetTogether.rung());
}

proptest! {
    #[test]
    fn going_down_never_names_the_same_exercise_once_more(
        exercises in prop::collection::vec(select(Exercise::ALL), 1..16),
        hurt in prop::collection::vec(any::<bool>(), 16),
    ) {
        let plan = only(&exercises);
        let troubled = |on| {
            let items = plan.session().into_iter().zip(&hurt);
            let went = |hurt| if hurt { ExerciseOutcome::Skipped(SkipReason::Pain) } else { ExerciseOutcome::Fewer };
            let items = items.map(|(planned, hurt)| (planned, went(*hurt))).collect();
            Visit::Held(VisitStatus { on, exertion: None, items })
        };
        let down: Vec<PlanStepChange> =
            suggested(&plan, &[troubled(day(3)), troubled(day(6))], day(8)).into_iter().flat_map(|it| it.changes).collect();
        let after_trouble = plan.changed(&down, Decider::Worker, day(8)).unwrap().session();
        for lighter in [plan.lighter_session(), after_trouble] {
            for (before, after) in plan.session().into_iter().zip(&lighter) {
                prop_assert!(after.exercise.rung() <= before.exercise.rung());
                let known = times(&plan.session(), after.exercise).max(1);
                prop_assert!(times(&lighter, after.exercise) <= known, "{:?} in {:?}", after, lighter);
            }
        }
    }
}

const WHY: [CancelReason; 3] = [CancelReason::Ill, CancelReason::Away, CancelReason::WorkerAbsent];

fn any_went() -> impl Strategy<Value = ExerciseOutcome> {
    prop_oneof![
        4 => Just(ExerciseOutcome::AsPlanned),
        1 => Just(ExerciseOutcome::Fewer),
        1 => Just(ExerciseOutcome::NotReached),
        1 => select(Exercise::ALL).prop_map(ExerciseOutcome::Instead),
        2 => select(&SkipReason::ALL[..]).prop_map(ExerciseOutcome::Skipped),
    ]
}

proptest! {
    #[test]
    fn whatever_happens_suggestions_fit_the_person_can_be_taken_back_and_repeat_exactly(
        level in select(&[Level::A, Level::B, Level::C, Level::D][..]),
        cautions in prop::collection::vec(select(&Caution::ALL[..]), 0..3),
        visits in prop::collection::vec(
            prop_oneof![
                5 => (option::of(0..=10_u8), prop::collection::vec(any_went(), 30)).prop_map(Ok),
                1 => select(&WHY[..]).prop_map(Err),
            ],
            0..8,
        ),
        pick in any::<Index>(),
    ) {
        let mut plan = plan_of(level, &cautions);
        let mut past: Vec<Visit> = Vec::new();
        for (on, visit) in (2..).step_by(3).map(day).zip(visits) {
            past.push(match visit {
                Ok((exertion, wents)) => Visit::Held(VisitStatus {
                    on,
                    exertion: exertion.and_then(|it| ZeroToTen::new(it).ok()),
                    items: plan.session().into_iter().zip(wents).collect(),
                }),
                Err(why) => missed(on, why),
            });
            let found = suggested(&plan, &past, on);
            prop_assert_eq!(&found, &suggested(&plan, &past, on));
            let mut touched: Vec<usize> = found.iter().flat_map(|it| &it.changes).map(|it| it.item).collect();
            let count = touched.len();
            touched.sort_unstable();
            touched.dedup();
            prop_assert_eq!(touched.len(), count);
            for suggestion in &found {
                prop_assert!(!suggestion.changes.is_empty());
                let changed = plan.changed(&suggestion.changes, Decider::Worker, on);
                prop_assert!(changed.is_ok(), "{:?}", changed);
                let back: Vec<PlanStepChange> = suggestion.changes.iter().map(|it| it.reversed()).collect();
                let again = changed.unwrap().changed(&back, Decider::Worker, on).unwrap();
                prop_assert_eq!(again.session(), plan.session());
                for change in &suggestion.changes {
                    let (from, to) = (change.from, change.to);
                    match suggestion.why {
                        Because::DoneLightly { exertion } => {
                            prop_assert!(exertion.iter().all(|it| it.value() <= 6));
                            prop_assert_eq!(change.direction(), Direction::Up, "{:?}", change);
                        }
                        Because::TooHard { .. } => {
                            prop_assert_eq!(change.direction(), Direction::Down, "{:?}", change);
                            prop_assert_eq!(plan.decider(change, Authorization::Rule), Decider::Worker);
                        }
                        Because::SameFor { .. } => {
                            prop_assert_eq!(to.exercise.rung(), from.exercise.rung());
                            prop_assert_eq!(to.exercise.purpose(), from.exercise.purpose());
                        }
                        Because::Illness { .. }
                        | Because::Missed { .. }
                        | Because::Break { .. }
                        | Because::LeftOutTwice(_) => {
                            prop_assert!(to.exercise.rung() <= from.exercise.rung());
                            prop_assert_eq!(plan.decider(change, Authorization::Rule), Decider::Worker);
                        }
                    }
                }
            }
            if !found.is_empty() {
                let followed = &found[pick.index(found.len())];
                let by = plan.who_decides(&followed.steps(), &found);
                plan = plan.changed(&followed.changes, by, on).unwrap();
            }
        }
    }
}

#[test]
fn what_was_declined_comes_back_only_for_what_has_happened_since() {
    let mut plan = only(&[Exercise::HeldSideStep]);
    // Nothing is swapped then.
    plan.terms.why.push(Why::FallRisk(RiskReason::Dementia));
    let light = |on| held(&plan, day(on), 2, ExerciseOutcome::AsPlanned);
    let mut visits = vec![light(3), light(6)];
    let decline =
        |visits: &[Visit], on| Declined { on: day(on), suggestion: suggested(&plan, visits, day(on)).remove(0) };
    let up = decline(&visits, 6);
    let again = |visits: &[Visit], declined: &Declined, on| {
        suggestions(&plan, visits, std::slice::from_ref(declined), 0, day(on))
    };
    assert_eq!(again(&visits, &up, 6), []);
    visits.push(light(10));
    assert_eq!(again(&visits, &up, 10), []);
    visits.push(light(13));
    assert_eq!(doses(&again(&visits, &up, 13)), [Amount::seconds(50, 1)]);

    visits.push(missed(day(17), CancelReason::Ill));
    let down = decline(&visits, 17);
    assert_eq!(down.suggestion.why, Because::Illness { on: day(17), why: CancelReason::Ill });
    assert_eq!(again(&visits, &down, 18), []);
    assert_eq!(again(&visits, &down, 27)[0].why, Because::Break { days: 10 });
    visits.push(missed(day(20), CancelReason::Fall));
    assert_eq!(again(&visits, &down, 20)[0].why, Because::Illness { on: day(20), why: CancelReason::Fall });
}
