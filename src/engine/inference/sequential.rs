//! Looking early without fooling oneself: bounds for several looks at the same data.

use std::collections::BTreeMap;

use libm::exp;

use super::estimate::{is_level, normal_cdf, normal_quantile};
use super::quadrature::gauss_legendre;

/// More looks than this are not looks any more.
const MOST_LOOKS: usize = 60;
/// A sum this many standard deviations away has no weight.
const FAR: f64 = 9.0;
/// e to the minus this is nothing beside 1.
const FAR_EXPONENT: f64 = 42.0;
/// Looks nearer than this share of all the information are one look.
const LEAST_STEP: f64 = 1e-3;
/// More nodes than this are never needed with such steps.
const MOST_NODES: f64 = 1200.0;
/// No bound is asked for beyond this.
const HIGHEST: f64 = 37.0;

/// k/K for k = 1…K.
#[must_use]
pub fn equal_times(looks: usize) -> Vec<f64> {
    (1..=looks).map(|look| look as f64 / looks as f64).collect()
}

/// How likely it is, where there is no effect, that |Z| reaches its bound at some look. `times` are the shares of the
/// information at the looks; only their ratios matter. `None` for times that do not rise from above 0 in steps of a thousandth at least, bounds that are not
/// above 0, or more than sixty looks.
///
/// By the recursive integration of Armitage, McPherson & Rowe (JRSS A 1969; Jennison & Turnbull 2000, ch. 19), with
/// Gauss–Legendre nodes.
#[must_use]
pub fn false_alarm(bounds: &[f64], times: &[f64]) -> Option<f64> {
    alarm(bounds, times, &mut Rules::default())
}

fn alarm(bounds: &[f64], times: &[f64], rules: &mut Rules) -> Option<f64> {
    let are_bounds = bounds.iter().all(|bound| *bound > 0.0) && bounds.len() == times.len();
    if !(are_bounds && are_times(times)) {
        return None;
    }
    let last = times.last().copied().unwrap_or(1.0);
    let mut walk = Walk::new();
    for (place, (&bound, &time)) in bounds.iter().zip(times).enumerate() {
        walk.step(time / last, bound, times.get(place + 1).map(|next| next / last), rules);
    }
    Some(walk.crossed)
}

/// The bounds of O'Brien & Fleming (Biometrics 1979) for equally spaced looks, as Z: c·√(K/k), so that all looks together
/// alarm with probability `alpha` where there is no effect. `None` for no looks, more than sixty, or no level.
#[must_use]
pub fn obrien_fleming(looks: usize, alpha: f64) -> Option<Vec<f64>> {
    if !(1..=MOST_LOOKS).contains(&looks) || !is_level(alpha) {
        return None;
    }
    let times = equal_times(looks);
    let bounds = |last: f64| -> Vec<f64> { times.iter().map(|time| last / time.sqrt()).collect() };
    let mut rules = Rules::default();
    let mut excess = |last: f64| Some(alarm(&bounds(last), &times, &mut rules)? - alpha);
    // The last look alone alarms with alpha at the first end; K looks at the second (Bonferroni) at most so.
    let mut low = (normal_quantile(1.0 - alpha / 2.0), 0.0);
    let mut high = (normal_quantile(1.0 - alpha / (2.0 * looks as f64)), 0.0);
    if looks == 1 {
        return Some(vec![low.0]);
    }
    (low.1, high.1) = (excess(low.0)?, excess(high.0)?);
    // Regula falsi, the end that stays put halved (Illinois).
    for _ in 0..60 {
        let next = low.0 + (high.0 - low.0) * low.1 / (low.1 - high.1);
        let found = excess(next)?;
        if found.abs() < 1e-10 || !next.is_finite() {
            return Some(bounds(next));
        }
        if found > 0.0 {
            low = (next, found);
            high.1 *= 0.5;
        } else {
            high = (next, found);
            low.1 *= 0.5;
        }
    }
    Some(bounds(0.5 * (low.0 + high.0)))
}

/// Bounds, as Z, for looks at any times, which spend `alpha` as Lan & DeMets (Biometrika 1983) let O'Brien & Fleming do it:
/// each side has spent 2 − 2Φ(z₁₋α/₄/√t) at the share t of the information. `times` rise to at most 1; at 1 all is spent.
#[must_use]
pub fn obrien_fleming_spending(times: &[f64], alpha: f64) -> Option<Vec<f64>> {
    if !is_level(alpha) || !are_times(times) || times.iter().any(|time| *time > 1.0) {
        return None;
    }
    let edge = normal_quantile(1.0 - alpha / 4.0);
    let mut walk = Walk::new();
    let (mut bounds, mut rules) = (Vec::with_capacity(times.len()), Rules::default());
    for (place, &time) in times.iter().enumerate() {
        let spent = 4.0 * normal_cdf(-edge / time.sqrt());
        let (mut low, mut high) = (0.0, HIGHEST);
        for _ in 0..60 {
            let middle = 0.5 * (low + high);
            if walk.crossed + walk.crossing(time, middle) > spent { low = middle } else { high = middle }
        }
        bounds.push(high);
        walk.step(time, high, times.get(place + 1).copied(), &mut rules);
    }
    Some(bounds)
}

fn are_times(times: &[f64]) -> bool {
    let Some(&last) = times.last() else { return false };
    let least = LEAST_STEP * last * (1.0 - 1e-9);
    let rise = times.windows(2).all(|pair| pair[1] - pair[0] >= least);
    let starts = times.first().is_some_and(|first| *first >= least);
    last.is_normal() && last > 0.0 && rise && starts && times.len() <= MOST_LOOKS
}

/// Rules of integration by their number of nodes.
#[derive(Default)]
struct Rules(BTreeMap<usize, Vec<(f64, f64)>>);

