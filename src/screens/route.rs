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
