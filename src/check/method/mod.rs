//! The method: what a plan should have thought of before anybody decides by it.
//!
//! Question it answers: is it the whole picture, is it honest about what is not known, and is anybody left without help?
//! Inputs: a plan, its expected values (no draws) and the month that counts as now. Result:
//! findings. Every rule has one signature and stands in one list.

mod bands;
mod candidates;
mod data;
mod goals;
mod journeys;
mod moves;
mod staffing;
mod voices;

use crate::engine::base::{BaseCase, BaseMix};
use crate::hypotes::{self, Hypotes};
use crate::model::{ChannelId, Finding, Month, Plan, Severity};
use crate::nulage::{self, Nulage};
use crate::staffing::{Staffing, of_mixes};

/// What the rules of the method look at.
pub struct Evidence<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Step 1.
    pub nulage: &'a Nulage,
    /// Step 2, at expected values.
    pub hypotes: &'a Hypotes,
    /// As is at expected values.
    pub as_is: &'a BaseCase<'a>,
    /// The mixes at expected values, in the order of the file.
    pub mixes: &'a [BaseMix],
    /// Who must be there when; `None` where no channel has staffing.
    pub staffing: Option<&'a Staffing>,
    /// The month that counts as now; `None` where nothing is to be late.
    pub now: Option<Month>,
}

/// A rule of the method.
pub type MethodRule = fn(&Evidence<'_>) -> Vec<Finding>;

/// Every rule, in the order in which findings are told.
pub const METHOD_RULES: &[MethodRule] = &[
    // `bot-dead-end`, `no-voice`, `one-way-channel`.
    journeys::dead_ends,
    journeys::mixes_without_a_voice,
    journeys::one_way_channels,
    // `half-the-picture`.
    data::half_the_picture,
    // `goal-too-near`, `goal-decides`.
    goals::too_near,
    goals::that_decide,
    // `no-launch`, `customers-lost`, `instant-effect`, `no-hypothesis`.
    moves::without_a_launch,
    moves::that_lose_customers,
    moves::that_work_at_once,
    moves::without_a_hypothesis,
    // `dilution`, `staffing-calibration`, `waits-unpriced`.
    staffing::dilution,
    staffing::calibration,
    staffing::unpriced_waits,
    // `same-ditch`.
    |evidence| crate::check::lessons::tried_again(evidence.plan),
    // `two-prices`.
    |evidence| crate::check::prices::of_point(evidence.plan, evidence.hypotes),
    // `visits-as-contacts`, `cost-not-split`, `resolution-unknown`, `small-sample`, `review-overdue`.
    data::visits_as_contacts,
    data::costs_not_split,
    data::resolution_unknown,
    data::small_samples,
    data::review_overdue,
    // `certain-assumption`, `contract-outlasts-pilot`.
    candidates::certain_assumptions,
    candidates::long_contracts,
    // `outside-the-band`.
    bands::outside,
    // `asked-and-ignored`, `speed-only-target`.
    voices::asked_and_ignored,
    voices::speed_only_targets,
];

/// What the rules of the method find in a plan, and whether its journeys fit the ledger, so that figures mean something.
/// Where they do not, that is all that is said.
#[must_use]
pub fn method(plan: &Plan, now: Option<Month>) -> (Vec<Finding>, bool) {
    let nulage = nulage::assess(plan);
    if nulage.findings.iter().any(|finding| finding.severity() == Severity::Error) {
        return (nulage.findings, false);
    }
    let base = BaseCase::new(plan);
    let mixes: Vec<BaseMix> = plan.mixes.iter().map(|mix| base.mix(mix)).collect();
    let hypotes = hypotes::compare(&base, &mixes, &nulage);
    let staffing = of_mixes(&base, &mixes, None);
    let evidence = Evidence {
        plan,
        nulage: &nulage,
        hypotes: &hypotes,
        as_is: &base,
        mixes: &mixes,
        staffing: staffing.as_ref(),
        now,
    };
    let found = METHOD_RULES.iter().flat_map(|rule| rule(&evidence));
    (nulage.findings.iter().cloned().chain(found).collect(), true)
}

impl Evidence<'_> {
    /// Whether as is or a mix offers a channel in a cell when everything is in place.
    fn is_offered_in(&self, mix: Option<usize>, channel: ChannelId, cell: usize) -> bool {
        let schedule = mix.map_or(&self.as_is.schedule, |place| &self.mixes[place].schedule);
        let (Some(Some(local)), Some(&last)) = (schedule.local.get(channel.0), schedule.epoch_of.last()) else {
            return false;
        };
        schedule.epochs[last].masks.get(cell).is_some_and(|mask| mask.offered[*local])
    }

    /// The cells in which a channel is used, or may be once it is added.
    fn cells_of(&self, channel: ChannelId) -> Vec<usize> {
        self.plan.channel(channel).cells_in_use()
    }

    /// Whether as is or a mix still offers a channel in any cell in which it is used.
    fn is_offered(&self, mix: Option<usize>, channel: ChannelId) -> bool {
        self.cells_of(channel).into_iter().any(|cell| self.is_offered_in(mix, channel, cell))
    }

    /// The base value of a figure.
    fn base(&self, id: crate::model::AssumptionId) -> f64 {
        self.plan.assumptions.base(id)
    }
}
