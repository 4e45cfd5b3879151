//! Words on the charts: weeks, lines and marks.

use crate::text::Lang;

phrases! {
    START: "start" | "start" | "start";
    /// Says what the zone around the first number is.
    UNCERTAINTY: "kan være tilfeldig" | "kan vere tilfeldig" | "may be chance";
    /// Marks a test without a total.
    PARTIAL: "delvis målt" | "delvis målt" | "partly measured";
    SESSION_DONE: "gjort" | "gjord" | "done";
    SESSION_CANCELLED: "avlyst" | "avlyst" | "cancelled";
    SESSION_NEXT: "neste" | "neste" | "next";
    SESSION_TO_COME: "kommer" | "kjem" | "to come";
    ONE_ONLY:
        "Målt én gang. Framgang vises etter neste måling." |
        "Målt éin gong. Framgang blir vist etter neste måling." |
        "Measured once. Progress shows after the next measurement.";
}

/// Under the time axis: `start`, then `uke 4`.
pub fn week(lang: Lang, week: u32) -> String {
    match week {
        0 => START.in_lang(lang).to_owned(),
        _ => say! { lang: "uke {week}" | "veke {week}" | "week {week}" },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_are_named_from_the_start() {
        assert_eq!(Lang::ALL.map(|lang| week(lang, 0)), ["start"; 3]);
        assert_eq!(Lang::ALL.map(|lang| week(lang, 4)), ["uke 4", "veke 4", "week 4"]);
    }
}
