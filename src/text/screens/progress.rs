//! Words of the progress page. What charts say at their lines stands in [`crate::text::chart_labels`].

use crate::domain::assessment::outcome::Unit;
use crate::domain::session::held::SessionStatus;
use crate::domain::sppb::CourseLength;
use crate::text::screens::person;
use crate::text::{Lang, Phrase, sentence, session, sppb};

phrases! {
    TITLE: "Framgang" | "Framgang" | "Progress";
    PRINT: "Skriv ut" | "Skriv ut" | "Print";
    SPPB: "Balanse, gange og reise seg (SPPB)" | "Balanse, gange og reise seg (SPPB)" | "Balance, walking and rising (SPPB)";
    SESSIONS: "Økter" | "Økter" | "Sessions";

    NOTHING: "Ingen målinger ennå" | "Ingen målingar enno" | "No measurements yet";
    NO_WALK: "Ingen gange er målt på tid ennå." | "Ingen gange er målt på tid enno." | "No walk has been timed yet.";
    RATE: "Vurder målene" | "Vurder måla" | "Rate the goals";
    CLOSED: "avsluttet" | "avslutta" | "closed";
    /// Where the aid was not the same at every walk.
    AIDS_APART:
        "Hjelpemiddelet var ikke det samme hver gang. Bare gange med samme hjelpemiddel er sammenlignet." |
        "Hjelpemiddelet var ikkje det same kvar gong. Berre gange med same hjelpemiddel er samanlikna." |
        "The walking aid was not the same each time. Only walks with the same aid are compared.";

    /// What the sign behind a number means.
    OTHERWISE:
        "◊ målt på en annen måte enn gangen før" |
        "◊ målt på ein annan måte enn gongen før" |
        "◊ measured in another way than the time before";
    /// The same, behind a number that is read aloud.
    MEASURED_OTHERWISE:
        "målt på en annen måte enn gangen før" |
        "målt på ein annan måte enn gongen før" |
        "measured in another way than the time before";
    TOGETHER: "Alle målene" | "Alle måla" | "All the goals";
    HAPPENED: "Underveis" | "Undervegs" | "On the way";
    HAPPENED_NOTE:
        "Dette er merket av på kurvene og kan forklare en endring." |
        "Dette er merkt av på kurvene og kan forklare ei endring." |
        "This is marked on the charts and may explain a change.";
    FELT: "Slik kjentes øktene" | "Slik kjendest øktene" | "How the sessions felt";
    MINUTES_BY_WEEK: "Minutter trent hver uke" | "Minutt trent kvar veke" | "Minutes trained each week";
    MINUTES_UNIT: "minutter" | "minutt" | "minutes";
    REPETITIONS_BY_WEEK: "Repetisjoner hver uke" | "Repetisjonar kvar veke" | "Repetitions each week";
    REPETITIONS_UNIT: "repetisjoner" | "repetisjonar" | "repetitions";
    OWN_DAYS_BY_WEEK: "Dager med egen trening" | "Dagar med eiga trening" | "Days of own training";
    DAYS_UNIT: "dager" | "dagar" | "days";
    OWN_DAYS_AIM: "minst 1 dag utenom øktene" | "minst 1 dag utanom øktene" | "at least 1 day besides the sessions";
    WEEK: "Uke" | "Veke" | "Week";
    SECONDS: "sekunder" | "sekund" | "seconds";
    METRES: "meter" | "meter" | "metres";
    STANDS: "ganger" | "gonger" | "times";
    PRESSURE: "mmHg" | "mmHg" | "mmHg";
    KILOS: "kilo" | "kilo" | "kilos";
    MINUTES: "minutter i uka" | "minutt i veka" | "minutes a week";

    SHOW_TABLE: "Vis som tabell" | "Vis som tabell" | "Show as a table";
    DATE: "Dato" | "Dato" | "Date";
    TOTAL: "Total" | "Total" | "Total";
    SPEED: "m/s" | "m/s" | "m/s";
    TIME: "Tid" | "Tid" | "Time";
    NUMBER: "Nr." | "Nr." | "No.";
    HELD: "Hva" | "Kva" | "What";
    MEANS: "Målene samlet" | "Måla samla" | "The goals together";
}

/// `Signe Prøve · uke 5 av 12`
pub fn whose(name: &str, standing: &str) -> String {
    format!("{name} · {}", sentence::within(standing))
}

/// What a picture is called for those who do not see it: `Kurve: ganghastighet`
pub fn picture(lang: Lang, title: &str) -> String {
    let title = sentence::within(title);
    say! { lang: "Kurve: {title}" | "Kurve: {title}" | "Chart: {title}" }
}

/// Of several beside each other: `Liten kurve: «Gå til postkassa»`
pub fn small_picture(lang: Lang, title: &str) -> String {
    say! { lang: "Liten kurve: {title}" | "Lita kurve: {title}" | "Small chart: {title}" }
}

/// At the line of what is planned for each week: `planlagt: 40`
pub fn planned_minutes(lang: Lang, minutes: u32) -> String {
    say! { lang: "planlagt: {minutes}" | "planlagt: {minutes}" | "planned: {minutes}" }
}

/// `Utførelse: 6 av 10 nå, mot 3 ved start.`
pub fn about(lang: Lang, name: Phrase, sentence: &str) -> String {
    format!("{}: {sentence}", name.in_lang(lang))
}

/// A title with the walk's length, where there are two: `… (SPPB), bane 3 meter`
pub fn with_course(lang: Lang, title: &str, course: CourseLength) -> String {
    let [name, length] = [sppb::COURSE, sppb::course(course)].map(|it| sentence::within(it.in_lang(lang)));
    format!("{title}, {name} {length}")
}

/// A title with what keeps measurements apart: `Ganghastighet, 4 meter, stående`
pub fn apart(name: &str, conditions: &[String]) -> String {
    let conditions = conditions.iter().map(|value| sentence::within(value));
    std::iter::once(name.to_owned()).chain(conditions).collect::<Vec<_>>().join(", ")
}

/// Over the axis of a chart. `None`: the number has no unit.
pub fn unit(unit: Unit) -> Option<Phrase> {
    match unit {
        Unit::Seconds => Some(SECONDS),
        Unit::MetresPerSecond => Some(SPEED),
        Unit::Stands | Unit::Times => Some(STANDS),
        Unit::Metres => Some(METRES),
        Unit::MinutesAWeek => Some(MINUTES),
        Unit::PressureFall => Some(PRESSURE),
        Unit::Kilos => Some(KILOS),
        Unit::Points { .. } | Unit::MeanPoints { .. } | Unit::TScore | Unit::Total | Unit::OutOf { .. } => None,
    }
}

/// One session in the table, or why it was not held.
pub fn held(lang: Lang, held: &SessionStatus) -> String {
    match held {
        SessionStatus::Done(record) => session::record_sentence(lang, record),
        SessionStatus::Cancelled(cancellation) => person::cancelled(lang, cancellation.by, cancellation.why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_lengths_of_walk_have_a_title_each() {
        let title = SPPB.nb;
        let said = with_course(Lang::Bokmal, title, CourseLength::ThreeMetres);
        assert_eq!(said, "Balanse, gange og reise seg (SPPB), bane 3 meter");
    }

    #[test]
    fn the_page_says_whose_it_is_and_where_in_the_course() {
        assert_eq!(whose("Signe Prøve", "Uke 5 av 12"), "Signe Prøve · uke 5 av 12");
    }
}
