//! What the twins say of whole courses, in three languages.

use chrono::NaiveDate;

use super::*;
use crate::domain::assessment::conditions::{Conditions, Metres, Start, WalkingAid};
use crate::domain::assessment::{Answer, Answers, Assessment, Attempt, Instrument, Key, NotDone, Reference, Source};
use crate::domain::cancellation::CancelReason;
use crate::domain::centiseconds::Centiseconds;
use crate::domain::goal::{DatedRating, GoalRating, Rating};
use crate::domain::happening::Happening;
use crate::domain::identity::{EventId, GoalId};
use crate::domain::registry;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::dose::WeekDose;
use crate::domain::sppb::score::SppbScore;
use crate::domain::sppb::{Balance, Chair, CourseLength, Gait, SingleStand, Sppb};
use crate::text::Lang;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn assessment(on: NaiveDate, instrument: Instrument, answer: Answer, conditions: Conditions) -> Assessment {
    let answers = Answers::new(vec![(Key::Item(0), answer)]).unwrap();
    Assessment { instrument, on, source: Source::Paper, conditions, answers }
}

/// Of a chart of these, oldest first.
fn ends(assessments: &[Assessment], broken: bool) -> ChartEnds {
    let number = |it: &Assessment| (it.on, registry::outcome(it, Reference { age: None, sex: None }).reading.unwrap());
    let latest = assessments.last().unwrap();
    let first = assessments.first().filter(|_| assessments.len() > 1);
    ChartEnds {
        instrument: latest.instrument,
        latest: number(latest),
        first: first.map(|first| (number(first), registry::compare(first, latest))),
        broken,
    }
}

fn told(lang: Lang, who: Who<'_>, instrument: Instrument, numbers: [Answer; 2]) -> String {
    let [first, last] = numbers;
    let of = |on, answer| assessment(on, instrument, answer, usual(instrument, None));
    measured(lang, who, &ends(&[of(day(3, 3), first), of(day(5, 12), last)], false))
}

fn usual(instrument: Instrument, aid: Option<WalkingAid>) -> Conditions {
    match instrument {
        Instrument::Gait => {
            Conditions { course: Metres::new(4).ok(), start: Some(Start::Standing), aid, ..Conditions::default() }
        }
        _ => Conditions { aid, ..Conditions::default() },
    }
}

fn seconds(hundredths: u32) -> Answer {
    Answer::Time(Centiseconds::new(hundredths))
}

#[test]
fn a_change_is_told_in_plain_words_with_both_numbers_and_how_sure_it_is() {
    let nb = |instrument, numbers| told(Lang::Bokmal, Who::You, instrument, numbers);
    assert_eq!(
        nb(Instrument::Gait, [seconds(690), seconds(563)]),
        "Du går litt raskere enn i mars: 0,71\u{a0}m/s mot 0,58. Det kan bety noe, men kan også være tilfeldig."
    );
    assert_eq!(
        nb(Instrument::Gait, [seconds(800), seconds(563)]),
        "Du går tydelig raskere enn i mars: 0,71\u{a0}m/s mot 0,50. Forskjellen er for stor til å være tilfeldig."
    );
    assert_eq!(
        nb(Instrument::Gait, [seconds(615), seconds(563)]),
        "Du går omtrent like fort som i mars: 0,71\u{a0}m/s mot 0,65."
    );
    assert_eq!(
        nb(Instrument::ChairStand, [Answer::Whole(4), Answer::Whole(5)]),
        "Du kommer opp av stolen omtrent like mange ganger på 30 sekunder som i mars: 5 ganger mot 4."
    );
    assert_eq!(
        nb(Instrument::ChairStand, [Answer::Whole(4), Answer::Whole(8)]),
        "Du kommer opp av stolen flere ganger på 30 sekunder enn i mars: 8 ganger mot 4. Forskjellen er for stor til å være tilfeldig."
    );
    assert_eq!(
        nb(Instrument::Tug, [seconds(1_980), seconds(1_490)]),
        "Du bruker kortere tid på å komme opp av stolen, gå og snu enn i mars: 14,90\u{a0}s mot 19,80. Forskjellen er for stor til å være tilfeldig."
    );
    assert_eq!(
        nb(Instrument::Pain, [Answer::Whole(3), Answer::Whole(3)]),
        "Du har like vondt som i mars: 3 av 10 poeng."
    );
}

