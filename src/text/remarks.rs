//! The phrases that are chosen about a session instead of being written.

use crate::domain::session::remark::Remark;
use crate::text::Phrase;

pub fn remark(remark: Remark) -> Phrase {
    let [nb, nn, en] = match remark {
        Remark::Motivated => ["Motivert", "Motivert", "Motivated"],
        Remark::Steadier => ["Stødigere enn sist", "Stødigare enn sist", "Steadier than last time"],
        Remark::Stronger => ["Sterkere enn sist", "Sterkare enn sist", "Stronger than last time"],
        Remark::NeededLessSupport => ["Trengte mindre støtte", "Trong mindre støtte", "Needed less support"],
        Remark::AsLastTime => ["Som sist", "Som sist", "As last time"],
        Remark::NeededMoreSupport => ["Trengte mer støtte", "Trong meir støtte", "Needed more support"],
        Remark::NeededMoreRest => ["Trengte mer hvile", "Trong meir kvile", "Needed more rest"],
        Remark::LessSteady => ["Mer ustø enn sist", "Meir ustø enn sist", "Less steady than last time"],
        Remark::Tired => ["Sliten", "Sliten", "Tired"],
        Remark::SleptBadly => ["Sov dårlig", "Sov dårleg", "Slept badly"],
        Remark::Sore => ["Støl", "Støl", "Sore"],
        Remark::HardToFollow => ["Vanskelig å følge med", "Vanskeleg å følgje med", "Found it hard to follow"],
    };
    Phrase { nb, nn, en }
}
