//! The keys of `[channel.X]`.

use super::{ANY, INDEX, Key, Kind, METRIC, POSITIVE, Range, SHARE, TableDescription};

pub(super) const KINDS: &[&str] =
    &["voice", "chat", "bot", "email", "sms", "social", "self-service", "face-to-face", "letter", "video", "other"];

const ADDED: &str = "a mix adds the channel";

pub(super) const CHANNEL: TableDescription = TableDescription {
    path: "channel.*",
    doc: "A current channel: what the ledger cannot say. Another name: a candidate.",
    keys: &[
        Key::new("kind", Kind::Choice(KINDS), "What sort of channel it is.").default("other"),
        Key::new("staffed", Kind::Flag, "Whether people answer in it.").default("true but for bot and self-service"),
        Key::figure(METRIC, "index", Range::Metric, "Satisfaction, on the file's metric.").required_where(ADDED),
        Key::figure("fcr", "share", SHARE, "Solved at the first contact.").required_where(ADDED),
        Key::figure("employee", "index", INDEX, "How those who work in it experience it."),
        Key::figure(
            "cost_per_contact",
            "currency",
            POSITIVE,
            "Variable cost per contact; of a new channel with staffing what it costs beside people.",
        )
        .required_where("a mix adds the channel without staffing"),
        Key::figure("fixed_cost", "currency per month", POSITIVE, "What stays when volume falls.").default("0"),
        Key::figure("aht", "seconds", POSITIVE, "Average handle time."),
        Key::figure("revenue_per_solved", "currency", POSITIVE, "Revenue per solved contact.")
            .required_where("its cases come from a channel with revenue"),
        Key::new("unresolved_to", Kind::Shares(&["self", "gives_up"]), "Where unsolved contacts go.")
            .required_where(ADDED),
        Key::new("when_dropped", Kind::Table("channel.*.when_dropped"), "What becomes of its customers and costs."),
        Key::figure("setup_cost", "currency", POSITIVE, "One-off when a mix adds it.").default("0"),
        Key::plain("contract_months", "months", POSITIVE, "How long its contract binds."),
        Key::new("handover", Kind::NamedTables("channel.*.handover.*"), "Hand-overs from it, by channel."),
        Key::figure("induced", "share", POSITIVE, "New cases of its own, as a share of all cases.").default("0"),
        Key::new("ramp", Kind::Table("ramp"), "How it grows in.").default("at once"),
        Key::new("attracts", Kind::Tables("channel.*.attracts[]"), "Where its cases come from."),
        Key::new("targets", Kind::Table("channel.*.targets"), "What is demanded of it."),
        Key::new(
            "staffing",
            Kind::Table("channel.*.staffing"),
            "The people who answer in it, in place of an average cost.",
        ),
        Key::reserved("people", "The five dimensions, 1–5."),
        Key::reserved("hours", "Opening hours."),
    ],
};

pub(super) const WHEN_DROPPED: TableDescription = TableDescription {
    path: "channel.*.when_dropped",
    doc: "The defaults of a drop of the channel.",
    keys: &[
        Key::new("to", Kind::Shares(&["lost"]), "Where its customers go, and how many are lost."),
        Key::figure("penalty", "points", Range::Within(f64::NEG_INFINITY, 0.0), "Points for those forced to move.")
            .default("0"),
        Key::figure("fade_months", "months", POSITIVE, "Months over which the penalty fades.").default("it stays"),
        Key::figure("carry", "share", SHARE, "How much of a better channel's satisfaction the forced take on.")
            .default("0"),
        Key::figure("exit_cost", "currency", POSITIVE, "One-off when it closes.").default("0"),
        Key::figure("stranded_cost", "currency per month", POSITIVE, "Fixed cost that cannot leave at once.")
            .required_where("the channel has fixed cost"),
        Key::figure("stranded_months", "months", POSITIVE, "How long it is stranded.").default("to the end"),
    ],
};

pub(super) const TARGETS: TableDescription = TableDescription {
    path: "channel.*.targets",
    doc: "What the organisation demands of the channel; shown in nulage as met or not, and used for nothing else.",
    keys: &[
        Key::plain("wait", "seconds", POSITIVE, "The longest mean answer time."),
        Key::new("service_level", Kind::Table("channel.*.targets.service_level"), "What is answered in time."),
        Key::plain("aht", "seconds", POSITIVE, "The longest average handle time."),
        Key::plain("fcr", "share", SHARE, "The least that is solved at the first contact."),
        Key::plain(METRIC, "index", Range::Metric, "The lowest satisfaction, on the file's metric."),
        Key::plain("repeat_rate", "share", SHARE, "The most of its contacts that come again."),
        Key::plain(
            "abandoned_share",
            "share",
            SHARE,
            "The most that is abandoned, of answered and abandoned together.",
        ),
        Key::plain("employee", "index", INDEX, "The lowest employee index."),
    ],
};

pub(super) const SERVICE_LEVEL: TableDescription = TableDescription {
    path: "channel.*.targets.service_level",
    doc: "How much is to be answered in time, and what in time is; no ledger has it, so it is not compared.",
    keys: &[
        Key::plain("share", "share", SHARE, "The least share of the contacts.").required(),
        Key::plain("within", "seconds", POSITIVE, "Within how long they are answered.").required(),
    ],
};

