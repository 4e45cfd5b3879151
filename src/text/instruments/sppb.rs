//! The SPPB: what its items ask. What is told and said while it is led stands in [`super::sppb_guide`], its points in
//! [`crate::text::sppb`].

use super::sppb_guide::in_part;
use super::{AboutInstrument, ItemWords};
use crate::domain::sppb::sheet;
use crate::text::Phrase;
use crate::text::sppb;

pub(super) const ABOUT: AboutInstrument = AboutInstrument { name: NAME, short: NAME, purpose: PURPOSE, note: None };

phrases! { for super;
    NAME: "SPPB" | "SPPB" | "SPPB";
    PURPOSE:
        "Viser hvordan det går med balansen, gangen og det å reise seg fra en stol." |
        "Viser korleis det går med balansen, gangen og det å reise seg frå ein stol." |
        "Shows how balance, walking and rising from a chair are going.";
    FIRST_WALK: "Gange, første gang" | "Gange, første gong" | "Walking, first time";
    SECOND_WALK: "Gange, andre gang" | "Gange, andre gong" | "Walking, second time";
    FIVE_WITH_ARMS:
        "Reise seg fem ganger med armene (ekstra)" |
        "Reise seg fem gonger med armane (ekstra)" |
        "Rising five times using the arms (extra)";
}

/// Where the answers stand on paper is the order of the form. `None`: the form has no such item.
pub(super) fn item(place: u8) -> Option<ItemWords> {
    Some(match place {
        sheet::SIDE_BY_SIDE => ItemWords::open(in_part(sheet::SIDE_BY_SIDE)?),
        sheet::SEMI_TANDEM => ItemWords::open(in_part(sheet::SEMI_TANDEM)?),
        sheet::TANDEM => ItemWords::open(in_part(sheet::TANDEM)?),
        sheet::FIRST_WALK => ItemWords::open(FIRST_WALK),
        sheet::SECOND_WALK => ItemWords::open(SECOND_WALK),
        sheet::SINGLE_STAND => ItemWords::choice(in_part(sheet::SINGLE_STAND)?, &[sppb::WITHOUT_ARMS, sppb::USED_ARMS]),
        sheet::FIVE_STANDS => ItemWords::open(in_part(sheet::FIVE_STANDS)?),
        sheet::FIVE_WITH_ARMS => ItemWords::open(FIVE_WITH_ARMS),
        _ => return None,
    })
}

pub(super) fn section(place: u8) -> Option<Phrase> {
    match place {
        sheet::SIDE_BY_SIDE..=sheet::TANDEM => Some(sppb::BALANCE),
        sheet::FIRST_WALK | sheet::SECOND_WALK => Some(sppb::GAIT),
        sheet::SINGLE_STAND..=sheet::FIVE_WITH_ARMS => Some(sppb::CHAIR),
        _ => None,
    }
}
