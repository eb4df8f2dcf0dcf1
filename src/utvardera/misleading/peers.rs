//! Units with handle times far below their peers and repeats above.

use std::collections::BTreeMap;

use super::Misleading;
use crate::engine::inference::normal_cdf;
use crate::model::PilotData;
use crate::utvardera::measure::same;

/// Peers below which a median says nothing.
const LEAST_PEERS: usize = 5;
/// So many robust standard deviations from the median are far (Iglewicz & Hoaglin 1993: 3.5).
const FAR: f64 = 3.5;
/// From the median absolute deviation of a normal distribution to its standard deviation.
const MAD_TO_SD: f64 = 1.482_602_218_505_602;
/// From the mean absolute deviation to it, √(π/2), where more than half of the units are alike.
const MEAN_TO_SD: f64 = 1.253_314_137_315_5;

/// A unit that stands out.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlier {
    /// The unit, as a place in [`PilotData::units`].
    pub unit: usize,
    /// In which channel; `None` where the data have none.
    pub channel: Option<String>,
    /// How many peers it was held against, itself included.
    pub of: usize,
    /// Its contacts.
    pub contacts: f64,
    /// Its mean handle time.
    pub aht: f64,
    /// The median of the units' handle times.
    pub usual_aht: f64,
    /// Its share of repeats.
    pub repeats: f64,
    /// The share of repeats of all the others together.
    pub usual_repeats: f64,
    /// One-sided p of its repeats against theirs, times the units that were looked at (Bonferroni).
    pub p: f64,
}

/// A unit's sums in a channel.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    handled: f64,
    contacts: f64,
    repeated: f64,
    followed: f64,
}

/// Looks at each channel by itself, as handle times differ between them. Handle times are compared as logarithms by the
/// median and the median absolute deviation, which the ones that stand out do not move; repeats by a two-proportion test of
/// the unit against all others, at a level that is shared among all units that were looked at.
pub(super) fn find(found: &mut Misleading, data: &PilotData, alpha: f64) {
    let column = |name: &str| data.measures.iter().position(|column| same(&column.name, name));
    let (Some(aht), Some(repeats)) = (column("aht"), column("repeats")) else { return };
    let mut channels: BTreeMap<Option<usize>, BTreeMap<usize, Sums>> = BTreeMap::new();
    for row in &data.rows {
        let Some(unit) = row.unit else { continue };
        let sums = channels.entry(row.channel).or_default().entry(unit).or_default();
        let value = |place: usize| row.values.get(place).copied().flatten().filter(|measured| measured.weight > 0.0);
        if let Some(aht) = value(aht) {
            sums.handled += aht.weight * aht.value;
            sums.contacts += aht.weight;
        }
        if let Some(repeats) = value(repeats) {
            sums.repeated += repeats.weight * repeats.value;
            sums.followed += repeats.weight;
        }
    }
    let mut candidates = Vec::new();
    for (channel, units) in &channels {
        let is_enough = |sums: &Sums| sums.contacts.min(sums.followed) >= found.least_contacts;
        let peers: Vec<(usize, Sums)> =
            units.iter().filter(|(_, sums)| is_enough(sums)).map(|(&unit, &sums)| (unit, sums)).collect();
        found.units_too_small += units.len() - peers.len();
        if peers.len() < LEAST_PEERS {
            found.units_too_small += peers.len();
            continue;
        }
        found.units += peers.len();
        let name = channel.and_then(|place| data.channels.get(place)).cloned();
        candidates.extend(far_below(&peers).into_iter().map(|one| Outlier { channel: name.clone(), ..one }));
    }
    let looked_at = found.units as f64;
    for one in &mut candidates {
        one.p = (one.p * looked_at).min(1.0);
    }
    candidates.retain(|one| one.p < alpha && one.repeats > one.usual_repeats);
    found.outliers = candidates;
}

/// The units whose handle time is far below the median, with the p of their repeats alone.
fn far_below(peers: &[(usize, Sums)]) -> Vec<Outlier> {
    let logs: Vec<f64> = peers.iter().map(|(_, sums)| libm::log((sums.handled / sums.contacts).max(1e-9))).collect();
    let middle = median(&logs);
    let spread = robust_sd(&logs, middle);
    let total = peers.iter().fold((0.0, 0.0), |(met, of), (_, sums)| (met + sums.repeated, of + sums.followed));
    if spread <= 0.0 || spread.is_nan() {
        return Vec::new();
    }
    let far = peers.iter().zip(&logs).filter(|(_, log)| (**log - middle) / spread < -FAR);
    far.map(|((unit, sums), _)| {
        let (own, others) = (sums.repeated / sums.followed, (total.0 - sums.repeated) / (total.1 - sums.followed));
        let pooled = total.0 / total.1;
        let se = (pooled * (1.0 - pooled) * (1.0 / sums.followed + 1.0 / (total.1 - sums.followed))).sqrt();
        Outlier {
            unit: *unit,
            channel: None,
            of: peers.len(),
            contacts: sums.contacts,
            aht: sums.handled / sums.contacts,
            usual_aht: libm::exp(middle),
            repeats: own,
            usual_repeats: others,
            p: if se > 0.0 { 1.0 - normal_cdf((own - others) / se) } else { 1.0 },
        }
    })
    .collect()
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let half = sorted.len() / 2;
    let at = |place: usize| sorted.get(place).copied().unwrap_or(f64::NAN);
    if sorted.len() % 2 == 1 { at(half) } else { 0.5 * (at(half.wrapping_sub(1)) + at(half)) }
}

fn robust_sd(values: &[f64], middle: f64) -> f64 {
    let off: Vec<f64> = values.iter().map(|value| (value - middle).abs()).collect();
    let mad = median(&off);
    if mad > 0.0 { MAD_TO_SD * mad } else { MEAN_TO_SD * off.iter().sum::<f64>() / off.len() as f64 }
}
