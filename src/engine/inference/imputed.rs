//! What exposed rows would have been without the pilot, with every unit left out in turn.

use std::collections::BTreeSet;

use super::solve::{Symmetric, dot};
use super::staggered::{History, weighted};

/// The mean effect and what it stands on.
pub(super) struct Effect {
    pub(super) value: f64,
    pub(super) rows: usize,
    pub(super) units: usize,
    /// Unit, period, effect and weight of each row that could be imputed.
    pub(super) each: Vec<(usize, usize, f64, f64)>,
}

/// The effects of units and periods, fitted to what was not exposed.
pub(super) struct Counterfactual {
    web: Web,
    sums: Sums,
    /// Weight by period of what was not exposed, by which is judged what is nothing.
    scale: Vec<f64>,
}

impl Counterfactual {
    pub(super) fn of(histories: &[History], periods: usize) -> Self {
        let web = Web::of(histories, periods);
        let mut sums = Sums::new(periods);
        histories.iter().for_each(|history| sums.put(history, &web, 1.0));
        let mut scale = vec![0.0; periods];
        histories.iter().flat_map(|history| &history.before).for_each(|row| scale[row.0] += row.2);
        Self { web, sums, scale }
    }

    /// The mean effect and each row's; nothing where no row can be imputed.
    pub(super) fn effect(&self, histories: &[History]) -> Option<Effect> {
        let effects = self.sums.solve(&self.scale);
        let mut each = Vec::new();
        for (unit, history) in histories.iter().enumerate() {
            let rows = history.before.iter();
            let (_, own) = weighted(rows.map(|&(period, value, weight)| (value - effects[period], weight)));
            for &(period, value, weight) in &history.exposed {
                if self.web.reaches(history, period) {
                    each.push((unit, period, value - own - effects[period], weight));
                }
            }
        }
        let (_, value) = weighted(each.iter().map(|row| (row.2, row.3)));
        let units = each.iter().map(|row| row.0).collect::<BTreeSet<_>>().len();
        (!each.is_empty()).then_some(Effect { value, rows: each.len(), units, each })
    }

    /// The mean effect without one unit; nothing where no row can be imputed then.
    pub(super) fn without(&self, histories: &[History], unit: usize) -> Option<f64> {
        let history = histories.get(unit)?;
        if self.web.hangs_on(history) {
            // It alone holds periods together: without it, less may be imputed.
            let mut rest = histories.to_vec();
            rest.remove(unit);
            return Self::of(&rest, self.scale.len()).effect(&rest).map(|effect| effect.value);
        }
        let mut sums = self.sums.clone();
        sums.put(history, &self.web, -1.0);
        let value = (sums.constant + dot(&sums.factors, &sums.solve(&self.scale))) / sums.weight;
        (sums.weight > 1e-9 * self.sums.weight).then_some(value)
    }
}

/// Sums over units: the equations of the periods' effects γ, units absorbed, and the mean effect as a linear function of
/// them, (constant + Σ factor_t·γ_t)/weight.
#[derive(Clone)]
struct Sums {
    matrix: Symmetric,
    right: Vec<f64>,
    factors: Vec<f64>,
    constant: f64,
    weight: f64,
}

impl Sums {
    fn new(periods: usize) -> Self {
        let empty = vec![0.0; periods];
        Self { matrix: Symmetric::new(periods), right: empty.clone(), factors: empty, constant: 0.0, weight: 0.0 }
    }

    /// Adds (`sign` 1) a unit's part, or takes it away (−1).
    fn put(&mut self, history: &History, web: &Web, sign: f64) {
        let (weight, mean) = weighted(history.before.iter().map(|&(_, value, weight)| (value, weight)));
        for &(row, value, w) in &history.before {
            self.matrix.add(row, row, sign * w);
            self.right[row] += sign * w * (value - mean);
            for &(column, _, other) in &history.before {
                self.matrix.add(row, column, -sign * w * other / weight);
            }
        }
        // The effect of a row is y_it − γ_t less the unit's mean of y_is − γ_s where it was not exposed.
        let mut imputed = 0.0;
        for &(period, value, w) in history.exposed.iter().filter(|row| web.reaches(history, row.0)) {
            imputed += w;
            self.constant += sign * w * (value - mean);
            self.factors[period] -= sign * w;
        }
        history.before.iter().for_each(|&(period, _, w)| self.factors[period] += sign * imputed * w / weight);
        self.weight += sign * imputed;
    }

    fn solve(&self, scale: &[f64]) -> Vec<f64> {
        self.matrix.clone().factor(scale).solve(self.right.clone())
    }
}

/// Which periods hang together by units that were seen, unexposed, in both.
struct Web {
    /// How many pairs of rows link two periods.
    links: Vec<u64>,
    /// For each period, the first that it hangs together with.
    roots: Vec<usize>,
}

impl Web {
    fn of(histories: &[History], periods: usize) -> Self {
        let mut web = Self { links: vec![0; periods * periods], roots: (0..periods).collect() };
        for history in histories {
            for (one, other) in pairs(history) {
                web.links[one * periods + other] += 1;
            }
        }
        let mut reached = vec![false; periods];
        for start in 0..periods {
            let mut open = vec![start];
            while let Some(place) = open.pop() {
                if !std::mem::replace(&mut reached[place], true) {
                    web.roots[place] = web.roots[start];
                    open.extend(
                        (0..periods).filter(|other| web.links[place * periods + other] > 0 && !reached[*other]),
                    );
                }
            }
        }
        web
    }

    /// Whether a row of a unit can be imputed: its period hangs together with the unit's own rows.
    fn reaches(&self, history: &History, period: usize) -> bool {
        let is_seen = self.links[period * self.roots.len() + period] > 0;
        is_seen && history.before.first().is_some_and(|&(home, ..)| self.roots[home] == self.roots[period])
    }

    /// Whether some periods are linked by this unit only.
    fn hangs_on(&self, history: &History) -> bool {
        let periods = self.roots.len();
        let mut own = vec![0_u64; periods];
        history.before.iter().for_each(|row| own[row.0] += 1);
        pairs(history).any(|(one, other)| self.links[one * periods + other] <= own[one] * own[other])
    }
}

/// All pairs of periods of a unit's rows, each with itself too.
fn pairs(history: &History) -> impl Iterator<Item = (usize, usize)> + '_ {
    history.before.iter().flat_map(|one| history.before.iter().map(move |other| (one.0, other.0)))
}
