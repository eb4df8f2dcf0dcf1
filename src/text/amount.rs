//! How figures are written: grouped, rounded to what is known, with their unit.
//!
//! Thousands are grouped by a no-break space (ISO 80000-1), so that a sentence can be wrapped without
//! tearing a figure apart; the printers turn it into a plain space last of all.

const GROUP: char = '\u{a0}';

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

    /// The amount in this shortening, without its unit.
    #[must_use]
    pub fn write(self, amount: f64) -> String {
        match self {
            Self::Cents => decimal(amount, 2),
            Self::Units => decimal(amount, 0),
            Self::Thousands => decimal(amount / 1e3, 0),
            Self::Millions => decimal(amount / 1e6, 2),
        }
    }

    /// The unit to write beside the amounts, such as `1000 SEK`.
    #[must_use]
    pub fn unit(self, currency: &str) -> String {
        match self {
            Self::Cents | Self::Units => currency.to_owned(),
            Self::Thousands => with_unit("1000", currency),
            Self::Millions => with_unit("million", currency),
        }
    }
}

/// A number with grouped thousands and a fixed number of decimals; never `-0`.
#[must_use]
pub fn decimal(value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let plain = format!("{:.decimals$}", value.abs());
    let (whole, rest) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let mut grouped = String::with_capacity(plain.len() + 8);
    let digits = whole.len();
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (digits - position).is_multiple_of(3) {
            grouped.push(GROUP);
        }
        grouped.push(digit);
    }
    grouped.push_str(rest);
    let is_zero = plain.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    if value < 0.0 && !is_zero { format!("−{grouped}") } else { grouped }
}

/// A number that always shows its sign, for changes.
#[must_use]
pub fn signed(value: f64, decimals: usize) -> String {
    let text = decimal(value, decimals);
    let is_zero = text.chars().all(|c| !c.is_ascii_digit() || c == '0');
    if value > 0.0 && !is_zero { format!("+{text}") } else { text }
}

/// A count of contacts, cases or answers: whole, or three significant digits below ten.
#[must_use]
pub fn count(value: f64) -> String {
    let decimals = if value.abs() >= 10.0 || value == value.round() { 0 } else { 1 };
    decimal(value, decimals)
}

/// An amount of money in a sentence, rounded to three significant figures with its currency.
#[must_use]
pub fn money(value: f64, currency: &str) -> String {
    let size = value.abs();
    let text = if size >= 999_500_000.0 {
        format!("{}{GROUP}million", decimal(value / 1e6, 0))
    } else if size >= 999_500.0 {
        let decimals = if size >= 99_950_000.0 {
            0
        } else if size >= 9_995_000.0 {
            1
        } else {
            2
        };
        format!("{}{GROUP}million", decimal(value / 1e6, decimals))
    } else if size >= 1000.0 {
        let step = 10f64.powi(size.log10().floor() as i32 - 2).max(1.0);
        decimal((value / step).round() * step, 0)
    } else {
        decimal(value, if size >= 100.0 || value == 0.0 { 0 } else { 2 })
    };
    with_unit(&text, currency)
}

/// A figure with its unit; alone where the unit is not known.
fn with_unit(figure: &str, unit: &str) -> String {
    if unit.is_empty() { figure.to_owned() } else { format!("{figure}{GROUP}{unit}") }
}

/// A change of an amount in a sentence, with its sign.
#[must_use]
pub fn money_change(value: f64, currency: &str) -> String {
    let text = money(value, currency);
    if value > 0.0 && text.chars().any(|c| c.is_ascii_digit() && c != '0') { format!("+{text}") } else { text }
}

/// A change of a share in percentage points, with its sign.
#[must_use]
pub fn percentage_points(change: f64) -> String {
    let size = (change * 100.0).abs();
    let decimals = if size >= 0.095 || size == 0.0 { 1 } else { 2 };
    format!("{}{GROUP}%-points", signed(change * 100.0, decimals))
}

/// A share of one in per cent.
#[must_use]
pub fn percent(share: f64) -> String {
    let size = (share * 100.0).abs();
    let decimals = if size >= 9.95 || size == 0.0 { 0 } else { 1 };
    format!("{}{GROUP}%", decimal(share * 100.0, decimals))
}

/// A change in points of an index, with its sign.
#[must_use]
pub fn points(value: f64) -> String {
    signed(value, if value.abs() < 0.095 && value != 0.0 { 2 } else { 1 })
}

/// A value of an index from 0 to 100.
#[must_use]
pub fn index(value: f64) -> String {
    decimal(value, 1)
}

/// A number of months.
#[must_use]
pub fn months(value: f64) -> String {
    decimal(value, if value == value.round() { 0 } else { 1 })
}
