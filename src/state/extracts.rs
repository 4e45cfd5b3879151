//! Everything recorded about one person: read, put into words, and saved as a file that is noted before anybody has it.

use std::collections::BTreeMap;
use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::access::{PersonAccess, PrintedPage};
use crate::domain::event::Event;
use crate::domain::identity::{EventId, PersonId};
use crate::exchange::extract::{self, EntryWords, Extract, ExtractEntry, ExtractHead};
use crate::state::env;
use crate::state::hand_over::{self, HandOverError};
use crate::state::store::OpenStore;
use crate::text::Lang;
use crate::text::record;
use crate::text::screens::{extract as words, findings, log};
use crate::workspace::action::Action;
use crate::workspace::problem::ActionError;
use crate::workspace::view::View;

/// All of one person's, as it was when it was read.
pub(crate) struct PersonExtract {
    extract: Extract,
    by: BTreeMap<EventId, String>,
    view: Rc<View>,
}

/// What was recorded on one day.
pub(crate) struct ExtractDay {
    pub on: NaiveDate,
    pub entries: Vec<ExtractLine>,
}

/// One entry as it is read.
pub(crate) struct ExtractLine {
    pub when: String,
    pub by: String,
    pub words: EntryWords,
}

/// Why there is no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExtractError {
    NotHandedOver(HandOverError),
    Problem(ActionError),
}

impl From<ActionError> for ExtractError {
    fn from(problem: ActionError) -> Self {
        Self::Problem(problem)
    }
}

/// As it is now. `None`: locked, or nobody here.
pub(crate) async fn read(store: OpenStore, person: PersonId) -> Option<PersonExtract> {
    let log = store.log(Some(person)).await;
    let view = untrack(|| store.view())?;
    let history = Rc::clone(view.person(person)?);
    let by = log.iter().filter_map(|entry| Some((entry.event.id, entry.by.clone()?))).collect();
    let extract = Extract::of(history, log.into_iter().map(|entry| entry.event));
    Some(PersonExtract { extract, by, view })
}

/// As one file, given to the browser. Only after the code was asked for again. Must follow a tap. Tells whether it was noted
/// before: so that no file is out that the log does not know, but where the store does not answer.
pub(crate) async fn save(store: OpenStore, person: PersonId, lang: Lang) -> Result<bool, ExtractError> {
    store.ask_for_code()?;
    let noted = store.note_first(Action::NoteAccess { person, access: PersonAccess::ExtractMade }).await?;
    let whole = read(store, person).await.ok_or(ActionError::Locked)?;
    let bytes = whole.file(lang).map_err(|_| ExtractError::NotHandedOver(HandOverError::NotPossible))?;
    let name = words::file_name(lang, env::now().local_date());
    hand_over::file(&name, &bytes, "application/json").await.map_err(ExtractError::NotHandedOver)?;
    Ok(noted)
}

/// On paper, as it is on the page. Only after the code was asked for again. Tells whether it was noted before.
pub(crate) async fn print(store: OpenStore, person: PersonId) -> Result<bool, ActionError> {
    store.ask_for_code()?;
    let access = PersonAccess::Printed(PrintedPage::Extract);
    let noted = store.note_first(Action::NoteAccess { person, access }).await?;
    hand_over::print();
    Ok(noted)
}

impl PersonExtract {
    /// In the order of the log; a day stands as often as the log came back to it.
    pub(crate) fn recorded(&self, lang: Lang) -> Vec<ExtractDay> {
        let mut days: Vec<ExtractDay> = vec![];
        for entry in self.extract.recorded() {
            let (on, line) = (entry.event.at.local_date(), self.line(lang, entry));
            match days.last_mut() {
                Some(day) if day.on == on => day.entries.push(line),
                _ => days.push(ExtractDay { on, entries: vec![line] }),
            }
        }
        days
    }

    /// Who saw it and gave it on.
    pub(crate) fn seen(&self, lang: Lang) -> Vec<ExtractLine> {
        self.extract.seen().map(|entry| self.line(lang, entry)).collect()
    }

    pub(crate) fn count(&self) -> usize {
        self.extract.entries().len()
    }

    /// What is on the tablet about the person and not here, each with what to do.
    pub(crate) fn not_in_it(&self, lang: Lang) -> Vec<String> {
        let same = self.view.joins.one_with(self.extract.person());
        let is_about = |person: Option<PersonId>| person.is_some_and(|person| same.contains(&person));
        let named = self.view.named_findings().into_iter().filter(|(finding, _)| is_about(finding.person));
        let found = named.map(|(finding, name)| findings::line(lang, &finding, name.as_deref()));
        let forms = self.view.drafts.keys().filter(|form| is_about(form.person)).count();
        let led = self.view.running.keys().filter(|(whose, _)| same.contains(whose)).count();
        found.chain(words::unsaved(lang, forms + led)).collect()
    }

    fn line(&self, lang: Lang, entry: &ExtractEntry) -> ExtractLine {
        let by = self.by.get(&entry.event.id).map(String::as_str);
        ExtractLine {
            when: log::when(lang, entry.event.at),
            by: log::who(lang, &entry.event.about, by),
            words: record::words(lang, &self.extract, entry),
        }
    }

    fn file(&self, lang: Lang) -> Result<Vec<u8>, serde_json::Error> {
        let head = ExtractHead {
            about: words::FILE_ABOUT.in_lang(lang).to_owned(),
            language: lang.code(),
            made: env::now(),
            made_by: self.view.worker_name.clone(),
            tablet: self.view.tablet().to_string(),
            not_in_it: self.not_in_it(lang),
        };
        let by = |event: &Event| self.by.get(&event.id).cloned();
        extract::file(&head, &self.extract, by, |entry| record::words(lang, &self.extract, entry))
    }
}
