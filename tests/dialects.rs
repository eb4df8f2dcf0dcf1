//! The dialects that tables come in: the same data gives the same plan, and a fault is told where it is.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod common;

use std::path::Path;

use common::workbook::{ods, xlsx};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use kanalval::input::{LedgerOptions, read_ledger_with, read_ledgers_with, read_scenario_with};
use kanalval::model::{Code, Severity};
use kanalval::report::findings_to_text;
use kanalval::text::Catalogue;

/// How a program saves text.
struct Dialect {
    name: &'static str,
    delimiter: char,
    decimal: char,
    end: &'static str,
    save: fn(&str) -> Vec<u8>,
    /// A line before the headings.
    first: Option<&'static str>,
    is_quoted: bool,
}

const PLAIN: Dialect = Dialect {
    name: "plain",
    delimiter: ',',
    decimal: '.',
    end: "\n",
    save: |text| text.as_bytes().to_vec(),
    first: None,
    is_quoted: false,
};

fn utf_16(text: &str, is_big: bool, has_mark: bool) -> Vec<u8> {
    let mark = if has_mark { "\u{feff}" } else { "" };
    let codes: Vec<u16> = format!("{mark}{text}").encode_utf16().collect();
    codes.into_iter().flat_map(|code| if is_big { code.to_be_bytes() } else { code.to_le_bytes() }).collect()
}

fn encoded(text: &str, encoding: &'static Encoding) -> Vec<u8> {
    let (bytes, _, has_lost) = encoding.encode(text);
    assert!(!has_lost);
    bytes.into_owned()
}

fn dialects() -> Vec<Dialect> {
    vec![
        PLAIN,
        Dialect { name: "CR LF", end: "\r\n", ..PLAIN },
        Dialect { name: "CR", end: "\r", ..PLAIN },
        Dialect { name: "mark", save: |text| format!("\u{feff}{text}").into_bytes(), ..PLAIN },
        Dialect { name: "quoted", is_quoted: true, end: "\r\n", ..PLAIN },
        Dialect { name: "semicolon", delimiter: ';', decimal: ',', ..PLAIN },
        Dialect { name: "tab", delimiter: '\t', decimal: ',', end: "\r\n", ..PLAIN },
        Dialect { name: "comma twice", decimal: ',', is_quoted: true, ..PLAIN },
        Dialect { name: "sep", delimiter: ';', decimal: ',', end: "\r\n", first: Some("sep=;"), ..PLAIN },
        Dialect { name: "sep quoted", delimiter: ';', first: Some("\"sep=;\""), ..PLAIN },
        Dialect { name: "empty line", delimiter: ';', end: "\r\n", first: Some(""), ..PLAIN },
        Dialect {
            name: "Swedish Excel",
            delimiter: ';',
            decimal: ',',
            end: "\r\n",
            save: |text| encoded(text, WINDOWS_1252),
            ..PLAIN
        },
        Dialect {
            name: "Unicode text of Excel",
            delimiter: '\t',
            decimal: ',',
            end: "\r\n",
            save: |text| utf_16(text, false, true),
            ..PLAIN
        },
        Dialect { name: "UTF-16 BE", end: "\r\n", save: |text| utf_16(text, true, true), ..PLAIN },
        Dialect { name: "UTF-16 LE, unmarked", end: "\r\n", save: |text| utf_16(text, false, false), ..PLAIN },
        Dialect { name: "UTF-16 BE, unmarked", end: "\r", save: |text| utf_16(text, true, false), ..PLAIN },
        Dialect {
            name: "sep in UTF-16",
            delimiter: ';',
            first: Some("sep=;"),
            save: |text| utf_16(text, false, true),
            ..PLAIN
        },
    ]
}

impl Dialect {
    /// Lines of fields, with `|` between them and `.` as the decimal mark, as this dialect writes them.
    fn write(&self, lines: &[&str]) -> String {
        let field = |field: &str| {
            let is_number = field.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            let field = if is_number { field.replace('.', &self.decimal.to_string()) } else { field.to_owned() };
            let needs_quotes = field.contains([self.delimiter, '"', '\n', '\r']);
            if self.is_quoted || needs_quotes { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
        };
        let line = |line: &&str| line.split('|').map(field).collect::<Vec<_>>().join(&self.delimiter.to_string());
        let first = self.first.map(str::to_owned);
        let lines: Vec<String> = first.into_iter().chain(lines.iter().map(line)).collect();
        lines.join(self.end) + self.end
    }
}

const LINES: [&str; 5] = [
    "Kanal|Ärendetyp, grupp|Månad|Volym|Kostnad (kr)|NKI",
    "Telefon åäö|faktura|jan-25|1000|50000.5|65.4",
    "Brev \"B\"|flytt, \"ut\"\neller in|jan-25|20|1000|",
    "Fax|faktura|jan-25|30|FEL|50.1",
    "Chatt|faktura|jan-25|40|900|70.0",
];

#[test]
fn a_fault_is_told_at_its_line_and_column_in_every_dialect() {
    for dialect in dialects() {
        let text = dialect.write(&LINES);
        let bytes = (dialect.save)(&text);
        let loaded = read_ledger_with(Path::new("a.csv"), None, &|_| Ok(bytes.clone()));
        let said = findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false);
        let name = dialect.name;
        let errors: Vec<_> = loaded.findings.iter().filter(|one| one.severity() == Severity::Error).collect();
        assert_eq!(errors.len(), 1, "{name}:\n{said}");
        assert_eq!(errors[0].code, Code::UnreadableValue, "{name}:\n{said}");
        let place = loaded.sources.place(errors[0].at).unwrap();
        // Counted by hand: a line for each line above, one more for the line end in quotes.
        let line = 5 + usize::from(dialect.first.is_some());
        let quotes = if dialect.is_quoted { 9 } else { 0 };
        let column = "Fax|faktura|jan-25|30|".chars().count() + quotes + 1;
        assert_eq!((place.line, place.column, place.width), (line, column, 3), "{name}:\n{said}");
        assert!(place.line_text.starts_with(if dialect.is_quoted { "\"Fax" } else { "Fax" }), "{name}");
    }
}

