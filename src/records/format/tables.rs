//! The tables that say how a type is stored: one for each record, one for each thing that is one of several.
//!
//! A table gives writer, reader and test generator. A number means the same for ever; what is new gets the next one.

/// `Profile { 0 name, 1 sex }`: fields by number. What is `None` or empty is left out. `= (check, any)` where not every
/// such record can be.
macro_rules! records {
    (@any [$any:expr] $($field:ident)+) => {
        $any.boxed()
    };
    (@any [] $($field:ident)+) => {
        ($($crate::records::format::stored::any_for(stringify!($field)),)+)
            .prop_map(|($($field,)+)| Self { $($field),+ })
            .boxed()
    };
    ($($record:path { $($number:literal $field:ident),+ $(,)? } $(= ($check:expr, $any:expr))?)+) => {$(
        impl $crate::records::format::stored::Stored for $record {
            fn to_value(&self) -> $crate::records::format::value::Value {
                let Self { $($field),+ } = self;
                $crate::records::format::value::fields(vec![$(($number, $field.to_field())),+])
            }

            fn plain(&self) -> $crate::records::format::plain::PlainValue {
                let Self { $($field),+ } = self;
                $crate::records::format::plain::fields(vec![$((stringify!($field), $field.plain_field())),+])
            }

            fn read(value: &$crate::records::format::value::Value) -> Option<Self> {
                let mut fields = $crate::records::format::value::Reader::fields(value)?;
                let record = Self { $($field: Stored::of_field(fields.at($number))?),+ };
                fields.end()?;
                $(
                    let check: fn(&Self) -> bool = $check;
                    check(&record).then_some(())?;
                )?
                Some(record)
            }

            #[cfg(test)]
            fn any() -> proptest::strategy::BoxedStrategy<Self> {
                use proptest::strategy::Strategy;
                records!(@any [$($any)?] $($field)+)
            }
        }
    )+};
}

/// `Mood { 0 None, 1 Scale(it), 2 Face { 0 of } }`: one of several, by number, with nothing, one thing or fields.
macro_rules! alternatives {
    ($($one:path {
        $($number:literal $variant:ident $(($inner:ident))? $({ $($key:literal $field:ident),+ $(,)? })?,)+
    })+) => {$(
        impl $crate::records::format::stored::Stored for $one {
            fn to_value(&self) -> $crate::records::format::value::Value {
                use $crate::records::format::value;
                match self {
                    $(Self::$variant $(($inner))? $({ $($field),+ })? => value::alternative($number, vec![
                        $($inner.to_value())?
                        $(value::fields(vec![$(($key, $field.to_field())),+]))?
                    ]),)+
                }
            }

            fn plain(&self) -> $crate::records::format::plain::PlainValue {
                use $crate::records::format::plain;
                match self {
                    $(Self::$variant $(($inner))? $({ $($field),+ })? => plain::alternative(stringify!($variant), vec![
                        $($inner.plain())?
                        $(plain::fields(vec![$((stringify!($field), $field.plain_field())),+]))?
                    ]),)+
                }
            }

            fn read(value: &$crate::records::format::value::Value) -> Option<Self> {
                let (number, mut with) = value.as_alternative()?;
                let one = match number {
                    $($number => Self::$variant
                        $(({ let $inner = with.only()?; Stored::read($inner)? }))?
                        $({ $($field: Stored::of_field(with.at($key))?),+ })?,)+
                    _ => return None,
                };
                with.end()?;
                Some(one)
            }

            #[cfg(test)]
            fn any() -> proptest::strategy::BoxedStrategy<Self> {
                use $crate::records::format::stored::any_for;
                use proptest::strategy::{Just, Strategy, Union};
                Union::new([$(
                    (Just(()), $(any_for(stringify!($inner)),)? $($(any_for(stringify!($field)),)+)?)
                        .prop_map(|((), $($inner,)? $($($field,)+)?)| Self::$variant $(($inner))? $({ $($field),+ })?)
                        .boxed(),
                )+]).boxed()
            }
        }
    )+};
}

