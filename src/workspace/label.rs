//! What a backup file is called, and what it says of itself before its code is right.

use crate::domain::identity::StoreId;
use crate::domain::moment::Moment;
use crate::vault::{self, FileError, FileLabel, TabletMark};

/// The ending of a backup's name.
pub const ENDING: &str = "hjemmetrener";

/// Of which tablet, and when. The same stands on the file, in it, and on the paper with its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupLabel {
    pub tablet: TabletMark,
    pub made: Moment,
}

impl BackupLabel {
    pub fn new(store: StoreId, made: Moment) -> Self {
        Self { tablet: TabletMark::of_store(store.bits()), made }
    }

    /// Of a file nobody has opened yet: what it says, which may be anything.
    pub fn of_file(bytes: &[u8]) -> Result<Self, FileError> {
        let FileLabel { tablet, made_ms, offset_min } = vault::read_label(bytes)?;
        let made = Moment::new(made_ms, offset_min).map_err(|_| FileError::Damaged)?;
        Ok(Self { tablet, made })
    }

    pub(super) fn for_file(self) -> FileLabel {
        FileLabel { tablet: self.tablet, made_ms: self.made.utc_ms(), offset_min: self.made.offset_min() }
    }

    /// For the file and for the paper with its code: `hjemmetrener-K7QF-2026-11-29-0130`.
    pub fn name(self) -> String {
        format!("hjemmetrener-{}-{}", self.tablet, self.made.local().format("%Y-%m-%d-%H%M"))
    }

    pub fn file_name(self) -> String {
        format!("{}.{ENDING}", self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_tablet_day_and_minute_where_it_was_made() {
        let made = Moment::new(1_792_000_000_000, 120).unwrap();
        let label = BackupLabel::new(StoreId::from_bits(1), made);
        assert_eq!(label.name(), format!("hjemmetrener-{}-2026-10-14-1946", TabletMark::of_store(1)));
        assert!(label.file_name().ends_with("-1946.hjemmetrener"));
        let other = BackupLabel::new(StoreId::from_bits(2), made);
        assert_ne!(label.name(), other.name());
    }
}
