//! The pages of the open app and their addresses. An address holds random identities at most, never anything about a
//! person.

mod slug;

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use leptos::prelude::Signal;

use self::slug::slug;
use crate::domain::assessment::Instrument;
use crate::domain::day::Day;
use crate::domain::identity::{CaptureId, ConsentId, EventId, GoalId, PersonId};

/// A page of the open app, with what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    Today,
    People,
    NewPerson,
    Settings,
    Backup,
    /// Who did and saw what with the tablet.
    TabletLog,
    /// Receipts of those who were erased.
    Erased,
    /// Trying a backup.
    Rehearse,
    /// Making two tablets one.
    Merge,
    EraseTablet,
    Storage,
    /// What is done when it is lost.
    LostTablet,
    /// What was written down without a code: whose it is.
    Claim(CaptureId),
    /// Of somebody, whose identity cannot be read.
    Nobody,
    Person(PersonId),
    EditPerson(PersonId),
    Erase(PersonId),
    NewGoal(PersonId),
    ScaleGoal(PersonId, GoalId),
    CancelSession(PersonId),
    Plan(PersonId),
    /// A new proposal beside the plan that is followed.
    NewPlan(PersonId),
    Sheet(PersonId, PaperSheet),
    Progress(PersonId),
    /// All that was measured on one day.
    Results(PersonId, NaiveDate),
    Measurements(PersonId),
    /// Correcting what was recorded, of whatever kind.
    Correct(PersonId, EventId),
    Session(PersonId),
    /// One session that was held or cancelled.
    PastSession(PersonId, EventId),
    /// Choosing an instrument.
    Measure(PersonId),
    /// Where the instrument is carried out now.
    MeasureWith(PersonId, Instrument),
    /// Where what stands on paper is entered.
    Paper(PersonId, Instrument),
    ShortQuestions(PersonId),
    /// Consents for next of kin.
    Kin(PersonId),
    NewConsent(PersonId),
    /// Showing and sharing under one consent.
    Consent(PersonId, ConsentId),
    /// Before the person is shown their own progress.
    Show(PersonId),
    /// Who did and saw what with what is known of the person.
    PersonLog(PersonId),
    /// Everything recorded about the person.
    Extract(PersonId),
    /// Something of the person's, which cannot be read.
    Nothing(PersonId),
}

/// What is printed on one page of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperSheet {
    Fridge,
    Report,
    Plan,
}

impl PaperSheet {
    pub const ALL: [Self; 3] = [Self::Fridge, Self::Report, Self::Plan];

    /// What it is called in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Fridge => "paper-fridge",
            Self::Report => "paper-report",
            Self::Plan => "paper-plan",
        }
    }
}

impl Route {
    /// The page that an address names; the day, where it names none.
    pub fn parse(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            ["people"] => Self::People,
            ["people", "new"] => Self::NewPerson,
            ["settings"] => Self::Settings,
            ["backup"] => Self::Backup,
            ["log"] => Self::TabletLog,
            ["erased"] => Self::Erased,
            ["backup", "try"] => Self::Rehearse,
            ["backup", "merge"] => Self::Merge,
            ["erase"] => Self::EraseTablet,
            ["storage"] => Self::Storage,
            ["lost-tablet"] => Self::LostTablet,
            ["captured", capture] => capture.parse().map_or(Self::Today, Self::Claim),
            ["person", person, rest @ ..] => {
                person.parse().map_or(Self::Nobody, |person| Self::of_person(person, rest))
            }
            _ => Self::Today,
        }
    }

    fn of_person(person: PersonId, rest: &[&str]) -> Self {
        match rest {
            [] => Self::Person(person),
            ["edit"] => Self::EditPerson(person),
            ["erase"] => Self::Erase(person),
            ["goal"] => Self::NewGoal(person),
            ["scale", goal] => about(person, goal, Self::ScaleGoal),
            ["cancel"] => Self::CancelSession(person),
            ["plan"] => Self::Plan(person),
            ["plan", "new"] => Self::NewPlan(person),
            ["paper-fridge"] => Self::Sheet(person, PaperSheet::Fridge),
            ["paper-report"] => Self::Sheet(person, PaperSheet::Report),
            ["paper-plan"] => Self::Sheet(person, PaperSheet::Plan),
            ["progress"] => Self::Progress(person),
            ["results", day] => about(person, day, |person, Day(day)| Self::Results(person, day)),
            ["measurements"] => Self::Measurements(person),
            ["correct", event] => about(person, event, Self::Correct),
            ["session"] => Self::Session(person),
            ["session", event] => about(person, event, Self::PastSession),
            ["measure"] => Self::Measure(person),
            ["measure", word] => with_instrument(person, word, Self::MeasureWith),
            ["paper", word] => with_instrument(person, word, Self::Paper),
            ["short"] => Self::ShortQuestions(person),
            ["kin"] => Self::Kin(person),
            ["kin", "new"] => Self::NewConsent(person),
            ["kin", consent] => about(person, consent, Self::Consent),
            ["show"] => Self::Show(person),
            ["log"] => Self::PersonLog(person),
            ["extract"] => Self::Extract(person),
            ["nothing"] => Self::Nothing(person),
            _ => Self::Today,
        }
    }

    pub fn path(self) -> String {
        self.to_string()
    }

    /// Whom the page is about.
    pub fn person(self) -> Option<PersonId> {
        match self {
            Self::Today | Self::People | Self::NewPerson | Self::Settings | Self::TabletLog | Self::Erased => None,
            Self::Backup | Self::Rehearse | Self::Merge | Self::EraseTablet | Self::Storage => None,
            Self::LostTablet | Self::Claim(_) | Self::Nobody => None,
            Self::Person(person)
            | Self::EditPerson(person)
            | Self::Erase(person)
            | Self::NewGoal(person)
            | Self::ScaleGoal(person, _)
            | Self::CancelSession(person)
            | Self::Plan(person)
            | Self::NewPlan(person)
            | Self::Sheet(person, _)
            | Self::Progress(person)
            | Self::Results(person, _)
            | Self::Measurements(person)
            | Self::Correct(person, _)
            | Self::Session(person)
            | Self::PastSession(person, _)
            | Self::Measure(person)
            | Self::MeasureWith(person, _)
            | Self::Paper(person, _)
            | Self::ShortQuestions(person)
            | Self::Kin(person)
            | Self::NewConsent(person)
            | Self::Consent(person, _)
            | Self::Show(person)
            | Self::PersonLog(person)
            | Self::Extract(person)
            | Self::Nothing(person) => Some(person),
        }
    }
}

