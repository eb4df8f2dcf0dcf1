//! A document as one HTML page: nothing is fetched, nothing runs, and every text stays text.
//!
//! The page's policy (Content-Security-Policy) allows its own style sheet by digest and an empty icon, and nothing else.

mod rich;

use askama::Template;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use self::rich::rich;
use super::document::{Alignment, Block, Cell, Document, Row, Table, Tone};
use super::picture::Picture;
use super::svg;
use crate::text::{Arg, Catalogue, Message};

const STYLE: &str = include_str!("../../../templates/report/style.css");

/// A section of the page.
struct Section<'a> {
    id: String,
    title: &'a str,
    parts: Vec<Part<'a>>,
}

/// A block of the document, or pictures that stand side by side.
enum Part<'a> {
    Block(&'a Block),
    Pictures(Vec<Drawn<'a>>),
}

/// A picture and its drawing.
struct Drawn<'a> {
    picture: &'a Picture,
    drawing: String,
    id: String,
}

#[derive(Template)]
#[template(path = "report/page.html")]
struct Page<'a> {
    language: &'static str,
    title: String,
    style: &'static str,
    policy: String,
    skip: String,
    contents: String,
    figures: String,
    made_with: String,
    opening: Section<'a>,
    sections: Vec<Section<'a>>,
}

/// The document as a page. `run` is the seed and the number of draws.
///
/// # Errors
///
/// What the template engine says; it writes into memory, so it has nothing to say.
pub fn print(document: &Document, catalogue: &Catalogue, run: (u64, usize)) -> Result<String, askama::Error> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    let mut opening = Section { id: "answer".to_owned(), title: "", parts: Vec::new() };
    let mut pictures = 0;
    for block in &document.blocks {
        match block {
            Block::Title(title) => opening.title = title,
            Block::Heading { level: 1, text } => {
                sections.push(Section { id: format!("part-{}", sections.len() + 1), title: text, parts: Vec::new() });
            }
            block => {
                let section = sections.last_mut().unwrap_or(&mut opening);
                add(section, block, &mut pictures);
            }
        }
    }
    let made_with = Message::new("report-made-with").with("version", crate::VERSION).with("seed", run.0.to_string());
    let page = Page {
        language: catalogue.language().tag(),
        title: rich::tame(opening.title),
        style: STYLE,
        policy: policy(),
        skip: catalogue.word("report-skip"),
        contents: catalogue.word("report-contents"),
        figures: catalogue.word("report-figures"),
        made_with: catalogue.say(&made_with.with("draws", Arg::Count(run.1 as f64))),
        opening,
        sections,
    };
    page.render()
}

fn add<'a>(section: &mut Section<'a>, block: &'a Block, pictures: &mut usize) {
    let Block::Picture(picture) = block else {
        section.parts.push(Part::Block(block));
        return;
    };
    *pictures += 1;
    let id = format!("picture-{pictures}");
    let drawn = Drawn { drawing: svg::draw(picture, &id), picture, id };
    match section.parts.last_mut() {
        Some(Part::Pictures(together)) => together.push(drawn),
        _ => section.parts.push(Part::Pictures(vec![drawn])),
    }
}

/// What the page may do: use its own style sheet.
fn policy() -> String {
    let digest = STANDARD.encode(Sha256::digest(STYLE.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'")
}

/// The class of a tone.
fn tone(tone: &Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Strong => "strong",
        Tone::Good => "good",
        Tone::Bad => "bad",
        Tone::Warning => "warning",
        Tone::Quiet => "quiet",
    }
}

impl Table {
    /// Whether a column holds figures.
    fn is_figure(&self, place: &usize) -> bool {
        self.columns.get(*place).is_some_and(|column| column.alignment == Alignment::Right)
    }
}

impl Row {
    /// What the row is about: its first cell.
    fn head(&self) -> Cell {
        self.cells.first().cloned().unwrap_or_default()
    }

    /// The other cells.
    fn rest(&self) -> &[Cell] {
        self.cells.get(1..).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
