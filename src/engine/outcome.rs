//! What a mix gives against as is, draw by draw (model §5 and the steady state figures).

use super::cost::people_paid;
use super::lanes::Lanes;
use super::trajectory::{Block, Trajectory, steady_months};
use crate::model::Plan;

/// Figures of a mix in a block of draws.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Net present value, currency.
    pub npv: Lanes,
    /// NPV with satisfaction and unserved cases at their prices.
    pub net_worth: Lanes,
    /// Present value of one-offs.
    pub investment: Lanes,
    /// Σ ΔS(t)/12·(1+i)^(−t/12): discounted years of a point.
    pub point_years: Lanes,
    /// Steady state figures.
    pub steady: Steady,
    /// Steady change of satisfaction against as is, points.
    pub satisfaction_change: Lanes,
    /// Steady change of the unserved share against as is.
    pub unserved_change: Lanes,
    /// The largest rise of a segment's unserved share.
    pub worst_segment: Lanes,
    /// The largest share that a closing loses of the cases that it closes.
    pub worst_loss: Lanes,
}

/// Means over the steady months, money at prices of today.
#[derive(Clone, Copy, Debug)]
pub struct Steady {
    /// Currency per month.
    pub cost_per_month: Lanes,
    /// Currency per solved case that would have come anyway.
    pub cost_per_case: Lanes,
    /// Customers' contacts per month.
    pub contacts_per_month: Lanes,
    /// Cases per month.
    pub cases_per_month: Lanes,
    /// Points.
    pub satisfaction: Lanes,
    /// Points; 0 where it does not exist.
    pub employee: Lanes,
    /// 1 where the employee index exists in every month, else 0.
    pub employed: Lanes,
    /// Share of cases.
    pub unserved_share: Lanes,
    /// Solved cases that would have come anyway, per month.
    pub counted_per_month: Lanes,
}

/// One month's flow and what it is made of.
#[derive(Clone, Copy, Debug)]
pub struct MonthFlow {
    /// C_as-is − C_mix + margin·(R_mix − R_as-is) + value.
    pub flow: Lanes,
    /// One-offs at the start of the month.
    pub one_off: Lanes,
    /// People that the mix pays, currency.
    pub people: Lanes,
    /// C of the mix.
    pub cost: Lanes,
    /// Margin on the change of revenue.
    pub revenue: Lanes,
    /// Worth of kept and lost customers.
    pub value: Lanes,
    /// L̂_as-is − L̂_mix.
    pub freed: Lanes,
    /// ΔS.
    pub satisfaction_change: Lanes,
    /// Change of unserved cases.
    pub unserved_change: Lanes,
}

/// The months of a mix against as is. Shape: months.
#[must_use]
pub fn month_flows(block: &Block<'_>, as_is: &Trajectory, mix: &Trajectory) -> Vec<MonthFlow> {
    let mut flows = Vec::new();
    month_flows_into(block, as_is, mix, &mut flows);
    flows
}

/// As [`month_flows`], in memory that is there already.
pub fn month_flows_into(block: &Block<'_>, as_is: &Trajectory, mix: &Trajectory, flows: &mut Vec<MonthFlow>) {
    let plan = block.plan;
    let values = block.values;
    let realisation = values.get_or(plan.terms.realisation, 1.0);
    let margin = values.get_or(plan.terms.revenue_margin, 0.0);
    let mut kept_customers = Lanes::ZERO;
    flows.clear();
    flows.extend((0..mix.people.len()).map(|place| {
        let people = people_paid(mix.people[place], as_is.people[place], realisation);
        let cost = people + mix.cost_without_people(place);
        let cost_as_is = as_is.people[place] + as_is.cost_without_people(place);
        let revenue = margin * (mix.revenue[place] - as_is.revenue[place]);
        let satisfaction_change = mix.mood[place] - as_is.mood[place];
        let unserved_change = mix.unserved[place] - as_is.unserved[place];
        let mut value = Lanes::ZERO;
        if let Some(customers) = &plan.customers {
            value = kept_customers * values.get(customers.margin_per_year) / 12.0;
            let stay = Lanes::ONE - values.get(customers.churn_per_year) / 12.0;
            let gained = values.get(customers.count)
                * block.ground.months[place].growth
                * values.get(customers.contact_rate)
                * values.get(customers.churn_per_point)
                * satisfaction_change
                / 12.0;
            let lost = values.get_or(customers.churn_per_unserved_case, 0.0) * unserved_change;
            kept_customers = kept_customers * stay + gained - lost;
        }
        MonthFlow {
            flow: cost_as_is - cost + revenue + value,
            one_off: mix.one_offs[place],
            people,
            cost,
            revenue,
            value,
            freed: as_is.people[place] - mix.people[place],
            satisfaction_change,
            unserved_change,
        }
    }));
}

