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
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_to_its_page_and_an_unknown_one_to_the_day() {
        let ann = PersonId::from_bits(7);
        let pages = [
            (TODAY.to_owned(), Place::Today),
            (PEOPLE.to_owned(), Place::People),
            (NEW_PERSON.to_owned(), Place::NewPerson),
            (person(ann), Place::Person),
            (edit_person(ann), Place::EditPerson),
            (new_goal(ann), Place::NewGoal),
            (cancel_session(ann), Place::CancelSession),
            (plan(ann), Place::Plan),
            (new_plan(ann), Place::NewPlan),
            (sheet(ann, Sheet::Fridge), Place::Sheet(Sheet::Fridge)),
            (sheet(ann, Sheet::Report), Place::Sheet(Sheet::Report)),
            (sheet(ann, Sheet::Plan), Place::Sheet(Sheet::Plan)),
            (progress(ann), Place::Progress),
            (sppb(ann), Place::Sppb),
            (scale_goal(ann, GoalId::from_bits(3)), Place::ScaleGoal),
            (results(ann, may_12()), Place::Results),
            (measurements(ann), Place::Measurements),
            (correct(ann, EventId::from_bits(5)), Place::Correct),
            (session(ann), Place::Session),
            (past_session(ann, EventId::from_bits(5)), Place::PastSession),
            (measure(ann), Place::Measure),
            (measure_with(ann, Instrument::Sppb), Place::Sppb),
            (short_questions(ann), Place::ShortQuestions),
            (kin(ann), Place::Kin),
            (new_consent(ann), Place::NewConsent),
            (consent(ann, ConsentId::from_bits(4)), Place::Consent),
            (show(ann), Place::Show),
            (SETTINGS.to_owned(), Place::Settings),
            (BACKUP.to_owned(), Place::Backup),
            ("/nowhere".to_owned(), Place::Today),
        ];
        for (path, page) in pages {
            assert_eq!(place(&path), page, "{path}");
            assert_eq!(whose(&path).is_some(), path.starts_with("/person/"), "{path}");
        }
    }

    fn may_12() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 5, 12).unwrap()
    }

    #[test]
    fn an_address_names_the_day_the_event_or_the_goal_it_is_about() {
        let ann = PersonId::from_bits(7);
        assert_eq!(which(&results(ann, may_12())), Some(Day(may_12())));
        assert_eq!(which(&correct(ann, EventId::from_bits(5))), Some(EventId::from_bits(5)));
        assert_eq!(which(&scale_goal(ann, GoalId::from_bits(3))), Some(GoalId::from_bits(3)));
        assert_eq!(which::<Day>(&measurements(ann)), None);
        assert_eq!(which::<Day>("/person/7/results/12.05.2026"), None);
    }

    #[test]
    fn every_instrument_has_an_address_of_its_own_by_clock_and_from_paper() {
        let ann = PersonId::from_bits(7);
        for tool in Instrument::ALL {
            assert_eq!(instrument(slug(tool)), Some(tool));
            assert_eq!(place(&paper(ann, tool)), Place::MeasurePaper(tool));
            if tool != Instrument::Sppb {
                assert_eq!(place(&measure_with(ann, tool)), Place::MeasureGuided(tool));
            }
        }
        assert_eq!(place(&format!("/person/{ann}/measure/nothing")), Place::Measure);
    }
}
