use super::super::sample::tests::noise;
use super::*;

/// The share of the way, u = min(1, (t − ½)/months).
fn linear(t: f64, months: f64) -> f64 {
    if t - 0.5 >= months { 1.0 } else { (t - 0.5) / months }
}

/// (L(u) − L(0))/(L(1) − L(0)) with L(z) = 1/(1 + e^(−10(z − ½))).
fn s_curve(t: f64, months: f64) -> f64 {
    let logistic = |z: f64| 1.0 / (1.0 + libm::exp(-10.0 * (z - 0.5)));
    (logistic(linear(t, months)) - logistic(0.0)) / (logistic(1.0) - logistic(0.0))
}

type Ramp = fn(f64, f64) -> f64;

fn seen(last: usize, ceiling: f64, months: f64, ramp: Ramp, noise: &[f64]) -> Vec<Seen> {
    (1..=last)
        .map(|month| {
            let miss = noise.get(month - 1).copied().unwrap_or(0.0);
            Seen { month: month as f64, value: ceiling * ramp(month as f64, months) + miss, weight: 1.0 }
        })
        .collect()
}

const FREE: Question = Question { months: None, noise: Noise::Estimated, confidence: 0.95 };

/// Without noise the curve is met: ceiling 0.3 and 7.3 months from eight months, and a ceiling below 0.
#[test]
fn exact_months_give_the_exact_curve() {
    for (ramp, ceiling) in [(linear as Ramp, 0.3), (s_curve, 0.3), (s_curve, -120.0)] {
        let found = fit(&seen(8, ceiling, 7.3, ramp, &[]), &ramp, &FREE).expect("a fit");
        assert!((found.ceiling.estimate / ceiling - 1.0).abs() < 1e-6, "{found:?}");
        assert!((found.months.estimate - 7.3).abs() < 1e-5, "{found:?}");
        assert!((found.reached - 1.0).abs() < 1e-9 && found.is_told, "{found:?}");
        let (low, high) = found.ceiling.low.zip(found.ceiling.high).expect("ends");
        assert!(low <= ceiling + 1e-9 && ceiling - 1e-9 <= high && high - low < 1e-3 * ceiling.abs(), "{found:?}");
    }
}

/// How often, of 1 000 pilots of twelve months, the intervals hold the ceiling and the length, and the ceiling is told.
fn pilots(first: u64, ramp: Ramp, length: f64, noise_is: Noise) -> [i32; 3] {
    let mut counts = [0; 3];
    for pilot in 0..1000 {
        let misses: Vec<f64> = noise(first + pilot, 12).iter().map(|z| 0.05 * z).collect();
        let mut months = seen(12, 1.0, length, ramp, &misses);
        if noise_is == Noise::Known {
            // 1/0.05².
            months.iter_mut().for_each(|month| month.weight = 400.0);
        }
        let found = fit(&months, &ramp, &Question { noise: noise_is, ..FREE }).expect("a fit");
        let is_so = [holds(&found.ceiling, 1.0), holds(&found.months, length), found.is_told];
        counts.iter_mut().zip(is_so).for_each(|(count, is_so)| *count += i32::from(is_so));
    }
    counts
}

fn holds(range: &Range, value: f64) -> bool {
    range.low.is_none_or(|low| low <= value) && range.high.is_none_or(|high| value <= high)
}

/// An s-curve of twelve and a half months that was seen for twelve has u = 0.92, r = 0.991; one of fourteen 0.964. 95 % of the
/// intervals should hold what is true: 950, ± four times 6.9; and the ceiling is told.
#[test]
fn intervals_hold_as_often_as_they_say() {
    for (first, length, noise) in [(20_000, 12.5, Noise::Estimated), (30_000, 14.0, Noise::Known)] {
        let [ceilings, lengths, told] = pilots(first, s_curve, length, noise);
        let holds = 923..=977;
        assert!(holds.contains(&ceilings) && holds.contains(&lengths), "{ceilings} {lengths}");
        assert!(told >= 950, "{told}");
    }
}

/// A straight ramp that is over after eight of twelve months has an end to be seen. One of twelve and a half has none, though
/// 92 % of it was seen: it may go on as it did. So it is not told, but by chance, and the interval has no upper end.
#[test]
fn a_straight_ramp_is_told_once_it_has_ended() {
    let [ceilings, lengths, told] = pilots(40_000, linear, 8.0, Noise::Estimated);
    assert!((923..=977).contains(&ceilings) && (915..=977).contains(&lengths), "{ceilings} {lengths}");
    assert!(told >= 990, "{told}");
    let [ceilings, _, told] = pilots(50_000, linear, 12.5, Noise::Estimated);
    assert!(ceilings >= 923 && told <= 60, "{ceilings} {told}");
}

