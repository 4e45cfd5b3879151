//! Words of every page: the menu and the bar, and buttons that many screens have.

phrases! {
    APP: "Hjemmetrener" | "Hjemmetrener" | "Hjemmetrener";
    NAVIGATION: "Hovedmeny" | "Hovudmeny" | "Main menu";
    TODAY: "I dag" | "I dag" | "Today";
    PEOPLE: "Personer" | "Personar" | "People";
    SETTINGS: "Innstillinger" | "Innstillingar" | "Settings";
    LOCK: "Lås" | "Lås" | "Lock";
    LEAVE_PRACTICE: "Avslutt øving" | "Avslutt øving" | "End practice";
    PRACTICE: "Øvingsmodus" | "Øvingsmodus" | "Practice mode";
    PRACTICE_NOTE:
        "Personene er oppdiktet, og ingenting her blir lagret." |
        "Personane er oppdikta, og ingenting her blir lagra." |
        "The people are made up, and nothing here is kept.";
    UPDATE_TITLE: "Ny utgave er klar" | "Ny utgåve er klar" | "A new version is ready";
    UPDATE_NOTE:
        "Appen lastes inn på nytt. Det tar noen sekunder." |
        "Appen blir lasta inn på nytt. Det tek nokre sekund." |
        "The app reloads. It takes a few seconds.";
    UPDATE_NOW: "Oppdater nå" | "Oppdater no" | "Update now";
    MISSING: "Velg ett av svarene." | "Vel eitt av svara." | "Choose one of the answers.";
    SAVED: "Lagret" | "Lagra" | "Saved";
    SAVE: "Lagre" | "Lagre" | "Save";
    SAVING: "Lagrer …" | "Lagrar …" | "Saving …";
    CANCEL: "Avbryt" | "Avbryt" | "Cancel";
    CLOSE: "Lukk" | "Lukk" | "Close";
    BACK: "Tilbake" | "Tilbake" | "Back";
    CHANGE: "Endre" | "Endre" | "Change";
    TRY_AGAIN: "Prøv igjen" | "Prøv igjen" | "Try again";
    REST_LOCKED:
        "Resten av appen har låst seg. Dette går videre som før. Når dere er ferdige, trenger du koden din." |
        "Resten av appen har låst seg. Dette går vidare som før. Når de er ferdige, treng du koden din." |
        "The rest of the app has locked itself. This goes on as before. When you are done you need your code.";
}
