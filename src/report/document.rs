//! The neutral document: what a report says, before it is text or Markdown.
//!
//! A value without any printing in it. Texts may hold no-break spaces, which keep a figure and its unit together;
//! printers turn them into plain ones last of all.

use super::heat::HeatMap;
use super::picture::Picture;

/// What a piece of text means, for printers that have colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// What the eye should find first.
    Strong,
    /// Good news.
    Good,
    /// Bad news.
    Bad,
    /// Needs a second look.
    Warning,
    /// Less important.
    Quiet,
}

/// On which side a column's texts stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// Words.
    #[default]
    Left,
    /// Figures.
    Right,
}

/// A heading over a column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// Its words.
    pub title: String,
    /// On which side its texts stand.
    pub alignment: Alignment,
}

impl Column {
    /// A column of words, which may be wrapped.
    #[must_use]
    pub fn words(title: impl Into<String>) -> Self {
        Self { title: title.into(), alignment: Alignment::Left }
    }

    /// A column of figures, which stay whole.
    #[must_use]
    pub fn figures(title: impl Into<String>) -> Self {
        Self { title: title.into(), alignment: Alignment::Right }
    }
}

/// One cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// Its text; a line feed begins a new line in it.
    pub text: String,
    /// What it means.
    pub tone: Tone,
}

impl Cell {
    /// A cell with a meaning of its own.
    #[must_use]
    pub fn new(text: impl Into<String>, tone: Tone) -> Self {
        Self { text: text.into(), tone }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::new(text, Tone::Plain)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::new(text, Tone::Plain)
    }
}

/// One row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// One cell a column.
    pub cells: Vec<Cell>,
    /// Whether a rule stands over it, as over totals.
    pub is_total: bool,
}

/// A table; also the channel × reason matrix.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The headings.
    pub columns: Vec<Column>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Row>,
    /// Whether a blank line stands between rows, where cells are sentences.
    pub is_airy: bool,
}

impl Table {
    /// A table without rows.
    #[must_use]
    pub fn new(columns: Vec<Column>) -> Self {
        Self { columns, rows: Vec::new(), is_airy: false }
    }

    /// Adds an ordinary row.
    pub fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(Row { cells, is_total: false });
    }

    /// Adds a row with a rule over it.
    pub fn total(&mut self, cells: Vec<Cell>) {
        self.rows.push(Row { cells, is_total: true });
    }
}

/// A figure that matters, with its range.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyFigure {
    /// What it is.
    pub label: String,
    /// How large, with its unit.
    pub value: Cell,
    /// From where to where; empty where it is certain.
    pub range: String,
}

/// A word and what stands behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Labelled {
    /// The word.
    pub label: Cell,
    /// What stands behind it.
    pub text: String,
}

/// A verdict and the channels that have it.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The verdict.
    pub label: Cell,
    /// Each channel with how sure the verdict is; without words where nothing is said of that.
    pub items: Vec<Labelled>,
}

/// Cards as words and the names behind each, where there is no room for more.
#[must_use]
pub fn as_labels(cards: &[Card]) -> Vec<Labelled> {
    let names = |card: &Card| card.items.iter().map(|item| item.label.text.clone()).collect::<Vec<_>>().join(", ");
    cards.iter().map(|card| Labelled { label: card.label.clone(), text: names(card) }).collect()
}

/// Something found in the files or the results.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What it is.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// File and line.
    pub place: Option<String>,
    /// Its weight: bad for an error.
    pub tone: Tone,
}

/// One part of a document, from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The name of the whole.
    Title(String),
    /// A section (1) or a part of one (2).
    Heading {
        /// 1 or 2.
        level: u8,
        /// Its words.
        text: String,
    },
    /// Running text.
    Paragraph(String),
    /// What to type.
    Command(String),
    /// Lines of a file, kept as they are.
    Code(String),
    /// A picture drawn with signs, its lines kept as they are.
    Plot(String),
    /// Whole numbers in rows and columns, shaded by size.
    Heat(HeatMap),
    /// The sentence that the reader came for.
    Lead {
        /// Its words.
        text: String,
        /// What it means.
        tone: Tone,
    },
    /// The figures that matter.
    Figures(Vec<KeyFigure>),
    /// Words and what stands behind each.
    Labels(Vec<Labelled>),
    /// Verdicts side by side.
    Cards(Vec<Card>),
    /// A table.
    Table(Table),
    /// A picture and the figures in it.
    Picture(Box<Picture>),
    /// What explains the table above.
    Notes(Vec<String>),
    /// What was found.
    Notices(Vec<Notice>),
}

/// A whole document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// Its parts.
    pub blocks: Vec<Block>,
}

impl Document {
    /// Adds a part.
    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Adds a section's heading.
    pub fn heading(&mut self, text: impl Into<String>) {
        self.push(Block::Heading { level: 1, text: text.into() });
    }

    /// Adds the heading of a part of a section.
    pub fn subheading(&mut self, text: impl Into<String>) {
        self.push(Block::Heading { level: 2, text: text.into() });
    }

    /// Adds running text; nothing where it is empty.
    pub fn paragraph(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.push(Block::Paragraph(text));
        }
    }

    /// Adds a table; nothing where it has no rows.
    pub fn table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.push(Block::Table(table));
        }
    }

    /// Adds notes; nothing where there are none.
    pub fn notes(&mut self, notes: Vec<String>) {
        if !notes.is_empty() {
            self.push(Block::Notes(notes));
        }
    }
}
