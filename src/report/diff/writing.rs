//! How what is before and after is written, each side in its own currency.

use crate::diff::{Difference, MoveName};
use crate::input::Sources;
use crate::model::{Assumption, Distribution, Origin};
use crate::report::document::{Cell, Tone};
use crate::report::plan::voice::Voice;
use crate::report::plan::whole::figure;
use crate::text::{Arg, Message};

/// Digits after the point that are written where fewer would not tell two figures apart.
const MOST_DECIMALS: usize = 12;

/// Both sides and what differs between them.
pub(super) struct Writer<'a> {
    pub(super) difference: &'a Difference,
    pub(super) old: Voice<'a>,
    pub(super) new: Voice<'a>,
    pub(super) old_sources: &'a Sources,
    pub(super) new_sources: &'a Sources,
}

impl Writer<'_> {
    pub(super) fn word(&self, key: &'static str) -> String {
        self.new.word(key)
    }

    pub(super) fn say(&self, message: &Message) -> String {
        self.new.say(message)
    }

    /// What stands where there is nothing.
    pub(super) fn none(&self) -> String {
        self.new.none()
    }

    /// File and line of what is stated now; of what went, where it was.
    pub(super) fn place(&self, old: Option<Origin>, new: Option<Origin>) -> String {
        let now = new.and_then(|at| self.new_sources.place(at));
        let place = now.or_else(|| old.filter(|_| new.is_none()).and_then(|at| self.old_sources.place(at)));
        place.map(|place| place.without_column()).unwrap_or_default()
    }

    /// A change as readers say it: “close letter”.
    pub(super) fn change(&self, name: &MoveName) -> String {
        let all = || self.word("all-channels");
        let channels = &name.channels;
        let cells: Arg = if name.limits.is_empty() {
            "".into()
        } else {
            Message::new("change-cells").with("cells", name.limits.clone()).into()
        };
        let message = Message::new(name.key)
            .with("channels", if channels.is_empty() { all() } else { channels.join(", ") })
            .with("from", channels.first().cloned().unwrap_or_else(all))
            .with("to", channels.last().cloned().unwrap_or_else(all))
            .with("cells", cells);
        self.say(&message)
    }

    /// A figure before and after as it was stated, with so many digits that the two can be told apart.
    pub(super) fn stated(&self, old: Option<&Assumption>, new: Option<&Assumption>) -> (String, String) {
        let short = |voice: &Voice<'_>, one: &Assumption, value: f64| figure(voice, one, value);
        let write = |side: Option<&Assumption>, voice: &Voice<'_>, number: &Number<'_>| {
            side.map_or_else(|| self.none(), |one| spread(voice, one, number))
        };
        let (before, after) = (write(old, &self.old, &short), write(new, &self.new, &short));
        let are_other = old.map(|one| one.distribution) != new.map(|one| one.distribution);
        if before == after && are_other {
            return (write(old, &self.old, &exact), write(new, &self.new, &exact));
        }
        (before, after)
    }
}

type Number<'a> = dyn Fn(&Voice<'_>, &Assumption, f64) -> String + 'a;

/// Every digit of a value; shares in per cent.
fn exact(voice: &Voice<'_>, assumption: &Assumption, value: f64) -> String {
    let is_share = assumption.bounds.high == 1.0 && assumption.bounds.low >= -1.0;
    let sign = if is_share { voice.per_cent_sign() } else { String::new() };
    format!("{}{sign}", all_digits(voice, if is_share { value * 100.0 } else { value }))
}

/// A number with all the digits that it has.
pub(super) fn all_digits(voice: &Voice<'_>, value: f64) -> String {
    let decimals = (0..MOST_DECIMALS).find(|&decimals| {
        let step = 10f64.powi(decimals as i32);
        ((value * step).round() / step - value).abs() <= 1e-12 * value.abs()
    });
    voice.catalogue.decimal(value, decimals.unwrap_or(MOST_DECIMALS))
}

/// A figure as it was stated: a number, or its range.
fn spread(voice: &Voice<'_>, assumption: &Assumption, number: &Number<'_>) -> String {
    let write = |value: f64| number(voice, assumption, value);
    let three = |key: &'static str, low: f64, likely: f64, high: f64| {
        let message = Message::new(key).with("low", write(low)).with("likely", write(likely));
        voice.say(&message.with("high", write(high)))
    };
    match assumption.distribution {
        Distribution::Fixed(value) => write(value),
        Distribution::Pert { low, likely, high } => three("report-pert", low, likely, high),
        Distribution::Triangular { low, likely, high } => three("report-triangular", low, likely, high),
        Distribution::Uniform { low, high } => {
            voice.say(&Message::new("report-uniform").with("low", write(low)).with("high", write(high)))
        }
        Distribution::Normal { mean, sd } => {
            voice.say(&Message::new("report-normal").with("mean", write(mean)).with("sd", write(sd)))
        }
    }
}

/// A cell that is good news above nothing and bad news below.
pub(super) fn toned(text: String, change: f64) -> Cell {
    let tone = match change {
        change if change > 0.0 => Tone::Good,
        change if change < 0.0 => Tone::Bad,
        _ => Tone::Plain,
    };
    Cell::new(text, tone)
}
