//! How far the effect can lie, where the groups lost different shares: Lee's bounds.

use super::estimate::{Interval, NoEstimate, is_level, normal_cdf, normal_quantile};
use super::means::Summary;
use super::panel::Row;
use super::staggered::weighted;
use super::units::by_unit;

/// One unit that was there at first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// Whether it is in the pilot group.
    pub pilot: bool,
    /// Its figure at last; `None` if it left.
    pub value: Option<f64>,
}

/// Bounds of the effect on those who would have stayed in either group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// The lowest effect that fits.
    pub low: f64,
    /// The highest.
    pub high: f64,
    /// Standard error of the lowest.
    pub se_low: f64,
    /// Standard error of the highest.
    pub se_high: f64,
    /// Holds the effect (not the whole of the bounds) at the level (Imbens & Manski, Econometrica 2004).
    pub interval: Interval,
    /// The share of the stayers that was taken off.
    pub trimmed: f64,
    /// Whether it was taken off the pilot group.
    pub trimmed_pilot: bool,
}

/// One outcome a unit with a row up to `first_until`: its mean from `last_from` on, less its own mean up to `first_until`
/// where `change` is set.
#[must_use]
pub fn outcomes(rows: &[Row], first_until: i64, last_from: i64, change: bool) -> Vec<Outcome> {
    let of_unit = |rows: &Vec<Row>| {
        let mean = |keep: &dyn Fn(&Row) -> bool| {
            let (weight, mean) = weighted(rows.iter().filter(|row| keep(row)).map(|row| (row.value, row.weight)));
            (weight > 0.0).then_some(mean)
        };
        let before = mean(&|row| row.period <= first_until)?;
        let value = mean(&|row| row.period >= last_from).map(|after| if change { after - before } else { after });
        Some(Outcome { pilot: rows.iter().any(|row| row.pilot), value })
    };
    by_unit(rows).values().filter_map(of_unit).collect()
}

/// Lee's bounds (Review of Economic Studies 2009): if the pilot makes nobody leave who would else stay, or nobody stay who
/// would else leave, then the group with more stayers is the other's kind and an excess that could be its best or its
/// worst; taking off that share from either end bounds the effect. Only for groups drawn by lot. Standard errors by his
/// proposition 3, every unit counting alike.
///
/// # Errors
///
/// [`NoEstimate::BadNumbers`], or fewer than two stayers in a group, before or after the trimming.
pub fn lee_bounds(outcomes: &[Outcome], alpha: f64) -> Result<Bounds, NoEstimate> {
    if !is_level(alpha) || outcomes.iter().filter_map(|outcome| outcome.value).any(|value| !value.is_finite()) {
        return Err(NoEstimate::BadNumbers);
    }
    let (pilot, control) = (Side::of(outcomes, true), Side::of(outcomes, false));
    let few = NoEstimate::FewValues { pilot: pilot.stayed.len(), control: control.stayed.len() };
    if pilot.stayed.len() < 2 || control.stayed.len() < 2 {
        return Err(few);
    }
    let trimmed_pilot = pilot.share() > control.share();
    let (more, less) = if trimmed_pilot { (&pilot, &control) } else { (&control, &pilot) };
    let kept = less.share() / more.share();
    // Variance of the share that is taken off, by the delta method (V^p of proposition 3).
    let of_share = kept * kept * (more.relative_variance() + less.relative_variance());
    let mut sorted = more.stayed.clone();
    sorted.sort_by(f64::total_cmp);
    let worst = trimmed(&sorted, kept, of_share).ok_or(few)?;
    sorted.reverse();
    let best = trimmed(&sorted, kept, of_share).ok_or(few)?;
    let whole = Summary::of(less.stayed.iter().copied()).ok_or(few)?;
    let se = |end: (f64, f64)| (end.1 + whole.sd * whole.sd / whole.n).sqrt();
    let (low, high, se_low, se_high) = if trimmed_pilot {
        (worst.0 - whole.mean, best.0 - whole.mean, se(worst), se(best))
    } else {
        (whole.mean - best.0, whole.mean - worst.0, se(best), se(worst))
    };
    // Where nothing is taken off both are the same figure, summed from either end.
    let high = high.max(low);
    let z = imbens_manski(high - low, se_low.max(se_high), alpha);
    let interval = Interval { low: low - z * se_low, high: high + z * se_high };
    if ![low, high, interval.low, interval.high].iter().all(|figure| figure.is_finite()) {
        return Err(NoEstimate::BadNumbers);
    }
    Ok(Bounds { low, high, se_low, se_high, interval, trimmed: 1.0 - kept, trimmed_pilot })
}

/// One group.
struct Side {
    seen: f64,
    stayed: Vec<f64>,
}

impl Side {
    fn of(outcomes: &[Outcome], pilot: bool) -> Self {
        let of_group: Vec<Outcome> = outcomes.iter().filter(|outcome| outcome.pilot == pilot).copied().collect();
        Self { seen: of_group.len() as f64, stayed: of_group.iter().filter_map(|outcome| outcome.value).collect() }
    }

    fn share(&self) -> f64 {
        self.stayed.len() as f64 / self.seen
    }

    /// Variance of its share by the square of the share.
    fn relative_variance(&self) -> f64 {
        (1.0 - self.share()) / self.stayed.len() as f64
    }
}

