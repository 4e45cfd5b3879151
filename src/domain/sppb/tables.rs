//! The published rows of the SPPB and nothing else. Times are in hundredths of a second, truncated.
//!
//! A row holds its highest value, itself included, and what it gives; what lies above the last row is written last.
//! So neither a gap nor an overlap can be written, and the assertion at the foot keeps the rows in order.
//! Source: clinical rules §1.2–1.4 and §1.6 (Norwegian version 2013; NIA score sheet; Guralnik 1995).

use super::score::Band;
use crate::domain::centiseconds::Centiseconds;

pub struct Table<Given: 'static> {
    rows: &'static [(u32, Given)],
    above: Given,
}

/// The tester ends five stands here, and a longer time gives 0. READING: exactly 60.00 s gives 1 (§1.9).
pub const FIVE_STANDS_END: u32 = 6000;
/// READING: own choice. Hardly anybody trained at home rises five times in less, so a shorter time is asked about once.
pub const FIVE_STANDS_USUAL_FROM: Centiseconds = Centiseconds::new(500);
/// A stand is timed no longer than this.
pub const STAND_HELD: u32 = 1000;

/// Held, s:                                        < 10.00                  10.00
pub const SIDE_BY_SIDE: Table<u8> = table(&[(STAND_HELD - 1, 0)], 1);
pub const SEMI_TANDEM: Table<u8> = table(&[(STAND_HELD - 1, 0)], 1);
/// Held, s:                               < 3.00         3.00–9.99          10.00
pub const TANDEM: Table<u8> = table(&[(299, 0), (STAND_HELD - 1, 1)], 2);

/// Walk, s:                                 < 4.82   4.82–6.20   6.21–8.70  > 8.70
/// READING: a walk that was completed gives 1 however long it took (§1.3, NV).
pub const WALK_4_M: Table<u8> = table(&[(481, 4), (620, 3), (870, 2)], 1);
/// Walk, s:                                 < 3.62   3.62–4.65   4.66–6.52  > 6.52
/// READING: these printed bands are taken to be those of 3 m (§1.3, NV).
pub const WALK_3_M: Table<u8> = table(&[(361, 4), (465, 3), (652, 2)], 1);

/// Stands, s:                               ≤ 11.19  11.20–13.69  13.70–16.69   16.70–60.00          > 60
pub const FIVE_STANDS: Table<u8> = table(&[(1119, 4), (1369, 3), (1669, 2), (FIVE_STANDS_END, 1)], 0);

/// READING: the cuts of Guralnik and Vivifrail; «9 or lower» is shown as a note only (§1.6).
///
/// Total:                                     0–3                4–6                  7–9               10–12
pub const BANDS: Table<Band> = table(&[(3, Band::Severe), (6, Band::Moderate), (9, Band::Mild)], Band::Minimal);

/// The highest total of which Norwegian studies speak as frail; a note, not a band. Source: §1.6 (HUNT, Tromsø).
pub const OFTEN_FRAIL: u8 = 9;

/// Hundredths of a point of the total: what the Norwegian test and re-test by physiotherapists (n = 61, mean age 88, 24 with
/// dementia: 10.1186/s12877-017-0514-4) itself gives as the error of its whole sample. Told beside the one that is used
/// ([`crate::domain::change_limits::SPPB`]).
pub const ERROR_AS_PRINTED: u32 = 80;

const fn table<Given: Copy>(rows: &'static [(u32, Given)], above: Given) -> Table<Given> {
    let mut row = 1;
    while row < rows.len() {
        assert!(rows[row - 1].0 < rows[row].0, "rows ascend");
        row += 1;
    }
    Table { rows, above }
}

impl<Given: Copy> Table<Given> {
    pub fn at(&self, value: u32) -> Given {
        self.rows.iter().find(|(highest, _)| value <= *highest).map_or(self.above, |(_, given)| *given)
    }
}
