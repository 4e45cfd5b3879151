//! Everything that is said of one assessment, in words: one place for the visit, the list and the person's page. Of
//! ratings of goals the visit shows more.

use crate::domain::assessment::outcome::OutcomeError;
use crate::domain::assessment::{Ask, Assessment, Instrument, Key, Source};
use crate::domain::history::{AssessmentEntry, History, SppbEntry, change_of};
use crate::domain::registry;
use crate::domain::registry::Comparison;
use crate::domain::sppb::Sppb;
use crate::screens::shared::speed;
use crate::text::record::measurement;
use crate::text::screens::{correction, results as words};
use crate::text::sppb::result;
use crate::text::{Lang, goal, instruments};

#[derive(Debug, Clone, PartialEq)]
pub struct ResultSummary {
    pub name: &'static str,
    /// From paper, back-dated, partial, corrected.
    pub marks: Vec<String>,
    /// The change in plain words.
    pub lead: Option<String>,
    /// What differed, or why nothing is compared.
    pub notes: Vec<String>,
    /// The number, or why there is none.
    pub result: Result<String, String>,
    /// What the number means, for the person.
    pub plain: Vec<String>,
    /// What must be known beside the result.
    pub note: Option<&'static str>,
    pub last: Option<String>,
    pub first: Option<String>,
    pub conditions: Vec<(String, String)>,
    /// Answered in part: what is answered is told at once.
    pub partial: bool,
    pub answers: Vec<(String, String)>,
    pub professional: Vec<String>,
    /// Its parts have a picture of their own.
    pub sppb: Option<Sppb>,
    /// The walk of an SPPB, since the last and the first that are alike.
    pub speeds: Vec<(String, String)>,
    pub fell: bool,
}

impl ResultSummary {
    pub fn of(lang: Lang, history: &History, entry: &AssessmentEntry) -> Self {
        let assessment = &entry.assessment;
        let outcome = registry::outcome(assessment, history.reference(assessment.on));
        let compared = history.compared(entry);
        let unit = outcome.reading.ok().map(|reading| reading.unit);
        let since = |comparison: &Comparison| instruments::comparison(lang, comparison, unit);
        let mut said = compared.last.iter().flat_map(|(_, comparison)| since(comparison));
        let sppb = Sppb::of(assessment);
        let walk = sppb.clone().map(|sppb| SppbEntry { event: entry.event, on: assessment.on, sppb });
        let partial = matches!(outcome.reading, Err(OutcomeError::Partial { .. }));
        let findings = instruments::findings(lang, &outcome).into_iter();
        let plain = outcome.findings.iter().filter_map(|finding| instruments::plain(*finding));
        let lost = history.weight_loss(entry).map(|loss| instruments::weight_lost(lang, loss)).into_iter();
        let limits = compared.last.iter().flat_map(|(_, comparison)| limits(lang, comparison));
        let of_walk = walk.iter().flat_map(|walk| speed::rules(lang, walk));
        let small_change = walk.iter().map(|_| result::SMALL_CHANGE_NOTE.in_lang(lang).to_owned());
        Self {
            name: instruments::name(assessment.instrument).in_lang(lang),
            marks: marks(lang, entry, partial),
            lead: said.next(),
            notes: said.collect(),
            result: in_words(lang, history, assessment),
            // Its picture says it for the SPPB.
            plain: lost.chain(plain.filter(|_| sppb.is_none()).map(|said| said.in_lang(lang).to_owned())).collect(),
            note: instruments::note(assessment.instrument).map(|note| note.in_lang(lang)),
            last: compared.last.as_ref().map(|(last, _)| {
                let (Ok(said) | Err(said)) = in_words(lang, history, &last.assessment);
                words::last_time(lang, last.assessment.on, &said)
            }),
            first: compared.first.as_ref().and_then(|(first, comparison)| {
                let (Ok(before) | Err(before)) = in_words(lang, history, &first.assessment);
                let said = instruments::comparison_with_first(lang, comparison, unit).into_iter().next()?;
                Some(format!("{} {said}", words::first_time(lang, first.assessment.on, &before)))
            }),
            conditions: instruments::conditions(lang, &assessment.conditions)
                .into_iter()
                .map(|(name, value)| (name.in_lang(lang).to_owned(), value))
                .collect(),
            partial,
            answers: answers(lang, history, entry),
            professional: findings.chain(limits).chain(of_walk).chain(small_change).collect(),
            speeds: walk.iter().flat_map(|walk| speed::since(lang, history, walk)).collect(),
            sppb,
            fell: compared.last.as_ref().is_some_and(|(_, comparison)| comparison.fell()),
        }
    }
}