/// Mean of the first `kept` of the values (the last of them in part), and its variance.
fn trimmed(sorted: &[f64], kept: f64, of_share: f64) -> Option<(f64, f64)> {
    let n = sorted.len() as f64;
    let count = (n * kept).min(n);
    if count <= 1.0 {
        return None;
    }
    let parts = || sorted.iter().enumerate().map(|(place, value)| (*value, (count - place as f64).clamp(0.0, 1.0)));
    let mean = parts().map(|(value, part)| value * part).sum::<f64>() / count;
    let within = parts().map(|(value, part)| part * (value - mean) * (value - mean)).sum::<f64>() / (count - 1.0);
    let edge = parts().rfind(|(_, part)| *part > 1e-9).map_or(mean, |(value, _)| value);
    let lever = (edge - mean) * (edge - mean);
    Some((mean, within / count + lever * (1.0 - kept).max(0.0) / count + lever / (kept * kept) * of_share))
}

/// The quantile between the one-sided (bounds far apart) and the two-sided (bounds that meet): Φ(c + width/se) − Φ(−c) =
/// 1 − α (Imbens & Manski 2004).
fn imbens_manski(width: f64, se: f64, alpha: f64) -> f64 {
    let apart = if se > 0.0 { width / se } else { f64::INFINITY };
    let (mut low, mut high) = (normal_quantile(1.0 - alpha).max(0.0), normal_quantile(1.0 - alpha / 2.0));
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if normal_cdf(middle + apart) - normal_cdf(-middle) < 1.0 - alpha { low = middle } else { high = middle }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(pilot: bool, values: &[f64], left: usize) -> Vec<Outcome> {
        let stayed = values.iter().map(|value| Outcome { pilot, value: Some(*value) });
        stayed.chain(std::iter::repeat_n(Outcome { pilot, value: None }, left)).collect()
    }

    /// Pilots 1…8 all stay; of eight controls six stay with 4, 5, 5, 5, 5, 6. A quarter is taken off: 1…6 (mean 3.5) and 3…8
    /// (5.5) against 5. Mirrored, the bounds change sign.
    #[test]
    fn trimmed_by_hand() {
        let many: Vec<f64> = (1..=8).map(f64::from).collect();
        let few = [4.0, 5.0, 5.0, 5.0, 5.0, 6.0];
        let found = lee_bounds(&[group(true, &many, 0), group(false, &few, 2)].concat(), 0.05).expect("stayers");
        assert!((found.low + 1.5).abs() < 1e-12 && (found.high - 0.5).abs() < 1e-12, "{found:?}");
        assert!(found.trimmed_pilot && (found.trimmed - 0.25).abs() < 1e-12);
        // Kept 1…6: s² = 3.5; edge 6, lever 6.25; V^p = .5625·.25/6; the others' s² = .4.
        let variance = 3.5 / 6.0 + 6.25 * 0.25 / 6.0 + 6.25 / 0.5625 * 0.5625 * (0.25 / 6.0) + 0.4 / 6.0;
        assert!((found.se_low - f64::sqrt(variance)).abs() < 1e-12);
        let mirrored = lee_bounds(&[group(false, &many, 0), group(true, &few, 2)].concat(), 0.05).expect("stayers");
        assert!((mirrored.low + 0.5).abs() < 1e-12 && (mirrored.high - 1.5).abs() < 1e-12, "{mirrored:?}");
        assert!(!mirrored.trimmed_pilot);
    }

    /// With equal shares nothing is taken off: the difference of the means, with the two-sided quantile.
    #[test]
    fn equal_shares_meet() {
        let (one, two) = ([1.0, 2.0, 3.0], [1.0, 1.0, 4.0]);
        let found = lee_bounds(&[group(true, &one, 0), group(false, &two, 0)].concat(), 0.05).expect("stayers");
        assert_eq!((found.low, found.high, found.trimmed), (0.0, 0.0, 0.0));
        let half = 1.959_964 * (1.0 / 3.0 + 3.0 / 3.0_f64).sqrt();
        assert!((found.interval.high - half).abs() < 1e-6, "{found:?}");
        assert!((imbens_manski(100.0, 1.0, 0.05) - 1.644_854).abs() < 1e-6);
    }

    #[test]
    fn too_few_are_said() {
        let found = lee_bounds(&[group(true, &[1.0], 5), group(false, &[1.0, 2.0], 0)].concat(), 0.05);
        assert_eq!(found, Err(NoEstimate::FewValues { pilot: 1, control: 2 }));
        assert_eq!(lee_bounds(&group(true, &[f64::NAN], 0), 0.05), Err(NoEstimate::BadNumbers));
    }

    /// Unit 0 changes from 1 to 4; unit 1 leaves; unit 2 was not there at first.
    #[test]
    fn outcomes_of_rows() {
        let row = |unit, period, value| Row { unit, period, pilot: unit == 0, exposed: false, value, weight: 1.0 };
        let rows = [row(0, 0, 1.0), row(0, 2, 3.0), row(0, 3, 5.0), row(1, 0, 1.0), row(2, 2, 9.0)];
        let found = outcomes(&rows, 0, 2, true);
        assert_eq!(found, [Outcome { pilot: true, value: Some(3.0) }, Outcome { pilot: false, value: None }]);
    }
}
