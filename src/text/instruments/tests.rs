use super::*;
use crate::domain::assessment::change::Change;
use crate::domain::assessment::conditions::{ChairHeight, Condition, Conditions, Metres, Shoes, Start, WalkingAid};
use crate::domain::assessment::decline::DeclineReason;
use crate::domain::assessment::form::AnswerError;
use crate::domain::assessment::outcome::{Outcome, OutcomeError, Reading, Unit};
use crate::domain::assessment::{Answer, Answers, Ask, Item, NotDone, Occasion, Reference, Source};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::chair_stand::ChairStandLimit;
use crate::domain::correction::CorrectionReason;
use crate::domain::demmi::DemmiLimit;
use crate::domain::fall_checklist::{ChecklistFinding, Matter, ToldWhom};
use crate::domain::fall_risk::{FallRiskFinding, FallRiskLevel, OpenQuestion};
use crate::domain::gait::GaitLimit;
use crate::domain::gas::GasLevel;
use crate::domain::goal::RatingLimit;
use crate::domain::goal::change::{Aspect, GoalMean};
use crate::domain::goal::{GoalRating, Rating};
use crate::domain::identity::GoalId;
use crate::domain::orthostatic::{OrthostaticFinding, OrthostaticVerdict, StandingSymptom};
use crate::domain::pain::PainLimit;
use crate::domain::psfs::PsfsLimit;
use crate::domain::registry;
use crate::domain::registry::Comparison;
use crate::domain::registry::EntryMode;
use crate::domain::registry::Finding;
use crate::domain::registry::Limit;
use crate::domain::registry::Unlikeness;
use crate::domain::scale::Weight;
use crate::domain::sppb::SppbLimit;
use crate::domain::sppb::score::Band;
use crate::domain::tug::TugChangeLimit;
use crate::domain::verdict::Verdict;
use crate::domain::walk_test::WalkLimit;
use crate::domain::written::{Label, Name};
use crate::domain::{chair_stand, gait as gait_domain, tug as tug_domain};
use crate::domain::{
    falls as falls_domain, gas, goal, help as help_domain, psfs, sppb as sppb_domain, totals as totals_domain,
};
use crate::text::Lang;

const LIMITS: [Limit; 28] = [
    Limit::Sppb(SppbLimit::Error),
    Limit::Sppb(SppbLimit::ErrorAsPrinted),
    Limit::Sppb(SppbLimit::Important),
    Limit::Gait(GaitLimit::Error),
    Limit::Gait(GaitLimit::Small),
    Limit::Gait(GaitLimit::Substantial),
    Limit::Tug(TugChangeLimit::FrailError),
    Limit::Tug(TugChangeLimit::FitterError),
    Limit::ChairStand(ChairStandLimit::Error),
    Limit::ChairStand(ChairStandLimit::Important),
    Limit::Walk(WalkLimit::FrailError),
    Limit::Walk(WalkLimit::OlderSmall),
    Limit::Walk(WalkLimit::ChronicRespiratory),
    Limit::Walk(WalkLimit::OlderSubstantial),
    Limit::Walk(WalkLimit::LongTermCare),
    Limit::Walk(WalkLimit::Adults),
    Limit::Demmi(DemmiLimit::Community),
    Limit::Demmi(DemmiLimit::Hospital),
    Limit::Demmi(DemmiLimit::ImportantInHospital),
    Limit::Demmi(DemmiLimit::ImportantAtHome),
    Limit::Demmi(DemmiLimit::Neurological),
    Limit::GoalRatings(RatingLimit::Manual(Aspect::Performance)),
    Limit::GoalRatings(RatingLimit::Manual(Aspect::Satisfaction)),
    Limit::GoalRatings(RatingLimit::Norwegian(Aspect::Performance)),
    Limit::GoalRatings(RatingLimit::Norwegian(Aspect::Satisfaction)),
    Limit::Psfs(PsfsLimit::TwoPoints),
    Limit::Pain(PainLimit::TwoPoints),
    Limit::Pain(PainLimit::ThirtyPercent),
];

const UNITS: [Unit; 13] = [
    Unit::Points { of: 12 },
    Unit::MeanPoints { of: 10 },
    Unit::Seconds,
    Unit::MetresPerSecond,
    Unit::Stands,
    Unit::Metres,
    Unit::TScore,
    Unit::Times,
    Unit::MinutesAWeek,
    Unit::PressureFall,
    Unit::Total,
    Unit::Kilos,
    Unit::OutOf { of: 9 },
];

const CONDITIONS: [Condition; 8] = [
    Condition::Course,
    Condition::Start,
    Condition::Aid,
    Condition::Shoes,
    Condition::ChairHeight,
    Condition::Room,
    Condition::Helper,
    Condition::Form,
];

const VERDICTS: [Option<Verdict>; 6] = [
    Some(Verdict::SureGain),
    Some(Verdict::PossibleGain),
    Some(Verdict::AsBefore),
    Some(Verdict::PossibleLoss),
    Some(Verdict::SureLoss),
    None,
];

