//! Words of writing down a session in front of the lock, without a code.

phrases! {
    OPEN:
        "Skriv ned en økt uten kode" |
        "Skriv ned ei økt utan kode" |
        "Write down a session without a code";
    INTRO:
        "For når dere har trent, og du ikke får låst opp. Skriv det du husker." |
        "For når de har trent, og du ikkje får låst opp. Skriv det du hugsar." |
        "For when you have trained and cannot unlock. Write what you remember.";
    READ_BY:
        "Når du trykker «Skriv ned og lås», låses det for alle som har en kode her. Etterpå kan du ikke lese det her, og ingenting annet åpnes." |
        "Når du trykkjer «Skriv ned og lås», blir det låst for alle som har ein kode her. Etterpå kan du ikkje lese det her, og ingenting anna blir opna." |
        "When you press “Write down and lock”, it is locked for everybody who has a code here. You cannot read it here afterwards, and nothing else is opened.";
    NOT_KEPT:
        "Ikke noe av det du skriver, er lagret før det står «Skrevet ned og låst»." |
        "Ikkje noko av det du skriv, er lagra før det står «Skrive ned og låst»." |
        "Nothing you write is saved before it says “Written down and locked”.";
    OF: "Hvem trente?" | "Kven trente?" | "Who trained?";
    OF_HINT:
        "Navn eller kallenavn som kollegene dine kjenner igjen." |
        "Namn eller kallenamn som kollegaene dine kjenner att." |
        "A name or an alias that your colleagues recognise.";
    DAY: "Dag" | "Dag" | "Day";
    TIME: "Klokka da dere begynte" | "Klokka då de byrja" | "The time you began";
    TIME_MISSING:
        "Velg klokkeslettet da dere begynte, omtrent er godt nok." |
        "Vel klokkeslettet då de byrja, omtrent er godt nok." |
        "Choose the time you began; roughly is good enough.";
    MINUTES: "Omtrent hvor mange minutter?" | "Omtrent kor mange minutt?" | "About how many minutes?";
    MINUTES_MISSING: "Skriv et tall fra 1 til 240." | "Skriv eit tal frå 1 til 240." | "Write a number from 1 to 240.";
    DONE: "Hva gjorde dere?" | "Kva gjorde de?" | "What did you do?";
    TICK: "Kryss av øvelser" | "Kryss av øvingar" | "Tick exercises";
    TICKED: "Øvelser dere gjorde" | "Øvingar de gjorde" | "Exercises you did";
    WENT: "Hvordan gikk det?" | "Korleis gjekk det?" | "How did it go?";
    INCIDENT:
        "Skjedde det noe som ikke skulle skje?" |
        "Skjedde det noko som ikkje skulle skje?" |
        "Did anything happen that should not?";
    INCIDENT_NO: "Nei" | "Nei" | "No";
    INCIDENT_YES: "Ja" | "Ja" | "Yes";
    WHAT: "Hva skjedde, og hvem fikk vite det?" | "Kva skjedde, og kven fekk vite det?" | "What happened, and who was told?";
    WHAT_HINT:
        "Appen sier ikke fra til noen. Meld fra selv, nå." |
        "Appen seier ikkje frå til nokon. Meld frå sjølv, no." |
        "The app tells nobody. Report it yourself, now.";
    NOTE: "Notat" | "Notat" | "Note";
    BY: "Hvem skriver?" | "Kven skriv?" | "Who is writing?";
    BY_HINT:
        "Navnet ditt. Appen kan ikke vite at det er deg, og det blir stående slik." |
        "Namnet ditt. Appen kan ikkje vite at det er deg, og det blir ståande slik." |
        "Your name. The app cannot know that it is you, and the record will say so.";
    SAVE: "Skriv ned og lås" | "Skriv ned og lås" | "Write down and lock";
    SAVING: "Låser …" | "Låser …" | "Locking …";
    SAVED: "Skrevet ned og låst" | "Skrive ned og låst" | "Written down and locked";
    SAVED_NOTE:
        "Det kommer fram på I dag når noen låser opp. Der velger de hvem økta gjelder." |
        "Det kjem fram på I dag når nokon låser opp. Der vel dei kven økta gjeld." |
        "It comes up under Today when somebody unlocks. There they choose whose session it is.";
    ANOTHER: "Skriv ned en økt til" | "Skriv ned ei økt til" | "Write down another session";
    BACK: "Til låsesiden" | "Til låsesida" | "To the lock page";
}
