//! Whatever comes in, nothing panics, and what comes out is a number or a reason.

use super::super::*;
use super::world::World;

fn is_sound(estimate: &Estimate) -> bool {
    let figures = [estimate.value, estimate.se, estimate.p];
    figures.iter().all(|figure| figure.is_finite()) && !estimate.low.is_nan() && !estimate.high.is_nan()
}

/// Small panels with holes, extreme values, weights and periods, units in both groups, units without spread.
fn rows(world: &mut World) -> Vec<Row> {
    let mut pick = |of: &[f64]| of.get((world.uniform() * of.len() as f64) as usize).copied().unwrap_or(0.0);
    let wild = pick(&[0.0, 0.0, 1.0]) == 1.0;
    let count = pick(&[0.0, 1.0, 3.0, 8.0, 20.0, 40.0]) as usize;
    let of_rows = (0..count).map(|_| {
        let unit = pick(&[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 9.0]) as usize;
        let period =
            if wild { pick(&[-1e30, 1e30, 0.0, 1.0, 2.0]) as i64 } else { pick(&[0.0, 1.0, 2.0, 3.0, 4.0]) as i64 };
        let pilot = if wild { pick(&[0.0, 1.0]) > 0.5 } else { unit < 3 };
        let exposed = if wild { pick(&[0.0, 1.0]) > 0.5 } else { pilot && period > 2 };
        let value = if wild { pick(&[0.0, 1e308, -1e308, 1e-308, 1e160, 3.0]) } else { pick(&[1.0, 1.0, 2.0, 7.0]) };
        let weight = if wild { pick(&[1.0, 1e-300, 1e300, 1e150, 7.0]) } else { pick(&[1.0, 2.0]) };
        Row { unit, period, pilot, exposed, value, weight }
    });
    of_rows.collect()
}

#[test]
fn panels_of_nonsense() {
    let mut world = World::new(99);
    let mut found = 0;
    for _ in 0..6000 {
        let rows = rows(&mut world);
        let estimates = [
            two_way(&rows, 0.05).map(|fit| fit.estimate),
            imputation(&rows, 0.05).map(|fit| fit.estimate),
            adjusted(&rows, 3, 0.05).map(|fit| fit.estimate),
            unit_means(&rows, 0.05),
            trends(&rows, 0.05).map(|found| found.slope),
            attrition(&rows, 1, 3, 0.05).difference,
        ];
        for estimate in estimates.iter().flatten() {
            assert!(is_sound(estimate), "{estimate:?} of {rows:?}");
            found += 1;
        }
        if let Ok(bounds) = lee_bounds(&outcomes(&rows, 1, 3, true), 0.05) {
            assert!(bounds.low <= bounds.high && bounds.interval.low.is_finite() && bounds.interval.high.is_finite());
        }
        let cells: Vec<Cell> = rows
            .iter()
            .map(|row| {
                let se = (row.unit % 2 == 0).then_some(row.weight);
                Cell { period: row.period, pilot: row.pilot, after: row.exposed, mean: row.value, se, dof: row.weight }
            })
            .collect();
        if let Ok(CellDifference { estimate: Ok((estimate, _)), .. }) = difference_in_differences(&cells, 0.05) {
            assert!(is_sound(&estimate), "{estimate:?}");
        }
        if let Ok(estimate) = cell_trend(&cells, 0.05) {
            assert!(is_sound(&estimate), "{estimate:?}");
        }
    }
    assert!(found > 2000, "{found} of them could be estimated");
}

#[test]
fn figures_of_nonsense() {
    let odd = [f64::NAN, f64::INFINITY, -1.0, 0.0, 1e-300, 0.05, 0.5, 1.0, 3.0, 1e300];
    for a in odd {
        for b in odd {
            for c in odd {
                let (one, two) = (Summary { mean: a, sd: b, n: c }, Summary { mean: c, sd: a, n: b });
                for estimate in
                    [welch(one, two, [None, Some(a)], 0.05), one_sample(one, Some(b), a)].into_iter().flatten()
                {
                    assert!(is_sound(&estimate), "{estimate:?} of {one:?} {two:?}");
                }
                let (one, two) = (Share { successes: a, n: b }, Share { successes: b, n: c });
                if let Ok(estimate) = newcombe(one, two, 0.05) {
                    assert!(is_sound(&estimate), "{estimate:?} of {one:?} {two:?}");
                }
                let groups = Groups { pilot: a, control: b };
                let sizes = [size_means(a, b, c, 0.05, 0.8), size_t(a, b, 0.05, c), size_t(c, 1.0, a, b)];
                assert!(sizes.into_iter().flatten().all(|groups| groups.total().is_finite()));
                let effects = [detectable(c, groups, 0.05, 0.8), detectable_t(c, groups, 0.05, 0.8)];
                assert!(effects.into_iter().flatten().all(f64::is_finite));
                let shares = detectable_proportion(c, groups, 0.05, 0.8);
                assert!(shares.into_iter().flatten().all(|share| (0.0..=1.0).contains(&share)));
                assert!(clusters_needed(a, b, c, 0.0) != Some(0) && least_clusters(a, b) > 1);
                if let Some(bounds) = obrien_fleming_spending(&[a, b], c) {
                    assert!(bounds.iter().all(|bound| bound.is_finite()));
                }
            }
        }
    }
}
