//! The test as a form: lying by the clock, a pressure, standing by the clock with two pressures, and the signs.

use std::convert::Infallible;

use super::score::{OrthostaticVerdict, PressureFall, Pressures, StandingSymptom};
use super::tables;
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, OutcomeError, Reading, Unit};
use crate::domain::assessment::{Answer, Answers, Ask, Assessment, Attempt, Item, NotDone};
use crate::domain::blood_pressure::BloodPressure;
use crate::domain::centiseconds::Centiseconds;

pub const LAY: u8 = 0;
/// The systolic pressure; the diastolic one has the place after it, here and in the two below.
pub const LYING: u8 = 1;
pub const STOOD: u8 = 3;
pub const FIRST: u8 = 4;
pub const SECOND: u8 = 6;
const SYMPTOMS: u8 = 8;

/// The place of the systolic pressure that the item at this place belongs to. `None`: it is no pressure.
pub fn pressure_of(place: u8) -> Option<u8> {
    [LYING, FIRST, SECOND].into_iter().find(|systolic| (*systolic..=systolic + 1).contains(&place))
}

/// Place of the option.
pub const YES: u16 = 1;

/// What is said of one test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrthostaticFinding {
    /// What follows from it.
    Verdict(OrthostaticVerdict),
    /// Not all was measured, and nothing that was measured speaks against a session.
    NotWhole,
    /// At the limits or beyond; of the two pressures the larger fall.
    Fell {
        systolic: u16,
        diastolic: u16,
    },
    /// Systolic, standing.
    TooLow(u16),
    Symptom(StandingSymptom),
    /// Shorter than the five minutes: the fall may be larger than it seems.
    LayShort(Centiseconds),
}

impl StandingSymptom {
    /// The place of its question.
    pub fn place(self) -> u8 {
        SYMPTOMS
            + match self {
                Self::Dizzy => 0,
                Self::Unsteady => 1,
                Self::Faint => 2,
                Self::BlurredSight => 3,
                Self::HadToSit => 4,
            }
    }
}

/// Who does not lie down is not measured, and who does not stand is not measured standing. Who had to sit down before a
/// pressure was due is not asked for it.
///
/// READING: the clocks may be passed over, by whom has lain down already and by whom types from paper.
pub fn form(answers: &Answers) -> Vec<Item> {
    let mut form = vec![Item::extra(LAY, Ask::Hold { full: tables::LYING })];
    if reason(answers, LAY).is_some() {
        return form;
    }
    form.extend(pressure(answers, LYING));
    form.push(Item::extra(STOOD, Ask::Hold { full: tables::SECOND }).reminding_at(tables::FIRST));
    let stood = reason(answers, STOOD);
    if stood.is_none() {
        form.extend(pressure(answers, FIRST).filter(|_| stands_until(answers, tables::FIRST)));
        form.extend(pressure(answers, SECOND).filter(|_| stands_until(answers, tables::SECOND)));
    }
    if stood.is_none_or(has_tried) {
        let asked = |it: StandingSymptom| Item::needed(it.place(), Ask::Choice { options: 2 });
        form.extend(StandingSymptom::ALL.map(asked));
    }
    form
}

/// A pressure that was not measured has no second number.
fn pressure(answers: &Answers, place: u8) -> impl Iterator<Item = Item> + use<> {
    let number = |range: std::ops::RangeInclusive<u16>| Ask::Number { from: *range.start(), to: *range.end() };
    let systolic = Item::needed(place, number(BloodPressure::SYSTOLIC));
    let diastolic = Item::needed(place + 1, number(BloodPressure::DIASTOLIC));
    let is_measured = reason(answers, place).is_none();
    std::iter::once(systolic).chain(is_measured.then_some(diastolic))
}

fn reason(answers: &Answers, place: u8) -> Option<NotDone> {
    answers.item(place).and_then(Answer::reason)
}

fn stands_until(answers: &Answers, due: Centiseconds) -> bool {
    let had_to_sit = answers.whole(StandingSymptom::HadToSit.place()) == Some(YES);
    let stood = answers.attempt(STOOD).and_then(Attempt::time);
    !had_to_sit || stood.is_none_or(|stood| stood >= due)
}

