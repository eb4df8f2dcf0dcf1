//! The words and names that every section needs.

use crate::model::{ChannelId, GoalKind, MetricKind, Plan};
use crate::text::{Arg, Catalogue, Message, Money};

/// A plan and the language in which it is told.
pub(super) struct Voice<'a> {
    pub(super) plan: &'a Plan,
    pub(super) catalogue: &'a Catalogue,
}

impl Voice<'_> {
    /// A message without arguments.
    pub(super) fn word(&self, key: &'static str) -> String {
        self.catalogue.word(key)
    }

    /// A message in words.
    pub(super) fn say(&self, message: &Message) -> String {
        self.catalogue.say(message)
    }

    /// One sentence of a message and its only argument.
    pub(super) fn with(&self, key: &'static str, name: &'static str, arg: impl Into<Arg>) -> String {
        self.say(&Message::new(key).with(name, arg))
    }

    /// The satisfaction metric's own name.
    pub(super) fn metric(&self) -> String {
        self.word(match self.plan.metric.map(|metric| metric.kind) {
            Some(MetricKind::Nki) => "metric-nki",
            Some(MetricKind::Csat) => "metric-csat",
            Some(MetricKind::Nps) => "metric-nps",
            None => "metric-none",
        })
    }

    /// What a goal is set for, with its unit.
    pub(super) fn goal(&self, kind: GoalKind) -> String {
        let currency = self.catalogue.currency();
        match kind {
            GoalKind::CostPerCase => self.of_money("goal-cost-per-case", currency.to_owned()),
            GoalKind::CostPerMonth => self.of_money("goal-cost-per-month", currency.to_owned()),
            GoalKind::ContactsPerMonth => self.word("goal-contacts-per-month"),
            GoalKind::UnservedShare => self.word("goal-unserved-share"),
            GoalKind::Satisfaction => self.metric(),
            GoalKind::Employee => self.word("goal-employee"),
        }
    }

    /// A channel's name.
    pub(super) fn channel(&self, id: ChannelId) -> String {
        self.plan.channel(id).name.clone()
    }

    /// Names in one text.
    pub(super) fn channels(&self, ids: &[ChannelId]) -> Vec<String> {
        ids.iter().map(|&id| self.channel(id)).collect()
    }

    /// A mix's name, or that of staying.
    pub(super) fn mix(&self, place: Option<usize>) -> String {
        place.and_then(|place| self.plan.mixes.get(place)).map_or_else(|| self.word("as-is"), |mix| mix.name.clone())
    }

    /// The unit of a column of money.
    pub(super) fn unit(&self, money: Money) -> String {
        self.catalogue.unit_of(money)
    }

    /// A share in per cent with so many decimals.
    pub(super) fn share(&self, share: f64, decimals: usize) -> String {
        self.catalogue.share(share, decimals)
    }

    /// An amount in a column that is shortened so.
    pub(super) fn amount(&self, money: Money, amount: f64) -> String {
        self.catalogue.amount(money, amount)
    }

    /// The same with its sign.
    pub(super) fn amount_change(&self, money: Money, amount: f64) -> String {
        self.catalogue.amount_change(money, amount)
    }

    /// What a column of money is called, with its unit where it has one.
    pub(super) fn of_money(&self, key: &'static str, unit: String) -> String {
        self.with(key, "unit", unit).trim_end_matches([',', ' ']).to_owned()
    }

    /// What stands where a figure is not known.
    pub(super) fn none(&self) -> String {
        self.word("no-figure")
    }
}
