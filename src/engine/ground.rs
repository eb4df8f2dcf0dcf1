//! The ledger in a block of draws: each cell's figures, its journeys fitted to what was counted, and the
//! months' factors. Everything that all mixes share (model §1).

use super::journey::{Row, stated_row, without_unoffered};
use super::lanes::Lanes;
use super::matrix::Matrix;
use super::network::fundamental_matrix;
use super::sampling::Values;
use super::schedule::Schedule;
use super::staffing::need::Workload;
use super::staffing::today::{LedgerOfChannel, StaffedToday};
use crate::model::{CellFigure, CellValue, Channel, Plan};

/// One cell. Shapes: all channels of the plan.
#[derive(Clone, Debug)]
pub struct CellGround {
    /// x⁰: contacts per month.
    pub contacts: Vec<Lanes>,
    /// D⁰: first contacts per month.
    pub first_contacts: Vec<Lanes>,
    /// f.
    pub fcr: Vec<Lanes>,
    /// v, currency.
    pub cost: Vec<Lanes>,
    /// S.
    pub satisfaction: Vec<Lanes>,
    /// E.
    pub employee: Vec<Lanes>,
    /// h, seconds.
    pub aht: Vec<Lanes>,
    /// r, currency; zero where the cell has no revenue as is or none is known.
    pub revenue: Vec<Lanes>,
    /// Whether the cell has revenue as is.
    pub has_revenue: bool,
    /// φ: by how much the shares into each channel are scaled so that the ledger is met.
    pub fit: Vec<Lanes>,
    /// P as is.
    pub onward: Matrix,
}

/// The ledger in a block of draws.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The cells.
    pub cells: Vec<CellGround>,
    /// The stated journeys, one row a channel.
    pub rows: Vec<Row>,
    /// S⁰: the satisfaction that the company knows.
    pub satisfaction_today: Lanes,
    /// Σ v·x⁰ over staffed channels: the people of month 0.
    pub people_today: Lanes,
    /// The people of today; `None` where no channel has staffing.
    pub staffing: Option<StaffedToday>,
    /// e: points per extra contact.
    pub per_extra_contact: Lanes,
    /// The index of one who was not served, if stated.
    pub unserved_index: Option<Lanes>,
    /// G(t), w(t), and the discount factors at the start and the end of each month. Shape: months.
    pub months: Vec<MonthFactors>,
}

/// The factors of one month.
#[derive(Clone, Copy, Debug)]
pub struct MonthFactors {
    /// G(t) = (1 + growth)^((t−1)/12).
    pub growth: Lanes,
    /// w(t) = (1 + cost growth)^((t−1)/12).
    pub prices: Lanes,
    /// (1 + i)^(−(t−1)/12), for one-offs.
    pub discount_start: Lanes,
    /// (1 + i)^(−t/12), for flows.
    pub discount_end: Lanes,
}

impl Ground {
    /// The ledger in the block of draws that `values` holds; `as_is` is the schedule of as is.
    #[must_use]
    pub fn new(plan: &Plan, as_is: &Schedule, values: &Values) -> Self {
        let rows: Vec<Row> = plan.channels.iter().map(|channel| stated_row(channel, values)).collect();
        let figures = Figures::new(plan, values);
        let cells: Vec<CellGround> =
            (0..plan.cells.len()).map(|cell| CellGround::new(plan, &figures, &rows, cell)).collect();
        let mut known = (Lanes::ZERO, Lanes::ZERO);
        let mut people_today = Lanes::ZERO;
        for (place, channel) in plan.channels.iter().enumerate() {
            for cell in &cells {
                if channel.satisfaction.is_known() {
                    known.0 += cell.contacts[place] * cell.satisfaction[place];
                    known.1 += cell.contacts[place];
                }
                if channel.staffed {
                    people_today += cell.contacts[place] * cell.cost[place];
                }
            }
        }
        Self {
            satisfaction_today: known.0.over(known.1, 0.0),
            people_today,
            staffing: as_is
                .roster(1)
                .and_then(|roster| StaffedToday::new(plan, values, roster, &ledger_of_channels(plan, &cells))),
            cells,
            rows,
            per_extra_contact: values.get_or(plan.satisfaction.per_extra_contact, 0.0),
            unserved_index: plan.satisfaction.unserved.map(|id| values.get(id)),
            months: month_factors(plan, values),
        }
    }
}

