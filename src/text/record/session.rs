//! Everything that is said of one session, as names and values, by part.

use super::{DAY, HOW};
use crate::domain::cancellation::Cancellation;
use crate::domain::exercise::Planned;
use crate::domain::session::held::{After, Before, CompletedSession, TurnedAway};
use crate::domain::session::incident::Incident;
use crate::domain::session::readiness::{Tickable, Ticked};
use crate::exchange::extract::Fact;
use crate::text::screens::{claim, past_session as words, person, session::closing};
use crate::text::{Lang, Phrase, dates, incident, readiness};

/// A part of a session, and what is said in it.
pub type SessionPart = (Phrase, Vec<Fact>);

/// By part; what was not asked or not answered is left out. The note stands by itself, line by line.
pub fn held(lang: Lang, session: &CompletedSession) -> Vec<SessionPart> {
    let before = session.before.map(|before| before_facts(lang, &before)).unwrap_or_default();
    let written = session.captured.as_ref().map(|written| claim::facts(lang, written));
    // Nobody measured it against a plan.
    let load = written.is_none().then(|| (words::LOAD, words::load(session.load).in_lang(lang).to_owned()));
    let started = (words::STARTED, started(lang, session));
    let stopped = session.stopped.map(|stopped| (words::STOPPED, words::stopped(lang, stopped)));
    let course = [started].into_iter().chain(load).chain(stopped);
    let course = course.map(|(name, value)| (name.in_lang(lang).to_owned(), value));
    let exercises = session.exercises.iter().enumerate();
    let exercises =
        exercises.map(|(place, (planned, went))| (words::exercise(lang, place, planned), words::went(lang, *went)));
    let planned: Vec<Planned> = session.exercises.iter().map(|(planned, _)| *planned).collect();
    without_empty([
        (claim::TITLE, written.unwrap_or_default()),
        (words::BEFORE, before.into_iter().chain(course).collect()),
        (words::EXERCISES, exercises.collect()),
        (words::INCIDENTS, incident_facts(lang, &session.incidents, &planned)),
        (words::AFTER, after_facts(lang, &session.after)),
    ])
}

/// Where the worker came, and it was not begun.
pub fn not_begun(lang: Lang, away: &TurnedAway) -> Vec<SessionPart> {
    without_empty([
        (words::BEFORE, away.before.map(|before| before_facts(lang, &before)).unwrap_or_default()),
        (words::INCIDENTS, incident_facts(lang, &away.incidents, &[])),
    ])
}

/// All of a session in one list, with the note.
pub fn facts(lang: Lang, session: &CompletedSession) -> Vec<Fact> {
    let all = held(lang, session).into_iter().flat_map(|(_, facts)| facts);
    all.chain(note(lang, session.after.note.as_str())).collect()
}

pub(super) fn cancelled(lang: Lang, cancellation: &Cancellation) -> Vec<Fact> {
    let Cancellation { on, by, why, note: written } = cancellation;
    let day = (DAY.in_lang(lang).to_owned(), dates::long(lang, *on));
    let how = (HOW.in_lang(lang).to_owned(), person::cancelled(lang, *by, *why));
    [day, how].into_iter().chain(note(lang, written.as_str())).collect()
}

fn note(lang: Lang, written: &str) -> Option<Fact> {
    (!written.is_empty()).then(|| (words::NOTE.in_lang(lang).to_owned(), written.to_owned()))
}

fn without_empty<const N: usize>(parts: [SessionPart; N]) -> Vec<SessionPart> {
    parts.into_iter().filter(|(_, facts)| !facts.is_empty()).collect()
}
fn started(lang: Lang, session: &CompletedSession) -> String {
    let day = dates::weekday_and_day(lang, session.started.local_date());
    format!("{day} {}", dates::clock_time(lang, session.started))
}

fn before_facts(lang: Lang, before: &Before) -> Vec<Fact> {
    let Before { answers, vitals, verdict, agreed } = before;
    let word = |phrase: Phrase| phrase.in_lang(lang).to_owned();
    let measured = [
        vitals.pressure.map(|it| (readiness::BLOOD_PRESSURE, readiness::pressure(it))),
        vitals.pulse.map(|it| (readiness::PULSE, it.value().to_string())),
        vitals.saturation.map(|it| (readiness::OXYGEN, readiness::per_cent(lang, it))),
    ];
    let answered = [
        (words::FEELING, word(readiness::feeling(answers.feeling))),
        (words::PAIN, closing::of_ten(lang, answers.pain)),
        (words::UNWELL, ticked(lang, answers.unwell, readiness::unwell)),
        (words::SINCE_LAST, ticked(lang, answers.since_last, readiness::since_last)),
    ];
    let verdict = (words::ANSWER, word(readiness::verdict(*verdict)));
    let agreed = agreed.map(|with| (words::AGREED, word(readiness::who(with))));
    let all = answered.into_iter().chain(measured.into_iter().flatten()).chain([verdict]).chain(agreed);
    all.map(|(name, value)| (word(name), value)).collect()
}

fn ticked<T: Tickable>(lang: Lang, ticked: Ticked<T>, name: impl Fn(T) -> Phrase) -> String {
    let named: Vec<_> = ticked.iter().map(|one| name(one).in_lang(lang)).collect();
    if named.is_empty() { name(T::NONE).in_lang(lang).to_owned() } else { named.join(". ") }
}

fn incident_facts(lang: Lang, happened: &[Incident], planned: &[Planned]) -> Vec<Fact> {
    let fact = |incident: &Incident| {
        let told = incident::incident(lang, incident);
        let during = incident.during.and_then(|place| Some(words::exercise(lang, place, planned.get(place)?)));
        let told = match during {
            Some(during) => words::during(lang, &told, &during),
            None => told,
        };
        (dates::capitalised(&dates::clock_time(lang, incident.at)), told)
    };
    happened.iter().map(fact).collect()
}

fn after_facts(lang: Lang, after: &After) -> Vec<Fact> {
    let remarks = after.remarks.iter().map(|remark| closing::remark(*remark).in_lang(lang));
    let remarks = remarks.collect::<Vec<_>>().join(", ");
    let answered = [
        after.exertion.map(|it| (words::EXERTION, closing::of_ten(lang, it))),
        after.pain.map(|it| (words::PAIN_AFTER, closing::of_ten(lang, it))),
        after.mood.map(|it| (words::MOOD, closing::mood(lang, it))),
        after.own_days.map(|it| (words::OWN_DAYS, it.value().to_string())),
        (!remarks.is_empty()).then_some((words::REMARKS, remarks)),
        after.next.map(|it| (words::NEXT, closing::appointment(lang, it))),
    ];
    answered.into_iter().flatten().map(|(name, value)| (name.in_lang(lang).to_owned(), value)).collect()
}
