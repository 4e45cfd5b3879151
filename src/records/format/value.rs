//! A stored value before anybody knows what it means: numbers, bytes, texts, lists, and fields under numbers.

/// What the bytes of an event or a savepoint say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// From −2⁶⁴ to 2⁶⁴ − 1.
    Number(i128),
    Flag(bool),
    Bytes(Vec<u8>),
    Text(String),
    List(Vec<Value>),
    /// By number, ascending, none twice.
    Fields(Vec<(u64, Value)>),
}

/// Those fields that are there, under their numbers.
pub(super) fn fields(all: Vec<(u64, Option<Value>)>) -> Value {
    Value::Fields(all.into_iter().filter_map(|(number, value)| Some((number, value?))).collect())
}

/// One of several: its number alone, or a list of its number and what comes with it.
pub(super) fn alternative(number: u64, with: Vec<Value>) -> Value {
    let number = Value::Number(number.into());
    match with.into_iter().next().filter(|with| *with != Value::Fields(vec![])) {
        None => number,
        Some(with) => Value::List(vec![number, with]),
    }
}

impl Value {
    /// The other way round from [`alternative`].
    pub fn as_alternative(&self) -> Option<(u64, Reader<'_>)> {
        let (number, with) = match self {
            Self::List(parts) => match &parts[..] {
                [_, Self::Fields(none)] if none.is_empty() => return None,
                [number, with] => (number, Some(with)),
                _ => return None,
            },
            number => (number, None),
        };
        Some((number.number()?, Reader { of: with, next: 0 }))
    }

    pub fn number<T: TryFrom<i128>>(&self) -> Option<T> {
        match self {
            Self::Number(number) => T::try_from(*number).ok(),
            _ => None,
        }
    }

    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn list(&self) -> Option<&[Value]> {
        match self {
            Self::List(list) => Some(list),
            _ => None,
        }
    }
}

/// Reads what belongs together, field by field in the order of the numbers; whatever is left over makes it unknown.
pub struct Reader<'a> {
    of: Option<&'a Value>,
    next: usize,
}

impl<'a> Reader<'a> {
    /// `None`: these are no fields.
    pub fn fields(value: &'a Value) -> Option<Self> {
        matches!(value, Value::Fields(_)).then_some(Self { of: Some(value), next: 0 })
    }

    /// The value under the number, if the next one has it.
    pub fn at(&mut self, number: u64) -> Option<&'a Value> {
        match self.of {
            Some(Value::Fields(fields)) => {
                let (_, value) = fields.get(self.next).filter(|(known, _)| *known == number)?;
                self.next += 1;
                Some(value)
            }
            _ => None,
        }
    }

    /// What comes with an alternative, where it is one thing.
    pub fn only(&mut self) -> Option<&'a Value> {
        self.of.take()
    }

    /// `None`: something is there that nobody asked for.
    pub fn end(&self) -> Option<()> {
        match self.of {
            None => Some(()),
            Some(Value::Fields(fields)) if self.next == fields.len() => Some(()),
            Some(_) => None,
        }
    }
}
