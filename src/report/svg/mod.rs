//! Pictures as SVG: one viewBox width for all, no scripts, no styles but classes, every text escaped.
//!
//! The figures of a picture stand in a table beside it, so a drawing may leave out what has no room, and never has to
//! crowd. Colours are classes (`c0` … `c5`) that a page gives meaning for light and for dark.

mod bands;
mod bars;
mod flows;
mod letters;
mod placing;
mod points;
mod ranges;
mod writer;

use self::writer::Svg;
use super::picture::{Drawing, Picture};

/// The width that every drawing is laid out in.
const WIDTH: f64 = 400.0;

/// The picture as an SVG element; `id` is unique in its page.
#[must_use]
pub fn draw(picture: &Picture, id: &str) -> String {
    let drawn: Svg = match &picture.drawing {
        Drawing::Bubbles(bubbles) => points::bubbles(bubbles),
        Drawing::Cloud(cloud) => points::cloud(cloud),
        Drawing::Bars(bars) => bars::bars(bars),
        Drawing::Stacks(stacks) => bars::stacks(stacks),
        Drawing::Steps(steps) => bars::steps(steps),
        Drawing::Ranges(ranges) => ranges::ranges(ranges),
        Drawing::Band(band) => bands::band(band),
        Drawing::Flows(flows) => flows::flows(flows),
    };
    drawn.finish(id, &picture.title, &picture.reading)
}

#[cfg(test)]
mod tests;
