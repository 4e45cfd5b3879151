//! The last time the same instrument was used, and what is very unlike it now.

use chrono::NaiveDate;

use crate::domain::assessment::plausibility::{self, Doubt, is_unlike_total};
use crate::domain::assessment::{Answer, Answers, Assessment, Instrument, Item};
use crate::domain::history::AssessmentEntry;
use crate::domain::identity::{EventId, PersonId};
use crate::domain::registry;
use crate::domain::registry::are_comparable;
use crate::state::App;
use crate::text::{Lang, instruments, measuring as words};

/// On that day or before it. Tracks.
pub fn last_until(app: App, person: PersonId, instrument: Instrument, day: NaiveDate) -> Option<Assessment> {
    last_but(app, person, instrument, day, None)
}

/// The same without what is being corrected itself.
pub fn last_but(
    app: App,
    person: PersonId,
    instrument: Instrument,
    day: NaiveDate,
    itself: Option<EventId>,
) -> Option<Assessment> {
    let history = app.person(person)?;
    let mut before = history.assessed(instrument).rev().filter(|entry| Some(entry.event) != itself);
    let last = before.find(|entry| entry.assessment.on <= day);
    last.map(|entry| entry.assessment.clone())
}

/// What was answered the time before. Goals may be rated one at a time, so each has its own time before.
pub fn answered_before(
    app: App,
    person: PersonId,
    instrument: Instrument,
    day: NaiveDate,
    itself: Option<EventId>,
) -> Option<Answers> {
    let history = app.person(person)?;
    let is_before = |entry: &&AssessmentEntry| Some(entry.event) != itself && entry.assessment.on <= day;
    let before = history.assessed(instrument).rev().filter(is_before);
    let mut answers = Answers::default();
    for entry in before.take(if instrument == Instrument::GoalRatings { usize::MAX } else { 1 }) {
        for (key, answer) in entry.assessment.answers.iter() {
            if answers.get(key).is_none() {
                answers.put(key.clone(), *answer);
            }
        }
    }
    Some(answers)
}

/// The question, with both values where one answer is very unlike the last, or where hardly anybody is so fast.
pub fn doubt(lang: Lang, last: Option<&Assessment>, now: &Assessment, item: &Item, answer: Answer) -> Option<String> {
    let of = |answer| instruments::answer(lang, now.instrument, &item.key, answer);
    let earlier = last.filter(|last| are_comparable(last, now)).and_then(|last| last.answers.get(&item.key));
    match plausibility::doubt(item, earlier, answer)? {
        Doubt::Unlike { earlier } => Some(words::sure(lang, &of(earlier), &of(answer))),
        Doubt::HardlyEver => Some(words::sure_of(lang, &of(answer))),
    }
}

/// The same for the total.
pub fn doubt_of_total(app: App, person: PersonId, last: &Assessment, now: &Assessment) -> Option<String> {
    let history = app.person(person)?;
    let number = |assessment: &Assessment| registry::outcome(assessment, history.reference(assessment.on)).reading.ok();
    let (earlier, reading) = (number(last)?, number(now)?);
    let of = |reading| instruments::reading(app.lang(), reading);
    let unlike = are_comparable(last, now) && is_unlike_total(earlier, reading);
    unlike.then(|| words::sure(app.lang(), &of(earlier), &of(reading)))
}
