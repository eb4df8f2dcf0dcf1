//! Who gains and who loses: satisfaction and unserved cases by segment, by reason, and by both.

use crate::engine::base::{BaseCase, BaseMix};
use crate::engine::each_draw::{AsIsSeen, Keeper, Seen, each_draw};
use crate::engine::groups::{GroupSteady, steady_of_group};
use crate::engine::sampling::Sampler;
use crate::engine::schedule::Schedule;
use crate::engine::simulation::{Setup, Variant};
use crate::engine::staffing::month::Effect;
use crate::engine::statistics::Summary;
use crate::engine::trajectory::CellSeries;
use crate::model::Plan;

/// The spread is taken from the first so many draws, as that of trials is.
const MOST_DRAWS: usize = 2_000;

/// A group of customers, as places in the plan's reasons and segments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Their reason; `None` for all reasons.
    pub reason: Option<usize>,
    /// Their segment; `None` for all segments.
    pub segment: Option<usize>,
}

/// A group in the steady state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupState {
    /// Cases per month.
    pub cases_per_month: f64,
    /// Satisfaction, points; `None` where none is known of the group.
    pub satisfaction: Option<f64>,
    /// Share of its cases that give up or are lost; `None` where it has no cases.
    pub unserved_share: Option<f64>,
}

/// What a mix does to a group in the steady state, base case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupUnderMix {
    /// The group under the mix.
    pub state: GroupState,
    /// Satisfaction less as is, points.
    pub satisfaction_change: Option<f64>,
    /// Unserved share less as is.
    pub unserved_change: Option<f64>,
}

/// The spread of what a mix does to a group, over the first 2 000 draws at most, as far as the figure exists in them; `None`
/// where it does not in the base case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupSpread {
    /// Satisfaction less as is, points.
    pub satisfaction_change: Option<Summary>,
    /// Unserved share less as is.
    pub unserved_change: Option<Summary>,
}

/// A group as is, under every mix, and under the recommended mix after pruning.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupOutcome {
    /// Which customers.
    pub group: Group,
    /// As is.
    pub as_is: GroupState,
    /// Under each mix, in the order of the file.
    pub mixes: Vec<GroupUnderMix>,
    /// Under the recommended mix after pruning, with its spread; `None` where none is recommended.
    pub recommended: Option<(GroupUnderMix, GroupSpread)>,
}

/// All groups. A key that the ledger does not have makes none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WhoGains {
    /// One a segment, in the order of the file.
    pub segments: Vec<GroupOutcome>,
    /// One a reason, in the order of the file.
    pub reasons: Vec<GroupOutcome>,
    /// One a pair of reason and segment that occurs in the ledger; empty without both keys.
    pub pairs: Vec<GroupOutcome>,
}

/// Tells who gains and who loses. `setup` is the simulation that the spread of the recommended mix is taken from.
#[must_use]
pub fn who_gains(base: &BaseCase<'_>, mixes: &[BaseMix], recommended: Option<&BaseMix>, setup: &Setup<'_>) -> WhoGains {
    let plan = base.plan();
    let groups = groups_of(plan);
    let members: Vec<Vec<usize>> = groups.iter().map(|group| group.cells(plan)).collect();
    let mut drawn = recommended.map(|mix| spreads(setup, mix, &members).into_iter());
    let mut gains = WhoGains::default();
    for (group, members) in groups.into_iter().zip(&members) {
        let before = steady(base, (&base.schedule, &[]), &base.cells, members);
        let today = satisfaction_today(base, members);
        let as_is = GroupState { satisfaction: today, ..before.0 };
        let under = |mix: &BaseMix| {
            under_mix(&as_is, &before.1, steady(base, (&mix.schedule, &mix.trajectory.effects), &mix.cells, members))
        };
        let spread = drawn.as_mut().and_then(Iterator::next);
        let outcome = GroupOutcome {
            group,
            as_is,
            mixes: mixes.iter().map(under).collect(),
            recommended: recommended.map(under).zip(spread).map(|(under, (satisfaction, unserved))| {
                let satisfaction_change = under.satisfaction_change.map(|_| Summary::of(&satisfaction));
                let unserved_change = under.unserved_change.map(|_| Summary::of(&unserved));
                (under, GroupSpread { satisfaction_change, unserved_change })
            }),
        };
        let shelf = match (group.reason, group.segment) {
            (Some(_), Some(_)) => &mut gains.pairs,
            (Some(_), None) => &mut gains.reasons,
            _ => &mut gains.segments,
        };
        shelf.push(outcome);
    }
    gains
}

fn groups_of(plan: &Plan) -> Vec<Group> {
    let segments = (0..plan.segments.len()).map(|segment| Group { reason: None, segment: Some(segment) });
    let reasons = (0..plan.reasons.len()).map(|reason| Group { reason: Some(reason), segment: None });
    let cells = plan.cells.iter().map(|cell| Group { reason: cell.reason, segment: cell.segment });
    let pairs = cells.filter(|group| group.reason.is_some() && group.segment.is_some());
    segments.chain(reasons).chain(pairs).collect()
}

