// The list of codes, one line a code: name, word, weight. Messages are in `messages/en/findings.ftl`.
codes! {
    // Files.
    /// The file could not be read.
    FileUnreadable = "file-unreadable", Error;
    /// A path in a scenario is written with backslashes.
    PathBackslash = "path-backslash", Error;
    /// The file is not UTF-8.
    FileNotText = "file-not-text", Error;
    /// A file is something else than its name says.
    FileKind = "file-kind", Error;
    /// A workbook is protected by a password.
    WorkbookLocked = "workbook-locked", Error;
    /// A workbook is damaged.
    WorkbookUnreadable = "workbook-unreadable", Error;
    /// A workbook has no sheet of the name.
    UnknownSheet = "unknown-sheet", Error;
    /// A workbook has several sheets, and none is named.
    SheetNotNamed = "sheet-not-named", Error;
    /// An encoding that is not known.
    UnknownEncoding = "unknown-encoding", Error;
    /// The encoding of a table was guessed.
    EncodingGuessed = "encoding-guessed", Notice;
    /// Letters that no word has: the encoding is another, or the text was damaged before.
    TextGarbled = "text-garbled", Error;
    /// A file that should be text and is not.
    FileBinary = "file-binary", Error;
    // TOML.
    /// The TOML does not parse.
    TomlSyntax = "toml-syntax", Error;
    /// Tables lie too deep in one another.
    TooDeep = "too-deep", Error;
    /// `version` is missing.
    MissingVersion = "missing-version", Error;
    /// A required table is missing.
    MissingTable = "missing-table", Error;
    /// A key that the format does not have.
    UnknownKey = "unknown-key", Error;
    /// A key that is kept for a later version.
    ReservedKey = "reserved-key", Error;
    /// A required key is missing.
    MissingKey = "missing-key", Error;
    /// A key has a value of the wrong kind.
    WrongKind = "wrong-kind", Error;
    /// A word that is none of those that the key takes.
    UnknownChoice = "unknown-choice", Error;
    /// A list of nothing.
    EmptyList = "empty-list", Error;
    /// A satisfaction key of another metric than the plan's.
    OtherMetric = "other-metric", Error;
    // Numbers.
    /// A number outside of what is possible.
    OutOfRange = "out-of-range", Error;
    /// `nan`, `inf` or a number too large.
    NotANumber = "not-a-number", Error;
    /// A number that has to be whole.
    NotWhole = "not-whole", Error;
    /// Something else than a calendar month.
    NotAMonth = "not-a-month", Error;
    /// A table of numbers in none of the forms of a figure.
    FigureForm = "figure-form", Error;
    /// low ≤ likely ≤ high does not hold.
    LowAboveHigh = "low-above-high", Error;
    /// A distribution where only a plain number may stand.
    PlainNumberOnly = "plain-number-only", Error;
    /// `nulage.scale` is not two rising numbers.
    ScaleForm = "scale-form", Error;
    // The ledger.
    /// The ledger has no rows.
    LedgerEmpty = "ledger-empty", Error;
    /// The ledger counts no contacts.
    NoContacts = "no-contacts", Error;
    /// A column that is needed is missing.
    MissingColumn = "missing-column", Error;
    /// Two headings name the same column.
    ColumnTwice = "column-twice", Error;
    /// Two satisfaction metrics in one file.
    TwoMetrics = "two-metrics", Error;
    /// A heading that usually means something else than it looks like.
    MisleadingHeading = "misleading-heading", Error;
    /// A unit in a heading that is not known.
    UnknownUnit = "unknown-unit", Error;
    /// A column that kanalval does not use.
    ColumnIgnored = "column-ignored", Notice;
    /// Lines above the headings were not read.
    LinesAboveHeadings = "lines-above-headings", Notice;
    /// Cells of the table are merged.
    MergedCells = "merged-cells", Error;
    /// A cell shows that its formula failed.
    CellFailed = "cell-failed", Error;
    /// A formula whose value is not in the file.
    FormulaNotComputed = "formula-not-computed", Error;
    /// Values that look like shares where per cent or an index are meant.
    PercentUnclear = "percent-unclear", Error;
    /// A share among values in per cent.
    PercentMixed = "percent-mixed", Error;
    /// Times of hours and minutes that may be meant as minutes and seconds.
    TimeUnclear = "time-unclear", Error;
    /// A row has more or fewer fields than there are headings.
    RowLength = "row-length", Error;
    /// A line that is longer than any row of a table.
    RowTooLong = "row-too-long", Error;
    /// More rows than can be read.
    TooManyRows = "too-many-rows", Error;
    /// A quote is not closed.
    QuoteNotClosed = "quote-not-closed", Error;
    /// Headings stand a second time among the rows.
    HeadingsAgain = "headings-again", Error;
    /// A row of sums.
    TotalsRow = "totals-row", Error;
    /// A text of `nulage.ignore_rows` that leaves nothing out.
    IgnoresNothing = "ignores-nothing", Notice;
    /// A name or a heading has characters that cannot be seen.
    InvisibleCharacters = "invisible-characters", Notice;
    /// Two names that differ by a hyphen or a space only.
    NamesAlike = "names-alike", Notice;
    /// Amounts in two currencies.
    CurrencyMixed = "currency-mixed", Error;
    /// A line that says something of the file, such as when it was written.
    TimestampRow = "timestamp-row", Error;
    /// Several files, and volumes in none.
    NoVolumes = "no-volumes", Error;
    /// Files with volumes that differ in their keys.
    VolumesAtTwoGrains = "volumes-at-two-grains", Error;
    /// A file with a key that the volumes do not have.
    FinerThanVolumes = "finer-than-volumes", Error;
    /// A row that no row with volumes belongs to.
    NoVolumesForRow = "no-volumes-for-row", Error;
    /// A figure that two files give.
    FigureInTwoFiles = "figure-in-two-files", Error;
    /// An amount for rows without contacts.
    SpreadOverNothing = "spread-over-nothing", Error;
    /// An index whose values look like means of answers.
    IndexScaleUnclear = "index-scale-unclear", Error;
    /// Rows that were left out as `ignore_rows` says.
    RowsLeftOut = "rows-left-out", Notice;
    /// A figure that some rows of a channel leave blank.
    RowsBlank = "rows-blank", Notice;
    /// A channel that has as many contacts as all others together.
    LooksLikeTotal = "looks-like-total", Notice;
    /// More channels than can be planned with.
    TooManyChannels = "too-many-channels", Error;
    /// Two rows with the same keys.
    SameKeys = "same-keys", Error;
    /// A field that must not be blank is.
    BlankKey = "blank-field", Error;
    /// A field that cannot be read.
    UnreadableValue = "unreadable-value", Error;
    /// Nothing decides whether a mark is a decimal or a thousands mark.
    DecimalUnclear = "decimal-unclear", Error;
    /// Some values decide for a comma and some for a dot.
    DecimalMixed = "decimal-mixed", Error;
    /// A mean csat without its scale.
    CsatScaleUnclear = "csat-scale-unclear", Error;
    /// Both `cost` and `cost_per_contact` in one row.
    TwoCosts = "two-costs", Error;
    /// A total cost that is less than its fixed part.
    CostBelowFixedCost = "cost-below-fixed-cost", Error;
    /// A stated fixed cost that is more than all that the channel costs in the ledger.
    FixedCostAboveTotal = "fixed-cost-above-total", Error;
    /// Variable cost where there were no contacts.
    CostWithoutVolume = "cost-without-volume", Error;
    /// Neither a month column nor `nulage.months`.
    LedgerMonthsMissing = "ledger-months-missing", Error;
    /// `nulage.months` beside a month column.
    MonthsNotUsed = "months-not-used", Notice;
    /// A channel has rows for fewer months than the file.
    FewerMonths = "fewer-months", Notice;
    /// A channel leaves a figure blank in some of its cells.
    FigureBlank = "figure-blank", Notice;
    /// The spread of one survey answer is not known for the metric.
    AnswerSpreadMissing = "answer-spread-missing", Error;
    /// Revenue where no contact is solved.
    RevenueUnsolved = "revenue-unsolved", Error;
    /// A name in a sheet of figures that no figure has.
    UnknownAssumption = "unknown-assumption", Error;
    /// A figure of a sheet that is stated elsewhere too.
    AssumptionTwice = "assumption-twice", Error;
    /// A row of a sheet of figures without a number.
    AssumptionBlank = "assumption-blank", Notice;
    /// A figure whose source is that it is a placeholder.
    Placeholder = "placeholder", Notice;
    // Names.
    /// A channel that is not there.
    UnknownChannel = "unknown-channel", Error;
    /// A reason that is not in the ledger.
    UnknownReason = "unknown-reason", Error;
    /// A segment that is not in the ledger.
    UnknownSegment = "unknown-segment", Error;
    /// Preferred channels of more than all customers.
    PreferencesSum = "preferences-sum", Error;
    /// A mix that is not there.
    UnknownMix = "unknown-mix", Error;
    /// Reasons and segments that never occur together.
    NoSuchCell = "no-such-cell", Error;
    /// A name that is given twice.
    NameTwice = "name-twice", Error;
    /// A name that means something to kanalval.
    ReservedName = "reserved-name", Error;
    // Journeys.
    /// No FCR anywhere: contacts are read as cases.
    ContactsAreCases = "contacts-are-cases", Notice;
    /// A bare ledger with FCR: journeys are not known.
    LedgerWithoutJourneys = "ledger-without-journeys", Notice;
    /// FCR is known for some channels and not for this one.
    FcrMissing = "fcr-missing", Error;
    /// Where unsolved contacts go is not stated.
    JourneyMissing = "journey-missing", Error;
    /// Shares that do not sum to 1.
    SharesSum = "shares-sum", Error;
    /// The channel's own name in its `unresolved_to`.
    SelfByName = "self-by-name", Error;
    /// Channels from which no case ends.
    CasesNeverEnd = "cases-never-end", Error;
    /// The cases of a cell are more than the channel counted: the share that fits is used.
    JourneyScaled = "journey-scaled", Notice;
    /// The stated journeys contradict the ledger by more than 5 % of all contacts.
    JourneyContradictsLedger = "journey-contradicts-ledger", Error;
    // Channels.
    /// A key that only a candidate has.
    KeyOfCandidate = "key-of-candidate", Error;
    /// A key that only a current channel has.
    KeyOfCurrent = "key-of-current", Error;
    /// `handover` on a current channel.
    HandoverOfCurrent = "handover-of-current", Error;
    /// A hand-over that changes nothing.
    HandoverEmpty = "handover-empty", Error;
    /// A channel's cost is not known.
    CostMissing = "cost-missing", Error;
    // Mixes.
    /// A mix without moves.
    MixWithoutMoves = "mix-without-moves", Notice;
    /// A start behind the horizon.
    StartBehindHorizon = "start-behind-horizon", Error;
    /// Adding a channel that is there already.
    AddOfCurrent = "add-of-current", Error;
    /// Adding a channel twice.
    AddTwice = "add-twice", Error;
    /// Dropping a channel that is not in the ledger.
    DropOfCandidate = "drop-of-candidate", Error;
    /// Dropping a channel twice at once in the same cells.
    DropTwice = "drop-twice", Error;
    /// A drop that does not say where its customers go.
    DropWithoutDestination = "drop-without-destination", Error;
    /// A drop that sends customers to the channel itself.
    DropToItself = "drop-to-itself", Error;
    /// A drop whose destinations the mix does not offer.
    DropNowhere = "drop-nowhere", Error;
    /// Drops that send customers round in a ring.
    DropLoop = "drop-loop", Error;
    /// Two drops of a channel that both count its exit cost.
    ExitCostTwice = "exit-cost-twice", Notice;
    /// How much fixed cost stays after a drop is not stated.
    StrandedCostMissing = "stranded-cost-missing", Error;
    /// A rule from a channel to itself.
    FromItself = "from-itself", Error;
    /// Cases are taken from a candidate, where none start.
    FromCandidate = "from-candidate", Notice;
    /// A move of a channel that the mix does not offer.
    NotOffered = "not-offered", Error;
    /// A move of a channel that the mix has closed by then.
    ClosedByThen = "closed-by-then", Error;
    /// An improvement that improves nothing.
    ImproveNothing = "improve-nothing", Notice;
    /// An improvement of a figure that is not known.
    ImproveUnknown = "improve-unknown", Error;
    /// More than all cases of a channel are moved.
    MovedOverOne = "moved-over-one", Error;
    /// More than all cases of a channel are prevented.
    PreventedOverOne = "prevented-over-one", Error;
    /// A channel that a mix touches has no satisfaction.
    SatisfactionMissing = "satisfaction-missing", Error;
    /// Cases move from a channel with revenue to one without.
    RevenueUnknown = "revenue-unknown", Error;
    /// A move is not complete when the steady state is read.
    RampReachesEnd = "ramp-reaches-end", Notice;
    // Staffing.
    /// Staffing of a channel that nobody answers in.
    StaffingWithoutPeople = "staffing-without-people", Error;
    /// Staffing of a current channel whose cost is not known.
    StaffingWithoutCost = "staffing-without-cost", Error;
    /// A figure of staffing that stands in two places.
    StaffingSaidTwice = "staffing-said-twice", Error;
    /// A key of live work where the work may wait.
    StaffingOfDeferred = "staffing-of-deferred", Error;
    /// Opening hours that cannot be read.
    OpeningHoursForm = "opening-hours-form", Error;
    /// Arrivals whose intervals do not divide the hour.
    ArrivalsInterval = "arrivals-interval", Error;
    /// Two rows of arrivals for one interval.
    ArrivalsTwice = "arrivals-twice", Error;
    /// Shares of arrivals that do not sum to one week.
    ArrivalsSum = "arrivals-sum", Error;
    /// Contacts that arrive when nobody answers.
    ArrivalsOutsideHours = "arrivals-outside-hours", Error;
    /// Contacts that are taken to arrive evenly.
    ArrivalsEven = "arrivals-even", Notice;
    /// A pool of a mix whose channels cannot share people.
    PoolMembers = "pool-members", Error;
    /// A pool of one channel.
    PoolOfOne = "pool-of-one", Notice;
    /// A mix that holds people fast where a queue would never end.
    HoldWithoutPatience = "hold-without-patience", Error;
    // Prices, goals.
    /// The currency is not stated.
    CurrencyNotStated = "currency-not-stated", Notice;
    /// Revenue without a margin.
    RevenueMarginMissing = "revenue-margin-missing", Error;
    /// Satisfaction is valued twice.
    WorthOfPointTwice = "worth-of-point-twice", Error;
    /// The unserved count twice in satisfaction.
    UnservedTwice = "unserved-twice", Error;
    /// The unserved are priced twice.
    UnservedPriceTwice = "unserved-price-twice", Error;
    /// `[goals]` without a goal.
    GoalsEmpty = "goals-empty", Notice;
    /// A goal for a figure that is not known.
    GoalWithoutFigure = "goal-without-figure", Error;
    /// Weights that sum to nothing.
    WeightsZero = "weights-zero", Error;
    // What the results say.
    /// `expect.recommended` is not what is recommended.
    ExpectRecommended = "expect-recommended", Error, Results;
    /// A verdict of `[expect.channel]` is not the one that comes out.
    ExpectVerdict = "expect-verdict", Error, Results;
    /// A bound of `[expect.mix.X]` is not kept.
    ExpectFigure = "expect-figure", Error, Results;
    /// A bound of `[expect.mix.X]` on a figure that does not exist.
    ExpectNoFigure = "expect-no-figure", Error, Results;
    /// `worth_of_point` and the goals put quite different prices on satisfaction.
    TwoPrices = "two-prices", Notice;
    /// A mix is so near the edge of a must-have that other draws might decide otherwise.
    OnTheEdge = "on-the-edge", Notice, Results;
    /// Draws of a figure were moved to what is possible.
    DrawsClipped = "draws-clipped", Notice, Results;
    /// A figure is so near the bound that is expected that other draws might not keep it.
    ExpectOnTheEdge = "expect-on-the-edge", Notice, Results;
    // The levels of `[check]`.
    /// A level of `[check]` that is lowered without a reason.
    AllowanceWithoutReason = "allowance-without-reason", Error;
    /// A level of `[check]` that allows what is not found.
    AllowanceUnneeded = "allowance-unneeded", Warning;
    /// A level of `[check]` for an error without which there is no plan.
    LevelFixed = "level-fixed", Error;
    /// A limit of `[check]` for a rule that has none.
    LimitUnused = "limit-unused", Error;
    // The method.
    /// From an automated channel no person can be reached.
    BotDeadEnd = "bot-dead-end", Error, Method;
    /// In a mix no voice can be reached.
    NoVoice = "no-voice", Warning, Method;
    /// SMS or e-mail that a case enters and cannot leave unresolved.
    OneWayChannel = "one-way-channel", Warning, Method;
    /// Facts without feelings, or feelings without facts.
    HalfThePicture = "half-the-picture", Warning, Method;
    /// A goal so near as is that its scale is the floor.
    GoalTooNear = "goal-too-near", Warning, Method;
    /// The recommendation turns when one goal is left out, or no longer capped.
    GoalDecides = "goal-decides", Warning, Method;
    /// People are freed, and how much of that leaves the budget is not stated.
    SavingsNotRealised = "savings-not-realised", Warning, Method;
    /// Customers are to move and nothing is spent on telling them.
    NoLaunch = "no-launch", Warning, Method;
    /// An automated channel with most of the contacts.
    VisitsAsContacts = "visits-as-contacts", Warning, Method;
    /// The plan should have been looked at again by now.
    ReviewOverdue = "review-overdue", Warning, Method;
    /// Contacts leave a channel, and what part of its cost stays is not known.
    CostNotSplit = "cost-not-split", Warning, Method;
    /// Mixes are compared and nobody knows what is solved.
    ResolutionUnknown = "resolution-unknown", Warning, Method;
    /// Few answers behind a figure that decides.
    SmallSample = "small-sample", Warning, Method;
    /// A key figure of a candidate without a range.
    CertainAssumption = "certain-assumption", Warning, Method;
    /// An effect that is complete at once.
    InstantEffect = "instant-effect", Warning, Method;
    /// A mix that does not say what it supposes, or which problem it answers.
    NoHypothesis = "no-hypothesis", Warning, Method;
    /// A drop that loses more than a stated share.
    CustomersLost = "customers-lost", Warning, Method;
    /// A figure outside of published bands.
    OutsideTheBand = "outside-the-band", Warning, Method;
    /// A candidate that is tied up for longer than a pilot lasts.
    ContractOutlastsPilot = "contract-outlasts-pilot", Warning, Method;
    /// A target on speed without one on outcome.
    SpeedOnlyTarget = "speed-only-target", Warning, Method;
    /// A mix drops what customers put first, without saying why.
    AskedAndIgnored = "asked-and-ignored", Warning, Method;
    /// A channel closes before the one opens where its customers are to go.
    OpensTooLate = "opens-too-late", Warning, Method;
    /// A mix tries again what a pilot was closed for, without saying what is different.
    SameDitch = "same-ditch", Warning, Method;
    /// A mix that spreads its people too thin, or takes a pool apart that saved money.
    Dilution = "dilution", Warning, Method;
    /// People who cost far more or less than the books say.
    StaffingCalibration = "staffing-calibration", Warning, Method;
    /// A mix that keeps today's people, in which nothing says what waiting does to customers.
    WaitsUnpriced = "waits-unpriced", Warning, Method;
    /// Something that nothing refers to.
    Unused = "unused", Warning, Method;
    // The files of a pilot.
    /// A pilot's file without `[pilot]` or without a criterion.
    PilotTableMissing = "pilot-table-missing", Error;
    /// A start that names no period.
    PilotNotAPeriod = "pilot-not-a-period", Error;
    /// `no_go` on the wrong side of `go`.
    PilotThresholds = "pilot-thresholds", Error;
    /// No criterion on which the decision rests.
    PilotWithoutPrimary = "pilot-without-primary", Error;
    /// A look before the one above it, or after the end.
    PilotLooks = "pilot-looks", Error;
    /// `of` where the measure is no share of contacts.
    PilotOfUnused = "pilot-of-unused", Error;
    /// The seal does not fit what the file says.
    PilotSealBroken = "pilot-seal-broken", Warning;
    /// A table of a pilot without rows.
    PilotTableEmpty = "pilot-table-empty", Error;
    /// Data of a pilot without measurements.
    PilotNothingMeasured = "pilot-nothing-measured", Error;
    /// A group, a phase or a period that cannot be read.
    PilotUnreadable = "pilot-unreadable", Error;
    /// Periods of two kinds.
    PilotPeriodsMixed = "pilot-periods-mixed", Error;
    /// A start that is none of the periods of the data.
    PilotStartUnfit = "pilot-start-unfit", Error;
    /// A unit that is in both groups.
    PilotUnitInBothGroups = "pilot-unit-in-both-groups", Error;
    /// A unit that begins twice.
    PilotUnitStartsTwice = "pilot-unit-starts-twice", Error;
    /// Two rows with volumes and the same keys.
    PilotSameKeys = "pilot-same-keys", Error;
    /// Values with and without a per cent sign in a column of the data's own.
    PilotPercentMixed = "pilot-percent-mixed", Error;
    /// A criterion of which the data say nothing.
    PilotNotMeasured = "pilot-not-measured", Warning;
    /// Rows that are counted as contacts.
    PilotRowsAreContacts = "pilot-rows-are-contacts", Notice;
    /// Columns of a pilot's data that are not used.
    PilotColumnsIgnored = "pilot-columns-ignored", Notice;
}
