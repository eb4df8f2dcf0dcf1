//! The message files, read once, and the rendering of messages through them.

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::language::Language;
use super::message::{Arg, Message};
use super::numbers::Numbers;
use super::toml_text::toml_key;

/// The message files of a language, compiled in.
macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!("../../messages/", $language, "/numbers.ftl")),
            include_str!(concat!("../../messages/", $language, "/findings.ftl")),
            include_str!(concat!("../../messages/", $language, "/command-line.ftl")),
            include_str!(concat!("../../messages/", $language, "/plan.ftl")),
            include_str!(concat!("../../messages/", $language, "/help.ftl")),
            include_str!(concat!("../../messages/", $language, "/report.ftl")),
            include_str!(concat!("../../messages/", $language, "/workbook.ftl")),
            include_str!(concat!("../../messages/", $language, "/explain.ftl")),
            include_str!(concat!("../../messages/", $language, "/method.ftl")),
            include_str!(concat!("../../messages/", $language, "/rules.ftl")),
            include_str!(concat!("../../messages/", $language, "/targets.ftl")),
            include_str!(concat!("../../messages/", $language, "/diff.ftl")),
            include_str!(concat!("../../messages/", $language, "/testa.ftl")),
            include_str!(concat!("../../messages/", $language, "/utvardera.ftl")),
            include_str!(concat!("../../messages/", $language, "/pilot-files.ftl")),
            include_str!(concat!("../../messages/", $language, "/lessons.ftl")),
            include_str!(concat!("../../messages/", $language, "/staffing-plan.ftl")),
            include_str!(concat!("../../messages/", $language, "/staffing-files.ftl")),
            include_str!(concat!("../../messages/", $language, "/staffing.ftl")),
        ]
    };
}

/// Texts of all message files of a language.
fn files(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => files!("en"),
        Language::Swedish => files!("sv"),
        Language::Finnish => files!("fi"),
        Language::Danish => files!("da"),
        Language::Serbian => files!("sr"),
    }
}

/// The message files of a language, read when it is first spoken.
fn resources(language: Language) -> &'static [FluentResource] {
    static READ: [OnceLock<Vec<FluentResource>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let read = || {
        let texts = files(language).iter().map(|text| (*text).to_owned());
        texts.map(|text| FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource)).collect()
    };
    READ[language as usize].get_or_init(read)
}

/// The messages of one language, and the currency that amounts of money are written in.
pub struct Catalogue {
    bundle: FluentBundle<&'static FluentResource>,
    language: Language,
    currency: String,
    pub(super) numbers: Numbers,
}

impl Catalogue {
    /// The messages of a language; amounts are written in `currency`, a code such as SEK, or none.
    ///
    /// The files are compiled in and a test reads every message of them, so a mistake in one cannot reach a user.
    #[must_use]
    pub fn new(language: Language, currency: &str) -> Self {
        let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        for resource in resources(language) {
            bundle.add_resource_overriding(resource);
        }
        // A message never fails for a function: where it cannot be added, the name stands as it is.
        let _ = bundle.add_function("KEY", |arguments, _| match arguments.first() {
            Some(FluentValue::String(name)) => toml_key(name).into(),
            other => other.cloned().unwrap_or(FluentValue::None),
        });
        let currency = language.currency(currency).to_owned();
        Self { bundle, language, currency, numbers: Numbers::new(language) }
    }

    /// The English messages.
    #[must_use]
    pub fn english(currency: &str) -> Self {
        Self::new(Language::English, currency)
    }

    /// The language of this catalogue.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The currency that this catalogue writes.
    #[must_use]
    pub fn currency(&self) -> &str {
        &self.currency
    }

    /// Whether the language has a message of this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The message in words.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.render(message, None).unwrap_or_else(|| message.key.to_owned())
    }

    /// The words of a key that is put together at run time; `None` where there are none.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<String> {
        self.format(key, None, &FluentArgs::new())
    }

    /// A message that has no arguments, in words.
    #[must_use]
    pub fn word(&self, key: &'static str) -> String {
        self.say(&Message::new(key))
    }

    /// An attribute of the message, such as `help`, in words; `None` where it has none.
    #[must_use]
    pub fn attribute(&self, message: &Message, attribute: &str) -> Option<String> {
        self.render(message, Some(attribute))
    }

    /// One argument in words.
    #[must_use]
    pub fn argument(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::List(names) => names.join(", "),
            Arg::Each(messages) => messages.iter().map(|message| self.say(message)).collect::<Vec<_>>().join(", "),
            Arg::Message(message) => self.say(message),
            Arg::Number(value) => number(*value),
            Arg::Count(value) => self.count(*value),
            Arg::Money(value) => self.money(*value),
            Arg::MoneyChange(value) => self.money_change(*value),
            Arg::Share(value) => self.percent(*value),
            Arg::ShareChange(value) => self.percentage_points(*value),
            Arg::Points(value) => self.points(*value),
            Arg::Figure { value, decimals, signed: true } => self.signed(*value, *decimals),
            Arg::Figure { value, decimals, signed: false } => self.decimal(*value, *decimals),
            Arg::Months(value) => self.months(*value),
            Arg::MonthOfYear { year, month } => self.month_of_year("month-of-year", *year, *month),
        }
    }

    /// A month of a year in the words of `key`, which is given the number of the month and the year.
    fn month_of_year(&self, key: &'static str, year: i32, month: u32) -> String {
        let mut args = FluentArgs::new();
        args.set("month", FluentValue::from(month));
        args.set("year", FluentValue::from(year.to_string()));
        self.format(key, None, &args).unwrap_or_default()
    }

    /// A month of a year such as Jan 2026, for an axis.
    #[must_use]
    pub fn short_month(&self, year: i32, month: u32) -> String {
        self.month_of_year("month-of-year-short", year, month)
    }

    fn render(&self, message: &Message, attribute: Option<&str>) -> Option<String> {
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            args.set(*name, FluentValue::from(self.argument(arg)));
            if let Arg::Count(value) | Arg::Months(value) = arg {
                // The bare number beside the written one lets a message choose singular or plural.
                args.set(format!("{name}-n"), FluentValue::from(*value));
            }
        }
        self.format(message.key, attribute, &args)
    }

    fn format(&self, key: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let found = self.bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
    }
}

/// A number as a person would type it: no exponent in ordinary sizes, no trailing zeros.
fn number(value: f64) -> String {
    let size = value.abs();
    if value != 0.0 && !(1e-6..1e15).contains(&size) { format!("{value:e}") } else { format!("{value}") }
}
