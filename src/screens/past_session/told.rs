//! Everything that is said of one session, as names and values.

use crate::domain::history::SessionEntry;
use crate::domain::session::held::SessionStatus;
use crate::domain::session::held::{After, Before, CompletedSession};
use crate::domain::session::incident::Incident;
use crate::text::screens::{past_session as words, person, session::closing};
use crate::text::{Lang, Phrase, dates, incident, readiness, session};

/// A name and a value.
pub type Fact = (String, String);

/// By part; what was not asked or not answered is left out. The note stands by itself, line by line.
pub struct SessionSummary {
    pub parts: Vec<(Phrase, Vec<Fact>)>,
}

impl SessionSummary {
    pub fn of(lang: Lang, entry: &SessionEntry) -> Self {
        match &entry.held {
            SessionStatus::Done(session) => Self::of_session(lang, session),
            SessionStatus::Cancelled(_) => {
                let away = entry.turned_away.as_ref();
                let asked = away.and_then(|away| away.before).map(|before| before_facts(lang, &before));
                let happened = away.map(|away| incident_facts(lang, &away.incidents));
                Self::without_empty([
                    (words::BEFORE, asked.unwrap_or_default()),
                    (words::INCIDENTS, happened.unwrap_or_default()),
                ])
            }
        }
    }

    pub fn of_session(lang: Lang, session: &CompletedSession) -> Self {
        let before = session.before.map(|before| before_facts(lang, &before)).unwrap_or_default();
        let load = (words::LOAD, words::load(session.load).in_lang(lang).to_owned());
        let started = (words::STARTED, started(lang, session));
        let stopped = session.stopped.map(|stopped| (words::STOPPED, words::stopped(lang, stopped)));
        let course = [started, load].into_iter().chain(stopped);
        let course = course.map(|(name, value)| (name.in_lang(lang).to_owned(), value));
        let exercises = session.exercises.iter().enumerate();
        let exercises =
            exercises.map(|(place, (planned, went))| (words::exercise(lang, place, planned), words::went(lang, *went)));
        Self::without_empty([
            (words::BEFORE, before.into_iter().chain(course).collect()),
            (words::EXERCISES, exercises.collect()),
            (words::INCIDENTS, incident_facts(lang, &session.incidents)),
            (words::AFTER, after_facts(lang, &session.after)),
        ])
    }

    fn without_empty<const N: usize>(parts: [(Phrase, Vec<Fact>); N]) -> Self {
        Self { parts: parts.into_iter().filter(|(_, facts)| !facts.is_empty()).collect() }
    }

    /// All of it in one list.
    pub fn facts(self) -> Vec<Fact> {
        self.parts.into_iter().flat_map(|(_, facts)| facts).collect()
    }
}

/// In one sentence.
pub fn summary(lang: Lang, held: &SessionStatus) -> String {
    match held {
        SessionStatus::Done(session) => session::record_sentence(lang, session),
        SessionStatus::Cancelled(cancellation) => person::cancelled(lang, cancellation.by, cancellation.why),
    }
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
        (words::UNWELL, word(readiness::unwell(answers.unwell))),
        (words::SINCE_LAST, word(readiness::since_last(answers.since_last))),
    ];
    let verdict = (words::ANSWER, word(readiness::verdict(*verdict)));
    let agreed = agreed.map(|with| (words::AGREED, word(readiness::who(with))));
    let all = answered.into_iter().chain(measured.into_iter().flatten()).chain([verdict]).chain(agreed);
    all.map(|(name, value)| (word(name), value)).collect()
}

fn incident_facts(lang: Lang, happened: &[Incident]) -> Vec<Fact> {
    let fact = |incident: &Incident| {
        (dates::capitalised(&dates::clock_time(lang, incident.at)), incident::incident(lang, incident))
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
        (!remarks.is_empty()).then_some((words::REMARKS, remarks)),
        after.next.map(|it| (words::NEXT, closing::appointment(lang, it))),
    ];
    answered.into_iter().flatten().map(|(name, value)| (name.in_lang(lang).to_owned(), value)).collect()
}
