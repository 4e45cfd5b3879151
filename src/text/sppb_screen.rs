//! Words of the guided SPPB and of its points. The steps, reasons and bands have theirs in [`super::sppb`].

use chrono::NaiveDate;

use crate::domain::assessment::Attempt;
use crate::domain::centiseconds::Centiseconds;
use crate::domain::sppb::Sppb;
use crate::domain::sppb::protocol::{Entry, Step};
use crate::domain::sppb::score::Part;
use crate::text::{Lang, Phrase, chart_labels, dates, numbers, sentence, sppb};

phrases! {
    PARTS: "Delene av testen" | "Delane av testen" | "The parts of the test";
    RESUMED:
        "Testen ble avbrutt. Alt som var målt, er tatt vare på." |
        "Testen vart avbroten. Alt som var målt, er teke vare på." |
        "The test was interrupted. Everything that was measured has been kept.";
    SAY: "Si til personen" | "Sei til personen" | "Say to the person";
    FIGURE: "Tegning" | "Teikning" | "Drawing";
    READINGS: "Målt i denne delen" | "Målt i denne delen" | "Measured in this part";
    NOT_YET: "Ikke målt ennå" | "Ikkje målt enno" | "Not measured yet";
    CLOCK_RUNS: "Klokka går …" | "Klokka går …" | "The clock is running …";
    HOW_DID_IT_GO: "Hvordan gikk det?" | "Korleis gjekk det?" | "How did it go?";
    /// After [`super::sppb::ENOUGH`].
    NO_POINTS_ABOVE: "Mer enn 60 sekunder gir 0 poeng." | "Meir enn 60 sekund gir 0 poeng." | "More than 60 seconds gives 0 points.";

    CONDITIONS: "Slik måler dere" | "Slik måler de" | "How you measure";
    DONE: "Ferdig" | "Ferdig" | "Done";

    UNDO: "Angre" | "Angre" | "Undo";
    UNDO_LAST: "Angre siste" | "Angre siste" | "Undo last";
    TYPE_TIME: "Skriv inn tid" | "Skriv inn tid" | "Type a time";
    TIME: "Tid i sekunder" | "Tid i sekund" | "Time in seconds";
    TIME_HINT: "For eksempel 4,82" | "Til dømes 4,82" | "For example 4.82";
    USE_TIME: "Bruk tiden" | "Bruk tida" | "Use the time";
    NOT_DONE: "Ikke gjennomført …" | "Ikkje gjennomført …" | "Not carried out …";
    /// What a reason means when the first walk is measured already.
    FIRST_WALK_COUNTS: "Den første gangen teller" | "Den første gongen tel" | "The first walk counts";
    EXTRA_COUNTS_NOT:
        "Ekstra måling, teller ikke i summen" |
        "Ekstra måling, tel ikkje i summen" |
        "Extra recording, not in the total";
    NEXT: "Neste" | "Neste" | "Next";

    LEAVE: "Avbryt testen" | "Avbryt testen" | "Leave the test";
    LEAVE_NOTE:
        "Det som er målt til nå, er tatt vare på. Du kan fortsette senere fra siden til personen." |
        "Det som er målt til no, er teke vare på. Du kan halde fram seinare frå sida til personen." |
        "What has been measured so far has been kept. You can go on later from the person’s page.";
    LEAVE_NOW: "Gå ut, fortsett senere" | "Gå ut, hald fram seinare" | "Leave, go on later";
    STAY: "Fortsett testen" | "Hald fram med testen" | "Go on with the test";
    DISCARD: "Forkast testen …" | "Forkast testen …" | "Discard the test …";
    DISCARD_SURE:
        "Da blir ingenting av testen lagret. Det kan ikke angres." |
        "Då blir ingenting av testen lagra. Det kan ikkje angrast." |
        "Nothing of the test is then kept. This cannot be undone.";
    DISCARD_NOW: "Ja, forkast testen" | "Ja, forkast testen" | "Yes, discard the test";
    DISCARDED: "Testen er forkastet." | "Testen er forkasta." | "The test has been discarded.";

    REVIEW: "Se over og lagre" | "Sjå over og lagre" | "Look over and save";
    SAVE: "Lagre testen" | "Lagre testen" | "Save the test";
    SAVED: "Testen er lagret." | "Testen er lagra." | "The test has been saved.";

    NO_TOTAL: "Ingen total" | "Ingen total" | "No total";
    FOR_PROFESSIONALS: "For fagpersonen" | "For fagpersonen" | "For professionals";
}

