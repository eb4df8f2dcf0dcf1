//! Pictures as values: what is drawn, with its words and written figures, and the same figures as a table.
//!
//! A picture knows neither pixels nor colours. Numbers in it say where something stands; every text is written already.

use super::document::Table;

/// A picture with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it shows.
    pub title: String,
    /// How to read it, in a sentence or two; also what a screen reader says.
    pub reading: String,
    /// What is drawn.
    pub drawing: Drawing,
    /// The figures that are drawn.
    pub table: Table,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Points by two figures, their area by a third.
    Bubbles(Bubbles),
    /// Bars from zero, one or several a row.
    Bars(Bars),
    /// Bars of parts that are put one behind the other.
    Stacks(Stacks),
    /// Steps from nothing to a sum.
    Steps(Steps),
    /// A range around a value in each row.
    Ranges(Ranges),
    /// A line through time in its band.
    Band(Band),
    /// Many outcomes by two figures, in four corners.
    Cloud(Cloud),
    /// Where cases start, where they end, and how.
    Flows(Flows),
}

/// A place on an axis that has words.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where.
    pub at: f64,
    /// Its words.
    pub text: String,
}

/// A scale with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What is measured, with its unit.
    pub title: String,
    /// The lowest value.
    pub low: f64,
    /// The highest value, above the lowest.
    pub high: f64,
    /// The places with words, inside the scale.
    pub ticks: Vec<Tick>,
}

/// How many steps an axis has, about.
const STEPS: f64 = 4.0;

impl Axis {
    /// A scale over all values, with ticks at round numbers; `write` gives their words. Values that are no numbers are
    /// left out; without any, the scale is 0 to 1.
    pub fn over(
        title: impl Into<String>,
        values: impl IntoIterator<Item = f64>,
        write: &dyn Fn(f64) -> String,
    ) -> Self {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for value in values.into_iter().filter(|value| value.is_finite()) {
            low = low.min(value);
            high = high.max(value);
        }
        if low > high {
            (low, high) = (0.0, 1.0);
        }
        if high - low <= 1e-9 * high.abs().max(low.abs()) {
            // One value alone: a scale around it.
            let room = if low == 0.0 { 1.0 } else { 0.1 * low.abs() };
            (low, high) = (low - room, high + room);
        }
        let step = round_step((high - low) / STEPS);
        let first = (low / step).floor();
        let last = (high / step).ceil();
        let ticks = (0..=(last - first) as usize).map(|place| {
            let at = (first + place as f64) * step;
            // 0.1 + 0.2 is not 0.3: what is meant to be nothing is written as nothing.
            let at = if at.abs() < step * 1e-9 { 0.0 } else { at };
            Tick { at, text: write(at) }
        });
        Self { title: title.into(), low: first * step, high: last * step, ticks: ticks.collect() }
    }

    /// Where a value stands on it, 0 at the lowest and 1 at the highest.
    #[must_use]
    pub fn share(&self, value: f64) -> f64 {
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }
}

/// 1, 2 or 5 times a power of ten, not below the step that is wanted.
fn round_step(step: f64) -> f64 {
    let size = 10f64.powi(step.log10().floor() as i32);
    let steps = [1.0, 2.0, 5.0, 10.0];
    steps.into_iter().map(|factor| factor * size).find(|round| *round >= step * (1.0 - 1e-9)).unwrap_or(10.0 * size)
}

/// A point by two figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Bubble {
    /// Its name.
    pub label: String,
    /// Along the first axis.
    pub x: f64,
    /// Along the second axis.
    pub y: f64,
    /// Its area, as a share of the largest.
    pub area: f64,
}

/// Points by two figures, their area by a third.
#[derive(Clone, Debug, PartialEq)]
pub struct Bubbles {
    /// The scale across.
    pub x: Axis,
    /// The scale upwards.
    pub y: Axis,
    /// The points.
    pub points: Vec<Bubble>,
}

/// What a bar is, for the eye.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// One of several.
    #[default]
    Plain,
    /// What the reader should find first: what is recommended.
    Strong,
    /// What the others are compared with: today, as is.
    Quiet,
}

/// A bar from zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is; empty where the row says it.
    pub label: String,
    /// Its end.
    pub value: f64,
    /// The value in words.
    pub text: String,
    /// What it is for the eye.
    pub weight: Weight,
}

