//! Words for setting a goal and for rating goals again. The scales' own words stand in [`crate::text::goal`].

use crate::domain::gas::GasLevel;
use crate::domain::goal::change::Aspect;
use crate::domain::scale::Weight;
use crate::text::{Lang, Phrase, goal, sentence};

phrases! {
    NEW_TITLE: "Nytt mål" | "Nytt mål" | "New goal";
    GOAL: "Målet, med personens egne ord" | "Målet, med personen sine eigne ord" | "The goal, in the person’s own words";
    GOAL_HINT:
        "Noe personen vil klare i hverdagen, for eksempel «Gå til postkassa uten rullator»." |
        "Noko personen vil klare i kvardagen, til dømes «Gå til postkassa utan rullator»." |
        "Something the person wants to manage in everyday life, for example “Walk to the letter box without the rollator”.";
    NOW: "Hvordan er det i dag?" | "Korleis er det i dag?" | "How is it today?";
    NOW_NOTE:
        "Svar på begge, eller vent med begge til neste gang." |
        "Svar på begge, eller vent med begge til neste gong." |
        "Answer both, or leave both until next time.";
    SAVE_GOAL: "Lagre målet" | "Lagre målet" | "Save the goal";
    CHOOSE_NUMBER: "Velg et tall fra 1 til 10." | "Vel eit tal frå 1 til 10." | "Choose a number from 1 to 10.";
    OTHER_NUMBER:
        "Velg et tall her også, eller fjern det andre." |
        "Vel eit tal her òg, eller fjern det andre." |
        "Choose a number here too, or remove the other.";
    CLEAR: "Fjern tallene" | "Fjern tala" | "Remove the numbers";

    SHOW_EARLIER: "Vis forrige tall" | "Vis førre tal" | "Show earlier numbers";
    HIDE_EARLIER: "Skjul forrige tall" | "Gøym førre tal" | "Hide earlier numbers";
    SCALE: "Skala for målet" | "Skala for målet" | "Scale for the goal";
    SCALE_TITLE: "Hva vil det si å nå målet?" | "Kva vil det seie å nå målet?" | "What does reaching the goal mean?";
    SCALE_NOTE:
        "Skriv fem trinn med personens egne ord, fra mye mindre til mye mer enn dere venter. Bare ett trinn kan være nådd om gangen." |
        "Skriv fem trinn med personen sine eigne ord, frå mykje mindre til mykje meir enn de ventar. Berre eitt trinn kan vere nådd om gongen." |
        "Write five levels in the person’s own words, from much less to much more than you expect. Only one can be reached at a time.";
    MUCH_LESS_HINT: "Ofte slik det er i dag." | "Ofte slik det er i dag." | "Often as it is today.";
    AS_EXPECTED_HINT: "Det dere tror er realistisk." | "Det de trur er realistisk." | "What you believe is realistic.";
    WEIGHT: "Hvor mye skal målet telle? (valgfritt)" | "Kor mykje skal målet telje? (valfritt)" | "How much should the goal count? (optional)";
    WEIGHT_NOTE:
        "Uten svar her teller alle målene likt. Svar på begge, eller ingen." |
        "Utan svar her tel alle måla likt. Svar på begge, eller ingen." |
        "Without an answer here, all goals count the same. Answer both, or neither.";
    WEIGHT_IMPORTANCE: "Hvor viktig er målet?" | "Kor viktig er målet?" | "How important is the goal?";
    WEIGHT_DIFFICULTY: "Hvor vanskelig er det?" | "Kor vanskeleg er det?" | "How difficult is it?";
    WEIGHT_NONE: "Ikke" | "Ikkje" | "Not";
    WEIGHT_VERY: "Svært" | "Svært" | "Very";
    WEIGHT_BOTH: "Svar her også, eller fjern det andre tallet." | "Svar her òg, eller fjern det andre talet." | "Answer here too, or remove the other number.";
    SAVE_SCALE: "Lagre skalaen" | "Lagre skalaen" | "Save the scale";
}

/// Where one may begin.
pub fn level_hint(level: GasLevel) -> Option<Phrase> {
    match level {
        GasLevel::MuchLess => Some(MUCH_LESS_HINT),
        GasLevel::AsExpected => Some(AS_EXPECTED_HINT),
        GasLevel::Less | GasLevel::More | GasLevel::MuchMore => None,
    }
}

/// `Målet teller 6 nå.`
pub fn weight_now(lang: Lang, weight: Weight) -> String {
    let weight = weight.value();
    say! { lang: "Målet teller {weight} nå." | "Målet tel {weight} no." | "The goal counts {weight} now." }
}

/// The person's own words, in quotation marks of the language.
pub fn quoted(lang: Lang, words: &str) -> String {
    say! { lang: "«{words}»" | "«{words}»" | "“{words}”" }
}

/// `«Gå til postkassa»: utførelse`
pub fn number_of(lang: Lang, words: &str, aspect: Aspect) -> String {
    format!("{}: {}", quoted(lang, words), sentence::within(goal::aspect(aspect).in_lang(lang)))
}