#[test]
fn the_same_is_said_of_somebody_and_in_every_language() {
    let ladder = [Answer::Whole(4), Answer::Whole(6)];
    let said = |lang, who| told(lang, who, Instrument::Ladder, ladder);
    let name = Who::Named("Signe");
    assert_eq!(said(Lang::Bokmal, name), "Signe setter livskvaliteten høyere enn i mars: 6 av 10 poeng mot 4.");
    assert_eq!(said(Lang::Nynorsk, Who::You), "Du set livskvaliteten høgare enn i mars: 6 av 10 poeng mot 4.");
    assert_eq!(
        said(Lang::English, Who::You),
        "You rate the quality of life higher than in March: 6 of 10 points against 4."
    );
    assert!(said(Lang::English, name).starts_with("Signe rates the quality of life higher than in March"));
}

#[test]
fn other_conditions_and_gaps_are_told_of() {
    let instrument = Instrument::TwoMinuteWalk;
    let of = |on, metres, aid| assessment(on, instrument, Answer::Whole(metres), usual(instrument, Some(aid)));
    let walks = [of(day(3, 3), 62, WalkingAid::Walker), of(day(5, 12), 85, WalkingAid::Stick)];
    assert_eq!(
        measured(Lang::Bokmal, Who::You, &ends(&walks, true)),
        "Du går lenger på to minutter enn i mars: 85 meter mot 62. Ikke målt likt som første gang: hjelpemiddel. \
         Forskjellen kan komme av det. Der noe ikke ble målt, er det ingen strek."
    );
}

#[test]
fn what_was_measured_once_is_told_with_no_word_of_change() {
    let once = assessment(day(3, 3), Instrument::Tug, seconds(1_980), Conditions::default());
    assert_eq!(
        measured(Lang::Bokmal, Who::You, &ends(&[once], false)),
        "19,80\u{a0}s. Målt én gang. Framgang vises etter neste måling."
    );
}

fn sppb_of(held: Attempt, walk: u32, aid: WalkingAid) -> Sppb {
    Sppb {
        balance: Balance { side_by_side: held, semi_tandem: Some(held), tandem: Some(held) },
        gait: Gait {
            course: CourseLength::FourMetres,
            aid,
            first: Attempt::Took(Centiseconds::new(walk)),
            second: None,
        },
        chair: Chair { single: SingleStand::UsedArms, five: None },
    }
}

#[test]
fn sppb_without_a_total_says_why_and_tells_the_totals_there_are() {
    let ten = Attempt::Took(Centiseconds::new(1_000));
    let [first, better] = [900, 600].map(|walk| sppb_of(ten, walk, WalkingAid::None));
    let totals = [first.to_assessment(day(3, 3)), better.to_assessment(day(4, 3))];
    let said = |last: &Sppb, broken| sppb(Lang::Bokmal, Who::You, &SppbScore::of(last), Some(ends(&totals, broken)));
    assert_eq!(
        said(&better, false),
        "Du får flere poeng for balanse, gange og å reise seg enn i mars: 7 av 12 poeng mot 5. Forskjellen er for stor til å være tilfeldig."
    );
    let partly = said(&sppb_of(Attempt::Not(NotDone::Refused), 600, WalkingAid::None), true);
    assert!(partly.starts_with("Totalen mangler fordi balansetesten ikke ble fullført"), "{partly}");
    assert!(partly.contains("7 av 12 poeng mot 5") && !partly.contains("ingen strek"), "{partly}");
    assert!(said(&better, true).ends_with("Der noe ikke ble målt, er det ingen strek."));
}

#[test]
fn speeds_with_another_aid_are_not_compared() {
    let of = |month, walk, aid| {
        let gait = sppb_of(Attempt::Took(Centiseconds::new(1_000)), walk, aid).gait;
        TimedWalk { on: day(month, 3), gait, speed: gait.speed().unwrap() }
    };
    let alike = [of(3, 690, WalkingAid::None), of(5, 563, WalkingAid::None)];
    assert_eq!(
        gait(Lang::Bokmal, Who::You, &alike),
        "Du går litt raskere enn i mars: 0,71\u{a0}m/s mot 0,58. Det kan bety noe, men kan også være tilfeldig."
    );
    let apart = [of(3, 690, WalkingAid::Walker), of(5, 563, WalkingAid::None)];
    let said = gait(Lang::Bokmal, Who::You, &apart);
    assert!(said.starts_with("0,71\u{a0}m/s. Hjelpemiddelet var ikke det samme"), "{said}");
}

