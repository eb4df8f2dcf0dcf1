//! Pages: every text stays text, nothing runs, nothing is fetched.

use super::*;
use crate::report::document::{Card, Column, KeyFigure, Labelled, Notice};
use crate::report::picture::{Axis, Bubble, Bubbles, Drawing};

const HOSTILE: &str = "<img src=x onerror=alert(1)>\"'&`</title></style><script>";

fn table() -> Table {
    let mut table = Table::new(vec![Column::words(""), Column::figures(HOSTILE)]);
    table.row(vec![HOSTILE.into(), Cell::new(HOSTILE, Tone::Bad)]);
    table.total(vec![HOSTILE.into(), "1".into()]);
    table
}

fn picture() -> Picture {
    let axis = || Axis::over(HOSTILE, [0.0, 1.0], &|_| HOSTILE.to_owned());
    let point = Bubble { label: HOSTILE.to_owned(), x: 0.5, y: 0.5, area: 1.0 };
    Picture {
        title: HOSTILE.to_owned(),
        reading: HOSTILE.to_owned(),
        drawing: Drawing::Bubbles(Bubbles { x: axis(), y: axis(), points: vec![point] }),
        table: table(),
    }
}

/// A document with every kind of block, hostile in each of its texts.
fn hostile() -> Document {
    let label = || Labelled { label: Cell::from(HOSTILE), text: HOSTILE.to_owned() };
    let notice = Notice {
        message: HOSTILE.to_owned(),
        help: Some(HOSTILE.to_owned()),
        place: Some(HOSTILE.to_owned()),
        tone: Tone::Warning,
    };
    let figure = KeyFigure { label: HOSTILE.to_owned(), value: Cell::from(HOSTILE), range: HOSTILE.to_owned() };
    let mut document = Document::default();
    document.push(Block::Title(HOSTILE.to_owned()));
    document.push(Block::Lead { text: HOSTILE.to_owned(), tone: Tone::Good });
    document.push(Block::Cards(vec![Card { label: Cell::from(HOSTILE), items: vec![label()] }]));
    document.push(Block::Figures(vec![figure]));
    document.heading(HOSTILE);
    document.subheading(HOSTILE);
    document.paragraph(HOSTILE);
    document.push(Block::Command(HOSTILE.to_owned()));
    document.push(Block::Labels(vec![label()]));
    document.table(table());
    document.notes(vec![HOSTILE.to_owned()]);
    document.push(Block::Notices(vec![notice]));
    document.push(Block::Picture(Box::new(picture())));
    document
}

fn page(document: &Document) -> String {
    print(document, &Catalogue::english("SEK"), (1, 500)).unwrap_or_default()
}

#[test]
fn no_text_becomes_markup() {
    let page = page(&hostile());
    for forbidden in ["<img", "<script", "onerror=alert(1)>", "</title></style>"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    // Everywhere that the text was given, it stands: in the tab too.
    assert!(page.matches("&lt;img src=x onerror=alert(1)&gt;").count() >= 20);
    assert!(page.contains("<title>&#60;img") || page.contains("<title>&lt;img"), "the tab's title");
}

/// The page may use its style sheet and nothing else; the digest is that of what stands in the page.
#[test]
fn the_policy_allows_the_style_sheet_alone() {
    let page = page(&hostile());
    let style = page.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next()).unwrap_or_default();
    let digest = STANDARD.encode(Sha256::digest(style.as_bytes()));
    assert!(page.contains(&format!("default-src 'none'; style-src 'sha256-{digest}'; img-src data:")));
    assert!(!page.contains("style=\"") && !page.contains("http://") && !page.contains("https://"));
    assert!(!style.contains("url(") && !style.contains("@import"));
}

#[test]
fn a_page_is_well_formed() {
    let page = page(&hostile());
    let mut reader = quick_xml::Reader::from_str(page.split_once('\n').map_or("", |(_, rest)| rest));
    reader.config_mut().check_end_names = false;
    let mut open: Vec<String> = Vec::new();
    loop {
        use quick_xml::events::Event;
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                let name = tag.name().as_ref().to_owned();
                if !["meta", "link", "br"].contains(&name.as_str()) {
                    open.push(name);
                }
            }
            Ok(Event::End(tag)) => {
                let name = tag.name().as_ref().to_owned();
                assert_eq!(open.pop(), Some(name), "{open:?}");
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{error} in {open:?}"),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn every_picture_says_what_it_shows_and_has_its_figures() {
    let page = page(&hostile());
    assert_eq!(page.matches("<svg role=\"img\"").count(), 1);
    for part in
        ["<title id=\"picture-1-title\">", "<desc id=\"picture-1-desc\">", "<details><summary>The figures as a table"]
    {
        assert!(page.contains(part), "{part}");
    }
}
