//! What an assumption is called in the reader's words, from its dotted name.

use crate::report::plan::voice::Voice;

/// The assumption's name in words, what it is before where it holds: `channel.chat.attracts.phone.effort` is “work of a
/// moved case · chat, takes over from, phone”. What is no word of the format is a name of the user's own and stands as the
/// user wrote it. The name of the mix is left out where it is `examined`: then all of it is about that mix.
pub(in crate::report) fn assumption_name(voice: &Voice<'_>, dotted: &str, examined: Option<usize>) -> String {
    let parts = parts(dotted);
    let mut words: Vec<String> = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        let table = if place == 1 { parts[0] } else { "" };
        match (place, *part, table) {
            // Which table it stands in says nothing that the rest does not.
            (0, "channel" | "mix" | "scenario" | "nulage", _) => {}
            (_, id, "mix") => {
                let found = voice.plan.mixes.iter().position(|mix| mix.id.to_lowercase() == id);
                if found.is_none() || found != examined {
                    words.push(found.map_or_else(|| id.to_owned(), |mix| voice.mix(Some(mix))));
                }
            }
            (_, part, _) => words.push(word(voice, part)),
        }
    }
    let Some(field) = words.pop() else { return dotted.to_owned() };
    if words.is_empty() { field } else { format!("{field} · {}", words.join(", ")) }
}

/// The parts between dots; what stands between brackets or quotes is not torn apart.
fn parts(dotted: &str) -> Vec<&str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0_usize);
    for (place, sign) in dotted.char_indices() {
        match sign {
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            '.' if depth == 0 => {
                parts.push(&dotted[from..place]);
                from = place + 1;
            }
            _ => {}
        }
    }
    parts.push(&dotted[from..]);
    parts
}

/// A part in words, with what limits it: `phone[billing]` is “phone (billing)”, `letter>phone` is “letter → phone”.
fn word(voice: &Voice<'_>, part: &str) -> String {
    let (name, limit) = part.split_once('[').map_or((part, None), |(name, rest)| (name, rest.strip_suffix(']')));
    let name: Vec<String> = name.split('>').map(|name| single(voice, name)).collect();
    let name = name.join(" → ");
    match limit {
        Some(limit) => {
            let limits: Vec<&str> = limit.split([',', ';', '|']).map(str::trim).filter(|one| !one.is_empty()).collect();
            if limits.is_empty() { name } else { format!("{name} ({})", limits.join(", ")) }
        }
        None => name,
    }
}

fn single(voice: &Voice<'_>, name: &str) -> String {
    if matches!(name, "nki" | "csat" | "nps") {
        return voice.metric();
    }
    let channels = voice.plan.channels.iter().map(|channel| &channel.name);
    let mut own = channels.chain(&voice.plan.reasons).chain(&voice.plan.segments);
    if let Some(own) = own.find(|own| own.to_lowercase() == name) {
        return own.clone();
    }
    voice.catalogue.find(&format!("term-{}", name.replace('_', "-"))).unwrap_or_else(|| name.to_owned())
}