pub(super) const STAFFING: TableDescription = TableDescription {
    path: "channel.*.staffing",
    doc: "The people who must be there to answer: its cost follows from them, calibrated to the ledger.",
    keys: &[
        Key::figure("aht", "seconds", POSITIVE, "Average handle time, where the ledger has none.")
            .default("the channel's"),
        Key::texts("opening_hours", "When somebody answers, such as \"mon-fri 08:00-18:00\".")
            .required_where("there are no arrivals, or the work may wait"),
        Key::text("arrivals", "A table of when contacts arrive: weekday or date, time, share or contacts.")
            .default("evenly over the opening hours"),
        Key::new("service_level", Kind::Table("channel.*.staffing.service_level"), "What is answered in time.")
            .required_where("the work may not wait"),
        Key::figure(
            "patience",
            "seconds",
            Range::Above(0.0, f64::INFINITY),
            "How long customers wait before they hang up.",
        )
        .default("they never hang up"),
        Key::figure("max_occupancy", "share", Range::Above(0.0, 1.0), "Most of the time that people may be busy.")
            .default("1"),
        Key::figure("shrinkage", "share", Range::Within(0.0, 0.9), "Paid time in which nobody answers.").default("0"),
        Key::new("shrinkage_parts", Kind::Table("channel.*.staffing.shrinkage_parts"), "The parts of shrinkage.")
            .default("shrinkage as one figure"),
        Key::figure(
            "hourly_cost",
            "currency per paid hour",
            Range::Above(0.0, f64::INFINITY),
            "What a paid hour costs.",
        )
        .required(),
        Key::whole("min_people", "people", Range::Within(0.0, 1000.0), "People in every open interval, at least.")
            .default("1"),
        Key::text("pool", "Channels of the same pool share their people.").default("its own"),
        Key::figure("concurrency", "contacts", Range::Within(1.0, 20.0), "Contacts that one person has at once.")
            .default("1"),
        Key::figure(
            "concurrency_growth",
            "share",
            Range::Within(0.0, 10.0),
            "Growth of the AHT by each further contact at once.",
        )
        .default("0"),
        Key::figure(
            "nki_per_10s_wait",
            "points",
            Range::Within(-100.0, 0.0),
            "Points by ten seconds more of waiting, on the file's metric.",
        )
        .default("0"),
        Key::figure("abandoned_repeat", "share", SHARE, "Those who hang up and try again; the others are lost.")
            .default("0"),
        Key::new("deferred", Kind::Table("channel.*.staffing.deferred"), "For work that may wait."),
    ],
};

pub(super) const STAFFING_SERVICE: TableDescription = TableDescription {
    path: "channel.*.staffing.service_level",
    doc: "How much of all that is offered is answered in time; those who hang up count against it.",
    keys: &[
        Key::figure("share", "share", Range::Within(0.01, 0.999), "The least share of all offered contacts.")
            .required(),
        Key::figure("within", "seconds", POSITIVE, "Within how long they are answered.").required(),
    ],
};

pub(super) const SHRINKAGE_PARTS: TableDescription = TableDescription {
    path: "channel.*.staffing.shrinkage_parts",
    doc: "Shares of paid time in which nobody answers, each of what the others leave: they combine to 1 − Π(1 − s).",
    keys: &[
        Key::figure("holiday", "share", Range::Within(0.0, 0.9), "Holiday.").default("0"),
        Key::figure("absence", "share", Range::Within(0.0, 0.9), "Illness and leave.").default("0"),
        Key::figure("training", "share", Range::Within(0.0, 0.9), "Training.").default("0"),
        Key::figure("meetings", "share", Range::Within(0.0, 0.9), "Meetings and coaching.").default("0"),
        Key::figure("breaks", "share", Range::Within(0.0, 0.9), "Paid breaks.").default("0"),
        Key::figure("other", "share", Range::Within(0.0, 0.9), "Anything else.").default("0"),
    ],
};

pub(super) const DEFERRED: TableDescription = TableDescription {
    path: "channel.*.staffing.deferred",
    doc: "Work that may wait: planned by throughput and backlog, not by a queue.",
    keys: &[
        Key::figure(
            "promise_hours",
            "hours",
            Range::Above(0.0, 10_000.0),
            "Opening hours within which an answer is promised.",
        )
        .required(),
        Key::figure("backlog", "contacts", POSITIVE, "Contacts that wait for an answer today.").default("0"),
        Key::figure("late_contacts", "contacts", Range::Within(0.0, 10.0), "New contacts that a late answer makes.")
            .default("0"),
    ],
};

pub(super) const ATTRACTS: TableDescription = TableDescription {
    path: "channel.*.attracts[]",
    doc: "A rule by which an added channel attracts cases.",
    keys: &[
        Key::text("from", "The channel that the cases come from.").required(),
        Key::texts("reasons", "The reasons that it is limited to.").default("all"),
        Key::texts("segments", "The segments that it is limited to.").default("all"),
        Key::figure("share", "share", SHARE, "Share of the cases that start there.").required(),
        Key::figure("effort", "factor", Range::Within(0.0, 1.5), "Work of a case that moves; 1 is an average case.")
            .required(),
        Key::new("ramp", Kind::Table("ramp"), "How it grows in.").default("the channel's own"),
    ],
};

pub(super) const HANDOVER: TableDescription = TableDescription {
    path: "channel.*.handover.*",
    doc: "What a contact that arrives from the channel costs and leaves behind.",
    keys: &[
        Key::figure("cost_factor", "factor", POSITIVE, "Its cost there, as a factor of an ordinary contact's.")
            .default("1"),
        Key::figure(METRIC, "points", ANY, "Points that it leaves on the case.").default("0"),
        Key::new("ramp", Kind::Table("ramp"), "How it grows in.").default("at once"),
    ],
};

pub(super) const RAMP: TableDescription = TableDescription {
    path: "ramp",
    doc: "How an effect grows in from the start of its move.",
    keys: &[
        Key::figure("months", "months", POSITIVE, "Months until it is complete; 0 is at once.").required(),
        Key::new("shape", Kind::Choice(&["s-curve", "linear"]), "Its form.").default("s-curve"),
    ],
};
