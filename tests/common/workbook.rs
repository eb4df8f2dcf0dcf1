//! Workbooks for tests, made from text.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Sheets of text to an Excel workbook: cells between commas, rows between line ends. A cell is a number where it looks
/// like one, a per cent number where a `%` follows it, a date where it is `2025-01`, and text otherwise.
pub fn xlsx(sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut book = Workbook::new();
    let (percent, month) = (Format::new().set_num_format("0.0%"), Format::new().set_num_format("mmm-yy"));
    for (name, text) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).unwrap();
        for (row, line) in text.lines().enumerate() {
            for (column, cell) in line.split(',').enumerate() {
                let (row, column) = (row as u32, column as u16);
                match kind(cell) {
                    Kind::Blank => {}
                    Kind::Number(value) => {
                        sheet.write_number(row, column, value).unwrap();
                    }
                    Kind::Percent(value) => {
                        sheet.write_number_with_format(row, column, value, &percent).unwrap();
                    }
                    Kind::Month(year, number) => {
                        let date = ExcelDateTime::from_ymd(year, number, 1).unwrap();
                        sheet.write_datetime_with_format(row, column, &date, &month).unwrap();
                    }
                    Kind::Text(text) => {
                        sheet.write_string(row, column, text).unwrap();
                    }
                }
            }
        }
    }
    book.save_to_buffer().unwrap()
}

/// As [`xlsx`], to OpenDocument.
pub fn ods(sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut content = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>"#,
    );
    for (name, text) in sheets {
        content += &format!(r#"<table:table table:name="{name}">"#);
        for line in text.lines() {
            content += "<table:table-row>";
            for cell in line.split(',') {
                let (attributes, shown) = match kind(cell) {
                    Kind::Blank => (String::new(), ""),
                    Kind::Number(value) => (format!(r#"office:value-type="float" office:value="{value}""#), cell),
                    Kind::Percent(value) => (format!(r#"office:value-type="percentage" office:value="{value}""#), cell),
                    Kind::Month(year, number) => {
                        (format!(r#"office:value-type="date" office:date-value="{year}-{number:02}-01""#), cell)
                    }
                    Kind::Text(text) => (r#"office:value-type="string""#.to_owned(), text),
                };
                content += &format!("<table:table-cell {attributes}><text:p>{shown}</text:p></table:table-cell>");
            }
            content += "</table:table-row>";
        }
        content += "</table:table>";
    }
    content += "</office:spreadsheet></office:body></office:document-content>";
    let manifest = r#"<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>"#;
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", &content),
    ])
}

/// An archive of files.
pub fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

enum Kind<'a> {
    Blank,
    Number(f64),
    Percent(f64),
    Month(u16, u8),
    Text(&'a str),
}

fn kind(cell: &str) -> Kind<'_> {
    if cell.is_empty() {
        return Kind::Blank;
    }
    if let Ok(value) = cell.parse() {
        return Kind::Number(value);
    }
    if let Some(value) = cell.strip_suffix('%') {
        return Kind::Percent(format!("{value}e-2").parse().unwrap());
    }
    match cell.split_once('-').map(|(year, month)| (year.parse(), month.parse())) {
        Some((Ok(year), Ok(month))) if cell.len() == 7 => Kind::Month(year, month),
        _ => Kind::Text(cell),
    }
}
