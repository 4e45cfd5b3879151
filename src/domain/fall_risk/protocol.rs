//! The three key questions as a form. What is asked follows from what is answered.

use std::convert::Infallible;

use super::{FallRiskAnswer, FallRiskLevel, KeyAnswers, OpenQuestion, risk};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Answers, Ask, Assessment, Item};

/// The three key questions.
pub const FELL: u8 = 0;
pub const UNSTEADY: u8 = 1;
pub const WORRIED: u8 = 2;
/// How grave it was; asked where one of the three is yes.
pub const INJURED: u8 = 3;
pub const LAY_LONG: u8 = 4;
pub const UNCONSCIOUS: u8 = 5;
pub const TWO_OR_MORE: u8 = 6;
pub const FRAIL: u8 = 7;
/// Speed or Timed Up and Go; asked where nothing grave is known.
pub const WALKING: u8 = 8;

pub const NO: u16 = 0;
pub const YES: u16 = 1;
/// Of [`WALKING`].
pub const NOT_MEASURED: u16 = 0;
pub const NOT_SLOW: u16 = 1;
pub const SLOW: u16 = 2;

const KEY: [u8; 3] = [FELL, UNSTEADY, WORRIED];
const OF_A_FALL: [u8; 4] = [INJURED, LAY_LONG, UNCONSCIOUS, TWO_OR_MORE];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FallRiskFinding {
    Level(FallRiskLevel),
    Open(OpenQuestion),
    /// Was unconscious at a fall, which a doctor has to know of.
    Unconscious,
}

pub fn form(answers: &Answers) -> Vec<Item> {
    let yes_or_no = |place: u8| Item::needed(place, Ask::Choice { options: 2 });
    let mut items: Vec<_> = KEY.into_iter().map(yes_or_no).collect();
    if any(answers, &KEY) {
        items.extend(severity(answers).into_iter().map(yes_or_no));
        if severe(answers) == Some(false) {
            items.push(Item::needed(WALKING, Ask::Choice { options: 3 }));
        }
    }
    items
}

/// How many of the three are answered yes. `None`: not all three are answered.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<FallRiskFinding>> {
    let answers = &assessment.answers;
    let yes = yes(answers)?;
    let level = match level(answers)? {
        FallRiskAnswer::Level(level) => FallRiskFinding::Level(level),
        FallRiskAnswer::Open(open) => FallRiskFinding::Open(open),
    };
    let unconscious =
        (asks(answers, UNCONSCIOUS) && answers.whole(UNCONSCIOUS) == Some(YES)).then_some(FallRiskFinding::Unconscious);
    Some(Outcome::of(Reading::whole(yes, Unit::OutOf { of: 3 }), std::iter::once(level).chain(unconscious)))
}

/// READING: no limit for a change is published, so it is told and not judged.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Infallible>> {
    let yes = |assessment: &Assessment| yes(&assessment.answers);
    Some(Change::unjudged((yes(later)? - yes(earlier)?) * 100))
}

/// `None`: not all three are answered.
pub fn level(answers: &Answers) -> Option<FallRiskAnswer> {
    let any_yes = yes(answers)? > 0;
    let slow = match answers.whole(WALKING) {
        Some(NOT_SLOW) => Some(false),
        Some(SLOW) => Some(true),
        _ => None,
    };
    Some(risk(KeyAnswers { any_yes, severe: severe(answers), slow }))
}

fn yes(answers: &Answers) -> Option<i64> {
    let said: Option<Vec<u16>> = KEY.iter().map(|place| answers.whole(*place)).collect();
    said.map(|said| said.iter().filter(|said| **said == YES).map(|_| 1).sum())
}

/// What is asked of how grave it was: of a fall only where there was one.
fn severity(answers: &Answers) -> Vec<u8> {
    let fell = answers.whole(FELL) == Some(YES);
    OF_A_FALL.into_iter().filter(|_| fell).chain([FRAIL]).collect()
}

