//! `rules`: what `check` looks for.

use anyhow::Result;
use kanalval::model::Code;
use kanalval::report;
use kanalval::text::Catalogue;

use super::arguments::{Format, RulesArguments};
use super::check::unknown_code;
use super::exit;
use super::language::catalogue;
use super::output::Output;
use super::render::{in_words, pretty};

/// Writes all rules, or one.
pub(crate) fn run(arguments: &RulesArguments) -> Result<u8> {
    let output = Output::new(&arguments.output, &[])?;
    let code = match arguments.code.as_deref().map(str::trim) {
        Some(word) => match Code::of_word(word) {
            Some(code) => Some(code),
            None => return Err(unknown_code(word, Code::ALL.iter().map(|code| code.word()))),
        },
        None => None,
    };
    let format = arguments.output.format;
    let text = if format == Format::Json {
        let all = code.map_or_else(|| Code::ALL.to_vec(), |code| vec![code]);
        pretty(&report::rules_as_json(&all, &Catalogue::english("")))?
    } else {
        let catalogue = catalogue("");
        let document = code.map_or_else(|| report::rules(&catalogue), |code| report::rule(code, &catalogue));
        in_words(&document, format, &output)
    };
    output.write(&text)?;
    Ok(exit::CLEAN)
}
