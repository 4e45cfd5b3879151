//! How old a person is, and published tables whose rows are ages.

use super::person::BirthYear;

/// Whole years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Age(u8);

impl Age {
    pub const fn new(years: u8) -> Self {
        Self(years)
    }

    /// READING: only the year of birth is kept, so the age is the one the person reaches in the year of the test. Near
    /// a limit of a table this may be one year too many. `None`: not born yet, or a year that cannot be meant.
    pub fn in_year(year: i32, born: BirthYear) -> Option<Self> {
        u8::try_from(born.age_in(year)).ok().map(Self)
    }

    pub const fn years(self) -> u8 {
        self.0
    }
}

/// Rows by age: each holds its last year, itself included, and what it gives. The first row begins at `from`.
///
/// Younger than the first row and older than the last there is nothing, and nothing is made up.
pub struct ByAge<Given: 'static> {
    from: u8,
    rows: &'static [(u8, Given)],
}

impl<Given: Copy> ByAge<Given> {
    pub const fn new(from: u8, rows: &'static [(u8, Given)]) -> Self {
        let (mut row, mut first) = (0, from);
        while row < rows.len() {
            assert!(first <= rows[row].0, "rows ascend");
            first = rows[row].0.saturating_add(1);
            row += 1;
        }
        Self { from, rows }
    }

    /// `None` outside the rows, and where the age is not known.
    pub fn at(&self, age: Option<Age>) -> Option<Given> {
        let Age(age) = age.filter(|age| age.0 >= self.from)?;
        self.rows.iter().find(|(last, _)| age <= *last).map(|(_, given)| *given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_ends_with_its_last_year_and_outside_the_rows_there_is_nothing() {
        const ROWS: ByAge<char> = ByAge::new(60, &[(69, 'a'), (70, 'b'), (79, 'c')]);
        let cases = [(0, None), (59, None), (60, Some('a')), (69, Some('a')), (70, Some('b')), (71, Some('c'))];
        for (years, given) in cases.into_iter().chain([(79, Some('c')), (80, None), (255, None)]) {
            assert_eq!(ROWS.at(Some(Age::new(years))), given, "{years}");
        }
        assert_eq!(ROWS.at(None), None);
    }

    #[test]
    fn an_age_is_the_one_reached_in_the_year() {
        let born = BirthYear::new(1941, 2026).unwrap();
        assert_eq!(Age::in_year(2026, born), Some(Age::new(85)));
        assert_eq!(Age::in_year(1941, born), Some(Age::new(0)));
        assert_eq!(Age::in_year(1940, born), None);
        assert_eq!(Age::in_year(2200, born), None);
    }
}
