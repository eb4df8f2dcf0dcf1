use super::super::sample::tests::noise;
use super::*;

fn grid(count: usize) -> Vec<f64> {
    (0..count).map(|draw| (draw as f64 + 0.5) / count as f64).collect()
}

fn furthest(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).fold(0.0, |most, (a, b)| most.max((a - b).abs()))
}

/// Ten draws at 0 with the mean 3 and ten at 1 with the mean 7: a line through both means.
/// By hand: within 10·1 + 10·1 = 20 (deviations ±1), between 20·2² = 80, explained 0.8.
#[test]
fn two_values_give_their_means() {
    let predictor: Vec<f64> = (0..20).map(|draw| f64::from(draw / 10)).collect();
    let response: Vec<f64> = (0..20).map(|draw| f64::from(3 + 4 * (draw / 10) + 2 * (draw % 2) - 1)).collect();
    let fit = Regression::on(&[&predictor]).and_then(|on| on.fit(&response)).expect("a fit");
    let means: Vec<f64> = predictor.iter().map(|x| 3.0 + 4.0 * x).collect();
    assert!(furthest(&fit.fitted, &means) < 1e-12, "{:?}", fit.fitted);
    assert_eq!(fit.columns, 2);
    assert!((fit.explained - 0.8).abs() < 1e-12);
}

/// Four values in any order, not on a line: with a knot at each, every class gets its own mean.
#[test]
fn few_values_give_the_means_of_their_classes() {
    let classes = [5.0, -1.0, 4.0, 0.5];
    let predictor: Vec<f64> = (0..400).map(|draw| [0.0, 1.0, 2.0, 7.0][draw % 4]).collect();
    let response: Vec<f64> = (0..400).map(|draw| classes[draw % 4] + 0.1 * ((draw / 4 % 2) as f64 - 0.5)).collect();
    let fit = Regression::on(&[&predictor]).and_then(|on| on.fit(&response)).expect("a fit");
    let means: Vec<f64> = (0..400).map(|draw| classes[draw % 4]).collect();
    assert!(furthest(&fit.fitted, &means) < 1e-10, "{:?}", &fit.fitted[..4]);
}

/// y = 3 + 2x₁ − x₂ is met exactly, also where x₂ is given twice, turned round and moved far away, and a constant is added.
#[test]
fn what_others_say_already_and_what_is_constant_falls_away() {
    let (one, two) = (grid(1000), noise(1, 1000));
    let again: Vec<f64> = two.iter().map(|value| 1e6 - 250.0 * value).collect();
    let response: Vec<f64> = one.iter().zip(&two).map(|(a, b)| 3.0 + 2.0 * a - b).collect();
    let on = Regression::on(&[&one, &two, &again, &[7.3; 1000]]).expect("predictors");
    let fit = on.fit(&response).expect("a fit");
    assert_eq!(fit.columns, 3);
    assert!(furthest(&fit.fitted, &response) < 1e-9, "{}", furthest(&fit.fitted, &response));
    let nothing = Regression::on(&[&[7.3; 1000]]).and_then(|on| on.fit(&response)).expect("a fit");
    assert_eq!((nothing.columns, nothing.explained), (1, 0.0));
    assert!(nothing.fitted.iter().all(|value| *value == super::super::value::mean(&response)));
}

/// sin 2πx with noise of sd 1: 5 000 draws and 9 columns leave about √(9/5 000) = 0.042 of error by noise.
#[test]
fn a_curve_is_found_under_noise() {
    let (predictor, noise) = (grid(5000), noise(2, 5000));
    let curve: Vec<f64> = predictor.iter().map(|x| libm::sin(2.0 * std::f64::consts::PI * x)).collect();
    let response: Vec<f64> = curve.iter().zip(&noise).map(|(curve, noise)| curve + noise).collect();
    let fit = Regression::on(&[&predictor]).and_then(|on| on.fit(&response)).expect("a fit");
    let squares: f64 = fit.fitted.iter().zip(&curve).map(|(a, b)| (a - b) * (a - b)).sum();
    assert!((squares / 5000.0).sqrt() < 0.07, "{}", (squares / 5000.0).sqrt());
    // Var(sin) = ½ of ½ + 1.
    assert!((fit.explained - 1.0 / 3.0).abs() < 0.03, "{}", fit.explained);
}

/// Two predictors whose product counts: cost per contact times contacts.
#[test]
fn a_product_of_two_is_found() {
    let (one, two) = (noise(3, 2000), noise(4, 2000));
    let response: Vec<f64> = one.iter().zip(&two).map(|(a, b)| (10.0 + a) * (5.0 + b)).collect();
    let fit = Regression::on(&[&one, &two]).and_then(|on| on.fit(&response)).expect("a fit");
    assert!(furthest(&fit.fitted, &response) < 1e-9, "{}", furthest(&fit.fitted, &response));
}

/// A column more is taken only where n·RSS/(n − γp)² falls: under noise where χ²₁ > 2·1.4, which happens by chance in 9.4 %;
/// the larger levels add some. 200 times: 18.8 ± 4.1, and fewer than 40 in all.
#[test]
fn noise_is_seldom_taken_for_more() {
    let predictor = grid(500);
    let on = Regression::on(&[&predictor]).expect("a predictor");
    let taken = (0..200).filter(|&stream| on.fit(&noise(100 + stream, 500)).expect("a fit").columns > 1).count();
    assert!((5..40).contains(&taken), "{taken}");
}

/// The basis is orthonormal and has the mean 0, also for predictors that hardly differ and one with an outlier.
#[test]
fn columns_stay_orthonormal() {
    let mut one = noise(5, 1003);
    let two: Vec<f64> = one.iter().zip(noise(6, 1003)).map(|(a, b)| a + 1e-4 * b).collect();
    one[17] = 1e5;
    let on = Regression::on(&[&one, &two]).expect("predictors");
    assert!(on.columns.len() > 8, "{}", on.columns.len());
    for (place, column) in on.columns.iter().enumerate() {
        assert!(column.iter().sum::<f64>().abs() < 1e-9);
        for (other, others) in on.columns.iter().enumerate() {
            let expected = if place == other { 1.0 } else { 0.0 };
            assert!((dot(column, others) - expected).abs() < 1e-9, "{place} {other}: {}", dot(column, others));
        }
    }
}

/// Ten draws a column: with 19 draws only the mean is left.
#[test]
fn few_draws_carry_few_columns() {
    let predictor = grid(19);
    let fit = Regression::on(&[&predictor]).and_then(|on| on.fit(&predictor)).expect("a fit");
    assert_eq!(fit.columns, 1);
    assert!(Regression::on(&[]).is_none());
    assert!(Regression::on(&[&[]]).is_none());
    assert!(Regression::on(&[&[1.0, 2.0], &[1.0]]).is_none());
    assert!(Regression::on(&[&[1.0, f64::NAN]]).is_none());
    assert_eq!(Regression::on(&[&[1.0, 2.0]]).and_then(|on| on.fit(&[1.0])), None);
    assert_eq!(Regression::on(&[&[1.0, 2.0]]).and_then(|on| on.fit(&[1.0, f64::INFINITY])), None);
}
