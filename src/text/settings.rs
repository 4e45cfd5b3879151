//! Words of the settings.

phrases! {
    TITLE: "Innstillinger" | "Innstillingar" | "Settings";
    LANGUAGE: "Språk" | "Språk" | "Language";
    THEME: "Utseende" | "Utsjånad" | "Appearance";
    THEME_AS_DEVICE: "Som nettbrettet" | "Som nettbrettet" | "As the device";
    THEME_LIGHT: "Lyst" | "Lyst" | "Light";
    THEME_DARK: "Mørkt" | "Mørkt" | "Dark";
    TEXT_SIZE: "Tekststørrelse" | "Tekststorleik" | "Text size";
    TEXT_NORMAL: "Vanlig" | "Vanleg" | "Normal";
    TEXT_LARGE: "Stor" | "Stor" | "Large";
    TEXT_LARGEST: "Størst" | "Størst" | "Largest";

    BACKUP: "Sikkerhetskopi" | "Tryggingskopi" | "Backup";
    BACKUP_GO: "Lag sikkerhetskopi" | "Lag tryggingskopi" | "Make a backup";

    CODE: "Koden din" | "Koden din" | "Your code";
    CODE_NOTE:
        "Appen låser seg selv etter fem minutter uten bruk, men aldri midt i en økt." |
        "Appen låser seg sjølv etter fem minutt utan bruk, men aldri midt i ei økt." |
        "The app locks itself after five minutes without use, but never in the middle of a session.";
    CODE_NEW: "Lag ny kode" | "Lag ny kode" | "Make a new code";
    CODE_NEW_NOTE:
        "Skriv ned den nye koden. Den gamle slutter å virke når du har skrevet den nye riktig." |
        "Skriv ned den nye koden. Den gamle sluttar å verke når du har skrive den nye rett." |
        "Write down the new code. The old one stops working when you have written the new one correctly.";
    CODE_RETYPE: "Skriv den nye koden" | "Skriv den nye koden" | "Write the new code";
    CODE_DIFFERS:
        "Dette er ikke den nye koden. Se etter på papiret og skriv den på nytt." |
        "Dette er ikkje den nye koden. Sjå etter på papiret og skriv han på nytt." |
        "This is not the new code. Look at the paper and write it again.";
    CODE_USE: "Bruk den nye koden" | "Bruk den nye koden" | "Use the new code";
    CODE_CHANGED: "Koden er byttet." | "Koden er bytt." | "The code has been changed.";
    RECOVERED_TITLE: "Lag en ny kode" | "Lag ein ny kode" | "Make a new code";
    RECOVERED_NOTE:
        "Du låste opp med gjenopprettingskoden. Lag en ny kode til deg selv nå." |
        "Du låste opp med gjenopprettingskoden. Lag ein ny kode til deg sjølv no." |
        "You unlocked with the recovery code. Make a new code for yourself now.";

    STORAGE: "Lagring" | "Lagring" | "Storage";
    STORAGE_PROMISED:
        "Nettleseren har lovet å ikke slette det som er lagret." |
        "Nettlesaren har lova å ikkje slette det som er lagra." |
        "The browser has promised not to delete what is stored.";
    STORAGE_BEST_EFFORT:
        "Nettleseren kan slette det som er lagret hvis plassen blir knapp. Legg appen til på startskjermen, og ta sikkerhetskopi hver uke." |
        "Nettlesaren kan slette det som er lagra om plassen blir knapp. Legg appen til på startskjermen, og ta tryggingskopi kvar veke." |
        "The browser may delete what is stored if space runs short. Add the app to the home screen, and take a backup every week.";
    STORAGE_UNKNOWN:
        "Nettleseren sier ikke om det som er lagret, er vernet mot sletting. Ta sikkerhetskopi hver uke." |
        "Nettlesaren seier ikkje om det som er lagra, er verna mot sletting. Ta tryggingskopi kvar veke." |
        "The browser does not say whether what is stored is protected from deletion. Take a backup every week.";

    PRACTICE: "Øvingsmodus" | "Øvingsmodus" | "Practice mode";
    PRACTICE_NOTE:
        "Låser appen og åpner seks oppdiktede personer. Du låser opp igjen etterpå." |
        "Låser appen og opnar seks oppdikta personar. Du låser opp igjen etterpå." |
        "Locks the app and opens six made-up people. You unlock again afterwards.";
    PRACTICE_GO: "Øv" | "Øv" | "Practise";

    ABOUT: "Om appen" | "Om appen" | "About the app";
    VERSION: "Utgave" | "Utgåve" | "Version";
}
