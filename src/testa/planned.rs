//! From measures to thresholds, samples and the length of the pilot.

use super::contest::Contest;
use super::measures::Measure;
use super::observable::{SeenByMonth, mean_of_months};
use super::plan::{LengthReason, PlannedMeasure, Threshold, Unknown};
use super::sample::{Sample, Sampling};
use super::turning::{Turning, turning};
use super::{LONGEST, MOST_MONTHS, SHORTEST};
use crate::engine::inference::{normal_quantile, size_means, t_cdf, t_quantile};
use crate::engine::information::{regression::Regression, value::Contenders};
use crate::engine::statistics::Summary;
use crate::model::{Belief, Compare, Role};

/// What it is to know a figure, in the unit of the objective.
#[derive(Clone, Copy, Debug)]
pub(super) struct Learned {
    /// Where the choice among the contenders turns.
    pub(super) turns: Option<Turning>,
    /// Where the mix turns better or worse than as is.
    pub(super) turns_as_is: Option<Turning>,
    /// What it is worth.
    pub(super) worth: f64,
    /// Its standard error.
    pub(super) se: f64,
    /// The chance that the choice is wrong once it is known.
    pub(super) wrong: f64,
}

/// What counts as go, whether more is better, and where the threshold comes from.
fn threshold(measure: &Measure, learned: Option<&Learned>, belief: &Summary) -> (Option<f64>, bool, Threshold) {
    // A figure of which more is better by its nature turns nowhere where the draws say the opposite.
    let sound = |turns: Turning| measure.higher_is_better.is_none_or(|higher| higher == turns.better_above);
    let turns = learned.and_then(|learned| learned.turns).filter(|turns| sound(*turns));
    let as_is = learned.and_then(|learned| learned.turns_as_is).filter(|turns| sound(*turns));
    let known = measure.higher_is_better.or(turns.or(as_is).map(|turns| turns.better_above)).unwrap_or(true);
    if let Some(margin) = measure.margin {
        return (Some(if known { -margin } else { margin }), known, Threshold::Margin);
    }
    let told = |at: f64| Some(rounded(at, belief.sd));
    match (turns, as_is) {
        (Some(turns), _) => (told(turns.at), known, Threshold::Decision),
        (None, Some(turns)) => (told(turns.at), known, Threshold::AsIs),
        (None, None) if measure.assumption.is_some() && belief.sd > 0.0 => {
            (told(if known { belief.p05 } else { belief.p95 }), known, Threshold::Belief)
        }
        _ => (None, known, Threshold::Belief),
    }
}

/// A threshold as it can be agreed on: to a hundredth of the order of what is not known, 5.000754 ± 3 to 5.00.
fn rounded(at: f64, sd: f64) -> f64 {
    if sd <= 0.0 || !sd.is_finite() {
        return at;
    }
    // Divided by a whole power of ten, so that the decimals are short.
    let decimals = 2 - libm::floor(libm::log10(sd)) as i32;
    let power = 10f64.powi(decimals.unsigned_abs().min(300) as i32);
    let rounded = if decimals >= 0 { (at * power).round() / power } else { (at / power).round() * power };
    if rounded == 0.0 { 0.0 } else { rounded }
}

/// What the parts of a plan are made from.
pub(super) struct Planning<'a> {
    pub(super) contest: &'a Contest,
    pub(super) contenders: &'a Contenders,
    pub(super) seen: &'a SeenByMonth,
    pub(super) measures: &'a [Measure],
    pub(super) sampling: Sampling<'a>,
    pub(super) seed: u64,
}

