//! The 30-second chair stand. Source: clinical rules §6.

use super::{AboutInstrument, Guide, ItemWords};
use crate::domain::chair_stand::protocol::{ARMS, STANDS};

pub(super) const ABOUT: AboutInstrument = AboutInstrument { name: NAME, short: SHORT, purpose: PURPOSE, note: None };

phrases! { for super;
    NAME: "Reise seg på 30 sekunder" | "Reise seg på 30 sekund" | "30-second chair stand";
    SHORT: "Reise seg, 30 s" | "Reise seg, 30 s" | "Chair stand, 30 s";
    PURPOSE:
        "Viser hvor mange ganger personen klarer å reise seg fra en stol på et halvt minutt." |
        "Viser kor mange gonger personen klarer å reise seg frå ein stol på eit halvt minutt." |
        "Shows how many times the person can rise from a chair in half a minute.";
    HOW_MANY:
        "Hvor mange ganger reiste personen seg?" |
        "Kor mange gonger reiste personen seg?" |
        "How many times did the person rise?";
    WERE_ARMS_USED: "Ble armene brukt?" | "Vart armane brukte?" | "Were the arms used?";
    CROSSED: "Nei, armene i kryss" | "Nei, armane i kryss" | "No, arms crossed";
    USED: "Ja, armene ble brukt" | "Ja, armane vart brukte" | "Yes, the arms were used";

    TITLE: "Reis deg så mange ganger du kan" | "Reis deg så mange gonger du kan" | "Rise as many times as you can";
    PLACE:
        "Rett stol mot veggen, med sete 43–46 cm over gulvet. Stå på skrå foran, klar til å støtte." |
        "Rett stol mot veggen, med sete 43–46 cm over golvet. Stå på skrå framfor, klar til å støtte." |
        "A straight chair against the wall, the seat 43–46 cm above the floor. Stand diagonally in front, ready to support.";
    CLOCK:
        "Trykk i det du sier «reis deg». Trykk så én gang hver gang personen står." |
        "Trykk i det du seier «reis deg». Trykk så éin gong kvar gong personen står." |
        "Tap as you say “stand up”. Then tap once each time the person stands.";
    END:
        "Mer enn halvveis oppe når tiden er ute, teller med. Må armene hjelpe til, så stopp og svar det etterpå: da blir resultatet 0." |
        "Meir enn halvvegs oppe når tida er ute, tel med. Må armane hjelpe til, så stopp og svar det etterpå: då blir resultatet 0." |
        "More than halfway up when time is out counts. If the arms have to help, stop and answer so afterwards: the result is then 0.";
    SAY:
        "Legg armene i kryss på brystet. Reis deg helt opp og sett deg igjen, så mange ganger du kan på 30 sekunder. Er du klar? Reis deg." |
        "Legg armane i kryss på brystet. Reis deg heilt opp og set deg igjen, så mange gonger du kan på 30 sekund. Er du klar? Reis deg." |
        "Cross your arms on your chest. Stand all the way up and sit down again, as many times as you can in 30 seconds. Are you ready? Stand up.";

    ARMS_ZERO:
        "Måtte armene hjelpe til, blir resultatet 0." |
        "Måtte armane hjelpe til, blir resultatet 0." |
        "If the arms had to help, the result is 0.";
    ARMS_KEPT:
        "Det som ble talt, blir tatt vare på." |
        "Det som vart talt, blir teke vare på." |
        "What was counted is kept.";
}

pub(super) fn item(place: u8) -> Option<ItemWords> {
    match place {
        STANDS => Some(ItemWords::open(HOW_MANY)),
        ARMS => Some(ItemWords::choice(WERE_ARMS_USED, &[CROSSED, USED])),
        _ => None,
    }
}

pub(super) fn guide(place: u8) -> Option<Guide> {
    match place {
        STANDS => Some(Guide { title: TITLE, instructions: &[PLACE, CLOCK, END], say: Some(SAY) }),
        ARMS => Some(Guide { title: WERE_ARMS_USED, instructions: &[ARMS_ZERO, ARMS_KEPT], say: None }),
        _ => None,
    }
}
