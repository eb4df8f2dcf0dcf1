//! People against load, as a table.

use super::capacity::{Demand, Start};
use super::target::Target;

/// Every number of agents to this one is a node.
const DENSE: u64 = 64;
/// The most nodes of a table: the last is some 1e9 agents.
const MOST_NODES: usize = 640;

/// People against load at one target: capacity in erlangs at every number of agents to 64, then in steps of about 3 %.
///
/// Between nodes the load is interpolated linearly over people. For a table made by [`Capacities::new`] the number of people
/// is then [`super::fewest`]'s up to 64 agents. Above, to 1000 erlangs, the load is off by less than 0.002 erlangs, and the
/// people differ for fewer than 5 loads in 1000 (0 to 2 in the tests), never by more than one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Capacities {
    /// Capacity in erlangs at the nodes, from 0 agents on.
    loads: Vec<f64>,
    /// The nodes' agents.
    agents: Vec<f64>,
}

/// The node after this one.
fn next(agents: f64) -> f64 {
    if agents < DENSE as f64 { agents + 1.0 } else { (agents * 1.03).round() }
}

impl Capacities {
    /// The table to the first node that carries `most_load` erlangs and one beyond, with handling time and patience in
    /// seconds.
    ///
    /// The table ends at some 1e9 agents (there too if `most_load` is infinite or no number), and at 1 agent where no number
    /// of agents carries any load (max_occupancy 0). Out of range as for [`super::Line`].
    pub fn new(most_load: f64, aht: f64, patience: Option<f64>, target: &Target) -> Self {
        let demand = Demand::new(aht, patience, target);
        let mut table = Self { loads: vec![0.0], agents: vec![0.0] };
        let mut found = Start { load: 0.0, slope: 0.0 };
        let (mut agents, mut guess, mut beyond) = (1.0, 0.1, false);
        while table.loads.len() < MOST_NODES {
            let before = found.load;
            found = demand.capacity(agents, Start { load: guess, slope: found.slope });
            table.loads.push(found.load);
            let previous = table.agents[table.agents.len() - 1];
            table.agents.push(agents);
            if beyond || found.load <= 0.0 {
                break;
            }
            beyond = found.load >= most_load;
            let after = next(agents);
            guess = found.load + (found.load - before) / (agents - previous) * (after - agents);
            agents = after;
        }
        table
    }

    /// The fewest whole people for the load in erlangs; none past the table's end or where the load is no number.
    ///
    /// Load 0 or less needs 0.
    pub fn people(&self, load: f64) -> Option<f64> {
        if load <= 0.0 {
            return Some(0.0);
        }
        let node = self.loads.partition_point(|carried| *carried < load);
        let most = *self.agents.get(node)?;
        if load.is_nan() || node == 0 {
            return None;
        }
        let fewest = self.agents[node - 1];
        let gap = most - fewest;
        if gap <= 1.0 {
            return Some(most);
        }
        let (low, high) = (self.loads[node - 1], self.loads[node]);
        let part = (load - low) / (high - low) * gap;
        Some(fewest + (part - 1e-9).ceil().max(1.0).min(gap))
    }

    /// Capacity in erlangs at each node; the first node is nobody. Shape: nodes.
    pub fn loads(&self) -> &[f64] {
        &self.loads
    }

    /// The agents of each node: the same in every table, as far as it reaches. Shape: nodes.
    pub fn agents(&self) -> &[f64] {
        &self.agents
    }

    /// The greatest load in erlangs that the table carries.
    pub fn most(&self) -> f64 {
        self.loads.last().copied().unwrap_or(0.0)
    }
}
