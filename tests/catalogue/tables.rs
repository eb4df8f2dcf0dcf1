//! Tables as text.

use crate::Case;

const TYPED: &str = "nulage kanaler.csv --months 12";

fn table(name: &'static str, code: &'static str, text: impl Into<Vec<u8>>) -> Case {
    Case::new(name, code, TYPED).with("kanaler.csv", text)
}

/// A table of channel, volume, cost and share solved, in which one row is as given.
fn row(name: &'static str, code: &'static str, row: &str) -> Case {
    table(name, code, format!("kanal;volym;kostnad;fcr\ntelefon;12000;600000,50;0,7\n{row}\nbrev;300;9000;0,5\n"))
}

pub(crate) fn all() -> Vec<Case> {
    let mut all = files();
    all.extend(shapes());
    all.extend(headings());
    all.extend(values());
    all.extend(rows());
    all
}

fn files() -> Vec<Case> {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06\0\0\0\\r\xa8f".to_vec();
    vec![
        table("file-empty", "ledger-empty", ""),
        table("file-of-blank-lines", "ledger-empty", "\n\n   \n"),
        table("file-headings-only", "ledger-empty", "kanal;volym;kostnad\n"),
        table("file-picture", "file-binary", png),
        table(
            "file-pdf",
            "file-binary",
            b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Length 4>>stream\nx\0\x01\xff\nendstream".to_vec(),
        ),
        table(
            "file-web-page",
            "missing-column",
            "<!DOCTYPE html>\n<html><body><table><tr><td>kanal</td></tr></table></body></html>\n",
        ),
        table("file-utf-16-cut", "", b"\xff\xfek\0a\0n\0a\0l\0;\0v\0o\0l\0y\0m\0\n\0f\0a\0x\0;\x005\0\n".to_vec()),
        Case::new("file-missing", "file-unreadable", TYPED),
        Case::new("file-folder", "file-unreadable", "nulage underlag.csv").with("underlag.csv/", ""),
        Case::new("file-folder-no-ending", "file-unreadable", "nulage underlag").with("underlag/", ""),
        Case::new("file-address-of-web", "file-unreadable", "nulage https://intranet.example/kanaler.csv"),
        Case::new("file-word-document", "file-kind", "nulage rapport.csv")
            .with("rapport.csv", crate::workbook::archive(&[("word/document.xml", "<w/>")])),
        Case::new("file-numbers", "", "nulage kanaler.numbers")
            .with("kanaler.numbers", crate::workbook::archive(&[("Index/Document.iwa", "x")])),
        Case::new("file-ledger-as-scenario", "", "plan kanaler.csv").with("kanaler.csv", "kanal;volym\nfax;1\n"),
        Case::new("file-months-of-zero", "", "nulage kanaler.csv --months 0")
            .with("kanaler.csv", "kanal;volym\nfax;1\n"),
        Case::new("file-months-missing", "ledger-months-missing", "nulage kanaler.csv")
            .with("kanaler.csv", "kanal;volym\nfax;1\n"),
    ]
}

fn shapes() -> Vec<Case> {
    vec![
        table(
            "line-of-ten-million-columns",
            "row-too-long",
            format!("kanal;volym\ntelefon;1{}\n", ";".repeat(10_000_000)),
        ),
        table("line-of-megabytes", "row-too-long", format!("kanal;volym\n{};1\n", "x".repeat(4 << 20))),
        table("headings-of-megabytes", "row-too-long", "kanal ".repeat(1 << 20)),
        row("quote-left-open", "quote-not-closed", "\"e-post;5000;90000;0,6"),
        row("delimiter-within-a-name", "row-length", "chatt; webb;5000;90000;0,6"),
        row("thousands-between-the-columns", "row-length", "chatt;5;000;90000;0,6"),
        table("delimiters-of-two-kinds", "row-length", "kanal;volym;kostnad\ntelefon;12000;600000\nbrev,300,9000\n"),
        table("delimiter-not-known", "missing-column", "kanal|volym|kostnad\ntelefon|12000|600000\nbrev|300|9000\n"),
        table("columns-by-spaces", "missing-column", "kanal    volym   kostnad\ntelefon  12000   600000\n"),
        table("turned-on-its-side", "missing-column", "kanal;telefon;brev\nvolym;12000;300\nkostnad;600000;9000\n"),
        table(
            "months-as-columns",
            "missing-column",
            "kanal;jan-25;feb-25;mar-25\ntelefon;1000;1100;900\nbrev;20;30;10\n",
        ),
        row("blank-line-in-the-middle", "", "\n;;;\nchatt;5000;90000;0,6"),
        row("headings-again", "headings-again", "kanal;volym;kostnad;fcr\nchatt;5000;90000;0,6"),
        row("second-table-below", "headings-again", "\nÄrendetyp;Antal;Andel;\nfaktura;100;0,5;"),
    ]
}

