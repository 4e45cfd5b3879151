//! What an action needs from the world: the time, chance, and identities made of both.

use chrono::NaiveDate;

use crate::domain::moment::Moment;
use crate::vault::RandomSource;

/// Time and chance at one tap. Handed in, never asked for.
pub struct Circumstances<'a> {
    pub now: Moment,
    pub random: &'a mut dyn RandomSource,
}

impl Circumstances<'_> {
    pub fn today(&self) -> NaiveDate {
        self.now.local_date()
    }

    /// A new identity: 48 bits of milliseconds, then chance, laid out as UUID version 7 (RFC 9562 §5.7).
    pub fn fresh_id(&mut self) -> u128 {
        let mut random = [0; 16];
        self.random.fill(&mut random);
        let millis = u128::from(self.now.utc_ms().unsigned_abs()) & 0xffff_ffff_ffff;
        let random = u128::from_be_bytes(random);
        let low = random & 0x0000_0000_0000_0fff_3fff_ffff_ffff_ffff;
        millis << 80 | 0x7 << 76 | 0b10 << 62 | low
    }
}
