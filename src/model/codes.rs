// The list of codes, one line a code: name, word, weight. Messages are in `messages/en.ftl`.
codes! {
    /// The file could not be read.
    FileUnreadable = "file-unreadable", Error;
    /// The file is not UTF-8.
    FileNotText = "file-not-text", Error;
    /// The TOML does not parse.
    TomlSyntax = "toml-syntax", Error;
    /// A key that the format does not have.
    UnknownKey = "unknown-key", Error;
    /// A required key is missing.
    MissingKey = "missing-key", Error;
    /// A key has a value of the wrong kind.
    WrongKind = "wrong-kind", Error;
    /// A number outside of what is possible.
    OutOfRange = "out-of-range", Error;
    /// The cases of a cell are more than the channel counted: the share that fits is used.
    JourneyScaled = "journey-scaled", Notice;
    /// The stated journeys contradict the ledger by more than 5 % of all contacts.
    JourneyContradictsLedger = "journey-contradicts-ledger", Error;
}
