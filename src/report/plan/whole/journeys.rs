//! Pictures of nuläge: cost against satisfaction, what a solved case costs, and where cases go.

use crate::Detail;
use crate::model::ChannelId;
use crate::nulage::{Bridge, Nulage};
use crate::report::document::{Cell, Column, Table};
use crate::report::picture::{Axis, Bubble, Bubbles, Drawing, Flow, Flows, Picture, Stack, Stacks};
use crate::report::plan::figures::money_of;
use crate::report::plan::voice::Voice;

/// Channels that are shown by name in the picture of flows; the others are one.
const MOST_CHANNELS: usize = 9;

/// Cost per solved case against satisfaction, by volume; nothing where no channel has both.
pub(super) fn cost_against_satisfaction(voice: &Voice<'_>, nulage: &Nulage) -> Option<Picture> {
    voice.plan.metric?;
    let has_journeys = voice.plan.has_journeys;
    let known: Vec<(ChannelId, f64, f64, f64)> = nulage
        .channels
        .iter()
        .filter_map(|channel| {
            let cost = if has_journeys { channel.cost_per_solved_case } else { channel.cost_per_contact };
            Some((channel.channel, cost?, channel.satisfaction?, channel.contacts))
        })
        .collect();
    let most = known.iter().map(|one| one.3).fold(0.0, f64::max);
    if known.is_empty() || most <= 0.0 {
        return None;
    }
    let money = money_of(known.iter().map(|one| one.1));
    let cost_key = if has_journeys { "column-per-solved-case" } else { "column-per-contact" };
    let cost_title = voice.of_money(cost_key, voice.unit(money));
    let mut table = Table::new(vec![
        Column::words(voice.word("column-channel")),
        Column::figures(cost_title.clone()),
        Column::figures(voice.metric()),
        Column::figures(voice.word("column-contacts")),
    ]);
    for (channel, cost, satisfaction, contacts) in &known {
        table.row(vec![
            voice.channel(*channel).into(),
            voice.amount(money, *cost).into(),
            voice.catalogue.index(*satisfaction).into(),
            voice.catalogue.count(*contacts).into(),
        ]);
    }
    let points = known.iter().map(|(channel, cost, satisfaction, contacts)| Bubble {
        label: voice.channel(*channel),
        x: *cost,
        y: *satisfaction,
        area: contacts / most,
    });
    let drawing = Bubbles {
        x: Axis::over(cost_title, room_for_circles(known.iter().map(|one| one.1)), &|value| {
            voice.round_amount(money, value)
        }),
        y: Axis::over(voice.metric(), room_around(known.iter().map(|one| one.2)), &|value| {
            voice.catalogue.decimal(value, 0)
        }),
        points: points.collect(),
    };
    let reading = voice.with(
        if has_journeys { "report-bubbles-reading" } else { "report-bubbles-contacts-reading" },
        "metric",
        voice.metric(),
    );
    Some(Picture {
        title: voice.with("report-bubbles", "metric", voice.metric()),
        reading,
        drawing: Drawing::Bubbles(drawing),
        table,
    })
}

/// Values with room for circles below the lowest and above the highest.
fn room_around(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut all: Vec<f64> = values.collect();
    let low = all.iter().copied().fold(f64::INFINITY, f64::min);
    let high = all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let room = (0.12 * (high - low)).max(4.0);
    all.extend([low - room, high + room]);
    all
}

/// Costs from 0 to a tenth past the highest, so that no circle leaves the drawing.
fn room_for_circles(costs: impl Iterator<Item = f64>) -> [f64; 2] {
    [0.0, 1.1 * costs.fold(0.0, f64::max)]
}

/// What a solved case costs, part by part; nothing where costs or journeys are not known.
pub(super) fn truth_about_cost(voice: &Voice<'_>, detail: &Detail) -> Option<Picture> {
    if !voice.plan.has_journeys || detail.bridges.is_empty() {
        return None;
    }
    let mut bridges: Vec<&Bridge> =
        detail.bridges.iter().filter(|bridge| bridge.cost_per_solved_case.is_some()).collect();
    bridges.sort_by(|one, other| sum_of(other).total_cmp(&sum_of(one)));
    let money = money_of(bridges.iter().map(|bridge| sum_of(bridge)));
    let unit = voice.unit(money);
    let names: Vec<String> =
        ["report-part-contact", "report-part-again", "report-part-elsewhere", "report-part-unsolved"]
            .map(|key| voice.word(key))
            .into();
    let mut columns = vec![Column::words(voice.word("column-channel"))];
    columns.extend(names.iter().map(Column::figures));
    columns.push(Column::figures(voice.of_money("column-per-solved-case", unit)));
    let mut table = Table::new(columns);
    let mut rows = Vec::new();
    for bridge in bridges {
        let parts = [
            bridge.cost_per_contact + bridge.other_cells,
            bridge.repeats,
            bridge.elsewhere,
            bridge.unsolved.unwrap_or(0.0),
        ];
        let mut cells: Vec<Cell> = vec![voice.channel(bridge.channel).into()];
        cells.extend(parts.iter().map(|part| Cell::from(voice.amount(money, *part))));
        cells.push(voice.amount(money, sum_of(bridge)).into());
        table.row(cells);
        rows.push(Stack {
            label: voice.channel(bridge.channel),
            parts: parts.iter().map(|part| part.max(0.0)).collect(),
            text: voice.catalogue.exactly(voice.amount(money, sum_of(bridge))),
        });
    }
    (!rows.is_empty()).then(|| Picture {
        title: voice.word("report-bridge"),
        reading: voice.word("report-bridge-reading"),
        drawing: Drawing::Stacks(Stacks { names, rows }),
        table,
    })
}

