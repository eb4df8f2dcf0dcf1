//! A line through time in its band.

use super::letters::width_of;
use super::points::{PLOT, across, scales, upwards};
use super::writer::{Anchor, SIZE, Svg, fitted};
use crate::report::picture::Band;

const HEIGHT: f64 = 332.0;

pub(super) fn band(band: &Band) -> Svg {
    let mut svg = Svg::new(HEIGHT);
    scales(&mut svg, &band.x, &band.y);
    let along = |values: &[f64]| -> Vec<[f64; 2]> {
        values
            .iter()
            .enumerate()
            .map(|(time, value)| [across(&band.x, time as f64), upwards(&band.y, *value)])
            .collect()
    };
    let mut edge = along(&band.high);
    edge.extend(along(&band.low).into_iter().rev());
    svg.path("band", &edge, true);
    svg.path("line", &along(&band.middle), false);
    if let Some(mark) = &band.mark {
        let x = across(&band.x, mark.at);
        svg.line("mark", [x, PLOT.top], [x, PLOT.bottom]);
        let text = fitted(&mark.text, PLOT.right - PLOT.left - 8.0, SIZE);
        let half = width_of(&text, SIZE) / 2.0;
        // Below the plot's top, where a rising line is not.
        let centre = x.clamp(PLOT.left + half + 2.0, (PLOT.right - half - 2.0).max(PLOT.left + half + 2.0));
        svg.text("label strong", [centre, PLOT.top + 14.0], Anchor::Middle, &text);
    }
    svg
}
