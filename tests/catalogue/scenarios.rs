//! Scenarios.

use crate::Case;
use crate::workbook::xlsx;

const BASE: &str = "\
version = 1

[scenario]
currency = \"SEK\"
months = 36
discount_rate = 0.07
realisation = 1

[nulage]
channels = \"kanaler.csv\"
months = 12

[defaults]
unresolved_to = { self = 0.7, gives_up = 0.3 }

[channel.telefon]
fixed_cost = 12000

[channel.chatt]
kind = \"chat\"
nki = { low = 60, likely = 68, high = 74 }
fcr = 0.6
cost_per_contact = 32
fixed_cost = 9000
unresolved_to = { telefon = 0.6, gives_up = 0.4 }

[[mix]]
id = \"chatt in, fax ut\"
add = [\"chatt\"]

[[mix.drop]]
channel = \"fax\"
to = { telefon = 0.5, brev = 0.3, lost = 0.2 }
";

const TABLE: &str = "\
kanal;ärende;volym;kostnad;nki;fcr
telefon;flytt;12000;600000;70;0,7
telefon;faktura;6000;300000;66;0,74
brev;flytt;300;30000;52;0,5
fax;flytt;600;48000;50;0,4
";

fn scenario(name: &'static str, code: &'static str, text: impl Into<Vec<u8>>) -> Case {
    Case::new(name, code, "check plan.toml").with("plan.toml", text).with("kanaler.csv", TABLE)
}

/// The scenario with something in it written otherwise.
fn but(name: &'static str, code: &'static str, what: &str, by: &str) -> Case {
    assert!(BASE.contains(what), "{what}");
    scenario(name, code, BASE.replacen(what, by, 1))
}

pub(crate) fn all() -> Vec<Case> {
    let mut all = form();
    all.extend(files());
    all.extend(numbers());
    all.extend(names());
    all
}

fn form() -> Vec<Case> {
    let utf_16: Vec<u8> = format!("\u{feff}{BASE}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let unmarked: Vec<u8> = BASE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        scenario("toml-right", "", BASE),
        scenario("toml-with-a-mark", "", format!("\u{feff}{BASE}")),
        scenario("toml-with-tabs", "", BASE.replace("fcr = 0.6", "\tfcr\t=\t0.6").replace('\n', "\r\n")),
        scenario("toml-empty", "missing-version", ""),
        scenario("toml-in-utf-16", "file-not-text", utf_16),
        scenario("toml-in-utf-16-unmarked", "file-not-text", unmarked),
        scenario("toml-in-windows-1252", "file-not-text", b"version = 1\n# \xe5r 2025\n".to_vec()),
        scenario("toml-is-a-table", "toml-syntax", TABLE),
        scenario("toml-is-json", "toml-syntax", "{\n  \"version\": 1\n}\n"),
        scenario(
            "toml-is-a-word-document",
            "file-binary",
            crate::workbook::archive(&[("word/document.xml", "<w/>")]).into_iter().chain([0xff]).collect::<Vec<_>>(),
        ),
        but("toml-decimal-comma", "toml-syntax", "fcr = 0.6", "fcr = 0,6"),
        but(
            "toml-decimal-comma-in-braces",
            "toml-syntax",
            "{ self = 0.7, gives_up = 0.3 }",
            "{ self = 0,7, gives_up = 0,3 }",
        ),
        but("toml-thousands-by-space", "toml-syntax", "fixed_cost = 12000", "fixed_cost = 12 000"),
        but("toml-thousands-by-dot", "", "fixed_cost = 12000", "fixed_cost = 12.000"),
        but("toml-per-cent-sign", "toml-syntax", "discount_rate = 0.07", "discount_rate = 7%"),
        but("toml-currency-behind-a-number", "toml-syntax", "fixed_cost = 12000", "fixed_cost = 12000 kr"),
        but("toml-curly-quotes", "toml-syntax", "\"SEK\"", "“SEK”"),
        but("toml-curly-quotes-low", "toml-syntax", "[\"chatt\"]", "[„chatt“]"),
        but("toml-quote-left-open", "toml-syntax", "\"SEK\"", "\"SEK"),
        but("toml-without-quotes", "toml-syntax", "\"SEK\"", "SEK"),
        but("toml-true-with-a-capital", "toml-syntax", "fcr = 0.6", "fcr = 0.6\npayroll = True"),
        but("toml-colon-for-equals", "toml-syntax", "fcr = 0.6", "fcr: 0.6"),
        but("toml-no-value", "toml-syntax", "fcr = 0.6", "fcr ="),
        but("toml-comment-by-strokes", "toml-syntax", "fcr = 0.6", "// fcr = 0.6"),
        but("toml-key-twice", "toml-syntax", "fcr = 0.6", "fcr = 0.6\nfcr = 0.7"),
        but("toml-table-twice", "toml-syntax", "[channel.telefon]", "[channel.chatt]"),
        but("toml-bracket-left-open", "toml-syntax", "[scenario]", "[scenario"),
        but("toml-name-with-a-space", "toml-syntax", "[channel.telefon]", "[channel.min sida]"),
        but("toml-name-with-swedish-letters", "toml-syntax", "[channel.telefon]", "[channel.växel]"),
        but("mix-in-single-brackets", "wrong-kind", "[[mix]]", "[mix]"),
        but(
            "drop-as-a-word",
            "wrong-kind",
            "[[mix.drop]]\nchannel = \"fax\"\nto = { telefon = 0.5, brev = 0.3, lost = 0.2 }",
            "drop = \"fax\"",
        ),
        but("drop-in-single-brackets", "wrong-kind", "[[mix.drop]]", "[mix.drop]"),
        but("add-as-a-word", "wrong-kind", "[\"chatt\"]", "\"chatt\""),
        but("version-of-another", "out-of-range", "version = 1", "version = 2"),
        but("version-as-text", "wrong-kind", "version = 1", "version = \"1.0\""),
        but("key-in-swedish", "unknown-key", "currency", "valuta"),
        but("key-with-capitals", "unknown-key", "currency", "Currency"),
        but("key-with-hyphen", "unknown-key", "discount_rate", "discount-rate"),
        but("key-in-the-wrong-table", "unknown-key", "realisation = 1", "realisation = 1\nchannels = \"kanaler.csv\""),
    ]
}

fn files() -> Vec<Case> {
    let book = xlsx(&[
        (
            "Nuläge",
            "kanal,ärende,volym,kostnad,nki,fcr\ntelefon,flytt,12000,600000,70,0.7\nbrev,flytt,300,30000,52,0.5\nfax,flytt,600,ca 48000,50,0.4\n",
        ),
        ("Noter", "Om,detta\n"),
    ]);
    let from_book =
        |name, code, file: &str| but(name, code, "\"kanaler.csv\"", file).with("underlag.xlsx", book.clone());
    vec![
        Case::new("scenario-missing", "file-unreadable", "plan plan.toml"),
        Case::new("scenario-folder-with-one", "", "plan case").with("case/", "").with("case/scenario.toml", BASE),
        Case::new("scenario-folder", "file-unreadable", "plan case").with("case/", ""),
        but("ledger-not-there", "file-unreadable", "kanaler.csv", "kanal.csv"),
        but("ledger-is-a-folder", "file-unreadable", "\"kanaler.csv\"", "\".\""),
        but("ledger-by-a-pattern", "file-unreadable", "kanaler.csv", "*.csv"),
        but("ledger-behind-a-backslash", "path-backslash", "\"kanaler.csv\"", "'data\\kanaler.csv'"),
        but("ledger-behind-an-escape", "toml-syntax", "\"kanaler.csv\"", "\"C:\\Users\\Anna\\kanaler.csv\""),
        but("ledger-is-the-scenario", "", "kanaler.csv", "plan.toml"),
        from_book("ledger-in-a-book", "unreadable-value", "\"underlag.xlsx#Nuläge\""),
        from_book("ledger-in-an-unknown-sheet", "unknown-sheet", "\"underlag.xlsx#Nulage\""),
        from_book("ledger-in-no-sheet-named", "unreadable-value", "\"underlag.xlsx\""),
        from_book("ledger-twice", "figure-in-two-files", "[\"kanaler.csv\", \"kanaler.csv\"]"),
    ]
}

fn numbers() -> Vec<Case> {
    vec![
        but("horizon-of-zero", "out-of-range", "months = 36", "months = 0"),
        but("horizon-of-a-million", "out-of-range", "months = 36", "months = 1000000"),
        but("horizon-of-half-a-month", "not-whole", "months = 36", "months = 36.5"),
        but("horizon-as-text", "wrong-kind", "months = 36", "months = \"36\""),
        but("rate-in-per-cent", "out-of-range", "discount_rate = 0.07", "discount_rate = 7"),
        but("rate-as-text", "wrong-kind", "discount_rate = 0.07", "discount_rate = \"7 %\""),
        but("share-in-per-cent", "out-of-range", "fcr = 0.6", "fcr = 60"),
        but("share-as-text", "wrong-kind", "fcr = 0.6", "fcr = \"60 %\""),
        but("share-as-text-with-comma", "wrong-kind", "fcr = 0.6", "fcr = \"0,6\""),
        but(
            "shares-in-per-cent",
            "out-of-range",
            "{ telefon = 0.5, brev = 0.3, lost = 0.2 }",
            "{ telefon = 50, brev = 30, lost = 20 }",
        ),
        but("shares-over-one", "shares-sum", "brev = 0.3", "brev = 0.6"),
        but("shares-below-one", "shares-sum", "brev = 0.3", "brev = 0.1"),
        but("cost-negative", "out-of-range", "cost_per_contact = 32", "cost_per_contact = -32"),
        but("cost-nan", "not-a-number", "cost_per_contact = 32", "cost_per_contact = nan"),
        but("cost-inf", "not-a-number", "cost_per_contact = 32", "cost_per_contact = inf"),
        but("cost-1e999", "not-a-number", "cost_per_contact = 32", "cost_per_contact = 1e999"),
        but(
            "range-upside-down",
            "low-above-high",
            "{ low = 60, likely = 68, high = 74 }",
            "{ low = 74, likely = 68, high = 60 }",
        ),
        but("range-as-a-list", "", "{ low = 60, likely = 68, high = 74 }", "[60, 68, 74]"),
        but("range-as-text", "wrong-kind", "{ low = 60, likely = 68, high = 74 }", "\"60-74\""),
        but("date-without-quotes", "wrong-kind", "channel = \"fax\"", "channel = \"fax\"\nstart = 2026-01-01"),
    ]
}

fn names() -> Vec<Case> {
    let goals = "realisation = 1\n";
    assert!(BASE.contains(goals));
    vec![
        but(
            "mix-twice",
            "name-twice",
            "[[mix]]\n",
            "[[mix]]\nid = \"chatt in, FAX ut\"\nadd = [\"chatt\"]\n\n[[mix]]\n",
        ),
        but("mix-without-id", "missing-key", "id = \"chatt in, fax ut\"\n", ""),
        but("mix-of-a-channel-misspelled", "unknown-channel", "channel = \"fax\"", "channel = \"faks\""),
        but("mix-of-a-channel-in-another-language", "unknown-channel", "channel = \"fax\"", "channel = \"e-mail\""),
        but(
            "reasons-that-match-nothing",
            "unknown-reason",
            "channel = \"fax\"",
            "channel = \"fax\"\nreasons = [\"fakturra\", \"moving\"]",
        ),
        but("reasons-never-there-together", "", "channel = \"fax\"", "channel = \"fax\"\nreasons = [\"faktura\"]"),
        but(
            "segments-without-their-column",
            "unknown-segment",
            "channel = \"fax\"",
            "channel = \"fax\"\nsegments = [\"privat\"]",
        ),
        but("kind-not-known", "unknown-choice", "kind = \"chat\"", "kind = \"messenger\""),
        but("key-needed-is-missing", "missing-key", "discount_rate = 0.07\n", ""),
        but("table-needed-is-missing", "missing-table", "[nulage]\nchannels = \"kanaler.csv\"\nmonths = 12\n", ""),
        but("candidate-in-the-ledger", "", "add = [\"chatt\"]", "add = [\"brev\"]"),
        but(
            "candidate-in-decomposed-letters",
            "",
            "add = [\"chatt\"]",
            "add = [\"chatt\"]\n\n[[mix.improve]]\nchannel = \"telefon\"\nreasons = [\"a\u{308}rende\"]\nnki = 1",
        ),
    ]
}