/// `Neste: gå fire meter`
pub fn next(lang: Lang, title: Phrase) -> String {
    format!("{}: {}", NEXT.in_lang(lang), sentence::within(title.in_lang(lang)))
}

/// `Signe Prøve · SPPB · uke 8`; without the week outside the course.
pub fn whose(lang: Lang, name: &str, week: Option<u8>) -> String {
    match week {
        Some(week) => format!("{name} · SPPB · {}", chart_labels::week(lang, u32::from(week))),
        None => format!("{name} · SPPB"),
    }
}

/// `Bane: 4 meter`, `Hjelpemiddel: rullator, som sist`
pub fn condition(lang: Lang, name: Phrase, value: Phrase, as_last: bool) -> String {
    let as_last = match (as_last, lang) {
        (false, _) => "",
        (true, Lang::Bokmal | Lang::Nynorsk) => ", som sist",
        (true, Lang::English) => ", as last time",
    };
    format!("{}: {}{as_last}", name.in_lang(lang), sentence::within(value.in_lang(lang)))
}

/// The running clock: `3,4`.
pub fn tenths(lang: Lang, time: Centiseconds) -> String {
    numbers::decimal(lang, i64::from(time.hundredths() / 10), 1)
}

/// The stopped clock: `6,02`.
pub fn hundredths(lang: Lang, time: Centiseconds) -> String {
    numbers::decimal(lang, i64::from(time.hundredths()), 2)
}

/// `6,02 s`, or why there is no time.
pub fn attempt(lang: Lang, attempt: Attempt) -> String {
    match attempt {
        Attempt::Took(time) => numbers::seconds(lang, time),
        Attempt::Not(why) => sppb::not_carried_out(lang, why),
    }
}

pub fn entry(lang: Lang, entry: Entry) -> String {
    match entry {
        Entry::SideBySide(it) | Entry::SemiTandem(it) | Entry::Tandem(it) => attempt(lang, it),
        Entry::FirstWalk(it) | Entry::SecondWalk(it) => attempt(lang, it),
        Entry::FiveStands(it) | Entry::FiveWithArms(it) => attempt(lang, it),
        Entry::SingleStand(single) => sppb::single_stand(lang, single),
    }
}

/// `3 av 4`
pub fn points(lang: Lang, part: Part) -> String {
    match (part, lang) {
        (Part::Points(points), Lang::Bokmal | Lang::Nynorsk) => format!("{points} av 4"),
        (Part::Points(points), Lang::English) => format!("{points} of 4"),
        (Part::NotDone(_), Lang::Bokmal) => "Uten poeng".to_owned(),
        (Part::NotDone(_), Lang::Nynorsk) => "Utan poeng".to_owned(),
        (Part::NotDone(_), Lang::English) => "No points".to_owned(),
    }
}

/// After the large number of the total: `av 12`
pub fn of_highest(lang: Lang, highest: u8) -> String {
    match lang {
        Lang::Bokmal | Lang::Nynorsk => format!("av {highest}"),
        Lang::English => format!("of {highest}"),
    }
}

