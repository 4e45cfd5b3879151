//! Words around a session: without a plan, after the exercises, and where the screen may go dark.

pub mod closing;
pub mod player;
pub mod stop;

phrases! {
    NO_PLAN_TITLE: "Lag en plan først" | "Lag ein plan først" | "Make a plan first";
    NO_PLAN:
        "Økta følger en plan som en fagperson har godtatt. Appen foreslår den, og det tar bare et par minutter." |
        "Økta følgjer ein plan som ein fagperson har godteke. Appen føreslår han, og det tek berre eit par minutt." |
        "The session follows a plan that a professional has accepted. The app proposes it, and it takes only a couple of minutes.";
    MAKE_PLAN: "Lag en plan" | "Lag ein plan" | "Make a plan";
    BACK: "Tilbake" | "Tilbake" | "Back";

    MAY_GO_DARK:
        "Nettleseren kan ikke holde skjermen våken. Trykk på skjermen av og til." |
        "Nettlesaren kan ikkje halde skjermen vaken. Trykk på skjermen av og til." |
        "The browser cannot keep the screen awake. Touch the screen now and then.";

    CLOSING_TITLE: "Økta er over" | "Økta er over" | "The session is over";
    SAVE: "Lagre økta" | "Lagre økta" | "Save the session";
    DISCARD: "Forkast økta" | "Forkast økta" | "Discard the session";
    DISCARD_SURE:
        "Da blir ingenting av økta lagret." |
        "Då blir ingenting av økta lagra." |
        "Nothing of the session is then kept.";
    SAVED: "Økta er lagret." | "Økta er lagra." | "The session has been saved.";
}
