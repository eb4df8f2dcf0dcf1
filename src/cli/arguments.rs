//! What may be typed. What `--help` says of it is in `messages/*/help.ftl`.

use std::path::PathBuf;

use kanalval::input::LedgerOptions;
use kanalval::model::Month;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub(crate) use super::pilot_arguments::{LardomarArguments, TestaArguments, UtvarderaArguments};
pub(crate) use super::staffing_arguments::{StaffingArguments, StaffingFormat};

/// More draws than this would fill the memory and change no figure that is shown.
const MOST_DRAWS: u64 = 1_000_000;

/// Which channels should customers meet us in? Keep, add or drop: the reasons, the money, the odds.
#[derive(Debug, Parser)]
#[command(name = "kanalval", version, max_term_width = 100, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// The language of all that is said
    #[arg(long, global = true, value_name = "CODE", ignore_case = true, value_parser = ["en", "sv", "fi", "da", "sr"])]
    pub(crate) lang: Option<String>,
    #[command(flatten)]
    pub(crate) color: colorchoice_clap::Color,
}

/// What is to be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// The whole plan: where we are, where we want to be, what pays, what to keep, add or drop
    Plan(StepArguments),
    /// Step 1, where are we? Contacts, satisfaction and the cost of a solved case, by channel
    #[command(alias = "current-state")]
    Nulage(NulageArguments),
    /// Step 2, where do we want to be? The goals against today and against every proposed mix
    #[command(alias = "hypothesis")]
    Hypotes(StepArguments),
    /// Step 3, will it pay? Money in and out by year, the risk of losing, and the must-haves
    Roi(StepArguments),
    /// Who must be there to answer? People by weekday and hour, what customers meet, and what splitting them costs
    #[command(visible_alias = "staffing")]
    Bemanning(StaffingArguments),
    /// Step 4, is it worth trying first? What a pilot must show, how long it takes, what it is worth and costs
    #[command(alias = "pilot")]
    Testa(TestaArguments),
    /// Step 5, what did the pilot teach us? Each criterion with its interval, what misleads, and one decision
    #[command(alias = "evaluate")]
    Utvardera(UtvarderaArguments),
    /// The document to hand over: a page with pictures, or Markdown
    Report(ReportArguments),
    /// How did a figure come about? Step by step with the numbers put in, down to the cells of the table
    Explain(ExplainArguments),
    /// Is everything sound? Errors, warnings of the method, and whether a plan still says what [expect] says
    Check(CheckArguments),
    /// What check looks for: every rule, why it is there, what breaks it and what does not
    Rules(RulesArguments),
    /// What earlier pilots taught: the register of lessons, the newest first
    #[command(alias = "lessons")]
    Lardomar(LardomarArguments),
    /// What did a change do to the decision? Two scenarios, or one and a git revision of it
    Diff(DiffArguments),
    /// Start a case: a scenario of your own channels with what to find out, or a made-up one to learn from
    Init(InitArguments),
    /// What an editor needs to complete and check scenarios: a JSON Schema, to standard output
    Schema(SchemaArguments),
    /// What a shell needs to complete commands and options, to standard output
    Completions(CompletionsArguments),
    /// The manual as man pages, to standard output or one file a command
    Man(ManArguments),
}

/// How a result is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Tables for a terminal
    Table,
    /// One JSON object, for other programs
    Json,
    /// Markdown, for documents and wikis
    Markdown,
}

/// Where results go and how they look.
#[derive(Args, Debug)]
pub(crate) struct OutputArguments {
    /// How the result is written
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub(crate) format: Format,
    /// Write the result to this file, whole or not at all, in place of showing it; - is standard output
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// No notices and no progress
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// How chance is treated.
#[derive(Args, Debug)]
pub(crate) struct ChanceArguments {
    /// How many times the uncertain figures are drawn
    #[arg(long, value_name = "N", default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(1..=MOST_DRAWS))]
    pub(crate) draws: u64,
    /// Where the draws begin: the same seed gives the same figures
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) seed: u64,
}

