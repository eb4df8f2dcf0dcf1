//! Merged cells of OpenDocument, which the reader of workbooks does not tell.

use std::collections::HashMap;
use std::io::{BufReader, Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use zip::ZipArchive;

use super::grid::Region;

/// The merged cells of each sheet, by its name; none where the file cannot be looked into.
pub(super) fn merged(bytes: &[u8]) -> HashMap<String, Vec<Region>> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return HashMap::new() };
    let Ok(content) = archive.by_name("content.xml") else { return HashMap::new() };
    scan(content)
}

fn scan(content: impl Read) -> HashMap<String, Vec<Region>> {
    let mut reader = Reader::from_reader(BufReader::new(content));
    let mut found: HashMap<String, Vec<Region>> = HashMap::new();
    let (mut sheet, mut row, mut column, mut rows, mut buffer) = (String::new(), 0, 0, 1, Vec::new());
    loop {
        buffer.clear();
        let (start, is_empty) = match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => (start, false),
            Ok(Event::Empty(start)) => (start, true),
            Ok(Event::End(end)) if end.name().as_ref() == ROW => {
                row += rows;
                continue;
            }
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => continue,
        };
        match start.name().as_ref() {
            "table:table" => {
                (row, column) = (0, 0);
                sheet = attribute(&start, "table:name").unwrap_or_default();
            }
            ROW => {
                rows = count(&start, "table:number-rows-repeated");
                column = 0;
                row += if is_empty { rows } else { 0 };
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let down = count(&start, "table:number-rows-spanned");
                let across = count(&start, "table:number-columns-spanned");
                if down > 1 || across > 1 {
                    let region = Region { rows: row..=row + down - 1, columns: column..=column + across - 1 };
                    found.entry(sheet.clone()).or_default().push(region);
                }
                column += count(&start, "table:number-columns-repeated");
            }
            _ => {}
        }
    }
}

const ROW: &str = "table:table-row";

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.try_get_attribute(name).ok()??;
    Some(quick_xml::escape::unescape(&attribute.value).ok()?.into_owned())
}

/// A number of rows or columns, 1 where it is not stated; no sheet has more than a few million of either.
fn count(start: &BytesStart<'_>, name: &str) -> usize {
    attribute(start, name).and_then(|text| text.parse::<usize>().ok()).unwrap_or(1).clamp(1, 1 << 24)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merged_cells_are_found_behind_rows_and_cells_that_repeat() {
        let content = "<table:table table:name='A &amp; B'><table:table-row table:number-rows-repeated='3'/>\
            <table:table-row><table:table-cell table:number-columns-repeated='2'/>\
            <table:table-cell table:number-rows-spanned='2' table:number-columns-spanned='1'><text:p>5</text:p>\
            </table:table-cell></table:table-row></table:table>\
            <table:table table:name='C'><table:table-row><table:table-cell/></table:table-row></table:table>";
        let found = scan(content.as_bytes());
        let regions = &found["A & B"];
        assert_eq!((found.len(), regions.len()), (1, 1));
        assert_eq!((regions[0].rows.clone(), regions[0].columns.clone()), (3..=4, 2..=2));
    }
}
