//! A tool that was given by lot to half of the persons in a contact centre, week by week, with people leaving: whom it was
//! given stayed, and of the others the weak left. Performance fell for everybody. The naive figures are wrong both ways.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::builder::{With, criterion, data, mean, names, pilot, row};
use crate::engine::inference::normal_quantile;
use crate::model::{Group, MeasureKind, Period, PeriodKind, PilotData};
use crate::utvardera::{Asked, Design, Evaluation, evaluate};

/// What the tool brings, in standard deviations of a person's week.
const EFFECT: f64 = 0.2;
const WEEKS: [i64; 2] = [-20, 30];

fn normal(random: &mut ChaCha8Rng) -> f64 {
    normal_quantile(random.random_range(1e-12..1.0))
}

/// Persons × weeks under a heading of their own, 131 of 249 in the pilot group.
fn panel(seed: u64, effect: f64) -> PilotData {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut data = data(&[("performance", MeasureKind::Mean)]);
    data.period = Some(PeriodKind::Week);
    data.units = names("person", 249);
    for unit in 0..249 {
        let is_pilot = unit < 131;
        let ability = 0.8 * normal(&mut random);
        for week in WEEKS[0]..WEEKS[1] {
            let grows = if is_pilot && week >= 0 { effect } else { 0.0 };
            let season = if week.rem_euclid(8) < 2 { -0.3 } else { 0.0 };
            let value = ability - 0.015 * week as f64 + season + grows + 0.7 * normal(&mut random);
            let group = Some(if is_pilot { Group::Pilot } else { Group::Control });
            data.rows.push(row(week, group, vec![mean(value, 1.0)]).unit(unit));
            let weak = if is_pilot { 0.002 } else { 0.035 };
            if week >= 0 && ability < -0.2 && random.random_range(0.0..1.0) < weak {
                break;
            }
        }
    }
    data
}

fn evaluated(data: &PilotData) -> Evaluation {
    let mut pilot = pilot(vec![criterion("performance", 0.0)]);
    pilot.start = Some(Period { kind: PeriodKind::Week, index: 0 });
    pilot.share = Some(0.5);
    evaluate(&pilot, data, &[], &Asked::default())
}

#[test]
fn the_panel_is_right_where_both_naive_figures_are_wrong() {
    let (mut covered, mut naive_covered, mut compared_covered) = (0, 0, 0);
    for seed in 0..30 {
        let evaluation = evaluated(&panel(seed, EFFECT));
        let judged = &evaluation.judged[0];
        let effect = judged.effect.as_ref().unwrap();
        assert_eq!(effect.design, Design::Panel);
        let estimate = judged.estimate().unwrap();
        covered += i32::from(estimate.low <= EFFECT && EFFECT <= estimate.high);
        let naive = effect.naive;
        let is_in = |low: f64, high: f64| i32::from(low <= EFFECT && EFFECT <= high);
        let before = naive.before_after.unwrap();
        naive_covered += is_in(before.estimate.low, before.estimate.high);
        let compared = naive.comparison.unwrap();
        compared_covered += is_in(compared.estimate.low, compared.estimate.high);
        assert!(before.misleads, "performance fell for everybody: {before:?}");
        assert!(before.estimate.high < 0.0, "so that before/after says the tool did harm: {before:?}");
    }
    // Binomial(30, .95): 25 or fewer in one of 300 such rounds.
    assert!(covered >= 26, "the interval covers {covered} of 30");
    assert_eq!(naive_covered, 0);
    assert!(compared_covered <= 15, "the comparison of who is left covers {compared_covered} of 30");
}

#[test]
fn who_left_is_said_with_what_it_could_hide() {
    let evaluation = evaluated(&panel(1, EFFECT));
    let leaving = evaluation.judged[0].credibility.leaving.as_ref().unwrap();
    let share = |leaving: crate::engine::inference::Leaving| leaving.left as f64 / leaving.seen as f64;
    assert_eq!((leaving.counts.pilot.seen, leaving.counts.control.seen), (131, 118));
    assert!(share(leaving.counts.control) > share(leaving.counts.pilot) + 0.1);
    assert!(leaving.differs);
    let bounds = leaving.bounds.as_ref().unwrap();
    assert!(bounds.low < bounds.high);
    // Of 249, 131 are not more than a lot of equal chances gives.
    assert!(!evaluation.sizes.unwrap().alarm);
}

#[test]
fn no_effect_is_found_where_there_is_none() {
    // Of 400 such pilots 25 alarm; these are thirty of them.
    let mut alarms = 0;
    for seed in 200..230 {
        let evaluation = evaluated(&panel(seed, 0.0));
        let estimate = *evaluation.judged[0].estimate().unwrap();
        alarms += i32::from(estimate.p < 0.05);
    }
    assert!(alarms <= 4, "{alarms} of 30 pilots without an effect show one");
}
