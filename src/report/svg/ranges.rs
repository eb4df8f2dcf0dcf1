//! Ranges on one scale, each in a row under its words.

use super::WIDTH;
use super::letters::{BOLD, width_of};
use super::writer::{Anchor, SIZE, Svg, fitted};
use crate::report::picture::{Axis, Ranges, Weight};

const ROW: f64 = 40.0;
/// The most of what stands at a tick.
const MOST_OF_A_TICK: f64 = 100.0;
const TOP: f64 = 8.0;
const LEFT: f64 = 10.0;
const RIGHT: f64 = WIDTH - 10.0;

fn across(axis: &Axis, value: f64) -> f64 {
    LEFT + axis.share(value) * (RIGHT - LEFT)
}

pub(super) fn ranges(ranges: &Ranges) -> Svg {
    let has_ends = ranges.rows.iter().any(|row| row.ends.iter().any(|end| !end.is_empty()));
    let row_height = if has_ends { ROW + 14.0 } else { ROW };
    let bottom = TOP + ranges.rows.len() as f64 * row_height + 4.0;
    let mut svg = Svg::new(bottom + 40.0);
    let axis = &ranges.axis;
    let mut free_from = f64::NEG_INFINITY;
    for tick in &axis.ticks {
        let at = across(axis, tick.at);
        svg.line("grid", [at, TOP], [at, bottom]);
        let text = fitted(&tick.text, MOST_OF_A_TICK, SIZE - 1.0);
        let half = width_of(&text, SIZE - 1.0) / 2.0;
        let centre = at.clamp(half + 1.0, WIDTH - half - 1.0);
        if centre - half >= free_from {
            svg.text("tick", [centre, bottom + 14.0], Anchor::Middle, &text);
            free_from = centre + half + 4.0;
        }
    }
    let mark = across(axis, ranges.mark);
    svg.line("zero", [mark, TOP], [mark, bottom]);
    svg.text("axis", [WIDTH - 2.0, bottom + 32.0], Anchor::End, &fitted(&axis.title, WIDTH - 4.0, SIZE));
    for (place, row) in ranges.rows.iter().enumerate() {
        let top = TOP + place as f64 * row_height;
        let values = fitted(&row.text, WIDTH * 0.55, SIZE);
        let room = WIDTH - width_of(&values, SIZE) - 14.0;
        let class = if row.weight == Weight::Strong { "label strong" } else { "label" };
        svg.text(class, [0.0, top + 14.0], Anchor::Start, &fitted(&row.label, room / BOLD, SIZE));
        svg.text("label", [WIDTH, top + 14.0], Anchor::End, &values);
        let (low, middle, high) = (across(axis, row.low), across(axis, row.middle), across(axis, row.high));
        let class = match row.weight {
            Weight::Strong => "range strong",
            Weight::Plain => "range",
            Weight::Quiet => "range quiet",
        };
        svg.rect(class, [low.min(high), top + 21.0], [(high - low).abs().max(1.0), 9.0]);
        svg.line("middle", [middle, top + 18.0], [middle, top + 33.0]);
        if has_ends {
            ends(&mut svg, &row.ends, [low, high], top + 45.0);
        }
    }
    svg
}

/// The words at both ends of a range, moved apart where they would meet.
fn ends(svg: &mut Svg, texts: &[String; 2], [low, high]: [f64; 2], y: f64) {
    let size = SIZE - 1.0;
    let is_reversed = low > high;
    let (left, right) = if is_reversed { (&texts[1], &texts[0]) } else { (&texts[0], &texts[1]) };
    let (left, right) = (fitted(left, WIDTH / 2.0 - 8.0, size), fitted(right, WIDTH / 2.0 - 8.0, size));
    let (left_width, right_width) = (width_of(&left, size), width_of(&right, size));
    let mut from = (low.min(high)).clamp(0.0, WIDTH);
    let mut to = (low.max(high)).clamp(0.0, WIDTH);
    // The left one ends at the range's left end, the right one begins at its right end, where the page lets them.
    from = (from).max(left_width);
    to = to.min(WIDTH - right_width);
    if from + 6.0 > to {
        let middle = ((from + to) / 2.0).clamp(left_width + 3.0, WIDTH - right_width - 3.0);
        (from, to) = (middle - 3.0, middle + 3.0);
    }
    svg.text("tick", [from, y], Anchor::End, &left);
    svg.text("tick", [to, y], Anchor::Start, &right);
}
