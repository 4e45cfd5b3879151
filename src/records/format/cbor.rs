//! Values as bytes: CBOR (RFC 8949) in its deterministic form (§4.2.1), and of that only whole numbers, true and false,
//! bytes, texts, lists, and maps from whole numbers. So each value has one form, and any language can read it.
//!
//! Reading is bounded by what is there: a length beyond the end is refused before anything is set aside for it.

use super::value::Value;

/// Nothing this app stores comes near it.
const DEEPEST: u8 = 16;

const POSITIVE: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const LIST: u8 = 4;
const MAP: u8 = 5;
const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;

pub(super) fn write(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    append(value, &mut bytes);
    bytes
}

fn append(value: &Value, bytes: &mut Vec<u8>) {
    match value {
        Value::Number(number) => match u64::try_from(*number) {
            Ok(number) => head(POSITIVE, number, bytes),
            Err(_) => head(NEGATIVE, u64::try_from(-1 - number).unwrap_or(u64::MAX), bytes),
        },
        Value::Flag(flag) => bytes.push(if *flag { TRUE } else { FALSE }),
        Value::Bytes(content) => {
            head(BYTES, content.len() as u64, bytes);
            bytes.extend_from_slice(content);
        }
        Value::Text(text) => {
            head(TEXT, text.len() as u64, bytes);
            bytes.extend_from_slice(text.as_bytes());
        }
        Value::List(list) => {
            head(LIST, list.len() as u64, bytes);
            list.iter().for_each(|value| append(value, bytes));
        }
        Value::Fields(fields) => {
            head(MAP, fields.len() as u64, bytes);
            for (number, value) in fields {
                head(POSITIVE, *number, bytes);
                append(value, bytes);
            }
        }
    }
}

/// The kind in three bits, and a number in as few bytes as it needs.
fn head(kind: u8, number: u64, bytes: &mut Vec<u8>) {
    let [.., e, f, g, h] = number.to_be_bytes();
    let kind = kind << 5;
    match number {
        0..24 => bytes.push(kind | h),
        24..0x100 => bytes.extend([kind | 24, h]),
        0x100..0x1_0000 => bytes.extend([kind | 25, g, h]),
        0x1_0000..0x1_0000_0000 => bytes.extend([kind | 26, e, f, g, h]),
        _ => {
            bytes.push(kind | 27);
            bytes.extend(number.to_be_bytes());
        }
    }
}

/// `None`: not one value in this form and nothing after it.
pub(super) fn read(bytes: &[u8]) -> Option<Value> {
    let mut rest = bytes;
    let value = value(&mut rest, DEEPEST)?;
    rest.is_empty().then_some(value)
}

fn value(rest: &mut &[u8], depth: u8) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    if let Some((&flag, after)) = rest.split_first().filter(|(first, _)| matches!(**first, FALSE | TRUE)) {
        *rest = after;
        return Some(Value::Flag(flag == TRUE));
    }
    let (kind, number) = read_head(rest)?;
    Some(match kind {
        POSITIVE => Value::Number(number.into()),
        NEGATIVE => Value::Number(-1 - i128::from(number)),
        BYTES => Value::Bytes(taken(rest, number)?.to_vec()),
        TEXT => Value::Text(str::from_utf8(taken(rest, number)?).ok()?.to_owned()),
        LIST => {
            let mut list = Vec::with_capacity(count(rest, number)?);
            for _ in 0..number {
                list.push(value(rest, depth)?);
            }
            Value::List(list)
        }
        MAP => {
            let mut fields: Vec<(u64, Value)> = Vec::with_capacity(count(rest, number)?);
            for _ in 0..number {
                let (POSITIVE, key) = read_head(rest)? else { return None };
                if fields.last().is_some_and(|(last, _)| *last >= key) {
                    return None;
                }
                fields.push((key, value(rest, depth)?));
            }
            Value::Fields(fields)
        }
        _ => return None,
    })
}

/// Kind and number. `None`: written longer than it needs to be, or not of this form.
fn read_head(rest: &mut &[u8]) -> Option<(u8, u64)> {
    let (first, after) = rest.split_first()?;
    *rest = after;
    let (length, least) = match first & 0x1f {
        number @ 0..24 => return Some((first >> 5, number.into())),
        24 => (1, 24),
        25 => (2, 0x100),
        26 => (4, 0x1_0000),
        27 => (8, 0x1_0000_0000),
        _ => return None,
    };
    let number = taken(rest, length)?.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
    (number >= least).then_some((first >> 5, number))
}

fn taken<'a>(rest: &mut &'a [u8], length: u64) -> Option<&'a [u8]> {
    let (taken, after) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    *rest = after;
    Some(taken)
}

/// Every value has a byte at least, so that no more can follow than bytes are left.
fn count(rest: &[u8], number: u64) -> Option<usize> {
    usize::try_from(number).ok().filter(|count| *count <= rest.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            (-(1_i128 << 64)..1 << 64).prop_map(Value::Number),
            any::<bool>().prop_map(Value::Flag),
            prop::collection::vec(any::<u8>(), 0..300).prop_map(Value::Bytes),
            any::<String>().prop_map(Value::Text),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::List),
                prop::collection::btree_map(any::<u64>(), inner, 0..6)
                    .prop_map(|fields| Value::Fields(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_value_has_one_form_and_comes_back(value in any_value()) {
            prop_assert_eq!(read(&write(&value)), Some(value));
        }

        #[test]
        fn whatever_can_be_read_is_written_as_it_was(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            if let Some(value) = read(&bytes) {
                prop_assert_eq!(write(&value), bytes);
            }
        }
    }

    #[test]
    fn numbers_are_written_as_the_standard_says() {
        let cases: [(i128, &[u8]); 8] = [
            (0, &[0x00]),
            (23, &[0x17]),
            (24, &[0x18, 0x18]),
            (1_000, &[0x19, 0x03, 0xe8]),
            (1_000_000_000_000, &[0x1b, 0, 0, 0, 0xe8, 0xd4, 0xa5, 0x10, 0x00]),
            (-1, &[0x20]),
            (-1_000, &[0x39, 0x03, 0xe7]),
            (-(1 << 64), &[0x3b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ];
        for (number, bytes) in cases {
            assert_eq!(write(&Value::Number(number)), bytes, "{number}");
        }
    }

    #[test]
    fn hostile_bytes_are_refused_and_set_nothing_aside() {
        let long: [&[u8]; 4] = [
            &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
            &[0xbb, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0],
            &[0x5a, 0xff, 0xff, 0xff, 0xff],
            &[0x7a, 0x10, 0, 0, 0, b'a'],
        ];
        let twice_and_unordered: [&[u8]; 3] = [&[0xa2, 1, 0, 1, 0], &[0xa2, 2, 0, 1, 0], &[0xa1, 0x61, b'a', 0]];
        let longer_than_needed: [&[u8]; 3] = [&[0x18, 0x17], &[0x19, 0, 0xff], &[0x9f, 0xff]];
        let others: [&[u8]; 5] = [&[], &[0xf6], &[0xfb, 0, 0, 0, 0, 0, 0, 0, 0], &[0xc0, 0], &[0, 0]];
        for bytes in long.iter().chain(&twice_and_unordered).chain(&longer_than_needed).chain(&others) {
            assert_eq!(read(bytes), None, "{bytes:x?}");
        }
        assert_eq!(read(&[0x61, 0xff]), None);
        assert_eq!(read(&vec![0x81; 1_000_000]), None);
    }
}
