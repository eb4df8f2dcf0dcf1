//! How exactly a pilot sees a measure: observations by month, and their spread.
//!
//! Sources: the standard error of a mean, s/√n, and of a difference of two, √(s²/n₁ + s²/n₂); the design effect of
//! clusters of m, 1 + (m − 1)·ICC (Kish 1965); the finite population correction √((N − n)/(N − 1)) (Cochran 1977).

use super::measures::{Measure, Noise};
use crate::engine::inference::design_effect;
use crate::model::{ChannelId, Compare, MetricKind, PilotTerms, Plan};

/// The spread of one answer of an employee where nothing is known of it, points.
const EMPLOYEE_SD: f64 = 20.0;
/// The spread of one answer on an index of satisfaction where nothing is stated, points.
const NKI_SD: f64 = 20.0;

/// What bears on all samples of a pilot.
pub(super) struct Sampling<'a> {
    pub(super) plan: &'a Plan,
    /// Contacts in each month of the pilot, of all customers, by channel. Shape: months × channels.
    pub(super) contacts: &'a [Vec<f64>],
    /// Answers ÷ contacts; `None` where nobody knows.
    pub(super) response_rate: Option<f64>,
}

/// One group's sample.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// Observations in the pilot group.
    pub pilot: f64,
    /// Observations in the control group; 0 where it takes no part.
    pub control: f64,
    /// By how much they count less, since those of one unit are alike: 1 + (m − 1)·ICC, in the pilot group.
    pub design_effect: f64,
    /// Standard error of the measure.
    pub se: f64,
}

impl Sampling<'_> {
    fn terms(&self) -> &PilotTerms {
        &self.plan.pilot
    }

    /// The standard deviation of one observation; 0 where it is booked, `None` where it is not known.
    pub(super) fn spread(&self, measure: &Measure, expected: f64) -> Option<f64> {
        let of_share = |share: f64| (share * (1.0 - share)).max(0.0).sqrt();
        match measure.noise {
            Noise::Booked => Some(0.0),
            Noise::Unknown => None,
            Noise::Employees => Some(EMPLOYEE_SD),
            Noise::Contacts(_) if measure.compare == Compare::Level => Some(of_share(expected)),
            // The share itself is not known where only its change is: as uncertain as a share of a half at most, and for
            // the unserved as their margin says what counts as rare.
            Noise::Contacts(_) => Some(of_share(self.level_of(measure))),
            Noise::Answers(_) => self.answer_sd(expected),
        }
    }

    /// The share around which a change is seen.
    fn level_of(&self, measure: &Measure) -> f64 {
        match (measure.margin, measure.assumption) {
            (Some(_), _) => self.unserved_today(),
            _ => 0.5,
        }
    }

    /// Share of the cases that are not served as is, in the base case.
    fn unserved_today(&self) -> f64 {
        crate::nulage::assess(self.plan).unserved_share.clamp(0.001, 0.5)
    }

    fn answer_sd(&self, expected: f64) -> Option<f64> {
        if let Some(stated) = self.terms().satisfaction_sd {
            return Some(stated);
        }
        let metric = self.plan.metric?;
        match metric.kind {
            MetricKind::Nki => Some(NKI_SD),
            MetricKind::Csat if metric.rescaled_from.is_none() => {
                let share = (expected / 100.0).clamp(0.05, 0.95);
                Some(100.0 * (share * (1.0 - share)).sqrt())
            }
            _ => None,
        }
    }

    /// Observations in so many months, of all customers in both groups.
    fn observations(&self, measure: &Measure, months: usize) -> Option<f64> {
        let contacts = |channel: Option<ChannelId>| -> f64 {
            let of_month = |month: &Vec<f64>| channel.map_or_else(|| month.iter().sum(), |channel| month[channel.0]);
            self.contacts.iter().take(months).map(of_month).sum()
        };
        match measure.noise {
            Noise::Booked => Some(f64::INFINITY),
            Noise::Unknown => None,
            Noise::Employees => self.terms().employees.map(f64::from),
            Noise::Contacts(Some(channel)) => Some(contacts(Some(channel))),
            Noise::Contacts(None) if measure.channel.is_some() => {
                let all = measure.channel.iter().chain(&measure.of);
                Some(all.map(|&channel| contacts(Some(channel))).sum())
            }
            Noise::Contacts(None) => Some(contacts(None)),
            Noise::Answers(channel) => Some(contacts(channel) * self.response_rate?),
        }
    }

    /// The sample that so many months give, and the standard error of the measure; `None` where nobody knows how many
    /// answers there will be, or how much they differ.
    pub(super) fn sample(&self, measure: &Measure, expected: f64, months: usize) -> Option<Sample> {
        let sd = self.spread(measure, expected)?;
        let all = self.observations(measure, months)?;
        let share = self.terms().share;
        let has_control = measure.compare == Compare::Change;
        let (pilot, control) = (all * share, if has_control { all * (1.0 - share) } else { 0.0 });
        let of_group = |n: f64, share: f64| {
            let units = self.terms().units.filter(|_| measure.noise != Noise::Employees);
            let effect = units.map_or(1.0, |units| {
                design_effect((n / (f64::from(units) * share).max(1.0)).max(1.0), self.terms().icc, 0.0)
            });
            (effect, sd * sd * effect * self.rest_of_population(measure, n, share) / n)
        };
        if sd == 0.0 || all.is_infinite() {
            return Some(Sample { pilot, control, design_effect: 1.0, se: 0.0 });
        }
        if pilot <= 0.0 || (has_control && control <= 0.0) {
            return None;
        }
        let (effect, variance) = of_group(pilot, share);
        let other = if has_control { of_group(control, 1.0 - share).1 } else { 0.0 };
        Some(Sample { pilot, control, design_effect: effect, se: (variance + other).sqrt() })
    }

    /// (N − n)/(N − 1), where it is known how many there are and a level is judged; 1 elsewhere. A change is judged for what
    /// it will be in others too, so the population is not exhausted by asking everybody.
    fn rest_of_population(&self, measure: &Measure, n: f64, share: f64) -> f64 {
        let Noise::Answers(_) = measure.noise else { return 1.0 };
        if measure.compare == Compare::Change {
            return 1.0;
        }
        let Some(customers) = &self.plan.customers else { return 1.0 };
        let base = |id| self.plan.assumptions.base(id);
        let all = base(customers.count) * base(customers.contact_rate) * share;
        if all > n && all > 1.0 { (all - n) / (all - 1.0) } else { 1.0 }
    }

    /// Units in the smaller group; `None` where customers are drawn one by one.
    pub(super) fn units_in_smaller_group(&self) -> Option<u32> {
        let terms = self.terms();
        let units = f64::from(terms.units?);
        Some((units * terms.share.min(1.0 - terms.share)).round() as u32)
    }
}
