//! How much of the variance of a figure one input explains, from draws that are there already.

/// Fewer draws say nothing of a share of variance.
pub const LEAST_DRAWS: usize = 16;

/// Variance, n − 1 below; 0 where all draws agree up to rounding.
#[must_use]
pub fn variance(draws: &[f64]) -> f64 {
    let count = draws.len();
    if count < 2 {
        return 0.0;
    }
    let mean = super::statistics::mean(draws);
    let squares: f64 = draws.iter().map(|draw| (draw - mean) * (draw - mean)).sum();
    let largest = draws.iter().fold(0.0_f64, |most, draw| most.max(draw.abs()));
    let variance = squares / (count - 1) as f64;
    if variance.sqrt() <= ROUNDING * largest { 0.0 } else { variance }
}

/// A spread below this share of the largest draw is rounding.
const ROUNDING: f64 = 1e-12;

/// An estimated share of variance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FirstOrder {
    /// The share, 0–1.
    pub share: f64,
    /// Standard error of the estimate where the input explains nothing: √(2(M − 1)) ÷ n.
    pub noise: f64,
}

/// First-order index S = Var(E\[Y|u\]) ÷ Var(Y) of an input u, from given draws.
///
/// The draws are put into M = ⌊√n⌋ classes of equal probability by u, and the variance between the classes' means is
/// set against the whole (Plischke, Borgonovo and Smith 2013, Global sensitivity measures from given data, European Journal
/// of Operational Research 226). Classes differ a little by chance alone; that part is taken off (Kelley's ε², 1935:
/// 1 − (n − 1)/(n − M)·within/all), and what is left is held in 0…1. `None` where the figure has no spread or there are under
/// [`LEAST_DRAWS`] draws. Shapes: draws, both.
#[must_use]
pub fn first_order(uniforms: &[f64], figures: &[f64]) -> Option<FirstOrder> {
    let count = figures.len().min(uniforms.len());
    if count < LEAST_DRAWS || variance(figures) <= 0.0 {
        return None;
    }
    let classes = (count as f64).sqrt() as usize;
    let origin = super::statistics::mean(figures);
    let mut sums = vec![(0.0, 0.0); classes];
    let mut all = 0.0;
    for (uniform, figure) in uniforms.iter().zip(figures) {
        let class = ((uniform * classes as f64) as usize).min(classes - 1);
        let deviation = figure - origin;
        sums[class] = (sums[class].0 + 1.0, sums[class].1 + deviation);
        all += deviation * deviation;
    }
    let filled: Vec<&(f64, f64)> = sums.iter().filter(|(members, _)| *members > 0.0).collect();
    let between: f64 = filled.iter().map(|(members, sum)| sum * sum / members).sum();
    let (count, classes) = (count as f64, filled.len() as f64);
    let within = (all - between).max(0.0);
    let share = 1.0 - (count - 1.0) / (count - classes) * within / all;
    Some(FirstOrder { share: share.clamp(0.0, 1.0), noise: (2.0 * (classes - 1.0)).sqrt() / count })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two classes' worth of figures, four classes (n = 16): figures 0 below the middle and 1 above. All of the variance
    /// lies between the classes.
    #[test]
    fn a_figure_that_follows_the_input_is_explained_by_it() {
        let uniforms: Vec<f64> = (0..16).map(|draw| (f64::from(draw) + 0.5) / 16.0).collect();
        let figures: Vec<f64> = uniforms.iter().map(|u| if *u < 0.5 { 0.0 } else { 1.0 }).collect();
        let index = first_order(&uniforms, &figures).expect("spread");
        assert!((index.share - 1.0).abs() < 1e-12, "{index:?}");
    }

    /// The same 16 inputs; figures 0, 1, 0, 1, …: each class of four has the mean ½, so nothing lies between them.
    /// By hand: all = 16/4 = 4, within = 4, share = 1 − 15/12 < 0, held at 0.
    #[test]
    fn what_does_not_follow_is_not_explained() {
        let uniforms: Vec<f64> = (0..16).map(|draw| (f64::from(draw) + 0.5) / 16.0).collect();
        let figures: Vec<f64> = (0..16).map(|draw| f64::from(draw % 2)).collect();
        assert_eq!(first_order(&uniforms, &figures).map(|index| index.share), Some(0.0));
        assert_eq!(first_order(&uniforms[..15], &figures[..15]), None);
        assert_eq!(first_order(&uniforms, &[3.0; 16]), None);
    }

    /// Figures u for u in the middles of 16 sixteenths, classes of four: means ⅛, ⅜, ⅝, ⅞.
    /// In sixteenths: all = Σ(k − 7.5)² = 340; between = 4·(6² + 2² + 2² + 6²) = 320; within = 20;
    /// share = 1 − 15/12·20/340 = 0.926471.
    #[test]
    fn share_by_hand() {
        let uniforms: Vec<f64> = (0..16).map(|draw| (f64::from(draw) + 0.5) / 16.0).collect();
        let index = first_order(&uniforms, &uniforms).expect("spread");
        assert!((index.share - (1.0 - 15.0 / 12.0 * 20.0 / 340.0)).abs() < 1e-12, "{index:?}");
        assert!((index.noise - 6.0_f64.sqrt() / 16.0).abs() < 1e-15);
    }
}
