//! The people whom a group needs in a week, in one draw.

use std::rc::Rc;

use super::grid::{Drawn, DrawnTarget, capacities};
use super::roster::Group;
use super::stretch::Stretch;
use crate::engine::queue::Capacities;

/// Loads are compared with this tolerance, so that a load that is computed twice needs the same people.
const ROUNDING: f64 = 1e-9;
/// Of the time between contacts, people who also have work that may wait use what this occupancy leaves, where none is
/// stated.
pub const BLENDED_OCCUPANCY: f64 = 0.85;

/// What is asked of a live channel in a week of a month, in one draw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked {
    /// Contacts that are offered, those who will hang up included, a week.
    pub contacts: f64,
    /// Seconds of people's work that they are, a week.
    pub work: f64,
    /// What is to be answered in time.
    pub target: DrawnTarget,
    /// Seconds until customers hang up.
    pub patience: Option<Drawn>,
    /// Most of the time that people may be busy.
    pub max_occupancy: Option<f64>,
    /// People in every open interval, at least.
    pub min_people: f64,
    /// Whether the channel is offered in the month.
    pub is_offered: bool,
}

/// The people of a group in a week.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Crew {
    /// Hours on the floor.
    pub hours: f64,
    /// Hours of them between contacts that work that may wait can use.
    pub spare: f64,
}

/// What the live channels of a group have in common in a draw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Common {
    /// Mean handle time of a contact, seconds; 0 where there are none.
    pub aht: f64,
    /// Mean patience, seconds: the mean of the rates at which customers hang up, by contacts.
    pub patience: Option<Drawn>,
    /// The smallest of the stated occupancies.
    pub max_occupancy: Option<f64>,
}

impl Common {
    /// Whether it differs by rounding alone.
    fn is_nearly(&self, other: &Self) -> bool {
        let near = |a: f64, b: f64| (a - b).abs() <= ROUNDING * a.abs();
        near(self.aht, other.aht)
            && self.max_occupancy == other.max_occupancy
            && match (self.patience, other.patience) {
                (Some(own), Some(other)) => own.is_certain == other.is_certain && near(own.value, other.value),
                (own, other) => own == other,
            }
    }
}

/// What the channels have in common, weighted by their contacts of the week.
#[must_use]
pub fn common(asked: &[Asked]) -> Common {
    let contacts: f64 = asked.iter().map(|one| one.contacts).sum();
    let work: f64 = asked.iter().map(|one| one.work).sum();
    let hanging_up = |one: &Asked| one.patience.map_or(0.0, |patience| one.contacts / patience.value);
    let rate: f64 = asked.iter().map(hanging_up).sum();
    let patience = match asked {
        [alone] => alone.patience,
        _ if rate > 0.0 => Some(Drawn { value: contacts / rate, is_certain: false }),
        _ => None,
    };
    let occupancies = asked.iter().filter_map(|one| one.max_occupancy);
    Common {
        aht: if contacts > 0.0 { work / contacts } else { 0.0 },
        patience,
        max_occupancy: occupancies.reduce(f64::min),
    }
}

/// Fewest people of a stretch who must be there because a channel is open.
#[must_use]
pub fn floor(stretch: &Stretch, asked: &[Asked]) -> f64 {
    let open = stretch.is_open.iter().zip(asked).filter(|(is_open, one)| **is_open && one.is_offered);
    open.map(|(_, one)| one.min_people).fold(0.0, f64::max)
}

/// The load of a stretch, erlangs.
#[must_use]
pub fn load(stretch: &Stretch, asked: &[Asked]) -> f64 {
    stretch.rates.iter().zip(asked).map(|(rate, one)| rate * one.work).sum()
}

/// The fewest people of each stretch, a mean where its intervals differ, and its load in erlangs, in their order. Shapes: stretches; `asked`: live members.
pub fn people(group: &Group, asked: &[Asked], (people, loads): (&mut Vec<f64>, &mut Vec<f64>), tables: &mut Tables) {
    loads.clear();
    loads.extend(group.stretches.iter().map(|stretch| load(stretch, asked)));
    people.clear();
    people.extend(group.stretches.iter().map(|stretch| floor(stretch, asked)));
    let common = common(asked);
    if common.aht <= 0.0 {
        return;
    }
    let peaks = group.stretches.iter().zip(loads.iter()).map(|(stretch, load)| load * stretch.spread.1);
    let most = peaks.fold(0.0, f64::max);
    for (place, one) in asked.iter().enumerate() {
        // Channels of a pool mostly have one target.
        if one.contacts <= 0.0 || asked[..place].iter().any(|other| other.contacts > 0.0 && other.target == one.target)
        {
            continue;
        }
        tables.take(&common, one.target, most);
        let mut walk = Walk { tables, place: 0 };
        for ((stretch, load), people) in group.stretches.iter().zip(loads.iter()).zip(people.iter_mut()) {
            let (least, most) = stretch.spread;
            *people = people.max(walk.mean_people(load * least, load * most));
        }
    }
}