fn seconds(hundredths: u32) -> Centiseconds {
    Centiseconds::new(hundredths)
}

/// Every item that a form can have: with as few answers as possible, and with those that bring further items.
fn items(instrument: Instrument) -> Vec<Item> {
    let goal = GoalId::from_bits(1);
    let label = |text| vec![Label::new(text).unwrap()];
    let occasion = Occasion {
        goals: vec![goal],
        scaled: vec![(goal, Weight::EVEN)],
        services: label("Hjemmesykepleie"),
        activities: label("Lage mat"),
        ..Occasion::default()
    };
    let held = Answer::Time(seconds(1_000));
    let answered = match instrument {
        Instrument::Sppb => {
            vec![(0, held), (1, held), (2, held), (3, held), (5, Answer::Whole(0)), (6, Answer::Time(seconds(7_000)))]
        }
        Instrument::Falls => vec![(0, Answer::Whole(1))],
        Instrument::FallQuestions => [(0, 1), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0)]
            .map(|(place, number)| (place, Answer::Whole(number)))
            .into(),
        _ => vec![],
    };
    let answered = answered.into_iter().map(|(place, answer)| (Key::Item(place), answer)).collect();
    let conditions = registry::usual_conditions(instrument);
    registry::form(instrument, &occasion, &conditions, &Answers::new(answered).unwrap())
}

fn asked(instrument: Instrument) -> Vec<(Item, ItemWords)> {
    let words = |item: Item| {
        let words = item_words(instrument, &item.key, Zero::Cannot);
        (item, words)
    };
    items(instrument).into_iter().map(words).collect()
}

fn rating(number: u8) -> GoalRating {
    let rating = Rating::new(number).unwrap();
    GoalRating { goal: GoalId::from_bits(1), performance: rating, satisfaction: rating }
}

fn mean() -> GoalMean {
    GoalMean::of(&[rating(7)], Aspect::Satisfaction).unwrap()
}

fn all_findings() -> Vec<Finding> {
    let bands = [Band::Severe, Band::Moderate, Band::Mild, Band::Minimal].map(sppb_domain::SppbFinding::Band);
    let sppb = [sppb_domain::SppbFinding::OftenCalledFrail, sppb_domain::SppbFinding::FiveWithArms(seconds(1_820))];
    let gait = [
        gait_domain::GaitFinding::Ewgsop2 { low: true },
        gait_domain::GaitFinding::Ewgsop2 { low: false },
        gait_domain::GaitFinding::Hunt { frail: true },
        gait_domain::GaitFinding::Hunt { frail: false },
        gait_domain::GaitFinding::Ambulation(gait_domain::score::Ambulation::Household),
        gait_domain::GaitFinding::Ambulation(gait_domain::score::Ambulation::LimitedCommunity),
        gait_domain::GaitFinding::Ambulation(gait_domain::score::Ambulation::Community),
        gait_domain::GaitFinding::CountedBy(gait_domain::walk::By::FasterOfTwo),
        gait_domain::GaitFinding::CountedBy(gait_domain::walk::By::MeanOfTwo),
        gait_domain::GaitFinding::CountedBy(gait_domain::walk::By::OnlyOne),
    ];
    let limits = tug_domain::score::TugLimit::ALL
        .into_iter()
        .flat_map(|limit| [true, false].map(|reached| tug_domain::TugFinding::Limit { limit, reached }));
    let stands = [
        chair_stand::ChairStandFinding::Average { below: true },
        chair_stand::ChairStandFinding::Average { below: false },
        chair_stand::ChairStandFinding::ArmsUsed { counted: 1 },
        chair_stand::ChairStandFinding::NotManaged(NotDone::TriedUnable),
    ];
    let others = [
        Finding::Demmi(crate::domain::demmi::DemmiFinding::NotValidated),
        Finding::Demmi(crate::domain::demmi::DemmiFinding::Raw(12)),
        Finding::GoalRatings(goal::GoalFinding::Satisfaction(mean())),
        Finding::Psfs(psfs::PsfsFinding::Few),
        Finding::Psfs(psfs::PsfsFinding::Turned),
        Finding::Gas(gas::GasFinding::Reached { goals: 2, of: 3 }),
        Finding::Falls(falls_domain::FallsFinding::NearFalls(0)),
        Finding::Falls(falls_domain::FallsFinding::NearFalls(1)),
        Finding::Falls(falls_domain::FallsFinding::NearFalls(2)),
        Finding::Falls(falls_domain::FallsFinding::CareNeeded),
        Finding::Help(help_domain::HelpFinding::Levels { sum: 3, activities: 1 }),
        Finding::Help(help_domain::HelpFinding::Levels { sum: 14, activities: 6 }),
        Finding::FallRisk(FallRiskFinding::Level(FallRiskLevel::Low)),
        Finding::FallRisk(FallRiskFinding::Level(FallRiskLevel::Intermediate)),
        Finding::FallRisk(FallRiskFinding::Level(FallRiskLevel::High)),
        Finding::FallRisk(FallRiskFinding::Open(OpenQuestion::Severity)),
        Finding::FallRisk(FallRiskFinding::Open(OpenQuestion::Walking)),
        Finding::FallRisk(FallRiskFinding::Unconscious),
        Finding::Checklist(ChecklistFinding { matter: Matter::Vision, told: ToldWhom::Nurse }),
        Finding::Totals(totals_domain::TotalFinding::PossibleDelirium),
        Finding::Totals(totals_domain::TotalFinding::Motor(60)),
        Finding::Totals(totals_domain::TotalFinding::Cognitive(30)),
        Finding::Totals(totals_domain::TotalFinding::Range { lowest: 0, highest: 47 }),
        Finding::Orthostatic(OrthostaticFinding::Verdict(OrthostaticVerdict::Full)),
        Finding::Orthostatic(OrthostaticFinding::Verdict(OrthostaticVerdict::AskFirst)),
        Finding::Orthostatic(OrthostaticFinding::Verdict(OrthostaticVerdict::NotToday)),
        Finding::Orthostatic(OrthostaticFinding::NotWhole),
        Finding::Orthostatic(OrthostaticFinding::Fell { systolic: 24, diastolic: 8 }),
        Finding::Orthostatic(OrthostaticFinding::TooLow(88)),
        Finding::Orthostatic(OrthostaticFinding::Symptom(StandingSymptom::HadToSit)),
        Finding::Orthostatic(OrthostaticFinding::LayShort(seconds(24_000))),
    ];
    bands
        .into_iter()
        .chain(sppb)
        .map(Finding::Sppb)
        .chain(gait.map(Finding::Gait))
        .chain(limits.chain([tug_domain::TugFinding::NotAlone]).map(Finding::Tug))
        .chain(stands.map(Finding::ChairStand))
        .chain(others)
        .collect()
}