fn has_tried(why: NotDone) -> bool {
    match why {
        NotDone::TriedUnable | NotDone::NotWithoutHelp | NotDone::WorkerFeltUnsafe | NotDone::PersonFeltUnsafe => true,
        NotDone::Refused | NotDone::DidNotUnderstand | NotDone::NoRoomOrChair | NotDone::Other => false,
    }
}

pub fn read(answers: &Answers) -> Pressures {
    let pressure = |place| BloodPressure::new(answers.whole(place)?, answers.whole(place + 1)?).ok();
    let signs = StandingSymptom::ALL.map(|sign| answers.whole(sign.place()));
    let symptoms = match signs {
        _ if signs.contains(&Some(YES)) => Some(true),
        _ => signs.iter().all(Option::is_some).then_some(false),
    };
    Pressures { lying: pressure(LYING), standing: [FIRST, SECOND].map(pressure), symptoms }
}

/// `None`: nothing was measured, and no sign was seen.
///
/// READING: the number to draw is the larger fall of the systolic pressure, 0 where it rose.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<OrthostaticFinding>> {
    let answers = &assessment.answers;
    let pressures = read(answers);
    let fall = pressures.fall();
    let verdict = pressures.verdict();
    if fall.is_none() && verdict.is_none() {
        return None;
    }
    let reading = fall.map(|it| Reading::whole(it.systolic, Unit::PressureFall)).ok_or_else(|| without_fall(answers));
    let short = answers.attempt(LAY).and_then(Attempt::time).filter(|lay| *lay < tables::LYING);
    let findings = std::iter::once(verdict.map_or(OrthostaticFinding::NotWhole, OrthostaticFinding::Verdict))
        .chain(fall.filter(|it| it.is_a_fall()).map(fell))
        .chain(pressures.lowest_standing().filter(|it| *it < tables::LOWEST_STANDING).map(OrthostaticFinding::TooLow))
        .chain(symptoms(answers).map(OrthostaticFinding::Symptom))
        .chain(short.map(OrthostaticFinding::LayShort));
    Some(Outcome { reading, findings: findings.collect() })
}

/// Those that were seen.
pub fn symptoms(answers: &Answers) -> impl Iterator<Item = StandingSymptom> {
    StandingSymptom::ALL.into_iter().filter(|sign| answers.whole(sign.place()) == Some(YES))
}

fn fell(fall: PressureFall) -> OrthostaticFinding {
    OrthostaticFinding::Fell { systolic: fall.systolic, diastolic: fall.diastolic }
}

fn without_fall(answers: &Answers) -> OutcomeError {
    let why = answers.iter().find_map(|(_, answer)| answer.reason());
    let of = form(answers).iter().filter(|item| item.needed).count().max(answers.len());
    let answered = answers.iter().filter(|(_, answer)| answer.reason().is_none()).count();
    why.map_or(OutcomeError::Partial { answered, of }, OutcomeError::NotDone)
}

