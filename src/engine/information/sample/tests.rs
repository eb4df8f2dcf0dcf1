use statrs::function::erf::erfc;

use super::*;

/// Standard normal numbers of a stream.
pub(in super::super) fn noise(stream: u64, draws: usize) -> Vec<f64> {
    let planned = Planned { predicted: &vec![0.0; draws], standard_error: Spread::Same(1.0), stream };
    planned.simulated(7).expect("noise")
}

/// Standard normal numbers at the middles of equal shares.
pub(in super::super) fn normal_grid(draws: usize) -> Vec<f64> {
    let quantile = |u: f64| -std::f64::consts::SQRT_2 * erfc_inv(2.0 * u);
    (0..draws).map(|draw| quantile((draw as f64 + 0.5) / draws as f64)).collect()
}

/// E\[max(0, X)\] − max(0, μ) of X ~ N(μ, s): s·φ(μ/s) − |μ|·Φ(−|μ|/s) (Raiffa and Schlaifer 1961).
pub(in super::super) fn unit_loss(mean: f64, sd: f64) -> f64 {
    let z = mean.abs() / sd;
    let density = libm::exp(-0.5 * z * z) / (2.0 * std::f64::consts::PI).sqrt();
    sd * density - mean.abs() * 0.5 * erfc(z / std::f64::consts::SQRT_2)
}

/// V₁ = 0, V₂ = θ ~ N(μ, σ).
fn normal(mean: f64, sd: f64) -> Vec<f64> {
    normal_grid(20_000).iter().map(|z| mean + sd * z).collect()
}

fn value_of(theta: &[f64], planned: &[Planned<'_>]) -> Learning {
    let nothing = vec![0.0; theta.len()];
    let contenders = Contenders::new(&[&nothing, theta]).expect("contenders");
    sampled(&contenders, planned, 11).expect("planned")
}

fn plan(predicted: &[f64], standard_error: f64) -> Planned<'_> {
    Planned { predicted, standard_error: Spread::Same(standard_error), stream: 42 }
}

/// The first numbers of the stream 42 of the seed 11 have mean 0 and sd 1 (four standard errors), and are the same again.
#[test]
fn noise_is_normal_and_repeatable() {
    let draws = noise(42, 20_000);
    let mean = draws.iter().sum::<f64>() / 20_000.0;
    let variance = draws.iter().map(|z| (z - mean) * (z - mean)).sum::<f64>() / 20_000.0;
    assert!(mean.abs() < 0.028 && (variance - 1.0).abs() < 0.04, "{mean} {variance}");
    assert_eq!(draws[..100], noise(42, 100));
    assert_ne!(draws[..100], noise(43, 100));
}

/// Preposterior sd σ²/√(σ² + s²). By hand: σ = 1, s = 1: 0.7071068; μ = 0.5: z = 0.7071068, φ = 0.3106966, Φ(−z) = 0.2397501,
/// EVSI = 0.2196957 − 0.1198750 = 0.0998207.
#[test]
fn normal_model_in_closed_form() {
    assert!((unit_loss(0.5, 0.5_f64.sqrt()) - 0.099_820_7).abs() < 1e-6);
    for (mean, sd, spread) in [(0.5, 1.0, 1.0), (-0.3, 2.0, 0.5), (0.0, 0.1, 0.1), (1.0, 1.0, 3.0)] {
        let theta = normal(mean, sd);
        let found = value_of(&theta, &[plan(&theta, spread)]).value;
        let exact = unit_loss(mean, sd * sd / (sd * sd + spread * spread).sqrt());
        assert!(
            (found.value - exact).abs() < 3.0 * found.standard_error.max(1e-4 * sd),
            "{mean} {sd}: {found:?} {exact}"
        );
        assert!(found.standard_error < 0.02 * sd, "{found:?}");
    }
}

/// What is measured may be on another scale than what is decided by: 100 − 20θ with 20 times the noise tells as much.
#[test]
fn the_scale_of_the_measurement_does_not_matter() {
    let theta = normal(0.5, 1.0);
    let scaled: Vec<f64> = theta.iter().map(|theta| 100.0 - 20.0 * theta).collect();
    let found = value_of(&theta, &[plan(&scaled, 20.0)]).value;
    assert!((found.value - 0.099_820_7).abs() < 3.0 * found.standard_error, "{found:?}");
}

