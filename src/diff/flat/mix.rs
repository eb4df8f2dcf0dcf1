//! Mixes and their moves as lists.

use super::channel::{list_dropping, list_ramp};
use super::{Lister, PartKind, Value};
use crate::diff::settings::Things;
use crate::input::fold;
use crate::model::{Add, Drop, Handover, Hold, Improve, Mix, Move, MoveKind, Pool, Prevent, Shift};

/// What a move does, for readers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveName {
    /// The message that names it: `change-add`, `change-drop` and so on.
    pub key: &'static str,
    /// The names of the channels that it is about; none for all.
    pub channels: Vec<String>,
    /// The reasons and segments that it is limited to; none for all.
    pub limits: Vec<String>,
}

pub(super) fn list(lister: &mut Lister<'_>) {
    let mixes = &lister.plan.mixes;
    for mix in mixes {
        lister.part(format!("mix.{}", fold(&mix.id)), PartKind::Mix, &mix.name, |lister| list_mix(lister, mix));
    }
    lister.flat.orders.push((Things::Mixes, mixes.iter().map(|mix| fold(&mix.id)).collect()));
}

fn list_mix(lister: &mut Lister<'_>, mix: &Mix) {
    let Mix {
        id,
        name,
        hypothesis,
        because,
        different_this_time,
        start,
        setup_cost,
        running_cost,
        hold,
        pools,
        moves,
        origin: _,
    } = mix;
    lister.text("id", Some(id));
    lister.text("name", Some(name));
    lister.text("hypothesis", hypothesis.as_ref());
    lister.text("because", because.as_ref());
    lister.text("different_this_time", different_this_time.as_ref());
    lister.number("start", Some(f64::from(*start)));
    lister.figure("setup_cost", *setup_cost);
    lister.figure("running_cost", *running_cost);
    lister.set("hold", Value::Word(Hold::ALL.iter().find(|(_, one)| one == hold).map_or("service", |(word, _)| word)));
    if let Some((pools, _)) = pools {
        lister.set("own_pools", Value::Flag(true));
        for Pool { name, channels } in pools {
            let names = channels.iter().map(|id| lister.plan.channel(*id).name.clone()).collect();
            lister.set(&format!("pool.{}", fold(name)), Value::Names(names));
        }
    }
    let before = lister.flat.parts.len();
    for step in moves {
        list_move(lister, step);
    }
    let names = lister.flat.parts[before..].iter().map(|part| part.name.clone()).collect();
    lister.flat.orders.push((Things::Moves(id.clone()), names));
}

fn list_move(lister: &mut Lister<'_>, step: &Move) {
    let Move { kind, start, cells, reasons, segments, setup_cost, origin: _ } = step;
    let (word, key, channels) = match kind {
        MoveKind::Add(add) => ("add", "change-add", vec![add.channel]),
        MoveKind::Drop(drop) => ("drop", "change-drop", vec![drop.channel]),
        MoveKind::Improve(improve) => ("improve", "change-improve", vec![improve.channel]),
        MoveKind::Shift(shift) => ("shift", "change-shift", vec![shift.from, shift.to]),
        MoveKind::Prevent(prevent) => ("prevent", "change-prevent", prevent.from.clone()),
        MoveKind::Handover(handover) => ("handover", "change-handover", vec![handover.from, handover.to]),
    };
    let between = if matches!(word, "shift" | "handover") { ">" } else { "+" };
    let mut keys: Vec<String> = channels.iter().map(|channel| lister.key(*channel)).collect();
    if word == "prevent" {
        // Their order says nothing.
        keys.sort();
    }
    let mut name = format!("{}.{word}.{}", lister.path, keys.join(between));
    if let MoveKind::Improve(Improve { lever: Some(lever), .. }) = kind {
        name = format!("{name}.{lever}");
    }
    let limits: Vec<String> = reasons.iter().chain(segments).cloned().collect();
    if !limits.is_empty() {
        name = format!("{name}[{}|{}]", reasons.join(","), segments.join(","));
    }
    let channels = channels.iter().map(|channel| lister.plan.channel(*channel).name.clone()).collect();
    let move_name = MoveName { key, channels, limits };
    lister.part(name, PartKind::Move(move_name), "", |lister| {
        lister.number("start", Some(f64::from(*start)));
        lister.cells("cells", cells);
        lister.figure("setup_cost", *setup_cost);
        list_kind(lister, kind);
    });
}

fn list_kind(lister: &mut Lister<'_>, kind: &MoveKind) {
    match kind {
        // Which channels, and which lever, is in the name of the move.
        MoveKind::Add(Add { channel: _ }) => {}
        MoveKind::Drop(Drop { channel: _, how, because }) => {
            lister.text("because", because.as_ref());
            list_dropping(lister, how);
        }
        MoveKind::Improve(improve) => list_improve(lister, improve),
        MoveKind::Shift(Shift { from: _, to: _, share, effort, ramp }) => {
            lister.figure("share", Some(*share));
            lister.figure("effort", Some(*effort));
            list_ramp(lister, ramp.as_ref());
        }
        MoveKind::Prevent(Prevent { from: _, share, effort, running_cost, ramp }) => {
            lister.figure("share", Some(*share));
            lister.figure("effort", Some(*effort));
            lister.figure("running_cost", Some(*running_cost));
            list_ramp(lister, ramp.as_ref());
        }
        MoveKind::Handover(Handover { from: _, to: _, cost_factor, satisfaction, ramp }) => {
            lister.figure("cost_factor", *cost_factor);
            lister.figure("satisfaction", *satisfaction);
            list_ramp(lister, ramp.as_ref());
        }
    }
}

fn list_improve(lister: &mut Lister<'_>, improve: &Improve) {
    let Improve { channel: _, lever, satisfaction, fcr, employee, cost_per_contact, aht, fixed_cost, ramp } = improve;
    if let Some(lever) = lever {
        lister.set("lever", Value::Text(lever.clone()));
    }
    lister.figure("satisfaction", *satisfaction);
    lister.figure("fcr", *fcr);
    lister.figure("employee", *employee);
    lister.figure("cost_per_contact", *cost_per_contact);
    lister.figure("aht", *aht);
    lister.figure("fixed_cost", *fixed_cost);
    list_ramp(lister, ramp.as_ref());
}
