//! Points by two figures: bubbles and clouds.

use super::WIDTH;
use super::letters::width_of;
use super::placing::{Area, Wanted, place};
use super::writer::{Anchor, SIZE, Svg, fitted};
use crate::report::picture::{Axis, Bubbles, Cloud, Weight};

/// The inside of a plot.
pub(super) const PLOT: Area = Area { left: 58.0, top: 26.0, right: WIDTH - 12.0, bottom: 290.0 };
/// The height with the axis below.
const HEIGHT: f64 = 332.0;
/// The radius of the largest bubble.
const LARGEST: f64 = 24.0;
/// The smallest that can be seen.
const SMALLEST: f64 = 3.5;
/// The most of what stands at a tick across.
const MOST_OF_A_TICK: f64 = 100.0;
/// The most of a label.
const MOST_OF_A_LABEL: f64 = 150.0;

/// Both scales with their grid and words. The first tick of the upright one stands beside the axis, its title above it.
pub(super) fn scales(svg: &mut Svg, x: &Axis, y: &Axis) {
    for tick in &y.ticks {
        let at = upwards(y, tick.at);
        svg.line(if tick.at == 0.0 { "zero" } else { "grid" }, [PLOT.left, at], [PLOT.right, at]);
        svg.text("tick", [PLOT.left - 5.0, at + 4.0], Anchor::End, &fitted(&tick.text, PLOT.left - 5.0, SIZE - 1.0));
    }
    let mut free_from = f64::NEG_INFINITY;
    for tick in &x.ticks {
        let at = across(x, tick.at);
        svg.line(if tick.at == 0.0 { "zero" } else { "grid" }, [at, PLOT.top], [at, PLOT.bottom]);
        let text = fitted(&tick.text, MOST_OF_A_TICK, SIZE - 1.0);
        let half = width_of(&text, SIZE - 1.0) / 2.0;
        let centre = at.min(WIDTH - half - 1.0);
        if centre - half >= free_from {
            svg.text("tick", [centre, PLOT.bottom + 16.0], Anchor::Middle, &text);
            free_from = centre + half + 4.0;
        }
    }
    svg.text("axis", [0.0, 14.0], Anchor::Start, &fitted(&y.title, WIDTH, SIZE));
    svg.text("axis", [PLOT.right, svg.height() - 8.0], Anchor::End, &fitted(&x.title, WIDTH, SIZE));
}

pub(super) fn across(axis: &Axis, value: f64) -> f64 {
    PLOT.left + axis.share(value) * (PLOT.right - PLOT.left)
}

pub(super) fn upwards(axis: &Axis, value: f64) -> f64 {
    PLOT.bottom - axis.share(value) * (PLOT.bottom - PLOT.top)
}

pub(super) fn bubbles(bubbles: &Bubbles) -> Svg {
    let mut svg = Svg::new(HEIGHT);
    scales(&mut svg, &bubbles.x, &bubbles.y);
    let mut points: Vec<_> = bubbles.points.iter().collect();
    // The large ones lie below the small ones.
    points.sort_by(|one, other| other.area.total_cmp(&one.area));
    let places: Vec<([f64; 2], f64)> = points
        .iter()
        .map(|point| {
            let radius = (point.area.clamp(0.0, 1.0).sqrt() * LARGEST).max(SMALLEST);
            ([across(&bubbles.x, point.x), upwards(&bubbles.y, point.y)], radius)
        })
        .collect();
    for (at, radius) in &places {
        svg.circle("bubble", *at, *radius);
    }
    let labels: Vec<(String, [f64; 2], f64)> = points
        .iter()
        .zip(&places)
        .map(|(point, (at, radius))| (fitted(&point.label, MOST_OF_A_LABEL, SIZE), *at, *radius))
        .collect();
    label(&mut svg, &labels, "label", &[]);
    svg
}

