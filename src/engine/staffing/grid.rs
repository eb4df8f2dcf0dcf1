//! Nodes between which tables are interpolated, and the tables at them, kept for the thread.
//!
//! People against load depend on the handle time, the patience and the target too, and in a simulation each draw has its
//! own. Tables are therefore made at nodes (handle times 5 % apart, patience 10 %, shares one point, seconds two) and
//! interpolated; a figure that is the same in every draw is its own node. A table is a pure function of its node, so what
//! is kept changes no figure.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;

use crate::engine::queue::{Capacities, Target, Waits};

/// Steps of the logarithm of handle times.
const AHT_STEP: f64 = 0.05;
/// Steps of the logarithm of patience, and of its ratio to the handle time.
const PATIENCE_STEP: f64 = 0.1;
const SHARE_STEP: f64 = 0.01;
const WITHIN_STEP: f64 = 2.0;
/// What a target can ask for; nobody answers all of an endless row of customers in time.
const LEAST_SHARE: f64 = 0.001;
const MOST_SHARE: f64 = 0.999;
/// So many tables are kept at most.
const MOST_KEPT: usize = 4096;
/// Tables are made for this much more than is asked.
const SPARE: f64 = 2.0;
/// Tables begin with loads up to this many erlangs.
const LEAST_LOAD: f64 = 16.0;

/// A figure of a draw, and whether it is the same in all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drawn {
    /// Its value.
    pub value: f64,
    /// Whether every draw has it.
    pub is_certain: bool,
}

/// What is to be answered in time, in a draw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DrawnTarget {
    /// Least share of the offered contacts.
    pub share: Drawn,
    /// Seconds.
    pub within: Drawn,
}

/// A node of one figure: its place on the grid, or the figure itself where it is certain.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Node {
    /// The figure itself.
    Exact(f64),
    /// So many steps.
    Steps(i64),
}

impl Node {
    /// What it is kept under; the bits of a figure that is not below 0 and a number of steps are never the same.
    fn key(self) -> u64 {
        match self {
            Self::Exact(value) => value.to_bits(),
            Self::Steps(steps) => (steps as u64) ^ (1 << 62),
        }
    }

    fn linear(self, step: f64) -> f64 {
        match self {
            Self::Exact(value) => value,
            Self::Steps(steps) => steps as f64 * step,
        }
    }

    fn logarithmic(self, step: f64) -> f64 {
        match self {
            Self::Exact(value) => value,
            Self::Steps(steps) => libm::exp(steps as f64 * step),
        }
    }
}

/// One or two nodes and their weights.
type Nodes = ([(Node, f64); 2], usize);

fn exactly(value: f64) -> Nodes {
    ([(Node::Exact(value), 1.0), (Node::Exact(value), 0.0)], 1)
}

fn linear(value: f64, step: f64) -> Nodes {
    let place = (value / step).floor();
    let weight = value / step - place;
    let at = place as i64;
    ([(Node::Steps(at), 1.0 - weight), (Node::Steps(at + 1), weight)], 2)
}

fn logarithmic(value: f64, step: f64) -> Nodes {
    linear(libm::log(value), step)
}

impl Drawn {
    fn nodes(self, of: impl Fn(f64) -> Nodes) -> Nodes {
        if self.is_certain { exactly(self.value) } else { of(self.value) }
    }
}

/// Mixes the places of a node, which are small numbers or the bits of a figure.
#[derive(Default)]
struct Mixing(u64);