fn changed(verdict: Option<Verdict>, by_hundredths: i64) -> Change<Limit> {
    Change { verdict, by_hundredths, limits: vec![] }
}

/// Whole sentences: they end with a full stop or a question mark.
fn change_sentence(lang: Lang, change: &Change<Limit>, unit: Unit) -> String {
    comparison(lang, &Comparison::Alike { change: change.clone(), differing: vec![] }, Some(unit)).remove(0)
}

fn sentences(lang: Lang) -> Vec<String> {
    let notes = Instrument::ALL.into_iter().flat_map(|it| [Some(purpose(it)), note(it)]).flatten();
    let guides = Instrument::ALL
        .into_iter()
        .flat_map(|it| (0..13).flat_map(move |place| starts().map(move |start| guide(it, place, &begun(start)))))
        .flatten()
        .flat_map(|guide| guide.instructions.iter().copied().chain(guide.say));
    let phrases = notes.chain(guides).chain(all_findings().into_iter().filter_map(plain));
    let changes = UNITS.into_iter().flat_map(|unit| {
        VERDICTS.into_iter().flat_map(move |verdict| {
            [-250, -100, -5, 0, 5, 100, 250].map(|by| change_sentence(lang, &changed(verdict, by), unit))
        })
    });
    let comparisons = [
        Comparison::Alike { change: changed(None, 100), differing: CONDITIONS.to_vec() },
        Comparison::Unlike { by_hundredths: 100, because: CONDITIONS.map(Unlikeness::Of).to_vec() },
        Comparison::Unlike { by_hundredths: 0, because: vec![Unlikeness::Arms] },
        Comparison::NotAlike { differing: vec![Condition::Form] },
        Comparison::NotAlike { differing: vec![] },
        Comparison::NoNumber,
    ];
    let compared = comparisons.iter().flat_map(|it| {
        let unit = Some(Unit::Metres);
        comparison(lang, it, unit).into_iter().chain(comparison_with_first(lang, it, unit))
    });
    let impossible = [
        AnswerError::OtherKind,
        AnswerError::Time { shortest: seconds(1), longest: seconds(60_000) },
        AnswerError::Number { from: 0, to: 99 },
        AnswerError::Number { from: 95, to: 95 },
        AnswerError::Tenths { from: 200, to: 3_000 },
    ];
    phrases
        .map(|phrase| phrase.in_lang(lang).to_owned())
        .chain(all_findings().into_iter().map(|it| finding(lang, it)))
        .chain(LIMITS.into_iter().flat_map(|it| [true, false].map(|reached| limit(lang, it, reached))))
        .chain(changes)
        .chain(compared)
        .chain(impossible.into_iter().map(|why| super::impossible(lang, why)))
        .collect()
}

