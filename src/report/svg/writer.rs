//! SVG elements, one call each. Coordinates are rounded to tenths; texts are escaped.

use std::fmt::Write;

use super::WIDTH;
use super::letters::width_of;
use quick_xml::escape::escape;

/// The size of ordinary texts.
pub(super) const SIZE: f64 = 12.0;

/// Where a text stands against its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// It begins there.
    Start,
    /// It is centred there.
    Middle,
    /// It ends there.
    End,
}

/// A drawing while it grows.
pub(super) struct Svg {
    body: String,
    height: f64,
}

impl Svg {
    /// A drawing of a height that is known.
    pub(super) fn new(height: f64) -> Self {
        Self { body: String::new(), height }
    }

    /// Its height.
    pub(super) fn height(&self) -> f64 {
        self.height
    }

    pub(super) fn rect(&mut self, class: &str, [x, y]: [f64; 2], [width, height]: [f64; 2]) {
        self.element(format_args!(
            r#"<rect class="{class}" x="{}" y="{}" width="{}" height="{}"/>"#,
            tenths(x),
            tenths(y),
            tenths(width.max(0.0)),
            tenths(height.max(0.0))
        ));
    }

    pub(super) fn line(&mut self, class: &str, [x1, y1]: [f64; 2], [x2, y2]: [f64; 2]) {
        self.element(format_args!(
            r#"<line class="{class}" x1="{}" y1="{}" x2="{}" y2="{}"/>"#,
            tenths(x1),
            tenths(y1),
            tenths(x2),
            tenths(y2)
        ));
    }

    pub(super) fn circle(&mut self, class: &str, [x, y]: [f64; 2], radius: f64) {
        self.element(format_args!(
            r#"<circle class="{class}" cx="{}" cy="{}" r="{}"/>"#,
            tenths(x),
            tenths(y),
            tenths(radius)
        ));
    }

    /// A path; `closed` joins its end to its beginning.
    pub(super) fn path(&mut self, class: &str, points: &[[f64; 2]], closed: bool) {
        let mut d = String::new();
        for (place, [x, y]) in points.iter().enumerate() {
            let _ = write!(d, "{}{} {}", if place == 0 { "M" } else { "L" }, tenths(*x), tenths(*y));
        }
        if closed {
            d.push('Z');
        }
        self.element(format_args!(r#"<path class="{class}" d="{d}"/>"#));
    }

    /// A path in SVG's own words, of numbers only.
    pub(super) fn curve(&mut self, class: &str, d: &str) {
        self.element(format_args!(r#"<path class="{class}" d="{d}"/>"#));
    }

    pub(super) fn text(&mut self, class: &str, [x, y]: [f64; 2], anchor: Anchor, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let text = tame(text);
        self.element(format_args!(
            r#"<text class="{class}" x="{}" y="{}" text-anchor="{anchor}">{}</text>"#,
            tenths(x),
            tenths(y),
            escape(text.as_str())
        ));
    }

    fn element(&mut self, element: std::fmt::Arguments<'_>) {
        let _ = writeln!(self.body, "{element}");
    }

    /// The whole element with its title and its description.
    pub(super) fn finish(self, id: &str, title: &str, description: &str) -> String {
        let (title, description) = (tame(title), tame(description));
        format!(
            "<svg role=\"img\" viewBox=\"0 0 {WIDTH} {}\" aria-labelledby=\"{id}-title {id}-desc\">\n\
             <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n<g aria-hidden=\"true\">\n{}</g>\n</svg>",
            tenths(self.height),
            escape(title.as_str()),
            escape(description.as_str()),
            self.body
        )
    }
}

/// The text, cut with an ellipsis where it is wider than there is room.
pub(super) fn fitted(text: &str, room: f64, size: f64) -> String {
    let text = tame(text);
    if width_of(&text, size) <= room {
        return text;
    }
    let mut cut = String::new();
    for sign in text.chars() {
        let longer = format!("{cut}{sign}");
        if width_of(&longer, size) + width_of("…", size) > room {
            break;
        }
        cut = longer;
    }
    cut.trim_end().to_owned() + "…"
}

/// Without what is no character of a text: XML may not hold it.
pub(super) fn tame(text: &str) -> String {
    text.chars()
        .map(|sign| if sign.is_whitespace() && sign != '\u{a0}' { ' ' } else { sign })
        .filter(|sign| !sign.is_control() && !matches!(sign, '\u{fffe}' | '\u{ffff}'))
        .collect()
}

/// A coordinate with at most one decimal; what is no number is 0.
pub(super) fn tenths(value: f64) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    let rounded = (value * 10.0).round() / 10.0;
    if rounded == rounded.trunc() { format!("{}", rounded.trunc() + 0.0) } else { format!("{rounded:.1}") }
}