/// What was measured in balance, gait and chair, by name: `Samlet stand`, `10,00 s`. What was not reached is left out.
pub fn measured(lang: Lang, sppb: &Sppb) -> [Vec<(String, String)>; 3] {
    let Sppb { balance, gait, chair } = sppb;
    let timed = |step, it: Option<Attempt>| Some((short(lang, step, sppb), attempt(lang, it?)));
    let named = |name: Phrase, value: Phrase| (name.in_lang(lang).to_owned(), value.in_lang(lang).to_owned());
    let stands = [
        timed(Step::SideBySide, Some(balance.side_by_side)),
        timed(Step::SemiTandem, balance.semi_tandem),
        timed(Step::Tandem, balance.tandem),
    ];
    let walks = [
        timed(Step::FirstWalk, Some(gait.first)),
        timed(Step::SecondWalk, gait.second),
        Some(named(sppb::COURSE, sppb::course(gait.course))),
        Some(named(sppb::AID, sppb::aid(gait.aid))),
    ];
    let rises = [
        Some((short(lang, Step::SingleStand, sppb), sppb::single_stand(lang, chair.single))),
        timed(Step::FiveStands, chair.five),
    ];
    [
        stands.into_iter().flatten().collect(),
        walks.into_iter().flatten().collect(),
        rises.into_iter().flatten().collect(),
    ]
}

fn short(lang: Lang, step: Step, sppb: &Sppb) -> String {
    super::sppb::step(step, sppb.gait.course).short.in_lang(lang).to_owned()
}

/// `Siden sist, 12. mai 2026:`
pub fn since_last(lang: Lang, on: NaiveDate) -> String {
    let day = dates::long(lang, on);
    match lang {
        Lang::Bokmal => format!("Siden sist, {day}:"),
        Lang::Nynorsk => format!("Sidan sist, {day}:"),
        Lang::English => format!("Since last time, {day}:"),
    }
}

/// `Siden første gang, 3. mars 2026:`
pub fn since_first(lang: Lang, on: NaiveDate) -> String {
    let day = dates::long(lang, on);
    match lang {
        Lang::Bokmal => format!("Siden første gang, {day}:"),
        Lang::Nynorsk => format!("Sidan første gong, {day}:"),
        Lang::English => format!("Since the first time, {day}:"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::NotDone;
    use crate::domain::assessment::conditions::WalkingAid;
    use crate::domain::sppb::{Balance, Chair, CourseLength, Gait, SingleStand};

    #[test]
    fn the_next_step_is_named_within_a_sentence() {
        let title = sppb::step(Step::FirstWalk, CourseLength::FourMetres).title;
        assert_eq!(next(Lang::Bokmal, title), "Neste: gå fire meter");
        assert_eq!(next(Lang::English, REVIEW), "Next: look over and save");
    }

    #[test]
    fn conditions_say_when_they_are_as_last_time() {
        let aid = sppb::aid(WalkingAid::Walker);
        assert_eq!(condition(Lang::Nynorsk, sppb::AID, aid, true), "Hjelpemiddel: rullator, som sist");
        assert_eq!(condition(Lang::English, sppb::AID, aid, false), "Walking aid: rollator");
    }

    #[test]
    fn the_clock_shows_tenths_while_it_runs_and_hundredths_when_it_stands() {
        assert_eq!(tenths(Lang::Bokmal, Centiseconds::new(349)), "3,4");
        assert_eq!(hundredths(Lang::Bokmal, Centiseconds::new(602)), "6,02");
    }

    #[test]
    fn what_was_measured_is_listed_and_what_was_not_reached_is_left_out() {
        let took = |hundredths| Attempt::Took(Centiseconds::new(hundredths));
        let sppb = Sppb {
            balance: Balance { side_by_side: took(1_000), semi_tandem: Some(took(612)), tandem: None },
            gait: Gait {
                course: CourseLength::ThreeMetres,
                aid: WalkingAid::None,
                first: Attempt::Not(NotDone::Refused),
                second: None,
            },
            chair: Chair { single: SingleStand::UsedArms, five: None },
        };
        let [balance, gait, chair] = measured(Lang::Bokmal, &sppb);
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(balance, [pair("Samlet stand", "10,00\u{a0}s"), pair("Halvtandem", "6,12\u{a0}s")]);
        assert_eq!(
            gait,
            [
                pair("Første gang", "Ikke gjennomført: ville ikke"),
                pair("Bane", "3 meter"),
                pair("Hjelpemiddel", "Ingen"),
            ]
        );
        assert_eq!(chair, [pair("Reise seg én gang", "Brukte armene")]);
    }
}