/// Names, questions, choices and values.
fn labels(lang: Lang) -> Vec<String> {
    let about = Instrument::ALL.into_iter().flat_map(|it| [name(it), short(it)]);
    let titles = Instrument::ALL
        .into_iter()
        .flat_map(|it| (0..13).filter_map(move |place| guide(it, place, &Conditions::default())));
    let asked = Instrument::ALL.into_iter().flat_map(asked).flat_map(|(_, words)| {
        let ends = words.ends.into_iter().flat_map(|(low, high)| [low, high]);
        [words.question].into_iter().chain(words.options.iter().copied()).chain(ends)
    });
    let turned = item_words(Instrument::Psfs, &Key::Goal(GoalId::from_bits(1)), Zero::NoProblem);
    let sections = Instrument::ALL.into_iter().flat_map(|it| (0..15).filter_map(move |place| section(it, place)));
    let phrases = about
        .chain(titles.map(|guide| guide.title))
        .chain(asked)
        .chain([turned.question])
        .chain(sections)
        .chain(CONDITIONS.map(condition))
        .chain(Shoes::ALL.map(shoes))
        .chain(Start::ALL.map(super::start))
        .chain(CorrectionReason::ALL.map(correction_reason))
        .chain(DeclineReason::ALL.map(decline_reason))
        .chain([Source::Guided, Source::Paper].map(source))
        .chain(VERDICTS.map(change::word))
        .chain(GasLevel::ALL.map(level));
    let readings =
        UNITS.into_iter().flat_map(|unit| [100, 1_234].map(|hundredths| reading(lang, Reading { hundredths, unit })));
    let missing = [OutcomeError::NotDone(NotDone::Refused), OutcomeError::Partial { answered: 2, of: 3 }];
    phrases
        .map(|phrase| phrase.in_lang(lang).to_owned())
        .chain(readings)
        .chain(missing.map(|why| super::missing(lang, why)))
        .collect()
}

fn begun(start: Option<Start>) -> Conditions {
    Conditions { start, ..Conditions::default() }
}

fn starts() -> [Option<Start>; 3] {
    [None, Some(Start::Standing), Some(Start::Walking)]
}

#[test]
fn every_item_of_every_form_has_its_question_its_choices_and_its_ends() {
    for instrument in Instrument::ALL {
        let asked = asked(instrument);
        assert!(!asked.is_empty(), "{instrument:?}");
        for (item, words) in asked {
            assert_ne!(words.question, name(instrument), "{instrument:?} {:?}", item.key);
            let options = match item.ask {
                Ask::Choice { options } => usize::from(options),
                Ask::Given { .. } => continue,
                _ => 0,
            };
            assert_eq!(words.options.len(), options, "{instrument:?} {:?}", item.key);
            assert_eq!(words.ends.is_some(), matches!(item.ask, Ask::Scale { .. }), "{instrument:?} {:?}", item.key);
            if let Key::Item(place) = item.key {
                assert_eq!(question(instrument, place), words.question);
                assert_eq!(super::options(instrument, place).len(), options);
            }
        }
    }
}

#[test]
fn no_two_instruments_items_or_options_are_called_the_same() {
    let distinct = |mut words: Vec<&'static str>| {
        words.sort_unstable();
        assert!(words.windows(2).all(|pair| pair[0] != pair[1]), "{words:?}");
    };
    for lang in Lang::ALL {
        distinct(Instrument::ALL.map(|it| name(it).in_lang(lang)).to_vec());
        distinct(Instrument::ALL.map(|it| short(it).in_lang(lang)).to_vec());
        for instrument in Instrument::ALL {
            let asked = asked(instrument);
            distinct(asked.iter().map(|(_, words)| words.question.in_lang(lang)).collect());
            for (_, words) in asked {
                distinct(words.options.iter().map(|option| option.in_lang(lang)).collect());
            }
        }
    }
}

#[test]
fn every_guided_item_has_two_or_three_lines_and_something_to_say_when_the_clock_starts() {
    for instrument in Instrument::ALL {
        let on_one_page = registry::face(instrument) == EntryMode::Form;
        for item in items(instrument) {
            let Key::Item(place) = item.key else { continue };
            for guide in starts().map(|start| guide(instrument, place, &begun(start))) {
                assert_eq!(guide.is_none(), on_one_page, "{instrument:?} {place}");
                let Some(guide) = guide else { continue };
                assert!((2..=3).contains(&guide.instructions.len()), "{guide:?}");
                let clock = item.ask.is_timed();
                // A rise that is tried once is said, and has no clock.
                let tried = (instrument, place) == (Instrument::Sppb, sppb_domain::sheet::SINGLE_STAND);
                assert_eq!(guide.say.is_some(), clock || tried, "{guide:?}");
                let taps = guide.instructions.iter().any(|line| line.nb.to_lowercase().contains("trykk"));
                assert_eq!(taps, clock, "{guide:?}");
            }
        }
    }
}

