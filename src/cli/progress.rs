//! A progress bar on stderr, on a terminal only, and only once a run takes longer than one waits gladly.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use kanalval::text::Message;

use super::output::stderr_is_terminal;
use super::words::say;

/// A run that takes less shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// Counts draws and shows them.
pub(crate) struct Progress {
    bar: ProgressBar,
    draws: u64,
    done: AtomicU64,
    begun: Instant,
    is_wanted: bool,
    is_shown: AtomicBool,
}

impl Progress {
    /// Progress over simulations of `draws` draws each; how many there will be comes out on the way.
    #[allow(clippy::disallowed_methods, reason = "whether somebody waits is a matter of the clock; no figure is")]
    pub(crate) fn new(draws: u64, quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(Some(draws), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:40}] {percent:>3} %  {elapsed}") {
            bar.set_style(style.progress_chars("=> "));
        }
        Self {
            bar,
            draws: draws.max(1),
            done: AtomicU64::new(0),
            begun: Instant::now(),
            is_wanted: !quiet && stderr_is_terminal(),
            is_shown: AtomicBool::new(false),
        }
    }

    /// Notes that so many draws have been done, from any thread.
    pub(crate) fn advance(&self, draws: usize) {
        let done = self.done.fetch_add(draws as u64, Ordering::Relaxed) + draws as u64;
        if !self.is_wanted || self.begun.elapsed() < PATIENCE {
            return;
        }
        if !self.is_shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        let simulation = Message::new("cli-progress").with("simulation", (done / self.draws + 1).to_string());
        self.bar.set_message(say(&simulation));
        self.bar.set_position(done % self.draws);
    }

    /// Takes the bar away.
    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
