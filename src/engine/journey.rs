//! Where unsolved contacts go: stated shares, what is not offered, ramps, closings (model §1 and §2, step 5).

use super::lanes::Lanes;
use super::matrix::Matrix;
use super::network::fundamental_matrix;
use super::sampling::Values;
use super::schedule::{Closing, Mask};
use crate::model::{AssumptionId, Channel};

/// One share of a row. `to` is a place among the channels of the plan or of the mix, as the row's owner says.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The next channel.
    pub to: usize,
    /// Share of the unsolved.
    pub share: Lanes,
}

/// The shares of one channel's unsolved contacts; what they leave of 1 gives up.
pub type Row = Vec<Step>;

/// Shares as drawn: where they sum past 1 they are scaled to 1; what they leave is `gives_up` or `lost`.
#[must_use]
pub fn drawn_shares(stated: impl Iterator<Item = (usize, AssumptionId)>, values: &Values) -> Row {
    let mut row: Row = stated.map(|(to, id)| Step { to, share: values.get(id) }).collect();
    let sum: Lanes = row.iter().map(|step| step.share).sum();
    let scale = sum.map(|sum| if sum > 1.0 { 1.0 / sum } else { 1.0 });
    for step in &mut row {
        step.share *= scale;
    }
    row
}

/// A channel's stated journeys in a block of draws, over all channels of the plan.
#[must_use]
pub fn stated_row(channel: &Channel, values: &Values) -> Row {
    let steps = channel.journey.iter().flat_map(|journey| &journey.steps);
    drawn_shares(steps.map(|step| (step.to.0, step.share)), values)
}

/// The row as it is while not all of its channels take their whole share: each takes the part that it has
/// reached (0 where it is not offered, its ramp's value while it grows in, else 1), and the rest of its share
/// is spread over the row's other channels in proportion to what they hold; where there is none, it gives up.
#[must_use]
pub fn spread(mut row: Row, reached: &[Lanes]) -> Row {
    if row.iter().all(|step| reached[step.to] == Lanes::ONE) {
        return row;
    }
    let held: Vec<Lanes> = row.iter().map(|step| step.share * reached[step.to]).collect();
    let mut filled = held.clone();
    for (place, step) in row.iter().enumerate() {
        let rest = step.share - held[place];
        if rest.is_zero() {
            continue;
        }
        let others: Lanes = (0..held.len()).filter(|other| *other != place).map(|other| held[other]).sum();
        let per_share = rest.over(others, 0.0);
        for (other, share) in held.iter().enumerate().filter(|(other, _)| *other != place) {
            filled[other] += *share * per_share;
        }
    }
    for (step, share) in row.iter_mut().zip(filled) {
        step.share = share;
    }
    row.retain(|step| !reached[step.to].is_zero());
    row
}

/// The row without the channels that are not offered.
#[must_use]
pub fn without_unoffered(row: &Row, offered: &[bool]) -> Row {
    let reached: Vec<Lanes> = offered.iter().map(|&offered| if offered { Lanes::ONE } else { Lanes::ZERO }).collect();
    spread(row.clone(), &reached)
}

/// Where the cases of each closed channel end up, chains included: shares by channel and the share lost.
#[derive(Clone, Debug)]
pub struct Onward {
    /// The closed channel (local).
    pub channel: usize,
    /// The closing that rules (a place in the schedule).
    pub rule: usize,
    /// Shares of its cases by channel that is kept. Shape: local channels.
    pub to: Vec<Lanes>,
    /// Share that is lost.
    pub lost: Lanes,
}

/// The closings of one cell and epoch, resolved: a destination that is closed too passes its people on by its
/// own rule, a candidate that is not offered is spread over the other destinations.
///
/// With R the stated shares and C the closed channels: W = (I − R_CC)⁻¹ R_C,kept.
#[must_use]
pub fn resolve_closings(closings: &[Closing], mask: &Mask, local: &[Option<usize>], values: &Values) -> Vec<Onward> {
    let size = mask.offered.len();
    let closed: Vec<(usize, usize)> =
        mask.closed_by.iter().enumerate().filter_map(|(channel, rule)| Some((channel, (*rule)?))).collect();
    if closed.is_empty() {
        return Vec::new();
    }
    let mut among = Matrix::zeros(closed.len());
    let mut direct = vec![vec![Lanes::ZERO; size]; closed.len()];
    let mut lost = vec![Lanes::ZERO; closed.len()];
    for (place, &(_, rule)) in closed.iter().enumerate() {
        let stated = closings[rule].how.to.iter().map(|(to, id)| (local[to.0].unwrap_or(size), *id));
        let row = drawn_shares(stated, values);
        let before: Lanes = row.iter().map(|step| step.share).sum();
        lost[place] = Lanes::ONE - before;
        // A candidate that the mix does not have, or not yet, counts as not offered; a closed channel passes on.
        let mut takes: Vec<bool> = (0..size).map(|to| mask.offered[to] || mask.closed_by[to].is_some()).collect();
        takes.push(false);
        let spread = without_unoffered(&row, &takes);
        let after: Lanes = spread.iter().map(|step| step.share).sum();
        lost[place] += before - after;
        for step in spread {
            match closed.iter().position(|(channel, _)| *channel == step.to) {
                Some(next) => among.add(place, next, step.share),
                None => direct[place][step.to] += step.share,
            }
        }
    }
    let passes = fundamental_matrix(&among);
    closed
        .iter()
        .enumerate()
        .map(|(place, &(channel, rule))| {
            let mut to = vec![Lanes::ZERO; size];
            let mut gone = Lanes::ZERO;
            for next in 0..closed.len() {
                let weight = passes[(place, next)];
                gone += weight * lost[next];
                for (sum, &share) in to.iter_mut().zip(&direct[next]) {
                    *sum += weight * share;
                }
            }
            Onward { channel, rule, to, lost: gone.clamp(0.0, 1.0) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(shares: &[(usize, f64)]) -> Row {
        shares.iter().map(|&(to, share)| Step { to, share: Lanes::splat(share) }).collect()
    }

    fn shares(row: &Row) -> Vec<f64> {
        row.iter().map(|step| step.share.0[0]).collect()
    }

    /// self 0.4, chat 0.3 (not offered), e-mail 0.2: 0.9 is spread 2 : 1 over self and e-mail.
    #[test]
    fn a_share_to_what_is_not_offered_is_spread_in_proportion() {
        let out = without_unoffered(&row(&[(0, 0.4), (1, 0.3), (2, 0.2)]), &[true, false, true]);
        let got = shares(&out);
        assert!((got[0] - 0.6).abs() < 1e-15 && (got[1] - 0.3).abs() < 1e-15);
        assert!(without_unoffered(&row(&[(1, 0.3)]), &[true, false, true]).is_empty());
    }

    /// A quarter reached: chat takes 0.075 of its 0.3; the rest 0.225 goes 2 : 1 to self and e-mail.
    #[test]
    fn a_candidate_grows_into_the_journeys() {
        let out = spread(row(&[(0, 0.4), (1, 0.3), (2, 0.2)]), &[Lanes::ONE, Lanes::splat(0.25), Lanes::ONE]);
        let got = shares(&out);
        assert!((got[0] - 0.55).abs() < 1e-15 && (got[1] - 0.075).abs() < 1e-15 && (got[2] - 0.275).abs() < 1e-15);
    }

    #[test]
    fn a_lone_candidate_leaves_its_rest_to_giving_up() {
        let out = spread(row(&[(1, 0.3)]), &[Lanes::ONE, Lanes::splat(0.25)]);
        assert!((shares(&out)[0] - 0.075).abs() < 1e-15);
    }
}
