//! Words of the sheets that are printed: for the fridge, the progress report, the plan.

use crate::domain::goal::Rating;
use crate::text::Lang;

phrases! {
    FRIDGE: "Til kjøleskapet" | "Til kjøleskapet" | "For the fridge";
    REPORT: "Rapport om framgang" | "Rapport om framgang" | "Progress report";
    PLAN: "Treningsplanen med figurer" | "Treningsplanen med figurar" | "The training plan with figures";
    SHEETS: "Ark til å skrive ut" | "Ark til å skrive ut" | "Sheets to print";
    SHEETS_NOTE:
        "Ett ark hver, også lesbart i svart-hvitt." |
        "Eitt ark kvar, også leseleg i svart-kvitt." |
        "One sheet each, readable in black and white too.";

    WITH_NAME: "Skriv navnet på arket" | "Skriv namnet på arket" | "Put the name on the sheet";
    WITH_NAME_HINT:
        "Et ark kan bli liggende framme. Uten hake står det ikke hvem det gjelder." |
        "Eit ark kan bli liggjande framme. Utan hake står det ikkje kven det gjeld." |
        "A sheet may be left lying about. Without the tick it does not say whom it is about.";

    GOALS: "Mine mål" | "Måla mine" | "My goals";
    NO_GOALS: "Ingen mål er avtalt ennå." | "Ingen mål er avtalte enno." | "No goals are agreed on yet.";
    NEXT_SESSIONS: "De neste øktene" | "Dei neste øktene" | "The next sessions";
    NO_SESSIONS: "Ingen økter er planlagt." | "Ingen økter er planlagde." | "No sessions are planned.";
    ALONE: "På egen hånd, de andre dagene" | "På eiga hand, dei andre dagane" | "On your own, on the other days";
    ALONE_NOTE:
        "Stå ved noe som ikke kan gli. Stopp hvis du får vondt, blir svimmel eller er utrygg." |
        "Stå ved noko som ikkje kan gli. Stopp om du får vondt, blir svimmel eller er utrygg." |
        "Stand by something that cannot slide. Stop if it hurts, or if you feel dizzy or unsafe.";
    TICK:
        "Sett kryss for hver dag. Hjemmetreneren spør om det neste gang." |
        "Set kryss for kvar dag. Heimetrenaren spør om det neste gong." |
        "Tick each day. The home trainer asks about it next time.";
    EXERCISES_ROW: "Øvelsene" | "Øvingane" | "The exercises";
    WALK_ROW: "Gåturen" | "Gåturen" | "The walk";
    NO_PLAN: "Ingen plan er godtatt ennå." | "Ingen plan er godteken enno." | "No plan is accepted yet.";
    TESTS: "Det som er målt" | "Det som er målt" | "What was measured";
    NOTHING: "Ingenting er målt ennå." | "Ingenting er målt enno." | "Nothing has been measured yet.";
    SOME_ANYWAY:
        "Noe bedring kommer ofte også uten trening." |
        "Noko betring kjem ofte òg utan trening." |
        "Some improvement often comes without training too.";
    PRINT: "Skriv ut arket" | "Skriv ut arket" | "Print the sheet";
}

/// `Slik det var 12. mai 2026`
pub fn as_of(lang: Lang, day: &str) -> String {
    say! { lang: "Slik det var {day}" | "Slik det var {day}" | "As it was {day}" }
}

/// `Gå 10 minutter hver dag. Del det gjerne opp.`
pub fn walk(lang: Lang, minutes: u16) -> String {
    say! { lang:
        "Gå {minutes} minutter hver dag. Del det gjerne opp. Bruk det du pleier å gå med." |
        "Gå {minutes} minutt kvar dag. Del det gjerne opp. Bruk det du pleier å gå med." |
        "Walk for {minutes} minutes every day, in parts if you like. Use your usual walking aid."
    }
}

/// `Uke 1`
pub fn own_week(lang: Lang, week: u16) -> String {
    say! { lang: "Uke {week}" | "Veke {week}" | "Week {week}" }
}

/// `Målet er 8 av 10.`
pub fn aim(lang: Lang, at: Rating) -> String {
    let at = at.value();
    say! { lang: "Målet er {at} av 10." | "Målet er {at} av 10." | "The goal is {at} of 10." }
}
