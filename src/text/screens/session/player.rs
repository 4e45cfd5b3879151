//! Words of a session on its way.

use crate::text::{Lang, numbers};

phrases! {
    STAGES: "Delene av økta" | "Delane av økta" | "The parts of the session";
    CLOCK: "Tid brukt" | "Tid brukt" | "Time used";
    OF_20: "av 20 min" | "av 20 min" | "of 20 min";
    FIVE_MINUTES_LEFT: "Fem minutter igjen" | "Fem minutt igjen" | "Five minutes left";
    TIME_IS_UP: "Tjue minutter er gått" | "Tjue minutt er gått" | "Twenty minutes have passed";
    FIGURE: "Tegning av øvelsen" | "Teikning av øvinga" | "Drawing of the exercise";
    SAY: "Si:" | "Sei:" | "Say:";
    TO_HELPER: "Til deg som hjelper:" | "Til deg som hjelper:" | "For you who help:";
    SERVES: "Hjelper mot målet" | "Hjelper mot målet" | "Helps towards the goal";

    AS_PLANNED: "Som planlagt" | "Som planlagt" | "As planned";
    AS_PLANNED_LAST: "Som planlagt, avslutt" | "Som planlagt, avslutt" | "As planned, finish";
    DONE: "Gjort" | "Gjort" | "Done";
    DONE_LAST: "Gjort, avslutt" | "Gjort, avslutt" | "Done, finish";
    BACK: "Tilbake" | "Tilbake" | "Back";
    PAUSE: "Pause" | "Pause" | "Pause";
    INCIDENT: "Nestenfall …" | "Nestenfall …" | "Near-fall …";
    OTHERWISE: "Annerledes …" | "Annleis …" | "Differently …";
    STOP: "Stopp" | "Stopp" | "Stop";

    OTHERWISE_TITLE: "Hva gjør dere i stedet?" | "Kva gjer de i staden?" | "What do you do instead?";
    FEWER: "Vi gjorde færre, gå videre" | "Vi gjorde færre, gå vidare" | "We did fewer, go on";
    SHORTER:
        "Vi holdt på kortere, gå videre" |
        "Vi heldt på kortare, gå vidare" |
        "We kept on for less time, go on";
    SKIP_TITLE: "Hopp over, fordi" | "Hopp over, fordi" | "Skip it, because";

    TIME_LEFT: "Tid igjen" | "Tid att" | "Time left";
    SET_IS_OVER: "Tida er ute." | "Tida er ute." | "The time is up.";
    REST: "Hvil mellom settene" | "Kvil mellom setta" | "Rest between the sets";
    END_REST: "Hopp over pausen" | "Hopp over pausen" | "Skip the rest";
    SET_DONE: "Settet er ferdig" | "Settet er ferdig" | "The set is done";
    COUNT: "Trykk for hver gang" | "Trykk for kvar gong" | "Tap for each time";
    UNCOUNT: "Én færre" | "Éin færre" | "One fewer";

    PAUSED: "Pause. Klokka står." | "Pause. Klokka står." | "Paused. The clock stands still.";
    GO_ON: "Gå videre" | "Gå vidare" | "Go on";
    END_HERE: "Avslutt her …" | "Avslutt her …" | "End here …";
    COUNT_AWAY: "Ja, tell det med" | "Ja, tel det med" | "Yes, count it";
    COUNT_AWAY_NOT: "Nei, ikke tell det" | "Nei, ikkje tel det" | "No, do not count it";
    COUNT_AWAY_NOTE:
        "Høyst resten av øvelsen blir talt med." |
        "Høgst resten av øvinga blir talt med." |
        "At most the rest of the exercise is counted.";
    KEEP_AWAKE:
        "Nettleseren får ikke holde skjermen våken. Velg lengre tid før skjermen slukker i nettbrettets innstillinger, eller trykk på skjermen av og til." |
        "Nettlesaren får ikkje halde skjermen vaken. Vel lengre tid før skjermen sloknar i innstillingane til nettbrettet, eller trykk på skjermen av og til." |
        "The browser may not keep the screen awake. Choose a longer time before the screen turns off in the tablet’s settings, or touch the screen now and then.";

    SOUNDS: "Lyd" | "Lyd" | "Sound";
    READ_ALOUD: "Les høyt" | "Les høgt" | "Read aloud";
}

/// «Styrke, 3 av 5»
pub fn place(lang: Lang, stage: &str, place: usize, of: usize) -> String {
    format!("{stage}, {}", some_of(lang, place, of))
}

/// «Øvelse 7 av 14»
pub fn exercise_of(lang: Lang, place: usize, of: usize) -> String {
    let exercise = phrase! { "Øvelse" | "Øving" | "Exercise" }.in_lang(lang);
    format!("{exercise} {}", some_of(lang, place, of))
}

/// «Sett 1 av 2»
pub fn set_of(lang: Lang, set: u8, of: u8) -> String {
    let set_word = phrase! { "Sett" | "Sett" | "Set" }.in_lang(lang);
    format!("{set_word} {}", some_of(lang, set.into(), of.into()))
}