/// The figures of a mix from its months. `price_of_unserved` is as is's own cost per case, in the base case.
#[must_use]
pub fn outcome(
    block: &Block<'_>,
    as_is: &Trajectory,
    mix: &Trajectory,
    flows: &[MonthFlow],
    price_of_unserved: f64,
) -> Outcome {
    let plan = block.plan;
    let months = &block.ground.months;
    let (mut npv, mut investment) = (Lanes::ZERO, Lanes::ZERO);
    let (mut point_years, mut unserved, mut unserved_more) = (Lanes::ZERO, Lanes::ZERO, Lanes::ZERO);
    for (flow, factors) in flows.iter().zip(months) {
        npv += flow.flow * factors.discount_end;
        investment += flow.one_off * factors.discount_start;
        point_years += flow.satisfaction_change / 12.0 * factors.discount_end;
        unserved += flow.unserved_change * factors.discount_end;
        unserved_more += flow.unserved_change.max(Lanes::ZERO) * factors.discount_end;
    }
    npv -= investment;
    let worth_of_point = block.values.get_or(plan.terms.worth_of_point, 0.0);
    let price = match (plan.terms.cost_per_unserved_case, is_churn_stated(plan)) {
        (Some(stated), _) => block.values.get(stated) * unserved,
        (None, true) => Lanes::ZERO,
        (None, false) => unserved_more * price_of_unserved,
    };
    let steady = steady(block, mix, flows);
    let before = steady_as_is(block, as_is);
    let share = |(part, all): (Lanes, Lanes)| part.over(all, 0.0);
    let worst = |best: Option<Lanes>, next: Lanes| Some(best.map_or(next, |best: Lanes| best.max(next)));
    let worst_segment =
        mix.segments.iter().zip(&as_is.segments).map(|(mix, as_is)| share(*mix) - share(*as_is)).fold(None, worst);
    let worst_loss = mix.closings.iter().map(|closing| share(*closing)).fold(None, worst);
    Outcome {
        npv,
        net_worth: npv + worth_of_point * point_years - price,
        investment,
        point_years,
        satisfaction_change: steady.satisfaction - before.satisfaction,
        unserved_change: steady.unserved_share - before.unserved_share,
        worst_segment: worst_segment.unwrap_or(Lanes::ZERO),
        worst_loss: worst_loss.unwrap_or(Lanes::ZERO),
        steady,
    }
}

fn is_churn_stated(plan: &Plan) -> bool {
    plan.customers.as_ref().is_some_and(|customers| customers.churn_per_unserved_case.is_some())
}

/// The steady state of a mix.
#[must_use]
pub fn steady(block: &Block<'_>, mix: &Trajectory, flows: &[MonthFlow]) -> Steady {
    let cost = |place: usize| flows[place].cost;
    let mood = |place: usize| block.ground.satisfaction_today + flows[place].satisfaction_change;
    mean_over_steady(block, mix, cost, mood)
}

/// The steady state of as is.
#[must_use]
pub fn steady_as_is(block: &Block<'_>, as_is: &Trajectory) -> Steady {
    let cost = |place: usize| as_is.people[place] + as_is.cost_without_people(place);
    mean_over_steady(block, as_is, cost, |_| block.ground.satisfaction_today)
}

fn mean_over_steady(
    block: &Block<'_>,
    trajectory: &Trajectory,
    cost: impl Fn(usize) -> Lanes,
    mood: impl Fn(usize) -> Lanes,
) -> Steady {
    let places: Vec<usize> = steady_months(block.plan).map(|t| t as usize - 1).collect();
    let sum = |figure: &dyn Fn(usize) -> Lanes| -> Lanes { places.iter().map(|&place| figure(place)).sum() };
    let count = places.len() as f64;
    let costs = sum(&|place| cost(place) / block.ground.months[place].prices);
    let cases = sum(&|place| trajectory.cases[place]);
    let counted = sum(&|place| trajectory.counted[place]);
    let mut steady = Steady {
        cost_per_month: costs / count,
        cost_per_case: costs.over(counted, 0.0),
        contacts_per_month: sum(&|place| trajectory.contacts[place]) / count,
        cases_per_month: cases / count,
        satisfaction: sum(&mood) / count,
        employee: sum(&|place| trajectory.employee[place]) / count,
        employed: (sum(&|place| trajectory.employed[place]) / count).map(f64::floor),
        unserved_share: sum(&|place| trajectory.unserved[place]).over(cases, 0.0),
        counted_per_month: counted / count,
    };
    if places.is_empty() {
        steady.satisfaction = block.ground.satisfaction_today;
    }
    steady
}