impl Hasher for Mixing {
    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut whole = [0; 8];
            whole[..part.len()].copy_from_slice(part);
            self.write_u64(u64::from_le_bytes(whole));
        }
    }

    fn write_u64(&mut self, value: u64) {
        // 2⁶⁴ ÷ the golden ratio, as in Fibonacci hashing.
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

type Quick = BuildHasherDefault<Mixing>;

#[derive(Default)]
struct Kept {
    capacities: HashMap<[u64; 4], Rc<Capacities>, Quick>,
    waits: HashMap<u64, Rc<Waits>, Quick>,
}

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// Tables of people against load around the handle time `aht` (seconds), patience and target, with weights that sum to 1;
/// they reach at least to `most` erlangs.
pub fn capacities(
    aht: f64,
    patience: Option<Drawn>,
    target: DrawnTarget,
    most: f64,
    into: &mut Vec<(Rc<Capacities>, f64)>,
) {
    into.clear();
    let (ahts, aht_count) = logarithmic(aht, AHT_STEP);
    let (patiences, patience_count) =
        patience.map_or(exactly(f64::INFINITY), |patience| patience.nodes(|value| logarithmic(value, PATIENCE_STEP)));
    let (shares, share_count) = target.share.nodes(|value| linear(value, SHARE_STEP));
    let (withins, within_count) = target.within.nodes(|value| linear(value, WITHIN_STEP));
    KEPT.with_borrow_mut(|kept| {
        for &(aht, of_aht) in &ahts[..aht_count] {
            for &(patience, of_patience) in &patiences[..patience_count] {
                for &(share, of_share) in &shares[..share_count] {
                    for &(within, of_within) in &withins[..within_count] {
                        let weight = of_aht * of_patience * of_share * of_within;
                        if weight > 0.0 {
                            into.push((kept.capacities([aht, patience, share, within], most), weight));
                        }
                    }
                }
            }
        }
    });
}

/// Tables of waits around the ratio of patience to handle time, with weights that sum to 1; `None`: nobody hangs up. They
/// reach at least to `most` people.
pub fn waits(patience_over_aht: Option<f64>, most: f64, into: &mut Vec<(Rc<Waits>, f64)>) {
    into.clear();
    let (ratios, count) = patience_over_aht.map_or(exactly(f64::INFINITY), |ratio| logarithmic(ratio, PATIENCE_STEP));
    KEPT.with_borrow_mut(|kept| {
        let nodes = ratios[..count].iter().filter(|(_, weight)| *weight > 0.0);
        into.extend(nodes.map(|&(ratio, weight)| (kept.waits(ratio, most), weight)));
    });
}

impl Kept {
    fn capacities(&mut self, node: [Node; 4], most: f64) -> Rc<Capacities> {
        let key = node.map(Node::key);
        if let Some(table) = self.capacities.get(&key).filter(|table| table.most() >= most) {
            return Rc::clone(table);
        }
        if self.capacities.len() >= MOST_KEPT {
            self.capacities.clear();
        }
        let [aht, patience, share, within] = node;
        let patience = Some(patience.logarithmic(PATIENCE_STEP)).filter(|patience| patience.is_finite());
        let share = share.linear(SHARE_STEP).clamp(LEAST_SHARE, MOST_SHARE);
        let target = Target { share, within: within.linear(WITHIN_STEP), max_occupancy: 1.0 };
        let aht = aht.logarithmic(AHT_STEP);
        let table = Rc::new(Capacities::new((most * SPARE).max(LEAST_LOAD), aht, patience, &target));
        self.capacities.insert(key, Rc::clone(&table));
        table
    }

    fn waits(&mut self, ratio: Node, most: f64) -> Rc<Waits> {
        let most = most.min(MOST_PEOPLE);
        if let Some(table) = self.waits.get(&ratio.key()).filter(|table| table.most() >= most) {
            return Rc::clone(table);
        }
        if self.waits.len() >= MOST_KEPT {
            self.waits.clear();
        }
        let people = (most * SPARE).clamp(LEAST_PEOPLE, MOST_PEOPLE);
        let patience = Some(ratio.logarithmic(PATIENCE_STEP)).filter(|ratio| ratio.is_finite());
        let table = Rc::new(Waits::new(people, patience));
        self.waits.insert(ratio.key(), Rc::clone(&table));
        table
    }
}

/// Tables of waits begin with so many people …
const LEAST_PEOPLE: f64 = 256.0;
/// … and end at so many; past it they are computed exactly.
const MOST_PEOPLE: f64 = 100_000.0;

#[cfg(test)]
mod tests {
    use super::*;

    fn certain(value: f64) -> Drawn {
        Drawn { value, is_certain: true }
    }

    #[test]
    fn weights_sum_to_one_and_nodes_lie_on_both_sides() {
        for value in [0.2, 1.0, 179.9, 180.0, 3600.0] {
            let (nodes, count) = logarithmic(value, AHT_STEP);
            assert_eq!(count, 2);
            assert!((nodes[0].1 + nodes[1].1 - 1.0).abs() < 1e-12);
            let [low, high] = nodes.map(|(node, _)| node.logarithmic(AHT_STEP));
            assert!(low <= value * (1.0 + 1e-12) && value <= high);
        }
        assert_eq!(certain(20.0).nodes(|value| linear(value, 2.0)), exactly(20.0));
    }

    #[test]
    fn a_table_that_is_too_short_is_made_anew_and_says_the_same() {
        let target = DrawnTarget { share: certain(0.8), within: certain(20.0) };
        let mut tables = Vec::new();
        capacities(180.0, None, target, 5.0, &mut tables);
        let before: Vec<Option<f64>> = tables.iter().map(|(table, _)| table.people(10.0)).collect();
        capacities(180.0, None, target, 500.0, &mut tables);
        let after: Vec<Option<f64>> = tables.iter().map(|(table, _)| table.people(10.0)).collect();
        assert_eq!(before, after);
        assert!(tables.iter().all(|(table, _)| table.most() >= 500.0));
        assert_eq!(before[0], Some(14.0));
    }
}
