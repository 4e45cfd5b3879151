//! A plan, its steps, and suggestions that were declined.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::exercise::ExerciseOutcome;
use crate::domain::exercise::Planned;
use crate::domain::exercise::{
    Amount, BandStrength, Caution, Dose, Equipment, Exercise, ExtraLoad, HalfKilos, Place, Sides, Support, Task,
};
use crate::domain::identity::GoalId;
use crate::domain::level::{self, Discrepancy, Level};
use crate::domain::plan::{
    Accepted, Aim, Basis, Because, ByHand, Cause, CautionTerms, Changed, ChangedBy, Emphasis, HomeAndHealth,
    ManualChoice, PartSays, Plan, PlanDraft, PlanItem, PlanStep, PlanStepChange, PlanTerms, Progression, Suggestion,
    TypedCautionTerms, TypedLimits, Why,
};
use crate::domain::scale::ZeroToTen;
use crate::domain::session::vitals::{Measure, RequestedVitals};
use crate::records::format::stored::Stored;
use crate::records::format::tables::{alternatives, checked, choices, records};

choices!(
    Exercise,
    BandStrength,
    Support,
    PartSays,
    Equipment,
    Caution,
    Task,
    Place,
    Sides,
    Level,
    level::RiskReason,
    Emphasis,
    Progression,
    Measure,
    ManualChoice
);

records! {
    PlanFields { 0 terms, 1 items }
    Planned { 0 exercise, 1 amount, 2 load, 3 support }
    Amount { 0 dose, 1 sets }
    PlanTerms { 0 accepted, 1 aim, 2 why, 3 circumstances, 4 goals, 5 progression, 6 asked, 16 told_falls, 17 caution_terms }
    Accepted { 0 by, 1 on }
    Aim { 0 place, 1 level, 2 emphasis }
    HomeAndHealth { 0 cautions, 1 equipment, 2 tasks }
    RequestedVitals { 0 measures, 1 lowest_saturation, 2 systolic, 3 pulse }
    PlanItem { 0 prescribed, 1 now, 2 since }
    Discrepancy { 0 by_sppb, 1 by_speed }
    Changed { 0 plan, 1 by, 2 steps }
    PlanStep { 0 change, 1 cause }
    PlanStepChange { 0 item, 1 from, 2 to }
    Suggestion { 0 why, 1 changes }
    ByHand { 0 from, 1 made }
    TypedLimits { 0 systolic, 1 pulse }
    CautionTerms { 0 caution, 1 until, 2 words }
    TypedCautionTerms { 0 caution, 1 until, 2 words }
    PlanDraft {
        0 level,
        1 falls,
        2 fall_needed_care,
        3 has_dementia,
        4 cautions,
        5 equipment,
        6 tasks,
        7 measures,
        8 lowest_saturation,
        9 progression,
        10 name,
        11 by_hand,
        12 limits,
        13 caution_terms,
    } = (|_| true, any_draft())
}

alternatives! {
    ExtraLoad { 0 Weight(half_kilos), 1 Band(strength), }
    Dose { 0 Seconds(seconds), 1 Repetitions { 0 count, 1 sides }, }
    ExerciseOutcome { 0 AsPlanned, 1 Fewer, 2 Instead(exercise), 3 Skipped(why), 4 NotReached, }
    ChangedBy { 0 Worker, 1 Professional(name), }
    Cause { 0 Suggested(why), 1 Chosen(why), 2 TakenBack, }
    Basis { 0 Sppb(points), 1 Chosen(level), }
    Because {
        0 DoneLightly { 0 exertion },
        1 Illness { 0 on, 1 why },
        2 Missed { 0 sessions },
        3 Break { 0 days },
        4 LeftOutTwice(why),
        5 SameFor { 0 sessions },
        6 TooHard { 0 exertion },
    }
    Why {
        0 Level { 0 basis, 1 level },
        1 SpeedDiffers(levels),
        2 FallRisk(sign),
        3 Plus,
        4 StartsAt(place),
        5 NoPoints,
        6 KeepsHold,
        7 Missing { 0 place, 1 equipment },
        8 NotServed(task),
        9 OneHandNear,
        10 Part(says),
    }
}

/// What a plan is made from.
#[derive(Debug)]
struct PlanFields {
    terms: PlanTerms,
    items: Vec<PlanItem>,
}

checked! {
    HalfKilos as u8 = (|it| it.halves(), HalfKilos::new, 1..=HalfKilos::MOST);
    Plan as PlanFields = (
        |it| PlanFields { terms: it.terms.clone(), items: it.items().to_vec() },
        |PlanFields { terms, items }| Plan::new(terms, items).ok(),
        PlanFields::any()
    );
    // Of the two sessions.
    [ZeroToTen; 2] as (ZeroToTen, ZeroToTen) = (
        |[before, last]| (*before, *last),
        |(before, last)| Some([before, last]),
        <(ZeroToTen, ZeroToTen)>::any()
    );
    BTreeMap<GoalId, BTreeSet<Task>> as Vec<(GoalId, BTreeSet<Task>)> = (
        |it| it.iter().map(|(goal, tasks)| (*goal, tasks.clone())).collect(),
        |all| {
            let count = all.len();
            Some(all.into_iter().collect::<BTreeMap<_, _>>()).filter(|goals| goals.len() == count)
        },
        Vec::<(GoalId, BTreeSet<Task>)>::any()
    );
}

/// More fields than a tuple of strategies holds.
#[cfg(test)]
fn any_draft() -> impl proptest::strategy::Strategy<Value = PlanDraft> {
    use crate::records::format::stored::any_for;
    use proptest::strategy::Strategy;
    let circumstances = (any_for("level"), any_for("falls"), any_for("fall_needed_care"), any_for("has_dementia"));
    let chosen = (any_for("cautions"), any_for("equipment"), any_for("tasks"), any_for("measures"));
    let typed = (any_for("lowest_saturation"), any_for("limits"), any_for("name"), any_for("caution_terms"));
    (circumstances, chosen, typed, any_for("progression"), any_for("by_hand")).prop_map(
        |(circumstances, chosen, typed, progression, by_hand)| {
            let (level, falls, fall_needed_care, has_dementia) = circumstances;
            let (cautions, equipment, tasks, measures) = chosen;
            let (lowest_saturation, limits, name, caution_terms) = typed;
            PlanDraft {
                level,
                falls,
                fall_needed_care,
                has_dementia,
                cautions,
                equipment,
                tasks,
                measures,
                lowest_saturation,
                caution_terms,
                limits,
                progression,
                name,
                by_hand,
            }
        },
    )
}
