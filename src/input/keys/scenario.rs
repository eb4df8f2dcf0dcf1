//! The keys of the file itself, `[scenario]`, `[nulage]` and what holds for all channels.

use super::{ANY, Key, Kind, POSITIVE, Range, SHARE, TableDescription};

pub(super) const ROOT: TableDescription = TableDescription {
    path: "",
    doc: "A scenario: one planning case.",
    keys: &[
        Key::whole("version", "", Range::Within(1.0, 1.0), "The version of the file format.").required(),
        Key::new("scenario", Kind::Table("scenario"), "What is planned, over which months and at which prices.")
            .required(),
        Key::new("nulage", Kind::Table("nulage"), "Where the ledger of today's contacts is.").required(),
        Key::texts("assumptions", "Sheets of figures, a row each, that are merged in by their dotted names."),
        Key::new("defaults", Kind::Table("defaults"), "What holds for every current channel that does not say."),
        Key::new("satisfaction", Kind::Table("satisfaction"), "What extra contacts and no service do to a case."),
        Key::new("shared", Kind::NamedTables("shared.*"), "Costs that no mix removes."),
        Key::new("goals", Kind::Table("goals"), "The desired state."),
        Key::new("gates", Kind::Table("gates"), "What must hold before a mix may be chosen."),
        Key::new("customers", Kind::Table("customers"), "What satisfaction is worth through customers who stay."),
        Key::new("channel", Kind::NamedTables("channel.*"), "What the ledger cannot say of a channel, and candidates."),
        Key::new("mix", Kind::Tables("mix[]"), "The hypotheses: one proposed mix each."),
        Key::new("pilot", Kind::Table("pilot"), "How pilots are run: what testa plans with."),
        Key::new("expect", Kind::Table("expect"), "What continuous integration holds the file to."),
        Key::new("check", Kind::Levels("check.*"), "What the findings of the check command count as, by their codes."),
        Key::reserved("correlate", "Assumptions that move together."),
        Key::reserved("team", "Teams and their dimensions."),
    ],
};

pub(super) const SCENARIO: TableDescription = TableDescription {
    path: "scenario",
    doc: "What is planned, over which months and at which prices.",
    keys: &[
        Key::text("name", "The name of the scenario.").default("the name of the file"),
        Key::text("question", "The question that it answers."),
        Key::text("ambition", "The service ambition."),
        Key::text("currency", "The currency of every amount, such as SEK."),
        Key::new("start", Kind::Month, "The first month of the horizon, such as \"2026-01\"."),
        Key::whole("months", "months", Range::Within(1.0, 240.0), "The horizon.").required(),
        Key::new("review", Kind::Month, "The month in which the plan is to be looked at again, such as \"2026-06\"."),
        Key::text("lessons", "The register of what earlier pilots taught, by its path from the scenario.")
            .default("lardomar.toml beside the scenario, where there is one"),
        Key::figure("discount_rate", "share per year", Range::Within(-0.5, 1.0), "What a later amount loses.")
            .required(),
        Key::figure("growth_per_year", "share per year", Range::Within(-0.9, 2.0), "Growth of cases.").default("0"),
        Key::figure("cost_growth_per_year", "share per year", Range::Within(-0.9, 2.0), "Growth of costs.")
            .default("0"),
        Key::figure("saving_lag_months", "months", POSITIVE, "Months until freed people leave.").default("0"),
        Key::figure("realisation", "share", SHARE, "How much of what is freed leaves the budget.").default("1"),
        Key::figure("revenue_margin", "share", SHARE, "The margin on revenue.").required_where("there is revenue"),
        Key::figure(
            "worth_of_point",
            "currency per point and year",
            POSITIVE,
            "What a point of satisfaction is worth.",
        )
        .default("0"),
        Key::figure("cost_per_unserved_case", "currency", POSITIVE, "What a case that is not served costs.")
            .default("the cost per case of as is"),
    ],
};

pub(super) const NULAGE: TableDescription = TableDescription {
    path: "nulage",
    doc: "Where the ledger of today's contacts is, and what it cannot say itself.",
    keys: &[
        Key::texts(
            "channels",
            "The ledger: a file by its path from the scenario, a sheet of a workbook such as \"book.xlsx#Sheet\", or a \
             list of them that are joined on their keys.",
        )
        .required(),
        Key::whole(
            "months",
            "months",
            Range::Within(1.0, 1200.0),
            "The months that the ledger's rows are totals over.",
        )
        .required_where("the ledger has no month column"),
        Key::plain("satisfaction_sd", "points", Range::Above(0.0, f64::INFINITY), "Standard deviation of one answer.")
            .default("20 for nki, 100·√(p(1−p)) for csat as a share"),
        Key::new("scale", Kind::Scale, "The lowest and highest answer where csat is a mean, such as [1, 5]."),
        Key::text("encoding", "The encoding of a CSV ledger, such as \"windows-1252\" or \"windows-1250\".")
            .default("what a byte order mark says, else UTF-8, else Windows-1252 with a notice"),
        Key::new("decimal", Kind::Choice(&[",", "."]), "The decimal mark of the ledger, \",\" or \".\"."),
        Key::new("delimiter", Kind::Choice(&[",", ";", "\t"]), "What stands between the ledger's columns."),
        Key::texts(
            "ignore_rows",
            "Rows of the ledger to leave out, each by a text that one of its cells is, such as \"Totalt\", or begins \
             with, such as \"Timestamp:*\".",
        ),
        Key::text(
            "preferences",
            "Which channel customers themselves would choose: a table with the columns channel, share and, where the \
             ledger has it, segment; a file by its path from the scenario, or a sheet of a workbook.",
        ),
        Key::reserved("voices", "What customers say (CSV)."),
        Key::reserved("competitors", "What others offer (CSV)."),
    ],
};

