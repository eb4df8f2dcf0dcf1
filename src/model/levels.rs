//! Which findings count, and as what: `[check]`.

use super::finding::{Code, Family, Finding, Origin, Severity};

/// What becomes of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// It is not told.
    Allow,
    /// It is told with this weight.
    As(Severity),
}

impl Level {
    /// Every level with the word that files use for it, the lightest first.
    pub const ALL: [(&'static str, Self); 4] = [
        ("allow", Self::Allow),
        ("notice", Self::As(Severity::Notice)),
        ("warning", Self::As(Severity::Warning)),
        ("error", Self::As(Severity::Error)),
    ];

    /// The word for it in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, level)| *level == self).map_or("", |(word, _)| word)
    }

    /// Whether it makes less of a finding than its weight.
    #[must_use]
    pub fn lowers(self, severity: Severity) -> bool {
        match self {
            Self::Allow => true,
            Self::As(level) => level > severity,
        }
    }
}

/// The rules that one line of `[check]` is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// One rule.
    One(Code),
    /// Every rule of the method, by the name [`METHOD`].
    Method,
}

/// The name of all rules of the method in `[check]`.
pub const METHOD: &str = "method";

impl Rules {
    /// Whether a code is among them.
    #[must_use]
    pub fn include(self, code: Code) -> bool {
        match self {
            Self::One(one) => one == code,
            Self::Method => code.family() == Family::Method,
        }
    }

    /// Their name in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::One(code) => code.word(),
            Self::Method => METHOD,
        }
    }
}

/// One line of `[check]`.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// What it is about.
    pub rules: Rules,
    /// The level; `None` where only the limit is set.
    pub level: Option<Level>,
    /// The names of the channels, mixes and tables that it is limited to; empty for all.
    pub only: Vec<(String, Origin)>,
    /// The rule's limit in place of its own.
    pub limit: Option<f64>,
    /// Why.
    pub reason: Option<String>,
    /// Where it was written.
    pub origin: Origin,
}

impl Setting {
    /// Whether it is about a finding.
    #[must_use]
    pub fn is_about(&self, finding: &Finding) -> bool {
        let is_named = self.only.is_empty() || self.only.iter().any(|(name, _)| finding.is_about(name));
        self.rules.include(finding.code) && is_named
    }
}

/// `[check]`: the levels and limits that a file sets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Levels {
    /// The lines, in the order of the file.
    pub settings: Vec<Setting>,
}

/// The rules that have a limit, and what it is where the file sets no other.
const LIMITS: [(Code, f64); 5] = [
    // Answers.
    (Code::SmallSample, 20.0),
    // Share of a channel's contacts that moves.
    (Code::NoLaunch, 0.05),
    // Share of a drop's cases that is lost.
    (Code::CustomersLost, 0.05),
    // Months.
    (Code::ContractOutlastsPilot, 12.0),
    // Share of all contacts.
    (Code::VisitsAsContacts, 0.5),
];

/// Whether a limit of a rule lets more pass than its own. Of answers fewer are more lenient, of all else more.
#[must_use]
pub fn is_looser(code: Code, limit: f64) -> bool {
    own_limit(code).is_some_and(|own| if code == Code::SmallSample { limit < own } else { limit > own })
}

/// The largest limit that means something: all of a share, or any number of answers and months.
#[must_use]
pub fn largest_limit(code: Code) -> f64 {
    match code {
        Code::NoLaunch | Code::CustomersLost | Code::VisitsAsContacts => 1.0,
        _ => f64::INFINITY,
    }
}

/// The limit of a rule where the file sets no other; `None` for a rule without one.
#[must_use]
pub fn own_limit(code: Code) -> Option<f64> {
    LIMITS.iter().find(|(of, _)| *of == code).map(|(_, limit)| *limit)
}

impl Levels {
    /// The limit of a rule for what has one of these names: the file's, a line that names it before one that names
    /// nothing, or the rule's own; infinite for a rule without one.
    #[must_use]
    pub fn limit(&self, code: Code, names: &[&str]) -> f64 {
        let is_named = |setting: &&Setting| {
            let same = |(only, _): &(String, Origin)| {
                names.iter().any(|name| name.trim().to_lowercase() == only.trim().to_lowercase())
            };
            setting.rules == Rules::One(code) && (setting.only.is_empty() || setting.only.iter().any(same))
        };
        let stated = self.settings.iter().filter(is_named).filter_map(|setting| Some((setting, setting.limit?)));
        let chosen = stated.max_by_key(|(setting, _)| !setting.only.is_empty());
        chosen.map(|(_, limit)| limit).or(own_limit(code)).unwrap_or(f64::INFINITY)
    }

    /// The findings with the levels that the file sets, and the settings by which something was lowered or left out.
    /// A line about one rule goes before one about all of the method, and one that names things before one that does
    /// not. What cannot be set stays as it is.
    #[must_use]
    pub fn apply(&self, findings: Vec<Finding>) -> (Vec<Finding>, Vec<bool>) {
        let mut used = vec![false; self.settings.len()];
        let mut kept = Vec::with_capacity(findings.len());
        for finding in findings {
            let about = self.settings.iter().enumerate().filter(|(_, setting)| setting.is_about(&finding));
            let with_level = about.filter_map(|(place, setting)| Some((place, setting, setting.level?)));
            let chosen = with_level.max_by_key(|(place, setting, _)| {
                (matches!(setting.rules, Rules::One(_)), !setting.only.is_empty(), *place)
            });
            let Some((place, _, level)) = chosen.filter(|_| finding.code.is_settable()) else {
                kept.push(finding);
                continue;
            };
            used[place] |= level.lowers(finding.code.severity());
            if let Level::As(severity) = level {
                kept.push(finding.weighing(severity));
            }
        }
        (kept, used)
    }
}
