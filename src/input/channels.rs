//! Channels: what the ledger and `[channel.X]` say of each.

use crate::model::{
    AssumptionId, Bounds, CellFigure, Channel, ChannelId, Code, Dropping, Finding, Journey, JourneyStep, Kind, Origin,
};
use crate::text::Arg;

use super::candidates::read_candidate;
use super::dropping::read_dropping;
use super::figures::{self, AnswerSpread};
use super::frame::Frame;
use super::ledger::{LedgerChannel, Measured};
use super::names;
use super::reading::{Reading, Stated};
use super::section::Section;
use super::shares::{Share, Shares, Target, merged, read_shares};
use super::staffing::{self, ArrivalTables};
use super::targets::read_targets;

/// Keys that only a candidate has.
const CANDIDATE_KEYS: [&str; 6] = ["attracts", "induced", "ramp", "setup_cost", "contract_months", "handover"];

/// The table of each channel that has one. Shape: channels.
pub(crate) type Tables<'t> = Vec<Option<Section<'t>>>;

/// Enters the names of `[channel.X]` after the ledger's, and finds the table of each channel.
pub(crate) fn enter_tables<'t>(root: &Section<'t>, frame: &mut Frame, reading: &mut Reading) -> Tables<'t> {
    let mut tables: Tables<'t> = vec![None; frame.channels.all().len()];
    for (entry, section) in root.named("channel") {
        if ["self", "gives_up", "lost", "as-is"].contains(&names::fold(&entry.key).as_str()) {
            reading.report(Finding::new(Code::ReservedName, entry.key_at).with("name", entry.key.as_str()));
        }
        let place = frame.channels.enter(&entry.key);
        tables.resize(frame.channels.all().len(), None);
        if tables[place].is_some() {
            reading.report(Finding::new(Code::NameTwice, entry.key_at).with("name", entry.key.as_str()));
        } else {
            tables[place] = Some(section);
        }
    }
    tables
}

/// What all channels are read with.
pub(crate) struct ChannelReader<'a, 't> {
    pub(crate) frame: &'a Frame,
    pub(crate) tables: &'a Tables<'t>,
    pub(crate) spread: AnswerSpread,
    /// `[defaults] unresolved_to`.
    pub(crate) default_journey: Option<Shares>,
    /// When contacts arrive in channels with staffing.
    pub(crate) arrivals: &'a ArrivalTables,
}

/// Reads every channel: the ledger's first, then the candidates.
pub(crate) fn read_channels(
    reader: &ChannelReader<'_, '_>,
    ledger: &[LedgerChannel],
    reading: &mut Reading,
) -> Vec<Channel> {
    let count = reader.frame.channels.all().len();
    let channels = (0..count).map(|place| reader.channel(ChannelId(place), ledger.get(place), reading));
    let mut channels: Vec<Channel> = channels.collect();
    staffing::name_pools(&mut channels, reader.tables, reading);
    channels
}

impl ChannelReader<'_, '_> {
    fn channel(&self, id: ChannelId, ledger: Option<&LedgerChannel>, reading: &mut Reading) -> Channel {
        let section = self.tables.get(id.0).and_then(Option::as_ref);
        let cells = self.frame.cells.len();
        if let Some(section) = section {
            self.check_keys(id, section, reading);
        }
        let kind = section.and_then(|section| section.choice("kind", reading));
        let kind = Kind::ALL.iter().find(|(word, _)| Some(*word) == kind).map_or(Kind::Other, |(_, kind)| *kind);
        let staffed = section.and_then(|section| section.flag("staffed", reading));
        let fcr = self.figure(section, ledger, "fcr", reading);
        let fixed_cost = self.fixed_cost(section, ledger, reading);
        let channel = Channel {
            name: self.frame.name(id).to_owned(),
            kind,
            staffed: staffed.unwrap_or_else(|| kind.is_staffed_by_default()),
            contacts: ledger.map_or_else(|| vec![0.0; cells], |ledger| ledger.contacts.clone()),
            responses: ledger.map_or_else(|| vec![None; cells], |ledger| ledger.responses.clone()),
            satisfaction: self.satisfaction(section, ledger, reading),
            employee: self.figure(section, ledger, "employee", reading),
            cost_per_contact: self.cost_per_contact(section, ledger, fixed_cost, reading),
            aht: match staffing::read_aht(section, reading) {
                Some(aht) => CellFigure::All(aht),
                None => self.figure(section, ledger, "aht", reading),
            },
            revenue_per_solved: self.revenue(section, ledger, &fcr, reading),
            fcr,
            fixed_cost,
            journey: self.journey(id, section, ledger.map(|ledger| ledger.at), reading),
            when_dropped: self.when_dropped(id, section, reading),
            candidate: match section {
                Some(section) if !self.frame.is_current(id) => Some(read_candidate(section, id, self.frame, reading)),
                _ => None,
            },
            wait: ledger.and_then(|ledger| ledger.wait),
            abandoned: ledger.and_then(|ledger| ledger.abandoned),
            abandoned_share: ledger.and_then(|ledger| ledger.abandoned_share),
            staffing: staffing::read_staffing(section, id, self.arrivals, self.frame, reading),
            targets: section.map(|section| read_targets(section, reading)).unwrap_or_default(),
            origin: ledger.map(|ledger| ledger.at).or(section.map(|section| section.at)).unwrap_or(Origin::NONE),
        };
        staffing::check_staffed(&channel, section, reading);
        channel
    }

