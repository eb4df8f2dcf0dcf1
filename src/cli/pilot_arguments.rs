//! What may be typed of pilots: steps four and five, and the register of lessons.

use std::path::PathBuf;

use clap::Args;
use kanalval::input::DataOptions;

use super::arguments::{ChanceArguments, OutputArguments, TableArguments, mark};

/// A pilot that is planned.
#[derive(Args, Debug)]
pub(crate) struct TestaArguments {
    /// The scenario (.toml)
    pub(crate) file: PathBuf,
    /// The id of the mix to try; the recommended one where it is left out
    #[arg(long, value_name = "ID")]
    pub(crate) mix: Option<String>,
    /// How long the pilot is to run; as long as it takes, 6 to 12 months, where it is left out
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=60))]
    pub(crate) months: Option<u32>,
    /// Write the pilot's file, in which hypothesis, measures and thresholds are fixed; one that is there is never changed
    #[arg(long, value_name = "FILE")]
    pub(crate) freeze: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) chance: ChanceArguments,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
}

/// A pilot that is evaluated.
#[derive(Args, Debug)]
pub(crate) struct UtvarderaArguments {
    /// The scenario (.toml)
    pub(crate) file: PathBuf,
    /// The pilot's file (.toml), as testa --freeze wrote it, or written by hand
    #[arg(long, value_name = "FILE")]
    pub(crate) pilot: PathBuf,
    /// What was measured (.csv, .xlsx, .ods): one row a month, week or day, by group, or one a contact or person
    #[arg(long, value_name = "FILE")]
    pub(crate) data: PathBuf,
    /// What customers and employees said (.csv, .xlsx, .ods): channel, who, theme, quote, count
    #[arg(long, value_name = "FILE")]
    pub(crate) voices: Option<PathBuf>,
    /// Add what came of it to the register of lessons: lardomar.toml beside the scenario, or this file
    #[arg(long, value_name = "FILE", num_args = 0..=1)]
    pub(crate) record: Option<Option<PathBuf>>,
    /// What to do differently next time, for the register
    #[arg(long, value_name = "WORDS", requires = "record")]
    pub(crate) differently: Option<String>,
    /// Name the agents or teams whose figures stand out, in place of "one of 14"
    #[arg(long)]
    pub(crate) show_agents: bool,
    /// Fewer contacts than this say nothing of an agent, a channel or a period
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) least_contacts: u32,
    #[command(flatten)]
    pub(crate) table: TableArguments,
    #[command(flatten)]
    pub(crate) chance: ChanceArguments,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
}

impl UtvarderaArguments {
    /// What is said of the tables, as the library takes it.
    pub(crate) fn options(&self) -> DataOptions {
        DataOptions {
            encoding: self.table.encoding.clone(),
            delimiter: mark(&self.table.delimiter),
            decimal: mark(&self.table.decimal),
            scale: self.table.scale,
            ignore_rows: self.table.ignore_rows.clone(),
        }
    }
}

/// Which lessons are listed.
#[derive(Args, Debug)]
pub(crate) struct LardomarArguments {
    /// The register, a scenario that has one, or a folder
    #[arg(value_name = "PATH", default_value = ".", hide_default_value = true)]
    pub(crate) path: PathBuf,
    /// Only lessons about this channel
    #[arg(long, value_name = "NAME")]
    pub(crate) channel: Option<String>,
    /// Only lessons about this reason, or about all reasons
    #[arg(long, value_name = "NAME")]
    pub(crate) reason: Option<String>,
    /// Only lessons with this decision
    #[arg(long, value_name = "DECISION", value_parser = ["scale", "prolong", "adjust", "close"])]
    pub(crate) decision: Option<String>,
    /// Only lessons in which all of these words stand
    #[arg(long, value_name = "WORDS")]
    pub(crate) search: Option<String>,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
}
