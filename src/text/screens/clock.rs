//! Words of the question whether the device tells the right day.

use chrono::NaiveDate;

use crate::text::{Lang, dates};
use crate::workspace::clock_doubt::ClockDoubt;

phrases! {
    TITLE: "Stemmer datoen?" | "Stemmer datoen?" | "Is the date right?";
    NOTE:
        "Alt du fører, får datoen som nettbrettet viser. Er den feil, rett den i innstillingene på nettbrettet. Da går appen videre av seg selv." |
        "Alt du fører, får datoen som nettbrettet viser. Er han feil, rett han i innstillingane på nettbrettet. Då går appen vidare av seg sjølv." |
        "Everything you record gets the date that the device shows. If it is wrong, put it right in the settings of the device. The app then goes on by itself.";
    RIGHT: "Ja, datoen stemmer" | "Ja, datoen stemmer" | "Yes, the date is right";
    LOCK: "Lås" | "Lås" | "Lock";
}

/// Why it is asked.
pub fn doubt(lang: Lang, today: NaiveDate, doubt: ClockDoubt) -> String {
    let day = dates::long(lang, today);
    match doubt {
        ClockDoubt::Before { last } => {
            let last = dates::long(lang, last);
            say! { lang:
                "Nettbrettet sier at det er {day}. Men det siste som er ført her, er fra {last}." |
                "Nettbrettet seier at det er {day}. Men det siste som er ført her, er frå {last}." |
                "The device says that it is {day}. But the last thing recorded here is from {last}."
            }
        }
        ClockDoubt::SetTo { day: to } => {
            let to = dates::long(lang, to);
            say! { lang:
                "Det var {day}. Så ble klokka på nettbrettet stilt, og nå sier den at det er {to}. Stemmer det?" |
                "Det var {day}. Så vart klokka på nettbrettet stilt, og no seier ho at det er {to}. Stemmer det?" |
                "It was {day}. Then the clock of the device was set, and now it says that it is {to}. Is that right?"
            }
        }
        ClockDoubt::FarAfter { last } => {
            let (days, last) = ((today - last).num_days(), dates::long(lang, last));
            say! { lang:
                "Nettbrettet sier at det er {day}. Det siste som er ført her, er {days} dager eldre: {last}." |
                "Nettbrettet seier at det er {day}. Det siste som er ført her, er {days} dagar eldre: {last}." |
                "The device says that it is {day}. The last thing recorded here is {days} days older: {last}."
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_days_are_said_so_that_the_worker_can_tell_which_is_wrong() {
        let day = |year| NaiveDate::from_ymd_opt(year, 5, 12).unwrap();
        let before = doubt(Lang::Bokmal, day(2026), ClockDoubt::Before { last: day(2027) });
        assert!(before.contains("12. mai 2026") && before.contains("12. mai 2027"), "{before}");
        let after = doubt(Lang::English, day(2027), ClockDoubt::FarAfter { last: day(2026) });
        assert!(after.contains("365 days older: 12 May 2026"), "{after}");
        let set = doubt(Lang::Bokmal, day(2026), ClockDoubt::SetTo { day: day(2027) });
        assert!(set.contains("12. mai 2026") && set.contains("12. mai 2027"), "{set}");
    }
}
