//! How figures are written: rounded to what is known, with their unit, in the catalogue's language.
//!
//! A figure and its unit are kept together by a no-break space, so that a sentence can be wrapped without tearing
//! them apart; printers of plain text turn it into a plain space last of all.

use super::catalogue::Catalogue;
use super::message::{Arg, Message};

/// How an amount of money is shortened, decided once for a column so that its figures compare.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Money {
    /// Units with two decimals.
    Cents,
    /// Whole units.
    Units,
    /// Thousands.
    Thousands,
    /// Millions with two decimals.
    Millions,
}

impl Money {
    /// The shortening that suits the largest amount of a column.
    #[must_use]
    pub fn for_largest(amount: f64) -> Self {
        match amount.abs() {
            a if a >= 10_000_000.0 => Self::Millions,
            a if a >= 100_000.0 => Self::Thousands,
            a if a >= 1_000.0 => Self::Units,
            _ => Self::Cents,
        }
    }
}

impl Catalogue {
    /// A number with grouped thousands and a fixed number of decimals; never `-0`.
    #[must_use]
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        self.numbers.decimal(value, decimals)
    }

    /// A number that always shows its sign, for changes.
    #[must_use]
    pub fn signed(&self, value: f64, decimals: usize) -> String {
        with_sign(value, self.decimal(value, decimals))
    }

    /// A count of contacts, cases or answers: whole, or one decimal below ten.
    #[must_use]
    pub fn count(&self, value: f64) -> String {
        let decimals = if value.abs() >= 10.0 || value == value.round() { 0 } else { 1 };
        self.decimal(value, decimals)
    }

    /// A share of one in per cent, with so many decimals.
    #[must_use]
    pub fn share(&self, share: f64, decimals: usize) -> String {
        self.say(&Message::new("percentage").with("amount", self.decimal(share * 100.0, decimals)))
    }

    /// A share of one in per cent, in a sentence.
    #[must_use]
    pub fn percent(&self, share: f64) -> String {
        let size = (share * 100.0).abs();
        self.share(share, if size >= 9.95 || size == 0.0 { 0 } else { 1 })
    }

    /// A change of a share in percentage points, with its sign.
    #[must_use]
    pub fn percentage_points(&self, change: f64) -> String {
        let size = (change * 100.0).abs();
        let decimals = if size >= 0.095 || size == 0.0 { 1 } else { 2 };
        self.say(&Message::new("percentage-points").with("amount", self.signed(change * 100.0, decimals)))
    }

    /// A change in points of an index, with its sign.
    #[must_use]
    pub fn points(&self, value: f64) -> String {
        self.signed(value, if value.abs() < 0.095 && value != 0.0 { 2 } else { 1 })
    }

    /// A value of an index from 0 to 100.
    #[must_use]
    pub fn index(&self, value: f64) -> String {
        self.decimal(value, 1)
    }

    /// A number of months.
    #[must_use]
    pub fn months(&self, value: f64) -> String {
        self.decimal(value, if value == value.round() { 0 } else { 1 })
    }

    /// An amount in a column that is shortened so, without its unit.
    #[must_use]
    pub fn amount(&self, shortened: Money, amount: f64) -> String {
        match shortened {
            Money::Cents => self.decimal(amount, 2),
            Money::Units => self.decimal(amount, 0),
            Money::Thousands => self.decimal(amount / 1e3, 0),
            Money::Millions => self.decimal(amount / 1e6, 2),
        }
    }

    /// The same with its sign, for changes.
    #[must_use]
    pub fn amount_change(&self, shortened: Money, amount: f64) -> String {
        with_sign(amount, self.amount(shortened, amount))
    }

    /// The unit of such a column, such as `1000 SEK`.
    #[must_use]
    pub fn unit_of(&self, shortened: Money) -> String {
        match (shortened, self.currency().is_empty()) {
            (Money::Cents | Money::Units, _) => self.currency().to_owned(),
            (Money::Thousands, false) => self.say(&self.in_currency("money-unit-thousands")),
            (Money::Millions, false) => self.say(&self.in_currency("money-unit-millions")),
            (Money::Thousands, true) => self.word("money-unit-thousands-bare"),
            (Money::Millions, true) => self.word("money-unit-millions-bare"),
        }
    }

    /// An amount of money in a sentence, rounded to three significant figures with its currency.
    #[must_use]
    pub fn money(&self, value: f64) -> String {
        let size = value.abs();
        if size >= 999_500.0 {
            let decimals = match size {
                size if size >= 99_950_000.0 => 0,
                size if size >= 9_995_000.0 => 1,
                _ => 2,
            };
            let amount = self.decimal(value / 1e6, decimals);
            return self.with_currency("money-millions", "money-millions-bare", amount);
        }
        let amount = if size >= 1000.0 {
            let step = 10f64.powi(size.log10().floor() as i32 - 2).max(1.0);
            self.decimal((value / step).round() * step, 0)
        } else {
            self.decimal(value, if size >= 100.0 || value == 0.0 { 0 } else { 2 })
        };
        self.exactly(amount)
    }

    /// A change of an amount in a sentence, with its sign.
    #[must_use]
    pub fn money_change(&self, value: f64) -> String {
        with_sign(value, self.money(value))
    }

    /// An amount that is written already, with its currency; alone where that is not known.
    #[must_use]
    pub fn exactly(&self, amount: String) -> String {
        self.with_currency("money", "", amount)
    }

    fn with_currency(&self, key: &'static str, bare: &'static str, amount: String) -> String {
        match (self.currency().is_empty(), bare) {
            (false, _) => self.say(&self.in_currency(key).with("amount", amount)),
            (true, "") => amount,
            (true, bare) => self.say(&Message::new(bare).with("amount", amount)),
        }
    }

    fn in_currency(&self, key: &'static str) -> Message {
        Message::new(key).with("currency", Arg::Text(self.currency().to_owned()))
    }
}

/// The written figure with a plus where it is above nothing as it is written.
fn with_sign(value: f64, written: String) -> String {
    let is_zero = written.chars().all(|sign| !sign.is_ascii_digit() || sign == '0');
    if value > 0.0 && !is_zero { format!("+{written}") } else { written }
}
