//! Channels as lists. What the ledger says of them is compared by itself, figure by figure.

use super::{Lister, PartKind, Value, staffing};
use crate::diff::settings::Things;
use crate::input::fold;
use crate::model::{
    Attract, Candidate, CellFigure, CellValue, Channel, ChannelTarget, Dropping, HandoverRule, Journey, JourneyStep,
    Kind, Ramp, RampShape, TargetKind, Targets,
};

pub(super) fn list(lister: &mut Lister<'_>) {
    let channels = &lister.plan.channels;
    for channel in channels {
        let kind = if channel.is_current() { PartKind::Channel } else { PartKind::Candidate };
        // A candidate that has come into the ledger is another channel from then on.
        let path = format!("channel.{}", fold(&channel.name));
        lister.part(path, kind, &channel.name, |lister| list_channel(lister, channel));
    }
    let names = channels.iter().map(|channel| fold(&channel.name)).collect();
    lister.flat.orders.push((Things::Channels, names));
}

fn list_channel(lister: &mut Lister<'_>, channel: &Channel) {
    let Channel {
        name,
        kind,
        staffed,
        contacts: _,
        responses: _,
        satisfaction,
        fcr,
        employee,
        cost_per_contact,
        aht,
        revenue_per_solved,
        fixed_cost,
        journey,
        when_dropped,
        candidate,
        wait: _,
        abandoned: _,
        abandoned_share: _,
        staffing,
        targets,
        origin: _,
    } = channel;
    lister.text("name", Some(name));
    lister.set("kind", Value::Word(kind_word(*kind)));
    lister.set("staffed", Value::Flag(*staffed));
    list_cells(lister, "satisfaction", satisfaction);
    list_cells(lister, "fcr", fcr);
    list_cells(lister, "employee", employee);
    list_cells(lister, "cost_per_contact", cost_per_contact);
    list_cells(lister, "aht", aht);
    list_cells(lister, "revenue_per_solved", revenue_per_solved);
    if let Some(id) = fixed_cost.filter(|id| !lister.plan.assumptions.get(*id).is_of_ledger()) {
        lister.figure("fixed_cost", Some(id));
    }
    if let Some(Journey { steps }) = journey {
        lister.set("journeys", Value::Flag(true));
        for JourneyStep { to, share } in steps {
            let key = lister.key(*to);
            lister.figure(&format!("unresolved_to.{key}"), Some(*share));
        }
    }
    lister.under("when_dropped".to_owned(), |lister| list_dropping(lister, when_dropped));
    if let Some(staffing) = staffing {
        lister.under("staffing".to_owned(), |lister| staffing::list(lister, staffing));
    }
    lister.under("targets".to_owned(), |lister| list_targets(lister, targets));
    if let Some(candidate) = candidate {
        list_candidate(lister, candidate);
    }
}

/// What the channel is held to.
fn list_targets(lister: &mut Lister<'_>, targets: &Targets) {
    let Targets { all, origin: _ } = targets;
    for ChannelTarget { kind, wanted, origin: _ } in all {
        let key = kind.word(lister.plan.metric);
        if let TargetKind::ServiceLevel { within } = kind {
            lister.number("service_level.share", Some(*wanted));
            lister.number("service_level.within", Some(*within));
        } else {
            lister.number(key, Some(*wanted));
        }
    }
}

/// What stands in place of the ledger; its own figures are left out.
fn list_cells(lister: &mut Lister<'_>, key: &str, figure: &CellFigure) {
    match figure {
        CellFigure::Unknown => {}
        CellFigure::All(id) => lister.figure(key, Some(*id)),
        CellFigure::ByCell(values) => {
            for (cell, value) in values.iter().enumerate() {
                if let CellValue::Stated(id) = value
                    && !lister.plan.assumptions.get(*id).is_of_ledger()
                {
                    let cell = lister.plan.cell_name(cell);
                    lister.figure(&format!("{key}.{cell}"), Some(*id));
                }
            }
        }
    }
}

/// What is stated of closing a channel.
pub(super) fn list_dropping(lister: &mut Lister<'_>, dropping: &Dropping) {
    let Dropping { to, is_stated, penalty, fade_months, carry, exit_cost, stranded_cost, stranded_months } = dropping;
    if *is_stated {
        lister.set("destinations", Value::Flag(true));
    }
    for (channel, share) in to {
        let key = lister.key(*channel);
        lister.figure(&format!("to.{key}"), Some(*share));
    }
    lister.figure("penalty", *penalty);
    lister.figure("fade_months", *fade_months);
    lister.figure("carry", *carry);
    lister.figure("exit_cost", *exit_cost);
    lister.figure("stranded_cost", *stranded_cost);
    lister.figure("stranded_months", *stranded_months);
}

fn list_candidate(lister: &mut Lister<'_>, candidate: &Candidate) {
    let Candidate { attracts, induced, ramp, setup_cost, handovers, contract_months } = candidate;
    for Attract { from, cells, share, effort, ramp } in attracts {
        let key = lister.key(*from);
        lister.under(format!("attracts.{key}"), |lister| {
            lister.cells("cells", cells);
            lister.figure("share", Some(*share));
            lister.figure("effort", Some(*effort));
            list_ramp(lister, ramp.as_ref());
        });
    }
    lister.figure("induced", *induced);
    list_ramp(lister, ramp.as_ref());
    lister.figure("setup_cost", *setup_cost);
    for HandoverRule { to, cost_factor, satisfaction, ramp } in handovers {
        let key = lister.key(*to);
        lister.under(format!("handover.{key}"), |lister| {
            lister.figure("cost_factor", *cost_factor);
            lister.figure("satisfaction", *satisfaction);
            list_ramp(lister, ramp.as_ref());
        });
    }
    lister.number("contract_months", *contract_months);
}

/// How something grows in.
pub(super) fn list_ramp(lister: &mut Lister<'_>, ramp: Option<&Ramp>) {
    let Some(Ramp { months, shape }) = ramp else { return };
    lister.figure("ramp.months", Some(*months));
    let word = match shape {
        RampShape::SCurve => "s-curve",
        RampShape::Linear => "linear",
    };
    lister.set("ramp.shape", Value::Word(word));
}

fn kind_word(kind: Kind) -> &'static str {
    Kind::ALL.iter().find(|(_, one)| *one == kind).map_or("other", |(word, _)| word)
}
