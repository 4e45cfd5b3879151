//! What is typed in an ordinary form and not saved yet: texts by key, as they were typed, right or wrong.

use std::collections::BTreeMap;

use super::identity::PersonId;
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
    SessionCorrection,
    MeasurementCorrection,
    PaperMeasurement,
    PlanChange,
    PlanDecision,
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
    fn a_text_without_end_is_kept_as_far_as_the_limit_and_never_cut_inside_a_character() {
        let values = FormValues::default().with("note", "å".repeat(FormValues::LONGEST + 1));
        assert_eq!(values.get("note"), "å".repeat(FormValues::LONGEST));
    }
}
