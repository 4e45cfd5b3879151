use super::*;
use crate::domain::exercise::SkipReason;
use crate::domain::exercise::{Amount, Equipment, Exercise, Place, Task};
use crate::domain::level::{Discrepancy, Level, RiskReason};
use crate::domain::plan::{Basis, Because, Instead, InsteadKind, ManualChoice, PlanStepChange, Suggestion, Why};
use crate::domain::scale::ZeroToTen;

fn said(it: Why) -> String {
    why(Lang::Bokmal, &it)
}

#[test]
fn the_rule_is_told_step_by_step() {
    let total = SppbTotal::new(8).unwrap();
    assert_eq!(
        said(Why::Level { basis: Basis::Sppb(total), level: Level::C }),
        "SPPB 8 av 12 gir nivå C (7–9 av 12: lett begrensning av fysisk funksjon)."
    );
    assert_eq!(
        said(Why::SpeedDiffers(Discrepancy { by_sppb: Level::C, by_speed: Level::A })),
        "Ganghastigheten alene ville gitt nivå A. Det blir likevel nivå C."
    );
    assert_eq!(said(Why::FallRisk(RiskReason::SlowTug)), "TUG på 20 sekunder eller mer er et tegn på høy fallrisiko.");
    assert_eq!(
        said(Why::StartsAt(Place::StandingSupported)),
        "På dette nivået starter treningen slik: stående, med støtte."
    );
    assert_eq!(
        said(Why::Missing { place: Place::Walking, equipment: Equipment::Lane }),
        "For å trene gående trengs dette: tre meter ryddet gulv. Det mangler, så treningen starter lettere."
    );
    assert_eq!(said(Why::NotServed(Task::Stairs)), "Ingen av øvelsene øver på dette ennå: gå i trapp.");
}

#[test]
fn the_bands_named_beside_a_chosen_level_are_those_of_the_level() {
    for points in 0..=12 {
        let total = SppbTotal::new(points).unwrap();
        let level = Level::of_sppb(total);
        assert!(
            level_choice(Lang::English, level)
                .contains(&crate::text::sppb::result::band_clinical(Lang::English, total.band())),
            "{points}"
        );
    }
}

fn change(from: Planned, to: Planned) -> PlanStepChange {
    PlanStepChange { item: 0, from, to }
}

#[test]
fn a_step_names_both_sides_and_of_the_same_exercise_only_how_much() {
    let held = Planned::of(Exercise::HeldFeetTogether);
    let less = Planned { amount: Amount::seconds(20, 1), ..held };
    let down = change(held, less);
    assert_eq!(
        step(Lang::Bokmal, &down),
        format!(
            "Lettere: {}, i stedet for {}",
            exercise(Lang::Bokmal, less),
            library::dose(Lang::Bokmal, &held.amount)
        )
    );
    let up = change(held, Planned::of(Exercise::HeldFeetInLine));
    assert!(step(Lang::Nynorsk, &up).starts_with("Tyngre: "));
    assert!(step(Lang::English, &up).ends_with(&exercise(Lang::English, held)));
}

#[test]
fn a_suggestion_has_a_title_and_a_reason() {
    let suggestion = |why, from, to| Suggestion { why, changes: vec![change(from, to)] };
    let held = Planned::of(Exercise::HeldFeetTogether);
    let exertion = [3, 4].map(|value| ZeroToTen::new(value).unwrap());
    let up = suggestion(Because::DoneLightly { exertion }, held, Planned::of(Exercise::HeldFeetInLine));
    assert_eq!(suggestion_title(&up).nb, "Et trinn tyngre");
    assert_eq!(
        because(Lang::Bokmal, up.why),
        "Alt ble gjort to økter på rad, og øktene var ikke for tunge: anstrengelse 3 og 4 av 10."
    );
    assert_eq!(
        because(Lang::Nynorsk, Because::LeftOutTwice(SkipReason::Pain)),
        "Øvinga er hoppa over to gonger i det siste: det gjorde vondt."
    );
}

#[test]
fn what_may_come_instead_says_what_it_is_beside_the_other() {
    let planned = Planned::of(Exercise::HeldFeetInLine);
    let label = |kind| instead(Lang::English, &Instead { kind, planned });
    let name = exercise(Lang::English, planned);
    assert_eq!(label(InsteadKind::Easier), format!("Easier: {name}"));
    assert_eq!(label(InsteadKind::Other), format!("{name} (standing, holding on)"));
}

#[test]
fn no_two_reasons_and_no_two_levels_are_called_the_same() {
    for lang in Lang::ALL {
        let reasons: std::collections::BTreeSet<_> = ManualChoice::ALL.map(|it| choice(it).in_lang(lang)).into();
        assert_eq!(reasons.len(), ManualChoice::ALL.len());
        let levels = [Level::A, Level::B, Level::C, Level::D].map(|level| level_choice(lang, level));
        assert_eq!(std::collections::BTreeSet::from(levels).len(), 4);
    }
}

#[test]
fn the_length_is_rounded_to_whole_minutes() {
    assert_eq!(minutes(Lang::Bokmal, 1_229), "Omtrent 20 minutter");
    assert_eq!(minutes(Lang::Nynorsk, 1_230), "Om lag 21 minutt");
}