fn asks(answers: &Answers, place: u8) -> bool {
    severity(answers).contains(&place)
}

/// `None`: nothing grave is known, and not everything is answered.
fn severe(answers: &Answers) -> Option<bool> {
    let asked = severity(answers);
    let is_known = asked.iter().all(|place| answers.whole(*place).is_some());
    if any(answers, &asked) { Some(true) } else { is_known.then_some(false) }
}

fn any(answers: &Answers, places: &[u8]) -> bool {
    places.iter().any(|place| answers.whole(*place) == Some(YES))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::{Answer, Key};

    fn answers(given: &[(u8, u16)]) -> Answers {
        Answers::new(given.iter().map(|(place, said)| (Key::Item(*place), Answer::Whole(*said))).collect()).unwrap()
    }

    fn asked(given: &[(u8, u16)]) -> Vec<u8> {
        let place = |item: Item| match item.key {
            Key::Item(place) => place,
            _ => u8::MAX,
        };
        form(&answers(given)).into_iter().map(place).collect()
    }

    #[test]
    fn what_is_asked_follows_from_what_is_answered() {
        let none = [(FELL, NO), (UNSTEADY, NO), (WORRIED, NO)];
        assert_eq!([asked(&[]), asked(&none)], [vec![0, 1, 2], vec![0, 1, 2]]);
        assert_eq!(asked(&[(FELL, YES)]), [0, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(asked(&[(WORRIED, YES)]), [0, 1, 2, 7]);
        assert_eq!(asked(&[(WORRIED, YES), (FRAIL, NO)]), [0, 1, 2, 7, 8]);
        assert_eq!(asked(&[(WORRIED, YES), (FRAIL, YES)]), [0, 1, 2, 7]);
    }

    #[track_caller]
    fn level_of(given: &[(u8, u16)], expected: Option<FallRiskAnswer>) {
        assert_eq!(level(&answers(given)), expected, "{given:?}");
    }

    #[test]
    fn a_level_needs_the_three_answers_and_what_they_lead_to() {
        use FallRiskAnswer::{Level, Open};
        use FallRiskLevel::{High, Intermediate, Low};
        level_of(&[(FELL, NO), (UNSTEADY, NO)], None);
        level_of(&[(FELL, NO), (UNSTEADY, NO), (WORRIED, NO)], Some(Level(Low)));
        let worried = [(FELL, NO), (UNSTEADY, NO), (WORRIED, YES)];
        level_of(&worried, Some(Open(OpenQuestion::Severity)));
        let and = |more: &[(u8, u16)]| worried.iter().chain(more).copied().collect::<Vec<_>>();
        level_of(&and(&[(FRAIL, YES)]), Some(Level(High)));
        level_of(&and(&[(FRAIL, NO)]), Some(Open(OpenQuestion::Walking)));
        level_of(&and(&[(FRAIL, NO), (WALKING, NOT_MEASURED)]), Some(Open(OpenQuestion::Walking)));
        level_of(&and(&[(FRAIL, NO), (WALKING, NOT_SLOW)]), Some(Level(Low)));
        level_of(&and(&[(FRAIL, NO), (WALKING, SLOW)]), Some(Level(Intermediate)));
        // What is said of a fall counts only where there was one.
        level_of(&and(&[(FRAIL, NO), (INJURED, YES), (WALKING, SLOW)]), Some(Level(Intermediate)));
    }

    #[test]
    fn each_grave_sign_of_a_fall_is_enough_whatever_else_is_open() {
        for sign in [INJURED, LAY_LONG, UNCONSCIOUS, TWO_OR_MORE, FRAIL] {
            level_of(
                &[(FELL, YES), (UNSTEADY, NO), (WORRIED, NO), (sign, YES)],
                Some(FallRiskAnswer::Level(FallRiskLevel::High)),
            );
        }
    }
}