/// «av 16»
pub fn of(lang: Lang, of: u16) -> String {
    let of_word = phrase! { "av" | "av" | "of" }.in_lang(lang);
    format!("{of_word} {of}")
}

fn some_of(lang: Lang, place: usize, of: usize) -> String {
    say! { lang: "{place} av {of}" | "{place} av {of}" | "{place} of {of}" }
}

/// «4 min igjen»
pub fn minutes_left(lang: Lang, minutes: u64) -> String {
    say! { lang: "{minutes} min igjen" | "{minutes} min igjen" | "{minutes} min left" }
}

/// «Gjør lettere nå: Føttene sammen ved benken, 20 sekunder»
pub fn easier(lang: Lang, name: &str, dose: &str) -> String {
    let easier = phrase! { "Gjør lettere nå" | "Gjer lettare no" | "Do an easier one now" }.in_lang(lang);
    format!("{easier}: {name}, {dose}")
}

/// «Gjør 4 ganger nå, hver side»
pub fn less(lang: Lang, dose: &str) -> String {
    let (dose, sides) = dose.split_once(", ").map_or((dose, None), |(dose, sides)| (dose, Some(sides)));
    let less = say! { lang: "Gjør {dose} nå" | "Gjer {dose} no" | "Do {dose} now" };
    sides.map_or_else(|| less.clone(), |sides| format!("{less}, {sides}"))
}

/// «Bytt nå til: Rekk langt fram, 5 ganger»
pub fn swap(lang: Lang, name: &str, dose: &str) -> String {
    let swap = phrase! { "Bytt nå til" | "Byt no til" | "Swap now to" }.in_lang(lang);
    format!("{swap}: {name}, {dose}")
}

/// «Gjør nå som i planen: Reis deg fra stolen, 8 ganger»
pub fn as_in_plan(lang: Lang, name: &str, dose: &str) -> String {
    let back = phrase! { "Gjør nå som i planen" | "Gjer no som i planen" | "Do now as in the plan" };
    let back = back.in_lang(lang);
    format!("{back}: {name}, {dose}")
}

/// «Dere stoppet på øvelse 4, 10:32. Gå videre, eller avslutt her.»
pub fn resumed(lang: Lang, exercise: usize, trained_ms: u64) -> String {
    let clock = numbers::clock(trained_ms);
    say! { lang:
        "Dere stoppet på øvelse {exercise}, {clock}. Gå videre, eller avslutt her." |
        "De stoppa på øving {exercise}, {clock}. Gå vidare, eller avslutt her." |
        "You stopped at exercise {exercise}, {clock}. Go on, or end here."
    }
}

/// «Nettbrettet var borte i 2 min. Trente dere?»
pub fn away(lang: Lang, ms: u64) -> String {
    let time = time(lang, ms);
    say! { lang:
        "Nettbrettet var borte i {time}. Trente dere?" |
        "Nettbrettet var borte i {time}. Trena de?" |
        "The tablet was away for {time}. Did you train?"
    }
}

/// About how long: seconds, then minutes, then hours.
fn time(lang: Lang, ms: u64) -> String {
    let (minute, hour) = (60_000, 3_600_000);
    let hours = (ms + hour / 2) / hour;
    match ms {
        ..60_000 => format!("{} s", (ms / 1_000).max(1)),
        60_000..5_400_000 => format!("{} min", (ms + minute / 2) / minute),
        _ => say! { lang: "{hours} timer" | "{hours} timar" | "{hours} hours" },
    }
}

/// What is read aloud when an exercise begins.
pub fn spoken(name: &str, to_person: &str, dose: &str) -> String {
    format!("{name}. {dose}. {to_person}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_session_was_left_is_told_by_exercise_and_clock() {
        let told = resumed(Lang::Bokmal, 4, 632_900);
        assert_eq!(told, "Dere stoppet på øvelse 4, 10:32. Gå videre, eller avslutt her.");
    }

    #[test]
    fn what_is_noted_and_what_is_done_now_do_not_read_alike() {
        assert!(FEWER.nb.ends_with("gå videre") && SHORTER.nb.ends_with("gå videre"));
        assert_eq!(less(Lang::Bokmal, "4 ganger"), "Gjør 4 ganger nå");
        assert_eq!(less(Lang::Nynorsk, "4 gonger, kvar side"), "Gjer 4 gonger no, kvar side");
    }

    #[test]
    fn how_long_the_tablet_was_away_is_told_as_one_would_say_it() {
        let away = |ms| away(Lang::Bokmal, ms);
        assert_eq!(away(0), "Nettbrettet var borte i 1 s. Trente dere?");
        assert_eq!(away(59_999), "Nettbrettet var borte i 59 s. Trente dere?");
        assert_eq!(away(130_000), "Nettbrettet var borte i 2 min. Trente dere?");
        assert_eq!(away(5_400_000), "Nettbrettet var borte i 2 timer. Trente dere?");
    }
}
