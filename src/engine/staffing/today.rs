//! Today's people, and the price at which they cost what the books say.

use super::held::meet_today;
use super::need::{Scratch, Workload, need, weights};
use super::roster::Roster;
use super::terms::Terms;
use super::waiting::Waiting;
use crate::engine::lanes::Lanes;
use crate::engine::sampling::Values;
use crate::model::{Hold, Plan, WEEKS_PER_MONTH};

/// The people of today in a block of draws. Shapes: channels of the plan; `None` without staffing.
#[derive(Clone, Debug)]
pub struct StaffedToday {
    /// What each channel says of its people.
    pub terms: Vec<Option<Terms>>,
    /// Currency for an hour on the floor, calibrated.
    pub price: Vec<Lanes>,
    /// What the books say ÷ what people would cost; that of a candidate is a guess that does not favour it.
    pub factor: Vec<Lanes>,
    /// Hours on the floor a week of all groups of today.
    pub hours: Lanes,
    /// What the books say by channel, currency per month.
    pub books: Vec<Lanes>,
    /// What today's people cost by the books, currency per month.
    pub cost: Lanes,
    /// What customers of each channel meet today: wait in seconds, share that hangs up.
    pub met: Vec<(Lanes, Lanes)>,
    /// Whether every draw of the block has the same terms.
    pub is_uniform: bool,
}

impl StaffedToday {
    /// The people of today. `contacts`, `work` (contacts × handle time, seconds) and `cost` are the ledger's per month.
    /// Shapes: channels of the plan. `None` where no channel has staffing.
    #[must_use]
    pub fn new(plan: &Plan, values: &Values, roster: &Roster, ledger: &[LedgerOfChannel]) -> Option<Self> {
        let terms: Vec<Option<Terms>> = plan.channels.iter().map(|channel| Terms::new(plan, channel, values)).collect();
        if terms.iter().all(Option::is_none) {
            return None;
        }
        let size = plan.channels.len();
        let mut today = Self {
            price: terms.iter().map(|terms| terms.as_ref().map_or(Lanes::ZERO, |terms| terms.hourly)).collect(),
            factor: vec![Lanes::ONE; size],
            terms,
            hours: Lanes::ZERO,
            books: ledger.iter().map(|one| one.cost).collect(),
            cost: Lanes::ZERO,
            met: vec![(Lanes::ZERO, Lanes::ZERO); size],
            is_uniform: false,
        };
        today.is_uniform = today.terms.iter().flatten().all(Terms::is_uniform);
        let work: Vec<Workload> = ledger
            .iter()
            .map(|one| Workload { contacts: one.contacts, work: one.work, is_offered: one.is_current })
            .collect();
        let mut scratch = Scratch::default();
        let (mut model, mut books) = (Lanes::ZERO, Lanes::ZERO);
        for group in &roster.groups {
            let hours = need(&today, group, &work, &mut scratch);
            let weights = weights(&today, group, &work);
            let price: Lanes =
                group.members().zip(&weights).map(|(channel, weight)| *weight * today.price[channel]).sum();
            let cost = hours * price * WEEKS_PER_MONTH;
            let stated: Lanes = group.members().map(|channel| ledger[channel].cost).sum();
            let factor = stated.over(cost, 1.0);
            for channel in group.members() {
                today.factor[channel] = factor;
            }
            model += cost;
            books += stated;
            today.hours += hours;
        }
        today.cost = books;
        if plan.mixes.iter().any(|mix| mix.hold == Hold::People) {
            let mut waiting = Waiting::default();
            for group in &roster.groups {
                let met = meet_today(&today, group, &work, &mut scratch, &mut waiting);
                for &channel in &group.live {
                    today.met[channel] = (met.wait, met.abandoned);
                }
            }
        }
        let usual = factor_of_candidates(books, model);
        for (channel, described) in plan.channels.iter().enumerate() {
            if !described.is_current() {
                today.factor[channel] = usual;
            }
            today.price[channel] = today.price[channel] * today.factor[channel];
        }
        Some(today)
    }
}

/// The factor of candidates, which the books do not know: that of all people of today (`books` ÷ `model`, what they
/// would cost), and never below 1, so that a candidate costs no less than it says itself.
#[must_use]
pub fn factor_of_candidates(books: Lanes, model: Lanes) -> Lanes {
    books.over(model, 1.0).max(Lanes::ONE)
}

/// What the ledger says of a channel, per month.
#[derive(Clone, Copy, Debug)]
pub struct LedgerOfChannel {
    /// Contacts.
    pub contacts: Lanes,
    /// Contacts × handle time, seconds.
    pub work: Lanes,
    /// Variable cost, currency.
    pub cost: Lanes,
    /// Whether the channel is in the ledger.
    pub is_current: bool,
}