/// A step over a scenario.
#[derive(Args, Debug)]
pub(crate) struct StepArguments {
    /// The scenario (.toml)
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) chance: ChanceArguments,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
}

/// A report that is handed over.
#[derive(Args, Debug)]
pub(crate) struct ReportArguments {
    /// The scenario (.toml)
    pub(crate) file: PathBuf,
    /// The file to write, whole or not at all; its ending says in which form
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: PathBuf,
    #[command(flatten)]
    pub(crate) chance: ChanceArguments,
    /// No notices and no progress
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// What tables alone cannot say of themselves.
#[derive(Args, Debug)]
pub(crate) struct TableArguments {
    /// The encoding of a table of text, such as windows-1252, where it cannot be told
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    /// What stands between the columns of a table of text: a comma, a semicolon or tab
    #[arg(long, value_name = "MARK", value_parser = [",", ";", "tab"])]
    pub(crate) delimiter: Option<String>,
    /// The decimal mark of a table, where it cannot be told
    #[arg(long, value_name = "MARK", value_parser = [",", "."])]
    pub(crate) decimal: Option<String>,
    /// The lowest and the highest answer, where csat is a mean: 1,5
    #[arg(long, value_name = "LOW,HIGH", value_parser = scale)]
    pub(crate) scale: Option<(f64, f64)>,
    /// Leave out the rows in which a cell says this, or begins with it where it ends in *; may be repeated
    #[arg(long = "ignore-row", value_name = "TEXT")]
    pub(crate) ignore_rows: Vec<String>,
}

/// The same of ledgers.
#[derive(Args, Debug)]
pub(crate) struct LedgerArguments {
    /// How many months the rows are totals over, for a table without a month column
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1200))]
    pub(crate) months: Option<u32>,
    #[command(flatten)]
    pub(crate) table: TableArguments,
}

/// Two numbers, the lower first.
fn scale(text: &str) -> Result<(f64, f64), String> {
    let numbers: Vec<f64> = text.split([',', ';']).filter_map(|part| part.trim().parse().ok()).collect();
    match numbers.as_slice() {
        [low, high] if low < high => Ok((*low, *high)),
        _ => Err("write the lowest and the highest answer, such as 1,5".to_owned()),
    }
}

/// The sign that a word stands for.
pub(super) fn mark(word: &Option<String>) -> Option<char> {
    word.as_deref().map(|word| if word == "tab" { '\t' } else { word.chars().next().unwrap_or(',') })
}

impl LedgerArguments {
    /// What is said of the tables, as the library takes it.
    pub(crate) fn options(&self) -> LedgerOptions {
        LedgerOptions {
            months: self.months,
            encoding: self.table.encoding.clone(),
            delimiter: mark(&self.table.delimiter),
            decimal: mark(&self.table.decimal),
            scale: self.table.scale,
            ignore_rows: self.table.ignore_rows.clone(),
        }
    }

    /// The options that are there, each as it is written on the command line: name and value.
    pub(crate) fn written(&self) -> Vec<(&'static str, String)> {
        let mut written = Vec::new();
        let mut add = |name, value: Option<String>| written.extend(value.map(|value| (name, value)));
        add("months", self.months.map(|months| months.to_string()));
        add("encoding", self.table.encoding.clone());
        add("delimiter", self.table.delimiter.clone());
        add("decimal", self.table.decimal.clone());
        add("scale", self.table.scale.map(|(low, high)| format!("{low},{high}")));
        written.extend(self.table.ignore_rows.iter().map(|text| ("ignore-row", text.clone())));
        written
    }
}

/// Nuläge of a scenario or a ledger.
#[derive(Args, Debug)]
pub(crate) struct NulageArguments {
    /// A scenario (.toml), or a table of channels alone (.csv, .xlsx, .ods; BOOK.xlsx#SHEET); several tables are joined
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) ledger: LedgerArguments,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
}

