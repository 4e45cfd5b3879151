//! Words: what is to come, what a lighter day makes of it, and what waits in the plan.

use crate::domain::exercise::Planned;
use crate::domain::exercise::{Amount, Stage};
use crate::text::Lang;
use crate::text::exercises::library;

/// `Reise seg fritt → Reise seg med støtte`, or `Hælløft: 10 ganger → 5 ganger`; nothing where it stays as it is.
pub fn lighter(lang: Lang, from: Planned, to: Planned) -> Option<String> {
    let name = |planned: Planned| library::words(planned.exercise).name.in_lang(lang);
    let dose = |amount: &Amount| library::dose(lang, amount);
    if from == to {
        None
    } else if from.exercise == to.exercise {
        Some(format!("{}: {} → {}", name(from), dose(&from.amount), dose(&to.amount)))
    } else {
        Some(format!("{} → {}", name(from), name(to)))
    }
}

/// `Styrke, 5 øvelser`
pub fn stage_of(lang: Lang, stage: Stage, exercises: usize) -> String {
    let stage = library::stage(stage).in_lang(lang);
    match exercises {
        1 => say! { lang: "{stage}, 1 øvelse" | "{stage}, 1 øving" | "{stage}, 1 exercise" },
        _ => say! { lang:
            "{stage}, {exercises} øvelser" |
            "{stage}, {exercises} øvingar" |
            "{stage}, {exercises} exercises"
        },
    }
}

/// `To forslag til endring av planen venter.`
pub fn suggestions(lang: Lang, count: usize) -> String {
    match count {
        1 => say! { lang:
            "Ett forslag om planen venter på svar." |
            "Eitt forslag om planen ventar på svar." |
            "One suggestion for the plan is waiting for an answer."
        },
        _ => say! { lang:
            "{count} forslag om planen venter på svar." |
            "{count} forslag om planen ventar på svar." |
            "{count} suggestions for the plan are waiting for an answer."
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::Exercise;

    #[test]
    fn a_lighter_day_names_what_becomes_another_exercise_and_what_becomes_less() {
        let of = Planned::of;
        let rise = lighter(Lang::Bokmal, of(Exercise::RiseFree), of(Exercise::HeldRise)).unwrap();
        assert!(rise.contains(" → ") && !rise.contains(':'), "{rise}");
        let less = Planned { amount: Amount::both(3, 1), ..of(Exercise::RiseWithArms) };
        let fewer = lighter(Lang::Bokmal, of(Exercise::RiseWithArms), less).unwrap();
        assert!(fewer.ends_with("→ 3 ganger"), "{fewer}");
        assert_eq!(lighter(Lang::Bokmal, less, less), None);
    }
}
