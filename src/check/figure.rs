//! The figures of a mix by the names that they have in `[expect]`, as JSON has them.

use crate::Results;

/// The Monte Carlo error of that figure: one standard error, 0 for figures of the base case.
pub(super) fn error_of(results: &Results, place: usize, name: &str) -> f64 {
    let draws = results.draws;
    let share = |value: f64| super::expectations::share_error(value, draws);
    match name {
        "p_npv_positive" | "p_satisfaction_up" | "p_best" => of_mix(results, place, name).map_or(0.0, share),
        "satisfaction_change" => {
            results.roi.get(place).map_or(0.0, |roi| roi.risk.satisfaction_change.sd / (draws.max(1) as f64).sqrt())
        }
        "score_mean" => {
            let drawn = results.simulated.variants.get(place);
            drawn.map_or(0.0, |drawn| super::expectations::mean_error(&drawn.score))
        }
        _ => 0.0,
    }
}

/// The figure of the mix at a place; `None` where it does not exist. A change of satisfaction is the mean of its
/// draws; figures that are not about draws are of the base case.
pub(super) fn of_mix(results: &Results, place: usize, name: &str) -> Option<f64> {
    let roi = results.roi.get(place)?;
    let standing = results.hypotes.mixes.get(place)?;
    let steady = &standing.figures;
    let contender = || {
        let contenders = &results.recommendation.as_ref()?.choice.contenders;
        contenders.iter().find(|contender| contender.mix == Some(place))
    };
    match name {
        "npv" => Some(roi.npv),
        "investment" => Some(roi.investment),
        "roi" => roi.roi,
        "payback_months" => roi.payback_months,
        "irr" => roi.irr,
        "break_even" => roi.break_even.map(|found| found.factor),
        "price_of_a_point" => roi.price_of_a_point,
        "net_worth" => Some(roi.net_worth),
        "cost_per_month" => Some(steady.cost_per_month),
        "cost_per_case" => Some(steady.cost_per_case),
        "contacts_per_month" => Some(steady.contacts_per_month),
        "cases_per_month" => Some(steady.cases_per_month),
        "satisfaction" => steady.satisfaction,
        "employee" => steady.employee,
        "unserved_share" => Some(steady.unserved_share),
        "score" => standing.score,
        "satisfaction_change" => Some(roi.risk.satisfaction_change.mean),
        "p_npv_positive" => Some(roi.risk.p_npv_positive),
        "p_satisfaction_up" => Some(roi.risk.p_satisfaction_up),
        "score_mean" => contender().map(|contender| contender.score),
        "p_best" => contender().map(|contender| contender.p_best),
        _ => None,
    }
    .filter(|value| value.is_finite())
}