/// What is explained.
#[derive(Args, Debug)]
pub(crate) struct ExplainArguments {
    /// The scenario (.toml)
    pub(crate) file: PathBuf,
    /// The figure, by its name in JSON
    #[arg(long, value_name = "NAME")]
    pub(crate) figure: String,
    /// The id of a mix; as-is where it is left out
    #[arg(long, value_name = "ID")]
    pub(crate) mix: Option<String>,
    /// The name of a channel
    #[arg(long, value_name = "NAME")]
    pub(crate) channel: Option<String>,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
}

/// What is checked.
#[derive(Args, Debug)]
pub(crate) struct CheckArguments {
    /// Scenarios, or folders in which to look for them; - is standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// The path that a scenario on standard input has: what it is told under, and where the files that it names are
    #[arg(long, value_name = "PATH")]
    pub(crate) stdin_path: Option<PathBuf>,
    /// What fails beside errors
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub(crate) deny: Option<Deny>,
    /// A code that is not to be told; may be repeated
    #[arg(long, value_name = "CODE")]
    pub(crate) allow: Vec<String>,
    /// How the findings are written
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(crate) format: CheckFormat,
    /// Write the findings to this file, whole or not at all, in place of showing them; - is standard output
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// How many times uncertain figures are drawn where a file has [expect]; the file's own number where this is left out
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=MOST_DRAWS))]
    pub(crate) draws: Option<u64>,
    /// Where the draws begin: the same seed gives the same figures
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) seed: u64,
    /// The month that counts as now, such as 2026-01, for what is to be looked at again
    #[arg(long, value_name = "MONTH", value_parser = month)]
    pub(crate) now: Option<Month>,
    /// Only what makes it fail
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// What fails beside errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Deny {
    /// Warnings
    Warnings,
    /// Warnings and notices
    Notices,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// With the line and the place in it, for a terminal
    #[value(alias = "table")]
    Text,
    /// One JSON object, for other programs
    Json,
    /// A list, for documents and comments
    Markdown,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of a GitHub workflow
    Github,
    /// JUnit, a test suite a file
    Junit,
}

/// A month as it is written in files.
fn month(text: &str) -> Result<Month, String> {
    let parts = text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2);
    let numbers = parts.and_then(|(year, month)| Some((year.parse().ok()?, month.parse().ok()?)));
    numbers.and_then(|(year, month)| Month::new(year, month)).ok_or_else(|| "write a month such as 2026-01".to_owned())
}

/// Which rule is told of.
#[derive(Args, Debug)]
pub(crate) struct RulesArguments {
    /// The code of a finding; all of them where it is left out
    #[arg(value_name = "CODE")]
    pub(crate) code: Option<String>,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
}

/// What is compared.
#[derive(Args, Debug)]
pub(crate) struct DiffArguments {
    /// The scenario before: a file, a git revision of the second, or REVISION:PATH
    pub(crate) old: PathBuf,
    /// The scenario after: a file, or REVISION:PATH
    pub(crate) new: PathBuf,
    /// End with 1 where the recommended mix or a verdict is another
    #[arg(long)]
    pub(crate) exit_code: bool,
    #[command(flatten)]
    pub(crate) chance: ChanceArguments,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
}

/// Where a case is started.
#[derive(Args, Debug)]
pub(crate) struct InitArguments {
    /// The folder; it is made where it is not there
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// Your own table of channels (at least channel and volume): the scenario is written for these channels. Several are
    /// joined
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) ledger: LedgerArguments,
    /// The currency of the table's amounts, such as SEK
    #[arg(long, value_name = "CODE", requires = "from")]
    pub(crate) currency: Option<String>,
    /// Replace files of the same names
    #[arg(long)]
    pub(crate) force: bool,
    /// Say nothing
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// Where the schema goes.
#[derive(Args, Debug)]
pub(crate) struct SchemaArguments {
    /// Write the schema to this file, whole or not at all, in place of showing it; - is standard output
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// Which shell is to complete.
#[derive(Args, Debug)]
pub(crate) struct CompletionsArguments {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

/// Where the manual goes.
#[derive(Args, Debug)]
pub(crate) struct ManArguments {
    /// Write kanalval.1 and a page for each command into this folder, in place of showing the first
    #[arg(long, short, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
}