impl Ground {
    /// The ledger's work of a month. Shape: channels of the plan.
    #[must_use]
    pub fn staffed_work(&self, plan: &Plan) -> Vec<Workload> {
        let ledger = ledger_of_channels(plan, &self.cells).into_iter();
        ledger.map(|one| Workload { contacts: one.contacts, work: one.work, is_offered: one.is_current }).collect()
    }
}

fn ledger_of_channels(plan: &Plan, cells: &[CellGround]) -> Vec<LedgerOfChannel> {
    plan.channels.iter().enumerate().map(|(place, channel)| staffed_today(cells, place, channel)).collect()
}

/// What the ledger says of the work of a channel in a month.
fn staffed_today(cells: &[CellGround], place: usize, channel: &Channel) -> LedgerOfChannel {
    let sum = |of: &dyn Fn(&CellGround) -> Lanes| -> Lanes { cells.iter().map(of).sum() };
    LedgerOfChannel {
        contacts: sum(&|cell| cell.contacts[place]),
        work: sum(&|cell| cell.contacts[place] * cell.aht[place]),
        cost: sum(&|cell| cell.contacts[place] * cell.cost[place]),
        is_current: channel.is_current(),
    }
}

/// Every channel's figures in every cell. Shapes: channels × cells.
struct Figures {
    fcr: Vec<Vec<Lanes>>,
    cost: Vec<Vec<Lanes>>,
    satisfaction: Vec<Vec<Lanes>>,
    employee: Vec<Vec<Lanes>>,
    aht: Vec<Vec<Lanes>>,
    revenue: Vec<Vec<Lanes>>,
}

impl Figures {
    fn new(plan: &Plan, values: &Values) -> Self {
        let each = |figure: fn(&Channel) -> &CellFigure, unknown: f64| -> Vec<Vec<Lanes>> {
            plan.channels.iter().map(|channel| by_cell(channel, figure(channel), values, unknown)).collect()
        };
        let fcr = if plan.has_journeys {
            each(|channel| &channel.fcr, 1.0)
        } else {
            vec![vec![Lanes::ONE; plan.cells.len()]; plan.channels.len()]
        };
        Self {
            fcr,
            cost: each(|channel| &channel.cost_per_contact, 0.0),
            satisfaction: each(|channel| &channel.satisfaction, 0.0),
            employee: each(|channel| &channel.employee, 0.0),
            aht: each(|channel| &channel.aht, 0.0),
            revenue: {
                let stated = each(|channel| &channel.revenue_per_solved, 0.0);
                let channels = plan.channels.iter().zip(stated);
                channels.map(|(channel, cells)| revenue_of_ledger(plan, channel, cells, values)).collect()
            },
        }
    }
}

/// The ledger counts revenue, not revenue per solved contact: where a stated FCR is uncertain, what a solved
/// contact brings moves against it, so that as is brings what the ledger says in every draw. Shape: cells.
fn revenue_of_ledger(plan: &Plan, channel: &Channel, cells: Vec<Lanes>, values: &Values) -> Vec<Lanes> {
    let (CellFigure::ByCell(_), CellFigure::All(fcr)) = (&channel.revenue_per_solved, &channel.fcr) else {
        return cells;
    };
    let factor = Lanes::splat(plan.assumptions.base(*fcr)).over(values.get(*fcr), 0.0);
    cells.into_iter().map(|revenue| revenue * factor).collect()
}

/// One figure of a channel in each cell; a cell without a figure takes the mean of those that have one,
/// weighted by contacts. Shape: cells.
fn by_cell(channel: &Channel, figure: &CellFigure, values: &Values, unknown: f64) -> Vec<Lanes> {
    let cells = channel.contacts.len();
    match figure {
        CellFigure::Unknown => vec![Lanes::splat(unknown); cells],
        CellFigure::All(id) => vec![values.get(*id); cells],
        CellFigure::ByCell(stated) => {
            let mean = mean_over_cells(channel, stated, values);
            stated
                .iter()
                .map(|value| match value {
                    CellValue::Stated(id) => values.get(*id),
                    CellValue::Mean => mean,
                    CellValue::Unknown => Lanes::splat(unknown),
                })
                .collect()
        }
    }
}

fn mean_over_cells(channel: &Channel, stated: &[CellValue], values: &Values) -> Lanes {
    let mut weighted = (Lanes::ZERO, 0.0);
    let mut plain = (Lanes::ZERO, 0.0);
    for (value, &contacts) in stated.iter().zip(&channel.contacts) {
        if let CellValue::Stated(id) = value {
            let value = values.get(*id);
            weighted = (weighted.0 + value * contacts, weighted.1 + contacts);
            plain = (plain.0 + value, plain.1 + 1.0);
        }
    }
    // Without any contacts there is nothing to weigh by: the plain mean.
    let (sum, weight) = if weighted.1 > 0.0 { weighted } else { plain };
    sum / Lanes::splat(if weight > 0.0 { weight } else { 1.0 })
}