impl Group {
    fn cells(&self, plan: &Plan) -> Vec<usize> {
        let is_in = |cell: &crate::model::Cell| {
            (self.reason.is_none() || cell.reason == self.reason)
                && (self.segment.is_none() || cell.segment == self.segment)
        };
        (0..plan.cells.len()).filter(|&cell| is_in(&plan.cells[cell])).collect()
    }
}

/// What is known of a figure; nothing where it does not exist.
fn known(figure: f64) -> Option<f64> {
    (!figure.is_nan()).then_some(figure)
}

/// A group in the base case, and its J.
fn steady(
    base: &BaseCase<'_>,
    (schedule, waiting): (&Schedule, &[Vec<Effect>]),
    cells: &[CellSeries],
    members: &[usize],
) -> (GroupState, Option<f64>) {
    let cells: Vec<&CellSeries> = cells.iter().collect();
    let steady = steady_of_group(&base.block(), (schedule, waiting), &cells, members);
    let state = GroupState {
        cases_per_month: steady.cases.0[0],
        satisfaction: None,
        unserved_share: known(steady.unserved_share.0[0]),
    };
    (state, known(steady.mood.0[0]))
}

/// S⁰ of a group: Σ x⁰S ÷ Σ x⁰ over the channels whose S is known.
fn satisfaction_today(base: &BaseCase<'_>, members: &[usize]) -> Option<f64> {
    let (mut points, mut contacts) = (0.0, 0.0);
    for &cell in members {
        let ledger = &base.ground.cells[cell];
        let channels = base.plan().channels.iter().enumerate();
        for (place, _) in channels.filter(|(_, channel)| channel.satisfaction.is_known()) {
            points += ledger.contacts[place].0[0] * ledger.satisfaction[place].0[0];
            contacts += ledger.contacts[place].0[0];
        }
    }
    (contacts > 0.0).then(|| points / contacts)
}

fn under_mix(as_is: &GroupState, mood_before: &Option<f64>, (state, mood): (GroupState, Option<f64>)) -> GroupUnderMix {
    let satisfaction_change = as_is.satisfaction.and(mood).zip(*mood_before).map(|(mood, before)| mood - before);
    let satisfaction = as_is.satisfaction.zip(satisfaction_change).map(|(today, change)| today + change);
    let unserved_change = state.unserved_share.zip(as_is.unserved_share).map(|(after, before)| after - before);
    GroupUnderMix { state: GroupState { satisfaction, ..state }, satisfaction_change, unserved_change }
}

/// The changes of satisfaction and of the unserved share of each group in the draws in which they exist.
type Changes = Vec<(Vec<f64>, Vec<f64>)>;

fn spreads(setup: &Setup<'_>, mix: &BaseMix, groups: &[Vec<usize>]) -> Changes {
    let setup = Setup { draws: setup.draws.min(MOST_DRAWS), ..*setup };
    let sampler = Sampler::new(&setup.plan.assumptions, setup.seed);
    let variants = [Variant { schedule: mix.schedule.clone(), differs_from: None }];
    let mut all: Changes = vec![Default::default(); groups.len()];
    for (tables, _) in each_draw(&sampler, &setup, &variants, &KeepGroups { groups }) {
        for (whole, part) in all.iter_mut().zip(tables.into_iter().flatten()) {
            whole.0.extend(part.0);
            whole.1.extend(part.1);
        }
    }
    all
}

/// Keeps what changes for each group.
struct KeepGroups<'a> {
    /// The cells of each.
    groups: &'a [Vec<usize>],
}

impl Keeper for KeepGroups<'_> {
    type AsIs = Vec<GroupSteady>;
    type Table = Changes;

    fn note(&self, as_is: &AsIsSeen<'_>) -> Vec<GroupSteady> {
        let steady = |members: &Vec<usize>| steady_of_group(as_is.block, (as_is.schedule, &[]), as_is.cells, members);
        self.groups.iter().map(steady).collect()
    }

    fn keep(&self, table: &mut Changes, as_is: &Vec<GroupSteady>, seen: &Seen<'_>) {
        table.resize(self.groups.len(), Default::default());
        for ((members, before), kept) in self.groups.iter().zip(as_is).zip(table) {
            let after = steady_of_group(seen.block, (seen.schedule, &seen.trajectory.effects), seen.cells, members);
            let exist = |change: crate::engine::lanes::Lanes| {
                change.0.into_iter().take(seen.counted).filter(|change| !change.is_nan())
            };
            kept.0.extend(exist(after.mood - before.mood));
            kept.1.extend(exist(after.unserved_share - before.unserved_share));
        }
    }
}