    /// Keys that the sort of channel does not take, and those that a candidate needs.
    fn check_keys(&self, id: ChannelId, section: &Section<'_>, reading: &mut Reading) {
        let name = self.frame.name(id);
        if self.frame.is_current(id) {
            for key in CANDIDATE_KEYS.into_iter().filter(|key| section.has(key)) {
                let code = if key == "handover" { Code::HandoverOfCurrent } else { Code::KeyOfCandidate };
                reading.report(Finding::new(code, section.at_key(key)).with("key", key).with("channel", name));
            }
            return;
        }
        if section.has("when_dropped") {
            let finding = Finding::new(Code::KeyOfCurrent, section.at_key("when_dropped"));
            reading.report(finding.with("key", "when_dropped").with("channel", name));
        }
        if self.frame.added.contains(&id.0) {
            let metric = self.frame.metric.map_or("nki", |metric| metric.word());
            let mut required = vec![metric];
            if !section.has("staffing") {
                required.push("cost_per_contact");
            }
            if self.frame.has_journeys {
                required.push("unresolved_to");
            }
            for key in required.into_iter().filter(|key| !section.has(key)) {
                section.report_missing(key, reading);
            }
            return;
        }
        let current = &self.frame.channels.all()[..self.frame.current];
        let near = names::nearest(name, current.iter().map(String::as_str));
        let is_misspelt = near.is_some() && !CANDIDATE_KEYS.iter().any(|key| section.has(key));
        if is_misspelt {
            let suggestion = names::suggestion(name, current.iter().map(String::as_str));
            let finding = Finding::new(Code::UnknownChannel, section.at).with("name", name);
            reading.report(finding.with("suggestion", suggestion));
        } else {
            let what = crate::text::Message::new("unused-candidate").with("name", name);
            reading.report(Finding::new(Code::Unused, section.at).with("what", what).with("name", name));
        }
    }

    fn figure(
        &self,
        section: Option<&Section<'_>>,
        ledger: Option<&LedgerChannel>,
        key: &'static str,
        reading: &mut Reading,
    ) -> CellFigure {
        if let Some(id) = section.and_then(|section| section.figure(key, reading)) {
            return CellFigure::All(id);
        }
        let Some(ledger) = ledger else { return CellFigure::Unknown };
        let (values, bounds) = match key {
            "fcr" => (&ledger.fcr, Bounds::SHARE),
            "employee" => (&ledger.employee, Bounds::INDEX),
            "aht" => (&ledger.aht, Bounds::POSITIVE),
            _ => (&ledger.cost_per_contact, Bounds::POSITIVE),
        };
        figures::measured(ledger, key, values, bounds, self.frame, reading)
    }

    /// Variable cost. Where the ledger states total costs and the scenario their fixed part, the rest varies: as
    /// is still costs what the ledger says. Each cell's cost per contact is then scaled alike.
    fn cost_per_contact(
        &self,
        section: Option<&Section<'_>>,
        ledger: Option<&LedgerChannel>,
        fixed_cost: Option<AssumptionId>,
        reading: &mut Reading,
    ) -> CellFigure {
        let stated = |key: &str| section.is_some_and(|section| section.has(key));
        let (Some(ledger), Some(fixed)) = (ledger, fixed_cost) else {
            return self.figure(section, ledger, "cost_per_contact", reading);
        };
        if stated("cost_per_contact") || !stated("fixed_cost") || !ledger.has_total_cost {
            return self.figure(section, Some(ledger), "cost_per_contact", reading);
        }
        let measured = ledger.cost_per_contact.iter().zip(&ledger.contacts);
        let variable: f64 = measured.map(|(cost, contacts)| cost.map_or(0.0, |cost| cost.value) * contacts).sum();
        let total = variable + ledger.fixed_cost.map_or(0.0, |fixed| fixed.value);
        let fixed = reading.base(fixed);
        if fixed > total {
            let at = section.map_or(Origin::NONE, |section| section.at_key("fixed_cost"));
            let finding = Finding::new(Code::FixedCostAboveTotal, at).with("channel", ledger.name.as_str());
            reading.report(finding.with("fixed", Arg::Money(fixed)).with("total", Arg::Money(total)));
        }
        let scale = if variable > 0.0 { ((total - fixed) / variable).max(0.0) } else { 1.0 };
        let scaled: Vec<Option<Measured>> = ledger
            .cost_per_contact
            .iter()
            .map(|cost| cost.map(|cost| Measured { value: cost.value * scale, ..cost }))
            .collect();
        figures::measured(ledger, "cost_per_contact", &scaled, Bounds::POSITIVE, self.frame, reading)
    }

