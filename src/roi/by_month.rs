//! The running sum of money by month, with its band over the draws, and when the money is back.

use rayon::prelude::*;

use crate::engine::base::BaseMix;
use crate::engine::each_draw::{AsIsSeen, Keeper, Seen, each_draw};
use crate::engine::lanes::{Lanes, WIDTH};
use crate::engine::money::{paid_back_at, payback_months};
use crate::engine::outcome::{MonthFlow, Outcome, Steady};
use crate::engine::sampling::Sampler;
use crate::engine::simulation::{Draws, Setup, Variant};
use crate::engine::statistics::{mean, quantile};

/// So many figures are held at most at a time; of more, mixes are simulated one after the other.
const MOST_HELD: usize = 8_000_000;

/// The running sum of a mix against as is, undiscounted: Σ over months 1 … t of Flow − one-off, currency, at the end of
/// month t. Shape of each row: months + 1; the first is month 0, when nothing has happened: 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoneyByMonth {
    /// Base case.
    pub base: Vec<f64>,
    /// Mean of the draws.
    pub mean: Vec<f64>,
    /// 5 % of the draws lie below, month by month.
    pub p05: Vec<f64>,
    /// Half of the draws lie below, month by month.
    pub p50: Vec<f64>,
    /// 95 % of the draws lie below, month by month.
    pub p95: Vec<f64>,
    /// Months from the first spending until the money is back for good, as [`super::MixRoi::payback_months`]; 0 where the
    /// running sum is never below 0.
    pub payback_months: PaybackSpread,
    /// The month of the horizon, on the axis of the running sum, from whose end the sum is never below 0 again; 0 where
    /// it never is.
    pub paid_back_at: PaybackSpread,
    /// Share of draws in which the money does not come back within the horizon.
    pub never: f64,
}

/// When the money is back: base case, and quantiles over all draws, those in which it never comes back counted as later
/// than any. `None` where it does not come back within the horizon.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PaybackSpread {
    /// Base case.
    pub base: Option<f64>,
    /// In 5 % of the draws it is sooner.
    pub p05: Option<f64>,
    /// In half of the draws it is sooner.
    pub p50: Option<f64>,
    /// In 95 % of the draws it is sooner.
    pub p95: Option<f64>,
}

/// Simulates the mixes with their months. `score` rates an outcome against as is's steady state in the same draws. Returns
/// the running sum of each and its draws (one draw where nothing is uncertain).
pub fn money_by_month(
    setup: &Setup<'_>,
    mixes: &[&BaseMix],
    score: impl Fn(&Outcome, &Steady) -> Lanes + Sync,
) -> Vec<(MoneyByMonth, Draws)> {
    let sampler = Sampler::new(&setup.plan.assumptions, setup.seed);
    let months = setup.plan.scenario.months as usize;
    let keeper = KeepMonths(score);
    let at_a_time = (MOST_HELD / setup.draws.max(1) / months.max(1)).max(1);
    let mut all = Vec::with_capacity(mixes.len());
    for mixes in mixes.chunks(at_a_time) {
        let variants: Vec<Variant> =
            mixes.iter().map(|mix| Variant { schedule: mix.schedule.clone(), differs_from: None }).collect();
        let mut tables: Vec<Months> = mixes.iter().map(|_| Months::default()).collect();
        for (parts, _) in each_draw(&sampler, setup, &variants, &keeper) {
            for (whole, part) in tables.iter_mut().zip(parts) {
                whole.append(part);
            }
        }
        all.extend(mixes.iter().zip(tables).map(|(mix, table)| summed_up(mix, table)));
    }
    all
}

/// What is kept of each draw.
#[derive(Default)]
struct Months {
    figures: Draws,
    /// The running sums. Shape: months, draws in each.
    sums: Vec<Vec<f64>>,
    /// Months from the first spending until the money is back; infinite where it is not.
    payback_months: Vec<f64>,
    /// The month at whose end it is back; infinite where it is not.
    paid_back_at: Vec<f64>,
}

impl Months {
    fn append(&mut self, next: Self) {
        self.figures.append(next.figures);
        self.sums.resize(next.sums.len(), Vec::new());
        for (whole, part) in self.sums.iter_mut().zip(next.sums) {
            whole.extend(part);
        }
        self.payback_months.extend(next.payback_months);
        self.paid_back_at.extend(next.paid_back_at);
    }
}

struct KeepMonths<S>(S);

impl<S: Fn(&Outcome, &Steady) -> Lanes + Sync> Keeper for KeepMonths<S> {
    type AsIs = ();
    type Table = Months;

    fn note(&self, _: &AsIsSeen<'_>) {}

    fn keep(&self, table: &mut Months, (): &(), seen: &Seen<'_>) {
        table.figures.keep(seen.outcome, (self.0)(seen.outcome, seen.before), seen.counted);
        table.sums.resize(seen.flows.len(), Vec::new());
        let mut sum = Lanes::ZERO;
        for (month, sums) in seen.flows.iter().zip(&mut table.sums) {
            sum += month.flow - month.one_off;
            sums.extend_from_slice(&sum.0[..seen.counted]);
        }
        for lane in 0..seen.counted.min(WIDTH) {
            let (flows, one_offs) = in_lane(seen.flows, lane);
            table.payback_months.push(payback_months(&flows, &one_offs).unwrap_or(f64::INFINITY));
            table.paid_back_at.push(paid_back_at(&flows, &one_offs).map_or(f64::INFINITY, |month| month as f64));
        }
    }
}

/// Flows and one-offs in one draw. Shapes: months.
fn in_lane(months: &[MonthFlow], lane: usize) -> (Vec<f64>, Vec<f64>) {
    months.iter().map(|month| (month.flow.0[lane], month.one_off.0[lane])).unzip()
}

fn summed_up(mix: &BaseMix, table: Months) -> (MoneyByMonth, Draws) {
    let (flows, one_offs) = in_lane(&mix.flows, 0);
    let mut base = vec![0.0];
    let mut sum = 0.0;
    for (flow, one_off) in flows.iter().zip(&one_offs) {
        sum += flow - one_off;
        base.push(sum);
    }
    let bands: Vec<[f64; 4]> = table
        .sums
        .into_par_iter()
        .map(|mut draws| {
            let mean = mean(&draws);
            draws.sort_unstable_by(f64::total_cmp);
            [mean, quantile(&draws, 0.05), quantile(&draws, 0.50), quantile(&draws, 0.95)]
        })
        .collect();
    let band = |figure: usize| std::iter::once(0.0).chain(bands.iter().map(|band| band[figure])).collect();
    let money = MoneyByMonth {
        base,
        mean: band(0),
        p05: band(1),
        p50: band(2),
        p95: band(3),
        never: crate::engine::statistics::share(&table.paid_back_at, f64::is_infinite),
        payback_months: spread(payback_months(&flows, &one_offs), table.payback_months),
        paid_back_at: spread(paid_back_at(&flows, &one_offs).map(|month| month as f64), table.paid_back_at),
    };
    (money, table.figures)
}

fn spread(base: Option<f64>, mut draws: Vec<f64>) -> PaybackSpread {
    draws.sort_unstable_by(f64::total_cmp);
    let at = |probability: f64| Some(quantile(&draws, probability)).filter(|months| months.is_finite());
    PaybackSpread { base, p05: at(0.05), p50: at(0.50), p95: at(0.95) }
}
