//! What each instrument asks, and where it is asked.

use crate::domain::assessment::outcome::PartScore;
use crate::domain::assessment::{Answers, Assessment, Conditions, Instrument, Item, Key, Occasion};
use crate::domain::identity::GoalId;
use crate::domain::scale::{Weight, Zero};
use crate::domain::{
    chair_stand, demmi, exertion, fall_checklist, fall_risk, falls, gait, gas, goal, help, ladder, orthostatic, pain,
    psfs, sppb, totals, tug, walk_test, weight,
};

/// How an instrument comes about on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntryMode {
    /// Step by step with a clock; or from paper.
    Guided,
    /// All items on one page.
    Form,
}

pub fn face(instrument: Instrument) -> EntryMode {
    match instrument {
        Instrument::Sppb
        | Instrument::Gait
        | Instrument::Tug
        | Instrument::ChairStand
        | Instrument::TwoMinuteWalk
        | Instrument::SixMinuteWalk
        | Instrument::Orthostatic => EntryMode::Guided,
        Instrument::Demmi | Instrument::GoalRatings | Instrument::Psfs | Instrument::Gas => EntryMode::Form,
        Instrument::Pain | Instrument::Exertion | Instrument::Ladder | Instrument::Falls => EntryMode::Form,
        Instrument::FallQuestions | Instrument::FallChecklist | Instrument::Weight => EntryMode::Form,
        Instrument::Help
        | Instrument::Fim
        | Instrument::AdlTaxonomy
        | Instrument::OtherTotal
        | Instrument::Mst
        | Instrument::ShortFesI
        | Instrument::FourAt
        | Instrument::Cfs
        | Instrument::EqVas => EntryMode::Form,
    }
}

/// Everything to ask, given how it is measured and what is answered already.
pub fn form(instrument: Instrument, occasion: &Occasion, conditions: &Conditions, answers: &Answers) -> Vec<Item> {
    match instrument {
        Instrument::Sppb => sppb::sheet::form(conditions, answers),
        Instrument::Gait => gait::protocol::form(conditions, answers),
        Instrument::Tug => tug::protocol::form(),
        Instrument::ChairStand => chair_stand::protocol::form(),
        Instrument::TwoMinuteWalk => walk_test::protocol::form(walk_test::Minutes::Two),
        Instrument::SixMinuteWalk => walk_test::protocol::form(walk_test::Minutes::Six),
        Instrument::Demmi => demmi::protocol::form(),
        Instrument::GoalRatings => goal::protocol::form(occasion),
        Instrument::Psfs => psfs::protocol::form(occasion),
        Instrument::Gas => gas::protocol::form(occasion),
        Instrument::Pain => pain::protocol::form(),
        Instrument::Exertion => exertion::protocol::form(),
        Instrument::Ladder => ladder::protocol::form(),
        Instrument::Falls => falls::protocol::form(answers),
        Instrument::Help => help::protocol::form(occasion),
        Instrument::Fim => totals::protocol::fim(answers),
        Instrument::AdlTaxonomy => totals::protocol::adl_taxonomy(),
        Instrument::OtherTotal => totals::protocol::other(answers),
        Instrument::Orthostatic => orthostatic::protocol::form(answers),
        Instrument::FallQuestions => fall_risk::protocol::form(answers),
        Instrument::FallChecklist => fall_checklist::protocol::form(),
        Instrument::Weight => weight::protocol::form(),
        Instrument::Mst | Instrument::ShortFesI | Instrument::FourAt | Instrument::Cfs | Instrument::EqVas => {
            totals::protocol::typed(instrument)
        }
    }
}

/// What was asked, as its own answers call for it.
pub fn form_of(assessment: &Assessment) -> Vec<Item> {
    let Assessment { instrument, conditions, answers, .. } = assessment;
    form(*instrument, &Occasion::of(answers), conditions, answers)
}

/// What one part of the form gives. To be asked once all that it needs is answered. `None`: it has no parts.
pub fn part_score(instrument: Instrument, part: u8, conditions: &Conditions, answers: &Answers) -> Option<PartScore> {
    match instrument {
        Instrument::Sppb => sppb::sheet::part_score(part, conditions, answers),
        Instrument::Gait | Instrument::Tug | Instrument::ChairStand => None,
        Instrument::TwoMinuteWalk | Instrument::SixMinuteWalk | Instrument::Orthostatic => None,
        Instrument::Demmi | Instrument::GoalRatings | Instrument::Psfs | Instrument::Gas => None,
        Instrument::Pain | Instrument::Exertion | Instrument::Ladder | Instrument::Falls => None,
        Instrument::FallQuestions | Instrument::FallChecklist | Instrument::Weight => None,
        Instrument::Help
        | Instrument::Fim
        | Instrument::AdlTaxonomy
        | Instrument::OtherTotal
        | Instrument::Mst
        | Instrument::ShortFesI
        | Instrument::FourAt
        | Instrument::Cfs
        | Instrument::EqVas => None,
    }
}

/// Answers that are not asked for, because they follow from a setting or from the goals.
pub fn given(instrument: Instrument, occasion: &Occasion) -> Answers {
    match instrument {
        Instrument::Psfs => psfs::protocol::given(occasion),
        Instrument::Gas => gas::protocol::given(occasion),
        _ => Answers::default(),
    }
}

/// What was left out beside its other half: both are answered, or neither.
pub fn left_out(instrument: Instrument, answers: &Answers) -> Vec<Key> {
    match instrument {
        Instrument::GoalRatings => goal::protocol::left_out(answers),
        _ => vec![],
    }
}

/// What an assessment was asked from: the same goals with the same weights, and the same direction.
pub fn occasion_behind(assessment: &Assessment) -> Occasion {
    let answers = &assessment.answers;
    let weight =
        |goal: GoalId| answers.whole_to(&Key::Weight(goal)).and_then(|it| Weight::new(u8::try_from(it).ok()?).ok());
    let turned = assessment.instrument == Instrument::Psfs && answers.whole(psfs::protocol::DIRECTION) == Some(1);
    let of = Occasion::of(answers);
    let scaled = of.goals.iter().map(|goal| (*goal, weight(*goal).unwrap_or(Weight::EVEN))).collect();
    Occasion { scaled, zero: if turned { Zero::NoProblem } else { Zero::Cannot }, ..of }
}