    fn satisfaction(
        &self,
        section: Option<&Section<'_>>,
        ledger: Option<&LedgerChannel>,
        reading: &mut Reading,
    ) -> CellFigure {
        if let Some(id) = section.and_then(|section| section.satisfaction(reading)) {
            return CellFigure::All(id);
        }
        let Some(ledger) = ledger else { return CellFigure::Unknown };
        figures::measured_satisfaction(ledger, self.spread, self.frame, reading)
    }

    fn revenue(
        &self,
        section: Option<&Section<'_>>,
        ledger: Option<&LedgerChannel>,
        fcr: &CellFigure,
        reading: &mut Reading,
    ) -> CellFigure {
        if let Some(id) = section.and_then(|section| section.figure("revenue_per_solved", reading)) {
            return CellFigure::All(id);
        }
        ledger.map_or(CellFigure::Unknown, |ledger| figures::measured_revenue(ledger, fcr, self.frame, reading))
    }

    fn fixed_cost(
        &self,
        section: Option<&Section<'_>>,
        ledger: Option<&LedgerChannel>,
        reading: &mut Reading,
    ) -> Option<AssumptionId> {
        if let Some(id) = section.and_then(|section| section.figure("fixed_cost", reading)) {
            return Some(id);
        }
        let ledger = ledger?;
        let fixed = ledger.fixed_cost?;
        let name = figures::ledger_name(&ledger.name, None, "fixed_cost", self.frame);
        Some(reading.assume(name, Stated::fixed(fixed.value, fixed.at), Bounds::POSITIVE))
    }

    fn when_dropped(&self, id: ChannelId, section: Option<&Section<'_>>, reading: &mut Reading) -> Dropping {
        let inner = section.and_then(|section| section.inner("when_dropped"));
        inner.map_or_else(Dropping::default, |inner| read_dropping(&inner, &inner.name, id, self.frame, reading))
    }

    fn journey(
        &self,
        id: ChannelId,
        section: Option<&Section<'_>>,
        ledger_at: Option<Origin>,
        reading: &mut Reading,
    ) -> Option<Journey> {
        let own = section.and_then(|section| {
            read_shares(section, "unresolved_to", &section.name_of("unresolved_to"), self.frame, reading)
        });
        if let Some(shares) = &own {
            for share in shares.all.iter().filter(|share| share.target == Target::Channel(id)) {
                let name = self.frame.name(id);
                reading.report(Finding::new(Code::SelfByName, share.at).with("channel", name));
            }
        }
        if !self.frame.has_journeys {
            return None;
        }
        let is_current = self.frame.is_current(id);
        let shares = match (&own, &self.default_journey) {
            (Some(own), _) => own,
            (None, Some(default)) if is_current => default,
            _ => {
                if is_current {
                    let at = section.map(|section| section.at).or(ledger_at).unwrap_or(Origin::NONE);
                    let name = self.frame.name(id);
                    reading.report(Finding::new(Code::JourneyMissing, at).with("channel", name));
                }
                return Some(Journey::default());
            }
        };
        Some(Journey { steps: steps(&shares.all, id, reading) })
    }
}

/// The shares as steps of a channel's own; its own name in the defaults is `self`.
fn steps(shares: &[Share], id: ChannelId, reading: &mut Reading) -> Vec<JourneyStep> {
    let mut steps: Vec<JourneyStep> = Vec::new();
    for share in shares {
        let to = match share.target {
            Target::Itself => id,
            Target::Channel(channel) => channel,
        };
        let existing = steps.iter_mut().find(|step| step.to == to);
        match existing {
            Some(step) => match merged(step.share, share.share, reading) {
                Some(sum) => step.share = sum,
                None => steps.push(JourneyStep { to, share: share.share }),
            },
            None => steps.push(JourneyStep { to, share: share.share }),
        }
    }
    steps
}

/// Whether FCR is known: for every channel that is offered anywhere, or for none.
pub(crate) fn decide_journeys(
    frame: &Frame,
    tables: &Tables<'_>,
    ledger: &[LedgerChannel],
    ledger_at: Origin,
    reading: &mut Reading,
) -> bool {
    let has_fcr = |place: usize| {
        let in_ledger = ledger.get(place).is_some_and(|channel| channel.fcr.iter().any(Option::is_some));
        in_ledger || tables.get(place).and_then(Option::as_ref).is_some_and(|section| section.has("fcr"))
    };
    let offered = (0..frame.channels.all().len()).filter(|place| *place < frame.current || frame.added.contains(place));
    let (with, without): (Vec<usize>, Vec<usize>) = offered.partition(|place| has_fcr(*place));
    if with.is_empty() {
        reading.report_code(Code::ContactsAreCases, ledger_at);
        return false;
    }
    for place in without {
        let in_table = tables.get(place).and_then(Option::as_ref).map(|section| section.at);
        let at = in_table.or(ledger.get(place).map(|channel| channel.at)).unwrap_or(Origin::NONE);
        let known: Vec<String> = with.iter().map(|place| frame.name(ChannelId(*place)).to_owned()).collect();
        let finding = Finding::new(Code::FcrMissing, at).with("channel", frame.name(ChannelId(place)));
        reading.report(finding.with("known", known));
    }
    true
}
