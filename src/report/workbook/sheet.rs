//! What a sheet holds, before it is a sheet of a file: texts and tables from top to bottom.

/// How a number is shown. The number itself is never rounded or scaled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Look {
    /// As it is.
    Plain,
    /// Contacts or cases: whole, thousands grouped.
    Count,
    /// Currency: whole, thousands grouped.
    Money,
    /// Currency with two decimals, for what one contact or one case costs.
    Price,
    /// A change of currency, with its sign.
    MoneyChange,
    /// A share of one, in per cent.
    Share,
    /// A change of a share, in per cent with its sign.
    ShareChange,
    /// A value of an index.
    Index,
    /// A change of an index, with its sign.
    Points,
    /// Months.
    Months,
    /// A calendar year.
    Year,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Nothing: what is not known, or what has no meaning there.
    Empty,
    /// A text, whatever it begins with.
    Text(String),
    /// A number.
    Number(f64, Look),
}

impl Value {
    /// A number where it is known.
    pub(super) fn known(number: Option<f64>, look: Look) -> Self {
        number.filter(|number| number.is_finite()).map_or(Self::Empty, |number| Self::Number(number, look))
    }

    /// A text where there is one.
    pub(super) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// One cell a column.
    pub(super) cells: Vec<Value>,
    /// Whether it sums up those above it.
    pub(super) is_total: bool,
}

/// Headings and the rows below them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Table {
    /// The headings.
    pub(super) headings: Vec<String>,
    /// The rows.
    pub(super) rows: Vec<Row>,
    /// The name under which a spreadsheet filters and bands it; only where its headings are short and all different.
    pub(super) filtered_as: Option<&'static str>,
}

impl Table {
    /// A table without rows.
    pub(super) fn new(headings: Vec<String>) -> Self {
        Self { headings, rows: Vec::new(), filtered_as: None }
    }

    /// Adds an ordinary row.
    pub(super) fn row(&mut self, cells: Vec<Value>) {
        self.rows.push(Row { cells, is_total: false });
    }

    /// Adds a row that sums up those above it.
    pub(super) fn total(&mut self, cells: Vec<Value>) {
        self.rows.push(Row { cells, is_total: true });
    }

    /// Takes out the columns from `first` on in which nothing is known.
    pub(super) fn without_unknown(mut self, first: usize) -> Self {
        let is_known = |place: usize| {
            let mut cells = self.rows.iter().filter_map(|row| row.cells.get(place));
            place < first || cells.any(|cell| *cell != Value::Empty)
        };
        let known: Vec<bool> = (0..self.headings.len()).map(is_known).collect();
        let mut flags = known.iter();
        self.headings.retain(|_| flags.next().is_none_or(|known| *known));
        for row in &mut self.rows {
            let mut flags = known.iter();
            row.cells.retain(|_| flags.next().is_none_or(|known| *known));
        }
        self
    }
}

/// One part of a sheet, from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    /// What the sheet is about.
    Title(String),
    /// What the reader came for.
    Lead(String),
    /// Running text.
    Paragraph(String),
    /// The heading of a part.
    Heading(String),
    /// A table.
    Table(Table),
    /// How a figure of the table above is defined.
    Note(String),
}

/// A sheet.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sheet {
    /// What its tab says.
    pub(super) name: String,
    /// Its parts.
    pub(super) parts: Vec<Part>,
}

impl Sheet {
    /// A sheet that begins with a title.
    pub(super) fn titled(name: String, title: impl Into<String>) -> Self {
        Self { name, parts: vec![Part::Title(title.into())] }
    }

    /// Adds running text; nothing where it is empty.
    pub(super) fn paragraph(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.parts.push(Part::Paragraph(text));
        }
    }

    /// Adds a table under a heading of its own; nothing where it has no rows.
    pub(super) fn table_of(&mut self, heading: String, table: Table) {
        if !table.rows.is_empty() {
            self.parts.push(Part::Heading(heading));
            self.parts.push(Part::Table(table));
        }
    }

    /// Adds a table right below what stands there; nothing where it has no rows.
    pub(super) fn table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.parts.push(Part::Table(table));
        }
    }

    /// Adds how figures are defined.
    pub(super) fn notes(&mut self, notes: impl IntoIterator<Item = String>) {
        self.parts.extend(notes.into_iter().map(Part::Note));
    }

    /// How its figures are defined.
    pub(super) fn all_notes(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Note(text) => Some(text.as_str()),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_empty_and_a_column_of_nothing_else_goes() {
        let mut table = Table::new(vec!["a".into(), "b".into(), "c".into()]);
        table.row(vec![Value::text("x"), Value::known(None, Look::Count), Value::known(Some(0.0), Look::Count)]);
        table.row(vec![Value::Empty, Value::known(Some(f64::NAN), Look::Count), Value::Empty]);
        let table = table.without_unknown(1);
        assert_eq!(table.headings, ["a", "c"]);
        assert_eq!(table.rows[0].cells, [Value::text("x"), Value::Number(0.0, Look::Count)]);
        assert_eq!(table.rows[1].cells, [Value::Empty, Value::Empty]);
    }
}
