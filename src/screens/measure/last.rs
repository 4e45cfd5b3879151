//! The last time the same instrument was used, and what is very unlike it now.

use chrono::NaiveDate;

use crate::domain::assessment::plausibility::{are_comparable, is_unlike, is_unlike_total};
use crate::domain::assessment::{Answer, Assessment, Instrument, Item};
use crate::domain::identity::PersonId;
use crate::state::App;
use crate::text::{Lang, instruments, measuring as words};

/// On that day or before it. Tracks.
pub fn last_until(app: App, person: PersonId, instrument: Instrument, day: NaiveDate) -> Option<Assessment> {
    let history = app.person(person)?;
    let last = history.assessed(instrument).rev().find(|entry| entry.assessment.on <= day);
    last.map(|entry| entry.assessment.clone())
}

/// The question with both values, where one answer is very unlike the last.
pub fn doubt(lang: Lang, last: &Assessment, now: &Assessment, item: &Item, answer: Answer) -> Option<String> {
    let earlier = last.answers.get(&item.key).filter(|_| are_comparable(last, now))?;
    let of = |answer| instruments::answer(lang, now.instrument, &item.key, answer);
    is_unlike(item.ask, earlier, answer).then(|| words::sure(lang, &of(earlier), &of(answer)))
}

/// The same for the total.
pub fn doubt_of_total(app: App, person: PersonId, last: &Assessment, now: &Assessment) -> Option<String> {
    let history = app.person(person)?;
    let number = |assessment: &Assessment| assessment.outcome(history.reference(assessment.on)).reading.ok();
    let (earlier, reading) = (number(last)?, number(now)?);
    let of = |reading| instruments::reading(app.lang(), reading);
    let unlike = are_comparable(last, now) && is_unlike_total(earlier, reading);
    unlike.then(|| words::sure(app.lang(), &of(earlier), &of(reading)))
}