impl Planning<'_> {
    /// What a pilot of so many months sees in each draw: the mean of its months. Shape: draws.
    pub(super) fn expected(&self, measure: usize, months: usize) -> Vec<f64> {
        mean_of_months(&self.seen[measure], months)
    }

    /// What it is worth to know a figure, and where the choice turns as it moves; `None` where it has no spread.
    pub(super) fn learning(&self, figure: &[f64]) -> Option<Learned> {
        let summary = Summary::of(figure);
        if summary.sd <= 1e-12 * summary.mean.abs().max(1e-6) {
            return None;
        }
        let regression = Regression::on(&[figure])?;
        let learning = self.contenders.after(&regression)?;
        let fitted: Option<Vec<Vec<f64>>> =
            self.contest.values.iter().map(|row| Some(regression.fit(row)?.fitted)).collect();
        let fitted = fitted?;
        let tried = regression.fit(&self.contest.tried_values)?.fitted;
        Some(Learned {
            turns: turning(figure, &self.contest.lead(&fitted, &tried)),
            turns_as_is: turning(figure, &self.contest.lead_over_as_is(&fitted, &tried)),
            worth: learning.value.value,
            se: learning.value.standard_error,
            wrong: learning.wrong,
        })
    }

    /// The value at which the size of a difference in standard errors is told: t with few units, normal elsewhere.
    fn critical(&self, measure: &Measure) -> (f64, f64) {
        let terms = &self.sampling.plan.pilot;
        let units = terms.units.map_or(f64::INFINITY, f64::from);
        let freedom = if measure.compare == Compare::Change { units - 2.0 } else { units * terms.share - 1.0 };
        let freedom = freedom.max(1.0);
        (t_quantile(1.0 - terms.alpha / 2.0, freedom), freedom)
    }

    /// The power to tell an effect: the chance that it is more than the critical number of standard errors away from
    /// nothing, the far tail left out.
    fn power(&self, measure: &Measure, effect: f64, sample: &Sample) -> f64 {
        if sample.se == 0.0 {
            return 1.0;
        }
        let (critical, freedom) = self.critical(measure);
        t_cdf(effect.abs() / sample.se - critical, freedom)
    }

    /// The power of a measure in so many months; `None` where it turns nowhere or its sample is not known.
    pub(super) fn power_in(&self, planned: &PlannedMeasure, months: u32) -> Option<f64> {
        let sample = self.sampling.sample(&planned.measure, planned.belief.mean, months as usize)?;
        Some(self.power(&planned.measure, planned.effect?, &sample))
    }

    fn plan_one(&self, place: usize, months: u32) -> PlannedMeasure {
        let measure = &self.measures[place];
        let expected = self.expected(place, months as usize);
        let summary = Summary::of(&expected);
        let belief = Belief { mean: summary.mean, sd: summary.sd };
        let learned = self.learning(&expected);
        let worth = learned.map_or(0.0, |learned| if learned.worth > 2.0 * learned.se { learned.worth } else { 0.0 });
        let (turns_at, higher_is_better, threshold) = threshold(measure, learned.as_ref(), &summary);
        let sample = self.sampling.sample(measure, belief.mean, months as usize);
        let terms = &self.sampling.plan.pilot;
        let effect = turns_at.map(|at| (belief.mean - at).abs()).filter(|effect| *effect > 0.0);
        let sd = self.sampling.spread(measure, belief.mean);
        let needed = effect.zip(sd.filter(|sd| *sd > 0.0)).zip(sample).and_then(|((effect, sd), sample)| {
            let of_change = || size_means(effect, sd, (1.0 - terms.share) / terms.share, terms.alpha, terms.power);
            match measure.compare {
                Compare::Level => {
                    let both = normal_quantile(1.0 - terms.alpha / 2.0) + normal_quantile(terms.power);
                    Some([both * both * sd * sd / (effect * effect) * sample.design_effect, 0.0])
                }
                Compare::Change => of_change()
                    .map(|groups| [groups.pilot * sample.design_effect, groups.control * sample.design_effect]),
            }
        });
        let tells = |months: u32| {
            let sample = self.sampling.sample(measure, belief.mean, months as usize)?;
            (self.power(measure, effect?, &sample) >= terms.power).then_some(months)
        };
        PlannedMeasure {
            role: measure.role(),
            belief,
            higher_is_better,
            turns_at,
            threshold,
            evppi: worth * self.contest.price,
            needed,
            months_needed: (1..=MOST_MONTHS).find_map(tells),
            power: effect.zip(sample).map(|(effect, sample)| self.power(measure, effect, &sample)),
            detectable: sample.filter(|sample| sample.se > 0.0).map(|sample| {
                let (critical, freedom) = self.critical(measure);
                (critical + t_quantile(terms.power, freedom)) * sample.se
            }),
            sample,
            sd,
            effect,
            measure: measure.clone(),
        }
    }
}