#[test]
fn sentences_end_with_a_stop_and_labels_do_not() {
    for lang in Lang::ALL {
        for sentence in sentences(lang) {
            assert!(sentence.ends_with('.'), "{sentence}");
            assert!(!sentence.contains("..") && !sentence.contains("  "), "{sentence}");
        }
        for label in labels(lang) {
            assert!(!label.is_empty() && !label.ends_with('.'), "{label}");
        }
    }
}

#[test]
fn no_language_stands_in_another_and_numbers_have_their_own_decimal_mark() {
    const ENGLISH: [&str; 17] = [
        "the", "and", "of", "is", "are", "with", "not", "than", "walk", "times", "points", "more", "less", "seconds",
        "when", "you", "last",
    ];
    const NORWEGIAN: [&str; 12] =
        ["og", "er", "ikke", "ikkje", "av", "når", "enn", "personen", "ganger", "gonger", "poeng", "meter"];
    const BOKMAL: [&str; 40] = [
        "ikke", "jeg", "hvor", "hva", "hvem", "mer", "fra", "uten", "noe", "en", "et", "ganger", "gang", "sitte",
        "ble", "nå", "siden", "hver", "alene", "være", "sammen", "samlet", "bare", "vanlig", "gulvet", "endene", "si",
        "sier", "setter", "tar", "tatt", "teller", "sekunder", "minutter", "uka", "annen", "helt", "måte", "venter",
        "meterne",
    ];
    const NYNORSK: [&str; 12] =
        ["ikkje", "eg", "kor", "kva", "kven", "meir", "frå", "utan", "gonger", "gong", "berre", "sekund"];
    let foreign = |lang| match lang {
        Lang::Bokmal => [ENGLISH.as_slice(), &NYNORSK].concat(),
        Lang::Nynorsk => [ENGLISH.as_slice(), &BOKMAL].concat(),
        Lang::English => NORWEGIAN.to_vec(),
    };
    let mut strangers = vec![];
    for lang in Lang::ALL {
        let mark = if lang == Lang::English { ',' } else { '.' };
        for text in sentences(lang).into_iter().chain(labels(lang)).filter(|text| text != "Timed Up and Go") {
            let lower = text.to_lowercase();
            let mut words = lower.split(|letter: char| !letter.is_alphabetic());
            if words.any(|word| foreign(lang).contains(&word)) {
                strangers.push(format!("{lang:?}: {text}"));
            }
            let letters: Vec<char> = text.chars().collect();
            let wrong = |three: &[char]| three[0].is_ascii_digit() && three[1] == mark && three[2].is_ascii_digit();
            assert!(!letters.windows(3).any(wrong), "{lang:?}: {text}");
            assert!(!text.contains('→') && !text.contains('↑') && !text.contains('↓'), "{text}");
        }
    }
    assert!(strangers.is_empty(), "{}", strangers.join("\n"));
}

#[test]
fn the_word_of_change_stands_first_and_the_number_behind() {
    let points = Unit::Points { of: 12 };
    let told = |lang, verdict, by| change_sentence(lang, &changed(verdict, by), points);
    let nb = |verdict, by| told(Lang::Bokmal, Some(verdict), by);
    assert_eq!(nb(Verdict::SureGain, 300), "Sikker framgang: 3 poeng mer enn sist.");
    assert_eq!(nb(Verdict::PossibleGain, 100), "Mulig framgang: 1 poeng mer enn sist.");
    assert_eq!(nb(Verdict::AsBefore, 0), "Likt som sist.");
    assert_eq!(nb(Verdict::PossibleLoss, -100), "Mulig tilbakegang: 1 poeng mindre enn sist.");
    assert_eq!(nb(Verdict::SureLoss, -200), "Sikker tilbakegang: 2 poeng mindre enn sist.");
    let nn = |verdict, by| told(Lang::Nynorsk, Some(verdict), by);
    assert_eq!(nn(Verdict::SureGain, 300), "Sikker framgang: 3 poeng meir enn sist.");
    assert_eq!(nn(Verdict::PossibleLoss, -100), "Mogleg tilbakegang: 1 poeng mindre enn sist.");
    let en = |verdict, by| told(Lang::English, Some(verdict), by);
    assert_eq!(en(Verdict::PossibleGain, 100), "Possible progress: 1 more point than last time.");
    assert_eq!(en(Verdict::SureLoss, -200), "Certain decline: 2 fewer points than last time.");
    let seconds = |verdict, by| change_sentence(Lang::Bokmal, &changed(verdict, by), Unit::Seconds);
    assert_eq!(seconds(Some(Verdict::AsBefore), 90), "Omtrent som før: 0,90\u{a0}s saktere enn sist.");
    assert_eq!(seconds(None, -90), "Forskjell: 0,90\u{a0}s raskere enn sist.");
    assert_eq!(seconds(None, 0), "Likt som sist.");
}

