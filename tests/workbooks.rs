//! Ledgers in workbooks, made here: what is read, and what is said of what cannot be.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod common;

use std::path::Path;

use common::workbook::{archive, ods, xlsx};
use kanalval::input::{Loaded, read_ledger_with};
use kanalval::model::{Code, Plan};
use kanalval::report::findings_to_text;
use kanalval::text::Catalogue;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

const TABLE: &str = "\
kanal,ärendetyp,månad,volym,kostnad (tkr),nki,löst vid första kontakt,hanteringstid (min)
telefon,faktura,2025-01,100,727.307,65.4,73.4%,7
telefon,flytt,2025-01,50,30,61,80%,6.5
brev,faktura,2025-01,20,12.5,48,61%,
brev,flytt,2025-01,10,6.25,,70%,
";

fn read(path: &str, bytes: Vec<u8>) -> Loaded {
    read_ledger_with(Path::new(path), None, &|asked| {
        assert_eq!(asked, Path::new(path.split('#').next().unwrap()));
        Ok(bytes.clone())
    })
}

fn told(loaded: &Loaded) -> String {
    findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false)
}

fn plan(loaded: Loaded) -> Plan {
    let said = told(&loaded);
    loaded.plan.unwrap_or_else(|| panic!("{said}"))
}

fn finds(loaded: &Loaded, code: Code) -> String {
    let said = told(loaded);
    assert!(loaded.findings.iter().any(|finding| finding.code == code), "{}:\n{said}", code.word());
    assert!(!said.contains("{$"), "{said}");
    said
}

