//! Words for every instrument: its name, what it asks, what to do and say, its result and what changed.
//!
//! Owns: own wording, in plain language; studies are named only to professionals ([`finding`], [`limit`]). Must not own:
//! limits, points, or any sentence of a licensed form. One file for each instrument, or for a few that are alike; start
//! at [`item_words`] and [`comparison`].

mod answers;
mod chair_stand;
mod change;
mod conditions;
mod corrections;
mod demmi;
mod fall_checklist;
mod fall_risk;
mod gait;
mod goal_scales;
mod help;
mod orthostatic;
mod questions;
mod results;
mod sppb;
mod sppb_guide;
mod totals;
mod tug;
mod walks;
mod weight;

#[cfg(test)]
mod tests;

use crate::domain::assessment::{Conditions, Instrument, Key};
use crate::domain::goal::change::Aspect;
use crate::domain::scale::Zero;
use crate::domain::walk_test::Minutes;
use crate::text::Phrase;

pub use answers::{answer, impossible, not_done_means, unit_of};
pub use change::{comparison, comparison_with_first, limit, word as word_of_change};
pub use conditions::{aid, condition, conditions, shoes, start};
pub use corrections::{correction_reason, decline_reason, source};
pub use fall_checklist::{matter, told as matter_told};
pub use fall_risk::level_of as risk_of_falling;
pub use goal_scales::level;
pub use help::usual_lists;
pub use orthostatic::{standing_concern, standing_symptom};
pub use results::{finding, findings, in_words, missing, number, part_sentence, plain, possible_delirium, reading};
pub use weight::lost as weight_lost;

/// What is told of an instrument before it is used.
#[derive(Debug, Clone, Copy)]
struct AboutInstrument {
    name: Phrase,
    short: Phrase,
    purpose: Phrase,
    note: Option<Phrase>,
}

/// What one item asks, and what there is to choose among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemWords {
    pub question: Phrase,
    /// Of a choice, by their places.
    pub options: &'static [Phrase],
    /// The low and the high end of a scale.
    pub ends: Option<(Phrase, Phrase)>,
}

/// A guided item: what the worker does, and what is read aloud to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guide {
    pub title: Phrase,
    /// Two or three lines, the clock's among them.
    pub instructions: &'static [Phrase],
    pub say: Option<Phrase>,
}

impl ItemWords {
    /// A time or a number.
    const fn open(question: Phrase) -> Self {
        Self { question, options: &[], ends: None }
    }

    const fn choice(question: Phrase, options: &'static [Phrase]) -> Self {
        Self { question, options, ends: None }
    }

    const fn scale(question: Phrase, low: Phrase, high: Phrase) -> Self {
        Self { question, options: &[], ends: Some((low, high)) }
    }
}

fn about(instrument: Instrument) -> AboutInstrument {
    match instrument {
        Instrument::Sppb => sppb::ABOUT,
        Instrument::Gait => gait::ABOUT,
        Instrument::Tug => tug::ABOUT,
        Instrument::ChairStand => chair_stand::ABOUT,
        Instrument::TwoMinuteWalk => walks::about(Minutes::Two),
        Instrument::SixMinuteWalk => walks::about(Minutes::Six),
        Instrument::Demmi => demmi::ABOUT,
        Instrument::GoalRatings => goal_scales::RATINGS,
        Instrument::Psfs => goal_scales::PSFS,
        Instrument::Gas => goal_scales::GAS,
        Instrument::Pain => questions::PAIN,
        Instrument::Exertion => questions::EXERTION,
        Instrument::Ladder => questions::LADDER,
        Instrument::Falls => questions::FALLS_ABOUT,
        Instrument::Help => help::ABOUT,
        Instrument::Fim => totals::FIM,
        Instrument::AdlTaxonomy => totals::ADL,
        Instrument::OtherTotal => totals::OTHER,
        Instrument::Orthostatic => orthostatic::ABOUT,
        Instrument::FallQuestions => fall_risk::ABOUT,
        Instrument::FallChecklist => fall_checklist::ABOUT,
        Instrument::Weight => weight::ABOUT,
        Instrument::Mst => totals::MST,
        Instrument::ShortFesI => totals::SHORT_FES_I,
        Instrument::FourAt => totals::FOUR_AT,
        Instrument::Cfs => totals::CFS,
        Instrument::EqVas => totals::EQ_VAS,
    }
}

pub fn name(instrument: Instrument) -> Phrase {
    about(instrument).name
}

/// For chips and tables.
pub fn short(instrument: Instrument) -> Phrase {
    about(instrument).short
}

/// One plain line: what it tells.
pub fn purpose(instrument: Instrument) -> Phrase {
    about(instrument).purpose
}

