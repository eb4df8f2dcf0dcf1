//! Numbers as a language writes them.

use fixed_decimal::Decimal;
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};

use super::language::Language;

/// What groups thousands in English: a no-break space (ISO 80000-1). A comma would be read as a decimal mark by
/// most of those whose figures these are.
const GROUP: char = '\u{a0}';

/// How a language writes numbers: its decimal mark and what groups thousands, from the Unicode CLDR.
pub(super) struct Numbers {
    language: Language,
    formatter: Option<DecimalFormatter>,
}

impl Numbers {
    pub(super) fn new(language: Language) -> Self {
        let formatter = DecimalFormatter::try_new(language.locale().into(), DecimalFormatterOptions::default()).ok();
        Self { language, formatter }
    }

    /// A number with a fixed number of decimals, its minus a real one (U+2212); never `-0`, and a dash for what is
    /// no number.
    pub(super) fn decimal(&self, value: f64, decimals: usize) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let plain = format!("{:.decimals$}", value.abs());
        let is_zero = plain.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let written = match (&self.formatter, Decimal::try_from_str(&plain)) {
            (Some(formatter), Ok(number)) => formatter.format(&number).to_string(),
            _ => plain,
        };
        let written = match self.language {
            Language::English => written.replace(',', &GROUP.to_string()),
            _ => written,
        };
        if value < 0.0 && !is_zero { format!("−{written}") } else { written }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_writes_numbers_its_own_way() {
        for (language, written) in [
            (Language::English, "−1\u{a0}234\u{a0}567.50"),
            (Language::Swedish, "−1\u{a0}234\u{a0}567,50"),
            (Language::Finnish, "−1\u{a0}234\u{a0}567,50"),
            (Language::Danish, "−1.234.567,50"),
            (Language::Serbian, "−1.234.567,50"),
        ] {
            assert_eq!(Numbers::new(language).decimal(-1_234_567.5, 2), written, "{language:?}");
        }
    }

    #[test]
    fn nothing_is_minus_nothing_and_what_is_no_number_is_a_dash() {
        let numbers = Numbers::new(Language::English);
        assert_eq!(numbers.decimal(-0.004, 2), "0.00");
        assert_eq!(numbers.decimal(f64::NAN, 2), "–");
        assert_eq!(numbers.decimal(999.0, 0), "999");
    }
}