/// A sheet with headings and a row, to be written to.
fn sheet(change: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Nuläge").unwrap();
    for (column, heading) in ["kanal", "månad", "volym", "kostnad", "nki", "hanteringstid"].iter().enumerate() {
        sheet.write_string(0, column as u16, *heading).unwrap();
    }
    let month = Format::new().set_num_format("mmm-yy");
    for (row, name) in ["telefon", "brev"].iter().enumerate() {
        let row = row as u32 + 1;
        sheet.write_string(row, 0, *name).unwrap();
        sheet.write_datetime_with_format(row, 1, ExcelDateTime::from_ymd(2025, 3, 31).unwrap(), &month).unwrap();
        sheet.write_number(row, 2, 100).unwrap();
        sheet.write_number(row, 3, 0.1 + 0.2).unwrap();
        sheet.write_number(row, 4, 65.4).unwrap();
        sheet.write_number(row, 5, 330).unwrap();
    }
    change(sheet);
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_says_what_the_same_table_says_as_text() {
    let json = |path: &str, bytes: Vec<u8>| {
        let loaded = read(path, bytes);
        let said = told(&loaded);
        let plan = loaded.plan.as_ref().unwrap_or_else(|| panic!("{said}"));
        common::report_without_places(&loaded, plan, &common::run(plan, 1), 1)
    };
    let text = json("a.csv", TABLE.replace('%', " %").into_bytes());
    assert!(text.contains("\"satisfaction_metric\": \"nki\""), "{text}");
    assert_eq!(json("a.xlsx", xlsx(&[("Nuläge", TABLE)])), text);
    assert_eq!(json("a.ods", ods(&[("Nuläge", TABLE)])), text);
}

#[test]
fn dates_times_and_the_noise_of_sums_are_read() {
    let time = Format::new().set_num_format("[mm]:ss");
    let bytes = sheet(|sheet| {
        for row in 1..3 {
            sheet.write_number_with_format(row, 5, 330.0 / 86_400.0, &time).unwrap();
        }
    });
    let plan = plan(read("a.xlsx", bytes));
    let value = |name: &str| {
        let one = plan.assumptions.all().iter().find(|one| one.name == name);
        one.unwrap_or_else(|| panic!("{:?}", plan.assumptions.all())).distribution.mean()
    };
    assert!((value("nulage.telefon.cost_per_contact") - 0.003).abs() < 1e-12);
    assert_eq!(plan.ledger_months, 1);
    assert_eq!(value("nulage.telefon.aht"), 330.0);
}

#[test]
fn what_is_wrong_in_a_workbook_is_told_with_its_cell() {
    let per_cent = Format::new().set_num_format("0%");
    let hours = Format::new().set_num_format("h:mm");
    let table = "kanal,volym\ntelefon,100\nbrev,20\n";
    let note = "En anteckning,om annat\n";
    let cases: Vec<(&str, Code, &str, Vec<u8>)> = vec![
        (
            "value",
            Code::UnreadableValue,
            "a.xlsx",
            sheet(|sheet| {
                sheet.write_string(2, 2, "många").unwrap();
            }),
        ),
        (
            "date",
            Code::UnreadableValue,
            "a.xlsx",
            sheet(|sheet| {
                let date = Format::new().set_num_format("yyyy-mm-dd");
                sheet.write_datetime_with_format(1, 3, ExcelDateTime::from_ymd(2025, 1, 1).unwrap(), &date).unwrap();
            }),
        ),
        (
            "per-cent",
            Code::UnreadableValue,
            "a.xlsx",
            sheet(|sheet| {
                sheet.write_number_with_format(1, 3, 0.5, &per_cent).unwrap();
            }),
        ),
        (
            "failed",
            Code::CellFailed,
            "a.xlsx",
            sheet(|sheet| {
                sheet.write_formula(2, 3, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
            }),
        ),
        ("not-computed", Code::FormulaNotComputed, "a.xlsx", not_computed()),
        (
            "merged",
            Code::MergedCells,
            "a.xlsx",
            sheet(|sheet| {
                sheet.merge_range(1, 3, 2, 3, "100", &Format::new()).unwrap();
            }),
        ),
        ("merged-ods", Code::MergedCells, "a.ods", merged_ods()),
        (
            "blank",
            Code::BlankKey,
            "a.xlsx",
            sheet(|sheet| {
                sheet.write_string(2, 0, " ").unwrap();
            }),
        ),
        (
            "same-keys",
            Code::SameKeys,
            "a.xlsx",
            sheet(|sheet| {
                sheet.write_string(2, 0, "Telefon").unwrap();
            }),
        ),
        (
            "total",
            Code::TotalsRow,
            "a.xlsx",
            sheet(|sheet| {
                sheet.write_string(2, 0, "Summa").unwrap();
            }),
        ),
        ("shares", Code::PercentUnclear, "a.ods", ods(&[("Blad1", "kanal,volym,nki\ntelefon,100,65%\nbrev,20,48%\n")])),
        (
            "hours",
            Code::TimeUnclear,
            "a.xlsx",
            sheet(|sheet| {
                for row in 1..3 {
                    sheet.write_number_with_format(row, 5, 5.5 / 24.0, &hours).unwrap();
                }
            }),
        ),
        ("titles", Code::LinesAboveHeadings, "a.xlsx", xlsx(&[("Blad1", &format!("Rapport,2025\n\n{table}"))])),
        (
            "beside",
            Code::ColumnIgnored,
            "a.xlsx",
            sheet(|sheet| {
                sheet.write_string(2, 8, "obs").unwrap();
            }),
        ),
        ("sheets", Code::SheetNotNamed, "a.xlsx", xlsx(&[("Nuläge", table), ("Förra året", table)])),
        ("no-sheets", Code::SheetNotNamed, "a.xlsx", xlsx(&[("Blad1", note), ("Blad2", note)])),
        ("unknown-sheet", Code::UnknownSheet, "a.xlsx#Nulage", xlsx(&[("Nuläge", table), ("Noter", note)])),
        ("empty", Code::LedgerEmpty, "a.xlsx", xlsx(&[("Nuläge", "")])),
        ("headings-only", Code::LedgerEmpty, "a.xlsx", xlsx(&[("Nuläge", "kanal,volym\n")])),
        ("named-text", Code::FileKind, "a.csv", xlsx(&[("Nuläge", table)])),
        ("named-workbook", Code::FileKind, "a.xlsx", table.as_bytes().to_vec()),
        ("web-page", Code::FileKind, "a.xls", b"<html><table><tr><td>kanal</td></tr></table></html>".to_vec()),
        ("nothing", Code::FileKind, "a.xlsx", Vec::new()),
        ("damaged", Code::WorkbookUnreadable, "a.xlsx", xlsx(&[("Nuläge", table)]).split_off(100)[..900].to_vec()),
        ("cut-off", Code::WorkbookUnreadable, "a.xlsx", xlsx(&[("Nuläge", table)])[..3000].to_vec()),
        ("other-archive", Code::WorkbookUnreadable, "a.xlsx", archive(&[("word/document.xml", "<w/>")])),
        ("locked", Code::WorkbookLocked, "a.xlsx", locked()),
    ];
    for (name, code, path, mut bytes) in cases {
        if name == "damaged" {
            bytes.splice(0..4, *b"PK\x03\x04");
        }
        let loaded = read(path, bytes);
        let said = finds(&loaded, code);
        let widest = said.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= 100, "{name} is {widest} wide:\n{said}");
        insta::assert_snapshot!(name, said);
    }
}

/// A cost that stands for two rows.
fn merged_ods() -> Vec<u8> {
    let text = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let number = |span: &str| {
        format!(
            "<table:table-cell {span} office:value-type=\"float\" office:value=\"100\"><text:p>100</text:p></table:table-cell>"
        )
    };
    let rows = [
        ["kanal", "volym", "kostnad"].map(text).concat(),
        text("telefon") + &number("") + &number("table:number-rows-spanned=\"2\""),
        text("brev") + &number("") + "<table:covered-table-cell/>",
    ];
    let rows = rows.map(|row| format!("<table:table-row>{row}</table:table-row>")).concat();
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Nuläge">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", MANIFEST),
        ("content.xml", &content),
    ])
}

