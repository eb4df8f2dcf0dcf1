//! What an assumption is called in the reader's words, from its dotted name.

use crate::report::plan::voice::Voice;

/// The assumption's name in words: `channel.chat.attracts.phone.effort` is “chat: attracted from: phone: work of a case”.
/// What is no word of the format is a name of the user's own and stands as the user wrote it.
pub(super) fn assumption_name(voice: &Voice<'_>, dotted: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for (place, part) in parts(dotted).into_iter().enumerate() {
        match part {
            // Which table it stands in says nothing that the rest does not.
            "channel" | "mix" | "scenario" | "nulage" if place == 0 => {}
            part => words.push(word(voice, part)),
        }
    }
    words.join(" › ")
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
        Some(limit) if !limit.is_empty() => format!("{name} ({})", limit.replace([';', '|'], ", ")),
        _ => name,
    }
}

fn single(voice: &Voice<'_>, name: &str) -> String {
    if matches!(name, "nki" | "csat" | "nps") {
        return voice.metric();
    }
    let folded = |own: &str| own.to_lowercase() == name;
    let channels = voice.plan.channels.iter().map(|channel| &channel.name);
    let own = channels
        .chain(voice.plan.mixes.iter().map(|mix| &mix.id))
        .chain(&voice.plan.reasons)
        .chain(&voice.plan.segments);
    if let Some(own) = own.into_iter().find(|own| folded(own)) {
        let mix = voice.plan.mixes.iter().find(|mix| mix.id == *own);
        return mix.map_or_else(|| own.clone(), |mix| mix.name.clone());
    }
    voice.catalogue.find(&format!("term-{}", name.replace('_', "-"))).unwrap_or_else(|| name.to_owned())
}