/// Plans every measure for a pilot of so many months, and names the primary one.
pub(super) fn measures_in(planning: &Planning<'_>, unknowns: &[Unknown], months: u32) -> Vec<PlannedMeasure> {
    let mut all: Vec<PlannedMeasure> =
        (0..planning.measures.len()).map(|place| planning.plan_one(place, months)).collect();
    name_primary(&mut all, unknowns);
    all
}

/// Plans every measure, names the primary one, and says how long the pilot takes.
pub(super) fn measures_and_length(
    planning: &Planning<'_>,
    unknowns: &[Unknown],
    ramp_months: f64,
) -> (Vec<PlannedMeasure>, u32, LengthReason) {
    let terms = &planning.sampling.plan.pilot;
    let plan_all = |months: u32| measures_in(planning, unknowns, months);
    if let Some(stated) = terms.months {
        return (plan_all(stated), stated, LengthReason::Stated);
    }
    let ramp = ramp_months.ceil().min(f64::from(MOST_MONTHS)) as u32;
    let mut months = ramp.clamp(SHORTEST, LONGEST);
    let mut all = plan_all(months);
    let sample = primary_of(&all).map_or(0, |primary| primary.months_needed.unwrap_or(MOST_MONTHS + 1));
    let wanted = ramp.max(sample);
    let reason = match wanted {
        _ if wanted > LONGEST => LengthReason::Longest,
        _ if wanted <= SHORTEST => LengthReason::Shortest,
        _ if ramp >= sample => LengthReason::Ramp,
        _ => LengthReason::Sample,
    };
    let length = wanted.clamp(SHORTEST, LONGEST);
    if length != months {
        months = length;
        all = plan_all(months);
    }
    (all, months, reason)
}

fn primary_of(all: &[PlannedMeasure]) -> Option<&PlannedMeasure> {
    all.iter().find(|measure| measure.role == Role::Primary)
}

/// The primary measure is the one that it is worth most to know: before all, one that measures an assumption that matters;
/// then one at which the choice turns, or as is is no worse; then by its worth and by how much of the spread of the mix it
/// explains, as the order of the measures has it. It comes first, then guardrails, then the others.
fn name_primary(all: &mut [PlannedMeasure], unknowns: &[Unknown]) {
    let matters = |measure: &PlannedMeasure| {
        let of_stream = |unknown: &&Unknown| measure.measure.sees().any(|id| unknown.assumptions.contains(&id));
        unknowns.iter().find(of_stream).is_some_and(|unknown| unknown.matters)
    };
    let rank_of = |measure: &PlannedMeasure| match measure.threshold {
        Threshold::Decision => 2,
        Threshold::AsIs => 1,
        Threshold::Belief | Threshold::Margin => 0,
    };
    let candidates = all
        .iter()
        .enumerate()
        .filter(|(_, one)| one.measure.margin.is_none() && one.turns_at.is_some() && one.sample.is_some());
    let primary = candidates
        .max_by(|(first, a), (second, b)| {
            matters(a)
                .cmp(&matters(b))
                .then(rank_of(a).cmp(&rank_of(b)))
                .then(a.evppi.total_cmp(&b.evppi))
                .then(second.cmp(first))
        })
        .map(|(place, _)| place);
    if let Some(place) = primary {
        all[place].role = Role::Primary;
    }
    let rank = |role: Role| Role::ALL.iter().position(|one| *one == role);
    all.sort_by(|a, b| rank(a.role).cmp(&rank(b.role)).then(b.evppi.total_cmp(&a.evppi)));
}

#[cfg(test)]
mod tests {
    use super::rounded;

    #[test]
    fn thresholds_are_rounded_to_a_hundredth_of_what_is_not_known() {
        assert_eq!(rounded(-5.000_753_582_2, 3.0), -5.0);
        assert_eq!(rounded(0.028_123_4, 0.006_2), 0.028_12);
        assert_eq!(rounded(52_812.4, 4_100.0), 52_810.0);
        assert_eq!(rounded(-0.000_75, 3.0), 0.0);
        assert_eq!(rounded(1.234_567, 0.0), 1.234_567);
    }
}