const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>"#;

/// A formula without its value, as other programs write it.
fn not_computed() -> Vec<u8> {
    let sheet = r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>kanal</t></is></c><c r="B1" t="inlineStr"><is><t>volym</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>brev</t></is></c><c r="B2"><f>SUM(1,2)</f></c></row></sheetData></worksheet>"#;
    archive(&[
        (
            "[Content_Types].xml",
            r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"#,
        ),
        (
            "_rels/.rels",
            r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Nuläge" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

/// The container of an encrypted workbook, of which only the directory matters: header, a sector of the allocation
/// table and one of the directory.
fn locked() -> Vec<u8> {
    let mut bytes = vec![0; 512 * 3];
    let mut put = |place: usize, what: &[u8]| bytes[place..place + what.len()].copy_from_slice(what);
    put(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    put(24, &[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    put(44, &1_u32.to_le_bytes());
    put(48, &1_u32.to_le_bytes());
    put(56, &4096_u32.to_le_bytes());
    put(60, &0xffff_fffe_u32.to_le_bytes());
    put(68, &0xffff_fffe_u32.to_le_bytes());
    for place in 0..109 {
        put(76 + place * 4, &if place == 0 { 0 } else { 0xffff_ffff_u32 }.to_le_bytes());
    }
    for place in 0..128 {
        let sector = [0xffff_fffd_u32, 0xffff_fffe].get(place).copied().unwrap_or(0xffff_ffff);
        put(512 + place * 4, &sector.to_le_bytes());
    }
    for (place, (name, kind)) in [("Root Entry", 5_u8), ("EncryptedPackage", 2)].into_iter().enumerate() {
        let start = 1024 + place * 128;
        for (letter, code) in name.encode_utf16().enumerate() {
            put(start + letter * 2, &code.to_le_bytes());
        }
        put(start + 64, &((name.len() as u16 + 1) * 2).to_le_bytes());
        put(start + 66, &[kind, 1]);
        for link in [68, 72, 76] {
            put(start + link, &0xffff_ffff_u32.to_le_bytes());
        }
        put(start + 116, &0xffff_fffe_u32.to_le_bytes());
    }
    bytes
}

#[test]
fn the_only_sheet_that_is_understood_is_read_and_a_hidden_one_by_its_name() {
    let table = "kanal,volym,månad\ntelefon,100,2025-01\n";
    let book = xlsx(&[("Om", "Detta är en,anteckning\n"), ("Nuläge", table)]);
    assert_eq!(plan(read("a.xlsx", book.clone())).channels.len(), 1);
    assert_eq!(plan(read("a.xlsx#nuläge", book)).channels.len(), 1);
    let mut book = Workbook::new();
    for (name, is_hidden) in [("Nu", false), ("Dold", true)] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap().set_hidden(is_hidden);
        for (column, text) in ["kanal", "volym", "månad"].iter().enumerate() {
            sheet.write_string(0, column as u16, *text).unwrap();
        }
        sheet.write_string(1, 0, name).unwrap();
        sheet.write_number(1, 1, 5).unwrap();
        sheet.write_string(1, 2, "jan-25").unwrap();
    }
    let book = book.save_to_buffer().unwrap();
    assert_eq!(plan(read("a.xlsx", book.clone())).channels[0].name, "Nu");
    assert_eq!(plan(read("a.xlsx#Dold", book)).channels[0].name, "Dold");
}

#[test]
fn a_cell_far_away_takes_no_memory_and_no_workbook_panics() {
    let loaded = read(
        "a.xlsx",
        sheet(|sheet| {
            sheet.write_string(1_048_575, 0, "x").unwrap();
        }),
    );
    finds(&loaded, Code::BlankKey);
    let whole = xlsx(&[("Nuläge", TABLE)]);
    for place in (0..whole.len()).step_by(97) {
        let mut broken = whole.clone();
        broken[place] ^= 0x55;
        let _ = read("a.xlsx", broken);
    }
}