/// Two measurements with √2 times the noise tell as much as one: EVSI 0.0998207 again.
#[test]
fn two_measurements_together() {
    let theta = normal(0.5, 1.0);
    let half = Planned { stream: 1, ..plan(&theta, 2.0_f64.sqrt()) };
    let other = Planned { stream: 2, ..half };
    let found = value_of(&theta, &[half, other]).value;
    assert!((found.value - 0.099_820_7).abs() < 3.0 * found.standard_error, "{found:?}");
    let one = value_of(&theta, &[half]).value;
    assert!(one.value < found.value, "{one:?} {found:?}");
}

/// n = 1, 4, 16, … of sd 8: rising, from nothing to the EVPPI, which is what no noise gives.
#[test]
fn more_is_worth_more_up_to_everything() {
    let theta = normal(0.5, 1.0);
    let nothing = vec![0.0; theta.len()];
    let contenders = Contenders::new(&[&nothing, &theta]).expect("contenders");
    let (known, perfect) = (contenders.knowing(&[&theta]).expect("predictor").value, contenders.perfect().value);
    let values: Vec<f64> =
        (0..10).map(|step| value_of(&theta, &[plan(&theta, 8.0 / f64::from(1 << step))]).value.value).collect();
    for pair in values.windows(2) {
        assert!(pair[1] >= pair[0] - 2.0 * known.standard_error, "{values:?}");
    }
    assert!(values[0] < 0.02 * known.value, "{values:?}");
    assert!((values[9] - known.value).abs() < 1e-3 * known.value, "{values:?} {known:?}");
    assert!(values.iter().all(|value| *value <= known.value + 2.0 * known.standard_error), "{values:?}");
    assert!(known.value <= perfect.value);
    assert_eq!(value_of(&theta, &[plan(&theta, 0.0)]).value, known);
    assert_eq!(value_of(&theta, &[plan(&theta, f64::INFINITY)]).value.value, 0.0);
}

/// A share p with the noise √(p(1 − p)/n) of its own, n = 25, prior uniform, worth p − 0.6. Beta-binomial in closed form:
/// the posterior mean (k + 1)/27 is above 0.6 for k ≥ 16, so EVSI = Σ_{k=16}^{25} ((k + 1)/27 − 0.6)/26 =
/// (Σ 17…26)/27/26 − 10·0.6/26 = 215/702 − 6/26 = 0.0754986 − less than normal noise by its discreteness alone.
#[test]
fn the_noise_may_depend_on_what_is_true() {
    let share: Vec<f64> = (0..20_000).map(|draw| (f64::from(draw) + 0.5) / 20_000.0).collect();
    let worth: Vec<f64> = share.iter().map(|share| share - 0.6).collect();
    let spreads: Vec<f64> = share.iter().map(|share| (share * (1.0 - share) / 25.0).sqrt()).collect();
    let planned = Planned { predicted: &share, standard_error: Spread::PerDraw(&spreads), stream: 3 };
    let found = value_of(&worth, &[planned]).value;
    let exact = 215.0 / 702.0 - 6.0 / 26.0;
    assert!((found.value - exact).abs() < 0.002 + 2.0 * found.standard_error, "{found:?} {exact}");
}

#[test]
fn what_does_not_fit_is_refused() {
    let predicted = [1.0, 2.0];
    let with = |standard_error| Planned { predicted: &predicted, standard_error, stream: 1 }.simulated(1);
    assert!(with(Spread::Same(-1.0)).is_none());
    assert!(with(Spread::Same(f64::NAN)).is_none());
    assert!(with(Spread::PerDraw(&[1.0])).is_none());
    assert_eq!(with(Spread::Same(0.0)), Some(predicted.to_vec()));
    let contenders = Contenders::new(&[&[1.0, 2.0]]).expect("one");
    assert_eq!(sampled(&contenders, &[], 1), None);
}
