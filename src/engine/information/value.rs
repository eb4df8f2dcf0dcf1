//! What knowing something is worth: the value of perfect and of partial information.

use super::regression::Regression;

/// Values nearer than this are the same; times the largest value, where that is above 1.
const TIE: f64 = 1e-9;
/// So many standard errors are more than noise.
const TOLD: f64 = 2.0;

/// A figure that was estimated from draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Its standard error, ≥ 0.
    pub standard_error: f64,
}

impl Estimate {
    /// Whether it is more than two standard errors above 0: more than the luck of the draws.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.value > TOLD * self.standard_error
    }
}

/// What one would decide, knowing something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Learning {
    /// What knowing it is worth, ≥ 0, in the unit of the values.
    pub value: Estimate,
    /// Share of draws in which one would decide otherwise than now, 0–1.
    pub changed: f64,
    /// Share of draws in which the decision would still be wrong, 0–1.
    pub wrong: f64,
}

/// What is chosen between: the value of each contender draw by draw.
pub struct Contenders {
    draws: usize,
    best: usize,
    tie: f64,
    /// Value above that of the best, for each contender but the best. Shape: contenders − 1, draws.
    leads: Vec<Vec<f64>>,
}

impl Contenders {
    /// The contenders; `None` without any, without draws, where their lengths differ or a value is not finite. Shape:
    /// contenders, draws.
    #[must_use]
    pub fn new(values: &[&[f64]]) -> Option<Self> {
        let draws = values.first()?.len();
        let fits = |value: &&[f64]| value.len() == draws && value.iter().all(|value| value.is_finite());
        if draws == 0 || !values.iter().all(fits) {
            return None;
        }
        let largest = values.iter().flat_map(|value| value.iter()).fold(1.0_f64, |most, value| most.max(value.abs()));
        let tie = TIE * largest;
        let means: Vec<f64> = values.iter().map(|value| mean(value)).collect();
        let mut best = 0;
        for (contender, &mean) in means.iter().enumerate() {
            if mean > means[best] + tie {
                best = contender;
            }
        }
        let others = values.iter().enumerate().filter(|(contender, _)| *contender != best);
        let lead = |value: &[f64]| value.iter().zip(values[best]).map(|(value, best)| value - best).collect();
        let leads = others.map(|(_, value)| lead(value)).collect();
        Some(Self { draws, best, tie, leads })
    }

    /// How many draws there are.
    #[must_use]
    pub fn draws(&self) -> usize {
        self.draws
    }

    /// The contender with the highest mean, the first among ties: what is decided now.
    #[must_use]
    pub fn best(&self) -> usize {
        self.best
    }

    /// Chance that the decision is wrong: share of draws in which another contender has a higher value.
    #[must_use]
    pub fn chance_wrong(&self) -> f64 {
        self.perfect().changed
    }

    /// Expected value of perfect information, E\[max V\] − max E\[V\] (Raiffa and Schlaifer 1961, Applied Statistical
    /// Decision Theory).
    #[must_use]
    pub fn perfect(&self) -> Learning {
        let draws: Vec<&[f64]> = self.leads.iter().map(Vec::as_slice).collect();
        self.deciding_by(&draws)
    }

    /// Expected value of knowing one predictor, or several at once (EVPPI); `None` where they do not fit the draws, see
    /// [`Regression::on`]. Shape: predictors, draws.
    #[must_use]
    pub fn knowing(&self, predictors: &[&[f64]]) -> Option<Learning> {
        self.after(&Regression::on(predictors)?)
    }

    /// The same with the regression at hand; `None` where it was made for another number of draws.
    ///
    /// EVPPI = E\[max E\[V|x\]\] − max E\[V\] with E\[V|x\] by regression (Strong, Oakley and Brennan 2014, Medical Decision
    /// Making 34). Regressed is what each contender has above the best, so what they share is no noise. As more than
    /// everything cannot be known, it is held at the EVPI of the same draws.
    #[must_use]
    pub fn after(&self, regression: &Regression) -> Option<Learning> {
        if regression.draws() != self.draws() {
            return None;
        }
        let fits: Option<Vec<_>> = self.leads.iter().map(|lead| regression.fit(lead)).collect();
        let fits = fits?;
        let expected: Vec<&[f64]> = fits.iter().map(|fit| fit.fitted.as_slice()).collect();
        let mut learning = self.deciding_by(&expected);
        learning.value.value = learning.value.value.min(self.perfect().value.value);
        Some(learning)
    }

    /// What is gained by deciding draw by draw for the contender with the highest expected lead, where that is above 0.
    ///
    /// The standard error is that of the mean gain V(chosen) − V(best): a small error of the expectation moves the choice
    /// only where it does not matter, so it adds nothing to first order (Luedtke and van der Laan 2016, Annals of Statistics
    /// 44, on the value of an estimated rule).
    fn deciding_by(&self, expected: &[&[f64]]) -> Learning {
        let draws = self.draws;
        let (mut gains, mut realised) = (Vec::with_capacity(draws), Vec::with_capacity(draws));
        let (mut changed, mut wrong) = (0_usize, 0_usize);
        for draw in 0..draws {
            let (mut gain, mut lead, mut highest) = (self.tie, 0.0, 0.0_f64);
            let mut is_changed = false;
            for (leads, expected) in self.leads.iter().zip(expected) {
                highest = highest.max(leads[draw]);
                if expected[draw] > gain {
                    (gain, lead, is_changed) = (expected[draw], leads[draw], true);
                }
            }
            changed += usize::from(is_changed);
            wrong += usize::from(highest > lead + self.tie);
            gains.push(if is_changed { gain } else { 0.0 });
            realised.push(lead);
        }
        let count = draws as f64;
        let value = Estimate { value: mean(&gains), standard_error: standard_error(&realised) };
        Learning { value, changed: changed as f64 / count, wrong: wrong as f64 / count }
    }
}

/// Arithmetic mean around the first draw, so that equal draws give exactly that value; 0 for none.
pub(super) fn mean(draws: &[f64]) -> f64 {
    let Some(&first) = draws.first() else { return 0.0 };
    first + draws.iter().map(|draw| draw - first).sum::<f64>() / draws.len() as f64
}

/// Standard error of the mean, n − 1 below; 0 for fewer than two draws.
fn standard_error(draws: &[f64]) -> f64 {
    if draws.len() < 2 {
        return 0.0;
    }
    let (mean, count) = (mean(draws), draws.len() as f64);
    let squares: f64 = draws.iter().map(|draw| (draw - mean) * (draw - mean)).sum();
    (squares / (count - 1.0) / count).sqrt()
}

#[cfg(test)]
mod tests;
