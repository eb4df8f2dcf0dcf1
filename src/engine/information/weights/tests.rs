use super::super::sample::tests::normal_grid;
use super::*;

fn normal(value: f64, standard_error: f64) -> Measured {
    Measured { value, standard_error, freedom: None }
}

fn posterior(draws: &[f64], logs: Option<Vec<f64>>) -> (Weights, f64, f64) {
    let weights = Weights::of(&logs.expect("a likelihood")).expect("weights");
    let (mean, sd) = (weights.mean(draws).expect("a mean"), weights.sd(draws).expect("a spread"));
    (weights, mean, sd)
}

/// Belief N(0.5, 0.1), measured 0.6 ± 0.05: precisions 100 + 400, mean (50 + 240)/500 = 0.58, sd 1/√500 = 0.0447214.
#[test]
fn normal_belief_in_closed_form() {
    let draws: Vec<f64> = normal_grid(20_000).iter().map(|z| 0.5 + 0.1 * z).collect();
    let (weights, mean, sd) = posterior(&draws, log_likelihood(&draws, normal(0.6, 0.05)));
    assert!((mean - 0.58).abs() < 1e-4 && (sd - 0.044_721_4).abs() < 1e-4, "{mean} {sd}");
    // ∫pL = √(s²/(s² + σ²))·e^(−δ²/(2(s² + σ²))), ∫pL² the same with s²/2: 0.2·e^(−0.8) ÷ (⅓·e^(−0.01/0.0225)).
    let share = 0.2 * libm::exp(-0.8) / (libm::exp(-0.01 / 0.0225) / 3.0);
    assert!((weights.effective() / 20_000.0 - share).abs() < 1e-4, "{} {share}", weights.effective() / 20_000.0);
    // Quantiles 0.58 ± 1.644854·0.0447214; P(above 0.55) = Φ(0.03/0.0447214) = Φ(0.6708204) = 0.7488325.
    let quantiles = weights.quantiles(&draws, &[0.05, 0.5, 0.95]).expect("quantiles");
    for (found, exact) in quantiles.iter().zip([0.506_439_8, 0.58, 0.653_560_2]) {
        assert!((found - exact).abs() < 1e-4, "{quantiles:?}");
    }
    assert!((weights.share_above(&draws, 0.55).expect("a share") - 0.748_832_5).abs() < 1e-3);
    assert!((weights.each().iter().sum::<f64>() - 1.0).abs() < 1e-12);
    assert!(weights.tail().expect("a tail") < 0.5, "{:?}", weights.tail());
}

/// Measured twice, 0.62 and 0.58 ± 0.0707107: together as once 0.6 ± 0.05.
#[test]
fn independent_measurements_together() {
    let draws: Vec<f64> = normal_grid(20_000).iter().map(|z| 0.5 + 0.1 * z).collect();
    let parts: Vec<Vec<f64>> =
        [0.62, 0.58].iter().filter_map(|&value| log_likelihood(&draws, normal(value, 0.005_f64.sqrt()))).collect();
    let (_, mean, sd) = posterior(&draws, together(&parts));
    assert!((mean - 0.58).abs() < 1e-4 && (sd - 0.044_721_4).abs() < 1e-4, "{mean} {sd}");
    assert_eq!(together(&[]), None);
    assert_eq!(together(&[vec![0.0], vec![0.0, 1.0]]), None);
}

/// Uniform belief, 7 of 10: Beta(8, 4), mean ⅔, sd √(32/(144·13)) = 0.1307441; half of it lies below the median found.
#[test]
fn share_in_closed_form() {
    let draws: Vec<f64> = (0..10_000).map(|draw| (f64::from(draw) + 0.5) / 10_000.0).collect();
    let (weights, mean, sd) = posterior(&draws, log_likelihood_of_share(&draws, 7.0, 10.0));
    assert!((mean - 2.0 / 3.0).abs() < 1e-6 && (sd - 0.130_744_1).abs() < 2e-5, "{mean} {sd}");
    let median = weights.quantiles(&draws, &[0.5]).expect("a quantile")[0];
    assert!((beta_reg(8.0, 4.0, median) - 0.5).abs() < 1e-3, "{median}");
    // None of three: Beta(1, 4), mean 0.2; a share of 1 is then impossible, a share of 0 is not.
    let ends = [0.0, 0.5, 1.0];
    let logs = log_likelihood_of_share(&ends, 0.0, 3.0).expect("a likelihood");
    assert_eq!((logs[0], logs[2]), (0.0, f64::NEG_INFINITY));
    assert_eq!(log_likelihood_of_share(&[1.2], 0.0, 3.0), None);
    assert_eq!(log_likelihood_of_share(&ends, 4.0, 3.0), None);
}

/// Belief N(0, 1), measured 4 ± 1: normal noise gives the mean 2 and sd 0.7071068; noise with three degrees of freedom
/// believes less of it: mean 0.9701715, sd 1.0539884 (by numerical integration elsewhere).
#[test]
fn few_degrees_of_freedom_believe_less() {
    let draws = normal_grid(20_000);
    let (_, mean, sd) = posterior(&draws, log_likelihood(&draws, normal(4.0, 1.0)));
    assert!((mean - 2.0).abs() < 2e-3 && (sd - 0.5_f64.sqrt()).abs() < 2e-3, "{mean} {sd}");
    let measured = Measured { freedom: Some(3.0), ..normal(4.0, 1.0) };
    let (_, mean, sd) = posterior(&draws, log_likelihood(&draws, measured));
    assert!((mean - 0.970_171_5).abs() < 1e-3 && (sd - 1.053_988_4).abs() < 1e-3, "{mean} {sd}");
}

