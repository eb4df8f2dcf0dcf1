//! Discounting and what follows from a series of flows (model §5); any textbook of corporate finance.

/// The greatest yearly rate that is still called a rate of return: 1 000 %.
const GREATEST_RATE: f64 = 10.0;
/// Flows smaller than this share of the largest count as none.
const SIGN_TOLERANCE: f64 = 1e-9;

/// (1 + rate)^(−periods).
#[must_use]
pub fn discount_factor(rate: f64, periods: f64) -> f64 {
    libm::pow(1.0 + rate, -periods)
}

/// `Σ flows[j]·(1 + rate)^(−j/periods_per_year)`, the first flow undiscounted. Unit: the flows'.
#[must_use]
pub fn present_value(rate: f64, flows: &[f64], periods_per_year: f64) -> f64 {
    flows.iter().enumerate().map(|(j, flow)| flow * discount_factor(rate, j as f64 / periods_per_year)).sum()
}

/// The yearly rate at which the flows' present value is 0.
///
/// `None` unless the flows go once from minus to plus and never back (flows within 1e-9 of the largest count
/// as none), sum to more than 0, and the rate is at most 10 (1 000 %).
#[must_use]
pub fn internal_rate_of_return(flows: &[f64], periods_per_year: f64) -> Option<f64> {
    let largest = flows.iter().fold(0.0_f64, |most, flow| most.max(flow.abs()));
    let signs: Vec<bool> =
        flows.iter().filter(|flow| flow.abs() > SIGN_TOLERANCE * largest).map(|&flow| flow > 0.0).collect();
    let starts_negative = signs.first() == Some(&false);
    let changes = signs.windows(2).filter(|pair| pair[0] != pair[1]).count();
    if !starts_negative || changes != 1 || flows.iter().sum::<f64>() <= 0.0 {
        return None;
    }
    if present_value(GREATEST_RATE, flows, periods_per_year) > 0.0 {
        return None;
    }
    let (mut low, mut high) = (0.0, GREATEST_RATE);
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        if middle <= low || middle >= high {
            break;
        }
        if present_value(middle, flows, periods_per_year) > 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(0.5 * (low + high))
}

/// Months until the money is back for good.
///
/// From the start of the month of the first one-off or negative flow until the undiscounted running sum of
/// flow − one-off is not negative at the month's end, for good: 0 where it is never negative, `None` where it
/// ends below 0. Sums within 1e-9 of the largest running sum count as 0. Shapes: months, both.
#[must_use]
pub fn payback_months(flows: &[f64], one_offs: &[f64]) -> Option<f64> {
    let back_at = paid_back_at(flows, one_offs)?;
    if back_at == 0 {
        return Some(0.0);
    }
    let most = flows.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
    let first = flows
        .iter()
        .zip(one_offs)
        .position(|(flow, one_off)| *one_off > 0.0 || *flow < -SIGN_TOLERANCE * most)
        .unwrap_or(0);
    Some((back_at - first) as f64)
}

/// The month at whose end the running sum of flow − one-off is not negative, for good, counted from 1 for the first; 0
/// where it is never negative, `None` where it ends below 0. Tolerance and shapes as in [`payback_months`].
#[must_use]
pub fn paid_back_at(flows: &[f64], one_offs: &[f64]) -> Option<usize> {
    let mut sum = 0.0;
    let mut running = Vec::with_capacity(flows.len());
    for (flow, one_off) in flows.iter().zip(one_offs) {
        sum += flow - one_off;
        running.push(sum);
    }
    let largest = running.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
    let is_negative = |value: &f64| *value < -SIGN_TOLERANCE * largest;
    let Some(last_negative) = running.iter().rposition(is_negative) else { return Some(0) };
    (last_negative + 1 < running.len()).then_some(last_negative + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// numpy-financial's documentation: npv(0.08, …) = 3065.22267, npv(0.05, …) = 122.89485.
    #[test]
    fn published_present_values() {
        let first = [-40_000.0, 5_000.0, 8_000.0, 12_000.0, 30_000.0];
        assert!((present_value(0.08, &first, 1.0) - 3_065.222_67).abs() < 5e-6);
        let second = [-15_000.0, 1_500.0, 2_500.0, 3_500.0, 4_500.0, 6_000.0];
        assert!((present_value(0.05, &second, 1.0) - 122.894_85).abs() < 5e-6);
    }

    /// numpy-financial's documentation: 0.28095 and 0.10582260; none for flows of one sign.
    #[test]
    fn published_internal_rates() {
        let rate = internal_rate_of_return(&[-100.0, 39.0, 59.0, 55.0, 20.0], 1.0).expect("a rate");
        assert!((rate - 0.280_95).abs() < 5e-6);
        let rate = internal_rate_of_return(&[-40_000.0, 5_000.0, 8_000.0, 12_000.0, 30_000.0], 1.0).expect("a rate");
        assert!((rate - 0.105_822_60).abs() < 5e-9);
        assert_eq!(internal_rate_of_return(&[1.0, 2.0], 1.0), None);
        assert_eq!(internal_rate_of_return(&[-1.0, -2.0], 1.0), None);
    }

    #[test]
    fn no_rate_where_the_sign_returns_or_the_rate_is_absurd() {
        assert_eq!(internal_rate_of_return(&[-1.0, 3.0, -1.0, 2.0], 1.0), None);
        assert_eq!(internal_rate_of_return(&[-2.0, 1.0, 0.5], 1.0), None);
        assert_eq!(internal_rate_of_return(&[-1.0, 100.0], 1.0), None);
        // A flow of a billionth of the largest is no change of sign.
        assert!(internal_rate_of_return(&[-100.0, 120.0, -1e-8], 1.0).is_some());
    }

    /// 100 spent at the start of month 2, 40 a month from then: −60, −20, +20 → back at the end of month 4,
    /// three months after the start of month 2.
    #[test]
    fn payback_counts_from_the_first_spending() {
        assert_eq!(payback_months(&[0.0, 40.0, 40.0, 40.0], &[0.0, 100.0, 0.0, 0.0]), Some(3.0));
        assert_eq!(paid_back_at(&[0.0, 40.0, 40.0, 40.0], &[0.0, 100.0, 0.0, 0.0]), Some(4));
        assert_eq!(payback_months(&[1.0, 1.0], &[0.0, 0.0]), Some(0.0));
        assert_eq!(payback_months(&[10.0, 10.0], &[30.0, 0.0]), None);
        // Back in month 2, below again in month 3, back for good in month 4.
        assert_eq!(payback_months(&[-5.0, 6.0, -3.0, 9.0], &[0.0; 4]), Some(4.0));
    }
}
