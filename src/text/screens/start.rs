//! Words of the first start and of unlocking.

use crate::text::Lang;

phrases! {
    WELCOME: "Hjemmetrener" | "Hjemmetrener" | "Hjemmetrener";
    WELCOME_NOTE:
        "Hjelper deg å lede trening hjemme, føre det dere gjør, og vise framgangen mot personens egne mål." |
        "Hjelper deg å leie trening heime, føre det de gjer, og vise framgangen mot personen sine eigne mål." |
        "Helps you lead training at home, record what you do, and show progress towards the person’s own goals.";
    LANGUAGE: "Språk" | "Språk" | "Language";
    SET_UP: "Sett opp nettbrettet" | "Set opp nettbrettet" | "Set up this device";
    TRY_PRACTICE: "Prøv øvingsmodus" | "Prøv øvingsmodus" | "Try practice mode";
    PRACTICE_NOTE:
        "Seks oppdiktede personer midt i forløpene sine. Ingenting blir lagret." |
        "Seks oppdikta personar midt i forløpa sine. Ingenting blir lagra." |
        "Six made-up people in the middle of their courses. Nothing is kept.";
    HAVE_BACKUP: "Jeg har en sikkerhetskopi" | "Eg har ein tryggingskopi" | "I have a backup";

    PURPOSE_TITLE: "Dette er appen til" | "Dette er appen til" | "What the app is for";
    PURPOSE_IS:
        "Appen leder økta, regner ut publiserte testskårer og viser resultatene. Den brukes av helsepersonell i kommunen." |
        "Appen leier økta, reknar ut publiserte testskårar og viser resultata. Han blir brukt av helsepersonell i kommunen." |
        "The app leads the session, computes published test scores and shows the results. It is used by municipal health workers.";
    PURPOSE_IS_NOT:
        "Appen stiller ingen diagnose og bestemmer ingen behandling. Plan og progresjon er forslag som en fagperson tar stilling til." |
        "Appen stiller ingen diagnose og bestemmer inga behandling. Plan og progresjon er framlegg som ein fagperson tek stilling til." |
        "The app makes no diagnosis and decides no treatment. Plan and progression are proposals for a professional to accept.";
    PURPOSE_STAYS:
        "Alt blir på dette nettbrettet, låst med koden din. Ingenting sendes noe sted." |
        "Alt blir på dette nettbrettet, låst med koden din. Ingenting blir sendt nokon stad." |
        "Everything stays on this device, locked with your code. Nothing is sent anywhere.";
    UNDERSTOOD: "Jeg har lest dette" | "Eg har lese dette" | "I have read this";

    NAME_TITLE: "Hvem er du?" | "Kven er du?" | "Who are you?";
    NAME: "Navnet ditt" | "Namnet ditt" | "Your name";
    NAME_HINT: "Det du gjør, føres med dette navnet." | "Det du gjer, blir ført med dette namnet." | "What you do is recorded under this name.";
    NEXT: "Neste" | "Neste" | "Next";

    CODE_TITLE: "Koden din" | "Koden din" | "Your code";
    CODE_NOTE:
        "Koden låser opp appen. Skriv den ned, og ha den et annet sted enn nettbrettet." |
        "Koden låser opp appen. Skriv han ned, og ha han ein annan stad enn nettbrettet." |
        "The code unlocks the app. Write it down, and keep it somewhere else than the device.";
    CODE_OFFERED: "Denne koden er laget til deg" | "Denne koden er laga til deg" | "This code was made for you";
    CODE_ANOTHER: "Lag en annen" | "Lag ein annan" | "Make another";
    CODE_OWN: "Jeg vil velge koden selv" | "Eg vil velje koden sjølv" | "I want to choose the code myself";
    CODE_USE_OFFERED: "Bruk koden som er laget" | "Bruk koden som er laga" | "Use the code that was made";
    CODE_OWN_FIELD: "Din egen kode" | "Din eigen kode" | "Your own code";
    CODE_OWN_HINT:
        "Fire ord eller flere som ikke hører sammen. Store og små bokstaver er ikke det samme. Bare sifre er ikke nok." |
        "Fire ord eller fleire som ikkje høyrer saman. Store og små bokstavar er ikkje det same. Berre siffer er ikkje nok." |
        "Four words or more that do not belong together. Capital and small letters are not the same. Digits alone are not enough.";
    CODE_RETYPE: "Skriv koden en gang til" | "Skriv koden ein gong til" | "Write the code once more";
    CODE_DIFFERS: "Kodene er ikke like. Skriv den på nytt." | "Kodane er ikkje like. Skriv han på nytt." | "The codes are not the same. Write it again.";

    RECOVERY_TITLE: "Gjenopprettingskode" | "Gjenopprettingskode" | "Recovery code";
    RECOVERY_NOTE:
        "Glemmer du koden din, er dette den eneste veien inn. Den vises bare nå. Skriv den ned eller skriv den ut, og gi den til lederen din." |
        "Gløymer du koden din, er dette den einaste vegen inn. Han blir vist berre no. Skriv han ned eller skriv han ut, og gi han til leiaren din." |
        "If you forget your code, this is the only way in. It is shown only now. Write it down or print it, and give it to your manager.";
    RECOVERY_PRINT: "Skriv ut" | "Skriv ut" | "Print";
    RECOVERY_RETYPE: "Skriv gjenopprettingskoden her" | "Skriv gjenopprettingskoden her" | "Write the recovery code here";
    RECOVERY_RETYPE_HINT:
        "Slik vet vi at den er skrevet riktig ned. Store og små bokstaver er det samme." |
        "Slik veit vi at han er skriven rett ned. Store og små bokstavar er det same." |
        "So that we know it was written down correctly. Capital and small letters are the same.";
    RECOVERY_DIFFERS:
        "Dette er ikke gjenopprettingskoden. Se etter på papiret og skriv den på nytt." |
        "Dette er ikkje gjenopprettingskoden. Sjå etter på papiret og skriv han på nytt." |
        "This is not the recovery code. Look at the paper and write it again.";
    FINISH: "Ta appen i bruk" | "Ta appen i bruk" | "Start using the app";
    MAKING: "Lager nøkler …" | "Lagar nøklar …" | "Making keys …";

    UNLOCK_TITLE: "Lås opp" | "Lås opp" | "Unlock";
    UNLOCK_FIELD: "Koden din" | "Koden din" | "Your code";
    WHO: "Hvem er du?" | "Kven er du?" | "Who are you?";
    WHO_MISSING: "Velg hvem du er." | "Vel kven du er." | "Choose who you are.";
    SHOW_CODE: "Vis koden" | "Vis koden" | "Show the code";
    FORGOTTEN: "Jeg har glemt koden" | "Eg har gløymt koden" | "I have forgotten the code";
    REMEMBERED: "Bruk min egen kode" | "Bruk min eigen kode" | "Use my own code";
    UNLOCK: "Lås opp" | "Lås opp" | "Unlock";
    UNLOCKING: "Låser opp …" | "Låser opp …" | "Unlocking …";

    AGAIN_TITLE: "Skriv koden din en gang til" | "Skriv koden din ein gong til" | "Write your code once more";
    AGAIN_BACKUP:
        "En sikkerhetskopi er alt som ligger på nettbrettet. Derfor spør appen om det er du som lager den." |
        "Ein tryggingskopi er alt som ligg på nettbrettet. Difor spør appen om det er du som lagar han." |
        "A backup is everything on this device. That is why the app asks whether it is you who makes it.";
    AGAIN_CODE:
        "Den som lager en ny kode, kommer inn med den. Derfor spør appen om det er du som gjør det." |
        "Den som lagar ein ny kode, kjem inn med han. Difor spør appen om det er du som gjer det." |
        "Whoever makes a new code gets in with it. That is why the app asks whether it is you who does it.";
    AGAIN_ESCROW:
        "Du endrer hvem som kan åpne sikkerhetskopiene. Derfor spør appen om det er du som gjør det." |
        "Du endrar kven som kan opne tryggingskopiane. Difor spør appen om det er du som gjer det." |
        "You change who can open the backups. That is why the app asks whether it is you who does it.";
    AGAIN_WORKERS:
        "Du endrer hvem som kommer inn på nettbrettet. Derfor spør appen om det er du som gjør det." |
        "Du endrar kven som kjem inn på nettbrettet. Difor spør appen om det er du som gjer det." |
        "You change who gets in on this device. That is why the app asks whether it is you who does it.";
    AGAIN_ERASE:
        "Det som slettes, kommer ikke tilbake. Derfor spør appen om det er du som gjør det." |
        "Det som blir sletta, kjem ikkje tilbake. Difor spør appen om det er du som gjer det." |
        "What is erased does not come back. That is why the app asks whether it is you who does it.";
    AGAIN_LINK:
        "En lenke kan leses av den som får den. Derfor spør appen om det er du som lager den." |
        "Ei lenkje kan lesast av den som får ho. Difor spør appen om det er du som lagar ho." |
        "A link can be read by whoever gets it. That is why the app asks whether it is you who makes it.";
    AGAIN_GO: "Fortsett" | "Hald fram" | "Go on";
    AGAIN_GOING: "Sjekker koden …" | "Sjekkar koden …" | "Checking the code …";
}

/// A step of the first start: «Steg 2 av 4».
pub fn step(lang: Lang, step: usize, of: usize) -> String {
    say! { lang: "Steg {step} av {of}" | "Steg {step} av {of}" | "Step {step} of {of}" }
}

pub fn wait(lang: Lang, seconds: u32) -> String {
    let (minutes, rest) = (seconds / 60, seconds % 60);
    say! { lang:
        "For mange feil. Vent {minutes}:{rest:02} før du prøver igjen." |
        "For mange feil. Vent {minutes}:{rest:02} før du prøver igjen." |
        "Too many wrong codes. Wait {minutes}:{rest:02} before you try again."
    }
}
