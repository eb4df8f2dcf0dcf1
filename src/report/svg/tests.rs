//! Drawings: every figure has its place, nothing leaves the drawing, and no text breaks out of it.

use super::*;
use crate::report::document::Table;
use crate::report::picture::{
    Axis, Band, Bar, BarRow, Bars, Bubble, Bubbles, Cloud, Flow, Flows, Range, Ranges, Stack, Stacks, Step, Steps,
    Swarm, Weight,
};
use proptest::prelude::*;

fn plain(value: f64) -> String {
    format!("{value:.0}")
}

fn drawn(drawing: Drawing) -> String {
    draw(&Picture { title: "a".into(), reading: "b".into(), drawing, table: Table::default() }, "p")
}

/// The numbers of an attribute, in order.
fn numbers(svg: &str, attribute: &str) -> Vec<f64> {
    let begin = format!(" {attribute}=\"");
    svg.split(&begin).skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok()).collect()
}

#[test]
fn a_bar_is_as_long_as_its_figure() {
    let bar = |value: f64, text: &str| Bar { label: String::new(), value, text: text.into(), weight: Weight::Plain };
    let row = BarRow { label: "way".into(), bars: vec![bar(100.0, "100"), bar(50.0, "50"), bar(-25.0, "-25")] };
    let svg = drawn(Drawing::Bars(Bars { rows: vec![row] }));
    let widths = numbers(&svg, "width");
    assert!((widths[0] / widths[1] - 2.0).abs() < 0.01 && (widths[0] / widths[2] - 4.0).abs() < 0.02, "{widths:?}");
}

/// 10, then 6 more, then 4 less: 12 in all. Each bar begins where the one before it ends.
#[test]
fn steps_lead_from_nothing_to_the_sum() {
    let step = |value: f64| Step { label: "a".into(), value, text: plain(value) };
    let steps = Steps { steps: vec![step(10.0), step(6.0), step(-4.0)], total: step(12.0) };
    let svg = drawn(Drawing::Steps(steps));
    let (lefts, widths) = (numbers(&svg, "x").into_iter(), numbers(&svg, "width"));
    let unit = widths[0] / 10.0;
    assert!(
        (widths[1] - 6.0 * unit).abs() < 0.2
            && (widths[2] - 4.0 * unit).abs() < 0.2
            && (widths[3] - 12.0 * unit).abs() < 0.2
    );
    assert_eq!(lefts.count(), 12, "four bars with a name and a figure each");
}

#[test]
fn flows_are_as_high_as_their_amounts() {
    let named = |name: &str| [name.to_owned(), "7".to_owned()];
    let flow = |from, through, to, amount| Flow { from, through, to, amount };
    let flows = Flows {
        titles: ["a".into(), "b".into(), "c".into()],
        columns: [vec![named("x"), named("y")], vec![named("x")], vec![named("solved"), named("given up")]],
        flows: vec![flow(0, 0, 0, 60.0), flow(1, 0, 0, 30.0), flow(1, 0, 1, 10.0)],
    };
    let svg = drawn(Drawing::Flows(flows));
    let heights = numbers(&svg, "height");
    assert_eq!(heights, [144.0, 96.0, 240.0, 216.0, 24.0]);
    assert_eq!(svg.matches("class=\"flow").count(), 6);
}

#[test]
fn a_band_has_a_line_and_a_mark() {
    let x = Axis::over("months", [0.0, 2.0], &plain);
    let y = Axis::over("money", [-10.0, 10.0], &plain);
    let mark = crate::report::picture::Tick { at: 1.5, text: "back".into() };
    let band = Band {
        x,
        y,
        middle: vec![0.0, -5.0, 5.0],
        low: vec![0.0, -8.0, 0.0],
        high: vec![0.0, 0.0, 9.0],
        mark: Some(mark),
    };
    let svg = drawn(Drawing::Band(band));
    assert!(svg.contains("class=\"band\"") && svg.contains("class=\"line\"") && svg.contains(">back</text>"));
}

