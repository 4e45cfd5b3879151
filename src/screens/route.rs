//! Addresses of screens. They hold a random identity at most, never anything about a person.

use std::str::FromStr;

use chrono::NaiveDate;

use crate::domain::assessment::Instrument;
use crate::domain::day::Day;
use crate::domain::identity::{ConsentId, EventId, GoalId, PersonId};

pub const TODAY: &str = "/";
pub const PEOPLE: &str = "/people";
pub const NEW_PERSON: &str = "/people/new";
pub const SETTINGS: &str = "/settings";
pub const BACKUP: &str = "/backup";

pub fn person(person: PersonId) -> String {
    format!("/person/{person}")
}

pub fn edit_person(person: PersonId) -> String {
    format!("/person/{person}/edit")
}

pub fn new_goal(person: PersonId) -> String {
    format!("/person/{person}/goal")
}

pub fn cancel_session(person: PersonId) -> String {
    format!("/person/{person}/cancel")
}

pub fn plan(person: PersonId) -> String {
    format!("/person/{person}/plan")
}

pub fn new_plan(person: PersonId) -> String {
    format!("/person/{person}/plan/new")
}

pub fn progress(person: PersonId) -> String {
    format!("/person/{person}/progress")
}

pub fn sppb(person: PersonId) -> String {
    format!("/person/{person}/sppb")
}

pub fn scale_goal(person: PersonId, goal: GoalId) -> String {
    format!("/person/{person}/scale/{goal}")
}

pub fn results(person: PersonId, day: NaiveDate) -> String {
    format!("/person/{person}/results/{}", Day(day))
}

pub fn measurements(person: PersonId) -> String {
    format!("/person/{person}/measurements")
}

pub fn correct(person: PersonId, event: EventId) -> String {
    format!("/person/{person}/correct/{event}")
}

pub fn session(person: PersonId) -> String {
    format!("/person/{person}/session")
}

pub fn measure(person: PersonId) -> String {
    format!("/person/{person}/measure")
}

/// A sheet to print.
pub fn sheet(person: PersonId, sheet: Sheet) -> String {
    format!("/person/{person}/{}", sheet.slug())
}

/// One session that was held or cancelled.
pub fn past_session(person: PersonId, event: EventId) -> String {
    format!("/person/{person}/session/{event}")
}

/// Where the instrument is carried out now; SPPB has an address of its own.
pub fn measure_with(person: PersonId, instrument: Instrument) -> String {
    match instrument {
        Instrument::Sppb => sppb(person),
        _ => format!("/person/{person}/measure/{}", slug(instrument)),
    }
}

pub fn paper(person: PersonId, instrument: Instrument) -> String {
    format!("/person/{person}/paper/{}", slug(instrument))
}

pub fn short_questions(person: PersonId) -> String {
    format!("/person/{person}/short")
}

/// Consents for next of kin.
pub fn kin(person: PersonId) -> String {
    format!("/person/{person}/kin")
}

pub fn new_consent(person: PersonId) -> String {
    format!("/person/{person}/kin/new")
}

/// Showing and sharing under one consent.
pub fn consent(person: PersonId, consent: ConsentId) -> String {
    format!("/person/{person}/kin/{consent}")
}

/// Before the person is shown their own progress.
pub fn show(person: PersonId) -> String {
    format!("/person/{person}/show")
}

/// What an instrument is called in addresses.
pub fn slug(instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::Sppb => "sppb",
        Instrument::Gait => "gait",
        Instrument::Tug => "tug",
        Instrument::ChairStand => "chair-stand",
        Instrument::TwoMinuteWalk => "walk-2",
        Instrument::SixMinuteWalk => "walk-6",
        Instrument::Demmi => "demmi",
        Instrument::GoalRatings => "goals",
        Instrument::Psfs => "psfs",
        Instrument::Gas => "gas",
        Instrument::Pain => "pain",
        Instrument::Exertion => "exertion",
        Instrument::Ladder => "ladder",
        Instrument::Falls => "falls",
        Instrument::Help => "help",
        Instrument::Fim => "fim",
        Instrument::AdlTaxonomy => "adl",
        Instrument::OtherTotal => "other",
    }
}

