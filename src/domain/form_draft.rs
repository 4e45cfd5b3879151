//! What is typed in an ordinary form and not saved yet: texts by key, as they were typed, right or wrong.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::identity::{CaptureId, PersonId};
use super::moment::Moment;

/// Which form, whatever it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormName {
    NewPerson,
    Person,
    NewGoal,
    GoalAim,
    GoalLevels,
    Consent,
    ShareLink,
    Cancellation,
    RetestWeek,
    HelpLists,
    BeforeSession,
    NotBegun,
    AfterSession,
    Incident,
    Stop,
    /// Of whatever was recorded.
    Correction,
    MeasurementCorrection,
    PaperMeasurement,
    ProposalChange,
    PlanChange,
    PlanDecision,
    /// A questionnaire that is filled in now.
    Questionnaire,
    /// Those that are asked together on one page.
    ShortQuestions,
    /// What was written down without a code, and nobody has claimed.
    Captured,
    /// Whose it is.
    Claim,
}

/// One form about one thing; what is typed in another one is kept beside it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormId {
    pub name: FormName,
    /// `None`: about nobody who is registered, such as a new person or how everybody is measured.
    pub person: Option<PersonId>,
    /// What of the person's: a goal, an event, an instrument, in its text form. Empty: the person as a whole.
    pub about: String,
}

impl FormId {
    /// About nobody who is registered.
    pub fn of_store(name: FormName) -> Self {
        Self { name, person: None, about: String::new() }
    }

    pub fn of_person(name: FormName, person: PersonId) -> Self {
        Self { name, person: Some(person), about: String::new() }
    }

    /// About what was written down without a code.
    pub fn of_capture(name: FormName, capture: CaptureId) -> Self {
        Self { name, person: None, about: capture.to_string() }
    }

    pub fn about(name: FormName, person: PersonId, what: impl ToString) -> Self {
        Self { name, person: Some(person), about: what.to_string() }
    }
}

/// Texts by key. A choice is the word of what was chosen, several are words with spaces between, and what is empty was
/// not answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormValues(BTreeMap<String, String>);

impl FormValues {
    /// The most characters that are kept of one text: ten times what the longest field takes.
    pub const LONGEST: usize = 20_000;

    /// Empty where nothing was answered.
    pub fn get(&self, key: &str) -> &str {
        self.0.get(key).map(String::as_str).unwrap_or_default()
    }

    /// `None` where nothing is known of it at all.
    pub fn typed(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    pub fn set(&mut self, key: &str, text: impl Into<String>) {
        let mut text = text.into();
        if let Some((end, _)) = text.char_indices().nth(Self::LONGEST) {
            text.truncate(end);
        }
        self.0.insert(key.to_owned(), text);
    }

    pub fn take_out(&mut self, key: &str) {
        self.0.remove(key);
    }

    pub fn with(mut self, key: &str, text: impl Into<String>) -> Self {
        self.set(key, text);
        self
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Only what differs from `known`.
    pub fn changed_from(&self, known: &Self) -> Self {
        let differs = |(key, text): &(&str, &str)| known.get(key) != *text;
        Self(self.iter().filter(differs).map(|(key, text)| (key.to_owned(), text.to_owned())).collect())
    }
}

/// What was typed last in one form, beside what is recorded, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormDraft {
    pub form: FormId,
    pub at: Moment,
    /// Only what differs from what is recorded.
    pub values: FormValues,
}

impl FormDraft {
    /// Whether it still says anything.
    ///
    /// READING: how the person is before a session or in the short questions, and what just happened, is said of the day it
    /// was tapped; the day after it is asked anew.
    pub fn stands_on(&self, today: NaiveDate) -> bool {
        match self.form.name {
            FormName::BeforeSession | FormName::Incident | FormName::ShortQuestions => self.at.local_date() == today,
            FormName::NewPerson
            | FormName::Person
            | FormName::NewGoal
            | FormName::GoalAim
            | FormName::GoalLevels
            | FormName::Consent
            | FormName::ShareLink
            | FormName::Cancellation
            | FormName::RetestWeek
            | FormName::HelpLists
            | FormName::NotBegun
            | FormName::AfterSession
            | FormName::Stop
            | FormName::Correction
            | FormName::MeasurementCorrection
            | FormName::PaperMeasurement
            | FormName::ProposalChange
            | FormName::PlanChange
            | FormName::PlanDecision
            | FormName::Questionnaire
            | FormName::Captured
            | FormName::Claim => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_answered_is_empty() {
        assert_eq!(FormValues::default().get("name"), "");
    }

    #[test]
    fn only_what_differs_is_a_change_and_a_text_that_was_taken_away_is_one() {
        let known = FormValues::default().with("name", "Signe").with("note", "Bor i andre");
        assert!(known.changed_from(&known).is_empty());
        let typed = known.clone().with("note", "").with("year", "1941");
        let expected = FormValues::default().with("note", "").with("year", "1941");
        assert_eq!(typed.changed_from(&known), expected);
    }

    #[test]
    fn what_was_tapped_of_how_the_person_is_stands_on_that_day_and_all_else_until_it_is_saved() {
        let draft =
            |name| FormDraft { form: FormId::of_store(name), at: Moment::epoch(), values: FormValues::default() };
        let today = Moment::epoch().local_date();
        let tomorrow = today.succ_opt().unwrap();
        let stands = |name| [today, tomorrow].map(|day| draft(name).stands_on(day));
        assert_eq!([stands(FormName::BeforeSession), stands(FormName::Incident)], [[true, false]; 2]);
        assert_eq!([stands(FormName::AfterSession), stands(FormName::NewGoal)], [[true, true]; 2]);
    }

    #[test]
    fn a_text_without_end_is_kept_as_far_as_the_limit_and_never_cut_inside_a_character() {
        let values = FormValues::default().with("note", "å".repeat(FormValues::LONGEST + 1));
        assert_eq!(values.get("note"), "å".repeat(FormValues::LONGEST));
    }
}
