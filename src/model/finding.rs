//! Findings: errors and notices, each with a code from a closed list.

use crate::text::{Arg, Args, Message};

/// An opaque place in the user's files; `input` resolves it to file, line and column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin(pub(crate) u32);

impl Origin {
    /// No place: a default.
    pub const NONE: Self = Self(u32::MAX);
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The plan cannot be computed, or an expectation is not met.
    Error,
    /// The plan stands, and the reader should know this.
    Notice,
}

/// One thing found in the files or in the results.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What it is.
    pub code: Code,
    /// The arguments of its message.
    pub args: Args,
    /// Where it is.
    pub at: Origin,
    /// Other places that bear on it, such as the first of two equal rows.
    pub also: Vec<Origin>,
}

impl Finding {
    /// A finding at a place.
    #[must_use]
    pub fn new(code: Code, at: Origin) -> Self {
        Self { code, args: Vec::new(), at, also: Vec::new() }
    }

    /// The same finding with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// The same finding with another place that bears on it.
    #[must_use]
    pub fn also(mut self, origin: Origin) -> Self {
        self.also.push(origin);
        self
    }

    /// How much it weighs.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Its message: key `finding-…`, with the attribute `help` saying what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        Message { key: self.code.key(), args: self.args.clone() }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $severity:ident;)*) => {
        /// The closed list of what can be found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code's word, as printed and in JSON.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// The key of its message.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => concat!("finding-", $word),)* }
            }

            /// How much it weighs.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

include!("codes.rs");