/// Belief N(0, 1) and noise 1: the measurement is N(0, √2). 1.959964·√2 and its mirror image are met or passed in 5 %.
/// Without spread of belief, t with 10 degrees of freedom: 2.228139 gives 5 % (published tables).
#[test]
fn surprise_is_the_chance_of_one_so_far_out() {
    let draws = normal_grid(10_000);
    for sign in [-1.0, 1.0] {
        let p = surprise(&draws, normal(sign * 1.959_964 * 2.0_f64.sqrt(), 1.0)).expect("a chance");
        assert!((p - 0.05).abs() < 1e-4, "{p}");
    }
    let t = Measured { freedom: Some(10.0), ..normal(5.0 - 2.228_139, 1.0) };
    assert!((surprise(&[5.0; 3], t).expect("a chance") - 0.05).abs() < 1e-7);
    assert_eq!(surprise(&draws, normal(0.0, 1.0)).map(|p| p > 0.999), Some(true));
    // Ten standard errors out: 2·Φ(−10) = 1.523971e-23, above and below alike.
    for value in [-10.0, 10.0] {
        let p = surprise(&[0.0], normal(value, 1.0)).expect("a chance");
        assert!((p / 1.523_971e-23 - 1.0).abs() < 1e-5, "{p}");
    }
    assert_eq!(surprise(&[], normal(0.0, 1.0)), None);
    assert_eq!(surprise(&[0.0], normal(0.0, 0.0)), None);
}

/// Belief N(0, 1), measured 4 ± 0.1, 1 000 draws: nearly none is near, which the tail of the weights tells.
#[test]
fn a_measurement_far_out_has_a_heavy_tail() {
    let draws = super::super::sample::tests::noise(8, 1000);
    let (weights, ..) = posterior(&draws, log_likelihood(&draws, normal(4.0, 0.1)));
    let tail = weights.tail().expect("a tail");
    assert!(tail > 0.7 && weights.effective() < 10.0, "{tail} {}", weights.effective());
}

/// Equal weights: as many as there are, and the plain mean, sd and type 7 quantiles of 1…5 (1.2, 3, 4.8); one draw alone: one.
#[test]
fn known_cases_of_weights() {
    let draws = [5.0, 1.0, 4.0, 2.0, 3.0];
    let equal = Weights::of(&[-1000.0; 5]).expect("weights");
    assert!((equal.effective() - 5.0).abs() < 1e-12);
    assert!((equal.mean(&draws).expect("a mean") - 3.0).abs() < 1e-12);
    assert!((equal.sd(&draws).expect("a spread") - 2.5_f64.sqrt()).abs() < 1e-12);
    for (found, exact) in
        equal.quantiles(&draws, &[0.0, 0.05, 0.5, 0.95, 1.0]).expect("all").iter().zip([1.0, 1.2, 3.0, 4.8, 5.0])
    {
        assert!((found - exact).abs() < 1e-9, "{found} {exact}");
    }
    assert!((equal.share_above(&draws, 3.0).expect("a share") - 0.4).abs() < 1e-12);
    let one = Weights::of(&[f64::NEG_INFINITY, 0.0, -1e4]).expect("weights");
    assert_eq!((one.effective(), one.mean(&[1.0, 2.0, 3.0]), one.sd(&[1.0, 2.0, 3.0])), (1.0, Some(2.0), Some(0.0)));
    assert_eq!(one.quantiles(&[1.0, 2.0, 3.0], &[0.05, 0.95]), Some(vec![2.0, 2.0]));
    // An infinite draw without weight does not count.
    let draws = [f64::NEG_INFINITY, 2.0, f64::INFINITY];
    assert_eq!(
        (one.mean(&draws), one.sd(&draws), one.quantiles(&draws, &[0.5])),
        (Some(2.0), Some(0.0), Some(vec![2.0]))
    );
    // Weights ¾ and ¼: 1/(9/16 + 1/16) = 1.6.
    let two = Weights::of(&[libm::log(3.0), 0.0]).expect("weights");
    assert!((two.effective() - 1.6).abs() < 1e-12);
}

#[test]
fn what_does_not_fit_is_refused() {
    assert!(Weights::of(&[]).is_none());
    assert!(Weights::of(&[f64::NEG_INFINITY; 3]).is_none());
    assert!(Weights::of(&[0.0, f64::NAN]).is_none());
    assert!(Weights::of(&[0.0, f64::INFINITY]).is_none());
    let weights = Weights::of(&[0.0, 0.0]).expect("weights");
    assert_eq!((weights.mean(&[1.0]), weights.sd(&[]), weights.share_above(&[1.0; 3], 0.0)), (None, None, None));
    assert_eq!(weights.quantiles(&[1.0, 2.0], &[1.5]), None);
    assert_eq!(log_likelihood(&[0.0], normal(0.0, 0.0)), None);
    assert_eq!(log_likelihood(&[f64::NAN], normal(0.0, 1.0)), None);
    assert_eq!(log_likelihood(&[0.0], Measured { freedom: Some(0.0), ..normal(0.0, 1.0) }), None);
}
