//! Forms for the first proposals, with the user's own channels in them: nothing in them is filled in.

use kanalval::input::keys::{Kind as KeyKind, table};
use kanalval::model::{Channel, Kind, Plan};

use super::scenario::metric;
use super::wording::part;
use super::{channel_kind, published};
use kanalval::text::{toml_key as key, toml_text as text};

/// Channels that one may think of opening, the first that is not there yet is taken.
const CANDIDATES: [(&str, &str, Kind); 4] = [
    ("chat", "a chat", Kind::Chat),
    ("video", "video meetings", Kind::Video),
    ("self-service", "self-service", Kind::SelfService),
    ("sms", "text messages", Kind::Sms),
];
/// Destinations that a form names; more would have to be taken away by hand.
const MOST_DESTINATIONS: usize = 3;

/// A form for closing the smallest channel, one for developing the largest, one for opening another.
pub(super) fn write(plan: &Plan) -> String {
    let mut by_size: Vec<&Channel> = plan.channels.iter().take(plan.current_channels).collect();
    by_size.sort_by(|one, other| other.total_contacts().total_cmp(&one.total_contacts()));
    let Some(largest) = by_size.first() else { return String::new() };
    let mut said = String::new();
    if let [others @ .., smallest] = by_size.as_slice()
        && !others.is_empty()
    {
        said += &close(smallest, others);
    }
    said += &develop(plan, largest);
    said + &open(plan, largest).unwrap_or_default()
}

fn close(smallest: &Channel, others: &[&Channel]) -> String {
    let mut to: Vec<String> =
        others.iter().take(MOST_DESTINATIONS).map(|other| format!("{} = ?", key(&other.name))).collect();
    to.push("lost = ?".to_owned());
    let words =
        [("name", text(&format!("Close {}", smallest.name))), ("channel", text(&smallest.name)), ("to", to.join(", "))];
    part("mix_drop", &words)
}

fn develop(plan: &Plan, largest: &Channel) -> String {
    let levers = table("mix[].improve[]").key("lever").map_or(KeyKind::Text, |key| key.kind);
    let levers = if let KeyKind::Choice(words) = levers { words.join(", ") } else { String::new() };
    let words = [
        ("levers", levers),
        ("name", text(&format!("Develop {}", largest.name))),
        ("channel", text(&largest.name)),
        ("metric", metric(plan).to_owned()),
    ];
    part("mix_improve", &words)
}

fn open(plan: &Plan, largest: &Channel) -> Option<String> {
    let is_there = |name: &str, kind: Kind| {
        plan.channels
            .iter()
            .any(|channel| channel.name.to_lowercase() == name || channel_kind::suggested(&channel.name) == Some(kind))
    };
    let (name, what, kind) = CANDIDATES.into_iter().find(|(name, _, kind)| !is_there(name, *kind))?;
    let has_revenue = plan.channels.iter().any(|channel| channel.revenue_per_solved.is_known());
    let words = [
        ("revenue", if has_revenue { part("mix_add_revenue", &[]) } else { String::new() }),
        ("what", what.to_owned()),
        ("published", published::cost(kind).unwrap_or_else(|| "none".to_owned())),
        ("candidate", key(name)),
        ("kind", channel_kind::word(kind).to_owned()),
        ("metric", metric(plan).to_owned()),
        ("largest", key(&largest.name)),
        ("from", text(&largest.name)),
        ("name", text(&format!("Open {what}"))),
        ("added", text(name)),
    ];
    Some(part("mix_add", &words))
}
