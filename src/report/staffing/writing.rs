//! How groups, waits and targets are written.

use crate::report::plan::voice::Voice;
use crate::staffing::{GroupWeek, State};
use crate::text::{Arg, Catalogue, Message};

/// Waits from here on are written in minutes, seconds.
const MINUTES_FROM: f64 = 300.0;
/// Waits from here on are written in hours, seconds.
const HOURS_FROM: f64 = 2.0 * 3600.0;

/// A pool with its channels, or a channel; a pool of which one channel is there is that channel.
pub(super) fn name(voice: &Voice<'_>, group: &GroupWeek) -> String {
    match &group.pool {
        Some(pool) if group.channels.len() > 1 => {
            let message = Message::new("staffing-pool").with("pool", pool.as_str());
            voice.say(&message.with("channels", Arg::List(channels(voice, group))))
        }
        _ => channels(voice, group).join(", "),
    }
}

/// The names of its channels.
fn channels(voice: &Voice<'_>, group: &GroupWeek) -> Vec<String> {
    group.channels.iter().map(|part| voice.channel(part.channel)).collect()
}

/// A wait in seconds, minutes or hours; in words where it never ends.
pub(super) fn wait(voice: &Voice<'_>, seconds: f64) -> String {
    wait_in(voice.catalogue, seconds)
}

fn wait_in(catalogue: &Catalogue, seconds: f64) -> String {
    let written = |key, value: f64, decimals| {
        catalogue.say(&Message::new(key).with("value", Arg::Figure { value, decimals, signed: false }))
    };
    match seconds {
        endless if !endless.is_finite() => catalogue.word("staffing-wait-endless"),
        short if short < 9.95 => written("staffing-wait-seconds", short, 1),
        short if short < MINUTES_FROM => written("staffing-wait-seconds", short, 0),
        longer if longer < HOURS_FROM => written("staffing-wait-minutes", longer / 60.0, 0),
        long => written("staffing-wait-hours", long / 3600.0, 1),
    }
}

/// A share within seconds.
pub(super) fn in_time(voice: &Voice<'_>, share: f64, within: f64) -> String {
    let message = Message::new("staffing-in-time").with("share", voice.share(share, 0));
    voice.say(&message.with("wait", Arg::Figure { value: within, decimals: 0, signed: false }))
}

/// A number of full-time weeks.
pub(super) fn full_time(value: f64) -> Arg {
    Arg::Figure { value, decimals: 1, signed: false }
}

/// The group of a state in which a channel is.
pub(super) fn group_with<'a>(state: &'a State, group: &GroupWeek) -> Option<&'a GroupWeek> {
    let first = group.channels.first()?.channel;
    state.groups.iter().find(|other| other.channels.iter().any(|part| part.channel == first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_has_the_unit_of_its_size_and_one_without_end_is_said_in_words() {
        let english = Catalogue::english("SEK");
        let said = [3.46, 74.0, 600.0, 9000.0, f64::INFINITY].map(|seconds| wait_in(&english, seconds));
        assert_eq!(said, ["3.5\u{a0}s", "74\u{a0}s", "10\u{a0}min", "2.5\u{a0}h", "without end"]);
    }
}
