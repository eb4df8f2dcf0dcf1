//! `[pilot]` and `[[look]]`: what is tried, where, for how long, and when it may be looked at.

use crate::model::{Code, Finding, FrozenFrom, Look, Pilot, Seal, Severity};
use crate::text::{Arg, Message};

use super::super::reading::Reading;
use super::super::section::Section;
use super::criteria;
use super::periods;
use super::seal::seal_of;

const ALPHA: f64 = 0.05;
const POWER: f64 = 0.8;

/// Reads the whole file; `None` where `[pilot]` or every criterion is missing.
pub(super) fn read(root: &Section<'_>, reading: &mut Reading) -> Option<Pilot> {
    if root.has("version") {
        // Another version is out of its range.
        let _ = root.whole("version", reading);
    } else {
        reading.report_code(Code::MissingVersion, root.at);
    }
    for table in ["pilot", "criterion"] {
        if !root.has(table) {
            let heading = if table == "pilot" { "[pilot]" } else { "[[criterion]]" };
            reading.report(Finding::new(Code::PilotTableMissing, root.at).with("table", heading));
        }
    }
    let section = root.inner("pilot");
    let name = section.as_ref().and_then(|section| section.required_text("name", reading));
    let criteria = criteria::read(&root.listed("criterion"), reading);
    let section = section?;
    // A name that is missing has been reported.
    let name = name.map(|(name, _)| name).unwrap_or_default();
    let text = |key: &str, reading: &mut Reading| section.text(key, reading).map(|(text, _)| text);
    let months = section.whole("months", reading);
    let stated_seal = section.text("seal", reading);
    let mut pilot = Pilot {
        name,
        from: frozen_from(&section, reading),
        mix: text("mix", reading),
        hypothesis: text("hypothesis", reading),
        channels: names(&section, "channels", reading),
        reasons: names(&section, "reasons", reading),
        start: periods::stated(&section, "start", reading),
        months,
        share: section.plain("share", reading),
        alpha: section.plain("alpha", reading).unwrap_or(ALPHA),
        power: section.plain("power", reading).unwrap_or(POWER),
        looks: looks(&root.listed("look"), months, reading),
        criteria,
        seal: Seal::None,
    };
    if let Some((stated, at)) = stated_seal {
        let is_whole = stated.eq_ignore_ascii_case(&seal_of(&pilot));
        pilot.seal = if is_whole { Seal::Whole } else { Seal::Broken };
        // A file that cannot be read has been told so already.
        if !is_whole && !reading.findings.iter().any(|finding| finding.severity() == Severity::Error) {
            reading.report_code(Code::PilotSealBroken, at);
        }
    }
    Some(pilot)
}

/// A digest is that of a scenario, so it does not stand alone.
fn frozen_from(section: &Section<'_>, reading: &mut Reading) -> Option<FrozenFrom> {
    let sha256 = section.text("sha256", reading);
    if sha256.is_some() && !section.has("scenario") {
        section.report_missing("scenario", reading);
    }
    let (path, _) = section.text("scenario", reading)?;
    Some(FrozenFrom { path, sha256: sha256.map(|(digest, _)| digest).unwrap_or_default() })
}

/// Names, each once.
pub(super) fn names(section: &Section<'_>, key: &str, reading: &mut Reading) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (name, at) in section.texts(key, reading) {
        let name = name.trim();
        if name.is_empty() {
            reading.report(Finding::new(Code::EmptyList, at).with("key", key));
        } else if names.iter().any(|other| super::super::same_name(other, name)) {
            reading.report(Finding::new(Code::NameTwice, at).with("name", name));
        } else {
            names.push(name.to_owned());
        }
    }
    names
}

/// The looks, each after the one before it and none after the end.
fn looks(sections: &[Section<'_>], months: Option<u32>, reading: &mut Reading) -> Vec<Look> {
    let mut looks: Vec<Look> = Vec::new();
    for section in sections {
        for key in ["month", "z"] {
            if !section.has(key) {
                section.report_missing(key, reading);
            }
        }
        let (month, z) = (section.whole("month", reading), section.plain("z", reading));
        let (Some(month), Some(z)) = (month, z) else { continue };
        let at = section.table.get("month").map_or(section.at, |entry| entry.node.at);
        let shown = |count: u32| Arg::Count(f64::from(count));
        let mut report = |why: Message| {
            reading.report(Finding::new(Code::PilotLooks, at).with("month", shown(month)).with("why", why));
        };
        if let Some(before) = looks.last()
            && before.month >= month
        {
            report(Message::new("pilot-look-not-later").with("before", shown(before.month)));
        }
        if let Some(months) = months.filter(|months| month > *months) {
            report(Message::new("pilot-look-after-end").with("months", shown(months)));
        }
        looks.push(Look { month, z });
    }
    looks
}
