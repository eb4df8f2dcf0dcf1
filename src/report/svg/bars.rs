//! Bars in rows under their words: from zero, of parts, and as steps to a sum.

use super::WIDTH;
use super::letters::{BOLD, width_of};
use super::writer::{Anchor, SIZE, Svg, fitted};
use crate::report::picture::{Bars, Stacks, Step, Steps, Weight};

const TOP: f64 = 4.0;

/// A scale from the lowest to the highest of the values and zero.
struct Scale {
    low: f64,
    high: f64,
    left: f64,
    right: f64,
}

impl Scale {
    fn over(values: impl Iterator<Item = f64>, left: f64, right: f64) -> Self {
        let (low, high) = values
            .filter(|value| value.is_finite())
            .fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
        Self { low, high: if high > low { high } else { low + 1.0 }, left, right }
    }

    fn at(&self, value: f64) -> f64 {
        let share = ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0);
        self.left + share * (self.right - self.left)
    }
}

/// The most that the texts need.
fn widest<'t>(texts: impl Iterator<Item = &'t String>, most: f64) -> f64 {
    texts.map(|text| width_of(text, SIZE)).fold(0.0, f64::max).min(most)
}

pub(super) fn bars(bars: &Bars) -> Svg {
    let all = || bars.rows.iter().flat_map(|row| &row.bars);
    let height: f64 = bars.rows.iter().map(|row| 26.0 + row.bars.len() as f64 * 18.0).sum();
    let mut svg = Svg::new(TOP + height);
    let labels = widest(all().map(|bar| &bar.label), WIDTH * 0.36) + 6.0;
    let figures = widest(all().map(|bar| &bar.text), WIDTH * 0.3) + 8.0;
    let scale = Scale::over(all().map(|bar| bar.value), labels, WIDTH - figures);
    let mut y = TOP;
    for row in &bars.rows {
        svg.text("label strong", [0.0, y + 14.0], Anchor::Start, &fitted(&row.label, WIDTH / BOLD, SIZE));
        y += 20.0;
        let zero = scale.at(0.0);
        svg.line("zero", [zero, y], [zero, y + row.bars.len() as f64 * 18.0 - 2.0]);
        for bar in &row.bars {
            let end = scale.at(bar.value);
            let class = match bar.weight {
                Weight::Strong => "bar strong",
                Weight::Plain => "bar",
                Weight::Quiet => "bar quiet",
            };
            svg.text("label", [0.0, y + 12.0], Anchor::Start, &fitted(&bar.label, labels - 6.0, SIZE));
            svg.rect(class, [zero.min(end), y + 2.0], [(end - zero).abs().max(0.8), 12.0]);
            svg.text("figure", [zero.max(end) + 4.0, y + 12.0], Anchor::Start, &fitted(&bar.text, figures, SIZE));
            y += 18.0;
        }
        y += 6.0;
    }
    svg
}

pub(super) fn stacks(stacks: &Stacks) -> Svg {
    let legend = legend_rows(&stacks.names);
    let legend_height = legend.len() as f64 * 18.0 + 6.0;
    let mut svg = Svg::new(TOP + legend_height + stacks.rows.len() as f64 * 42.0);
    for (row, names) in legend.iter().enumerate() {
        let mut x = 0.0;
        for (place, name) in names {
            let y = TOP + row as f64 * 18.0;
            svg.rect(&format!("part c{}", place % 6), [x, y + 2.0], [11.0, 11.0]);
            svg.text("tick", [x + 15.0, y + 12.0], Anchor::Start, name);
            x += legend_width(name);
        }
    }
    let figures = widest(stacks.rows.iter().map(|row| &row.text), WIDTH * 0.3) + 8.0;
    let scale = Scale::over(stacks.rows.iter().map(|row| row.parts.iter().sum()), 0.0, WIDTH - figures);
    let mut y = TOP + legend_height;
    for row in &stacks.rows {
        svg.text("label strong", [0.0, y + 13.0], Anchor::Start, &fitted(&row.label, WIDTH / BOLD, SIZE));
        let mut sum = 0.0;
        for (place, part) in row.parts.iter().enumerate().filter(|(_, part)| **part > 0.0) {
            let (from, to) = (scale.at(sum), scale.at(sum + part));
            svg.rect(&format!("part c{}", place % 6), [from, y + 18.0], [to - from, 15.0]);
            sum += part;
        }
        svg.text("figure", [scale.at(sum) + 4.0, y + 30.0], Anchor::Start, &row.text);
        y += 42.0;
    }
    svg
}

fn legend_width(name: &str) -> f64 {
    width_of(name, SIZE - 1.0) + 30.0
}

/// The names of parts in rows that fit, each with its place.
fn legend_rows(names: &[String]) -> Vec<Vec<(usize, String)>> {
    let mut rows: Vec<Vec<(usize, String)>> = vec![Vec::new()];
    let mut used = 0.0;
    for (place, name) in names.iter().enumerate() {
        let name = fitted(name, WIDTH - 30.0, SIZE - 1.0);
        let width = legend_width(&name);
        if used > 0.0 && used + width > WIDTH {
            rows.push(Vec::new());
            used = 0.0;
        }
        used += width;
        if let Some(row) = rows.last_mut() {
            row.push((place, name));
        }
    }
    rows
}

pub(super) fn steps(steps: &Steps) -> Svg {
    let rows = steps.steps.len() + 1;
    let mut svg = Svg::new(TOP + rows as f64 * 38.0 + 4.0);
    let texts = steps.steps.iter().chain([&steps.total]).map(|step| &step.text);
    let figures = widest(texts, WIDTH * 0.34) + 8.0;
    let mut sums = vec![0.0];
    for step in &steps.steps {
        sums.push(sums.last().copied().unwrap_or(0.0) + step.value);
    }
    let scale = Scale::over(sums.iter().copied().chain([steps.total.value]), 0.0, WIDTH - figures);
    let zero = scale.at(0.0);
    svg.line("zero", [zero, TOP], [zero, TOP + rows as f64 * 38.0]);
    let row = |svg: &mut Svg, place: usize, step: &Step, from: f64, to: f64, class: &str| {
        let y = TOP + place as f64 * 38.0;
        let (from, to) = (scale.at(from), scale.at(to));
        let is_total = place + 1 == rows;
        let label = if is_total { "label strong" } else { "label" };
        svg.text(label, [0.0, y + 12.0], Anchor::Start, &fitted(&step.label, WIDTH - figures - 6.0, SIZE));
        svg.text(if is_total { "label strong" } else { "figure" }, [WIDTH, y + 29.0], Anchor::End, &step.text);
        svg.rect(class, [from.min(to), y + 17.0], [(to - from).abs().max(0.8), 14.0]);
    };
    for (place, step) in steps.steps.iter().enumerate() {
        let class = if step.value < 0.0 { "bar loss" } else { "bar gain" };
        row(&mut svg, place, step, sums[place], sums[place + 1], class);
    }
    row(&mut svg, rows - 1, &steps.total, 0.0, steps.total.value, "bar strong");
    svg
}
