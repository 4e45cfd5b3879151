//! The 2- and 6-minute walk. No percent of a predicted distance is ever named. Source: clinical rules §5, §12.

use super::{AboutInstrument, Guide, ItemWords};
use crate::domain::walk_test::Minutes;
use crate::domain::walk_test::protocol::{METRES, PAUSES};

phrases! { for super;
    TWO: "Gangtest på 2 minutter" | "Gangtest på 2 minutt" | "2-minute walk";
    TWO_SHORT: "Gange, 2 min" | "Gange, 2 min" | "Walk, 2 min";
    TWO_PURPOSE:
        "Viser hvor langt personen går på to minutter." |
        "Viser kor langt personen går på to minutt." |
        "Shows how far the person walks in two minutes.";
    SIX: "Gangtest på 6 minutter" | "Gangtest på 6 minutt" | "6-minute walk";
    SIX_SHORT: "Gange, 6 min" | "Gange, 6 min" | "Walk, 6 min";
    SIX_PURPOSE:
        "Viser hvor langt personen går på seks minutter." |
        "Viser kor langt personen går på seks minutt." |
        "Shows how far the person walks in six minutes.";
    NOTE:
        "Banen hjemme er kortere enn i undersøkelsene. Derfor blir meterne ikke regnet om til prosent av det forventede." |
        "Banen heime er kortare enn i undersøkingane. Difor blir meterane ikkje rekna om til prosent av det forventa." |
        "The course at home is shorter than in the studies. The metres are therefore not turned into a percentage of what is expected.";
    HOW_FAR: "Hvor langt gikk personen?" | "Kor langt gjekk personen?" | "How far did the person walk?";
    HOW_MANY_PAUSES: "Hvor mange pauser?" | "Kor mange pausar?" | "How many pauses?";

    TWO_TITLE: "Gå i to minutter" | "Gå i to minutt" | "Walk for two minutes";
    SIX_TITLE: "Gå i seks minutter" | "Gå i seks minutt" | "Walk for six minutes";
    PLACE:
        "Merk begge ender av banen. Gå litt bak og til siden, og mål de siste meterne når tiden er ute." |
        "Merk begge endane av banen. Gå litt bak og til sida, og mål dei siste meterane når tida er ute." |
        "Mark both ends of the course. Walk a little behind and to the side, and measure the last metres when time is out.";
    CLOCK:
        "Trykk i det du sier «gå», og hver gang personen når en ende. Pauser er lov, og klokka går videre." |
        "Trykk i det du seier «gå», og kvar gong personen når ein ende. Pausar er lov, og klokka går vidare." |
        "Tap as you say “go”, and each time the person reaches an end. Pauses are allowed, and the clock runs on.";
    STOP_SIGNS:
        "Stopp ved vondt i brystet, tung pust, svimmelhet eller ustø gange. La personen sette seg." |
        "Stopp ved vondt i brystet, tung pust, svimmelheit eller ustø gange. Lat personen setje seg." |
        "Stop at chest pain, hard breathing, dizziness or staggering. Let the person sit down.";
    TWO_SAY:
        "Gå fram og tilbake så langt du klarer på to minutter. Du kan stoppe og hvile, og gå videre når du kan. Er du klar? Gå." |
        "Gå fram og tilbake så langt du klarer på to minutt. Du kan stoppe og kvile, og gå vidare når du kan. Er du klar? Gå." |
        "Walk back and forth as far as you can in two minutes. You may stop and rest, and go on when you can. Are you ready? Go.";
    SIX_SAY:
        "Gå fram og tilbake så langt du klarer på seks minutter. Du kan stoppe og hvile, og gå videre når du kan. Er du klar? Gå." |
        "Gå fram og tilbake så langt du klarer på seks minutt. Du kan stoppe og kvile, og gå vidare når du kan. Er du klar? Gå." |
        "Walk back and forth as far as you can in six minutes. You may stop and rest, and go on when you can. Are you ready? Go.";
    PAUSES_COUNT:
        "Tell hver gang personen sto stille eller satte seg." |
        "Tel kvar gong personen stod stille eller sette seg." |
        "Count each time the person stood still or sat down.";
    PAUSES_NONE: "Gikk personen hele tiden, er det 0." | "Gjekk personen heile tida, er det 0." | "If the person walked all the time, it is 0.";
}

pub(super) const fn about(minutes: Minutes) -> AboutInstrument {
    match minutes {
        Minutes::Two => AboutInstrument { name: TWO, short: TWO_SHORT, purpose: TWO_PURPOSE, note: Some(NOTE) },
        Minutes::Six => AboutInstrument { name: SIX, short: SIX_SHORT, purpose: SIX_PURPOSE, note: Some(NOTE) },
    }
}

pub(super) fn item(place: u8) -> Option<ItemWords> {
    match place {
        METRES => Some(ItemWords::open(HOW_FAR)),
        PAUSES => Some(ItemWords::open(HOW_MANY_PAUSES)),
        _ => None,
    }
}

pub(super) fn guide(minutes: Minutes, place: u8) -> Option<Guide> {
    let (title, say) = match minutes {
        Minutes::Two => (TWO_TITLE, TWO_SAY),
        Minutes::Six => (SIX_TITLE, SIX_SAY),
    };
    match place {
        METRES => Some(Guide { title, instructions: &[PLACE, CLOCK, STOP_SIGNS], say: Some(say) }),
        PAUSES => Some(Guide { title: HOW_MANY_PAUSES, instructions: &[PAUSES_COUNT, PAUSES_NONE], say: None }),
        _ => None,
    }
}
