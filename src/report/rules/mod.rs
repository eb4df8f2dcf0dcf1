//! What `check` looks for: every rule with its level, why it is there, what breaks it and what does not.

mod examples;

use serde::Serialize;

use crate::model::{Code, Family, METHOD, Severity, own_limit};
use crate::report::document::{Block, Cell, Column, Document, Labelled, Table, Tone};
use crate::text::{Arg, Catalogue, Message};

pub use examples::{Example, example};

/// Where the folders are that the examples are taken from, below the project.
pub const RULES_FOLDER: &str = "docs/rules";

/// A rule for machines.
#[derive(Debug, Serialize)]
pub struct RuleReport {
    code: &'static str,
    family: &'static str,
    level: &'static str,
    is_settable: bool,
    limit: Option<f64>,
    why: String,
    breaks: Option<&'static str>,
    close: Option<&'static str>,
}

/// All rules for machines.
#[derive(Debug, Serialize)]
pub struct RulesReport {
    schema_version: u32,
    kanalval: &'static str,
    rules: Vec<RuleReport>,
}

/// The rules as JSON has them.
#[must_use]
pub fn rules_as_json(codes: &[Code], catalogue: &Catalogue) -> RulesReport {
    let rule = |code: &Code| {
        let example = example(*code);
        RuleReport {
            code: code.word(),
            family: family_word(code.family()),
            level: code.severity().word(),
            is_settable: code.is_settable(),
            limit: own_limit(*code),
            why: plain(&why(*code, catalogue)),
            breaks: example.map(|example| example.breaks.as_str()),
            close: example.map(|example| example.close.as_str()),
        }
    };
    RulesReport {
        schema_version: super::json::SCHEMA_VERSION,
        kanalval: crate::VERSION,
        rules: codes.iter().map(rule).collect(),
    }
}

/// Every rule in one line, by family, errors first.
#[must_use]
pub fn rules(catalogue: &Catalogue) -> Document {
    let mut document = Document::default();
    document.push(Block::Title(catalogue.word("rules-title")));
    for (family, heading) in [
        (Family::Method, "rules-family-method"),
        (Family::Results, "rules-family-results"),
        (Family::Files, "rules-family-files"),
    ] {
        document.heading(catalogue.word(heading));
        let columns = ["rules-column-code", "rules-column-level", "rules-column-why"];
        let mut table = Table::new(columns.map(|key| Column::words(catalogue.word(key))).to_vec());
        let mut codes: Vec<Code> = Code::ALL.iter().copied().filter(|code| code.family() == family).collect();
        codes.sort_by_key(|code| (code.severity(), code.word()));
        for code in codes {
            let level = Cell::new(catalogue.word(code.severity().key()), tone_of(code.severity()));
            table.row(vec![code.word().into(), level, first_sentence(&why(code, catalogue)).into()]);
        }
        document.table(table);
    }
    document
}

/// One rule in full.
#[must_use]
pub fn rule(code: Code, catalogue: &Catalogue) -> Document {
    let mut document = Document::default();
    document.push(Block::Title(code.word().to_owned()));
    add_rule(&mut document, code, catalogue);
    document
}

/// All rules in full, as the page of the manual has them.
#[must_use]
pub fn manual(catalogue: &Catalogue) -> Document {
    let mut document = Document::default();
    document.push(Block::Title(catalogue.word("rules-title")));
    let mut codes = Code::ALL.to_vec();
    codes.sort_by_key(|code| code.word());
    for code in codes {
        document.heading(code.word());
        add_rule(&mut document, code, catalogue);
    }
    document
}

fn add_rule(document: &mut Document, code: Code, catalogue: &Catalogue) {
    document.paragraph(why(code, catalogue));
    let level = catalogue.word(code.severity().key());
    let key = if code.is_settable() { "rules-level-settable" } else { "rules-level-fixed" };
    let label = |key: &'static str, text: String| Labelled { label: catalogue.word(key).into(), text };
    let mut labels = vec![label("rules-level", catalogue.say(&Message::new(key).with("level", level)))];
    if let Some(limit) = own_limit(code) {
        labels.push(label("rules-limit", catalogue.argument(&Arg::Number(limit))));
    }
    document.push(Block::Labels(labels));
    match example(code) {
        Some(example) if example.breaks != example.close => {
            document.subheading(catalogue.word("rules-breaks"));
            document.push(Block::Code(example.breaks.clone()));
            document.subheading(catalogue.word("rules-close"));
            document.push(Block::Code(example.close.clone()));
        }
        Some(_) => {
            let folder = format!("{RULES_FOLDER}/{}", code.word());
            document.paragraph(catalogue.say(&Message::new("rules-odd-example").with("folder", folder)));
        }
        None => document.paragraph(catalogue.word("rules-no-example")),
    }
    if code.is_settable() && code.severity() != Severity::Notice {
        document.subheading(catalogue.word("rules-allow-label"));
        document.push(Block::Code(plain(&format!(
            "[check]\n{}",
            catalogue.say(&Message::new("rules-allow").with("code", code.word()))
        ))));
    }
}

/// The reason of a rule.
fn why(code: Code, catalogue: &Catalogue) -> String {
    catalogue.find(&format!("rule-{}", code.word())).unwrap_or_default()
}

fn first_sentence(text: &str) -> String {
    let end = text.find(". ").map_or(text.len(), |end| end + 1);
    text[..end].to_owned()
}

fn family_word(family: Family) -> &'static str {
    match family {
        Family::Files => "files",
        Family::Method => METHOD,
        Family::Results => "results",
    }
}

fn tone_of(severity: Severity) -> Tone {
    match severity {
        Severity::Error => Tone::Bad,
        Severity::Warning => Tone::Warning,
        Severity::Notice => Tone::Quiet,
    }
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}
