//! Timed Up and Go. Source: clinical rules §4.

use super::{AboutInstrument, Guide, ItemWords};
use crate::domain::tug::protocol::{ARMS, TIME};

pub(super) const ABOUT: AboutInstrument =
    AboutInstrument { name: NAME, short: SHORT, purpose: PURPOSE, note: Some(NOT_ALONE) };

phrases! { for super;
    NAME: "Timed Up and Go" | "Timed Up and Go" | "Timed Up and Go";
    SHORT: "TUG" | "TUG" | "TUG";
    PURPOSE:
        "Viser hvor lang tid det tar å reise seg, gå tre meter, snu, gå tilbake og sette seg." |
        "Viser kor lang tid det tek å reise seg, gå tre meter, snu, gå tilbake og setje seg." |
        "Shows how long it takes to rise, walk three metres, turn, walk back and sit down.";
    NOT_ALONE:
        "Skal ikke brukes alene for å si hvem som vil falle." |
        "Skal ikkje brukast åleine for å seie kven som vil falle." |
        "Not to be used alone to tell who will fall.";
    TIME_LABEL:
        "Tid fra «gå» til personen sitter igjen" |
        "Tid frå «gå» til personen sit igjen" |
        "Time from “go” until the person is seated again";

    TITLE: "Reis deg, gå, snu og sett deg" | "Reis deg, gå, snu og set deg" | "Rise, walk, turn and sit down";
    PLACE:
        "Stol med armlener, og en strek på gulvet tre meter foran. La personen prøve én gang først, uten klokke." |
        "Stol med armlene, og ein strek på golvet tre meter framfor. Lat personen prøve éin gong først, utan klokke." |
        "A chair with armrests, and a line on the floor three metres in front. Let the person try once first, without the clock.";
    CLOCK:
        "Trykk i det du sier «gå». Trykk igjen når personen sitter." |
        "Trykk i det du seier «gå». Trykk igjen når personen sit." |
        "Tap as you say “go”. Tap again when the person is seated.";
    BESIDE:
        "Hold deg tett ved hele veien. Vanlige sko og vanlig hjelpemiddel." |
        "Hald deg tett ved heile vegen. Vanlege sko og vanleg hjelpemiddel." |
        "Stay close all the way. Usual shoes and usual walking aid.";
    DID_ARMS_HELP:
        "Hjalp armene til da personen reiste seg?" |
        "Hjelpte armane til då personen reiste seg?" |
        "Did the arms help in rising?";
    NO_ARMS: "Nei" | "Nei" | "No";
    ARMS_HELPED: "Ja, armene hjalp til" | "Ja, armane hjelpte til" | "Yes, the arms helped";
    ARMS_ALLOWED:
        "Det er lov å bruke armene her." | "Det er lov å bruke armane her." | "Using the arms is allowed here.";
    ARMS_ALIKE:
        "To målinger sammenlignes bare når det var likt begge ganger." |
        "To målingar blir berre samanlikna når det var likt begge gonger." |
        "Two measurements are compared only where it was the same both times.";

    SAY:
        "Når jeg sier gå, reiser du deg, går i vanlig fart til streken, snur, går tilbake og setter deg. Er du klar? Gå." |
        "Når eg seier gå, reiser du deg, går i vanleg fart til streken, snur, går tilbake og set deg. Er du klar? Gå." |
        "When I say go, stand up, walk at your normal speed to the line, turn, walk back and sit down. Are you ready? Go.";
}

pub(super) fn item(place: u8) -> Option<ItemWords> {
    match place {
        TIME => Some(ItemWords::open(TIME_LABEL)),
        ARMS => Some(ItemWords::choice(DID_ARMS_HELP, &[NO_ARMS, ARMS_HELPED])),
        _ => None,
    }
}

pub(super) fn guide(place: u8) -> Option<Guide> {
    match place {
        TIME => Some(Guide { title: TITLE, instructions: &[PLACE, CLOCK, BESIDE], say: Some(SAY) }),
        ARMS => Some(Guide { title: DID_ARMS_HELP, instructions: &[ARMS_ALLOWED, ARMS_ALIKE], say: None }),
        _ => None,
    }
}
