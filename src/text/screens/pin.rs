//! Words of the short PIN.

use crate::text::Lang;

phrases! {
    TITLE: "Skriv PIN-en" | "Skriv PIN-en" | "Write the PIN";
    FIELD: "PIN" | "PIN" | "PIN";
    OPEN: "Lås opp" | "Lås opp" | "Unlock";
    USE_CODE: "Bruk koden i stedet" | "Bruk koden i staden" | "Use the code instead";

    CARD: "Kort PIN" | "Kort PIN" | "Short PIN";
    NOTE:
        "Når appen låser seg selv, kan du åpne den igjen med fire til seks sifre. Etter fire timer, fem feil eller et trykk på «Lås» trengs koden. PIN-en skrives ikke ned noe sted. Derfor velger du den på nytt når du har låst opp med koden." |
        "Når appen låser seg sjølv, kan du opne han igjen med fire til seks siffer. Etter fire timar, fem feil eller eit trykk på «Lås» trengst koden. PIN-en blir ikkje skriven ned nokon stad. Difor vel du han på nytt når du har låst opp med koden." |
        "When the app locks itself you can open it again with four to six digits. After four hours, five errors or a press on “Lock” the code is needed. The PIN is written down nowhere. That is why you choose it anew when you have unlocked with the code.";
    CHOOSE: "Velg PIN" | "Vel PIN" | "Choose a PIN";
    REMOVE: "Fjern PIN-en" | "Fjern PIN-en" | "Remove the PIN";
    CHOSEN:
        "En PIN er valgt, og gjelder til koden trengs igjen." |
        "Ein PIN er vald, og gjeld til koden trengst igjen." |
        "A PIN is chosen, and holds until the code is needed again.";
    AGAIN:
        "Med PIN-en kommer en inn uten koden. Derfor spør appen om det er du som velger den." |
        "Med PIN-en kjem ein inn utan koden. Difor spør appen om det er du som vel han." |
        "With the PIN one gets in without the code. That is why the app asks whether it is you who chooses it.";
    NEW: "Ny PIN, fire til seks sifre" | "Ny PIN, fire til seks siffer" | "New PIN, four to six digits";
    RETYPE: "PIN-en en gang til" | "PIN-en ein gong til" | "The PIN once more";
    DIFFERS: "De to er ikke like." | "Dei to er ikkje like." | "The two are not the same.";
    SAVE: "Bruk PIN-en" | "Bruk PIN-en" | "Use the PIN";
}

/// `left`: how often it may be tried still.
pub fn wrong(lang: Lang, left: u8) -> String {
    match left {
        1 => say! { lang:
            "PIN-en stemmer ikke. Du kan prøve én gang til. Så trengs koden." |
            "PIN-en stemmer ikkje. Du kan prøve éin gong til. Så trengst koden." |
            "The PIN is not right. You can try once more. Then the code is needed."
        },
        left => say! { lang:
            "PIN-en stemmer ikke. Du kan prøve {left} ganger til. Så trengs koden." |
            "PIN-en stemmer ikkje. Du kan prøve {left} gonger til. Så trengst koden." |
            "The PIN is not right. You can try {left} more times. Then the code is needed."
        },
    }
}
