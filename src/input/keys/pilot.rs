//! The keys of a pilot's file.

use super::{ANY, Key, Kind, POSITIVE, Range, TableDescription};

/// What the path of the file's own description is.
pub(crate) const FILE: &str = "pilot.toml";

const MONTHS: Range = Range::Within(1.0, 120.0);
const OF_THE_MEASURE: &str = "the measure is not one of the contract, or says neither";

pub(super) const ROOT: TableDescription = TableDescription {
    path: FILE,
    doc: "A frozen pilot: what is to be tried and how it is judged, fixed before it begins.",
    keys: &[
        Key::whole("version", "", Range::Within(1.0, 1.0), "The version of the file format.").required(),
        Key::new("pilot", Kind::Table("pilot.toml:pilot"), "What is tried, where and for how long.").required(),
        Key::new("look", Kind::Tables("look[]"), "When the data may be looked at before the end."),
        Key::new("criterion", Kind::Tables("criterion[]"), "By what the pilot is judged.").required(),
    ],
};

pub(super) const PILOT: TableDescription = TableDescription {
    // A scenario has a table of the same name.
    path: "pilot.toml:pilot",
    doc: "What is tried, where and for how long.",
    keys: &[
        Key::text("name", "What the pilot is called.").required(),
        Key::text("scenario", "The scenario that it was planned from, by its path from this file."),
        Key::text("sha256", "The digest of the scenario and of its files when the pilot was frozen."),
        Key::text("mix", "The id of the mix that is tried."),
        Key::text("hypothesis", "What is believed, in one sentence."),
        Key::texts("channels", "The channels that it is about, for the register of lessons."),
        Key::texts("reasons", "The reasons that it is about.").default("all"),
        Key::new(
            "start",
            Kind::Period,
            "Its first period: a month \"2026-02\", a week \"2026-W05\", a day \"2026-02-01\" or a whole number.",
        )
        .default("the data say which rows are before it"),
        Key::whole("months", "months", MONTHS, "How many months it is to run."),
        Key::plain("share", "share", Range::Above(0.0, 1.0), "Share of the units that are in the pilot group."),
        Key::plain("alpha", "probability", Range::Above(0.0, 0.5), "The two-sided level of its tests.").default("0.05"),
        Key::plain("power", "probability", Range::Above(0.0, 0.9999), "The power that it was planned for.")
            .default("0.8"),
        Key::text("seal", "The digest of all that this file says: it shows whether anything was changed afterwards."),
    ],
};

pub(super) const LOOK: TableDescription = TableDescription {
    path: "look[]",
    doc: "A look at the data before the end, with its bound.",
    keys: &[
        Key::whole("month", "month", MONTHS, "After how many months of the pilot.").required(),
        Key::plain("z", "", Range::Above(0.0, 100.0), "The difference in standard errors at which it may be stopped.")
            .required(),
    ],
};

pub(super) const CRITERION: TableDescription = TableDescription {
    path: "criterion[]",
    doc: "One thing by which the pilot is judged.",
    keys: &[
        Key::text("id", "Its name in reports and JSON.").default("channel and measure"),
        Key::text("measure", "The column of the data that holds it: one of the contract, or a heading of your own.")
            .required(),
        Key::text("channel", "The channel whose rows count.")
            .default("all rows")
            .required_where("the measure is share"),
        Key::texts("of", "For share: the channels whose contacts are counted beside the channel's own.")
            .required_where("the measure is share"),
        Key::new(
            "role",
            Kind::Choice(&["primary", "guardrail", "secondary"]),
            "Whether the decision rests on it, it must not become worse, or it is looked at beside it.",
        )
        .default("primary for the first, else guardrail for a change and secondary for a level"),
        Key::new("kind", Kind::Choice(&["fact", "feeling"]), "Whether it is a fact or a feeling.")
            .default("that of the measure")
            .required_where(OF_THE_MEASURE),
        Key::new("better", Kind::Choice(&["higher", "lower"]), "Which way is better.")
            .default("that of the measure")
            .required_where(OF_THE_MEASURE),
        Key::new(
            "compare",
            Kind::Choice(&["change", "level"]),
            "What is held against the thresholds: what the pilot changes, or where the pilot group ends up.",
        )
        .default("change"),
        Key::plain("go", "", ANY, "At least this, or at most where lower is better, is a success.").required(),
        Key::plain("no_go", "", ANY, "Worse than this is a failure.").default("go"),
        Key::new("believed", Kind::Table("criterion[].believed"), "What the scenario believed before the pilot."),
        Key::text("assumption", "The assumption of the scenario that it measures, such as channel.chat.fcr."),
    ],
};

pub(super) const BELIEVED: TableDescription = TableDescription {
    path: "criterion[].believed",
    doc: "What the scenario believed before the pilot.",
    keys: &[
        Key::plain("mean", "", ANY, "Mean over the draws.").required(),
        Key::plain("sd", "", POSITIVE, "Standard deviation over the draws.").required(),
    ],
};
