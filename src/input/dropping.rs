//! What becomes of a dropped channel's customers and costs: `when_dropped`, and the same keys on a drop.

use crate::model::{ChannelId, Code, Dropping, Finding};

use super::frame::Frame;
use super::reading::Reading;
use super::section::Section;
use super::shares::{Target, read_shares};

/// Reads what a table states of dropping `channel`; figures are named `prefix.key`.
pub(crate) fn read_dropping(
    section: &Section<'_>,
    prefix: &str,
    channel: ChannelId,
    frame: &Frame,
    reading: &mut Reading,
) -> Dropping {
    let shares = read_shares(section, "to", &format!("{prefix}.to"), frame, reading);
    let is_stated = shares.is_some();
    let mut to = Vec::new();
    for share in shares.map(|shares| shares.all).unwrap_or_default() {
        match share.target {
            Target::Channel(destination) if destination != channel => to.push((destination, share.share)),
            _ => {
                let name = frame.name(channel);
                reading.report(Finding::new(Code::DropToItself, share.at).with("channel", name));
            }
        }
    }
    let mut figure = |key: &str| {
        let (stated, bounds) = section.stated(key, reading)?;
        Some(reading.assume(format!("{prefix}.{key}"), stated, bounds))
    };
    Dropping {
        to,
        is_stated,
        penalty: figure("penalty"),
        fade_months: figure("fade_months"),
        carry: figure("carry"),
        exit_cost: figure("exit_cost"),
        stranded_cost: figure("stranded_cost"),
        stranded_months: figure("stranded_months"),
    }
}

/// The keys of a drop, with the channel's own where the drop leaves them out.
pub(crate) fn with_defaults(own: Dropping, channel: &Dropping) -> Dropping {
    let takes_to = !own.is_stated;
    Dropping {
        to: if takes_to { channel.to.clone() } else { own.to },
        is_stated: own.is_stated || channel.is_stated,
        penalty: own.penalty.or(channel.penalty),
        fade_months: own.fade_months.or(channel.fade_months),
        carry: own.carry.or(channel.carry),
        exit_cost: own.exit_cost.or(channel.exit_cost),
        stranded_cost: own.stranded_cost.or(channel.stranded_cost),
        stranded_months: own.stranded_months.or(channel.stranded_months),
    }
}
