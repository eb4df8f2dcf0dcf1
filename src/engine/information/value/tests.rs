use super::super::sample::tests::{noise, normal_grid, unit_loss};
use super::*;

/// 100 000 points that fill the unit square evenly (i/n and the golden ratio's multiples), as normal numbers.
fn lattice() -> (Vec<f64>, Vec<f64>) {
    let count = 100_000;
    let golden = 0.5 * (5.0_f64.sqrt() - 1.0);
    let quantile = |u: f64| -std::f64::consts::SQRT_2 * statrs::function::erf::erfc_inv(2.0 * u);
    let first = (0..count).map(|i| quantile((i as f64 + 0.5) / count as f64)).collect();
    let second = (0..count).map(|i| quantile(((i as f64 + 0.5) * golden).fract())).collect();
    (first, second)
}

/// NB₁ = 0, NB₂ = p₁ − p₂, p₁ ~ N(1, 1), p₂ ~ N(0, sd 2).
struct Voi {
    p1: Vec<f64>,
    p2: Vec<f64>,
    nothing: Vec<f64>,
    net: Vec<f64>,
}

fn voi(first: Vec<f64>, second: Vec<f64>) -> Voi {
    let p1: Vec<f64> = first.iter().map(|z| 1.0 + z).collect();
    let p2: Vec<f64> = second.iter().map(|z| 2.0 * z).collect();
    let net = p1.iter().zip(&p2).map(|(p1, p2)| p1 - p2).collect();
    Voi { nothing: vec![0.0; p1.len()], p1, p2, net }
}

/// Published (vignette of the R package voi): EVPI 0.4798107, EVPPI(p₁) 0.0833155. In closed form s·φ(1/s) − Φ(−1/s) with
/// s = √5 and 1; for p₂ with s = 2: 2·0.3520653 − 0.3085375 = 0.3955931. P(wrong) = Φ(−1/√5) = 0.3273604.
#[test]
fn published_values_by_even_points() {
    let voi = {
        let (first, second) = lattice();
        voi(first, second)
    };
    let contenders = Contenders::new(&[&voi.nothing, &voi.net]).expect("contenders");
    assert_eq!(contenders.best(), 1);
    let perfect = contenders.perfect();
    assert!((perfect.value.value - 0.479_810_7).abs() < 2e-4, "{perfect:?}");
    assert!((perfect.changed - 0.327_360_4).abs() < 2e-4 && perfect.wrong == 0.0, "{perfect:?}");
    let first = contenders.knowing(&[&voi.p1]).expect("a predictor");
    assert!((first.value.value - 0.083_315_5).abs() < 5e-4, "{first:?}");
    // One decides otherwise where p₁ < 0: Φ(−1) = 0.1586553.
    assert!((first.changed - 0.158_655_3).abs() < 1e-3, "{first:?}");
    let second = contenders.knowing(&[&voi.p2]).expect("a predictor");
    assert!((second.value.value - 0.395_593_1).abs() < 5e-4, "{second:?}");
    // p₂ has the wider spread, so less stays wrong once it is known.
    assert!(second.wrong < first.wrong && first.wrong < contenders.chance_wrong(), "{first:?} {second:?}");
    let both = contenders.knowing(&[&voi.p1, &voi.p2]).expect("predictors");
    assert!((both.value.value - perfect.value.value).abs() < 1e-9 && both.wrong == 0.0, "{both:?}");
    assert!((unit_loss(1.0, 2.0) - 0.395_593_1).abs() < 1e-7);
}

/// The same with 100 000 random draws: within three of the standard errors that are told, and these are of the right size:
/// sd(max(0, −NB₂)) is about 1.0, ÷ √100 000.
#[test]
fn published_values_by_random_draws() {
    let voi = voi(noise(1, 100_000), noise(2, 100_000));
    let contenders = Contenders::new(&[&voi.nothing, &voi.net]).expect("contenders");
    let perfect = contenders.perfect().value;
    assert!((0.002..0.005).contains(&perfect.standard_error), "{perfect:?}");
    assert!((perfect.value - 0.479_810_7).abs() < 3.0 * perfect.standard_error, "{perfect:?}");
    let first = contenders.knowing(&[&voi.p1]).expect("a predictor").value;
    assert!((first.value - 0.083_315_5).abs() < 3.0 * first.standard_error && first.is_told(), "{first:?}");
    let second = contenders.knowing(&[&voi.p2]).expect("a predictor").value;
    assert!((second.value - 0.395_593_1).abs() < 3.0 * second.standard_error && second.is_told(), "{second:?}");
}

/// Over 200 sets of 1 000 draws, the standard error is about as large as the estimates spread, and two of them hold the true
/// value in most.
#[test]
fn standard_error_is_the_spread_of_the_estimate() {
    let estimates: Vec<Estimate> = (0..200)
        .map(|set| {
            let voi = voi(noise(1000 + set, 1000), noise(2000 + set, 1000));
            let contenders = Contenders::new(&[&voi.nothing, &voi.net]).expect("contenders");
            contenders.knowing(&[&voi.p2]).expect("a predictor").value
        })
        .collect();
    let values: Vec<f64> = estimates.iter().map(|estimate| estimate.value).collect();
    let told = mean(&estimates.iter().map(|estimate| estimate.standard_error).collect::<Vec<f64>>());
    let spread = standard_error(&values) * 200.0_f64.sqrt();
    assert!((0.8..1.4).contains(&(told / spread)), "{told} {spread}");
    let held = estimates.iter().filter(|of| (of.value - 0.395_593_1).abs() < 2.0 * of.standard_error).count();
    assert!(held >= 184, "{held}");
}

