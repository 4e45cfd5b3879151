//! A total from ADL-taksonomi, or from another form that whoever typed it in gave a name and a range.

use crate::domain::written::{FormVersion, Label};

/// Which form, so that only like is compared with like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    pub name: FormName,
    pub version: FormVersion,
    pub range: Range,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormName {
    /// ADL-taksonomi. No range is published: it follows from how many activities the version asks for.
    AdlTaxonomy,
    Other(Label),
}

/// The lowest and the highest total a form can have, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Range {
    lowest: i32,
    highest: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RangeError {
    #[error("{lowest} is not below {highest}")]
    NotBelow { lowest: i32, highest: i32 },
    #[error("{0} is further from zero than {most}", most = Range::POSSIBLE)]
    Impossible(i32),
}

impl Range {
    /// The furthest from zero that is believed. READING: a typo guard, own choice.
    pub const POSSIBLE: i32 = 9_999;

    pub fn new(lowest: i32, highest: i32) -> Result<Self, RangeError> {
        let possible = -Self::POSSIBLE..=Self::POSSIBLE;
        if let Some(end) = [lowest, highest].into_iter().find(|end| !possible.contains(end)) {
            return Err(RangeError::Impossible(end));
        }
        if lowest < highest { Ok(Self { lowest, highest }) } else { Err(RangeError::NotBelow { lowest, highest }) }
    }

    pub fn lowest(self) -> i32 {
        self.lowest
    }

    pub fn highest(self) -> i32 {
        self.highest
    }
}

/// One total, within its form's range. READING: whole points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormTotal {
    form: Form,
    points: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{points} is not from {} to {}", range.lowest, range.highest)]
pub struct OutOfRange {
    pub points: i32,
    pub range: Range,
}

impl FormTotal {
    pub fn new(form: Form, points: i32) -> Result<Self, OutOfRange> {
        let range = form.range;
        let within = (range.lowest..=range.highest).contains(&points);
        if within { Ok(Self { form, points }) } else { Err(OutOfRange { points, range }) }
    }

    pub fn form(&self) -> &Form {
        &self.form
    }

    pub fn points(&self) -> i32 {
        self.points
    }

    /// Points more than `earlier`; negative when fewer. Whether more is better, only the form knows. `None`: another
    /// form, another version or another range, which are not alike.
    pub fn points_since(&self, earlier: &Self) -> Option<i32> {
        (self.form == earlier.form).then(|| self.points - earlier.points)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn form(name: FormName, version: &str, range: Range) -> Form {
        Form { name, version: FormVersion::new(version).unwrap(), range }
    }

    fn adl(points: i32) -> Result<FormTotal, OutOfRange> {
        FormTotal::new(form(FormName::AdlTaxonomy, "12", Range::new(0, 47).unwrap()), points)
    }

    #[test]
    fn a_range_runs_upwards_within_what_is_believed() {
        let range = |lowest, highest| Range::new(lowest, highest).map(|range| (range.lowest(), range.highest()));
        assert_eq!(range(-9_999, 9_999), Ok((-9_999, 9_999)));
        assert_eq!(range(-10_000, 0), Err(RangeError::Impossible(-10_000)));
        assert_eq!(range(0, 10_000), Err(RangeError::Impossible(10_000)));
        assert_eq!(range(5, 5), Err(RangeError::NotBelow { lowest: 5, highest: 5 }));
        assert_eq!(range(4, 5), Ok((4, 5)));
    }

    #[test]
    fn a_total_lies_within_the_range_of_its_form() {
        let range = Range::new(0, 47).unwrap();
        for points in [-1, 48] {
            assert_eq!(adl(points), Err(OutOfRange { points, range }));
        }
        assert_eq!([0, 1, 46, 47].map(|points| adl(points).map(|total| total.points())), [0, 1, 46, 47].map(Ok));
    }

    #[test]
    fn only_totals_of_the_same_form_version_and_range_are_compared() {
        let of = |name, version, range| FormTotal::new(form(name, version, range), 20).unwrap();
        let (range, wider) = (Range::new(0, 47).unwrap(), Range::new(0, 48).unwrap());
        let other = |name| FormName::Other(Label::new(name).unwrap());
        let earlier = adl(15).unwrap();
        assert_eq!(of(FormName::AdlTaxonomy, "12", range).points_since(&earlier), Some(5));
        assert_eq!(of(FormName::AdlTaxonomy, "13", range).points_since(&earlier), None);
        assert_eq!(of(FormName::AdlTaxonomy, "12", wider).points_since(&earlier), None);
        assert_eq!(of(other("ADL-taksonomi"), "12", range).points_since(&earlier), None);
        assert_eq!(of(other("Barthel"), "1", range).points_since(&of(other("Barthel"), "1", range)), Some(0));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_refused_or_within_the_range(lowest: i32, highest: i32, points: i32) {
            let Ok(range) = Range::new(lowest % 12_000, highest % 12_000) else { return Ok(()) };
            let total = FormTotal::new(form(FormName::AdlTaxonomy, "1", range), points % 12_000);
            if let Ok(total) = total {
                prop_assert!(range.lowest() <= total.points() && total.points() <= range.highest());
                prop_assert_eq!(total.points_since(&total), Some(0));
            }
        }
    }
}
