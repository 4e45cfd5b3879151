//! Words of the session screen.

use crate::text::Lang;

phrases! {
    BEFORE_TITLE: "Klar for økt" | "Klar for økt" | "Ready for the session";
    BEFORE_NOTE:
        "Tjue minutter i fire deler. Du kan gjøre hver øvelse lettere eller tyngre underveis." |
        "Tjue minutt i fire delar. Du kan gjere kvar øving lettare eller tyngre undervegs." |
        "Twenty minutes in four parts. You can make each exercise easier or harder on the way.";
    BEFORE_CHECK:
        "Ikke start hvis personen er akutt syk, har feber, har falt uten å være undersøkt, eller har vondt i brystet." |
        "Ikkje start om personen er akutt sjuk, har feber, har falle utan å vere undersøkt, eller har vondt i brystet." |
        "Do not start if the person is acutely ill, has a fever, has fallen without being examined, or has chest pain.";
    BEFORE_CHECK_TITLE: "Først" | "Først" | "First";
    POSITION: "Hvordan trener dere i dag?" | "Korleis trenar de i dag?" | "How do you train today?";
    POSITION_MISSING: "Velg sittende eller stående." | "Vel sitjande eller ståande." | "Choose seated or standing.";
    NO_PLAN_TITLE: "Lag en plan først" | "Lag ein plan først" | "Make a plan first";
    NO_PLAN:
        "Økta følger en plan som en fagperson har godtatt. Appen foreslår den, og det tar bare et par minutter." |
        "Økta følgjer ein plan som ein fagperson har godteke. Appen føreslår han, og det tek berre eit par minutt." |
        "The session follows a plan that a professional has accepted. The app proposes it, and it takes only a couple of minutes.";
    MAKE_PLAN: "Lag en plan" | "Lag ein plan" | "Make a plan";
    PLAN: "Øvelsene" | "Øvingane" | "The exercises";
    START: "Start økt" | "Start økt" | "Start the session";

    PHASES: "Delene av økta" | "Delane av økta" | "The parts of the session";
    CLOCK: "Tid brukt" | "Tid brukt" | "Time used";
    OF_20: "av 20" | "av 20" | "of 20";
    STOP: "Stopp" | "Stopp" | "Stop";
    BACK: "Tilbake" | "Tilbake" | "Back";
    DONE: "Gjort, neste" | "Gjort, neste" | "Done, next";
    DONE_LAST: "Gjort, avslutt" | "Gjort, avslutt" | "Done, finish";
    PAUSE: "Pause" | "Pause" | "Pause";
    RESUME: "Fortsett" | "Hald fram" | "Go on";
    EASIER: "Lettere" | "Lettare" | "Easier";
    HARDER: "Tyngre" | "Tyngre" | "Harder";
    SKIP: "Hopp over …" | "Hopp over …" | "Skip …";
    SKIP_TITLE: "Hvorfor hoppe over?" | "Kvifor hoppe over?" | "Why skip it?";
    PAUSED: "Pause. Klokka står." | "Pause. Klokka står." | "Paused. The clock stands still.";
    PUT_AWAY:
        "Skjermen var borte en stund, så økta ble satt på pause." |
        "Skjermen var borte ei stund, så økta vart sett på pause." |
        "The screen was away for a while, so the session was paused.";
    RESUMED:
        "Økta ble avbrutt. Alt er tatt vare på. Trykk «Fortsett» når dere er klare." |
        "Økta vart avbroten. Alt er teke vare på. Trykk «Hald fram» når de er klare." |
        "The session was interrupted. Everything has been kept. Press “Go on” when you are ready.";
    SERVES: "Hjelper mot målet" | "Hjelper mot målet" | "Helps towards the goal";
    TIME_LEFT: "Tid igjen" | "Tid igjen" | "Time left";
    MAY_GO_DARK:
        "Nettleseren kan ikke holde skjermen våken. Trykk på skjermen av og til." |
        "Nettlesaren kan ikkje halde skjermen vaken. Trykk på skjermen av og til." |
        "The browser cannot keep the screen awake. Touch the screen now and then.";
    FIGURE: "Tegning av øvelsen" | "Teikning av øvinga" | "Drawing of the exercise";

    STOP_113: "Ring 113 hvis personen" | "Ring 113 om personen" | "Call 113 if the person";
    STOP_WHY: "Hvorfor stopper dere?" | "Kvifor stoppar de?" | "Why are you stopping?";
    STOP_WHY_MISSING: "Velg hvorfor." | "Vel kvifor." | "Choose why.";
    STOP_GO_ON: "Fortsett økta" | "Hald fram med økta" | "Go on with the session";
    STOP_END: "Avslutt økta nå" | "Avslutt økta no" | "End the session now";

    CLOSING_TITLE: "Økta er over" | "Økta er over" | "The session is over";
    NOTE: "Notat" | "Notat" | "Note";
    NOTE_HINT:
        "Bare det neste besøk trenger å vite." |
        "Berre det neste besøk treng å vite." |
        "Only what the next visit needs to know.";
    SAVE: "Lagre økta" | "Lagre økta" | "Save the session";
    DISCARD: "Forkast økta" | "Forkast økta" | "Discard the session";
    DISCARD_SURE:
        "Da blir ingenting av økta lagret." |
        "Då blir ingenting av økta lagra." |
        "Nothing of the session is then kept.";
    SAVED: "Økta er lagret." | "Økta er lagra." | "The session has been saved.";
    NOBODY: "Fant ikke personen" | "Fann ikkje personen" | "The person was not found";
}

/// «Styrke, 3 av 5»
pub fn place(lang: Lang, phase: &str, place: usize, of: usize) -> String {
    match lang {
        Lang::Bokmal | Lang::Nynorsk => format!("{phase}, {place} av {of}"),
        Lang::English => format!("{phase}, {place} of {of}"),
    }
}
