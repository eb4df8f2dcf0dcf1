//! From units left out in turn to a standard error and its degrees of freedom.

use super::means::satterthwaite;

/// A unit that carries less than this share of what the largest carries says nothing.
const NOTHING: f64 = 1e-9;
/// A group that one unit carries almost alone has at least so many degrees of freedom.
const LEAST_DOF: f64 = 0.5;

/// One unit: its group, the estimate without it minus that with it, and the working variance of its part.
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
    /// CV3 with (G−1)/G of each group by itself, √Σ_h (G_h−1)/G_h·Σ(β₍g₎ − β)².
    pub(super) by_group: f64,
    /// Degrees of freedom of `by_group`.
    pub(super) dof: f64,
    /// Those that Welch's test takes.
    pub(super) welch_dof: f64,
}

/// The variance of w·y where half of a typical row's variance is the unit's own, whatever its weight, and half falls with
/// its weight, up to a factor. It only decides how many units a group counts as.
pub(super) fn working(weight: f64, typical: f64) -> f64 {
    weight * (0.5 * weight + 0.5 * typical)
}

/// The standard error by leaving units out.
///
/// The variance by group is that of the delete-one jackknife of a stratified sample (Wolter 2007, ch. 4): with units that
/// weigh alike in a panel without holes it is exactly Welch's for the units' changes, where (G−1)/G over all units
/// gives too much to a small group (3 against 17: 1.4 times its variance).
///
/// The degrees of freedom are Satterthwaite's of the two groups' variances. Each group counts as its effective number of
/// units less one, (Σv)²/Σv² of the units' working variances: their number where they weigh alike, and less where a few
/// carry most (the idea of Carter, Schnepel & Steigerwald, Review of Economics and Statistics 2017). How much of the variance
/// is which group's is taken half from the data, as Welch does, and half from what would be expected if units varied alike,
/// as Bell & McCaffrey (2002) do: from the data alone, a small group whose units happen to agree gets the degrees of freedom
/// of the large one (2 against 20: an interval said to hold 95 % held 88 %); from the expectation alone, they are
/// too few (it held 99.7 %). Never above G − 2.
pub(super) fn spread(units: &[Unit]) -> Spread {
    let groups: Vec<Group> = [true, false].into_iter().filter_map(|pilot| Group::of(units, pilot)).collect();
    let (all, squares) = (units.len() as f64, groups.iter().map(|group| group.squares).sum::<f64>());
    let variance: f64 = groups.iter().map(Group::variance).sum();
    let expected: f64 = groups.iter().map(|group| 1.0 / group.effective).sum();
    let found: Vec<(f64, f64)> = groups.iter().map(|group| (group.variance(), group.dof())).collect();
    let half_expected = |group: &Group| {
        let expected = 1.0 / group.effective / expected;
        let share = if variance > 0.0 { group.variance() / variance } else { expected };
        (0.5 * share + 0.5 * expected, group.dof())
    };
    Spread {
        cv3: (squares * (all - 1.0) / all).sqrt(),
        by_group: variance.sqrt(),
        dof: satterthwaite(&groups.iter().map(half_expected).collect::<Vec<_>>()),
        welch_dof: satterthwaite(&found),
    }
}

/// The units of one group that carry something.
#[derive(Clone, Copy, Debug)]
struct Group {
    /// Σmiss².
    squares: f64,
    /// How many they are.
    n: f64,
    /// How many that weigh alike they are worth.
    effective: f64,
}

impl Group {
    fn of(units: &[Unit], pilot: bool) -> Option<Self> {
        let of = || units.iter().filter(move |unit| unit.pilot == pilot);
        let most = of().map(|unit| unit.working).fold(0.0, f64::max);
        // As shares of the largest, so that nothing overflows.
        let shares: Vec<f64> = of().map(|unit| unit.working / most).filter(|share| *share > NOTHING).collect();
        let sum: f64 = shares.iter().sum();
        let effective = sum * sum / shares.iter().map(|share| share * share).sum::<f64>();
        let squares = of().map(|unit| unit.miss * unit.miss).sum();
        (most > 0.0).then_some(Self { squares, n: shares.len() as f64, effective })
    }

    fn variance(&self) -> f64 {
        self.squares * (self.n - 1.0) / self.n
    }

    fn dof(&self) -> f64 {
        (self.effective - 1.0).max(LEAST_DOF)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Means of {1, 2, 3} and {0, 4}: leaving out moves them by ±.5 or 0, and ±2. By group ⅔·.5 + ½·8 = 4⅓ = 1/3 + 8/2,
    /// Welch's; over all ⅘·8.5 = 6.8. Welch's degrees of freedom are (13/3)²/((1/3)²/2 + 4²) = 1.1696. Half data and
    /// half expectation, the shares are (1/13 + 2/5)/2 and (12/13 + 3/5)/2: 1/(.23846²/2 + .76154²) = 1.6437.
    #[test]
    fn as_welch() {
        let unit = |pilot, miss| Unit { pilot, miss, working: 7.0 };
        let found = spread(&[unit(true, 0.5), unit(true, 0.0), unit(true, -0.5), unit(false, 2.0), unit(false, -2.0)]);
        assert!((found.by_group * found.by_group - 13.0 / 3.0).abs() < 1e-12);
        assert!((found.cv3 * found.cv3 - 6.8).abs() < 1e-12);
        assert!((found.welch_dof - 1.1696).abs() < 5e-5, "{found:?}");
        assert!((found.dof - 1.6437).abs() < 5e-5, "{found:?}");
    }

    /// Working variances 4, 1, 1 are worth 36/18 = 2 units, so one degree of freedom.
    #[test]
    fn a_large_unit_counts_less() {
        let unit = |working| Unit { pilot: true, miss: 1.0, working };
        assert!((spread(&[unit(4.0), unit(1.0), unit(1.0)]).welch_dof - 1.0).abs() < 1e-12);
    }
}