#[test]
fn each_unit_tells_its_change_in_its_own_words() {
    let nb = |by, unit| change_sentence(Lang::Bokmal, &changed(Some(Verdict::SureGain), by), unit);
    let nn = |by, unit| change_sentence(Lang::Nynorsk, &changed(Some(Verdict::SureLoss), by), unit);
    let en = |by, unit| change_sentence(Lang::English, &changed(Some(Verdict::SureLoss), by), unit);
    assert_eq!(nb(200, Unit::Stands), "Sikker framgang: 2 flere ganger enn sist.");
    assert_eq!(nb(100, Unit::Stands), "Sikker framgang: 1 gang mer enn sist.");
    assert_eq!(nn(-200, Unit::Stands), "Sikker tilbakegang: 2 færre gonger enn sist.");
    assert_eq!(nn(-100, Unit::Stands), "Sikker tilbakegang: 1 gong mindre enn sist.");
    assert_eq!(en(-100, Unit::Stands), "Certain decline: 1 fewer time than last time.");
    assert_eq!(nb(100, Unit::Metres), "Sikker framgang: 1 meter lenger enn sist.");
    assert_eq!(nn(-2_500, Unit::Metres), "Sikker tilbakegang: 25 meter kortare enn sist.");
    assert_eq!(nb(12, Unit::MetresPerSecond), "Sikker framgang: 0,12\u{a0}m/s raskere enn sist.");
    assert_eq!(nn(-12, Unit::MetresPerSecond), "Sikker tilbakegang: 0,12\u{a0}m/s saktare enn sist.");
    assert_eq!(nb(130, Unit::MeanPoints { of: 10 }), "Sikker framgang: 1,3 poeng mer i snitt enn sist.");
    assert_eq!(nb(1_369, Unit::TScore), "Sikker framgang: T-skåren er 13,7 høyere enn sist.");
    assert_eq!(nb(4, Unit::TScore), "Likt som sist.");
    assert_eq!(nb(-9_000, Unit::MinutesAWeek), "Sikker framgang: 90 minutter mindre i uka enn sist.");
    assert_eq!(nn(100, Unit::MinutesAWeek), "Sikker tilbakegang: 1 minutt meir i veka enn sist.");
}

#[test]
fn what_differs_is_told_beside_the_change_and_what_is_another_measure_is_not_compared() {
    let change = changed(Some(Verdict::SureGain), 2_500);
    let alike =
        Comparison::Alike { change, differing: vec![Condition::Room, Condition::Shoes, Condition::ChairHeight] };
    assert_eq!(
        comparison(Lang::Bokmal, &alike, Some(Unit::Metres)),
        ["Sikker framgang: 25 meter lenger enn sist.", "Ikke likt som sist: rom, på føttene og stolhøyde.",]
    );
    assert_eq!(
        comparison_with_first(Lang::Nynorsk, &alike, Some(Unit::Metres)),
        [
            "Sikker framgang: 25 meter lenger enn første gong.",
            "Ikkje likt som første gong: rom, på føtene og stolhøgd.",
        ]
    );
    let because = vec![Unlikeness::Of(Condition::Course), Unlikeness::Arms];
    let unlike = Comparison::Unlike { by_hundredths: 2_500, because };
    assert_eq!(
        comparison(Lang::Bokmal, &unlike, Some(Unit::Metres)),
        [
            "Forskjell: 25 meter lenger enn sist.",
            "Ikke målt likt som sist: bane og bruk av armene. Forskjellen kan komme av det."
        ]
    );
    let apart = Comparison::NotAlike { differing: vec![Condition::Form] };
    assert_eq!(
        comparison(Lang::Bokmal, &apart, None),
        ["Kan ikke sammenlignes, fordi dette ikke var likt: skjema og versjon."]
    );
    assert_eq!(
        comparison(Lang::English, &Comparison::NoNumber, None),
        ["Cannot be compared, because one of the two has no number."]
    );
}

#[test]
fn a_published_limit_is_told_with_whom_it_was_found_in() {
    assert_eq!(
        limit(Lang::Bokmal, Limit::Walk(WalkLimit::OlderSubstantial), true),
        "Minst 50 meter, betydelig endring (eldre, Perera 2006): ja."
    );
    assert_eq!(
        limit(Lang::Nynorsk, Limit::Demmi(DemmiLimit::Community), false),
        "Meir enn 13 poeng, måleuvisse (friske heimebuande frå 65 år): nei."
    );
    for (one, lang) in LIMITS.into_iter().flat_map(|one| Lang::ALL.map(|lang| (one, lang))) {
        let said = limit(lang, one, true);
        assert!(said.contains('(') && said.contains(|letter: char| letter.is_ascii_digit()), "{said}");
        assert!(!LIMITS.iter().any(|other| *other != one && limit(lang, *other, true) == said), "{said}");
    }
}