pub(super) const DEFAULTS: TableDescription = TableDescription {
    path: "defaults",
    doc: "What holds for every current channel that does not say.",
    keys: &[Key::new("unresolved_to", Kind::Shares(&["self", "gives_up"]), "Where unsolved contacts go.")],
};

pub(super) const SATISFACTION: TableDescription = TableDescription {
    path: "satisfaction",
    doc: "What extra contacts and no service do to a case.",
    keys: &[
        Key::figure("per_extra_contact", "points", ANY, "Points that a case loses per extra contact.").default("0"),
        Key::figure("unserved", "index", Range::Metric, "The index of one who was not served."),
    ],
};

pub(super) const SHARED: TableDescription = TableDescription {
    path: "shared.*",
    doc: "A cost that no mix removes.",
    keys: &[Key::figure("cost", "currency per month", POSITIVE, "What it costs.").required()],
};

pub(super) const CUSTOMERS: TableDescription = TableDescription {
    path: "customers",
    doc: "What satisfaction is worth through customers who stay.",
    keys: &[
        Key::figure("count", "customers", POSITIVE, "How many customers there are.").required(),
        Key::figure("margin_per_year", "currency per year", POSITIVE, "The margin of a customer.").required(),
        Key::figure("churn_per_year", "share per year", SHARE, "How many customers leave.").required(),
        Key::figure("contact_rate", "share per year", SHARE, "How many customers are in contact.").required(),
        Key::figure("churn_per_point", "share per point", SHARE, "Churn that a point of satisfaction avoids.")
            .required(),
        Key::figure("churn_per_unserved_case", "customers per case", SHARE, "Customers lost per unserved case."),
    ],
};

pub(super) const PILOT: TableDescription = TableDescription {
    path: "pilot",
    doc: "How pilots are run: what testa plans with.",
    keys: &[
        Key::plain(
            "share",
            "share",
            Range::Within(0.01, 0.99),
            "Share of the customers, or teams, in the pilot group.",
        )
        .default("0.5"),
        Key::whole(
            "units",
            "teams",
            Range::Within(2.0, 100_000.0),
            "Teams or offices among which the pilot is drawn by lot, both groups together.",
        )
        .default("single customers are drawn"),
        Key::plain("icc", "share", SHARE, "Intraclass correlation: how alike contacts of one unit are.")
            .default("0.05 where units are stated"),
        Key::plain("response_rate", "share", Range::Above(0.0, 1.0), "Share of the contacts that answer the survey.")
            .default("as the ledger's responses have it"),
        Key::whole(
            "employees",
            "employees",
            Range::Within(1.0, 10_000_000.0),
            "How many employees can be asked, both groups together.",
        ),
        Key::plain("setup_cost", "currency", POSITIVE, "What the pilot itself costs at its start, beside the mix.")
            .default("0"),
        Key::plain("cost_per_month", "currency per month", POSITIVE, "What the pilot itself costs, beside the mix.")
            .default("0"),
        Key::whole("months", "months", Range::Within(1.0, 60.0), "How long it is to run.")
            .default("as long as it takes, 6 to 12 months"),
        Key::text("because", "Why it runs for less than 6 or more than 12 months."),
        Key::whole("baseline_months", "months", Range::Within(0.0, 60.0), "Months that are measured before it.")
            .default("3"),
        Key::whole("looks", "looks", Range::Within(1.0, 12.0), "How often the data are looked at, the end included.")
            .default("1"),
        Key::plain("alpha", "probability", Range::Within(0.001, 0.5), "The two-sided level of its tests.")
            .default("0.05"),
        Key::plain("power", "probability", Range::Within(0.5, 0.999), "The power that it is planned for.")
            .default("0.8"),
        Key::plain("satisfaction_margin", "points", Range::Above(0.0, 200.0), "A fall of satisfaction that is harm.")
            .default("2"),
        Key::plain("employee_margin", "points", Range::Above(0.0, 100.0), "A fall of the employee index that is harm.")
            .default("5"),
        Key::plain("unserved_margin", "share", Range::Above(0.0, 1.0), "A rise of the unserved share that is harm.")
            .default("0.01"),
    ],
};