#[test]
fn named_encodings_are_read_and_the_rest_is_asked_for() {
    let text = "kanal;mesec;obim\nтелефон;jan-25;5\nčaršija;jan-25;7\n".replace("телефон", "šđčćž");
    let bytes = encoded(&text, Encoding::for_label(b"windows-1250").unwrap());
    let read = |encoding: Option<&str>| {
        let options = LedgerOptions { encoding: encoding.map(str::to_owned), ..LedgerOptions::default() };
        read_ledgers_with(&["a.csv".into()], &options, &|_| Ok(bytes.clone()))
    };
    let names: Vec<String> =
        read(Some("windows-1250")).plan.unwrap().channels.into_iter().map(|one| one.name).collect();
    assert_eq!(names, ["šđčćž", "čaršija"]);
    let guessed = read(None);
    assert!(guessed.findings.iter().any(|one| one.code == Code::EncodingGuessed));
    let unknown = read(Some("windows-125o"));
    let said = findings_to_text(&unknown.findings, &unknown.sources, &Catalogue::english(""), false);
    assert!(said.contains("Did you mean `windows-125"), "{said}");
    let wrong = read(Some("utf-8"));
    assert!(wrong.findings.iter().any(|one| one.code == Code::FileNotText));
    assert_eq!(UTF_8.name(), "UTF-8");
}

#[test]
fn what_the_ledger_cannot_say_is_stated() {
    let read = |text: &str, options: LedgerOptions| {
        let bytes = text.as_bytes().to_vec();
        let loaded = read_ledgers_with(&["a.csv".into()], &options, &|_| Ok(bytes.clone()));
        loaded.plan.map(|plan| plan.assumptions.all().iter().map(|one| one.distribution.mean()).collect::<Vec<_>>())
    };
    let options =
        |decimal| LedgerOptions { months: Some(1), decimal, delimiter: Some(';'), ..LedgerOptions::default() };
    let text = "kanal;volym;kostnad\ntelefon;1;1.234\n";
    assert_eq!(read(text, options(None)), None);
    assert_eq!(read(text, options(Some('.'))).unwrap()[0], 1.234);
    assert_eq!(read(text, options(Some(','))).unwrap()[0], 1234.0);
}

#[test]
fn rows_that_are_no_data_are_left_out_by_their_texts() {
    let scenario = "version = 1\n[scenario]\nmonths = 12\ndiscount_rate = 0.05\nrealisation = 1\ncurrency = \"SEK\"\n[nulage]\n\
        channels = \"a.csv\"\nmonths = 12\nignore_rows = [\"Totalt\", \"Timestamp:*\"]\n[defaults]\n\
        unresolved_to = { self = 0.5, gives_up = 0.5 }\n";
    let table = "kanal;volym;fcr\ntelefon;100;0,7\nTOTALT;100;\nTimestamp: 2025-01-01\n";
    let read = |path: &Path| match path.to_str() {
        Some("lardomar.toml") => Err(std::io::ErrorKind::NotFound.into()),
        _ => Ok(if path.ends_with("a.csv") { table } else { scenario }.as_bytes().to_vec()),
    };
    let loaded = read_scenario_with(Path::new("a.toml"), &read);
    let said = findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false);
    assert!(loaded.findings.iter().all(|one| one.code != Code::IgnoresNothing), "{said}");
    let plan = loaded.plan.unwrap_or_else(|| panic!("{said}"));
    assert_eq!(plan.channels.len(), 1);
}

/// The ledger of the example, whose own file is as Swedish Excel saves it, in other forms.
struct Example {
    scenario: String,
    rows: Vec<Vec<String>>,
}

