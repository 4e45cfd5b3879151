//! Words about the municipality's key for backups.

use crate::text::Lang;
use crate::vault::EscrowError;

phrases! {
    TITLE: "Kommunens nøkkel" | "Nøkkelen til kommunen" | "The municipality’s key";
    NOTE:
        "Med den trenger sikkerhetskopier ingen kode på papir. To personer i kommunen har hver sin halvdel, og bare sammen kan de åpne en kopi. Nettbrettet kan det ikke." |
        "Med han treng tryggingskopiar ingen kode på papir. To personar i kommunen har kvar si halvdel, og berre saman kan dei opne ein kopi. Nettbrettet kan det ikkje." |
        "With it backups need no code on paper. Two people in the municipality hold half of it each, and only together can they open a backup. This device cannot.";
    NONE: "Ingen nøkkel er lagt inn." | "Ingen nøkkel er lagd inn." | "No key has been added.";
    FINGERPRINT: "Fingeravtrykk:" | "Fingeravtrykk:" | "Fingerprint:";
    ADD: "Legg inn nøkkelen" | "Legg inn nøkkelen" | "Add the key";
    FILE: "Filen «padlock.txt»" | "Fila «padlock.txt»" | "The file “padlock.txt”";
    TEXT: "Eller teksten i den, limt inn" | "Eller teksten i ho, limt inn" | "Or its text, pasted";
    LOOK: "Se på nøkkelen" | "Sjå på nøkkelen" | "Look at the key";
    COMPARE:
        "Er det samme fingeravtrykk som de skrev ned da nøkkelen ble laget? Hvis ikke, er det noen andres nøkkel." |
        "Er det same fingeravtrykk som dei skreiv ned då nøkkelen vart laga? Om ikkje, er det nøkkelen til nokon andre." |
        "Is it the fingerprint that was written down when the key was made? If not, it is somebody else’s key.";
    USE: "Ja, bruk nøkkelen" | "Ja, bruk nøkkelen" | "Yes, use the key";
    ADDED: "Nøkkelen er lagt inn." | "Nøkkelen er lagd inn." | "The key has been added.";
    REMOVE: "Fjern nøkkelen" | "Fjern nøkkelen" | "Remove the key";
    REMOVE_SURE:
        "Nye sikkerhetskopier trenger da en kode på papir. De som er laget før, åpnes fortsatt med nøkkelen." |
        "Nye tryggingskopiar treng då ein kode på papir. Dei som er laga før, opnar seg framleis med nøkkelen." |
        "New backups then need a code on paper. Those made before still open with the key.";
    REMOVED: "Nøkkelen er fjernet." | "Nøkkelen er fjerna." | "The key has been removed.";
    CHOOSE_OR_PASTE:
        "Velg filen, eller lim inn teksten." | "Vel fila, eller lim inn teksten." | "Choose the file, or paste the text.";
    UNREADABLE:
        "Filen kan ikke leses. Velg den på nytt." | "Fila kan ikkje lesast. Vel ho på nytt." | "The file cannot be read. Choose it again.";
    NOT_A_KEY:
        "Dette er ikke kommunens nøkkel. Hele teksten begynner med «hjemmetrener-escrow-1»." |
        "Dette er ikkje nøkkelen til kommunen. Heile teksten byrjar med «hjemmetrener-escrow-1»." |
        "This is not the municipality’s key. The whole text begins with “hjemmetrener-escrow-1”.";
    CHANGED:
        "Nøkkelen er ikke som den ble laget. Hent filen på nytt hos dem som laget den." |
        "Nøkkelen er ikkje som han vart laga. Hent fila på nytt hos dei som laga han." |
        "The key is not as it was made. Get the file again from those who made it.";
}

/// Why the text is no key.
pub fn error(lang: Lang, why: EscrowError) -> String {
    let phrase = match why {
        EscrowError::NotAPadlock => NOT_A_KEY,
        EscrowError::Changed => CHANGED,
    };
    phrase.in_lang(lang).to_owned()
}