/// Knowing what has nothing to do with it: two contenders that are the same on average, where every bit of noise would change
/// the decision. In 100 sets it is told fewer than six times, and most often it is worth exactly nothing.
#[test]
fn nothing_is_told_from_noise() {
    let values: Vec<Estimate> = (0..100)
        .map(|set| {
            let (one, other, beside) = (noise(3000 + set, 1000), noise(4000 + set, 1000), noise(5000 + set, 1000));
            let contenders = Contenders::new(&[&one, &other]).expect("contenders");
            contenders.knowing(&[&beside]).expect("a predictor").value
        })
        .collect();
    let told = values.iter().filter(|value| value.is_told()).count();
    let nothing = values.iter().filter(|value| value.value == 0.0).count();
    assert!(told < 6 && nothing > 70, "{told} told, {nothing} nothing");
}

/// V₁ = 0, V₂ = x, x = −1, 0, 1, 5 over and over: the mean is 1.25, so V₂; wrong in one of four, which costs 1.
#[test]
fn perfect_information_by_hand() {
    let x: Vec<f64> = (0..400).map(|draw| [-1.0, 0.0, 1.0, 5.0][draw % 4]).collect();
    let contenders = Contenders::new(&[&[0.0; 400], &x]).expect("contenders");
    let perfect = contenders.perfect();
    assert_eq!((contenders.best(), contenders.chance_wrong(), perfect.value.value), (1, 0.25, 0.25));
    // Gains 1 in a quarter: sd √(3/16 · 400/399), ÷ 20.
    assert!((perfect.value.standard_error - (0.1875_f64 / 399.0).sqrt()).abs() < 1e-15);
    let known = contenders.knowing(&[&x]).expect("a predictor");
    assert!((known.value.value - 0.25).abs() < 1e-9 && known.wrong == 0.0 && known.changed == 0.25, "{known:?}");
}

/// Differences up to 1e-9 are none: the first one is kept, and it is never wrong.
#[test]
fn ties_are_no_differences() {
    let (one, two) = (noise(6, 500), noise(6, 500).iter().map(|value| value + 5e-10).collect::<Vec<f64>>());
    let contenders = Contenders::new(&[&one, &two, &one]).expect("contenders");
    assert_eq!(contenders.best(), 0);
    assert_eq!(
        contenders.perfect(),
        Learning { value: Estimate { value: 0.0, standard_error: 0.0 }, changed: 0.0, wrong: 0.0 }
    );
    assert!(!contenders.perfect().value.is_told());
}

/// The other one is worse below ½ and the same above: nothing can be gained, though a smooth curve passes 0 on its way.
#[test]
fn knowing_a_part_is_worth_no_more_than_knowing_all() {
    let x: Vec<f64> = (0..1000).map(|draw| (f64::from(draw) + 0.5) / 1000.0).collect();
    let other: Vec<f64> = x.iter().map(|x| if *x < 0.5 { -1.0 } else { 0.0 }).collect();
    let contenders = Contenders::new(&[&[0.0; 1000], &other]).expect("contenders");
    let known = contenders.knowing(&[&x]).expect("a predictor");
    assert_eq!((known.value.value, known.wrong), (0.0, 0.0));
    assert!(known.changed > 0.0, "the curve should overshoot, or this tests nothing");
}

/// Three contenders: 0, x and −x, x ~ N(0, 1). Knowing x is worth E|x| = √(2/π) = 0.7978846.
#[test]
fn three_contenders() {
    let x = normal_grid(10_000);
    let minus: Vec<f64> = x.iter().map(|x| -x).collect();
    let contenders = Contenders::new(&[&[0.0; 10_000], &x, &minus]).expect("contenders");
    let known = contenders.knowing(&[&x]).expect("a predictor");
    assert!((known.value.value - 0.797_884_6).abs() < 1e-3, "{known:?}");
    assert!(known.value.value <= contenders.perfect().value.value);
}

#[test]
fn what_does_not_fit_is_refused() {
    assert!(Contenders::new(&[]).is_none());
    assert!(Contenders::new(&[&[]]).is_none());
    assert!(Contenders::new(&[&[1.0], &[1.0, 2.0]]).is_none());
    assert!(Contenders::new(&[&[1.0, f64::NEG_INFINITY]]).is_none());
    let alone = Contenders::new(&[&[1.0, 2.0]]).expect("one");
    assert_eq!((alone.chance_wrong(), alone.perfect().value.value, alone.draws()), (0.0, 0.0, 2));
    assert_eq!(alone.knowing(&[&[1.0, 2.0, 3.0]]), None);
}
