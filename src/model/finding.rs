//! Findings: errors, warnings and notices, each with a code from a closed list.

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
    /// The plan cannot be computed, an expectation is not met, or somebody would be left without help.
    Error,
    /// The plan can be computed, and the method says that it should not be decided by as it stands.
    Warning,
    /// The plan stands, and the reader should know this.
    Notice,
}

impl Severity {
    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }

    /// The key of its word in messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Error => "level-error",
            Self::Warning => "level-warning",
            Self::Notice => "level-notice",
        }
    }
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
    /// How much it weighs: what its code says, unless `[check]` says otherwise.
    severity: Severity,
}

impl Finding {
    /// A finding at a place.
    #[must_use]
    pub fn new(code: Code, at: Origin) -> Self {
        Self { code, args: Vec::new(), at, also: Vec::new(), severity: code.severity() }
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
        self.severity
    }

    /// The same finding with another weight.
    #[must_use]
    pub fn weighing(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }

    /// Whether it is about the channel, mix or other thing of this name.
    #[must_use]
    pub fn is_about(&self, name: &str) -> bool {
        let name = name.trim().to_lowercase();
        self.args.iter().any(|(_, arg)| matches!(arg, Arg::Text(text) if text.trim().to_lowercase() == name))
    }

    /// Its message: key `finding-…`, with the attribute `help` saying what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        Message { key: self.code.key(), args: self.args.clone() }
    }
}

/// What a finding is about, which says whether its level can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The files: what they say, and what they leave open.
    Files,
    /// The method: what a plan should have thought of before it is decided by.
    Method,
    /// The results: what is expected of them, and how far they bear.
    Results,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $severity:ident $(, $family:ident)?;)*) => {
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

            /// How much it weighs unless `[check]` says otherwise.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            /// What it is about.
            #[must_use]
            pub fn family(self) -> Family {
                match self { $(Self::$name => family!($($family)?),)* }
            }

            /// The code of a word.
            #[must_use]
            pub fn of_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|code| code.word() == word)
            }

            /// Whether its level can be set. Without what an error in the files says there is no plan, so that one stays.
            #[must_use]
            pub fn is_settable(self) -> bool {
                let is_needed = self.severity() == Severity::Error && self.family() != Family::Method;
                // What says that a line of `[check]` is not needed must not be one that needs such a line.
                !is_needed && self != Self::AllowanceUnneeded
            }
        }
    };
}

macro_rules! family {
    () => {
        Family::Files
    };
    ($family:ident) => {
        Family::$family
    };
}

include!("codes.rs");
