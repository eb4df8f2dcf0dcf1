//! From units left out in turn to a standard error and its degrees of freedom.

use super::means::satterthwaite;

/// One unit: its group, the estimate without it minus that with it, and the variance of its part under errors of one size.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    pub(super) pilot: bool,
    pub(super) miss: f64,
    pub(super) working: f64,
}

/// How well an estimate is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spread {
    /// √((G−1)/G·Σ(β₍g₎ − β)²): CV3 of MacKinnon, Nielsen & Webb (Journal of Applied Econometrics 2023).
    pub(super) cv3: f64,
    /// The same with (G−1)/G of each group by itself, √Σ_h (G_h−1)/G_h·Σ(β₍g₎ − β)².
    pub(super) by_group: f64,
    /// Degrees of freedom of `by_group`.
    pub(super) dof: f64,
}

/// The standard error by leaving units out.
///
/// The variance by group is that of the delete-one jackknife of a stratified sample (Wolter 2007, ch. 4): with units that
/// weigh alike in a panel without holes it is exactly Welch's for the units' changes, where (G−1)/G over all units
/// gives too much to a small group (3 against 17: 1.4 times its variance).
///
/// The degrees of freedom are Satterthwaite's from the two groups, as Welch's, each group counted as its effective number of
/// units less one: (Σv)²/Σv² of the units' working variances, which is their number where they weigh alike and less where a
/// few carry most (the idea of Carter, Schnepel & Steigerwald 2017). They are never above G − 2.
pub(super) fn spread(units: &[Unit]) -> Spread {
    let groups: Vec<(f64, f64, f64)> = [true, false].map(|pilot| group(units, pilot)).into_iter().flatten().collect();
    let all = units.len() as f64;
    let squares: f64 = groups.iter().map(|group| group.0).sum();
    let parts: Vec<(f64, f64)> =
        groups.iter().map(|&(squares, n, effective)| (squares * (n - 1.0) / n, (effective - 1.0).max(0.5))).collect();
    Spread {
        cv3: (squares * (all - 1.0) / all).sqrt(),
        by_group: parts.iter().map(|part| part.0).sum::<f64>().sqrt(),
        dof: satterthwaite(&parts),
    }
}

/// Σmiss², the number of units and their effective number; nothing for a group without units that carry anything.
fn group(units: &[Unit], pilot: bool) -> Option<(f64, f64, f64)> {
    let of = || units.iter().filter(move |unit| unit.pilot == pilot);
    let most = of().map(|unit| unit.working).fold(0.0, f64::max);
    // As shares of the largest, so that nothing overflows.
    let shares = || of().map(move |unit| unit.working / most);
    let (sum, squares): (f64, f64) = (shares().sum(), shares().map(|share| share * share).sum());
    (most > 0.0).then(|| {
        let n = shares().filter(|share| *share > 1e-9).count() as f64;
        (of().map(|unit| unit.miss * unit.miss).sum(), n.max(1.0), sum * sum / squares)
    })
}
