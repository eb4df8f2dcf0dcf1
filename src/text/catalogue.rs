//! The message files, read once, and the rendering of messages through them.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::amount;
use super::message::{Arg, Message};
use super::toml_text::toml_key;

const ENGLISH: [&str; 4] = [
    include_str!("../../messages/en/numbers.ftl"),
    include_str!("../../messages/en/findings.ftl"),
    include_str!("../../messages/en/command-line.ftl"),
    include_str!("../../messages/en/plan.ftl"),
];

/// The messages of one language, and the currency that amounts of money are written in.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    currency: String,
}

impl Catalogue {
    /// The English messages; amounts are written with `currency` behind them.
    ///
    /// The file is compiled in and a test reads every message of it, so a mistake in it cannot reach a user.
    #[must_use]
    pub fn english(currency: &str) -> Self {
        let mut bundle = FluentBundle::new(vec![unic_langid::LanguageIdentifier::default()]);
        bundle.set_use_isolating(false);
        for file in ENGLISH {
            bundle.add_resource_overriding(
                FluentResource::try_new(file.to_owned()).unwrap_or_else(|(resource, _)| resource),
            );
        }
        // A message never fails for a function: where it cannot be added, the name stands as it is.
        let _ = bundle.add_function("KEY", |arguments, _| match arguments.first() {
            Some(FluentValue::String(name)) => toml_key(name).into(),
            other => other.cloned().unwrap_or(FluentValue::None),
        });
        Self { bundle, currency: currency.to_owned() }
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
            Arg::Message(message) => self.say(message),
            Arg::Number(value) => number(*value),
            Arg::Count(value) => amount::count(*value),
            Arg::Money(value) => amount::money(*value, &self.currency),
            Arg::MoneyChange(value) => amount::money_change(*value, &self.currency),
            Arg::Share(value) => amount::percent(*value),
            Arg::ShareChange(value) => amount::percentage_points(*value),
            Arg::Points(value) => amount::points(*value),
            Arg::Months(value) => amount::months(*value),
        }
    }

    fn render(&self, message: &Message, attribute: Option<&str>) -> Option<String> {
        let found = self.bundle.get_message(message.key)?;
        let pattern = match attribute {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            args.set(*name, FluentValue::from(self.argument(arg)));
            if let Arg::Count(value) | Arg::Months(value) = arg {
                // The bare number beside the written one lets a message choose singular or plural.
                args.set(format!("{name}-n"), FluentValue::from(*value));
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        Some(text.into_owned())
    }
}

/// A number as a person would type it: no exponent in ordinary sizes, no trailing zeros.
fn number(value: f64) -> String {
    let size = value.abs();
    if value != 0.0 && !(1e-6..1e15).contains(&size) { format!("{value:e}") } else { format!("{value}") }
}