#[test]
fn numbers_stand_with_their_unit_and_one_of_them_is_singular() {
    let nb = |hundredths, unit| reading(Lang::Bokmal, Reading { hundredths, unit });
    assert_eq!(nb(800, Unit::Points { of: 12 }), "8 av 12 poeng");
    assert_eq!(nb(530, Unit::MeanPoints { of: 10 }), "5,3 av 10 i snitt");
    assert_eq!(nb(1_234, Unit::Seconds), "12,34\u{a0}s");
    assert_eq!(nb(80, Unit::MetresPerSecond), "0,80\u{a0}m/s");
    assert_eq!([100, 200, 0].map(|stands| nb(stands, Unit::Stands)), ["1 gang", "2 ganger", "0 ganger"]);
    assert_eq!(nb(100, Unit::Metres), "1 meter");
    assert_eq!(nb(6_369, Unit::TScore), "T\u{a0}=\u{a0}63,7");
    assert_eq!(nb(9_000, Unit::MinutesAWeek), "90 minutter i uka");
    assert_eq!(nb(4_700, Unit::Total), "47");
    assert_eq!(nb(2_400, Unit::PressureFall), "24 mmHg lavere stående");
    let en = |hundredths, unit| reading(Lang::English, Reading { hundredths, unit });
    assert_eq!([en(100, Unit::Metres), en(200, Unit::Metres)], ["1 metre", "2 metres"]);
    assert_eq!([en(100, Unit::Times), en(200, Unit::Times)], ["1 time", "2 times"]);
}

#[test]
fn why_there_is_no_number_is_told_and_never_as_0() {
    assert_eq!(missing(Lang::Bokmal, OutcomeError::NotDone(NotDone::Refused)), "Ikke gjennomført: ville ikke");
    assert_eq!(missing(Lang::Bokmal, OutcomeError::Partial { answered: 2, of: 3 }), "Delvis gjennomført: 2 av 3");
}

#[test]
fn each_published_cut_of_the_timed_up_and_go_is_named_with_its_limit() {
    let nb = |limit, reached| finding(Lang::Bokmal, Finding::Tug(tug_domain::TugFinding::Limit { limit, reached }));
    let [steadi, falls, low] = tug_domain::score::TugLimit::ALL;
    assert_eq!(nb(steadi, true), "CDC STEADI: økt risiko for fall (12 sekunder eller mer).");
    assert_eq!(
        nb(falls, false),
        "Shumway-Cook: ikke økt risiko for fall (under 13,5 sekunder). Grensen sier lite alene (Barry 2014)."
    );
    assert_eq!(nb(low, true), "EWGSOP2, Vivifrail: lav fysisk yteevne (20 sekunder eller mer).");
    assert_eq!(note(Instrument::Tug).unwrap().nb, "Skal ikke brukes alene for å si hvem som vil falle.");
}

#[test]
fn exactly_eight_tenths_is_told_by_each_rule_and_a_speed_only_rounded_to_it_says_so() {
    let outcome = |low, frail| {
        let said = [gait_domain::GaitFinding::Ewgsop2 { low }, gait_domain::GaitFinding::Hunt { frail }];
        Outcome::of(Reading { hundredths: 80, unit: Unit::MetresPerSecond }, said.map(Finding::Gait))
    };
    assert_eq!(
        findings(Lang::Bokmal, &outcome(true, false)),
        [
            "EWGSOP2: lav fysisk yteevne (0,8 m/s eller saktere).",
            "HUNT: regnes ikke som skrøpelig (0,8 m/s eller raskere).",
        ]
    );
    for (low, frail) in [(true, true), (false, false)] {
        let said = findings(Lang::Bokmal, &outcome(low, frail));
        assert_eq!(said.last().map(String::as_str), Some(crate::text::gait::EXACT.nb));
    }
}

#[test]
fn the_demmi_is_marked_as_not_validated_and_forms_with_a_licence_as_such() {
    assert!(note(Instrument::Demmi).unwrap().nb.starts_with("Egen oversettelse, ikke validert"));
    for instrument in [Instrument::Fim, Instrument::AdlTaxonomy] {
        assert!(note(instrument).unwrap().nb.contains("lisens"));
    }
    let headings: Vec<_> = (0..15).map(|place| section(Instrument::Demmi, place).unwrap().nb).collect();
    assert_eq!([headings[0], headings[3], headings[14]], ["I senga", "På stolen", "Balanse i bevegelse"]);
    assert_eq!(section(Instrument::Demmi, 15), None);
}

#[test]
fn a_scale_that_is_turned_has_its_ends_turned() {
    let ends = |zero| item_words(Instrument::Psfs, &Key::Goal(GoalId::from_bits(1)), zero).ends.unwrap();
    assert_eq!(ends(Zero::Cannot).0, ends(Zero::NoProblem).1);
}

