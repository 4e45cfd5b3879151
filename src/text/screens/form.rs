//! What every form says of the text that is kept before it is saved.

use chrono::NaiveDate;

use crate::domain::moment::Moment;
use crate::text::{Lang, dates};

phrases! {
    BEGIN_ANEW: "Begynn på nytt" | "Begynn på nytt" | "Begin anew";
}

/// `Det du skrev sist, er tatt vare på (12. mai klokka 09:41).` Of today, only the time.
pub fn kept(lang: Lang, at: Moment, today: NaiveDate) -> String {
    let time = dates::clock_time(lang, at);
    let when = match at.local_date() {
        day if day == today => time,
        day => format!("{}, {time}", dates::day_and_month(lang, day)),
    };
    say! { lang:
        "Det du skrev sist, er tatt vare på ({when})." |
        "Det du skreiv sist, er teke vare på ({when})." |
        "What you wrote last has been kept ({when})."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_says_when_it_was_typed_and_the_day_where_it_is_another() {
        let at = Moment::new(1_747_036_860_000, 120).unwrap(); // 2025-05-12 10:01
        let day = |day| NaiveDate::from_ymd_opt(2025, 5, day).unwrap();
        let time = dates::clock_time(Lang::Bokmal, at);
        assert_eq!(kept(Lang::Bokmal, at, day(12)), format!("Det du skrev sist, er tatt vare på ({time})."));
        assert_eq!(
            kept(Lang::English, at, day(13)),
            format!("What you wrote last has been kept (12 May, {}).", dates::clock_time(Lang::English, at))
        );
    }
}
