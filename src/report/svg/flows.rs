//! Flows through three columns, as bands whose height is the amount.

use super::WIDTH;
use super::letters::width_of;
use super::writer::{Anchor, SIZE, Svg, fitted, tenths};
use crate::report::picture::Flows;

const TOP: f64 = 26.0;
/// The height of all flows together, before gaps.
const FLOWING: f64 = 240.0;
/// The least that one name takes, so that names do not meet.
const LEAST: f64 = 17.0;
const GAP: f64 = 7.0;
const NODE: f64 = 9.0;
/// The most that a name of the last column takes.
const MOST_OF_AN_END: f64 = WIDTH * 0.28;
const LEFTS: [f64; 3] = [0.0, WIDTH * 0.43, WIDTH - NODE];

/// Where a node stands: its top, its height, and the slot that its name has.
struct Node {
    top: f64,
    height: f64,
    middle: f64,
}

pub(super) fn flows(flows: &Flows) -> Svg {
    let total: f64 = flows.flows.iter().map(|flow| flow.amount).sum();
    let per_unit = if total > 0.0 { FLOWING / total } else { 0.0 };
    let places = |column: usize| -> Vec<f64> {
        let mut sums = vec![0.0; flows.columns[column].len()];
        for flow in &flows.flows {
            let place = [flow.from, flow.through, flow.to][column];
            if let Some(sum) = sums.get_mut(place) {
                *sum += flow.amount;
            }
        }
        sums
    };
    let columns: Vec<Vec<Node>> = (0..3).map(|column| stand(&places(column), per_unit)).collect();
    let bottom = columns.iter().flatten().map(|node| node.middle + 0.5 * node.height.max(LEAST)).fold(TOP, f64::max);
    let mut svg = Svg::new(bottom + 8.0);
    titles(&mut svg, &flows.titles);
    let mut used = [
        vec![0.0; columns[0].len()],
        vec![0.0; columns[1].len()],
        vec![0.0; columns[1].len()],
        vec![0.0; columns[2].len()],
    ];
    for flow in &flows.flows {
        let height = flow.amount * per_unit;
        let class = format!("flow o{}", flow.to.min(1));
        for (first, places) in [(0, [flow.from, flow.through]), (1, [flow.through, flow.to])] {
            let (Some(one), Some(other)) = (columns[first].get(places[0]), columns[first + 1].get(places[1])) else {
                continue;
            };
            let from = one.top + used[2 * first][places[0]];
            let to = other.top + used[2 * first + 1][places[1]];
            used[2 * first][places[0]] += height;
            used[2 * first + 1][places[1]] += height;
            svg.curve(&class, &ribbon([LEFTS[first] + NODE, from], [LEFTS[first + 1], to], height));
        }
    }
    // The names of the last column take what they need, and those of the second what is left before them.
    let ends =
        flows.columns[2].iter().map(|name| width_of(&name.join(" "), SIZE)).fold(0.0, f64::max).min(MOST_OF_AN_END);
    let rooms = [LEFTS[1] - NODE - 8.0, LEFTS[2] - LEFTS[1] - NODE - 16.0 - ends, ends];
    for (column, nodes) in columns.iter().enumerate() {
        for (node, name) in nodes.iter().zip(&flows.columns[column]) {
            svg.rect("node", [LEFTS[column], node.top], [NODE, node.height.max(1.0)]);
            let (x, anchor) = match column {
                0 | 1 => (LEFTS[column] + NODE + 4.0, Anchor::Start),
                _ => (LEFTS[column] - 4.0, Anchor::End),
            };
            // The name is cut where there is no room, the figure never.
            let [name, amount] = name;
            let name = fitted(name, rooms[column] - width_of(amount, SIZE) - 4.0, SIZE);
            svg.text("halo", [x, node.middle + 4.0], anchor, &format!("{name} {amount}"));
        }
    }
    svg
}

/// The words above the columns: the middle ones first, the others in the room that they leave.
fn titles(svg: &mut Svg, texts: &[String; 3]) {
    let centre = LEFTS[1] + NODE / 2.0;
    let middle = fitted(&texts[1], WIDTH * 0.4, SIZE);
    let half = 0.5 * width_of(&middle, SIZE) + 8.0;
    svg.text("axis", [0.0, 12.0], Anchor::Start, &fitted(&texts[0], centre - half, SIZE));
    svg.text("axis", [centre, 12.0], Anchor::Middle, &middle);
    svg.text("axis", [WIDTH, 12.0], Anchor::End, &fitted(&texts[2], WIDTH - centre - half, SIZE));
}

/// Nodes below one another, each with a slot that its name fits into.
fn stand(amounts: &[f64], per_unit: f64) -> Vec<Node> {
    let mut y = TOP;
    amounts
        .iter()
        .map(|amount| {
            let height = amount * per_unit;
            let slot = height.max(LEAST);
            let node = Node { top: y + 0.5 * (slot - height), height, middle: y + 0.5 * slot };
            y += slot + GAP;
            node
        })
        .collect()
}

/// A band between two uprights.
fn ribbon([x1, y1]: [f64; 2], [x2, y2]: [f64; 2], height: f64) -> String {
    let middle = tenths(0.5 * (x1 + x2));
    let [x1, x2] = [x1, x2].map(tenths);
    let (top1, top2, low1, low2) = (tenths(y1), tenths(y2), tenths(y1 + height), tenths(y2 + height));
    format!(
        "M{x1} {top1}C{middle} {top1} {middle} {top2} {x2} {top2}L{x2} {low2}C{middle} {low2} {middle} {low1} {x1} {low1}Z"
    )
}
