//! From independent answers to those that one gets: clusters, response rates, small populations.

/// How many times as many it takes where answers come in clusters (teams, agents, customers who answer more than once): 1 +
/// ((1 + cv²)·size − 1)·icc, with `size` the mean size of a cluster and `cv` the coefficient of variation of the sizes (Eldridge,
/// Ashby & Kerry 2006; 0 gives Donner & Klar's 1 + (size − 1)·icc).
#[must_use]
pub fn design_effect(size: f64, icc: f64, cv: f64) -> f64 {
    1.0 + ((1.0 + cv * cv) * size - 1.0) * icc
}

/// How many clusters of mean size `size` a group needs where `n` independent answers would do: n·design effect/size, and one
/// more, as few clusters are judged by t and not by z (Hayes & Moulton 2017, ch. 7). `None` where that is not a number.
#[must_use]
pub fn clusters_needed(n: f64, size: f64, icc: f64, cv: f64) -> Option<u64> {
    let clusters = whole(n * design_effect(size, icc, cv) / size) + 1.0;
    (clusters.is_finite() && clusters > 1.0 && size > 0.0 && n > 0.0).then_some(clusters as u64)
}

/// The least number of clusters in a group with which any size of cluster would do: above n·icc (Hemming et al. 2011), and at
/// least 2, as one cluster says nothing of how clusters vary.
#[must_use]
pub fn least_clusters(n: f64, icc: f64) -> u64 {
    ((n * icc).floor().max(0.0) as u64).saturating_add(1).max(2)
}

/// How large clusters must be on average where a group has so many: n·(1 − icc)/(clusters − n·icc) (Hemming et al. 2011);
/// `None` where so few clusters never do, however large.
#[must_use]
pub fn cluster_size_needed(n: f64, clusters: f64, icc: f64) -> Option<f64> {
    let left = clusters - n * icc;
    (left > 0.0 && n > 0.0).then(|| n * (1.0 - icc) / left)
}

/// How many to ask for `n` answers; `None` where the rate is not above 0 and at most 1.
#[must_use]
pub fn asked(n: f64, response_rate: f64) -> Option<f64> {
    (response_rate > 0.0 && response_rate <= 1.0).then(|| n / response_rate)
}

/// How many it takes of a population of so many where `n` of an endless one would do: n/(1 + (n − 1)/N) (Cochran 1977,
/// ch. 4).
#[must_use]
pub fn finite(n: f64, population: f64) -> f64 {
    n / (1.0 + (n - 1.0) / population)
}

/// Rounded up, but for what is above a whole number by rounding only.
fn whole(value: f64) -> f64 {
    (value - 1e-9 * value.abs().max(1.0)).ceil()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 20 a cluster, ICC .05: 1 + 19·.05 = 1.95; sizes with a coefficient of variation of .5: 1 + 24·.05 = 2.2.
    #[test]
    fn worked_by_hand() {
        assert!((design_effect(20.0, 0.05, 0.0) - 1.95).abs() < 1e-12);
        assert!((design_effect(20.0, 0.05, 0.5) - 2.2).abs() < 1e-12);
        // 100·1.95/20 = 9.75, so 10 and one.
        assert_eq!(clusters_needed(100.0, 20.0, 0.05, 0.0), Some(11));
        // 200·1/20 = 10 exactly.
        assert_eq!(clusters_needed(200.0, 20.0, 0.0, 0.0), Some(11));
        assert_eq!(clusters_needed(100.0, 0.0, 0.05, 0.0), None);
        // 100·.05 = 5: five clusters never do, six of 100·.95/1 = 95 do.
        assert_eq!(least_clusters(100.0, 0.05), 6);
        assert_eq!(cluster_size_needed(100.0, 5.0, 0.05), None);
        let size = cluster_size_needed(100.0, 6.0, 0.05).expect("enough");
        assert!((size - 95.0).abs() < 1e-9 && (100.0 * design_effect(size, 0.05, 0.0) / size - 6.0).abs() < 1e-12);
    }

    /// 385 answers of an endless population are 278 of a thousand; a quarter answer.
    #[test]
    fn people_who_answer() {
        assert!((finite(385.0, 1000.0) - 278.179_190_8).abs() < 1e-6);
        assert_eq!(asked(100.0, 0.25), Some(400.0));
        assert_eq!((asked(100.0, 0.0), asked(100.0, f64::NAN)), (None, None));
    }
}
