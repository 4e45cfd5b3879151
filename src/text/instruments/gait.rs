//! Gait speed over 4, 6 or 10 metres: two walks, from standing or already walking.
//!
//! Source: clinical rules §3.

use super::{AboutInstrument, Guide, ItemWords};
use crate::domain::assessment::conditions::Start;
use crate::domain::gait::protocol::{FIRST, SECOND};
use crate::text::Phrase;
use crate::text::gait::SPEED;

pub(super) const ABOUT: AboutInstrument =
    AboutInstrument { name: SPEED, short: SPEED, purpose: PURPOSE, note: Some(NOTE) };

phrases! { for super;
    PURPOSE:
        "Viser hvor fort personen går i vanlig fart." |
        "Viser kor fort personen går i vanleg fart." |
        "Shows how fast the person walks at their usual pace.";
    NOTE:
        "Blir bare sammenlignet med gange på samme bane og med samme start." |
        "Blir berre samanlikna med gange på same bane og med same start." |
        "Compared only with walks on the same course and with the same start.";
    FIRST_WALK: "Første gang" | "Første gong" | "First walk";
    SECOND_WALK: "Andre gang" | "Andre gong" | "Second walk";

    FIRST_TITLE: "Gå i vanlig fart" | "Gå i vanleg fart" | "Walk at your usual pace";
    SECOND_TITLE: "Gå en gang til" | "Gå ein gong til" | "Walk once more";

    STANDING_PLACE:
        "Merk banen med to streker. Tærne bak den første, og fritt gulv et stykke forbi den andre." |
        "Merk banen med to strekar. Tærne bak den første, og fritt golv eit stykke forbi den andre." |
        "Mark the course with two lines. Toes behind the first, and free floor some way past the other.";
    STANDING_AGAIN:
        "Som første gang: tærne bak streken. Den raskeste gangen teller." |
        "Som første gong: tærne bak streken. Den raskaste gongen tel." |
        "As the first time: toes behind the line. The faster walk counts.";
    STANDING_CLOCK:
        "Trykk med det samme foten rører seg. Trykk igjen når første fot er helt over den andre streken." |
        "Trykk med det same foten rører seg. Trykk igjen når første foten er heilt over den andre streken." |
        "Tap the moment the foot moves. Tap again when the first foot is wholly over the other line.";

    WALKING_PLACE:
        "Merk banen med to streker, og to meter ekstra før og etter. Personen begynner to meter før den første streken." |
        "Merk banen med to strekar, og to meter ekstra før og etter. Personen startar to meter før den første streken." |
        "Mark the course with two lines, and two metres more before and after. The person begins two metres before the first line.";
    WALKING_AGAIN:
        "Som første gang: begynn to meter før streken. Snittet av de to gangene teller." |
        "Som første gong: start to meter før streken. Snittet av dei to gongene tel." |
        "As the first time: begin two metres before the line. The mean of the two walks counts.";
    WALKING_CLOCK:
        "Trykk når første fot er over den første streken, og igjen når første fot er over den andre. Klokka går bare mellom strekene." |
        "Trykk når første foten er over den første streken, og igjen når første foten er over den andre. Klokka går berre mellom strekane." |
        "Tap when the first foot is over the first line, and again when the first foot is over the other. The clock runs only between the lines.";

    ANY_PLACE:
        "Merk banen med to streker. Stående start: tærne bak den første. Gående start: to meter før den." |
        "Merk banen med to strekar. Ståande start: tærne bak den første. Gåande start: to meter før han." |
        "Mark the course with two lines. Standing start: toes behind the first. Walking start: two metres before it.";
    ANY_AGAIN:
        "Gjør som første gang, med samme start." |
        "Gjer som første gong, med same start." |
        "Do as the first time, with the same start.";
    ANY_CLOCK:
        "Stående start: trykk når foten rører seg. Gående start: trykk når første fot krysser streken. Trykk igjen når første fot er over den andre streken." |
        "Ståande start: trykk når foten rører seg. Gåande start: trykk når første foten kryssar streken. Trykk igjen når første foten er over den andre streken." |
        "Standing start: tap when the foot moves. Walking start: tap when the first foot crosses the line. Tap again when the first foot is over the other line.";

    BESIDE:
        "Gå litt bak og til siden, og ikke snakk underveis. Vanlig hjelpemiddel er lov." |
        "Gå litt bak og til sida, og ikkje snakk undervegs. Vanleg hjelpemiddel er lov." |
        "Walk a little behind and to the side, and do not talk on the way. The usual walking aid is allowed.";

    SAY:
        "Gå slik du pleier, i vanlig fart, til jeg sier stopp. Er du klar? Gå." |
        "Gå slik du plar, i vanleg fart, til eg seier stopp. Er du klar? Gå." |
        "Walk as you usually do, at your normal speed, until I say stop. Are you ready? Go.";
    SAY_AGAIN:
        "Nå gjør vi det en gang til. Gå slik du pleier, til jeg sier stopp. Er du klar? Gå." |
        "No gjer vi det ein gong til. Gå slik du plar, til eg seier stopp. Er du klar? Gå." |
        "Now we do it once more. Walk as you usually do, until I say stop. Are you ready? Go.";
}

pub(super) fn item(place: u8) -> Option<ItemWords> {
    match place {
        FIRST => Some(ItemWords::open(FIRST_WALK)),
        SECOND => Some(ItemWords::open(SECOND_WALK)),
        _ => None,
    }
}

/// `start`: `None` where it is not known yet; the lines then tell of both.
pub(super) fn guide(place: u8, start: Option<Start>) -> Option<Guide> {
    let instructions: &[Phrase] = match (place, start) {
        (FIRST, Some(Start::Standing)) => &[STANDING_PLACE, STANDING_CLOCK, BESIDE],
        (SECOND, Some(Start::Standing)) => &[STANDING_AGAIN, STANDING_CLOCK, BESIDE],
        (FIRST, Some(Start::Walking)) => &[WALKING_PLACE, WALKING_CLOCK, BESIDE],
        (SECOND, Some(Start::Walking)) => &[WALKING_AGAIN, WALKING_CLOCK, BESIDE],
        (FIRST, None) => &[ANY_PLACE, ANY_CLOCK, BESIDE],
        (SECOND, None) => &[ANY_AGAIN, ANY_CLOCK, BESIDE],
        _ => return None,
    };
    let (title, say) = if place == FIRST { (FIRST_TITLE, SAY) } else { (SECOND_TITLE, SAY_AGAIN) };
    Some(Guide { title, instructions, say: Some(say) })
}
