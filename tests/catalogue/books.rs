//! Workbooks, beside those of `tests/workbooks.rs`, from the command line.

use crate::Case;
use crate::workbook::{archive, ods, xlsx};

const TABLE: &str = "kanal,volym,kostnad\ntelefon,12000,600000\nbrev,300,9000\n";

fn book(name: &'static str, code: &'static str, sheets: &[(&str, &str)]) -> Case {
    Case::new(name, code, "nulage underlag.xlsx --months 12").with("underlag.xlsx", xlsx(sheets))
}

fn sheet(name: &'static str, code: &'static str, text: &str) -> Case {
    book(name, code, &[("Nuläge", text)])
}

pub(crate) fn all() -> Vec<Case> {
    let two = [("Nuläge", TABLE), ("2024", TABLE), ("Noter", "Om,detta\n")];
    vec![
        sheet("book-title-row", "", &format!("Kontaktcenter 2025\n\n{TABLE}")),
        sheet("book-units-below-headings", "unreadable-value", "kanal,volym,kostnad\n,st,kr\ntelefon,12000,600000\n"),
        sheet(
            "book-two-tables-below",
            "headings-again",
            &format!("{TABLE}\n\nkanal,antal,kostnad\nchatt,5000,90000\n"),
        ),
        sheet(
            "book-two-tables-beside",
            "column-twice",
            "kanal,volym,,kanal,volym\ntelefon,12000,,telefon,11000\nbrev,300,,brev,280\n",
        ),
        sheet(
            "book-pivot-with-gaps",
            "blank-field",
            "kanal,ärende,volym\ntelefon,flytt,100\n,faktura,50\nbrev,flytt,10\n",
        ),
        sheet("book-totals-without-a-word", "blank-field", &format!("{TABLE},12300,609000\n")),
        sheet("book-totals-row", "totals-row", &format!("{TABLE}Totalsumma,12300,609000\n")),
        sheet("book-text-for-a-number", "unreadable-value", "kanal,volym,kostnad\ntelefon,ca 12000,600000\n"),
        sheet("book-headings-of-another-table", "missing-column", "Namn,Avdelning,Telefon\nAnna,Kundtjänst,123\n"),
        book("book-several-sheets", "sheet-not-named", &two),
        Case::new("book-unknown-sheet", "unknown-sheet", "nulage underlag.xlsx#Nulage --months 12")
            .with("underlag.xlsx", xlsx(&two)),
        Case::new("book-sheet-by-its-number", "unknown-sheet", "nulage underlag.xlsx#1 --months 12")
            .with("underlag.xlsx", xlsx(&two)),
        Case::new("book-sheet-of-notes", "missing-column", "nulage underlag.xlsx#Noter --months 12")
            .with("underlag.xlsx", xlsx(&two)),
        Case::new("book-of-opendocument", "", "nulage underlag.ods#Nuläge --months 12").with("underlag.ods", ods(&two)),
        Case::new("book-sheet-is-named", "", "nulage underlag.xlsx#Nuläge --months 12")
            .with("underlag.xlsx", xlsx(&two)),
        Case::new("book-sheet-of-text", "", "nulage kanaler.csv#Nuläge --months 12")
            .with("kanaler.csv", "kanal;volym\nfax;1\n"),
        Case::new("book-missing", "file-unreadable", "nulage underlag.xlsx#Nuläge"),
        Case::new("book-folder", "file-unreadable", "nulage underlag.xlsx").with("underlag.xlsx/", ""),
        Case::new("book-empty", "file-kind", "nulage underlag.xlsx").with("underlag.xlsx", ""),
        Case::new("book-is-text", "file-kind", "nulage underlag.xlsx").with("underlag.xlsx", "kanal;volym\nfax;1\n"),
        Case::new("book-is-a-web-page", "file-kind", "nulage export.xls")
            .with("export.xls", "<html><table><tr><td>kanal</td></tr></table></html>"),
        Case::new("book-is-a-word-document", "workbook-unreadable", "nulage rapport.xlsx")
            .with("rapport.xlsx", archive(&[("word/document.xml", "<w/>")])),
        Case::new("book-cut-off", "workbook-unreadable", "nulage underlag.xlsx")
            .with("underlag.xlsx", xlsx(&two)[..3000].to_vec()),
        Case::new("book-as-scenario", "", "plan underlag.xlsx").with("underlag.xlsx", xlsx(&two)),
    ]
}
