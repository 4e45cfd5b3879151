//! `docs/plans.md`: what is proposed to fourteen typical persons, to be read by a physiotherapist. `make plans` writes it.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::exercise::Task;
use hjemmetrener::domain::gait::Speed;
use hjemmetrener::domain::level::{Abilities, FallRisk};
use hjemmetrener::domain::person::Dementia;
use hjemmetrener::domain::plan::{EXERCISE_SECONDS, least_balance};
use hjemmetrener::domain::sppb::score::SppbTotal;
use hjemmetrener::text::Lang;
use hjemmetrener::text::exercises::library;
use hjemmetrener::text::numbers;

use super::*;

const PAGE: &str = "docs/plans.md";

const OPENING: &str = "\
# Plans that are proposed

What the app proposes to fourteen typical persons, for a physiotherapist to read and to object to. The table is made by
`make plans` from the rules in `src/domain/plan/`, and a test keeps it up to date. The home has what most homes have, and a
stair; nobody has ankle weights or a band to begin with. Every plan is accepted by a professional by name, who changes sets,
repetitions, seconds, load, support and exercises.

Beside it the published dose: challenging balance about three hours a week (World Falls Guidelines 2022), strength 1–3 sets
of 8–12 repetitions two or three times a week (ICFSR 2021), balance and strength on three days a week (WHO 2020). Two visits
a week reach a part of it; the exercises and the walks of the other days are meant to bring the rest.

Minutes of balance are those on the feet, the rests between the sets included.
";

/// The name of the row, and the person.
fn typical() -> Vec<(&'static str, PlannedPerson)> {
    let of = |points: u8, speed: Option<u32>| PlannedPerson {
        basis: Basis::Sppb(SppbTotal::new(points).unwrap()),
        signs: Signs {
            speed: speed.map(|hundredths| Speed::new(hundredths, Centiseconds::new(100)).unwrap()),
            abilities: Some(Abilities {
                rises: points > 2,
                stands: points > 1,
                walks: points > 1,
                stands_narrow: points > 4,
            }),
            ..Signs::NONE_KNOWN
        },
        home: HomeAndHealth {
            equipment: Equipment::ALL
                .into_iter()
                .filter(|it| !matches!(it, Equipment::AnkleWeights | Equipment::Band | Equipment::Step))
                .collect(),
            ..HomeAndHealth::default()
        },
    };
    let with = |mut person: PlannedPerson, cautions: &[Caution]| {
        person.home.cautions = cautions.iter().copied().collect();
        person
    };
    let fell = |mut person: PlannedPerson, last_year: u8, needed_care: bool| {
        person.signs.falls = Some(FallRisk { last_year, needed_care });
        person
    };
    let mut goals = fell(of(8, Some(85)), 2, false);
    goals.home.tasks = vec![Task::WalkOutdoors, Task::Stairs];
    let mut forgets = of(7, Some(85));
    forgets.signs.dementia = Dementia::Diagnosed;
    vec![
        ("SPPB 2: stands side by side and walks, does not rise", of(2, None)),
        ("SPPB 5, 0.55 m/s", of(5, Some(55))),
        ("SPPB 8, 0.70 m/s", of(8, Some(70))),
        ("SPPB 8, 0.85 m/s, no sign of risk", of(8, Some(85))),
        ("SPPB 8, two falls; goals: outdoors and stairs", goals),
        ("SPPB 11", of(11, Some(105))),
        ("SPPB 11, one fall that needed care", fell(of(11, Some(105)), 1, true)),
        ("SPPB 8, new hip", with(of(8, Some(85)), &[Caution::NewHip])),
        ("SPPB 8, gets dizzy", with(of(8, Some(85)), &[Caution::Dizziness])),
        ("SPPB 8, sees poorly", with(of(8, Some(85)), &[Caution::LowVision])),
        ("SPPB 7, osteoporosis with a fracture", with(of(7, Some(85)), &[Caution::FragileBones])),
        ("SPPB 8, heart disease", with(of(8, Some(85)), &[Caution::Heart])),
        ("SPPB 7, known dementia", forgets),
        (
            "SPPB 8, painful knees, dizzy, heart disease",
            with(of(8, Some(85)), &[Caution::KneePain, Caution::Dizziness, Caution::Heart]),
        ),
    ]
}

fn page() -> String {
    let mut page = OPENING.to_owned();
    page += "\n| Person | Level, place | Minutes | Sets for the legs | Minutes of balance (least) | Minutes on the way |\n|--|--|--|--|--|--|\n";
    for (name, person) in typical() {
        let proposal = person.proposal();
        let content = proposal.content();
        let place = library::place(proposal.aim.place).in_lang(Lang::English);
        writeln!(
            page,
            "| {name} | {:?}, {place} | {} of {} | {} | {} ({}) | {} |",
            proposal.aim.level,
            minutes(content.seconds),
            minutes(EXERCISE_SECONDS),
            content.leg_sets,
            minutes(content.balance),
            minutes(least_balance(proposal.aim.level)),
            minutes(content.walking),
        )
        .unwrap();
    }
    for (name, person) in typical() {
        writeln!(page, "\n## {name}\n").unwrap();
        for Planned { exercise, .. } in &person.proposal().items {
            assert!(person.home.allow(*exercise), "{name}: {exercise:?}");
        }
        for planned in &person.proposal().items {
            let name = library::words(planned.exercise).name.in_lang(Lang::English);
            let stage = library::stage(planned.exercise.purpose().stage()).in_lang(Lang::English);
            writeln!(page, "- {stage}: {name}, {}", library::planned_dose(Lang::English, planned)).unwrap();
        }
    }
    page
}

/// With one decimal.
fn minutes(seconds: u16) -> String {
    numbers::decimal(Lang::English, i64::from((seconds + 3) / 6), 1)
}

#[test]
fn the_page_of_proposed_plans_is_what_the_rules_propose() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    if env::var_os("WRITE_PLANS").is_some() {
        fs::write(&path, page()).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == page(), "{PAGE} is out of date; run `make plans`");
    assert_eq!(typical().len(), 14);
}

#[test]
fn nobody_typical_who_can_rise_is_left_sitting_and_goals_bring_their_tasks() {
    for (name, person) in typical() {
        let proposal = person.proposal();
        let rises = proposal.items.iter().any(|it| it.exercise.is_rise());
        let can = person.signs.abilities.is_some_and(|able| able.rises);
        let excluded = !person.all_that_may(&proposal).iter().any(|it| it.is_rise());
        assert_eq!(rises, can && !excluded, "{name}");
        for task in &person.home.tasks {
            let serves =
                |it: &Planned| it.exercise.serves().contains(task) && it.exercise.purpose() == Purpose::Everyday;
            assert!(
                proposal.items.iter().any(serves)
                    || !Exercise::ALL.iter().any(|it| person.may(&proposal, *it)
                        && it.purpose() == Purpose::Everyday
                        && it.serves().contains(task)),
                "{name}: {task:?}"
            );
        }
    }
    let levels: BTreeSet<Level> = typical().iter().map(|(_, person)| person.proposal().aim.level).collect();
    assert_eq!(levels, BTreeSet::from([Level::A, Level::B, Level::C, Level::D]));
}
