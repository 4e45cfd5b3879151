//! The instruments, and every place where they differ. Whoever adds one is led through here by the compiler.

use super::answer::{Answers, Key};
use super::change::{Change, Comparison};
use super::conditions::{Condition, Conditions, Metres};
use super::form::{Item, Occasion};
use super::outcome::{Better, Missing, Outcome};
use super::{Assessment, Reference};
use crate::domain::{
    chair_stand, demmi, exertion, falls, gait, gas, goal, help, ladder, pain, psfs, sppb, totals, tug, walk_test,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Instrument {
    Sppb,
    Gait,
    Tug,
    ChairStand,
    TwoMinuteWalk,
    SixMinuteWalk,
    Demmi,
    /// The person's goals, each rated 1–10 for performance and for satisfaction.
    GoalRatings,
    Psfs,
    Gas,
    Pain,
    Exertion,
    Ladder,
    Falls,
    Help,
    Fim,
    AdlTaxonomy,
    OtherTotal,
}

/// How an instrument comes about on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// Step by step with a clock; or from paper.
    Guided,
    /// All items on one page.
    Form,
}

impl Instrument {
    pub const ALL: [Self; 18] = [
        Self::Sppb,
        Self::Gait,
        Self::Tug,
        Self::ChairStand,
        Self::TwoMinuteWalk,
        Self::SixMinuteWalk,
        Self::Demmi,
        Self::GoalRatings,
        Self::Psfs,
        Self::Gas,
        Self::Pain,
        Self::Exertion,
        Self::Ladder,
        Self::Falls,
        Self::Help,
        Self::Fim,
        Self::AdlTaxonomy,
        Self::OtherTotal,
    ];

    /// The short questions: one tap each, on one page together.
    pub const SHORT: [Self; 4] = [Self::Pain, Self::Exertion, Self::Ladder, Self::Falls];

    pub fn face(self) -> Face {
        match self {
            Self::Sppb | Self::Gait | Self::Tug | Self::ChairStand | Self::TwoMinuteWalk | Self::SixMinuteWalk => {
                Face::Guided
            }
            Self::Demmi | Self::GoalRatings | Self::Psfs | Self::Gas => Face::Form,
            Self::Pain | Self::Exertion | Self::Ladder | Self::Falls => Face::Form,
            Self::Help | Self::Fim | Self::AdlTaxonomy | Self::OtherTotal => Face::Form,
        }
    }

    /// Everything to ask, given what is answered already.
    pub fn form(self, occasion: &Occasion, answers: &Answers) -> Vec<Item> {
        match self {
            Self::Sppb => sppb::sheet::form(answers),
            Self::Gait => gait::protocol::form(answers),
            Self::Tug => tug::protocol::form(),
            Self::ChairStand => chair_stand::protocol::form(),
            Self::TwoMinuteWalk => walk_test::protocol::form(walk_test::Minutes::Two),
            Self::SixMinuteWalk => walk_test::protocol::form(walk_test::Minutes::Six),
            Self::Demmi => demmi::protocol::form(),
            Self::GoalRatings => goal::protocol::form(occasion),
            Self::Psfs => psfs::protocol::form(occasion),
            Self::Gas => gas::protocol::form(occasion),
            Self::Pain => pain::protocol::form(),
            Self::Exertion => exertion::protocol::form(),
            Self::Ladder => ladder::protocol::form(),
            Self::Falls => falls::protocol::form(answers),
            Self::Help => help::protocol::form(occasion),
            Self::Fim => totals::protocol::fim(answers),
            Self::AdlTaxonomy => totals::protocol::adl_taxonomy(),
            Self::OtherTotal => totals::protocol::other(answers),
        }
    }

    /// Answers that are not asked for, because they follow from a setting or from the goals.
    pub fn given(self, occasion: &Occasion) -> Answers {
        match self {
            Self::Psfs => psfs::protocol::given(occasion),
            Self::Gas => gas::protocol::given(occasion),
            _ => Answers::default(),
        }
    }

    /// What was left out beside its other half: both are answered, or neither.
    pub fn left_out(self, answers: &Answers) -> Vec<Key> {
        match self {
            Self::GoalRatings => goal::protocol::left_out(answers),
            _ => vec![],
        }
    }

