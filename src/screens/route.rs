//! Addresses of screens. They hold a random identity at most, never anything about a person.

use crate::domain::identity::PersonId;

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

pub fn rate_goals(person: PersonId) -> String {
    format!("/person/{person}/rate")
}

pub fn cancel_session(person: PersonId) -> String {
    format!("/person/{person}/cancel")
}

pub fn progress(person: PersonId) -> String {
    format!("/person/{person}/progress")
}

pub fn sppb(person: PersonId) -> String {
    format!("/person/{person}/sppb")
}

pub fn sppb_result(person: PersonId) -> String {
    format!("/person/{person}/sppb/result")
}

pub fn session(person: PersonId) -> String {
    format!("/person/{person}/session")
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
    RateGoals,
    CancelSession,
    Progress,
    Sppb,
    SppbResult,
    Session,
    Settings,
    Backup,
}

/// The page that an address names; the day, where it names none.
pub fn place(path: &str) -> Place {
    match parts(path).as_slice() {
        ["people"] => Place::People,
        ["people", "new"] => Place::NewPerson,
        ["person", _] => Place::Person,
        ["person", _, "edit"] => Place::EditPerson,
        ["person", _, "goal"] => Place::NewGoal,
        ["person", _, "rate"] => Place::RateGoals,
        ["person", _, "cancel"] => Place::CancelSession,
        ["person", _, "progress"] => Place::Progress,
        ["person", _, "sppb"] => Place::Sppb,
        ["person", _, "sppb", "result"] => Place::SppbResult,
        ["person", _, "session"] => Place::Session,
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
            (rate_goals(ann), Place::RateGoals),
            (cancel_session(ann), Place::CancelSession),
            (progress(ann), Place::Progress),
            (sppb(ann), Place::Sppb),
            (sppb_result(ann), Place::SppbResult),
            (session(ann), Place::Session),
            (SETTINGS.to_owned(), Place::Settings),
            (BACKUP.to_owned(), Place::Backup),
            ("/nowhere".to_owned(), Place::Today),
        ];
        for (path, page) in pages {
            assert_eq!(place(&path), page, "{path}");
            assert_eq!(whose(&path).is_some(), path.starts_with("/person/"), "{path}");
        }
    }
}