fn sum_of(bridge: &Bridge) -> f64 {
    bridge.cost_per_solved_case.unwrap_or(0.0)
}

/// Where cases start, where they end and how; nothing where journeys are not known.
pub(super) fn where_cases_go(voice: &Voice<'_>, detail: &Detail) -> Option<Picture> {
    if !voice.plan.has_journeys || detail.paths.is_empty() {
        return None;
    }
    let amount = |place: fn(&crate::nulage::Path) -> ChannelId, wanted: ChannelId| -> f64 {
        detail.paths.iter().filter(|path| place(path) == wanted).map(|path| path.solved + path.gave_up).sum()
    };
    let (entries, entry_names) = shown(voice, |channel| amount(|path| path.entry, channel));
    let (ends, end_names) = shown(voice, |channel| amount(|path| path.end, channel));
    let count = |name: &str, cases: f64| [name.to_owned(), voice.catalogue.count(cases)];
    let solved: f64 = detail.paths.iter().map(|path| path.solved).sum();
    let gave_up: f64 = detail.paths.iter().map(|path| path.gave_up).sum();
    let mut flows: Vec<Flow> = Vec::new();
    let mut table = Table::new(vec![
        Column::words(voice.word("report-paths-entry")),
        Column::words(voice.word("report-paths-end")),
        Column::figures(voice.word("report-paths-solved")),
        Column::figures(voice.word("report-paths-gave-up")),
    ]);
    let place_in = |places: &[Option<usize>], channel: ChannelId| places.get(channel.0).copied().flatten();
    for path in &detail.paths {
        let (Some(from), Some(through)) = (place_in(&entries, path.entry), place_in(&ends, path.end)) else { continue };
        for (to, amount) in [(0, path.solved), (1, path.gave_up)] {
            if amount <= 0.0 {
                continue;
            }
            match flows.iter_mut().find(|flow| (flow.from, flow.through, flow.to) == (from, through, to)) {
                Some(flow) => flow.amount += amount,
                None => flows.push(Flow { from, through, to, amount }),
            }
        }
        table.row(vec![
            voice.channel(path.entry).into(),
            voice.channel(path.end).into(),
            voice.catalogue.count(path.solved).into(),
            voice.catalogue.count(path.gave_up).into(),
        ]);
    }
    flows.sort_by_key(|flow| (flow.from, flow.through, flow.to));
    let total_in = |column: usize, place: usize| -> f64 {
        flows.iter().filter(|flow| [flow.from, flow.through, flow.to][column] == place).map(|flow| flow.amount).sum()
    };
    let named = |names: Vec<String>, column: usize| -> Vec<[String; 2]> {
        names.iter().enumerate().map(|(place, name)| count(name, total_in(column, place))).collect()
    };
    let columns = [
        named(entry_names, 0),
        named(end_names, 1),
        vec![count(&voice.word("report-paths-solved"), solved), count(&voice.word("report-paths-gave-up"), gave_up)],
    ];
    let titles = ["report-paths-entry", "report-paths-end", "report-paths-how"].map(|key| voice.word(key));
    Some(Picture {
        title: voice.word("report-paths"),
        reading: voice.word("report-paths-reading"),
        drawing: Drawing::Flows(Flows { titles, columns, flows }),
        table,
    })
}

/// The place that each channel has in a column, the largest first, and the column's names; channels past the most share
/// one place, and those without cases have none.
fn shown(voice: &Voice<'_>, amount: impl Fn(ChannelId) -> f64) -> (Vec<Option<usize>>, Vec<String>) {
    let mut sorted: Vec<(ChannelId, f64)> = (0..voice.plan.channels.len())
        .map(|place| (ChannelId(place), amount(ChannelId(place))))
        .filter(|(_, amount)| *amount > 0.0)
        .collect();
    sorted.sort_by(|one, other| other.1.total_cmp(&one.1));
    let has_others = sorted.len() > MOST_CHANNELS + 1;
    let own = if has_others { MOST_CHANNELS } else { sorted.len() };
    let mut places = vec![None; voice.plan.channels.len()];
    for (place, (channel, _)) in sorted.iter().enumerate() {
        places[channel.0] = Some(place.min(own));
    }
    let mut names: Vec<String> = sorted[..own].iter().map(|(channel, _)| voice.channel(*channel)).collect();
    if has_others {
        names.push(voice.word("report-other-channels"));
    }
    (places, names)
}
