//! Pools of people, and what a mix holds fast: `pool` of channels and of mixes, `hold`.

use std::collections::HashMap;

use crate::model::{Channel, ChannelId, Code, Finding, Hold, Move, MoveKind, Origin, Pool};
use crate::text::Message;

use super::super::frame::Frame;
use super::super::names::{fold, visible};
use super::super::reading::Reading;
use super::super::section::Section;

/// Gives the pools of channels one spelling each, that of the first, and reports those of one channel alone.
pub(crate) fn name_pools(channels: &mut [Channel], tables: &[Option<Section<'_>>], reading: &mut Reading) {
    let mut pools: HashMap<String, (String, Vec<ChannelId>)> = HashMap::new();
    for (place, channel) in channels.iter_mut().enumerate() {
        let Some(pool) = channel.staffing.as_mut().and_then(|staffing| staffing.pool.as_mut()) else { continue };
        let (name, members) = pools.entry(fold(pool)).or_insert_with(|| (visible(pool).into_owned(), Vec::new()));
        pool.clone_from(name);
        members.push(ChannelId(place));
    }
    for (name, members) in pools.into_values() {
        let [alone] = members.as_slice() else { continue };
        let section = tables.get(alone.0).and_then(Option::as_ref).and_then(|table| table.inner("staffing"));
        let at = section.map_or(Origin::NONE, |section| section.at_key("pool"));
        let channel = channels.get(alone.0).map_or("", |channel| channel.name.as_str());
        reading.report(Finding::new(Code::PoolOfOne, at).with("pool", name).with("channel", channel));
    }
}

/// The pools of a mix and where they stand; `None` where it leaves those of the channels as they are.
pub(crate) fn read_pools(
    mix: &Section<'_>,
    moves: &[Move],
    frame: &Frame,
    channels: &[Channel],
    reading: &mut Reading,
) -> Option<(Vec<Pool>, Origin)> {
    if !mix.has("pool") {
        return None;
    }
    let mut pools: Vec<Pool> = Vec::new();
    let offered = Offered { frame, channels, moves };
    for section in mix.listed("pool") {
        let name = section.required_text("name", reading);
        if let Some((name, at)) = &name
            && pools.iter().any(|pool| fold(&pool.name) == fold(name))
        {
            reading.report(Finding::new(Code::NameTwice, *at).with("name", name.as_str()));
        }
        let name = name.map_or_else(String::new, |(name, _)| name);
        let members = read_members(&section, &name, &pools, &offered, reading);
        pools.push(Pool { name, channels: members });
    }
    Some((pools, mix.at_key("pool")))
}

/// What a mix offers.
struct Offered<'a> {
    frame: &'a Frame,
    channels: &'a [Channel],
    moves: &'a [Move],
}

impl Offered<'_> {
    /// Why a channel cannot be in a pool that has some members already.
    fn problem(&self, id: ChannelId, members: &[ChannelId], others: &[Pool]) -> Option<Message> {
        let channel = self.channels.get(id.0)?;
        let problem = |key: &'static str| Some(Message::new(key).with("channel", channel.name.as_str()));
        if channel.staffing.is_none() {
            return problem("pool-without-staffing");
        }
        if !is_kept(id, channel, self.moves) {
            return problem("pool-not-offered");
        }
        if members.contains(&id) {
            return problem("pool-twice-in");
        }
        let other = others.iter().find(|other| other.channels.contains(&id))?;
        Some(problem("pool-in-two")?.with("other", other.name.as_str()))
    }
}

fn read_members(
    section: &Section<'_>,
    pool: &str,
    others: &[Pool],
    offered: &Offered<'_>,
    reading: &mut Reading,
) -> Vec<ChannelId> {
    if !section.has("channels") {
        section.report_missing("channels", reading);
        return Vec::new();
    }
    let before = reading.findings.len();
    let mut members: Vec<ChannelId> = Vec::new();
    for (name, at) in section.texts("channels", reading) {
        let Some(channel) = offered.frame.channel(&name, at, reading) else { continue };
        match offered.problem(channel, &members, others) {
            Some(problem) => report(problem, pool, at, reading),
            None => members.push(channel),
        }
    }
    if members.len() < 2 && reading.findings.len() == before {
        report(Message::new("pool-too-few"), pool, section.at_key("channels"), reading);
    }
    members
}

fn report(problem: Message, pool: &str, at: Origin, reading: &mut Reading) {
    reading.report(Finding::new(Code::PoolMembers, at).with("pool", pool).with("problem", problem));
}

/// What a mix holds fast. Where that is people, somebody must be there, and every queue must end.
pub(crate) fn read_hold(mix: &Section<'_>, moves: &[Move], channels: &[Channel], reading: &mut Reading) -> Hold {
    let word = mix.choice("hold", reading);
    let hold = Hold::ALL.iter().find(|(known, _)| Some(*known) == word).map_or(Hold::Service, |(_, hold)| *hold);
    if hold == Hold::Service {
        return hold;
    }
    let kept = channels.iter().enumerate().filter(|(place, channel)| is_kept(ChannelId(*place), channel, moves));
    let mut has_people = false;
    for (_, channel) in kept {
        let Some(staffing) = &channel.staffing else { continue };
        has_people = true;
        if staffing.patience.is_none() && staffing.deferred.is_none() {
            let problem = Message::new("hold-no-patience").with("channel", channel.name.as_str());
            let finding = Finding::new(Code::HoldWithoutPatience, mix.at_key("hold")).also(staffing.origin);
            reading.report(finding.with("problem", problem));
        }
    }
    if !has_people {
        let finding = Finding::new(Code::HoldWithoutPatience, mix.at_key("hold"));
        reading.report(finding.with("problem", Message::new("hold-no-people")));
    }
    hold
}

/// Whether a mix keeps a channel that is there, in some cell where it is used, or adds one.
fn is_kept(id: ChannelId, channel: &Channel, moves: &[Move]) -> bool {
    if !channel.is_current() {
        return moves.iter().any(|change| matches!(&change.kind, MoveKind::Add(add) if add.channel == id));
    }
    let drops = |cell: usize| {
        let is_drop = |change: &Move| matches!(&change.kind, MoveKind::Drop(drop) if drop.channel == id);
        moves.iter().any(|change| is_drop(change) && change.cells.contains(cell))
    };
    channel.cells_in_use().into_iter().any(|cell| !drops(cell))
}
