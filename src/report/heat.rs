//! A heat map as a value: whole numbers in rows and columns, and how dark each is.

/// How many shades there are.
pub const LEVELS: usize = 5;
/// What stands where there is nothing.
const NOTHING: &str = "·";
/// The narrowest column, its gap included.
const NARROWEST: usize = 3;
/// The width that is never too wide, for what has no lines of its own.
const WIDEST: usize = 96;

/// Whole numbers in rows and columns, shaded by size.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatMap {
    /// What stands over the columns.
    pub columns: Vec<String>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<HeatRow>,
}

/// A row of a heat map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatRow {
    /// What stands before it.
    pub label: String,
    /// Its numbers; `None` where there is nothing.
    pub cells: Vec<Option<f64>>,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Shaded {
    /// Its signs.
    pub text: String,
    /// How dark it is, 0 the lightest of [`LEVELS`]; `None` where it has no shade.
    pub level: Option<usize>,
}

impl HeatMap {
    /// The map in lines of at most `width` columns, in pieces one under the other where it is wider.
    #[must_use]
    pub fn lines(&self, width: usize) -> Vec<Vec<Shaded>> {
        let labels = self.rows.iter().map(|row| row.label.chars().count()).max().unwrap_or(0);
        let numbers = self.rows.iter().flat_map(|row| &row.cells).flatten().map(|value| written(*value).len());
        let titles = self.columns.iter().map(|title| title.chars().count());
        let each = numbers.chain(titles).max().unwrap_or(0).saturating_add(1).max(NARROWEST);
        let fit = (width.saturating_sub(labels) / each).max(1);
        let mut lines = Vec::new();
        let mut first = 0;
        while first < self.columns.len() {
            let range = first..(first + fit).min(self.columns.len());
            if first > 0 {
                lines.push(Vec::new());
            }
            let titles = self.columns[range.clone()].iter().map(|title| plain(format!("{title:>each$}")));
            lines.push(std::iter::once(plain(" ".repeat(labels))).chain(titles).collect());
            for row in &self.rows {
                let cells = range.clone().map(|at| self.piece(row.cells.get(at).copied().flatten(), each));
                lines.push(std::iter::once(plain(format!("{:<labels$}", row.label))).chain(cells).collect());
            }
            first = range.end;
        }
        lines
    }

    /// The map without shades.
    #[must_use]
    pub fn plain(&self) -> String {
        let line = |line: &Vec<Shaded>| line.iter().map(|piece| piece.text.as_str()).collect::<String>();
        self.lines(WIDEST).iter().map(line).collect::<Vec<_>>().join("\n")
    }

    fn piece(&self, value: Option<f64>, width: usize) -> Shaded {
        match value {
            None => plain(format!("{NOTHING:>width$}")),
            Some(value) => Shaded { text: format!("{:>width$}", written(value)), level: Some(self.level(value)) },
        }
    }

    /// How dark a number is: even steps from the smallest to the largest; the lightest where all are the same.
    fn level(&self, value: f64) -> usize {
        let values = || self.rows.iter().flat_map(|row| &row.cells).flatten().copied();
        let (least, most) = (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
        let part = if most > least { (value - least) / (most - least) } else { 0.0 };
        // A share of 0–1, so nothing is lost.
        ((part * LEVELS as f64).floor() as usize).min(LEVELS - 1)
    }
}

fn written(value: f64) -> String {
    format!("{value:.0}")
}

fn plain(text: String) -> Shaded {
    Shaded { text, level: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(numbers: &[Option<f64>]) -> HeatMap {
        let columns = (0..numbers.len()).map(|at| format!("{at:02}")).collect();
        HeatMap { columns, rows: vec![HeatRow { label: "Mon".to_owned(), cells: numbers.to_vec() }] }
    }

    #[test]
    fn a_line_has_a_place_for_every_column_and_the_largest_is_darkest() {
        let map = map(&[Some(2.0), None, Some(10.0)]);
        assert_eq!(map.plain(), "    00 01 02\nMon  2  · 10");
        let levels: Vec<Option<usize>> = map.lines(80)[1].iter().map(|piece| piece.level).collect();
        assert_eq!(levels, [None, Some(0), None, Some(4)]);
    }

    #[test]
    fn what_is_too_wide_is_shown_in_pieces() {
        let wide = map(&[Some(12_000.0); 24]);
        let lines = wide.lines(96);
        assert!(lines.iter().all(|line| line.iter().map(|piece| piece.text.chars().count()).sum::<usize>() <= 96));
        assert_eq!(lines.iter().flatten().filter(|piece| piece.text.contains("12000")).count(), 24);
        assert_eq!(lines.iter().flatten().filter(|piece| piece.text == "Mon").count(), 2);
    }
}