fn headings() -> Vec<Case> {
    vec![
        table("headings-missing", "missing-column", "telefon;12000;600000\nbrev;300;9000\n"),
        table("headings-twice", "column-twice", "kanal;volym;volym\ntelefon;12000;11000\n"),
        table("headings-of-two-languages", "", "kanal;volume;kustannus\ntelefon;12000;600000\nbrev;300;9000\n"),
        table("headings-of-two-languages-for-one-column", "column-twice", "kanal;volym;määrä\ntelefon;12000;11000\n"),
        table("headings-of-another-language", "missing-column", "Kanal;Anzahl;Kosten\nTelefon;12000;600000\n"),
        table(
            "headings-in-decomposed-letters",
            "",
            "kanal;a\u{308}rendetyp;volym\ntelefon;flytt;12000\nbrev;flytt;30\n",
        ),
        table("heading-with-unit-unknown", "unknown-unit", "kanal;volym;hanteringstid (fot)\ntelefon;12000;6\n"),
        table("heading-of-thousands-of-contacts", "unknown-unit", "kanal;volym (tusen)\ntelefon;12\n"),
        table("heading-that-misleads", "misleading-heading", "kanal;inkommande;svar\ntelefon;12000;800\n"),
        table("heading-of-a-title", "", "Kontaktcenter 2025;;\nkanal;volym;kostnad\ntelefon;12000;600000\n"),
        table("heading-of-two-lines", "", "kanal;\"volym\n(st)\";kostnad\ntelefon;12000;600000\n"),
    ]
}

fn values() -> Vec<Case> {
    vec![
        table("one-channel", "", "kanal;volym;kostnad\ntelefon;12000;600000\n"),
        table("volume-of-zero-everywhere", "no-contacts", "kanal;volym;kostnad\ntelefon;0;0\nbrev;0;0\n"),
        row("volume-of-zero-with-cost", "cost-without-volume", "fax;0;4000;"),
        table(
            "cost-below-its-fixed-part",
            "cost-below-fixed-cost",
            "kanal;volym;kostnad;fast kostnad\ntelefon;12000;5000;6000\n",
        ),
        row("volume-nan", "unreadable-value", "fax;NaN;4000;"),
        row("volume-inf", "unreadable-value", "fax;inf;4000;"),
        row("volume-1e999", "unreadable-value", "fax;1e999;4000;"),
        row("volume-minus-zero", "", "fax;-0;0;"),
        row("volume-negative", "out-of-range", "fax;-40;4000;"),
        row("volume-negative-in-brackets", "unreadable-value", "fax;(40);4000;"),
        row("volume-about", "unreadable-value", "fax;ca 500;4000;"),
        row("volume-range", "unreadable-value", "fax;400-500;4000;"),
        row("volume-more-than", "unreadable-value", "fax;>500;4000;"),
        row("volume-in-words", "unreadable-value", "fax;femhundra;4000;"),
        row("volume-with-unit", "unreadable-value", "fax;500 st;4000;"),
        row("volume-blank", "blank-field", "fax;;4000;"),
        row("cost-dash", "unreadable-value", "fax;40;-;"),
        row("cost-en-dash", "unreadable-value", "fax;40;–;"),
        row("cost-not-available", "unreadable-value", "fax;40;n/a;"),
        row("cost-missing-in-words", "unreadable-value", "fax;40;saknas;"),
        row("cost-failed-formula", "cell-failed", "fax;40;#SAKNAS!;"),
        row("cost-question-mark", "unreadable-value", "fax;40;?;"),
        row("cost-in-two-currencies", "currency-mixed", "fax;40;4000 kr;\nchatt;50;350 €;0,5"),
        table(
            "cost-in-another-currency-than-its-heading",
            "currency-mixed",
            "kanal;volym;kostnad (kr)\nfax;40;400\nchatt;50;350 €\n",
        ),
        row("share-of-eighty-five", "out-of-range", "fax;40;4000;85"),
        row("share-over-hundred-per-cent", "out-of-range", "fax;40;4000;120 %"),
        table(
            "share-of-all-below-one-per-cent",
            "percent-unclear",
            "kanal;volym;fcr (%)\ntelefon;12000;0,7\nbrev;300;0,5\n",
        ),
        table("index-as-a-share", "percent-unclear", "kanal;volym;nki\ntelefon;12000;0,71\nbrev;300;0,65\n"),
        table("index-over-hundred", "out-of-range", "kanal;volym;nki\ntelefon;12000;71\nbrev;300;650\n"),
        table("decimal-marks-of-two-kinds", "decimal-mixed", "kanal;volym;kostnad\ntelefon;1000;50,5\nbrev;100;50.5\n"),
        table(
            "thousands-of-another-kind",
            "decimal-mixed",
            "kanal;volym;kostnad\ntelefon;1000;50,5\nbrev;100;1,234.50\n",
        ),
        table("thousands-or-decimals", "decimal-unclear", "kanal;volym;kostnad\ntelefon;1.234;5.000\n"),
        table("thousands-in-the-wrong-place", "unreadable-value", "kanal;volym;kostnad\ntelefon;12 34;50,5\n"),
        table("month-thirteen", "unreadable-value", "kanal;månad;volym\ntelefon;2025-12;100\ntelefon;2025-13;90\n"),
        table("month-in-american-order", "unreadable-value", "kanal;månad;volym\ntelefon;01/31/2025;100\n"),
        table("month-that-could-be-two", "unreadable-value", "kanal;månad;volym\ntelefon;01/02/2025;100\n"),
        table(
            "month-without-year",
            "unreadable-value",
            "kanal;månad;volym\ntelefon;januari;100\ntelefon;februari;90\n",
        ),
        table("month-is-a-quarter", "unreadable-value", "kanal;månad;volym\ntelefon;2025 Q1;100\n"),
        table("month-is-a-year", "unreadable-value", "kanal;månad;volym\ntelefon;2025;100\n"),
        table("month-is-a-week", "unreadable-value", "kanal;månad;volym\ntelefon;2025-W07;100\n"),
        table("time-unclear", "unreadable-value", "kanal;volym;hanteringstid\ntelefon;12000;sex minuter\n"),
        table("time-with-decimal-seconds", "unreadable-value", "kanal;volym;hanteringstid\ntelefon;12000;5:75\n"),
    ]
}

