//! Identities. Each kind has its own type, so that a goal can never be taken for a person.

use std::fmt;
use std::str::FromStr;

/// A text that is not 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identity: 32 hexadecimal digits are expected")]
pub struct IdentityError;

macro_rules! identity {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u128);

        impl $name {
            pub const fn from_bits(bits: u128) -> Self {
                Self(bits)
            }

            pub const fn bits(self) -> u128 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:032x}", self.0)
            }
        }

        impl FromStr for $name {
            type Err = IdentityError;

            fn from_str(text: &str) -> Result<Self, IdentityError> {
                if text.len() != 32 || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                    return Err(IdentityError);
                }
                u128::from_str_radix(text, 16).map(Self).map_err(|_| IdentityError)
            }
        }
    )*};
}

identity! {
    /// One person who trains.
    PersonId
    /// One goal of one person.
    GoalId
    /// One worker with a code of their own.
    WorkerId
    /// One consent of one person.
    ConsentId
    /// One session that was written down without a code.
    CaptureId
    /// One event in the log.
    EventId
    /// One store: one tablet's set of records.
    StoreId
}

impl WorkerId {
    /// Whoever holds the recovery code: none of the workers, and never taken for one.
    pub const RECOVERY: Self = Self(0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_survives_being_written_and_read() {
        let id = PersonId::from_bits(0x0123_4567_89ab_cdef_0011_2233_4455_6677);
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn a_text_that_is_not_32_hexadecimal_digits_is_no_identity() {
        for text in ["", "12", "g0000000000000000000000000000000", "+0000000000000000000000000000001"] {
            assert_eq!(text.parse::<GoalId>(), Err(IdentityError), "{text}");
        }
    }
}