#[test]
fn an_answer_is_told_as_it_was_given() {
    let nb = |instrument, key: Key, given| answer(Lang::Bokmal, instrument, &key, given);
    let item = |instrument, place, number| nb(instrument, Key::Item(place), Answer::Whole(number));
    let label = || Label::new("Lage mat").unwrap();
    let goal = || GoalId::from_bits(1);
    assert_eq!(nb(Instrument::Tug, Key::Item(0), Answer::Time(seconds(1_234))), "12,34\u{a0}s");
    assert_eq!(nb(Instrument::Tug, Key::Item(0), Answer::Not(NotDone::Refused)), "Ville ikke");
    assert_eq!(item(Instrument::ChairStand, 0, 12), "12 ganger");
    assert_eq!(item(Instrument::ChairStand, 1, 1), "Ja, armene ble brukt");
    assert_eq!(item(Instrument::SixMinuteWalk, 0, 210), "210 meter");
    assert_eq!(item(Instrument::SixMinuteWalk, 1, 2), "2");
    assert_eq!(item(Instrument::Demmi, 0, 1), "Klarer det");
    assert_eq!(item(Instrument::Pain, 0, 5), "5 av 10");
    assert_eq!(item(Instrument::Falls, 0, 1), "1 gang");
    assert_eq!(nb(Instrument::Gas, Key::Goal(goal()), Answer::Whole(3)), "Litt mer enn ventet (+1)");
    assert_eq!(nb(Instrument::Psfs, Key::Goal(goal()), Answer::Whole(7)), "7 av 10");
    assert_eq!(nb(Instrument::GoalRatings, Key::Satisfaction(goal()), Answer::Whole(7)), "7 av 10");
    assert_eq!(nb(Instrument::Help, Key::Service(label()), Answer::Whole(90)), "90 minutter i uka");
    assert_eq!(nb(Instrument::Help, Key::Activity(label()), Answer::Whole(3)), "3 av 5");
    assert_eq!(item(Instrument::Fim, 0, 95), "95");
}

#[test]
fn goals_are_told_by_both_means() {
    let on = chrono::NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
    let told = |ratings: &[GoalRating]| {
        let outcome =
            registry::outcome(&goal::protocol::to_assessment(ratings, on), Reference { age: None, sex: None });
        in_words(Lang::Bokmal, &outcome)
    };
    let both = GoalRating { satisfaction: Rating::new(5).unwrap(), ..rating(6) };
    assert_eq!(told(&[both]), Ok("I snitt 6,0 av 10 for utførelse og 5,0 for fornøydhet".to_owned()));
    assert_eq!(told(&[]), Err("Delvis gjennomført: 0 av 0".to_owned()));
}

#[test]
fn what_is_possible_is_told_beside_the_field() {
    let nb = |why| impossible(Lang::Bokmal, why);
    let time = AnswerError::Time { shortest: seconds(150), longest: seconds(60_000) };
    assert_eq!(nb(time), "Tiden må være mellom 1,5 og 600 sekunder.");
    assert_eq!(nb(AnswerError::Number { from: 0, to: 99 }), "Skriv et helt tall fra 0 til 99.");
    assert_eq!(nb(AnswerError::Number { from: 95, to: 95 }), "Tallet må være 95.");
    let minutes = items(Instrument::Help).into_iter().find_map(|item| unit_of(item.ask)).unwrap();
    assert_eq!(minutes.nb, "minutter i uka");
    let units = |instrument| items(instrument).into_iter().map(|item| unit_of(item.ask).map(|unit| unit.nb)).next();
    assert_eq!(units(Instrument::Tug), Some(Some("sekunder")));
    assert_eq!(units(Instrument::TwoMinuteWalk), Some(Some("meter")));
    assert_eq!(units(Instrument::Pain), Some(None));
}

#[test]
fn conditions_that_were_stated_are_listed_by_name() {
    let stated = Conditions {
        aid: Some(WalkingAid::Walker),
        chair: ChairHeight::new(45).ok(),
        course: Metres::new(4).ok(),
        helper: Name::new("Datteren").ok(),
        ..Conditions::default()
    };
    let said: Vec<_> =
        conditions(Lang::Bokmal, &stated).into_iter().map(|(name, value)| format!("{}: {value}", name.nb)).collect();
    assert_eq!(
        said,
        ["Bane: 4\u{a0}meter", "Hjelpemiddel: Rullator", "Stolhøyde: 45\u{a0}cm", "Hvem som hjalp: Datteren"]
    );
    assert!(conditions(Lang::English, &Conditions::default()).is_empty());
}

#[test]
fn every_reason_has_words_of_its_own_and_there_always_are_lists_to_ask_for_help_by() {
    for lang in Lang::ALL {
        let mut reasons: Vec<_> = CorrectionReason::ALL.map(|why| correction_reason(why).in_lang(lang)).to_vec();
        reasons.dedup();
        assert_eq!(reasons.len(), CorrectionReason::ALL.len());
        let mut reasons: Vec<_> = DeclineReason::ALL.map(|why| decline_reason(why).in_lang(lang)).to_vec();
        reasons.dedup();
        assert_eq!(reasons.len(), DeclineReason::ALL.len());
        assert!(usual_lists(lang).is_some());
    }
    assert_eq!(source(Source::Paper).nb, "Ført fra papir");
}
