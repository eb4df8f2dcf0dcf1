//! The seal of a pilot's file: a digest of what it says, by which a change after the freeze shows.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::model::{Pilot, Role};

use super::super::source::Sources;

/// SHA-256, in lower-case hexadecimal, over one writing of everything that a pilot says but its seal and the places in
/// its file. Spaces around texts do not count, nor does in which order keys stand, nor whether a default is written out.
#[must_use]
pub fn seal_of(pilot: &Pilot) -> String {
    hexadecimal(&Sha256::digest(canonical(pilot).to_string()))
}

/// SHA-256, in lower-case hexadecimal, over the digests of all files that were read: the named one first, the others in
/// order of their paths, each digest on a line of its own, but for the register of lessons. Where the files lie does not count.
#[must_use]
pub fn digest_of_inputs(sources: &Sources) -> String {
    let (first, others) = sources.inputs().split_first().unzip();
    let mut others: Vec<_> = others.unwrap_or_default().iter().filter(|file| file.is_of_the_plan).collect();
    others.sort_by(|one, other| (&one.path, &one.sha256).cmp(&(&other.path, &other.sha256)));
    let lines: Vec<&str> = first.into_iter().chain(others).map(|file| file.sha256.as_str()).collect();
    hexadecimal(&Sha256::digest(lines.join("\n")))
}

/// A text as it is read back: without the spaces around it, and not there where it is blank.
pub(super) fn kept(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}

fn canonical(pilot: &Pilot) -> Value {
    let texts = |all: &[String]| -> Vec<String> { all.iter().map(|text| text.trim().to_owned()).collect() };
    let from = pilot.from.as_ref().map(|from| json!([from.path.trim(), from.sha256.trim()]));
    let looks: Vec<Value> = pilot.looks.iter().map(|look| json!([look.month, look.z])).collect();
    let criteria = pilot.criteria.iter().map(|one| {
        json!({
            "id": one.id.trim(),
            "measure": one.measure.trim(),
            "channel": kept(one.channel.as_ref()),
            "of": texts(&one.of),
            "role": Role::word(one.role),
            "is_fact": one.is_fact,
            "higher_is_better": one.higher_is_better,
            "compare": one.compare.word(),
            "go": one.go,
            "no_go": one.no_go,
            "belief": one.belief.map(|belief| [belief.mean, belief.sd]),
            "assumption": kept(one.assumption.as_ref()),
        })
    });
    let criteria: Vec<Value> = criteria.collect();
    json!({
        "version": 1,
        "name": pilot.name.trim(),
        "from": from,
        "mix": kept(pilot.mix.as_ref()),
        "hypothesis": kept(pilot.hypothesis.as_ref()),
        "channels": texts(&pilot.channels),
        "reasons": texts(&pilot.reasons),
        "start": pilot.start.map(|start| start.to_string()),
        "months": pilot.months,
        "share": pilot.share,
        "alpha": pilot.alpha,
        "power": pilot.power,
        "looks": looks,
        "criteria": criteria,
    })
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
