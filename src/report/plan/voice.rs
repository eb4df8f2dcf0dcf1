//! The words and names that every section needs.

use crate::model::{ChannelId, GoalKind, MetricKind, Plan};
use crate::text::{Arg, Catalogue, Message, Money};

/// A plan and the language in which it is told.
pub(in crate::report) struct Voice<'a> {
    pub(in crate::report) plan: &'a Plan,
    pub(in crate::report) catalogue: &'a Catalogue,
}

impl Voice<'_> {
    /// A message without arguments.
    pub(in crate::report) fn word(&self, key: &'static str) -> String {
        self.catalogue.word(key)
    }

    /// A message in words.
    pub(in crate::report) fn say(&self, message: &Message) -> String {
        self.catalogue.say(message)
    }

    /// One sentence of a message and its only argument.
    pub(in crate::report) fn with(&self, key: &'static str, name: &'static str, arg: impl Into<Arg>) -> String {
        self.say(&Message::new(key).with(name, arg))
    }

    /// The satisfaction metric's own name.
    pub(in crate::report) fn metric(&self) -> String {
        self.word(match self.plan.metric.map(|metric| metric.kind) {
            Some(MetricKind::Nki) => "metric-nki",
            Some(MetricKind::Csat) => "metric-csat",
            Some(MetricKind::Nps) => "metric-nps",
            None => "metric-none",
        })
    }

    /// What a goal is set for, with its unit.
    pub(in crate::report) fn goal(&self, kind: GoalKind) -> String {
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
    pub(in crate::report) fn channel(&self, id: ChannelId) -> String {
        self.plan.channel(id).name.clone()
    }

    /// Names in one text.
    pub(in crate::report) fn channels(&self, ids: &[ChannelId]) -> Vec<String> {
        ids.iter().map(|&id| self.channel(id)).collect()
    }

    /// A mix's name, or that of staying.
    pub(in crate::report) fn mix(&self, place: Option<usize>) -> String {
        place.and_then(|place| self.plan.mixes.get(place)).map_or_else(|| self.word("as-is"), |mix| mix.name.clone())
    }

    /// The unit of a column of money.
    pub(in crate::report) fn unit(&self, money: Money) -> String {
        self.catalogue.unit_of(money)
    }

    /// A share in per cent with so many decimals.
    pub(in crate::report) fn share(&self, share: f64, decimals: usize) -> String {
        self.catalogue.share(share, decimals)
    }

    /// The per cent sign with what stands before it.
    pub(in crate::report) fn per_cent_sign(&self) -> String {
        self.share(0.0, 0).trim_start_matches('0').to_owned()
    }

    /// An amount in a column that is shortened so.
    pub(in crate::report) fn amount(&self, money: Money, amount: f64) -> String {
        self.catalogue.amount(money, amount)
    }

    /// An amount on an axis, without decimals where it has none.
    pub(super) fn round_amount(&self, money: Money, amount: f64) -> String {
        match money {
            Money::Cents if amount == amount.round() => self.catalogue.decimal(amount, 0),
            money => self.amount(money, amount),
        }
    }

    /// The same with its sign.
    pub(in crate::report) fn amount_change(&self, money: Money, amount: f64) -> String {
        self.catalogue.amount_change(money, amount)
    }

    /// What a column of money is called, with its unit where it has one.
    pub(in crate::report) fn of_money(&self, key: &'static str, unit: String) -> String {
        self.with(key, "unit", unit).trim_end_matches([',', ' ']).to_owned()
    }

    /// What stands where a figure is not known.
    pub(in crate::report) fn none(&self) -> String {
        self.word("no-figure")
    }
}