/// A row of bars.
#[derive(Clone, Debug, PartialEq)]
pub struct BarRow {
    /// What they are about.
    pub label: String,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// Bars from zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// The rows.
    pub rows: Vec<BarRow>,
}

/// A bar of parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Stack {
    /// What it is about.
    pub label: String,
    /// Its parts, each at least 0; one a name.
    pub parts: Vec<f64>,
    /// The sum in words.
    pub text: String,
}

/// Bars of parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Stacks {
    /// What the parts are called.
    pub names: Vec<String>,
    /// The bars.
    pub rows: Vec<Stack>,
}

/// One step of a sum.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is.
    pub label: String,
    /// How much it adds.
    pub value: f64,
    /// The same in words.
    pub text: String,
}

/// Steps from nothing to a sum.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// The steps, from top to bottom.
    pub steps: Vec<Step>,
    /// The sum.
    pub total: Step,
}

/// A range around a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// What it is about.
    pub label: String,
    /// Its lower end.
    pub low: f64,
    /// The value.
    pub middle: f64,
    /// Its upper end.
    pub high: f64,
    /// All of it in words.
    pub text: String,
    /// The words at its lower and its upper end; empty where the axis says enough.
    pub ends: [String; 2],
    /// What it is for the eye.
    pub weight: Weight,
}

/// Ranges on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranges {
    /// The scale.
    pub axis: Axis,
    /// What the others are held against, such as 0.
    pub mark: f64,
    /// The rows.
    pub rows: Vec<Range>,
}

/// A line through time in its band. Shape of each: as many as there are points in time.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Time.
    pub x: Axis,
    /// The figure.
    pub y: Axis,
    /// The line.
    pub middle: Vec<f64>,
    /// The band's lower edge.
    pub low: Vec<f64>,
    /// The band's upper edge.
    pub high: Vec<f64>,
    /// A point in time with its words.
    pub mark: Option<Tick>,
}

/// Outcomes of one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Swarm {
    /// What they are outcomes of.
    pub label: String,
    /// Some of the outcomes.
    pub points: Vec<[f64; 2]>,
    /// The mean of all of them.
    pub middle: [f64; 2],
    /// What it is for the eye.
    pub weight: Weight,
}

/// Outcomes by two figures, in four corners around zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Cloud {
    /// The scale across.
    pub x: Axis,
    /// The scale upwards.
    pub y: Axis,
    /// The outcomes.
    pub swarms: Vec<Swarm>,
    /// The names of the corners: upper left, upper right, lower left, lower right.
    pub corners: [String; 4],
}

/// One flow from the first column through the second into the third.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flow {
    /// Its place among those of the first column.
    pub from: usize,
    /// Its place among those of the second column.
    pub through: usize,
    /// Its place among those of the third column.
    pub to: usize,
    /// How much, at least 0.
    pub amount: f64,
}

/// Flows through three columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Flows {
    /// What each column is.
    pub titles: [String; 3],
    /// The names in each column, and their amounts in words.
    pub columns: [Vec<[String; 2]>; 3],
    /// The flows.
    pub flows: Vec<Flow>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(value: f64) -> String {
        format!("{value}")
    }

    #[test]
    fn an_axis_has_round_ticks_around_all_values() {
        let axis = Axis::over("", [-3.2, 17.0], &plain);
        let ticks: Vec<&str> = axis.ticks.iter().map(|tick| tick.text.as_str()).collect();
        assert_eq!(ticks, ["-10", "0", "10", "20"]);
        assert_eq!((axis.low, axis.high), (-10.0, 20.0));
        assert_eq!(axis.share(5.0), 0.5);
        assert_eq!(axis.share(99.0), 1.0);
    }

    #[test]
    fn an_axis_stands_around_one_value_and_around_none() {
        let one = Axis::over("", [50.0, 50.0], &plain);
        assert!(one.low < 50.0 && one.high > 50.0, "{one:?}");
        let none = Axis::over("", [f64::NAN], &plain);
        assert_eq!((none.low, none.high), (0.0, 1.0));
        assert!(Axis::over("", [0.0], &plain).high > 0.0);
    }
}
