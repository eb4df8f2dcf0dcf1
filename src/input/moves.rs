//! The moves of a mix, one function a kind.

use crate::model::{
    Add, AssumptionId, CellSet, Channel, ChannelId, Code, Drop, Dropping, Finding, Handover, Improve, Move, MoveKind,
    Origin, Prevent, Shift,
};

use super::candidates::named_or_required;
use super::dropping::{read_dropping, with_defaults};
use super::frame::{Frame, Scope};
use super::mixes::check_start;
use super::reading::Reading;
use super::section::Section;

/// What the moves of one mix are read with.
pub(crate) struct MoveReader<'a, 't> {
    pub(crate) mix: &'a Section<'t>,
    pub(crate) start: u32,
    pub(crate) frame: &'a Frame,
    pub(crate) channels: &'a [Channel],
}

/// What every move says beside its kind.
struct Common {
    start: u32,
    scope: Scope,
    at: Origin,
}

impl MoveReader<'_, '_> {
    /// Reads a move that is written as a table.
    pub(crate) fn read(&self, key: &str, section: &Section<'_>, reading: &mut Reading) -> Option<Move> {
        let start = section.whole("start", reading);
        let common =
            Common { start: start.unwrap_or(self.start), scope: self.frame.scope(section, reading), at: section.at };
        if let Some(start) = start {
            check_start(start, "start", section, self.frame, reading);
        }
        match key {
            "add" => {
                let channel = self.frame.channel_of(section, "channel", reading)?;
                self.add(channel, section.at_key("channel"), common, reading)
            }
            "drop" => self.drop_table(section, common, reading),
            "improve" => self.improve(section, common, reading),
            "shift" => self.shift(section, common, reading),
            "prevent" => self.prevent(section, common, reading),
            _ => self.handover(section, common, reading),
        }
    }

    /// Reads an `add` or a `drop` that is written as a name.
    pub(crate) fn read_named(&self, key: &str, name: &str, at: Origin, reading: &mut Reading) -> Option<Move> {
        let channel = self.frame.channel(name, at, reading)?;
        let cells = CellSet::all(self.frame.cells.len());
        let scope = Scope { cells, reasons: Vec::new(), segments: Vec::new() };
        let common = Common { start: self.start, scope, at };
        if key == "add" {
            return self.add(channel, at, common, reading);
        }
        self.drop(channel, at, (Dropping::default(), None), common, reading)
    }

    fn add(&self, channel: ChannelId, at: Origin, common: Common, reading: &mut Reading) -> Option<Move> {
        if self.frame.is_current(channel) {
            let finding = Finding::new(Code::AddOfCurrent, at).with("channel", self.frame.name(channel));
            reading.report(finding);
            return None;
        }
        let candidate = self.channels.get(channel.0).and_then(|channel| channel.candidate.as_ref());
        let setup_cost = candidate.and_then(|candidate| candidate.setup_cost);
        Some(made(MoveKind::Add(Add { channel }), setup_cost, common))
    }

    fn drop_table(&self, section: &Section<'_>, common: Common, reading: &mut Reading) -> Option<Move> {
        let channel = self.frame.channel_of(section, "channel", reading)?;
        let prefix = format!("{}.drop.{}{}", self.mix.name, self.frame.key(channel), common.scope.label());
        let own = read_dropping(section, &prefix, channel, self.frame, reading);
        let because = section.text("because", reading).map(|(text, _)| text);
        self.drop(channel, section.at_key("channel"), (own, because), common, reading)
    }

    fn drop(
        &self,
        channel: ChannelId,
        at: Origin,
        (own, because): (Dropping, Option<String>),
        common: Common,
        reading: &mut Reading,
    ) -> Option<Move> {
        let name = self.frame.name(channel);
        if !self.frame.is_current(channel) {
            reading.report(Finding::new(Code::DropOfCandidate, at).with("channel", name));
            return None;
        }
        let how = match self.channels.get(channel.0) {
            Some(channel) => with_defaults(own, &channel.when_dropped),
            None => own,
        };
        if !how.is_stated {
            reading.report(Finding::new(Code::DropWithoutDestination, at).with("channel", name));
        }
        Some(made(MoveKind::Drop(Drop { channel, how, because }), None, common))
    }

