//! Words of the page after the recovery code or a backup.

phrases! {
    TITLE: "Lag nye koder" | "Lag nye kodar" | "Make new codes";
    NOTE:
        "Den gamle koden din og den gamle gjenopprettingskoden slutter å virke når du er ferdig her." |
        "Den gamle koden din og den gamle gjenopprettingskoden sluttar å verke når du er ferdig her." |
        "Your old code and the recovery code stop working when you are done here.";
    COLLEAGUES:
        "Kollegene dine trenger også nye koder" |
        "Kollegaene dine treng òg nye kodar" |
        "Your colleagues need new codes too";
    COLLEAGUES_NOTE:
        "Kodene de hadde, åpner ikke det som legges tilbake. Gi hver av dem en ny kode under Innstillinger når du er inne." |
        "Kodane dei hadde, opnar ikkje det som blir lagt tilbake. Gi kvar av dei ein ny kode under Innstillingar når du er inne." |
        "The codes they had do not open what is put back. Give each of them a new code under Settings once you are in.";
    CODE_NOTE:
        "Dette er den nye koden din. Skriv den ned." |
        "Dette er den nye koden din. Skriv han ned." |
        "This is your new code. Write it down.";
    RECOVERY_NOTE:
        "Dette er den nye gjenopprettingskoden. Den vises bare nå. Skriv den ned, og gi den til lederen din." |
        "Dette er den nye gjenopprettingskoden. Han blir vist berre no. Skriv han ned, og gi han til leiaren din." |
        "This is the new recovery code. It is shown only now. Write it down, and give it to your manager.";
    GO_ON: "Bruk de nye kodene" | "Bruk dei nye kodane" | "Use the new codes";
}
