//! A message before it is words.

/// One typed argument of a [`Message`]; the catalogue decides how it is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A word of the user's own, such as a channel's name.
    Text(String),
    /// Names that are listed with commas.
    List(Vec<String>),
    /// Messages that are listed with commas.
    Each(Vec<Message>),
    /// A message inside a message.
    Message(Box<Message>),
    /// A plain number, written with as many digits as it needs.
    Number(f64),
    /// A whole number of things: contacts, cases, answers, draws.
    Count(f64),
    /// An amount in the scenario's currency.
    Money(f64),
    /// A change of an amount, written with its sign.
    MoneyChange(f64),
    /// A share of one, written in per cent.
    Share(f64),
    /// A change of a share, written in percentage points with its sign.
    ShareChange(f64),
    /// Points of an index from 0 to 100.
    Points(f64),
    /// A number with so many decimals, in the unit of whoever measured it; with its sign where it is a change.
    Figure {
        /// The number.
        value: f64,
        /// How many decimals are written.
        decimals: usize,
        /// Whether its sign always stands before it.
        signed: bool,
    },
    /// A number of months.
    Months(f64),
    /// A month of a year.
    MonthOfYear {
        /// The year.
        year: i32,
        /// The month, 1 to 12.
        month: u32,
    },
}

/// The named arguments of a message, in the order in which they were given.
pub type Args = Vec<(&'static str, Arg)>;

/// A message: a key of the message file and its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The key in `messages/*.ftl`; also the `code` in JSON.
    pub key: &'static str,
    /// The typed arguments.
    pub args: Args,
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The same message with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<String>> for Arg {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<Vec<Message>> for Arg {
    fn from(value: Vec<Message>) -> Self {
        Self::Each(value)
    }
}

impl From<Message> for Arg {
    fn from(value: Message) -> Self {
        Self::Message(Box::new(value))
    }
}
