//! What every record is made of: identities, days, moments, numbers with limits, and texts.

use chrono::{DateTime, NaiveDate};
#[cfg(test)]
use proptest::prelude::any;
#[cfg(test)]
use proptest::string::string_regex;

use crate::domain::assessment::conditions::{ChairHeight, Metres};
use crate::domain::backup::FilePrint;
use crate::domain::blood_pressure::BloodPressure;
use crate::domain::centiseconds::Centiseconds;
use crate::domain::goal::Rating;
use crate::domain::identity::{CaptureId, ConsentId, EventId, GoalId, PersonId, StoreId, WorkerId};
use crate::domain::moment::Moment;
use crate::domain::person::BirthYear;
use crate::domain::scale::{Weight, ZeroToTen};
use crate::domain::session::remark::TimeOfDay;
use crate::domain::session::vitals::{AgreedPulse, AgreedSystolic, Pulse, Saturation};
use crate::domain::sppb::score::SppbTotal;
use crate::domain::written::{GoalText, Label, Name, Note, StatedPlace};
use crate::records::format::plain::PlainValue;
use crate::records::format::stored::Stored;
use crate::records::format::tables::checked;
use crate::records::format::value::Value;

macro_rules! identities {
    ($($identity:ty)+) => {$(
        /// Sixteen bytes.
        impl Stored for $identity {
            fn to_value(&self) -> Value {
                Value::Bytes(self.bits().to_be_bytes().to_vec())
            }

            fn plain(&self) -> PlainValue {
                PlainValue::word(self)
            }

            fn read(value: &Value) -> Option<Self> {
                match value {
                    Value::Bytes(bytes) => Some(Self::from_bits(u128::from_be_bytes(bytes.as_slice().try_into().ok()?))),
                    _ => None,
                }
            }

            #[cfg(test)]
            fn any() -> proptest::prelude::BoxedStrategy<Self> {
                use proptest::strategy::Strategy;
                any::<u128>().prop_map(Self::from_bits).boxed()
            }
        }
    )+};
}

identities!(PersonId GoalId WorkerId ConsentId EventId StoreId CaptureId);

/// Forty bytes: the length, and the hash.
impl Stored for FilePrint {
    fn to_value(&self) -> Value {
        Value::Bytes([self.length.to_be_bytes().as_slice(), &self.hash].concat())
    }

    fn plain(&self) -> PlainValue {
        let hash: String = self.hash.iter().map(|byte| format!("{byte:02x}")).collect();
        PlainValue::word(format!("{} {hash}", self.length))
    }

    fn read(value: &Value) -> Option<Self> {
        let Value::Bytes(bytes) = value else { return None };
        let (length, hash) = bytes.split_first_chunk()?;
        Some(Self { length: u64::from_be_bytes(*length), hash: hash.try_into().ok()? })
    }

    #[cfg(test)]
    fn any() -> proptest::prelude::BoxedStrategy<Self> {
        use proptest::strategy::Strategy;
        any::<(u64, [u8; 32])>().prop_map(|(length, hash)| Self { length, hash }).boxed()
    }
}

const SECONDS_A_DAY: i64 = 86_400;

checked! {
    // Days since 1970.
    NaiveDate as i64 = (
        |day| day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp() / SECONDS_A_DAY,
        |days| Some(DateTime::from_timestamp(days.checked_mul(SECONDS_A_DAY)?, 0)?.date_naive()),
        -20_000..60_000_i64
    ) told (|day| day.to_string());
    // Milliseconds since 1970, and minutes east of Greenwich.
    Moment as (i64, i32) = (
        |at| (at.utc_ms(), at.offset_min()),
        |(utc_ms, offset_min)| Moment::new(utc_ms, offset_min).ok(),
        (-2_000_000_000_000..4_000_000_000_000_i64, -840..=840_i32)
    ) told (|at| at.to_string());
    Centiseconds as u32 = (|it| it.hundredths(), |it| Some(Centiseconds::new(it)), any::<u32>());
    ZeroToTen as u8 = (|it| it.value(), |it| ZeroToTen::new(it).ok(), 0..=10_u8);
    Rating as u8 = (|it| it.value(), |it| Rating::new(it).ok(), 1..=10_u8);
    Weight as u8 = (|it| it.value(), |it| Weight::new(it).ok(), 0..=9_u8);
    SppbTotal as u8 = (|it| it.value(), |it| SppbTotal::new(it).ok(), 0..=12_u8);
    Saturation as u8 = (|it| it.value(), |it| Saturation::new(it).ok(), 50..=100_u8);
    Pulse as u16 = (|it| it.value(), |it| Pulse::new(it).ok(), 20..=250_u16);
    // Systolic and diastolic, mmHg.
    AgreedSystolic as (u16, u16) = (
        |it| (it.lowest(), it.highest()),
        |(lowest, highest)| AgreedSystolic::new(lowest, highest).ok(),
        (50..=174_u16, 175..=300_u16)
    );
    AgreedPulse as (u16, u16) = (
        |it| (it.lowest().value(), it.highest().value()),
        |(lowest, highest)| AgreedPulse::new(Pulse::new(lowest).ok()?, Pulse::new(highest).ok()?).ok(),
        (20..=99_u16, 100..=250_u16)
    );
    BloodPressure as (u16, u16) = (
        |it| (it.systolic(), it.diastolic()),
        |(systolic, diastolic)| BloodPressure::new(systolic, diastolic).ok(),
        (100..=300_u16, 20..100_u16)
    );
    // After midnight.
    TimeOfDay as u16 = (|it| it.minute(), |it| TimeOfDay::new(it).ok(), 0..1_440_u16)
        told (|it| format!("{:02}:{:02}", it.minute() / 60, it.minute() % 60));
    // The year was checked against the calendar when it was written; here there is no calendar.
    BirthYear as u16 = (|it| it.year(), |it| BirthYear::new(it, u16::MAX).ok(), 1900..=2026_u16);
    // Centimetres.
    ChairHeight as u16 = (|it| it.centimetres().into(), |it| ChairHeight::new(it).ok(), 30..=70_u16);
    Metres as u16 = (|it| it.whole().into(), |it| Metres::new(it).ok(), 2..=60_u16);
    Name as String = (|it| it.as_str().to_owned(), |it| Name::new(&it).ok(), text(80));
    GoalText as String = (|it| it.as_str().to_owned(), |it| GoalText::new(&it).ok(), text(200));
    Label as String = (|it| it.as_str().to_owned(), |it| Label::new(&it).ok(), text(60));
    StatedPlace as String = (|it| it.as_str().to_owned(), |it| StatedPlace::new(&it).ok(), text(120));
    Note as String = (
        |it| it.as_str().to_owned(),
        |it| Note::new(&it).ok(),
        string_regex("[a-zæøå,.\"\\\\\n\t ]{0,300}").unwrap()
    );
}

/// 1 to `limit` visible characters, quotation marks and markup among them.
#[cfg(test)]
fn text(limit: usize) -> impl proptest::strategy::Strategy<Value = String> {
    string_regex(&format!("[a-zæøåA-ZÆØÅ\"\\\\<>&'{{}}😀]([ a-zæøå\"\\\\<>&'{{}}😀]{{0,{}}}x)?", limit - 2)).unwrap()
}
