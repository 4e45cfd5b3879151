//! What every chart has: a title, sentences, a picture in two sizes, a table.

use chrono::NaiveDate;

use crate::chart::{Picture, Size};
use crate::text::screens::progress as words;
use crate::text::{Lang, chart_descriptions};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    pub title: String,
    /// The text twin.
    pub twin: String,
    pub pictures: Pictures,
    /// What signs on the picture mean, and whose numbers are beside.
    pub notes: Vec<String>,
    pub headers: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// The same chart for a card on a tablet and for a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pictures {
    pub wide: Picture,
    pub narrow: Picture,
}

impl Pictures {
    /// `dates`: of the points. `None` when there is nothing to draw.
    pub fn of(lang: Lang, title: &str, dates: &[NaiveDate], draw: impl Fn(Size) -> Option<Picture>) -> Option<Self> {
        let (name, holds) = (words::picture(lang, title), chart_descriptions::holds(lang, dates));
        let drawn = |size| Some(draw(size)?.called(&name, &holds));
        Some(Self { wide: drawn(Size::Wide)?, narrow: drawn(Size::Narrow)? })
    }
}