fn about<T: FromStr>(person: PersonId, word: &str, route: impl Fn(PersonId, T) -> Route) -> Route {
    word.parse().map_or(Route::Nothing(person), |it| route(person, it))
}

fn with_instrument(person: PersonId, word: &str, route: fn(PersonId, Instrument) -> Route) -> Route {
    let known = Instrument::ALL.into_iter().find(|instrument| slug(*instrument) == word);
    known.map_or(Route::Measure(person), |instrument| route(person, instrument))
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Today => f.write_str("/"),
            Self::People => f.write_str("/people"),
            Self::NewPerson => f.write_str("/people/new"),
            Self::Settings => f.write_str("/settings"),
            Self::Backup => f.write_str("/backup"),
            Self::TabletLog => f.write_str("/log"),
            Self::Erased => f.write_str("/erased"),
            Self::Rehearse => f.write_str("/backup/try"),
            Self::Merge => f.write_str("/backup/merge"),
            Self::EraseTablet => f.write_str("/erase"),
            Self::Storage => f.write_str("/storage"),
            Self::LostTablet => f.write_str("/lost-tablet"),
            Self::Claim(capture) => write!(f, "/captured/{capture}"),
            Self::Nobody => f.write_str("/person/nobody"),
            Self::Person(person) => write!(f, "/person/{person}"),
            Self::EditPerson(person) => write!(f, "/person/{person}/edit"),
            Self::Erase(person) => write!(f, "/person/{person}/erase"),
            Self::NewGoal(person) => write!(f, "/person/{person}/goal"),
            Self::ScaleGoal(person, goal) => write!(f, "/person/{person}/scale/{goal}"),
            Self::CancelSession(person) => write!(f, "/person/{person}/cancel"),
            Self::Plan(person) => write!(f, "/person/{person}/plan"),
            Self::NewPlan(person) => write!(f, "/person/{person}/plan/new"),
            Self::Sheet(person, sheet) => write!(f, "/person/{person}/{}", sheet.slug()),
            Self::Progress(person) => write!(f, "/person/{person}/progress"),
            Self::Results(person, day) => write!(f, "/person/{person}/results/{}", Day(*day)),
            Self::Measurements(person) => write!(f, "/person/{person}/measurements"),
            Self::Correct(person, event) => write!(f, "/person/{person}/correct/{event}"),
            Self::Session(person) => write!(f, "/person/{person}/session"),
            Self::PastSession(person, event) => write!(f, "/person/{person}/session/{event}"),
            Self::Measure(person) => write!(f, "/person/{person}/measure"),
            Self::MeasureWith(person, instrument) => write!(f, "/person/{person}/measure/{}", slug(*instrument)),
            Self::Paper(person, instrument) => write!(f, "/person/{person}/paper/{}", slug(*instrument)),
            Self::ShortQuestions(person) => write!(f, "/person/{person}/short"),
            Self::Kin(person) => write!(f, "/person/{person}/kin"),
            Self::NewConsent(person) => write!(f, "/person/{person}/kin/new"),
            Self::Consent(person, consent) => write!(f, "/person/{person}/kin/{consent}"),
            Self::Show(person) => write!(f, "/person/{person}/show"),
            Self::PersonLog(person) => write!(f, "/person/{person}/log"),
            Self::Extract(person) => write!(f, "/person/{person}/extract"),
            Self::Nothing(person) => write!(f, "/person/{person}/nothing"),
        }
    }
}

/// For a link.
impl From<Route> for Signal<String> {
    fn from(route: Route) -> Self {
        Self::stored(route.path())
    }
}

/// For the way back from a page.
impl From<Route> for Signal<Option<String>> {
    fn from(route: Route) -> Self {
        Self::stored(Some(route.path()))
    }
}

#[cfg(test)]
mod tests;
