//! The keys of `[[mix]]` and its moves.

use super::{ANY, Key, Kind, METRIC, POSITIVE, Range, SHARE, TableDescription};

const EFFORT: Range = Range::Within(0.0, 1.5);
const START: Range = Range::Within(1.0, 240.0);
const LEVERS: &[&str] = &["roles", "passion", "tools", "mandate", "competence", "process"];

const START_OF_MOVE: Key = Key::whole("start", "month", START, "The first month of the move.").default("the mix's");
/// A change of an index.
const POINTS: Range = Range::Within(-100.0, 100.0);
const REASONS: Key = Key::texts("reasons", "The reasons that it is limited to.").default("all");
const SEGMENTS: Key = Key::texts("segments", "The segments that it is limited to.").default("all");
const RAMP: Key = Key::new("ramp", Kind::Table("ramp"), "How it grows in.").default("at once");
const SETUP: Key = Key::figure("setup_cost", "currency", POSITIVE, "One-off at the start.").default("0");

pub(super) const MIX: TableDescription = TableDescription {
    path: "mix[]",
    doc: "A hypothesis: one proposed mix.",
    keys: &[
        Key::text("id", "Its short name, used in JSON and [expect].").required(),
        Key::text("name", "Its name for readers.").default("the id"),
        Key::text("hypothesis", "What is believed."),
        Key::text("because", "What the belief rests on."),
        Key::whole("start", "month", START, "The first month of its moves.").default("1"),
        SETUP,
        Key::figure("running_cost", "currency per month", POSITIVE, "What steering it costs.").default("0"),
        Key::new("add", Kind::NamesOrTables("mix[].add[]"), "The channels that it opens."),
        Key::new("drop", Kind::NamesOrTables("mix[].drop[]"), "The channels that it closes."),
        Key::new("improve", Kind::Tables("mix[].improve[]"), "The channels that it develops."),
        Key::new("shift", Kind::Tables("mix[].shift[]"), "Cases that it leads to another channel."),
        Key::new("prevent", Kind::Tables("mix[].prevent[]"), "Cases that should not arise."),
        Key::new("handover", Kind::Tables("mix[].handover[]"), "Hand-overs that it changes."),
        Key::new("hold", Kind::Choice(&["service", "people"]), "What its channels with staffing hold fast.")
            .default("service: people follow the work"),
        Key::new("pool", Kind::Tables("mix[].pool[]"), "Channels that share their people; an empty list: none do.")
            .default("the channels' own"),
        Key::text(
            "different_this_time",
            "Why it will not end as the closed pilot did that the register of lessons tells of.",
        ),
    ],
};

pub(super) const ADD: TableDescription = TableDescription {
    path: "mix[].add[]",
    doc: "A channel is opened.",
    keys: &[Key::text("channel", "The candidate.").required(), START_OF_MOVE],
};

pub(super) const POOL: TableDescription = TableDescription {
    path: "mix[].pool[]",
    doc: "Channels that share their people from the start of the mix on; what no pool names stands alone.",
    keys: &[
        Key::text("name", "Its name for readers.").required(),
        Key::texts("channels", "The channels, all with staffing.").required(),
    ],
};

pub(super) const DROP: TableDescription = TableDescription {
    path: "mix[].drop[]",
    doc: "A channel is closed; keys that are left out are those of its when_dropped.",
    keys: &[
        Key::text("channel", "The current channel.").required(),
        START_OF_MOVE,
        REASONS,
        SEGMENTS,
        super::channel::WHEN_DROPPED.keys[0],
        super::channel::WHEN_DROPPED.keys[1],
        super::channel::WHEN_DROPPED.keys[2],
        super::channel::WHEN_DROPPED.keys[3],
        super::channel::WHEN_DROPPED.keys[4],
        super::channel::WHEN_DROPPED.keys[5],
        super::channel::WHEN_DROPPED.keys[6],
        Key::text("because", "Why it is closed."),
    ],
};

pub(super) const IMPROVE: TableDescription = TableDescription {
    path: "mix[].improve[]",
    doc: "A channel is developed.",
    keys: &[
        Key::text("channel", "The channel.").required(),
        Key::new("lever", Kind::Choice(LEVERS), "What is developed."),
        START_OF_MOVE,
        REASONS,
        SEGMENTS,
        Key::figure(METRIC, "points", POINTS, "Points of satisfaction, added.").default("0"),
        Key::figure("fcr", "share", Range::Within(-1.0, 1.0), "First contact resolution, added.").default("0"),
        Key::figure("employee", "points", Range::Within(-100.0, 100.0), "Employee index, added.").default("0"),
        Key::figure("cost_per_contact", "currency", ANY, "Variable cost per contact, added.").default("0"),
        Key::figure("aht", "seconds", ANY, "Average handle time, added.").default("0"),
        Key::figure("fixed_cost", "currency per month", POSITIVE, "What it costs from the start.").default("0"),
        SETUP,
        RAMP,
    ],
};

pub(super) const SHIFT: TableDescription = TableDescription {
    path: "mix[].shift[]",
    doc: "Cases are led from one channel to another.",
    keys: &[
        Key::text("from", "The channel where they start today.").required(),
        Key::text("to", "The channel that they are led to.").required(),
        START_OF_MOVE,
        REASONS,
        SEGMENTS,
        Key::figure("share", "share", SHARE, "Share of the cases.").required(),
        Key::figure("effort", "factor", EFFORT, "Work of a case that moves; 1 is an average case.").required(),
        SETUP,
        RAMP,
    ],
};

pub(super) const PREVENT: TableDescription = TableDescription {
    path: "mix[].prevent[]",
    doc: "Cases that should not arise: reminders, clearer letters.",
    keys: &[
        Key::texts("from", "The channels where they start today.").default("all"),
        START_OF_MOVE,
        REASONS,
        SEGMENTS,
        Key::figure("share", "share", SHARE, "Share of the cases.").required(),
        Key::figure("effort", "factor", EFFORT, "Work of a prevented case; 1 is an average case.").required(),
        Key::figure("running_cost", "currency per month", POSITIVE, "What preventing costs.").required(),
        Key::figure("setup_cost", "currency", POSITIVE, "One-off at the start.").required(),
        RAMP,
    ],
};

pub(super) const HANDOVER: TableDescription = TableDescription {
    path: "mix[].handover[]",
    doc: "Contacts that arrive from another channel become cheaper, dearer, better or worse.",
    keys: &[
        Key::text("from", "The channel that they leave.").required(),
        Key::text("to", "The channel that they arrive in.").required(),
        START_OF_MOVE,
        REASONS,
        SEGMENTS,
        Key::figure("cost_factor", "factor", POSITIVE, "Their cost there, as a factor.").default("1"),
        Key::figure(METRIC, "points", POINTS, "Points that it leaves on the case.").default("0"),
        SETUP,
        RAMP,
    ],
};
