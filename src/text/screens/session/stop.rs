//! Words of the stop sheet: what to do first, then whether the session goes on or ends.

use crate::domain::session::held::StoppedBy;
use crate::text::Phrase;

phrases! {
    GO_ON: "Gå videre med økta" | "Gå vidare med økta" | "Go on with the session";
    WRITE_DOWN: "Skriv ned en hendelse …" | "Skriv ned ei hending …" | "Write down an incident …";
    WHY: "Hvorfor slutter dere?" | "Kvifor sluttar de?" | "Why do you end it?";
    WHY_MISSING: "Velg hvorfor." | "Vel kvifor." | "Choose why.";
    BY: "Hvem bestemte det?" | "Kven bestemte det?" | "Who decided it?";
    END_NOW: "Avslutt økta nå" | "Avslutt økta no" | "End the session now";
    INCIDENTS: "Skrevet ned" | "Skrive ned" | "Written down";
}

pub fn stopped_by(by: StoppedBy) -> Phrase {
    match by {
        StoppedBy::Person => phrase! { "Personen selv" | "Personen sjølv" | "The person" },
        StoppedBy::Worker => phrase! { "Hjemmetreneren" | "Heimetrenaren" | "The home trainer" },
        StoppedBy::Service => phrase! { "Tjenesten" | "Tenesta" | "The service" },
    }
}