/// No limit is published: the difference is told, and no word for it.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Infallible>> {
    let systolic = |assessment: &Assessment| Some(i64::from(read(&assessment.answers).fall()?.systolic));
    Some(Change::unjudged((systolic(later)? - systolic(earlier)?) * 100))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::Key;

    fn answers(all: &[(u8, Answer)]) -> Answers {
        Answers::new(all.iter().map(|(place, answer)| (Key::Item(*place), *answer)).collect()).unwrap()
    }

    fn asked(all: &[(u8, Answer)]) -> Vec<u8> {
        let place = |item: Item| match item.key {
            Key::Item(place) => place,
            _ => u8::MAX,
        };
        form(&answers(all)).into_iter().map(place).collect()
    }

    fn stood(seconds: u32) -> (u8, Answer) {
        (STOOD, Answer::Time(Centiseconds::new(seconds * 100)))
    }

    const SAT: (u8, Answer) = (12, Answer::Whole(YES));

    #[test]
    fn all_is_asked_for_in_the_order_it_happens() {
        assert_eq!(asked(&[]), (0..=12).collect::<Vec<_>>());
        assert_eq!(StandingSymptom::ALL.map(StandingSymptom::place), [8, 9, 10, 11, 12]);
    }

    #[test]
    fn who_does_not_lie_down_or_stand_up_is_not_asked_for_what_follows() {
        let refused = Answer::Not(NotDone::Refused);
        assert_eq!(asked(&[(LAY, refused)]), [0]);
        assert_eq!(asked(&[(STOOD, refused)]), [0, 1, 2, 3]);
        let tried = Answer::Not(NotDone::TriedUnable);
        assert_eq!(asked(&[(STOOD, tried)]), [0, 1, 2, 3, 8, 9, 10, 11, 12]);
        assert_eq!(asked(&[(FIRST, refused)]), [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12]);
    }

    #[test]
    fn who_had_to_sit_down_is_not_asked_for_a_pressure_that_was_not_due_yet() {
        assert_eq!(asked(&[stood(59), SAT]), [0, 1, 2, 3, 8, 9, 10, 11, 12]);
        assert_eq!(asked(&[stood(60), SAT]), [0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12]);
        assert_eq!(asked(&[stood(179), SAT]), [0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12]);
        assert_eq!(asked(&[stood(180), SAT]), (0..=12).collect::<Vec<_>>());
        // A clock that was stopped for no reason given leaves the pressure to be given a reason.
        assert_eq!(asked(&[stood(59)]), (0..=12).collect::<Vec<_>>());
    }

    fn said(all: &[(u8, Answer)]) -> Option<(Result<i64, OutcomeError>, Vec<OrthostaticFinding>)> {
        use crate::domain::assessment::{Conditions, Instrument, Source};
        let (on, instrument) = (chrono::NaiveDate::MIN, Instrument::Orthostatic);
        let (source, conditions, answers) = (Source::Guided, Conditions::default(), answers(all));
        let outcome = outcome(&Assessment { instrument, on, source, conditions, answers })?;
        Some((outcome.reading.map(|it| it.hundredths), outcome.findings))
    }

    fn measured(pressures: [(u16, u16); 3]) -> Vec<(u8, Answer)> {
        let of =
            |(place, (high, low)): (u8, (u16, u16))| [(place, Answer::Whole(high)), (place + 1, Answer::Whole(low))];
        let pressures = [LYING, FIRST, SECOND].into_iter().zip(pressures).flat_map(of);
        pressures.chain((8..=12).map(|place| (place, Answer::Whole(0)))).collect()
    }

    #[test]
    fn the_number_is_the_larger_fall_and_the_findings_say_what_follows() {
        use OrthostaticFinding::{Fell, LayShort, Symptom, TooLow, Verdict};
        let well = measured([(140, 80), (135, 82), (139, 80)]);
        assert_eq!(said(&well), Some((Ok(500), vec![Verdict(OrthostaticVerdict::Full)])));
        let mut low = measured([(112, 70), (88, 62), (95, 66)]);
        low.push((LAY, Answer::Time(Centiseconds::new(24_000))));
        let findings = vec![
            Verdict(OrthostaticVerdict::NotToday),
            Fell { systolic: 24, diastolic: 8 },
            TooLow(88),
            LayShort(Centiseconds::new(24_000)),
        ];
        assert_eq!(said(&low), Some((Ok(2_400), findings)));
        let sat = [stood(40), SAT, (STOOD + 1, Answer::Not(NotDone::TriedUnable))];
        let findings = vec![Verdict(OrthostaticVerdict::AskFirst), Symptom(StandingSymptom::HadToSit)];
        assert_eq!(said(&sat), Some((Err(OutcomeError::NotDone(NotDone::TriedUnable)), findings)));
    }

    #[test]
    fn what_was_not_done_is_no_fall_of_0() {
        let refused = Answer::Not(NotDone::Refused);
        assert_eq!(said(&[(LAY, refused)]), None);
        let lying = [(LYING, Answer::Whole(140)), (LYING + 1, Answer::Whole(80)), (STOOD, refused)];
        assert_eq!(said(&lying), None);
        let once = &measured([(140, 80), (138, 79), (0, 0)])[..4];
        assert_eq!(said(once), Some((Ok(200), vec![OrthostaticFinding::NotWhole])));
    }
}
