//! What can be stored, and how whole numbers, texts, lists and what may be missing are. Everything else has a table.

use std::collections::BTreeSet;
use std::fmt::Debug;

#[cfg(test)]
use proptest::prelude::{BoxedStrategy, Strategy};

use super::plain::PlainValue;
use super::value::Value;

pub trait Stored: Sized + Debug + 'static {
    fn to_value(&self) -> Value;

    /// `None`: not a value that this version knows.
    fn read(value: &Value) -> Option<Self>;

    /// By name, for readers that are not this app.
    fn plain(&self) -> PlainValue;

    /// As a field. `None`: nothing is said.
    fn plain_field(&self) -> Option<PlainValue> {
        Some(self.plain())
    }

    /// As a field. `None`: nothing is written.
    fn to_field(&self) -> Option<Value> {
        Some(self.to_value())
    }

    /// The same the other way round.
    fn of_field(value: Option<&Value>) -> Option<Self> {
        Self::read(value?)
    }

    #[cfg(test)]
    fn any() -> BoxedStrategy<Self>;
}

/// Any value of a field; its name only tells for whom.
#[cfg(test)]
pub(super) fn any_for<T: Stored>(_field: &str) -> BoxedStrategy<T> {
    T::any()
}

macro_rules! whole_numbers {
    ($($whole:ty)+) => {$(
        impl Stored for $whole {
            fn to_value(&self) -> Value {
                Value::Number(i128::from(*self))
            }

            fn plain(&self) -> PlainValue {
                PlainValue::Number(i128::from(*self))
            }

            fn read(value: &Value) -> Option<Self> {
                value.number()
            }

            #[cfg(test)]
            fn any() -> BoxedStrategy<Self> {
                proptest::arbitrary::any::<$whole>().boxed()
            }
        }
    )+};
}

whole_numbers!(u8 u16 u32 u64 i32 i64);

impl Stored for usize {
    fn to_value(&self) -> Value {
        Value::Number(*self as i128)
    }

    fn plain(&self) -> PlainValue {
        PlainValue::Number(*self as i128)
    }

    fn read(value: &Value) -> Option<Self> {
        value.number()
    }

    #[cfg(test)]
    fn any() -> BoxedStrategy<Self> {
        (0..200_usize).boxed()
    }
}

impl Stored for bool {
    fn to_value(&self) -> Value {
        Value::Flag(*self)
    }

    fn plain(&self) -> PlainValue {
        PlainValue::Flag(*self)
    }

    fn read(value: &Value) -> Option<Self> {
        match value {
            Value::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    #[cfg(test)]
    fn any() -> BoxedStrategy<Self> {
        proptest::arbitrary::any::<bool>().boxed()
    }
}

impl Stored for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }

    fn plain(&self) -> PlainValue {
        PlainValue::Written(self.clone())
    }

    fn read(value: &Value) -> Option<Self> {
        value.text().map(str::to_owned)
    }

    #[cfg(test)]
    fn any() -> BoxedStrategy<Self> {
        proptest::arbitrary::any::<String>().boxed()
    }
}

impl<T: Stored> Stored for Box<T> {
    fn to_value(&self) -> Value {
        self.as_ref().to_value()
    }

    fn plain(&self) -> PlainValue {
        self.as_ref().plain()
    }

    fn read(value: &Value) -> Option<Self> {
        T::read(value).map(Box::new)
    }

    #[cfg(test)]
    fn any() -> BoxedStrategy<Self> {
        T::any().prop_map(Box::new).boxed()
    }
}

/// As a field it is there or not; elsewhere a list of one or none.
impl<T: Stored> Stored for Option<T> {
    fn to_value(&self) -> Value {
        Value::List(self.iter().map(T::to_value).collect())
    }

    fn read(value: &Value) -> Option<Self> {
        match value.list()? {
            [] => Some(None),
            [one] => T::read(one).map(Some),
            _ => None,
        }
    }

    fn to_field(&self) -> Option<Value> {
        self.as_ref().map(T::to_value)
    }

    fn plain(&self) -> PlainValue {
        PlainValue::List(self.iter().map(T::plain).collect())
    }

    fn plain_field(&self) -> Option<PlainValue> {
        self.as_ref().map(T::plain)
    }

    fn of_field(value: Option<&Value>) -> Option<Self> {
        value.map_or(Some(None), |value| T::read(value).map(Some))
    }

    #[cfg(test)]
    fn any() -> BoxedStrategy<Self> {
        proptest::option::of(T::any()).boxed()
    }
}

/// As a field an empty list is left out.
impl<T: Stored> Stored for Vec<T> {
    fn to_value(&self) -> Value {
        Value::List(self.iter().map(T::to_value).collect())
    }

    fn read(value: &Value) -> Option<Self> {
        value.list()?.iter().map(T::read).collect()
    }

    fn to_field(&self) -> Option<Value> {
        (!self.is_empty()).then(|| self.to_value())
    }

    fn plain(&self) -> PlainValue {
        PlainValue::List(self.iter().map(T::plain).collect())
    }

    fn plain_field(&self) -> Option<PlainValue> {
        (!self.is_empty()).then(|| self.plain())
    }

    fn of_field(value: Option<&Value>) -> Option<Self> {
        match value {
            None => Some(Self::new()),
            Some(value) => Self::read(value).filter(|list| !list.is_empty()),
        }
    }

    #[cfg(test)]
    fn any() -> BoxedStrategy<Self> {
        proptest::collection::vec(T::any(), 0..6).boxed()
    }
}

/// Ascending, as it is kept.
impl<T: Stored + Ord> Stored for BTreeSet<T> {
    fn to_value(&self) -> Value {
        Value::List(self.iter().map(T::to_value).collect())
    }

    fn read(value: &Value) -> Option<Self> {
        let list = value.list()?;
        let set: Self = list.iter().map(T::read).collect::<Option<_>>()?;
        (set.len() == list.len()).then_some(set)
    }

    fn to_field(&self) -> Option<Value> {
        (!self.is_empty()).then(|| self.to_value())
    }

    fn plain(&self) -> PlainValue {
        PlainValue::List(self.iter().map(T::plain).collect())
    }

    fn plain_field(&self) -> Option<PlainValue> {
        (!self.is_empty()).then(|| self.plain())
    }

    fn of_field(value: Option<&Value>) -> Option<Self> {
        match value {
            None => Some(Self::new()),
            Some(value) => Self::read(value).filter(|set| !set.is_empty()),
        }
    }

    #[cfg(test)]
    fn any() -> BoxedStrategy<Self> {
        proptest::collection::vec(T::any(), 0..4).prop_map(|all| all.into_iter().collect()).boxed()
    }
}

impl<A: Stored, B: Stored> Stored for (A, B) {
    fn to_value(&self) -> Value {
        Value::List(vec![self.0.to_value(), self.1.to_value()])
    }

    fn plain(&self) -> PlainValue {
        PlainValue::List(vec![self.0.plain(), self.1.plain()])
    }

    fn read(value: &Value) -> Option<Self> {
        match value.list()? {
            [one, other] => Some((A::read(one)?, B::read(other)?)),
            _ => None,
        }
    }

    #[cfg(test)]
    fn any() -> BoxedStrategy<Self> {
        (A::any(), B::any()).boxed()
    }
}
