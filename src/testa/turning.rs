//! The value of a figure at which the decision turns, all else averaged over what is believed of it.

/// A turn counts if at least this share of the draws lies on either side of it.
const LEAST_BEYOND: f64 = 0.005;

/// Where the mix stops or begins to be the best choice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Turning {
    /// The value.
    pub(super) at: f64,
    /// Whether the mix is the better choice above it.
    pub(super) better_above: bool,
}

/// Finds where the expected lead crosses zero as the figure rises; of several places the one nearest to the median.
/// `figure` and `lead` (the fitted lead given the figure) are by draw.
pub(super) fn turning(figure: &[f64], lead: &[f64]) -> Option<Turning> {
    let mut order: Vec<usize> = (0..figure.len().min(lead.len())).collect();
    order.sort_unstable_by(|&a, &b| figure[a].total_cmp(&figure[b]));
    let count = order.len();
    let least = ((LEAST_BEYOND * count as f64).ceil() as usize).max(1);
    let mut nearest: Option<(usize, Turning)> = None;
    for place in least..count.saturating_sub(least).max(least) {
        let (below, above) = (order[place - 1], order[place]);
        if (lead[below] > 0.0) == (lead[above] > 0.0) {
            continue;
        }
        let gap = lead[above] - lead[below];
        let part = if gap == 0.0 { 0.5 } else { -lead[below] / gap };
        let at = figure[below] + part.clamp(0.0, 1.0) * (figure[above] - figure[below]);
        let distance = place.abs_diff(count / 2);
        if nearest.as_ref().is_none_or(|(other, _)| distance < *other) {
            nearest = Some((distance, Turning { at, better_above: lead[above] > 0.0 }));
        }
    }
    nearest.map(|(_, turning)| turning)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lead = 2·(x − 0.305) over x = 0, 0.01 … 1: it turns at 0.305, better above.
    #[test]
    fn a_straight_lead_turns_where_it_is_nothing() {
        let figure: Vec<f64> = (0..=100).map(|step| f64::from(step) / 100.0).collect();
        let lead: Vec<f64> = figure.iter().map(|x| 2.0 * (x - 0.305)).collect();
        let found = turning(&figure, &lead).unwrap();
        assert!((found.at - 0.305).abs() < 1e-12 && found.better_above);
        let falling: Vec<f64> = lead.iter().map(|lead| -lead).collect();
        assert!(!turning(&figure, &falling).unwrap().better_above);
    }

    #[test]
    fn what_never_turns_or_only_at_the_very_end_has_no_turn() {
        let figure: Vec<f64> = (0..1000).map(f64::from).collect();
        let never: Vec<f64> = figure.iter().map(|x| x + 1.0).collect();
        assert_eq!(turning(&figure, &never), None);
        // Four of a thousand draws lie beyond: less than half a per cent.
        let at_the_end: Vec<f64> = figure.iter().map(|x| 995.5 - x).collect();
        assert_eq!(turning(&figure, &at_the_end), None);
    }
}
