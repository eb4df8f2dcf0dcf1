//! The languages that readers are spoken to in.

use icu_locale_core::Locale;

/// A reader's language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Swedish.
    Swedish,
    /// Finnish.
    Finnish,
    /// Danish.
    Danish,
    /// Serbian in Latin script.
    Serbian,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 5] = [Self::English, Self::Swedish, Self::Finnish, Self::Danish, Self::Serbian];

    /// The language's code (ISO 639-1), as `--lang` takes it and as its folder of messages is called.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Swedish => "sv",
            Self::Finnish => "fi",
            Self::Danish => "da",
            Self::Serbian => "sr",
        }
    }

    /// The language's tag with its script where that is not the usual one (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        if self == Self::Serbian { "sr-Latn" } else { self.code() }
    }

    /// The language of a system's setting such as `sv_SE.UTF-8` or `sr-Latn-RS`; `None` where it is another one.
    #[must_use]
    pub fn of_system(setting: &str) -> Option<Self> {
        let code = setting.split(['_', '-', '.', '@']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// How the currency is written in this language: its own sign where it is the country's own, else the code.
    #[must_use]
    pub fn currency(self, code: &str) -> &str {
        match (self, code) {
            (Self::Swedish, "SEK") => "kr",
            (Self::Danish, "DKK") => "kr.",
            (Self::Swedish | Self::Finnish | Self::Danish | Self::Serbian, "EUR") => "€",
            (Self::Serbian, "RSD") => "din.",
            _ => code,
        }
    }

    /// The locale of its numbers.
    pub(super) fn locale(self) -> Locale {
        self.tag().parse().unwrap_or(Locale::UNKNOWN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_systems_name_their_language() {
        for (setting, language) in [
            ("sv_SE.UTF-8", Some(Language::Swedish)),
            ("sr_RS@latin", Some(Language::Serbian)),
            ("sr-Latn-RS", Some(Language::Serbian)),
            ("fi", Some(Language::Finnish)),
            ("DA_dk", Some(Language::Danish)),
            ("en-GB", Some(Language::English)),
            ("de_DE.UTF-8", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(Language::of_system(setting), language, "{setting}");
        }
    }

    #[test]
    fn a_currency_is_written_as_its_country_writes_it() {
        assert_eq!(Language::Swedish.currency("SEK"), "kr");
        assert_eq!(Language::Swedish.currency("DKK"), "DKK");
        assert_eq!(Language::English.currency("SEK"), "SEK");
        assert_eq!(Language::Finnish.currency("EUR"), "€");
    }
}