/// The tables of a target, and what they say together: the load that each number of people carries. Its memory is used
/// again.
#[derive(Debug, Default)]
pub struct Tables {
    around: Vec<(Rc<Capacities>, f64)>,
    /// Shape: nodes of the tables, as far as is needed, both.
    carried: Vec<f64>,
    agents: Vec<f64>,
    most_busy: f64,
    /// What was taken last, and how far it reaches.
    last: Option<(Common, DrawnTarget, f64)>,
}

/// Tables are put together for this much more than is asked.
const SPARE: f64 = 1.03;

impl Tables {
    fn take(&mut self, common: &Common, target: DrawnTarget, most: f64) {
        let is_last =
            |(of, at, reach): &(Common, DrawnTarget, f64)| *at == target && most <= *reach && of.is_nearly(common);
        if self.last.as_ref().is_some_and(is_last) {
            return;
        }
        let most = most * SPARE;
        self.last = Some((*common, target, most));
        capacities(common.aht, common.patience, target, most, &mut self.around);
        self.most_busy = common.max_occupancy.unwrap_or(f64::INFINITY);
        self.carried.clear();
        // As far as every table carries the load; one more, so that rounding does not stop short of it.
        let enough = self.around.iter().map(|(table, _)| table.loads().partition_point(|carried| *carried < most));
        let shortest = self.around.iter().map(|(table, _)| table.loads().len()).min().unwrap_or(0);
        let most_busy = self.most_busy;
        // A stated occupancy can ask for more people than the target.
        let length = if most_busy.is_finite() { shortest } else { (enough.max().unwrap_or(0) + 2).min(shortest) };
        self.carried.resize(length, 0.0);
        for (table, weight) in &self.around {
            for (sum, load) in self.carried.iter_mut().zip(table.loads()) {
                *sum += weight * load;
            }
        }
        if let Some((table, _)) = self.around.first().filter(|_| self.agents.len() < length) {
            // The nodes are the same in every table.
            self.agents.clear();
            self.agents.extend_from_slice(table.agents());
        }
        if most_busy.is_finite() {
            for (sum, agents) in self.carried.iter_mut().zip(&self.agents) {
                *sum = sum.min(most_busy * agents);
            }
        }
    }
}

/// Looks loads up that rise or fall little from one to the next.
struct Walk<'a> {
    tables: &'a Tables,
    place: usize,
}

impl Walk<'_> {
    /// The mean of the fewest people over loads that lie evenly between two.
    fn mean_people(&mut self, low: f64, high: f64) -> f64 {
        let few = self.people(low);
        if high - low <= ROUNDING * high {
            return few;
        }
        let first = self.place;
        let many = self.people(high);
        // One by one where a place is a person: each further one is needed for the loads past what the others carry.
        if many <= few || self.place.checked_sub(first) != Some((many - few) as usize) {
            return f64::midpoint(few, many);
        }
        let carried = self.tables.carried[first..self.place].iter();
        few + carried.map(|carried| (high - carried.max(low)) / (high - low)).sum::<f64>()
    }

    /// Fewest whole people for a load.
    fn people(&mut self, load: f64) -> f64 {
        if load <= 0.0 {
            self.place = 0;
            return 0.0;
        }
        let load = load * (1.0 - ROUNDING);
        let carried = &self.tables.carried;
        while self.place > 0 && carried[self.place - 1] >= load {
            self.place -= 1;
        }
        while carried.get(self.place).is_some_and(|carried| *carried < load) {
            self.place += 1;
        }
        let Some(&enough) = carried.get(self.place) else {
            // The tables reach past every load; only a stated occupancy can ask for more, as many as it says.
            self.place = carried.len().saturating_sub(1);
            return (load / self.tables.most_busy.min(1.0)).ceil();
        };
        let agents = &self.tables.agents;
        let people = agents[self.place];
        let (fewer, short) = match self.place.checked_sub(1) {
            Some(before) => (agents[before], carried[before]),
            None => (0.0, 0.0),
        };
        if people - fewer <= 1.0 || enough <= short {
            return people;
        }
        (fewer + (people - fewer) * (load - short) / (enough - short)).ceil()
    }
}

/// The crew of parts of a week: people, load in erlangs, hours. `busy`: how much of their time work that may wait can use.
pub fn crew(parts: impl Iterator<Item = (f64, f64, f64)>, busy: f64) -> Crew {
    parts.fold(Crew::default(), |sum, (people, load, hours)| Crew {
        hours: sum.hours + people * hours,
        spare: sum.spare + (busy * people - load).max(0.0) * hours,
    })
}

/// How much of people's time work that may wait can use beside contacts.
#[must_use]
pub fn blended_occupancy(asked: &[Asked]) -> f64 {
    common(asked).max_occupancy.unwrap_or(BLENDED_OCCUPANCY)
}