    fn improve(&self, section: &Section<'_>, common: Common, reading: &mut Reading) -> Option<Move> {
        let channel = self.frame.channel_of(section, "channel", reading);
        let lever = section.choice("lever", reading);
        let channel_key = channel.map_or_else(String::new, |channel| self.frame.key(channel));
        let mut name = format!("{}.improve.{channel_key}", self.mix.name);
        if let Some(lever) = lever {
            name = format!("{name}.{lever}");
        }
        name.push_str(&common.scope.label());
        let satisfaction = section.metric_key(reading).and_then(|key| named(section, key, &name, reading));
        let mut figure = |key: &str| named(section, key, &name, reading);
        let improve = Improve {
            channel: channel.unwrap_or(ChannelId(0)),
            lever: lever.map(str::to_owned),
            satisfaction,
            fcr: figure("fcr"),
            employee: figure("employee"),
            cost_per_contact: figure("cost_per_contact"),
            aht: figure("aht"),
            fixed_cost: figure("fixed_cost"),
            ramp: section.ramp(&name, reading),
        };
        let setup_cost = named(section, "setup_cost", &name, reading);
        channel?;
        let effects = [improve.satisfaction, improve.fcr, improve.employee, improve.cost_per_contact, improve.aht];
        if effects.iter().all(Option::is_none) {
            reading.report(Finding::new(Code::ImproveNothing, section.at).with("channel", channel_key));
        }
        Some(made(MoveKind::Improve(improve), setup_cost, common))
    }

    fn shift(&self, section: &Section<'_>, common: Common, reading: &mut Reading) -> Option<Move> {
        let from = self.frame.channel_of(section, "from", reading);
        let to = self.frame.channel_of(section, "to", reading);
        let name = self.pair_name("shift", from, to, &common.scope);
        let share = named_or_required(section, "share", &name, reading);
        let effort = named_or_required(section, "effort", &name, reading);
        let ramp = section.ramp(&name, reading);
        let setup_cost = named(section, "setup_cost", &name, reading);
        let (from, to) = (from?, to?);
        if from == to {
            let finding = Finding::new(Code::FromItself, section.at_key("to")).with("channel", self.frame.name(to));
            reading.report(finding);
        } else if !self.frame.is_current(from) {
            let finding = Finding::new(Code::FromCandidate, section.at_key("from"));
            reading.report(finding.with("channel", self.frame.name(from)));
        }
        Some(made(MoveKind::Shift(Shift { from, to, share, effort, ramp }), setup_cost, common))
    }

    fn prevent(&self, section: &Section<'_>, common: Common, reading: &mut Reading) -> Option<Move> {
        let mut from = Vec::new();
        for (name, at) in section.texts("from", reading) {
            let Some(channel) = self.frame.channel(&name, at, reading) else { continue };
            if from.contains(&channel) {
                reading.report(Finding::new(Code::NameTwice, at).with("name", name));
            } else {
                from.push(channel);
            }
        }
        let mut keys: Vec<String> = from.iter().map(|channel| self.frame.key(*channel)).collect();
        keys.sort();
        let from_key = if keys.is_empty() { "all".to_owned() } else { keys.join("+") };
        let name = format!("{}.prevent.{from_key}{}", self.mix.name, common.scope.label());
        let mut required = |key: &str| named_or_required(section, key, &name, reading);
        let (share, effort) = (required("share"), required("effort"));
        let (running_cost, setup_cost) = (required("running_cost"), required("setup_cost"));
        let ramp = section.ramp(&name, reading);
        let prevent = Prevent { from, share, effort, running_cost, ramp };
        Some(made(MoveKind::Prevent(prevent), Some(setup_cost), common))
    }

    fn handover(&self, section: &Section<'_>, common: Common, reading: &mut Reading) -> Option<Move> {
        let from = self.frame.channel_of(section, "from", reading);
        let to = self.frame.channel_of(section, "to", reading);
        let name = self.pair_name("handover", from, to, &common.scope);
        let cost_factor = named(section, "cost_factor", &name, reading);
        let satisfaction = section.metric_key(reading).and_then(|key| named(section, key, &name, reading));
        let ramp = section.ramp(&name, reading);
        let setup_cost = named(section, "setup_cost", &name, reading);
        if cost_factor.is_none() && satisfaction.is_none() {
            reading.report_code(Code::HandoverEmpty, section.at);
        }
        let (from, to) = (from?, to?);
        if from == to {
            let finding = Finding::new(Code::FromItself, section.at_key("to")).with("channel", self.frame.name(to));
            reading.report(finding);
        }
        Some(made(MoveKind::Handover(Handover { from, to, cost_factor, satisfaction, ramp }), setup_cost, common))
    }

    fn pair_name(&self, kind: &str, from: Option<ChannelId>, to: Option<ChannelId>, scope: &Scope) -> String {
        let key = |channel: Option<ChannelId>| channel.map_or_else(String::new, |channel| self.frame.key(channel));
        format!("{}.{kind}.{}>{}{}", self.mix.name, key(from), key(to), scope.label())
    }
}

/// A figure under `name.key`.
fn named(section: &Section<'_>, key: &str, name: &str, reading: &mut Reading) -> Option<AssumptionId> {
    let (stated, bounds) = section.stated(key, reading)?;
    Some(reading.assume(format!("{name}.{key}"), stated, bounds))
}

fn made(kind: MoveKind, setup_cost: Option<AssumptionId>, common: Common) -> Move {
    let Common { start, scope, at } = common;
    Move { kind, start, cells: scope.cells, reasons: scope.reasons, segments: scope.segments, setup_cost, origin: at }
}