/// Names as anybody may give them.
fn name() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zåäö ]{1,12}", "[A-Za-z<>&\"']{1,80}", "\\PC{0,40}"]
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![-1e7..1e7, Just(0.0), -1.0..1.0, Just(f64::NAN), Just(1e300)]
}

fn drawings() -> impl Strategy<Value = Drawing> {
    let weight = || prop_oneof![Just(Weight::Plain), Just(Weight::Strong), Just(Weight::Quiet)];
    let bars = prop::collection::vec((name(), prop::collection::vec((name(), number(), weight()), 0..5)), 0..6)
        .prop_map(|rows| {
            let rows = rows.into_iter().map(|(label, bars)| BarRow {
                label,
                bars: bars
                    .into_iter()
                    .map(|(label, value, weight)| Bar { label, value, text: plain(value), weight })
                    .collect(),
            });
            Drawing::Bars(Bars { rows: rows.collect() })
        });
    let stacks = (
        prop::collection::vec(name(), 0..5),
        prop::collection::vec((name(), prop::collection::vec(0.0..1e4, 0..5)), 0..6),
    )
        .prop_map(|(names, rows)| {
            let rows = rows.into_iter().map(|(label, parts)| Stack { text: plain(parts.iter().sum()), label, parts });
            Drawing::Stacks(Stacks { names, rows: rows.collect() })
        });
    let points = prop::collection::vec((name(), number(), number(), 0.0..1.0), 0..12).prop_map(|points| {
        let x = Axis::over("across", points.iter().map(|point| point.1), &plain);
        let y = Axis::over("upwards", points.iter().map(|point| point.2), &plain);
        let points = points.into_iter().map(|(label, x, y, area)| Bubble { label, x, y, area });
        Drawing::Bubbles(Bubbles { x, y, points: points.collect() })
    });
    let cloud = prop::collection::vec((name(), prop::collection::vec((number(), number()), 1..20), weight()), 0..6)
        .prop_map(|swarms| {
            let all = |axis: usize| {
                let points =
                    swarms.iter().flat_map(|(_, points, _)| points.iter().map(move |point| [point.0, point.1][axis]));
                Axis::over("axis", points.chain([0.0]).collect::<Vec<_>>(), &plain)
            };
            let (x, y) = (all(0), all(1));
            let swarms = swarms.into_iter().map(|(label, points, weight)| {
                let points: Vec<[f64; 2]> = points.into_iter().map(|(x, y)| [x, y]).collect();
                Swarm { label, middle: points[0], points, weight }
            });
            let corners = ["upper left", "upper right", "lower left", "lower right"].map(str::to_owned);
            Drawing::Cloud(Cloud { x, y, swarms: swarms.collect(), corners })
        });
    let ranges =
        prop::collection::vec((name(), number(), number(), number(), name(), weight()), 0..8).prop_map(|rows| {
            let axis = Axis::over("axis", rows.iter().flat_map(|row| [row.1, row.3]), &plain);
            let rows = rows.into_iter().map(|(label, low, middle, high, end, weight)| Range {
                label,
                low,
                middle,
                high,
                text: plain(middle),
                ends: [end.clone(), end],
                weight,
            });
            Drawing::Ranges(Ranges { axis, mark: 0.0, rows: rows.collect() })
        });
    prop_oneof![bars, stacks, points, cloud, ranges]
}

proptest! {
    /// Whatever is drawn is XML, stays inside of the drawing, and no text breaks out of it.
    #[test]
    fn nothing_leaves_the_drawing(drawing in drawings()) {
        let svg = drawn(drawing);
        let mut reader = quick_xml::Reader::from_str(&svg);
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => prop_assert!(false, "{error}: {svg}"),
            }
        }
        prop_assert!(!svg.contains("=\"NaN") && !svg.contains("inf\""), "{}", svg);
        for attribute in ["x", "x1", "x2", "cx"] {
            for x in numbers(&svg, attribute) {
                prop_assert!((-1.0..=WIDTH + 1.0).contains(&x), "{attribute}={x}: {svg}");
            }
        }
    }
}