fn ratings(of: &[(u32, u8, u8)]) -> Vec<DatedRating> {
    let rating = |value| Rating::new(value).unwrap();
    let dated = |&(month, performance, satisfaction): &(u32, u8, u8)| DatedRating {
        event: EventId::from_bits(u128::from(month)),
        on: day(month, 3),
        rating: GoalRating {
            goal: GoalId::from_bits(1),
            performance: rating(performance),
            satisfaction: rating(satisfaction),
        },
    };
    of.iter().map(dated).collect()
}

#[test]
fn a_goal_is_told_in_the_persons_own_numbers_against_what_is_aimed_at() {
    let eight = Rating::new(8).ok();
    let said = |of: &[(u32, u8, u8)], aim| goal(Lang::Bokmal, Who::You, &ratings(of), aim).unwrap();
    assert_eq!(
        said(&[(3, 3, 2), (5, 6, 7)], eight),
        "Du gir 6 av 10 for hvordan det går nå. I mars var det 3. Målet er 8. Så fornøyd du er med det: 7 av 10. I mars var det 2."
    );
    assert!(said(&[(3, 3, 2), (5, 8, 7)], eight).contains("Målet på 8 er nådd."));
    assert!(said(&[(3, 3, 2)], None).ends_with("Målt én gang. Framgang vises etter neste måling."));
    assert_eq!(goal(Lang::English, Who::You, &[], eight), None);
    let short = goal_short(Lang::English, Who::Named("Signe"), &ratings(&[(3, 3, 2), (5, 6, 7)]), eight);
    assert_eq!(
        short.unwrap(),
        "Signe gives it 6 of 10 for how it goes now. In March it was 3. The goal is 8.".replace("gives it", "gives")
    );
}

#[test]
fn sessions_and_weeks_are_told_in_whole_numbers() {
    let answer = |value| ZeroToTen::new(value).unwrap();
    assert_eq!(
        felt(Lang::Bokmal, &[answer(3), answer(6), answer(4)], &[answer(2), answer(2)]),
        "Anstrengelsen har vært fra 3 til 6 av 10, sist 4. Smerten har vært 2 av 10 hver gang."
    );
    assert_eq!(felt(Lang::Nynorsk, &[], &[]), "");
    let week = |week, sessions, minutes: u64| WeekDose {
        week,
        sessions,
        trained_ms: minutes * 60_000,
        repetitions: 84,
        own_days: (week == 0).then_some(2),
    };
    let weeks = [week(0, 2, 40), week(3, 1, 20)];
    assert_eq!(
        minutes(Lang::Bokmal, &weeks),
        "I alt 60 minutter på 3 økter. Den siste uka med trening ble det 20 minutter."
    );
    assert_eq!(own_days(Lang::Bokmal, &weeks), "I alt 2 dager med egen trening. Den siste uka det ble spurt: 2 dager.");
    assert_eq!(week_of_own_days(Lang::Nynorsk, &weeks[1]), "Veke 4: ikkje spurt");
    assert_eq!(week_of_minutes(Lang::English, &weeks[0]), "Week 1: 40 minutes in 2 sessions");
    assert!(repetitions(Lang::Nynorsk, &weeks).starts_with("I alt 168 repetisjonar."));
    assert_eq!(happening(Lang::Bokmal, Happening::Pause { weeks: 3 }), "pause i 3 uker");
    assert_eq!(happening(Lang::Bokmal, Happening::Cancelled(CancelReason::Ill)), "syk");
}

#[test]
fn every_instrument_has_a_sentence_for_every_way_in_every_language() {
    use super::clauses::{ChangeWay, clause_of};
    for instrument in Instrument::ALL {
        for way in [ChangeWay::Up, ChangeWay::UpALittle, ChangeWay::Same, ChangeWay::DownALittle, ChangeWay::Down] {
            let clause = clause_of(instrument, way);
            for words in [clause.nb, clause.nn] {
                let end =
                    if way == ChangeWay::Same || instrument != Instrument::Gait { ["enn", "som"] } else { ["enn"; 2] };
                assert!(end.iter().any(|end| words.ends_with(end)), "{instrument:?} {way:?}: {words}");
            }
            let (verb, rest) = clause.en.split_once(' ').unwrap();
            assert!(verb.matches('/').count() <= 1 && !rest.contains('/'), "{}", clause.en);
        }
    }
}