/// Labels beside their points, with a line to those that had to go further away.
fn label(svg: &mut Svg, labels: &[(String, [f64; 2], f64)], class: &str, taken: &[Area]) {
    let wanted: Vec<Wanted> = labels
        .iter()
        .map(|(text, at, radius)| Wanted { at: *at, radius: *radius, size: [width_of(text, SIZE) + 2.0, SIZE + 3.0] })
        .collect();
    // Not over the words of the axes.
    let inside = Area { left: PLOT.left + 1.0, top: PLOT.top - 6.0, right: WIDTH - 2.0, bottom: PLOT.bottom };
    for ((text, at, radius), area) in labels.iter().zip(place(&wanted, inside, taken)) {
        let Some(area) = area else { continue };
        let middle = [(area.left + area.right) / 2.0, (area.top + area.bottom) / 2.0];
        let near = [at[0].clamp(area.left, area.right), at[1].clamp(area.top, area.bottom)];
        let distance = ((near[0] - at[0]).powi(2) + (near[1] - at[1]).powi(2)).sqrt();
        if distance > radius + 8.0 {
            svg.line("leader", *at, near);
        }
        svg.text(class, [middle[0], area.bottom - 4.0], Anchor::Middle, text);
    }
}

pub(super) fn cloud(cloud: &Cloud) -> Svg {
    let mut svg = Svg::new(HEIGHT);
    scales(&mut svg, &cloud.x, &cloud.y);
    for (place, swarm) in cloud.swarms.iter().enumerate() {
        let class = format!("dot c{}", place % 6);
        for [x, y] in &swarm.points {
            svg.circle(&class, [across(&cloud.x, *x), upwards(&cloud.y, *y)], 1.7);
        }
    }
    let (x, y) = ((across(&cloud.x, 0.0)), upwards(&cloud.y, 0.0));
    let corner = |svg: &mut Svg, text: &str, right: bool, upper: bool| {
        let (from, to) = if right { (x, PLOT.right) } else { (PLOT.left, x) };
        let room = if upper { y - PLOT.top } else { PLOT.bottom - y };
        let text = fitted(text, to - from - 6.0, SIZE - 1.0);
        // A corner that is hardly there has no name.
        if room > 34.0 && text.chars().count() > 6 {
            let at = if upper { PLOT.top + 13.0 } else { PLOT.bottom - 6.0 };
            let (at_x, anchor) = if right { (to - 3.0, Anchor::End) } else { (from + 3.0, Anchor::Start) };
            svg.text("corner", [at_x, at], anchor, &text);
            let width = width_of(&text, SIZE - 1.0);
            let left = if right { at_x - width } else { at_x };
            return Some(Area { left, top: at - SIZE, right: left + width, bottom: at + 4.0 });
        }
        None
    };
    let mut corners = Vec::new();
    for (place, text) in cloud.corners.iter().enumerate() {
        corners.extend(corner(&mut svg, text, place % 2 == 1, place < 2));
    }
    let mut labels = Vec::new();
    for (place, swarm) in cloud.swarms.iter().enumerate() {
        let at = [across(&cloud.x, swarm.middle[0]), upwards(&cloud.y, swarm.middle[1])];
        marker(&mut svg, place, at);
        let text = if swarm.weight == Weight::Strong { format!("► {}", swarm.label) } else { swarm.label.clone() };
        labels.push((fitted(&text, MOST_OF_A_LABEL, SIZE), at, 6.0));
    }
    // What is recommended has the first choice of a place, so that it is never the one without a name.
    let mut order: Vec<usize> = (0..labels.len()).collect();
    order.sort_by_key(|place| cloud.swarms[*place].weight != Weight::Strong);
    let labels: Vec<_> = order.into_iter().map(|place| labels[place].clone()).collect();
    label(&mut svg, &labels, "label", &corners);
    svg
}

/// A mark whose shape, not only its colour, tells one from the other.
fn marker(svg: &mut Svg, place: usize, [x, y]: [f64; 2]) {
    let class = format!("marker c{}", place % 6);
    match place % 4 {
        0 => svg.circle(&class, [x, y], 5.5),
        1 => svg.rect(&class, [x - 5.0, y - 5.0], [10.0, 10.0]),
        2 => svg.path(&class, &[[x, y - 6.5], [x + 6.0, y + 4.5], [x - 6.0, y + 4.5]], true),
        _ => svg.path(&class, &[[x, y - 6.5], [x + 6.5, y], [x, y + 6.5], [x - 6.5, y]], true),
    }
}
