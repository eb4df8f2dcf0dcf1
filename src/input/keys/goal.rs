//! The keys of `[goals]`, `[gates]`, `[expect]` and `[check]`.

use super::{INDEX, Key, Kind, METRIC, POSITIVE, Range, SHARE, TableDescription};

pub(super) const EXPECTED_FIGURES: &[&str] = &[
    "npv",
    "investment",
    "roi",
    "payback_months",
    "irr",
    "break_even",
    "price_of_a_point",
    "net_worth",
    "cost_per_month",
    "cost_per_case",
    "contacts_per_month",
    "cases_per_month",
    "satisfaction",
    "employee",
    "unserved_share",
    "score",
    "satisfaction_change",
    "p_npv_positive",
    "p_satisfaction_up",
    "score_mean",
    "p_best",
];

pub(super) const GOALS: TableDescription = TableDescription {
    path: "goals",
    doc: "The desired state: where do we want to be.",
    keys: &[
        Key::plain("cost_per_case", "currency", POSITIVE, "Cost per solved case."),
        Key::plain("cost_per_month", "currency per month", POSITIVE, "Cost per month."),
        Key::plain("contacts_per_month", "contacts", POSITIVE, "Customers' contacts per month."),
        Key::plain("unserved_share", "share", SHARE, "Share of cases that give up or are lost."),
        Key::plain(METRIC, "index", Range::Metric, "Satisfaction, on the file's metric."),
        Key::plain("employee", "index", INDEX, "Employee index."),
        Key::new("weights", Kind::Table("goals.weights"), "What facts and feelings weigh.").default("the same"),
    ],
};

pub(super) const WEIGHTS: TableDescription = TableDescription {
    path: "goals.weights",
    doc: "What facts and feelings weigh.",
    keys: &[
        Key::plain("facts", "weight", POSITIVE, "Weight of the facts.").default("0.5"),
        Key::plain("feelings", "weight", POSITIVE, "Weight of the feelings.").default("0.5"),
    ],
};

pub(super) const GATES: TableDescription = TableDescription {
    path: "gates",
    doc: "What must hold before a mix may be chosen: probabilities, and margins beside them.",
    keys: &[
        Key::plain("pays", "probability", SHARE, "Net worth is not negative.").default("0.5"),
        Key::plain("satisfaction", "probability", SHARE, "Satisfaction does not fall.").default("0.5"),
        Key::plain("satisfaction_margin", "points", POSITIVE, "How far it may fall.").default("0"),
        Key::plain("unserved", "probability", SHARE, "The unserved share does not rise.").default("0.5"),
        Key::plain("unserved_margin", "share", POSITIVE, "How far it may rise.").default("0.002"),
        Key::plain("lost", "probability", SHARE, "No drop loses more than the margin of its cases.").default("0.5"),
        Key::plain("lost_margin", "share", SHARE, "How much a drop may lose.").default("0.10"),
        Key::plain("segments", "probability", SHARE, "No segment's unserved share rises.").default("0.5"),
        Key::plain("segment_margin", "share", POSITIVE, "How far a segment's may rise.").default("0.02"),
    ],
};

pub(super) const EXPECT: TableDescription = TableDescription {
    path: "expect",
    doc: "What continuous integration holds the file to.",
    keys: &[
        Key::text("recommended", "The mix that is recommended, or \"as-is\"."),
        Key::new("channel", Kind::Verdicts, "The verdict on a channel: keep, add, drop or not-now."),
        Key::whole("draws", "draws", Range::Within(1.0, 1e6), "How many draws it is judged by.").default("2000"),
        Key::new("mix", Kind::FigureBounds, "Bounds on the figures of a mix: <figure>_min, <figure>_max."),
    ],
};

pub(super) const CHECK: TableDescription = TableDescription {
    path: "check.*",
    doc: "What a finding counts as.",
    keys: &[
        Key::new("level", Kind::Choice(LEVELS), "What it counts as."),
        Key::text("reason", "Why it counts for less than it does by itself.")
            .required_where("the level is lower than the rule's own"),
        Key::texts("only", "The channels and mixes that it is limited to.").default("all"),
        Key::plain("limit", "", POSITIVE, "The rule's limit in place of its own, for a rule that has one."),
    ],
};

/// What a finding can count as.
pub(super) const LEVELS: &[&str] = &["allow", "notice", "warning", "error"];