pub fn instrument(slug: &str) -> Option<Instrument> {
    Instrument::ALL.into_iter().find(|instrument| self::slug(*instrument) == slug)
}

/// What is printed on one page of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    Fridge,
    Report,
    Plan,
}

impl Sheet {
    pub const ALL: [Self; 3] = [Self::Fridge, Self::Report, Self::Plan];

    pub fn slug(self) -> &'static str {
        match self {
            Self::Fridge => "paper-fridge",
            Self::Report => "paper-report",
            Self::Plan => "paper-plan",
        }
    }
}

/// A page of the open app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Today,
    People,
    NewPerson,
    Person,
    EditPerson,
    NewGoal,
    CancelSession,
    Plan,
    NewPlan,
    Sheet(Sheet),
    Progress,
    Sppb,
    ScaleGoal,
    Results,
    Measurements,
    Correct,
    Session,
    PastSession,
    Measure,
    MeasureGuided(Instrument),
    MeasurePaper(Instrument),
    ShortQuestions,
    Kin,
    NewConsent,
    Consent,
    Show,
    Settings,
    Backup,
}

/// The page that an address names; the day, where it names none.
pub fn place(path: &str) -> Place {
    let known = |slug: &str, place: fn(Instrument) -> Place| instrument(slug).map_or(Place::Measure, place);
    match parts(path).as_slice() {
        ["people"] => Place::People,
        ["people", "new"] => Place::NewPerson,
        ["person", _] => Place::Person,
        ["person", _, "edit"] => Place::EditPerson,
        ["person", _, "goal"] => Place::NewGoal,
        ["person", _, "cancel"] => Place::CancelSession,
        ["person", _, "plan"] => Place::Plan,
        ["person", _, "plan", "new"] => Place::NewPlan,
        ["person", _, "paper-fridge"] => Place::Sheet(Sheet::Fridge),
        ["person", _, "paper-report"] => Place::Sheet(Sheet::Report),
        ["person", _, "paper-plan"] => Place::Sheet(Sheet::Plan),
        ["person", _, "progress"] => Place::Progress,
        ["person", _, "sppb"] => Place::Sppb,
        ["person", _, "scale", _] => Place::ScaleGoal,
        ["person", _, "results", _] => Place::Results,
        ["person", _, "measurements"] => Place::Measurements,
        ["person", _, "correct", _] => Place::Correct,
        ["person", _, "session"] => Place::Session,
        ["person", _, "session", _] => Place::PastSession,
        ["person", _, "measure"] => Place::Measure,
        ["person", _, "measure", slug] => known(slug, Place::MeasureGuided),
        ["person", _, "paper", slug] => known(slug, Place::MeasurePaper),
        ["person", _, "short"] => Place::ShortQuestions,
        ["person", _, "kin"] => Place::Kin,
        ["person", _, "kin", "new"] => Place::NewConsent,
        ["person", _, "kin", _] => Place::Consent,
        ["person", _, "show"] => Place::Show,
        ["settings"] => Place::Settings,
        ["backup"] => Place::Backup,
        _ => Place::Today,
    }
}

/// The person that an address names.
pub fn whose(path: &str) -> Option<PersonId> {
    match parts(path).as_slice() {
        ["person", person, ..] => person.parse().ok(),
        _ => None,
    }
}

/// What of the person's an address names behind its page: a day, an event, a goal, a consent.
pub fn which<T: FromStr>(path: &str) -> Option<T> {
    match parts(path).as_slice() {
        ["person", _, _, which] => which.parse().ok(),
        _ => None,
    }
}

fn parts(path: &str) -> Vec<&str> {
    path.split('/').filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests;