/// What must be known before it is used, and beside its result.
pub fn note(instrument: Instrument) -> Option<Phrase> {
    about(instrument).note
}

/// Of any item. `zero` is what 0 means where goals are rated 0–10. What is asked of a goal, a service or an activity
/// stands beneath its own name.
pub fn item_words(instrument: Instrument, key: &Key, zero: Zero) -> ItemWords {
    let words = match key {
        Key::Item(place) => fixed(instrument, *place),
        Key::Goal(_) if instrument == Instrument::Gas => Some(goal_scales::GAS_GOAL),
        Key::Goal(_) => Some(goal_scales::psfs_goal(zero)),
        Key::Weight(_) => Some(ItemWords::open(goal_scales::WEIGHT)),
        Key::Performance(_) => Some(goal_scales::rating(Aspect::Performance)),
        Key::Satisfaction(_) => Some(goal_scales::rating(Aspect::Satisfaction)),
        Key::Service(_) => Some(help::SERVICE),
        Key::Activity(_) => Some(help::ACTIVITY),
    };
    words.unwrap_or(ItemWords::open(name(instrument)))
}

/// `None`: the form has no such item.
fn fixed(instrument: Instrument, place: u8) -> Option<ItemWords> {
    match instrument {
        Instrument::Sppb => sppb::item(place),
        Instrument::Gait => gait::item(place),
        Instrument::Tug => tug::item(place),
        Instrument::ChairStand => chair_stand::item(place),
        Instrument::TwoMinuteWalk | Instrument::SixMinuteWalk => walks::item(place),
        Instrument::Demmi => demmi::item(place),
        Instrument::Psfs => goal_scales::psfs_item(place),
        Instrument::GoalRatings | Instrument::Gas | Instrument::Help => None,
        Instrument::Pain => questions::pain(place),
        Instrument::Exertion => questions::exertion(place),
        Instrument::Ladder => questions::ladder(place),
        Instrument::Falls => questions::falls(place),
        Instrument::Fim => totals::fim(place),
        Instrument::AdlTaxonomy => totals::adl(place),
        Instrument::OtherTotal => totals::other(place),
        Instrument::Orthostatic => orthostatic::item(place),
        Instrument::FallQuestions => fall_risk::item(place),
        Instrument::FallChecklist => fall_checklist::item(place),
        Instrument::Weight => weight::item(place),
        Instrument::Mst | Instrument::ShortFesI | Instrument::FourAt | Instrument::Cfs | Instrument::EqVas => {
            totals::typed(instrument, place)
        }
    }
}

/// Of a fixed item; see [`item_words`] for items about a goal, a service or an activity.
pub fn question(instrument: Instrument, place: u8) -> Phrase {
    item_words(instrument, &Key::Item(place), Zero::default()).question
}

/// As it is asked the first time.
pub fn question_at_first(instrument: Instrument, place: u8) -> Phrase {
    let at_first = match instrument {
        Instrument::Falls => questions::falls_at_first(place),
        _ => None,
    };
    at_first.unwrap_or_else(|| question(instrument, place))
}

/// Of a fixed choice, by their places; empty where there is nothing to choose among.
pub fn options(instrument: Instrument, place: u8) -> Vec<Phrase> {
    item_words(instrument, &Key::Item(place), Zero::default()).options.to_vec()
}

/// The heading above an item, for forms with parts. The same for every item of a part.
pub fn section(instrument: Instrument, place: u8) -> Option<Phrase> {
    match instrument {
        Instrument::Sppb => sppb::section(place),
        Instrument::Demmi => demmi::section(place),
        _ => None,
    }
}

/// What an item is called under the heading of its part.
pub fn item_in_part(instrument: Instrument, place: u8) -> Phrase {
    let short = match instrument {
        Instrument::Sppb => sppb_guide::in_part(place),
        _ => None,
    };
    short.unwrap_or_else(|| question(instrument, place))
}

/// Said beside the running clock, when it is enough.
pub fn enough(instrument: Instrument, place: u8) -> Option<Phrase> {
    match instrument {
        Instrument::Sppb => sppb_guide::enough(place),
        _ => None,
    }
}

/// `None`: not guided. Where conditions are not known yet, it tells of every way to begin.
pub fn guide(instrument: Instrument, place: u8, conditions: &Conditions) -> Option<Guide> {
    match instrument {
        Instrument::Sppb => sppb_guide::guide(place, conditions),
        Instrument::Gait => gait::guide(place, conditions.start),
        Instrument::Tug => tug::guide(place),
        Instrument::ChairStand => chair_stand::guide(place),
        Instrument::TwoMinuteWalk => walks::guide(Minutes::Two, place),
        Instrument::SixMinuteWalk => walks::guide(Minutes::Six, place),
        Instrument::Orthostatic => orthostatic::guide(place),
        _ => None,
    }
}