    /// The conditions that are asked for, in the order they are shown.
    pub fn conditions(self) -> &'static [Condition] {
        use Condition::{Aid, ChairHeight, Course, Form, Helper, Room, Shoes, Start};
        match self {
            Self::Sppb => &[Course, Aid, Shoes, ChairHeight, Room, Helper],
            Self::Gait => &[Course, Start, Aid, Shoes, Room, Helper],
            Self::Tug => &[Aid, Shoes, ChairHeight, Room, Helper],
            Self::ChairStand => &[ChairHeight, Shoes, Room, Helper],
            Self::TwoMinuteWalk | Self::SixMinuteWalk => &[Course, Aid, Shoes, Room, Helper],
            Self::Demmi => &[Aid, ChairHeight, Room, Helper],
            Self::Fim | Self::AdlTaxonomy | Self::OtherTotal => &[Form],
            Self::GoalRatings | Self::Psfs | Self::Gas => &[],
            Self::Pain | Self::Exertion | Self::Ladder | Self::Falls | Self::Help => &[],
        }
    }

    /// Those that make two results two different measures.
    pub fn keeps_apart(self) -> &'static [Condition] {
        match self {
            Self::Gait => &[Condition::Course, Condition::Start],
            Self::Sppb => &[Condition::Course],
            Self::Fim | Self::AdlTaxonomy | Self::OtherTotal => &[Condition::Form],
            Self::Tug | Self::ChairStand | Self::TwoMinuteWalk | Self::SixMinuteWalk | Self::Demmi => &[],
            Self::GoalRatings | Self::Psfs | Self::Gas => &[],
            Self::Pain | Self::Exertion | Self::Ladder | Self::Falls | Self::Help => &[],
        }
    }

    /// Lengths to choose among; empty where any length is typed or none is asked for.
    pub fn courses(self) -> &'static [u16] {
        match self {
            Self::Sppb => &[4, 3],
            Self::Gait => &[4, 6, 10],
            _ => &[],
        }
    }

    /// What is assumed until something else is stated or known from last time.
    pub fn usual_conditions(self) -> Conditions {
        match self {
            Self::Sppb => Conditions { course: Metres::new(4).ok(), ..Conditions::default() },
            Self::Gait => gait::protocol::usual_conditions(),
            Self::TwoMinuteWalk | Self::SixMinuteWalk => walk_test::protocol::usual_conditions(),
            _ => Conditions::default(),
        }
    }

    pub fn better(self) -> Better {
        match self {
            Self::Sppb | Self::Gait | Self::ChairStand | Self::TwoMinuteWalk | Self::SixMinuteWalk => Better::Higher,
            Self::Demmi | Self::GoalRatings | Self::Psfs | Self::Gas | Self::Ladder | Self::Fim => Better::Higher,
            Self::Tug | Self::Pain | Self::Help => Better::Lower,
            Self::Exertion | Self::Falls | Self::AdlTaxonomy | Self::OtherTotal => Better::Neither,
        }
    }

    fn change(self, earlier: &Assessment, later: &Assessment) -> Option<Change> {
        match self {
            Self::Sppb => sppb::sheet::change(earlier, later),
            Self::Gait => gait::protocol::change(earlier, later),
            Self::Tug => tug::protocol::change(earlier, later),
            Self::ChairStand => chair_stand::protocol::change(earlier, later),
            Self::TwoMinuteWalk => walk_test::protocol::change(walk_test::Minutes::Two, earlier, later),
            Self::SixMinuteWalk => walk_test::protocol::change(walk_test::Minutes::Six, earlier, later),
            Self::Demmi => demmi::protocol::change(earlier, later),
            Self::GoalRatings => goal::protocol::change(earlier, later),
            Self::Psfs => psfs::protocol::change(earlier, later),
            Self::Gas => gas::protocol::change(earlier, later),
            Self::Pain => pain::protocol::change(earlier, later),
            Self::Exertion => exertion::protocol::change(earlier, later),
            Self::Ladder => ladder::protocol::change(earlier, later),
            Self::Falls => falls::protocol::change(earlier, later),
            Self::Help => help::protocol::change(earlier, later),
            Self::Fim | Self::AdlTaxonomy | Self::OtherTotal => totals::protocol::change(earlier, later),
        }
    }
}

impl Assessment {
    pub fn outcome(&self, person: Reference) -> Outcome {
        let outcome = match self.instrument {
            Instrument::Sppb => sppb::sheet::outcome(self),
            Instrument::Gait => gait::protocol::outcome(self),
            Instrument::Tug => tug::protocol::outcome(self, person),
            Instrument::ChairStand => chair_stand::protocol::outcome(self, person),
            Instrument::TwoMinuteWalk | Instrument::SixMinuteWalk => walk_test::protocol::outcome(self),
            Instrument::Demmi => demmi::protocol::outcome(self),
            Instrument::GoalRatings => goal::protocol::outcome(self),
            Instrument::Psfs => psfs::protocol::outcome(self),
            Instrument::Gas => gas::protocol::outcome(self),
            Instrument::Pain => pain::protocol::outcome(self),
            Instrument::Exertion => exertion::protocol::outcome(self),
            Instrument::Ladder => ladder::protocol::outcome(self),
            Instrument::Falls => falls::protocol::outcome(self),
            Instrument::Help => help::protocol::outcome(self),
            Instrument::Fim | Instrument::AdlTaxonomy | Instrument::OtherTotal => totals::protocol::outcome(self),
        };
        outcome.unwrap_or_else(|| {
            if let Some(why) = self.answers.all_not_done() {
                return Outcome::not_done(why);
            }
            let form = self.instrument.form(&Occasion::of(&self.answers), &self.answers);
            let of = form.iter().filter(|item| item.needed).count().max(self.answers.len());
            let answered = self.answers.iter().filter(|(_, answer)| answer.reason().is_none()).count();
            Outcome { reading: Err(Missing::Partial { answered, of }), findings: vec![] }
        })
    }

    /// This assessment against an earlier one of the same instrument.
    pub fn since(&self, earlier: &Self) -> Comparison {
        let differing = |among| self.conditions.differences(&earlier.conditions, among);
        let apart = differing(self.instrument.keeps_apart());
        if !apart.is_empty() || self.instrument != earlier.instrument {
            return Comparison::NotAlike { differing: apart };
        }
        match self.instrument.change(earlier, self) {
            Some(change) => Comparison::Alike { change, differing: differing(self.instrument.conditions()) },
            None => Comparison::NoNumber,
        }
    }
}