/// The sum of what was seen, among those that have not crossed: a walk with variance t at time t. As it is as likely to be
/// below 0 as above, only its distance from 0 is kept.
struct Walk {
    time: f64,
    /// How far from 0 it can be, and with what probability.
    places: Vec<(f64, f64)>,
    /// The probability that it has crossed.
    crossed: f64,
}

impl Walk {
    fn new() -> Self {
        Self { time: 0.0, places: vec![(0.0, 1.0)], crossed: 0.0 }
    }

    /// The probability of crossing at `time` and not before.
    fn crossing(&self, time: f64, bound: f64) -> f64 {
        let (end, step) = (bound * time.sqrt(), (time - self.time).sqrt());
        self.places
            .iter()
            .map(|(place, chance)| chance * (normal_cdf((-end - place) / step) + normal_cdf((place - end) / step)))
            .sum()
    }

    /// Goes on to `time`. The nodes lie closely enough for this step and the next.
    fn step(&mut self, time: f64, bound: f64, next: Option<f64>, rules: &mut Rules) {
        self.crossed += self.crossing(time, bound);
        let variance = time - self.time;
        let end = bound.min(FAR) * time.sqrt();
        let finest = next.map_or(variance, |next| variance.min(next - time)).sqrt();
        let nodes = (16.0 + 4.0 * end / finest).min(MOST_NODES) as usize;
        let rule = rules.0.entry(nodes).or_insert_with(|| gauss_legendre(nodes));
        let scale = 1.0 / (std::f64::consts::TAU * variance).sqrt();
        let kernel = |miss: f64| {
            let exponent = miss * miss / (2.0 * variance);
            if exponent < FAR_EXPONENT { exp(-exponent) } else { 0.0 }
        };
        let density = |place: f64| -> f64 {
            let from = |(other, chance): &(f64, f64)| chance * (kernel(place - other) + kernel(place + other));
            self.places.iter().map(from).sum::<f64>() * scale
        };
        let half = 0.5 * end;
        self.places = rule
            .iter()
            .map(|(x, weight)| {
                let place = half + half * x;
                (place, weight * half * density(place))
            })
            .collect();
        self.time = time;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published: 4.56, 3.23, 2.63, 2.28, 2.04 for five looks; the last of Jennison & Turnbull's table 2.3: 1.977 for two, 2.004
    /// for three, 2.024 for four, 2.087 for ten.
    #[test]
    fn bounds_as_published() {
        let bounds = obrien_fleming(5, 0.05).expect("five looks");
        for (bound, published) in bounds.iter().zip([4.56, 3.23, 2.63, 2.28, 2.04]) {
            assert!((bound - published).abs() < 5e-3, "{bounds:?}");
        }
        for (looks, published) in [(1, 1.960), (2, 1.977), (3, 2.004), (4, 2.024), (10, 2.087)] {
            let last = obrien_fleming(looks, 0.05).expect("looks")[looks - 1];
            assert!((last - published).abs() < 5e-4, "{looks}: {last}");
        }
        let alarm = false_alarm(&bounds, &equal_times(5)).expect("five looks");
        assert!((alarm - 0.05).abs() < 1e-9, "{alarm}");
    }

    /// Published: 14.2 % with five looks at 1.96. Armitage, McPherson & Rowe's table: 8.3 % with two, 19.3 % with ten.
    #[test]
    fn repeated_looks() {
        let z = normal_quantile(0.975);
        for (looks, published) in [(1, 0.05), (2, 0.083), (5, 0.142), (10, 0.193)] {
            let alarm = false_alarm(&vec![z; looks], &equal_times(looks)).expect("looks");
            assert!((alarm - published).abs() < 5e-4, "{looks}: {alarm}");
        }
        // Two looks that have almost nothing in common alarm almost as two pilots would.
        let alarm = false_alarm(&[z, z], &[1e-3, 1.0]).expect("looks");
        assert!(alarm > 0.09 && alarm < 1.0 - 0.95 * 0.95 + 1e-9, "{alarm}");
    }

    /// gsDesign and ldbounds, O'Brien–Fleming-type spending at five equal looks: 4.877, 3.357, 2.680, 2.290, 2.031.
    #[test]
    fn spending_as_published() {
        let bounds = obrien_fleming_spending(&equal_times(5), 0.05).expect("five looks");
        for (bound, published) in bounds.iter().zip([4.877, 3.357, 2.680, 2.290, 2.031]) {
            assert!((bound - published).abs() < 6e-4, "{bounds:?}");
        }
        let uneven = [0.1, 0.4, 0.85, 1.0];
        let bounds = obrien_fleming_spending(&uneven, 0.05).expect("four looks");
        let alarm = false_alarm(&bounds, &uneven).expect("four looks");
        assert!((alarm - 0.05).abs() < 1e-8, "{alarm} {bounds:?}");
    }

    #[test]
    fn what_is_not_a_plan_is_none() {
        assert_eq!(obrien_fleming(0, 0.05), None);
        assert_eq!(obrien_fleming(61, 0.05), None);
        assert_eq!(obrien_fleming(3, f64::NAN), None);
        assert_eq!(obrien_fleming_spending(&[0.5, 0.5], 0.05), None);
        assert_eq!(obrien_fleming_spending(&[0.5, 1.5], 0.05), None);
        assert_eq!(false_alarm(&[2.0], &[0.5, 1.0]), None);
        assert_eq!(false_alarm(&[2.0, 2.0], &[0.5, f64::NAN]), None);
        assert_eq!(false_alarm(&[], &[]), None);
        assert!(obrien_fleming(60, 0.05).is_some_and(|bounds| bounds.len() == 60));
    }
}
