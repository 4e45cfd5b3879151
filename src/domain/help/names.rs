//! The lists of names that a municipality can edit: its services, and the everyday activities it asks for.

use crate::domain::written::Label;

/// READING: own choice; a list that fits one screen.
pub const MOST_NAMES: usize = 12;

/// One to twelve names, none twice, in the order they are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names(Vec<Label>);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NamesError {
    #[error("the list is empty")]
    Empty,
    #[error("{0} names, and {MOST_NAMES} is the most")]
    TooMany(usize),
    #[error("a name stands in the list twice")]
    Twice(Label),
}

impl Names {
    pub fn new(names: Vec<Label>) -> Result<Self, NamesError> {
        match names.len() {
            0 => return Err(NamesError::Empty),
            count if count > MOST_NAMES => return Err(NamesError::TooMany(count)),
            _ => {}
        }
        match twice(names.iter()) {
            Some(name) => Err(NamesError::Twice(name.clone())),
            None => Ok(Self(names)),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Label> {
        self.0.iter()
    }
}

/// Both lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpLists {
    pub services: Names,
    pub activities: Names,
}

/// The first name that stands there again.
pub(super) fn twice<'a>(names: impl Iterator<Item = &'a Label>) -> Option<&'a Label> {
    let mut before: Vec<&Label> = Vec::new();
    for name in names {
        if before.iter().any(|other| are_same(other, name)) {
            return Some(name);
        }
        before.push(name);
    }
    None
}

/// READING: «Dusj» and «dusj» are one name; every other difference makes two.
pub(super) fn are_same(one: &Label, other: &Label) -> bool {
    one.as_str().to_lowercase() == other.as_str().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(of: &[&str]) -> Result<usize, NamesError> {
        let names = Names::new(of.iter().map(|name| Label::new(name).unwrap()).collect())?;
        Ok(names.iter().count())
    }

    #[test]
    fn a_list_has_one_to_twelve_names() {
        let twelve = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
        assert_eq!(names(&[]), Err(NamesError::Empty));
        assert_eq!(names(&twelve[..1]), Ok(1));
        assert_eq!(names(&twelve), Ok(12));
        assert_eq!(names(&[twelve.as_slice(), &["m"]].concat()), Err(NamesError::TooMany(13)));
    }

    #[test]
    fn no_name_stands_there_twice_however_it_is_written() {
        let twice = |name| Err(NamesError::Twice(Label::new(name).unwrap()));
        assert_eq!(names(&["Dusj", "Måltid", "Dusj"]), twice("Dusj"));
        assert_eq!(names(&["Måltid", "MÅLTID "]), twice("MÅLTID"));
        assert_eq!(names(&["Dusj", "Dusje"]), Ok(2));
    }
}