impl CellGround {
    fn new(plan: &Plan, figures: &Figures, rows: &[Row], cell: usize) -> Self {
        let size = plan.channels.len();
        let pick = |figure: &[Vec<Lanes>]| -> Vec<Lanes> { figure.iter().map(|cells| cells[cell]).collect() };
        let contacts: Vec<Lanes> = plan.channels.iter().map(|channel| Lanes::splat(channel.contacts[cell])).collect();
        let fcr = pick(&figures.fcr);
        let offered: Vec<bool> = plan.channels.iter().map(Channel::is_current).collect();
        let mut onward = Matrix::zeros(size);
        for (from, row) in rows.iter().enumerate().filter(|(from, _)| offered[*from]) {
            let unsolved = Lanes::ONE - fcr[from];
            for step in without_unoffered(row, &offered) {
                onward.add(from, step.to, unsolved * step.share);
            }
        }
        let (fit, first_contacts) = fit_to_ledger(&contacts, &mut onward);
        let revenue = pick(&figures.revenue);
        let has_revenue = plan.channels.iter().enumerate().any(|(place, channel)| {
            channel.contacts[cell] > 0.0 && channel.revenue_per_solved.is_known() && !revenue[place].is_zero()
        });
        Self {
            first_contacts,
            cost: pick(&figures.cost),
            satisfaction: pick(&figures.satisfaction),
            employee: pick(&figures.employee),
            aht: pick(&figures.aht),
            revenue: if has_revenue { revenue } else { vec![Lanes::ZERO; size] },
            has_revenue,
            contacts,
            fcr,
            fit,
            onward,
        }
    }

    /// N as is. Shape: all channels of the plan.
    #[must_use]
    pub fn fundamental(&self) -> Matrix {
        fundamental_matrix(&self.onward)
    }
}

/// Where the stated journeys send more into a channel than it counted, the shares into it are scaled down to
/// meet it; what is scaled off gives up. Returns φ and D⁰ = (I − Pᵀ)x⁰. Shapes: channels.
fn fit_to_ledger(contacts: &[Lanes], onward: &mut Matrix) -> (Vec<Lanes>, Vec<Lanes>) {
    let size = contacts.len();
    let mut fit = vec![Lanes::ONE; size];
    let mut first = vec![Lanes::ZERO; size];
    for to in 0..size {
        let arriving: Lanes = (0..size).map(|from| contacts[from] * onward[(from, to)]).sum();
        fit[to] =
            contacts[to].zip(arriving, |counted, arriving| if arriving > counted { counted / arriving } else { 1.0 });
        first[to] = contacts[to].zip(arriving, |counted, arriving| (counted - arriving).max(0.0));
        for from in 0..size {
            if fit[to] != Lanes::ONE && onward.may_hold(from, to) {
                onward.set(from, to, onward[(from, to)] * fit[to]);
            }
        }
    }
    (fit, first)
}

fn month_factors(plan: &Plan, values: &Values) -> Vec<MonthFactors> {
    let months = plan.scenario.months as usize;
    let growth = compounded(values.get_or(plan.terms.growth_per_year, 0.0), 1.0, months);
    let prices = compounded(values.get_or(plan.terms.cost_growth_per_year, 0.0), 1.0, months);
    let discount = compounded(values.get(plan.terms.discount_rate), -1.0, months);
    (0..months)
        .map(|passed| MonthFactors {
            growth: growth[passed],
            prices: prices[passed],
            discount_start: discount[passed],
            discount_end: discount[passed + 1],
        })
        .collect()
}

/// (1 + rate)^(±k/12) for k = 0 … `months`: whole years by a power, the months between by the twelfth root.
fn compounded(rate: Lanes, sign: f64, months: usize) -> Vec<Lanes> {
    if rate.is_zero() {
        return vec![Lanes::ONE; months + 1];
    }
    let power = |years: f64| rate.map_slow(|rate| libm::pow(1.0 + rate, years));
    let monthly = power(sign / 12.0);
    let mut factors = Vec::with_capacity(months + 1);
    let mut factor = Lanes::ONE;
    for passed in 0..=months {
        factor = if passed % 12 == 0 { power(sign * (passed / 12) as f64) } else { factor * monthly };
        factors.push(factor);
    }
    factors
}
