//! Means: of one sample, and of the pilot group against the control group.

use super::estimate::{Estimate, NoEstimate, is_level};

/// A sample as mean, standard deviation (n − 1) and size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// Its mean.
    pub mean: f64,
    /// Its standard deviation, with n − 1.
    pub sd: f64,
    /// How many values it has.
    pub n: f64,
}

impl Summary {
    /// The summary of values; `None` of none. The standard deviation of one value is 0, and nothing can be estimated from it.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        // Welford's updating formula (Technometrics 1962): nothing cancels.
        let (mut n, mut mean, mut squares) = (0.0, 0.0, 0.0);
        for value in values {
            n += 1.0;
            let miss = value - mean;
            mean += miss / n;
            squares += miss * (value - mean);
        }
        let sd = if n > 1.0 { (squares / (n - 1.0)).sqrt() } else { 0.0 };
        (n > 0.0).then_some(Self { mean, sd, n })
    }

    /// Whether it is a sample that a variance can be taken from.
    fn is_sound(&self) -> bool {
        self.mean.is_finite() && self.sd.is_finite() && self.sd >= 0.0 && self.n.is_finite()
    }

    /// Variance of the mean, less what of a finite population was seen: s²/n·(1 − n/N) (Cochran 1977, ch. 2).
    fn variance_of_mean(&self, population: Option<f64>) -> f64 {
        let unseen = population.map_or(1.0, |all| (1.0 - self.n / all).clamp(0.0, 1.0));
        self.sd * self.sd / self.n * unseen
    }
}

/// The mean with Student's interval. With `population` it is the mean of so many, of whom `n` were asked.
///
/// # Errors
///
/// [`NoEstimate::BadNumbers`], or [`NoEstimate::FewValues`] below two values.
pub fn one_sample(sample: Summary, population: Option<f64>, alpha: f64) -> Result<Estimate, NoEstimate> {
    check(&[sample], &[population], alpha)?;
    if sample.n < 2.0 {
        return Err(NoEstimate::FewValues { pilot: sample.n as usize, control: 0 });
    }
    Estimate::checked(sample.mean, sample.variance_of_mean(population).sqrt(), sample.n - 1.0, alpha)
}

/// Mean of the pilot group minus mean of the control group, with unequal variances: Welch's t (Biometrika 1947) with the
/// degrees of freedom of Welch–Satterthwaite. `populations` are those of pilot and control, where they are finite.
///
/// # Errors
///
/// [`NoEstimate::BadNumbers`], or [`NoEstimate::FewValues`] below two values in a group.
pub fn welch(
    pilot: Summary,
    control: Summary,
    populations: [Option<f64>; 2],
    alpha: f64,
) -> Result<Estimate, NoEstimate> {
    check(&[pilot, control], &populations, alpha)?;
    if pilot.n < 2.0 || control.n < 2.0 {
        return Err(NoEstimate::FewValues { pilot: pilot.n as usize, control: control.n as usize });
    }
    let parts = [
        (pilot.variance_of_mean(populations[0]), pilot.n - 1.0),
        (control.variance_of_mean(populations[1]), control.n - 1.0),
    ];
    let variance = parts[0].0 + parts[1].0;
    Estimate::checked(pilot.mean - control.mean, variance.sqrt(), satterthwaite(&parts), alpha)
}

/// Degrees of freedom of a sum of independent variances, each with its own: (Σv)²/Σ(v²/ν) (Satterthwaite, Biometrics
/// Bulletin 1946). Without any variance, those of all together.
pub(super) fn satterthwaite(parts: &[(f64, f64)]) -> f64 {
    let sum: f64 = parts.iter().map(|(variance, _)| variance).sum();
    if sum > 0.0 {
        // As shares of the sum, so that nothing tiny is squared away.
        1.0 / parts.iter().map(|(variance, dof)| (variance / sum) * (variance / sum) / dof).sum::<f64>()
    } else {
        parts.iter().map(|(_, dof)| dof).sum()
    }
}

fn check(samples: &[Summary], populations: &[Option<f64>], alpha: f64) -> Result<(), NoEstimate> {
    let are_sound = samples.iter().all(Summary::is_sound) && is_level(alpha);
    let can_hold =
        samples.iter().zip(populations).all(|(sample, population)| population.is_none_or(|all| all >= sample.n));
    if are_sound && can_hold { Ok(()) } else { Err(NoEstimate::BadNumbers) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// GrowthBook's statistics tests: difference .29, interval [.04538, .53462], p .02016. With the normal distribution it
    /// would be [.04543, .53457] and .02012: their interval is Student's with Welch's degrees of freedom.
    #[test]
    fn growthbook() {
        let pilot = Summary { mean: 0.70, sd: 6.2, n: 3461.0 };
        let control = Summary { mean: 0.41, sd: 3.9, n: 3407.0 };
        let estimate = welch(pilot, control, [None; 2], 0.05).expect("two samples");
        assert!((estimate.value - 0.29).abs() < 1e-12);
        assert!((estimate.low - 0.04538).abs() < 5e-6, "{estimate:?}");
        assert!((estimate.high - 0.53462).abs() < 5e-6, "{estimate:?}");
        assert!((estimate.p - 0.02016).abs() < 5e-6, "{estimate:?}");
    }

    /// 1, 2, 3, 4: mean 2.5, variance 5/3. Of a population of 8, half is unseen, so the variance of the mean is halved:
    /// 5/12 and 5/24.
    #[test]
    fn finite_population() {
        let sample = Summary::of([1.0, 2.0, 3.0, 4.0]).expect("values");
        assert!((sample.sd * sample.sd - 5.0 / 3.0).abs() < 1e-12);
        let all = one_sample(sample, None, 0.05).expect("four");
        let of_eight = one_sample(sample, Some(8.0), 0.05).expect("four");
        assert!((all.se * all.se - 5.0 / 12.0).abs() < 1e-12 && all.dof == 3.0);
        assert!((of_eight.se * of_eight.se - 5.0 / 24.0).abs() < 1e-12);
        assert_eq!(one_sample(sample, Some(4.0), 0.05).expect("everybody").se, 0.0);
        assert_eq!(one_sample(sample, Some(3.0), 0.05), Err(NoEstimate::BadNumbers));
    }

    #[test]
    fn too_few_is_said() {
        let one = Summary { mean: 1.0, sd: 0.0, n: 1.0 };
        let two = Summary { mean: 1.0, sd: 1.0, n: 2.0 };
        assert_eq!(welch(one, two, [None; 2], 0.05), Err(NoEstimate::FewValues { pilot: 1, control: 2 }));
        assert_eq!(one_sample(one, None, 0.05), Err(NoEstimate::FewValues { pilot: 1, control: 0 }));
        assert_eq!(Summary::of([]), None);
    }
}