/// The number of an assessment, or why there is none.
pub fn in_words(lang: Lang, history: &History, assessment: &Assessment) -> Result<String, String> {
    instruments::in_words(lang, &registry::outcome(assessment, history.reference(assessment.on)))
}

/// The change since last time in one sentence, or two of goals rated by two numbers; `None` where it is the first time.
pub fn change(lang: Lang, history: &History, entry: &AssessmentEntry) -> Option<String> {
    if entry.assessment.instrument == Instrument::GoalRatings {
        let change = change_of(&history.rated_in(entry.event))?;
        return Some(goal::plain_change_sentences(lang, &change).join(" "));
    }
    let unit = history.outcome(entry).reading.ok().map(|it| it.unit);
    let (_, comparison) = history.compared(entry).last?;
    instruments::comparison(lang, &comparison, unit).into_iter().next()
}

/// What is remarkable about how it came into the app.
pub fn marks(lang: Lang, entry: &AssessmentEntry, partial: bool) -> Vec<String> {
    let paper = (entry.assessment.source == Source::Paper).then(|| instruments::source(Source::Paper));
    let late = entry.story.recorded != entry.assessment.on;
    let words = [
        partial.then_some(words::PARTIAL),
        paper,
        late.then_some(words::BACK_DATED),
        entry.story.is_corrected().then_some(correction::CORRECTED),
    ];
    let mut marks: Vec<String> = words.into_iter().flatten().map(|word| word.in_lang(lang).to_owned()).collect();
    marks.extend(late.then(|| words::recorded_on(lang, entry.story.recorded)));
    marks
}

fn limits(lang: Lang, comparison: &Comparison) -> Vec<String> {
    match comparison {
        Comparison::Alike { change, .. } => {
            change.limits.iter().map(|(limit, reached)| instruments::limit(lang, *limit, *reached)).collect()
        }
        Comparison::Unlike { .. } | Comparison::NotAlike { .. } | Comparison::NoNumber => vec![],
    }
}

/// What was asked and answered, in the order of the form; what follows from a setting was not asked.
fn answers(lang: Lang, history: &History, entry: &AssessmentEntry) -> Vec<(String, String)> {
    let Assessment { instrument, answers, on, .. } = &entry.assessment;
    let form = registry::form_of(&entry.assessment);
    let is_first = history.measured_until(*instrument, *on, Some(entry.event)).is_none();
    let asked = |key: &Key| match key {
        Key::Item(place) if is_first => instruments::question_at_first(*instrument, *place).in_lang(lang).to_owned(),
        key => question(lang, history, *instrument, key),
    };
    let told = |(key, answer): &(_, _)| {
        let item = form.iter().find(|item| item.key == *key)?;
        (!matches!(item.ask, Ask::Given { .. }))
            .then(|| (asked(key), instruments::answer(lang, *instrument, key, *answer)))
    };
    answers.iter().filter_map(told).collect()
}

pub fn question(lang: Lang, history: &History, instrument: Instrument, key: &Key) -> String {
    let goal = match key {
        Key::Goal(id) | Key::Weight(id) | Key::Performance(id) | Key::Satisfaction(id) => history.goal(*id),
        Key::Item(_) | Key::Service(_) | Key::Activity(_) => None,
    };
    let goal = goal.map(|known| known.goal.text.as_str()).unwrap_or_default();
    measurement::question(lang, instrument, key, goal)
}
