//! A figure with its interval, the unit said once.

use super::Voice;
use crate::engine::inference::Estimate;
use crate::text::Message;
use crate::utvardera::Judged;
use crate::utvardera::naming::figure;

/// `+0.4 (+0.1 to +0.7) %-points`: what stands behind the last no-break space of all three, where it is no digits, is said
/// once.
pub(super) fn interval(voice: &Voice<'_>, one: &Judged, estimate: &Estimate) -> String {
    let texts = [estimate.value, estimate.low, estimate.high].map(|value| voice.arg(&figure(one, value)));
    let (mut bare, mut unit) = (texts.clone(), String::new());
    if let [Some((value, first)), Some((low, second)), Some((high, third))] =
        texts.each_ref().map(|text| text.rsplit_once('\u{a0}'))
        && first == second
        && second == third
        && !first.chars().any(|sign| sign.is_ascii_digit())
    {
        bare = [value, low, high].map(str::to_owned);
        unit = format!("\u{a0}{first}");
    }
    let [value, low, high] = bare;
    let written = Message::new("evaluation-figure").with("value", value).with("low", low).with("high", high);
    format!("{}{unit}", voice.say(&written))
}
