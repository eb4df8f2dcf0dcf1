//! What may be typed of the people who must be there.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use kanalval::staffing::FULL_TIME_HOURS;

/// The people of a scenario.
#[derive(Args, Debug)]
pub(crate) struct StaffingArguments {
    /// The scenario (.toml)
    pub(crate) file: PathBuf,
    /// The month of the horizon that as is and the mixes are shown in; the last where it is left out
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) month: Option<u32>,
    /// The id of a mix: only those that are named, with a heat map of their weeks; may be repeated
    #[arg(long, value_name = "ID")]
    pub(crate) mix: Vec<String>,
    /// Paid hours of a full-time week
    #[arg(long, value_name = "HOURS", default_value_t = FULL_TIME_HOURS, value_parser = hours)]
    pub(crate) full_time: f64,
    /// How the result is written
    #[arg(long, value_enum, default_value_t = StaffingFormat::Text)]
    pub(crate) format: StaffingFormat,
    /// Write the result to this file, whole or not at all, in place of showing it; - is standard output
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// No notices
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// How people are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StaffingFormat {
    /// Tables and a heat map for a terminal
    #[value(alias = "table")]
    Text,
    /// Markdown, for documents and wikis
    Markdown,
    /// One JSON object, for other programs
    Json,
    /// A row an interval of the week, for a workforce tool
    Csv,
}

/// Hours of a week.
fn hours(text: &str) -> Result<f64, String> {
    const WEEK: f64 = 7.0 * 24.0;
    let hours = text.parse().ok().filter(|hours: &f64| (1.0..=WEEK).contains(hours));
    hours.ok_or_else(|| "write the paid hours of a week, such as 40 or 37.5".to_owned())
}