fn rows() -> Vec<Case> {
    let invisible = "kanal;månad;volym\ntelefon;2025-01;100\ntele\u{200b}fon;2025-02;90\n";
    let composed = "kanal;månad;volym\nKärnan;2025-01;100\nKa\u{308}rnan;2025-02;90\n";
    vec![
        table("name-with-zero-width-space", "", invisible),
        table("name-in-decomposed-letters", "", composed),
        table("name-spelled-two-ways", "", "kanal;månad;volym\nE-post;2025-01;100\nEpost;2025-02;90\n"),
        table("name-in-two-cases", "same-keys", "kanal;volym\nTelefon;100\nTELEFON;90\n"),
        table("columns-swapped", "unreadable-value", "kanal;volym\n12000;telefon\n300;brev\n"),
        table("rows-twice", "same-keys", "kanal;volym\ntelefon;12000\nbrev;300\ntelefon;12000\n"),
        row("totals-in-the-middle", "totals-row", "Delsumma;12000;600000,50;\nchatt;5000;90000;0,6"),
        row("totals-with-a-blank-name", "blank-field", ";12300;609000,50;"),
        table(
            "totals-named-by-another-word",
            "totals-row",
            "kanal;ärende;volym\ntelefon;flytt;100\ntelefon;Summa;100\n",
        ),
        row("footer-of-a-note", "timestamp-row", "Källa: ACD, uttag 2025-12-31;;;"),
        table(
            "name-only-in-the-first-row",
            "blank-field",
            "kanal;ärende;volym\ntelefon;flytt;100\n;faktura;50\nbrev;flytt;10\n",
        ),
        table("name-of-a-failed-formula", "cell-failed", "kanal;volym\n#N/A;12000\nbrev;300\n"),
        table("encoding-of-a-mac", "", b"kanal;m\x8cnad;volym\nf\x9aretag;2025-01;100\n".to_vec()),
        table("letters-lost", "text-garbled", "kanal;volym\nf\u{fffd}retag;100\n"),
    ]
}