/// `Rating as u8 = (Rating::value, Rating::new, 1..=10)`: something else that is stored, checked when it is read; and what
/// tests make it from. `told (word)` where its name for other readers is not what is stored.
macro_rules! checked {
    (@plain $it:ident, $write:expr, $stored:ty, [$told:expr]) => {{
        let told: fn(&Self) -> String = $told;
        $crate::records::format::plain::PlainValue::word(told($it))
    }};
    (@plain $it:ident, $write:expr, $stored:ty, []) => {{
        let write: fn(&Self) -> $stored = $write;
        write($it).plain()
    }};
    ($($checked:ty as $stored:ty = ($write:expr, $read:expr, $any:expr) $(told ($told:expr))?;)+) => {$(
        impl $crate::records::format::stored::Stored for $checked {
            fn to_value(&self) -> $crate::records::format::value::Value {
                let write: fn(&$checked) -> $stored = $write;
                write(self).to_value()
            }

            fn plain(&self) -> $crate::records::format::plain::PlainValue {
                checked!(@plain self, $write, $stored, [$($told)?])
            }

            fn read(value: &$crate::records::format::value::Value) -> Option<Self> {
                let read: fn($stored) -> Option<$checked> = $read;
                read(Stored::read(value)?)
            }

            #[cfg(test)]
            fn any() -> proptest::strategy::BoxedStrategy<Self> {
                use proptest::strategy::Strategy;
                let read: fn($stored) -> Option<$checked> = $read;
                $any.prop_filter_map("none such", read).boxed()
            }
        }
    )+};
}

/// Thirty-two bytes, told in hexadecimal digits.
macro_rules! thirty_two_bytes {
    ($($bytes:ty),+ $(,)?) => {$(
        impl $crate::records::format::stored::Stored for $bytes {
            fn to_value(&self) -> $crate::records::format::value::Value {
                $crate::records::format::value::Value::Bytes(self.bytes().to_vec())
            }

            fn plain(&self) -> $crate::records::format::plain::PlainValue {
                let digits = self.bytes().iter().map(|byte| format!("{byte:02x}")).collect::<String>();
                $crate::records::format::plain::PlainValue::word(digits)
            }

            fn read(value: &$crate::records::format::value::Value) -> Option<Self> {
                match value {
                    $crate::records::format::value::Value::Bytes(bytes) => {
                        Some(Self::from_bytes(bytes.as_slice().try_into().ok()?))
                    }
                    _ => None,
                }
            }

            #[cfg(test)]
            fn any() -> proptest::strategy::BoxedStrategy<Self> {
                use proptest::strategy::Strategy;
                proptest::arbitrary::any::<[u8; 32]>().prop_map(Self::from_bytes).boxed()
            }
        }
    )+};
}

/// Numbers of the choices in `domain::numbers`.
macro_rules! choices {
    ($($choice:ty),+ $(,)?) => {$(
        impl $crate::records::format::stored::Stored for $choice {
            fn to_value(&self) -> $crate::records::format::value::Value {
                $crate::records::format::value::Value::Number($crate::domain::numbers::Numbered::number(*self).into())
            }

            fn plain(&self) -> $crate::records::format::plain::PlainValue {
                $crate::records::format::plain::choice(*self)
            }

            fn read(value: &$crate::records::format::value::Value) -> Option<Self> {
                $crate::domain::numbers::Numbered::numbered(value.number()?)
            }

            #[cfg(test)]
            fn any() -> proptest::strategy::BoxedStrategy<Self> {
                use proptest::strategy::Strategy;
                let all = <$choice as $crate::domain::numbers::Numbered>::ALL_NUMBERED;
                proptest::sample::select(all).prop_map(|(choice, _, _)| choice).boxed()
            }
        }
    )+};
}

pub(super) use {alternatives, checked, choices, records, thirty_two_bytes};