/// Six months of a ramp of twenty (linear: 27.5 %): a line of any length, so no ceiling; 200 pilots, with and without noise.
/// The s-curve has 2 % then, and bends upwards still.
#[test]
fn a_short_pilot_is_no_steady_state() {
    for ramp in [linear as Ramp, s_curve] {
        let exact = fit(&seen(6, 1.0, 20.0, ramp, &[]), &ramp, &FREE).expect("a fit");
        assert!(!exact.is_told, "{exact:?}");
        let (mut told, mut missed) = (0, 0);
        for pilot in 0..200 {
            let misses: Vec<f64> = noise(50_000 + pilot, 6).iter().map(|z| 0.01 * z).collect();
            let found = fit(&seen(6, 1.0, 20.0, ramp, &misses), &ramp, &FREE).expect("a fit");
            told += usize::from(found.is_told);
            missed += usize::from(!holds(&found.ceiling, 1.0));
        }
        assert!(told <= 14 && missed <= 20, "{told} told, {missed} missed");
    }
    let line = fit(&seen(6, 1.0, 20.0, linear, &[]), &linear, &FREE).expect("a fit");
    assert_eq!((line.ceiling.high, line.months.high, line.least_reached), (None, None, 0.0));
    let down = fit(&seen(6, -1.0, 20.0, linear, &[]), &linear, &FREE).expect("a fit");
    assert_eq!((down.ceiling.low, down.ceiling.high.is_some()), (None, true));
}

/// Length given: y = c·r through 0. Linear, two months, month 1 (r = ¼) 1 and month 2 (r = ¾) 2: c = (0.25 + 1.5)/(0.0625 +
/// 0.5625) = 2.8; left 0.3² + 0.1² = 0.1; t(1) = 12.706205, half-width 12.706205·√(0.1/0.625) = 5.0824819.
#[test]
fn with_the_length_given_the_ceiling_is_a_line() {
    let months = [Seen { month: 1.0, value: 1.0, weight: 1.0 }, Seen { month: 2.0, value: 2.0, weight: 1.0 }];
    let found = fit(&months, &linear, &Question { months: Some(2.0), ..FREE }).expect("a fit");
    let (low, high) = found.ceiling.low.zip(found.ceiling.high).expect("ends");
    assert!((found.ceiling.estimate - 2.8).abs() < 1e-12);
    assert!((low - (2.8 - 5.082_482)).abs() < 1e-5 && (high - (2.8 + 5.082_482)).abs() < 1e-5, "{low} {high}");
    assert_eq!(found.months, Range { estimate: 2.0, low: Some(2.0), high: Some(2.0) });
    assert_eq!((found.reached, found.least_reached), (0.75, 0.75));
    // Weights of 1/se² = 1: half-width 1.959964/√0.625 = 2.4791781.
    let known = fit(&months, &linear, &Question { months: Some(2.0), noise: Noise::Known, confidence: 0.95 });
    let known = known.and_then(|found| found.ceiling.high).expect("an end");
    assert!((known - (2.8 + 2.479_178)).abs() < 1e-5, "{known}");
}

/// What is steady from the first month on, 5, 7, 6, 6: the length is not told apart from 0, and the ceiling is about the mean.
#[test]
fn what_is_steady_at_once() {
    let months: Vec<Seen> = [5.9, 6.1, 6.0, 5.95, 6.05, 6.0, 6.1, 5.9]
        .iter()
        .enumerate()
        .map(|(place, &value)| Seen { month: place as f64 + 1.0, value, weight: 1.0 })
        .collect();
    let found = fit(&months, &linear, &FREE).expect("a fit");
    assert_eq!(found.months.low, Some(0.0));
    assert!(found.is_told && holds(&found.ceiling, 6.0) && (found.ceiling.estimate - 6.0).abs() < 0.05, "{found:?}");
    assert!(found.months.high.expect("an end") < 0.6, "{found:?}");
}

/// As many months as there is to fit: nothing is known of the noise, so nothing of how sure it is.
#[test]
fn two_months_tell_nothing() {
    let found = fit(&seen(2, 1.0, 1.2, linear, &[]), &linear, &FREE).expect("a fit");
    assert!(!found.is_told && found.ceiling.low.is_none() && found.ceiling.high.is_none(), "{found:?}");
    assert_eq!(found.least_reached, 0.0);
}

#[test]
fn what_does_not_fit_is_refused() {
    let month = Seen { month: 1.0, value: 1.0, weight: 1.0 };
    assert_eq!(fit(&[], &linear, &FREE), None);
    assert_eq!(fit(&[Seen { month: 0.0, ..month }], &linear, &FREE), None);
    assert_eq!(fit(&[Seen { value: f64::NAN, ..month }], &linear, &FREE), None);
    assert_eq!(fit(&[Seen { weight: 0.0, ..month }], &linear, &FREE), None);
    assert_eq!(fit(&[month], &linear, &Question { months: Some(-1.0), ..FREE }), None);
    assert_eq!(fit(&[month], &linear, &Question { confidence: 1.0, ..FREE }), None);
    assert_eq!(fit(&[month], &|_, _| 0.0, &FREE), None);
}

/// Published tables: t(4) 2.776445, t(10) 2.228139, z 1.959964.
#[test]
fn published_quantiles() {
    assert!((t_squared(0.95, 4.0).sqrt() - 2.776_445).abs() < 1e-6);
    assert!((t_squared(0.95, 10.0).sqrt() - 2.228_139).abs() < 1e-6);
    assert!((z_squared(0.95).sqrt() - 1.959_964).abs() < 1e-6);
}