impl Example {
    fn read() -> Self {
        let bytes = std::fs::read("examples/energibolaget/channels.csv").unwrap();
        let text = WINDOWS_1252.decode(&bytes).0.into_owned();
        let rows = text.lines().map(|line| line.split(';').map(str::to_owned).collect()).collect();
        Self { scenario: std::fs::read_to_string("examples/energibolaget/scenario.toml").unwrap(), rows }
    }

    /// The rows with other headings, each field by its column.
    fn with(&self, headings: &str, delimiter: &str, field: impl Fn(usize, &str) -> String) -> String {
        let mut text = headings.to_owned() + "\n";
        for row in &self.rows[1..] {
            let fields: Vec<String> = row.iter().enumerate().map(|(column, text)| field(column, text)).collect();
            text += &(fields.join(delimiter) + "\n");
        }
        text
    }

    /// The plan as JSON, with the ledger in a file of this name.
    fn json(&self, name: &str, bytes: &[u8]) -> String {
        assert!(self.scenario.contains("\"channels.csv\""));
        let mut scenario = self.scenario.replace("\"channels.csv\"", &format!("\"{name}\""));
        if name != "channels.csv" {
            scenario = scenario.replace("encoding = \"windows-1252\"", "");
        }
        let file = name.split('#').next().unwrap().to_owned();
        // The file beside it is always the same: UTF-8, whatever the ledger is in.
        let preferences = std::fs::read("examples/energibolaget/preferences.csv").unwrap();
        let preferences = WINDOWS_1252.decode(&preferences).0.into_owned();
        let read = |path: &Path| {
            Ok(match path.to_str() {
                _ if path.ends_with(&file) => bytes.to_vec(),
                Some("lardomar.toml") => return Err(std::io::ErrorKind::NotFound.into()),
                Some("preferences.csv") => preferences.clone().into_bytes(),
                _ => scenario.clone().into_bytes(),
            })
        };
        let loaded = read_scenario_with(Path::new("scenario.toml"), &read);
        let said = findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false);
        let plan = loaded.plan.as_ref().unwrap_or_else(|| panic!("{name}: {said}"));
        common::report_without_places(&loaded, plan, &common::run(plan, 20), 20)
    }
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const FINNISH: [&str; 12] =
    ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];

fn month(text: &str) -> usize {
    MONTHS.iter().position(|name| text.starts_with(name)).unwrap()
}

/// Per cent to a share, by the digits.
fn share(text: &str) -> String {
    let value: f64 = format!("{}e-2", text.replace(',', ".")).parse().unwrap();
    value.to_string()
}

#[test]
fn the_same_data_in_every_form_gives_the_same_plan_to_the_last_bit() {
    const PLAIN: &str = "channel,reason,segment,month,volume,cost,fixed_cost,nki,responses,fcr,aht,employee,revenue";
    let example = Example::read();
    let plain = example.with(PLAIN, ",", |column, text| match column {
        3 => format!("2025-{:02}", month(text) + 1),
        9 if !text.is_empty() => share(text),
        _ => text.replace(',', "."),
    });
    let expected = example.json("plain.csv", plain.as_bytes());
    let swedish = std::fs::read("examples/energibolaget/channels.csv").unwrap();
    assert!(example.json("channels.csv", &swedish) == expected, "Swedish Excel");
    let headings = "Kanava\tYhteydenoton syy\tAsiakasryhmä\tKuukausi\tMäärä\tKustannus (tkr)\tKiinteä kustannus (kr)\t\
        Asiakastyytyväisyysindeksi\tKyselyvastaukset\tRatkaistu ensikontaktissa\tKäsittelyaika\tHenkilöstö\tTuotto";
    let finnish = example.with(headings, "\t", |column, text| match column {
        3 => format!("{}.25", FINNISH[month(text)]),
        5 if !text.is_empty() => format!("{:.3}", text.parse::<f64>().unwrap() / 1000.0).replace('.', ","),
        4 | 6 | 12 => thousands(text),
        9 if !text.is_empty() => format!("{text} %"),
        10 if !text.is_empty() => {
            let seconds: u32 = text.parse().unwrap();
            format!("{}:{:02}", seconds / 60, seconds % 60)
        }
        _ => text.to_owned(),
    });
    let finnish = utf_16(&finnish.replace('\n', "\r\n"), false, true);
    assert!(example.json("suomi.txt", &finnish) == expected, "Finnish Excel");
    let cells = example.with(PLAIN, ",", |column, text| match column {
        3 => format!("2025-{:02}", month(text) + 1),
        9 if !text.is_empty() => format!("{}%", text.replace(',', ".")),
        _ => text.replace(',', "."),
    });
    assert!(example.json("underlag.xlsx#Nuläge", &xlsx(&[("Om", "text"), ("Nuläge", &cells)])) == expected, "xlsx");
    assert!(example.json("underlag.ods", &ods(&[("Nuläge", &cells)])) == expected, "ods");
}

/// Digits in groups of three, with no-break spaces.
fn thousands(text: &str) -> String {
    let mut grouped = String::new();
    for (place, digit) in text.chars().enumerate() {
        if place > 0 && (text.len() - place).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}
